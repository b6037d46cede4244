"""The window's language: Danish, which the texts are written in, or English, from Qt Linguist's file."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from app.models import tongue
from app.places import resources

LANGUAGES = {"da": "Dansk", "en": "English"}
"""Each in its own words, so that whoever reads only that one finds it."""


def use_language(language: str) -> bool:
    """Speak it from now on, where it is known; True when it is another than before. What is drawn stays as it is."""
    before = tongue.spoken()
    if language == "en":
        tongue.speak("en", _translator(resources() / "i18n" / "en.qm"))
    else:
        tongue.speak("da", None)
    return tongue.spoken() != before


def language_before_unlocking() -> str:
    """Danish, unless the computer itself asks for English and not for Danish."""
    wanted = [each.partition("-")[0] for each in QLocale.system().uiLanguages()]
    return "en" if wanted[:1] == ["en"] and "da" not in wanted else "da"


@cache
def _translator(path: Path) -> tongue.Translate:
    """Looks a text up once. A text that is not in the file is said in Danish rather than not at all."""
    translator = QTranslator()
    translator.load(str(path))

    @cache
    def translated(text: str, note: str) -> str:
        return translator.translate("", text, note) or text

    return translated
