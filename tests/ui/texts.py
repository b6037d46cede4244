"""The texts of the program: those that are marked in the code, and those that stand in Qt Linguist's file."""

import ast
from pathlib import Path
from xml.etree import ElementTree as Tree

from app.places import resources

APP = resources().parent / "app"
ENGLISH = resources() / "i18n" / "en.ts"
Text = tuple[str, str]
"""A text and the note that tells it from the same one elsewhere."""


def texts_in_code() -> dict[Text, str]:
    """Every text that is given to `t` or `fixed`, and where it stands."""
    found: dict[Text, str] = {}
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("t", "fixed"):
                given = [each.value for each in node.args if isinstance(each, ast.Constant)]
                if given and len(given) == len(node.args):
                    text, note = (*given, "")[:2]
                    found[(str(text), str(note))] = f"{path.relative_to(APP)}:{node.lineno}"
    return found


def messages(path: Path = ENGLISH) -> dict[Text, tuple[str, bool]]:
    """What stands in the file: the translation, and whether it is finished."""
    found = {}
    for each in Tree.parse(path).getroot().iter("message"):
        translation = each.find("translation")
        assert translation is not None
        key = (each.findtext("source") or "", each.findtext("comment") or "")
        found[key] = (translation.text or "", translation.get("type") is None)
    return found


def texts_in_english() -> dict[str, str]:
    """Each text with its translation."""
    return {text: words for (text, _), (words, _) in messages().items()}
