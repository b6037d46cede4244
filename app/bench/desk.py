"""The unlocked program from within: until I dag and the caseload are shown, citizens opened, a search, the memory it
took, and the heaviest of the instruments."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from app.bench.hints import measure_hints
from app.bench.instruments import measure_instruments
from app.bench.paints import Paints
from app.bench.room import measure_room
from app.bench.start import resident, say
from app.bench.turned import measure_turned
from app.store.profile import open_vault
from app.store.profile_files import World, profiles
from app.store.search import search
from app.ui.application import system_clock
from app.ui.unlock import UnlockScreen
from app.ui.window import MainWindow


class Wanted(msgspec.Struct, frozen=True):
    """What the bench gives on stdin: whose store it is, and the citizens to open in turn; the last is measured."""

    home: str
    key: bytes
    citizens: list[bytes]
    rounds: int
    word: str


def measure_desk(shown: MainWindow) -> None:
    """Unlock as the unlock screen does, and go through a worker's morning."""
    wanted = msgspec.json.decode(sys.stdin.buffer.read(), type=Wanted)
    QApplication.setCursorFlashTime(0)
    paints = Paints(shown)

    def busy() -> bool:
        return shown.workspace is not None and shown.desk.busy

    unlocked = paints.shown_after(
        partial(_unlock, shown, wanted), lambda: shown.workspace is None or not shown.workspace.today.shown
    )
    workspace = shown.workspace
    assert workspace is not None
    for page in (workspace.show_citizens, workspace.show_today):  # what waits for a thought is looked for meanwhile
        paints.shown_after(page, busy)
    caseload = paints.shown_after(workspace.show_citizens, busy)
    today = workspace.today
    day = paints.shown_after(workspace.show_today, lambda: not today.shown)
    taken: dict[str, list[float]] = {"overview": [], "goals": []}
    for tab, found in taken.items():
        for _ in range(wanted.rounds):
            for citizen in wanted.citizens:
                paints.shown_after(workspace.show_citizens, busy)
                last = paints.shown_after(partial(workspace.open_citizen, citizen, tab), busy)
            found.append(last)
    answered: list[object] = []
    shown.desk.ask(shown, lambda vault: search(vault, wanted.word), answered.append)
    paints.shown_after(workspace.show_citizens, lambda: not answered)
    held = resident()
    instruments = measure_instruments(workspace, wanted.citizens[-1], paints, busy, wanted.rounds)
    hints = measure_hints(workspace, wanted.citizens[-1], paints, busy, wanted.rounds)
    room = measure_room(workspace, wanted.citizens[-1], paints, busy, wanted.rounds)
    turned = measure_turned(shown, wanted.citizens[-1], paints, wanted.rounds)
    languages = [_change_language(shown, paints, busy, each) for each in ("en", "da") * (wanted.rounds + 1)][2:]
    say(
        unlocked=unlocked, caseload=caseload, day=day, **taken, resident=held, **instruments, **hints, **room, **turned,
        language=languages,
    )  # fmt: skip
    shown.close()


def _change_language(shown: MainWindow, paints: Paints, busy: Callable[[], bool], language: str) -> float:
    """Chosen in Indstillinger, until the page stands there in the other language; the saving is in it."""
    before = shown.workspace
    assert before is not None
    paints.shown_after(before.settings_button.click, busy)
    choice = before.settings.language
    choice.setCurrentIndex(choice.findData(language))
    chosen = partial(choice.activated.emit, choice.currentIndex())
    return paints.shown_after(chosen, lambda: shown.workspace is before or busy())


def _unlock(shown: MainWindow, wanted: Wanted) -> None:
    profile = profiles(Path(wanted.home))[0]
    vault = open_vault(profile, wanted.key, World(system_clock))
    screen = shown.stack.currentWidget()
    assert isinstance(screen, UnlockScreen)
    screen.unlocked.emit(vault)
