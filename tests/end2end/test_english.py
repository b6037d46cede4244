"""Every screen of the real window in English, at the largest text: no fixed text is left in Danish beside what people
wrote, and nothing is cut by words that are longer than the Danish ones."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.worker import choose_for_myself, choose_language
from app.models.change import decode_entry
from app.places import resources
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import profiles
from app.store.vault import Vault
from app.store.worker import choices
from app.ui import theme
from app.ui.interface_language import LANGUAGES, use_language
from tests.conftest import Hands
from tests.end2end.house import said
from tests.end2end.room import HEIGHT, LARGEST, WIDTH, lost
from tests.end2end.screens import PASSWORD, SCREENS, front, settle, shown
from tests.ui.texts import texts_in_english

_DANISH = re.compile(
    r"[æøåÆØÅ]|\b(?:og|ikke|det|der|dem|med|af|som|eller|har|til|hvad|hvem|hvor|din|dit|ingen|ingenting|endnu|borger\w*|"
    r"gem|vis|luk|ny|nyt|nye|dag|mandag|tirsdag|onsdag|torsdag|fredag|skriv|linjer?|skemaet|referatet|fjern|vil|kan|skal|siger|mig|jeg)\b",
    re.IGNORECASE,
)
_NAMES = ("Pejlemærke", "Sprog / Language", "Bostøtte", *LANGUAGES.values())
"""The last but the languages is the role that the demo's worker has written."""
_NOT_OF_THE_WINDOW = {"alt om mig"}
"""A package is shown before its release as it stands on the paper."""


@pytest.fixture
def english(qapp: QApplication, built: Path, hands: Hands) -> Iterator[None]:
    """The worker has chosen English, and the largest text."""
    (profile,) = profiles(built)
    vault = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    vault.save(choose_language(choices(vault).record, language="en"))
    vault.save(choose_for_myself(choices(vault).record, theme="light", lock_minutes=5, text_size=round(100 * LARGEST)))
    vault.close()
    use_language("en")
    yield
    use_language("da")
    theme.apply(qapp, theme.LIGHT)


def written(vault: Vault) -> set[str]:
    """Every text that somebody wrote."""
    rows = vault.connection.execute("SELECT raw FROM entries").fetchall()
    values = (value.data for (raw,) in rows for _, _, value in decode_entry(bytes(raw)).values())
    return {text for each in values for text in _texts(each)}


def of_the_files() -> set[str]:
    """What comes from files that an organisation may change: instruments, the sectors of the map, numbers to call."""
    files = [path for name in ("instruments", "network", "emergency") for path in (resources() / name).glob("*.json")]
    return {text for path in files for text in _texts(json.loads(path.read_text()))}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (line.strip() for line in value.splitlines() if line.strip())
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


def heard(window: QWidget) -> set[str]:
    """Every line that a widget, an action or a tab says."""
    widgets = [window, *window.findChildren(QWidget)]
    lines = {line.strip() for each in widgets for line in said(each).splitlines()}
    lines |= {each.text() for each in window.findChildren(QAction)}
    return {line for line in lines if line}


def danish(line: str, theirs: re.Pattern[str]) -> bool:
    """Whether there is Danish in it beside what people wrote themselves."""
    return bool(_DANISH.search(theirs.sub(" ", line)))


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("screen", [each for each in SCREENS if each not in _NOT_OF_THE_WINDOW])
def test_nothing_fixed_is_left_in_danish_and_nothing_is_cut(
    qtbot: QtBot, qapp: QApplication, built: Path, hands: Hands, screen: str
) -> None:
    with shown(screen, qtbot, qapp, built, hands.world) as house:
        theirs = of_the_files() | set(_NAMES)
        if house.window.workspace is not None or house.window.turned is not None:
            found: list[set[str]] = []
            house.desk.ask(house.window, written, found.append)
            house.settle()
            theirs |= found[0]
        window = front(house)
        window.resize(WIDTH, HEIGHT)
        settle(house)
        lines, cut = heard(window), lost(window)
    longest = sorted((each for each in theirs if len(each) > 3 or each in _NAMES), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest)), re.IGNORECASE)
    assert len(lines) > 5
    begun = {line for line in lines if "…" in line and any(each.startswith(line.strip("“”… ")) for each in theirs)}
    assert sorted(line for line in lines - begun if danish(line, pattern)) == []
    known = texts_in_english()
    still = {text for text, words in known.items() if words != text} - set(known.values()) - theirs
    assert sorted(lines & still) == []
    assert "\n".join(cut) == ""
