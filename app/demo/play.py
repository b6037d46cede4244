"""The demo: a visit at Amina's, played through the real windows on the made-up caseload."""

import os
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING

from app.demo import caseload
from app.store.profile import create_profile
from app.store.profile_files import World

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.demo.album import Album

PASSWORD = "pejlemærket på bakken"


def run(*, headless: bool, out: Path, keep: bool) -> int:
    """Make the caseload and play the visit offscreen, or open the window on it by hand.

    Headless, pictures of every screen and the printed papers land in `out`. With `keep` the profile stays in
    `out`/profil, otherwise it is removed. Gives the exit status.
    """
    out.mkdir(parents=True, exist_ok=True)
    home = out / "profil" if keep else Path(mkdtemp(prefix="pejlemaerke-demo-"))
    if keep and home.exists():
        shutil.rmtree(home)
    try:
        paper = caseload.build(home, PASSWORD)
        if headless:
            _play_offscreen(home, out, paper)
        if keep or not headless:
            print(f"profil: {home}")
            print(f"password: {PASSWORD}", flush=True)
        return 0 if headless else _open(home)
    finally:
        if not keep:
            shutil.rmtree(home, ignore_errors=True)


def _open(home: Path) -> int:
    from app.ui.application import run

    return run(home)


def _play_offscreen(home: Path, out: Path, paper: str) -> None:
    """The themes beside each other: to change one in a full window takes longer than to go there again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(prefix="pejlemaerke-visit-") as folder:
        visits = [Path(folder) / name for name in ("lys", "moerk")]
        try:
            with ProcessPoolExecutor(mp_context=get_context("spawn")) as beside:
                for played in [beside.submit(_play, home, visit, paper) for visit in visits]:
                    played.result()
        finally:
            left = {Path(shutil.copy(path, out)).name for visit in visits for path in (visit / "out").glob("*")}
    print(f"Billeder og papirer ligger i {out.resolve()}")
    for name in sorted(left):
        print(f"  {name}")


def _play(home: Path, visit: Path, paper: str) -> None:
    """The whole visit in the theme that the folder is named for; pictures and papers land in its "out"."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from app.demo.album import THEMES, Album
    from app.ui import theme
    from app.ui.garbage import Garbage

    qInstallMessageHandler(_say)
    app = QApplication(sys.argv[:1])
    Garbage(app)
    album = Album(visit / "out", next(each for each in THEMES if each[0] == visit.name))
    album.out.mkdir(parents=True)
    theme.apply(app, album.tokens)
    _visit(app, Path(shutil.copytree(home, visit / "hjem")), album, paper)
    album.finish()


def _say(_kind: object, _where: object, text: str) -> None:
    """What Qt says, but that there is no window manager to tell a size to: there is none offscreen."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _visit(app: "QApplication", home: Path, album: "Album", paper: str) -> None:
    from app.demo.arrival import first_run
    from app.demo.colleagues import Colleagues
    from app.demo.over_central import meet_over_central
    from app.demo.server import can_serve
    from app.demo.stage import Stage
    from app.demo.together import come_back
    from app.demo.visit import share, visit
    from app.ui.window import MainWindow

    clock = caseload.StoryClock()
    clock.set_to(caseload.TODAY.replace(tzinfo=None))
    world = World(clock, Random("visit").randbytes, stopwatch=None)
    first_run(app, album, world, PASSWORD)
    window = MainWindow(app, home, world)
    visit(Stage(app, window, album), PASSWORD)
    elsewhere = home.parent
    create_profile(elsewhere / "lone", name="Lone Bak", role="Leder", password=PASSWORD, world=world)
    lone, new = (MainWindow(app, elsewhere / name, world) for name in ("lone", "ny"))
    colleagues = Colleagues(
        Stage(app, window, album, "signe"), Stage(app, lone, album, "lone"), elsewhere / "kolleger", world
    )
    share(colleagues, PASSWORD)
    back = Stage(app, new, album, "signe")
    come_back(back, colleagues.folder, paper, PASSWORD)
    if can_serve():
        meet_over_central(back, colleagues.lone, elsewhere / "central", PASSWORD)
    for each in (window, lone, new):
        each.close()
        each.deleteLater()
    colleagues.poul.close()
