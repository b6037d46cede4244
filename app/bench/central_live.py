"""Two windows' desks over central, each a process of its own: how long from a save at one until it stands in the
other's store, and until it has been read again there for the screen."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from app.bench.office import Office
from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.store.place import choose_shared_place
from app.store.reading import load_citizen
from app.store.vault import Vault, Written
from app.sync.wire import Wire
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging

_PATIENCE_SECONDS = 10


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
    command = [sys.executable, "-m", "app.bench.central_live", str(folder), url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as there:
        heard: list[list[float]] = []
        Thread(target=_hear, args=(there, heard), daemon=True).start()
        taken = _write(office.at["Signe"], begun, rounds, heard)
        there.terminate()
    return "save here, applied there {}   read for the screen {}".format(*(map(_spread, zip(*taken, strict=True))))


def _hear(there: "subprocess.Popen[str]", heard: list[list[float]]) -> None:
    for line in there.stdout or ():
        heard.append([float(each) for each in line.split()])


def _write(vault: Vault, citizens: list[bytes], rounds: int, heard: list[list[float]]) -> list[tuple[float, float]]:
    application, desk = QCoreApplication([]), Desk(vault)
    exchanging, taken = Exchanging(desk), list[tuple[float, float]]()
    exchanging.look()
    _until(lambda: exchanging.listens and not exchanging.busy and bool(heard))
    for number in range(rounds):
        before, began = len(heard), time.monotonic()
        text, citizen = f"Tur {number}", citizens[number % len(citizens)]
        desk.save(desk, write_hope(citizen=citizen, key=desk.new_id(), text=text, said_by=SaidBy.CITIZEN))
        _until(partial(_is_there, heard, before, exchanging))
        applied, read = heard[before]
        taken.append(((applied - began) * 1000, (read - began) * 1000))
    desk.close()
    application.processEvents()
    return taken


def _is_there(heard: list[list[float]], before: int, exchanging: Exchanging) -> bool:
    return len(heard) > before and not exchanging.busy


def _spread(taken: tuple[float, ...]) -> str:
    slow = sorted(taken)[round(len(taken) * 0.95) - 1]
    return f"p50 {statistics.median(taken):5.0f} ms, p95 {slow:5.0f} ms"


def _until(wanted: Callable[[], bool]) -> None:
    """The event loop runs as it does in a window."""
    ends, loop, often = time.monotonic() + _PATIENCE_SECONDS, QEventLoop(), QTimer(interval=1)
    often.timeout.connect(lambda: loop.quit() if wanted() or time.monotonic() > ends else None)
    often.start()
    loop.exec()
    if not wanted():
        raise RuntimeError("it did not come")


def listen(folder: Path, url: str) -> None:
    """Lone's window: for each thing that comes in, when it stood in the store and when it had been read."""
    application = QCoreApplication([])
    desk = Desk(Office(folder, where=Wire(url)).open("Lone"))
    exchanging = Exchanging(desk)

    def arrived(written: Written) -> None:
        at = time.monotonic()
        citizen = min(written.streams)
        desk.ask(desk, lambda vault: load_citizen(vault, citizen), lambda _: print(at, time.monotonic(), flush=True))

    def ready() -> None:
        if exchanging.listens:
            exchanging.changed.disconnect(ready)
            desk.changed.connect(arrived)
            print(0, 0, flush=True)

    exchanging.changed.connect(ready)
    exchanging.look()
    application.exec()


if __name__ == "__main__":
    listen(Path(sys.argv[1]), sys.argv[2])
