"""The map on a screen of its own, in a process of its own: `python -m app.bench.start network`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.bench.caseload import PASSWORD
from app.bench.figures import milliseconds
from app.bench.network import crowd
from app.bench.start import say
from app.models.record import CitizenRecord, citizen_record
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import World
from app.ui import theme
from app.ui.application import system_clock
from app.ui.desk import Desk
from app.ui.network import NetworkScreen

_SIZE = (1278, 664)
_FRAMES = 60


def measure_network() -> None:
    """What `network.map_figures` asks for."""
    app = QApplication(sys.argv[:1])
    runs = int(sys.stdin.read())
    theme.apply(app, theme.LIGHT)
    with TemporaryDirectory(prefix="pejlemaerke-bench-") as folder:
        world = World(system_clock)
        profile, _ = create_profile(Path(folder), name="Signe", role="", password=PASSWORD, world=world)
        desk = Desk(open_vault(profile, unlock_password(profile, PASSWORD), world))
        screen = NetworkScreen(desk)
        screen.resize(*_SIZE)
        screen.show()
        _measure(app, screen, runs)
        desk.close()
        screen.close()


def _measure(app: QApplication, screen: NetworkScreen, runs: int) -> None:
    nobody, everybody = citizen_record(b"c" * 16, {}), crowd()
    full, empty = [], []
    for _ in range(runs + 1):
        empty.append(milliseconds(_open, app, screen, nobody))
        full.append(milliseconds(_open, app, screen, everybody))
    frames, still = _drag(app, screen)
    say(full=full[1:], empty=empty[1:], frames=frames, still=still)


def _open(app: QApplication, screen: NetworkScreen, record: CitizenRecord) -> None:
    screen.show_record(record, ())
    app.processEvents()


def _drag(app: QApplication, screen: NetworkScreen) -> tuple[list[float], list[float]]:
    """Each frame of a drag, and what passes when nothing is to be painted."""
    view = screen.map
    item = next(iter(view.map.members.values()))
    start = QPointF(view.mapFromScene(item.pos()))
    _mouse(app, screen, QEvent.Type.MouseButtonPress, start)
    frames, still = [], []
    for step in range(_FRAMES):
        to = start + QPointF(12 + 2 * step, step)
        frames.append(milliseconds(_mouse, app, screen, QEvent.Type.MouseMove, to))
        still.append(milliseconds(app.processEvents))
    return frames, still


def _mouse(app: QApplication, screen: NetworkScreen, kind: QEvent.Type, at: QPointF) -> None:
    viewport, left = screen.map.viewport(), Qt.MouseButton.LeftButton
    there = QPointF(viewport.mapToGlobal(at))
    app.sendEvent(viewport, QMouseEvent(kind, at, there, left, left, Qt.KeyboardModifier.NoModifier))
    app.processEvents()
