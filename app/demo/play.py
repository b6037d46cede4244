"""The demo: a visit at Amina's, played through the real windows on the made-up caseload."""

import gc
import os
import shutil
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING

from app.demo import caseload
from app.store.profile_files import World

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.theme import Tokens

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
        caseload.build(home, PASSWORD)
        if headless:
            _play_offscreen(home, out)
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


def _play_offscreen(home: Path, out: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.demo.stage import THEMES
    from app.demo.visit import PAPERS
    from app.ui.garbage import Garbage

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    garbage = Garbage(app)
    pictures = []
    try:
        for word, tokens in THEMES:
            with TemporaryDirectory(prefix="pejlemaerke-visit-") as folder:
                visited = Path(shutil.copytree(home, Path(folder) / "hjem"))
                pictures += _play(app, visited, out, word, tokens)
    finally:
        garbage.deleteLater()
        gc.enable()
    print(f"Billeder og papirer ligger i {out.resolve()}")
    for path in (*pictures, *(out / name for name in PAPERS)):
        print(f"  {path.name}")


def _play(app: "QApplication", home: Path, out: Path, word: str, tokens: "Tokens") -> list[Path]:
    """The whole visit in one theme: to change it in a full window takes longer than to go there again."""
    from app.demo.arrival import first_run
    from app.demo.office import look_after
    from app.demo.stage import Stage
    from app.demo.together import Others, come_back
    from app.demo.visit import visit
    from app.ui.window import MainWindow

    clock = caseload.StoryClock()
    clock.set_to(caseload.TODAY.replace(tzinfo=None))
    world = World(clock, Random("visit").randbytes, stopwatch=None)
    first = first_run(app, out, world, PASSWORD, (word, tokens))
    others = Others(home.parent / "kolleger", world)
    stage = Stage(app, MainWindow(app, home, world), out, (word, tokens), first.number)
    visit(stage, others, PASSWORD)
    new = Stage(app, MainWindow(app, home.parent / "ny", world), out, (word, tokens), stage.number)
    come_back(new, others, PASSWORD)
    for each in (stage, new):
        each.window.close()
        each.window.deleteLater()
    others.close()
    office = look_after(app, out, world, PASSWORD, (word, tokens), new.number)
    return [*first.pictures, *stage.pictures, *new.pictures, *office]
