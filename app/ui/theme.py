"""Puts one set of tokens over the whole application; nothing about it is kept in a module."""

import sys
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.focus import FocusRings
from app.ui.fonts import load_fonts
from app.ui.heard import be_heard
from app.ui.style import palette, stylesheet
from app.ui.tokens import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Letters, Tokens, current, font, put_in_use
from app.ui.tokens import letters as letters_in_use
from app.ui.tokens import text_scale as in_use

__all__ = [
    "DARK",
    "LIGHT",
    "STRONG_DARK",
    "STRONG_LIGHT",
    "Choice",
    "Tokens",
    "apply",
    "current",
    "new_application",
    "tokens_for",
]

ORDINARY = Letters()
Choice = Literal["system", "light", "dark", "strong-light", "strong-dark"]
_CHOSEN = {"light": LIGHT, "dark": DARK, "strong-light": STRONG_LIGHT, "strong-dark": STRONG_DARK}
_STYLE, _STYLED, _THEMED = "Fusion", "pejlemaerke.styled", "pejlemaerke.themed"


def tokens_for(choice: Choice, app: QApplication) -> Tokens:
    """What the person chose; "system" asks the desktop."""
    if choice != "system":
        return _CHOSEN[choice]
    hints = app.styleHints()
    strong = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if hints.colorScheme() is Qt.ColorScheme.Dark:
        return STRONG_DARK if strong else DARK
    return STRONG_LIGHT if strong else LIGHT


def new_application() -> QApplication:
    """Qt's application, begun in our style: it is dearer to ask for one afterwards."""
    app = QApplication([*sys.argv[:1], "-style", _STYLE])
    app.setProperty(_STYLED, True)
    return app


def apply(app: QApplication, tokens: Tokens, *, text_scale: float = 1.0, letters: Letters = ORDINARY) -> None:
    """Fonts, palette, style sheet and focus ring; may be called again at any time. text_scale 1.5 is 150 %."""
    themed = app.property(_THEMED) is not None
    if themed and (current(), in_use(), letters_in_use()) == (tokens, text_scale, letters):
        return
    load_fonts()
    put_in_use(app, tokens, text_scale, letters)
    if not themed:
        if not app.property(_STYLED):
            app.setStyle(_STYLE)
        for effect in Qt.UIEffect:
            app.setEffectEnabled(effect, False)
        FocusRings(app)
        be_heard()
        app.setProperty(_THEMED, True)
    app.setFont(font("body"))
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens, text_scale))
