"""The palette and the one style sheet, filled in from the tokens."""

import re
from string import Template

from PySide6.QtGui import QColor, QPalette

from app.ui import RESOURCES
from app.ui.tokens import Tokens

_FONT_SIZE = re.compile(r"font-size: (\d+)px")


def stylesheet(tokens: Tokens, text_scale: float) -> str:
    """The text of resources/style/app.qss with this theme's colours and text size."""
    folder = RESOURCES / "style"
    shade = "dark" if tokens.dark else "light"
    raw = (folder / "app.qss").read_text("utf-8")
    colours = {name: value for name, value in tokens._asdict().items() if isinstance(value, str)}
    filled = Template(raw).substitute(
        colours,
        disabled=tokens.disabled,
        placeholder=tokens.placeholder,
        style=folder.as_posix(),
        shade=shade,
        arrow=round(16 * min(text_scale, 1.5)),
        field=max(38, round(21 * text_scale) + 14),
    )
    return _FONT_SIZE.sub(lambda size: f"font-size: {round(int(size[1]) * text_scale)}px", filled)


def palette(tokens: Tokens) -> QPalette:
    """What Qt's own parts and the widgets without a rule use."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.paper,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.sunk,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.placeholder,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.Highlight: tokens.primary,
        QPalette.ColorRole.HighlightedText: tokens.on_primary,
        QPalette.ColorRole.Link: tokens.ptext,
        QPalette.ColorRole.LinkVisited: tokens.ptext,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return made
