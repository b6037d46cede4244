"""Two desks over central, each a process of its own: how long from a save at one until it stands in the other's store,
and until it has been painted in the other's window, where that citizen's dreams are open."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bench.office import Office
from app.bench.paints import Paints
from app.commands.hopes import reword_hope
from app.models.change import SaidBy
from app.store.place import choose_shared_place
from app.store.reading import load_citizen
from app.store.vault import Vault, Written
from app.sync.wire import Wire
from app.ui import theme
from app.ui.citizen_page import CitizenPage
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.goals.dream_card import DreamCard
from app.ui.workspace import make_screen

_PATIENCE_SECONDS = 10
_SIZE = (1366, 768)


def live(folder: Path, url: str, citizens: int, rounds: int) -> str:
    """The middle and the slow end of so many saves."""
    wire = Wire(url)
    office = Office.found(folder, wire)
    begun = office.begin(citizens)
    office.sync("Signe", "Lone", "Signe")
    for vault in office.at.values():
        choose_shared_place(vault, url)
    office.at.pop("Lone").close()
    wire.close()
    command = [sys.executable, "-m", "app.bench.central_live", str(folder), url, begun[0].hex()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as there:
        heard: list[list[float]] = []
        Thread(target=_hear, args=(there, heard), daemon=True).start()
        try:
            taken = _write(office.at["Signe"], begun[0], rounds, heard)
        finally:
            there.terminate()
    return "save here, applied there {}   painted there {}".format(*(map(_spread, zip(*taken, strict=True))))


def _hear(there: "subprocess.Popen[str]", heard: list[list[float]]) -> None:
    for line in there.stdout or ():
        heard.append([float(each) for each in line.split()])


def _write(vault: Vault, citizen: bytes, rounds: int, heard: list[list[float]]) -> list[tuple[float, float]]:
    application, desk = QCoreApplication([]), Desk(vault)
    exchanging, taken = Exchanging(desk), list[tuple[float, float]]()
    exchanging.look()
    _until(lambda: exchanging.listens and not exchanging.busy and bool(heard))
    for number in range(rounds):
        before, dream = len(heard), load_citizen(vault, citizen).hopes[0].record
        began = time.monotonic()
        desk.save(desk, reword_hope(dream, text=_words(number), said_by=SaidBy.CITIZEN))
        _until(partial(_is_there, heard, before, exchanging, desk))
        applied, painted = heard[before]
        taken.append(((applied - began) * 1000, (painted - began) * 1000))
    desk.close()
    application.processEvents()
    return taken


def _words(number: int) -> str:
    return f"Jeg vil på tur nummer {number}"


def _is_there(heard: list[list[float]], before: int, exchanging: Exchanging, desk: Desk) -> bool:
    return len(heard) > before and not exchanging.busy and not desk.busy


def _spread(taken: tuple[float, ...]) -> str:
    slow = sorted(taken)[round(len(taken) * 0.95) - 1]
    return f"p50 {statistics.median(taken):5.0f} ms, p95 {slow:5.0f} ms"


def _until(wanted: Callable[[], bool]) -> None:
    """The event loop runs as it does in a window."""
    ends, loop, often = time.monotonic() + _PATIENCE_SECONDS, QEventLoop(), QTimer(interval=1)

    def look() -> None:
        if wanted():
            loop.exit()
        elif time.monotonic() > ends:
            loop.exit(1)

    often.timeout.connect(look)
    often.start()
    if loop.exec():
        raise RuntimeError("it did not come")


class _There:
    """Lone's window: for each thing that comes in, when it stood in the store and when it had been painted."""

    def __init__(self, desk: Desk, citizen: bytes) -> None:
        self._citizen, self._number, self._applied = citizen, 0, 0.0
        self.window = QWidget()
        self.page = CitizenPage(desk, make_screen)
        self.page.setParent(self.window)
        self.page.resize(*_SIZE)
        self.window.resize(*_SIZE)
        self._paints = Paints(self.window)
        self.exchanging = Exchanging(desk)
        self.exchanging.changed.connect(self._ready)
        self._desk = desk

    def begin(self) -> None:
        """Show it, and listen."""
        self.window.show()
        self.page.open(self._citizen, "goals")
        self.exchanging.look()

    def _ready(self) -> None:
        if self.exchanging.listens and self._cards():
            self.exchanging.changed.disconnect(self._ready)
            self._desk.changed.connect(self._arrived)
            self._paints.painted.connect(self._painted)
            print(0, 0, flush=True)

    def _arrived(self, written: Written) -> None:
        if "hope" in written.kinds:
            self._applied = time.monotonic()

    def _painted(self, at: float) -> None:
        if any(card.hope.words.text == _words(self._number) for card in self._cards()):
            self._number += 1
            print(self._applied, at, flush=True)

    def _cards(self) -> list[DreamCard]:
        return [card for card in self.page.findChildren(DreamCard) if card.isVisible()]


def listen(folder: Path, url: str, citizen: bytes) -> None:
    """Until somebody ends it."""
    application = QApplication(sys.argv[:1])
    theme.apply(application, theme.LIGHT)
    there = _There(Desk(Office(folder, where=Wire(url)).open("Lone")), citizen)
    there.begin()
    application.exec()


if __name__ == "__main__":
    listen(Path(sys.argv[1]), sys.argv[2], bytes.fromhex(sys.argv[3]))
