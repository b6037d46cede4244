"""The demo runs to its end: a picture of every screen in both sizes and themes, and a plan that opens."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.demo.play import PASSWORD, run
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import profiles
from app.store.reading import caseload
from tests.conftest import Hands

SCREENS = (
    "01-velkommen", "02-noedkode", "03-laas-op", "04-i-dag", "05-borgere", "06-borgere-soeg",
    "07-overblik", "08-droemme-og-maal", "09-droem-skrives", "10-nyt-maal-og-skridt",
    "11-skrevet-paa-to-maader", "12-min-plan", "13-vi-er-enige",
    "14-historik", "15-oplysninger", "16-ny-borger", "17-indstillinger",
)  # fmt: skip
_COLOURS = 24


@pytest.fixture(scope="module")
def out(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    assert run(headless=True, out=folder, keep=True) == 0
    return folder


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("theme", ["lys", "moerk"])
def test_every_screen_has_its_picture(out: Path, size: tuple[int, int], theme: str) -> None:
    for screen in SCREENS:
        path = out / f"{screen}-{size[0]}x{size[1]}-{theme}.png"
        image = QImage(str(path))
        assert (image.width(), image.height()) == size, path.name
        step = range(0, image.height(), 4)
        dots = {image.pixel(x, y) for y in step for x in range(0, image.width(), 4)}
        assert len(dots) > _COLOURS, f"{path.name} is nearly blank"
        bright = image.pixelColor(image.width() - 3, image.height() // 2).lightnessF()
        assert (bright > 0.5) == (theme == "lys"), path.name
    assert len(list(out.glob("*.png"))) == len(SCREENS) * 4


def test_no_two_screens_look_the_same(out: Path) -> None:
    seen = [QImage(str(path)) for path in sorted(out.glob("*-1366x768-lys.png"))]
    assert all(one != other for number, one in enumerate(seen) for other in seen[:number])


def test_the_plan_opens(out: Path) -> None:
    with pypdfium2.PdfDocument(out / "Min plan.pdf") as plan:
        said = "".join(page.get_textpage().get_text_range() for page in plan)
    assert "Amina" in said
    assert "kaffe" in said


def test_the_kept_profile_opens_with_the_demos_password(out: Path, hands: Hands) -> None:
    profile = profiles(out / "profil")[0]
    vault = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    called = [row.called for row in caseload(vault)]
    vault.close()
    assert "Amina" in called
    assert len(called) >= 5
