"""The demo runs to its end: a picture of every screen in both sizes and themes, and papers that open."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.demo.album import THEMES, Album
from app.demo.arrival import ROUTE_PASSWORD
from app.demo.play import PASSWORD, run
from app.demo.stage import Stage
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import profiles
from app.store.reading import caseload
from app.ui.window import MainWindow
from tests.conftest import Hands

SCREENS = (
    "velkommen", "jeg-har-en-invitation", "noedkode", "laas-op", "i-dag", "uge", "ruteliste", "printkoe",
    "borgere", "borgere-soeg", "overblik", "moeder", "moede-planlagt", "indbydelse", "maa-inviteres", "moede-foer",
    "moede-begyndt", "note-skrives",
    "note-til-droem", "note-til-aftale", "faglig-note", "moede", "netvaerk", "netvaerk-ny-flyttet",
    "netvaerk-samtykke", "netvaerk-sammenlignet", "netvaerk-gem", "stjerne", "stjerne-ny",
    "stjerne-sammenlignet", "stjerne-til-maal", "spoergsmaal", "who5", "who5-svar",
    "naar-det-er-svaert-tom", "naar-det-er-svaert-skrives", "naar-det-er-svaert", "til-lommen", "droemme-og-maal",
    "droem-skrives", "nyt-maal-og-skridt", "skrevet-paa-to-maader", "min-plan", "vi-er-enige", "laes-op",
    "moede-afsluttet", "borgerens-forside", "borgerens-droemme", "borgerens-ny-droem", "borgerens-maal",
    "borgerens-hvor-taet", "borgerens-skridt", "borgerens-stjerne-foer", "borgerens-stjerne",
    "borgerens-hele-stjernen", "borgerens-kort", "borgerens-kort-hvor-taet", "borgerens-kort-som-liste",
    "borgerens-spoergsmaal", "borgerens-et-spoergsmaal", "borgerens-naar-det-er-svaert", "borgerens-det-hjaelper",
    "borgerens-plan", "borgerens-plan-laves-om",
    "borgerens-let-at-laese", "borgerens-giv-tilbage", "historik", "oplysninger", "ny-borger", "hent-fra-fil",
    "arket-set-igennem",
    "indstillinger", "lone-organisation-ingen", "lone-organisation-begynd", "lone-rodkode",
    "lone-rodkode-proeves", "lone-gendannelseskode", "lone-invitation", "signe-samarbejde-alene",
    "signe-kolleger-invitation", "signe-kolleger-svar", "lone-kollega-med", "lone-teams", "signe-kolleger",
    "lone-borgere", "lone-skriver-uden-mappen", "lone-i-dag-to-ordlyde",
    "signe-skrevet-paa-to-maader", "lone-en-ny-ordlyd",
    "signe-en-ny-ordlyd-er-valgt", "signe-fortryd-naar-en-anden-har-skrevet", "lone-skriver-i-moedet",
    "signe-moedet-med-tilfoejelse", "lone-samme-person", "lone-vises-som-en",
    "signe-samarbejde", "signe-samarbejde-lukker-ind", "signe-samarbejde-lukket-ind",
    "signe-samarbejde-lukket-ud", "signe-vikar", "signe-mappen-er-her-ikke",
    "lone-organisation-kolleger", "lone-tabt-computer", "signe-spaerret", "lone-til-gennemsyn",
    "lone-taget-med", "lone-koder-og-sletning", "lone-slet-for-altid", "lone-hvad-der-er-sket",
    "signe-ny-computer", "signe-ny-computer-borgere", "lone-serveren-valgt", "lone-venter-paa-net",
    "signe-to-ordlyde-over-serveren", "signe-spaerret-af-serveren",
)  # fmt: skip
_COLOURS = 24
_PAPER = {name: tokens.paper for name, tokens in THEMES}


@pytest.fixture(scope="module")
def out(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    assert run(headless=True, out=folder, keep=True) == 0
    return folder


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)], ids=str)
@pytest.mark.parametrize("theme", ["lys", "moerk"])
def test_every_screen_has_its_picture(out: Path, size: tuple[int, int], theme: str) -> None:
    for number, screen in enumerate(SCREENS, 1):
        path = out / f"{number:03}-{screen}-{size[0]}x{size[1]}-{theme}.png"
        image = QImage(str(path))
        assert (image.width(), image.height()) == size, path.name
        step = range(0, image.height(), 4)
        dots = {image.pixel(x, y) for y in step for x in range(0, image.width(), 4)}
        assert len(dots) > _COLOURS, f"{path.name} is nearly blank"
        bright = image.pixelColor(image.width() - 3, image.height() // 2).lightnessF()
        if number == 1:
            assert image.pixelColor(image.width() - 3, image.height() // 2) == QColor(_PAPER[theme]), path.name
        cream = theme == "lys" or screen.startswith("borgerens")  # the citizen's screen is never dark
        assert (bright > 0.5) == cream, path.name
    assert len(list(out.glob("*.png"))) == len(SCREENS) * 4


def test_no_two_screens_look_the_same(out: Path) -> None:
    seen = [QImage(str(path)) for path in sorted(out.glob("*-1366x768-lys.png"))]
    assert all(one != other for number, one in enumerate(seen) for other in seen[:number])


@pytest.mark.parametrize(
    ("paper", "words", "password"),
    [
        ("Min plan.pdf", ("Amina", "kaffe"), None),
        ("Indbydelse.pdf", ("Bænken ved bageren", "18. marts"), None),
        ("Netværkskort.pdf", ("Yusuf",), None),
        ("Når det er svært.pdf", ("havnen", "70"), None),
        ("Ruteliste.pdf", ("Amina",), ROUTE_PASSWORD),
    ],
)
def test_a_paper_opens_and_says_what_it_should(
    out: Path, paper: str, words: tuple[str, ...], password: str | None
) -> None:
    with pypdfium2.PdfDocument(out / paper, password=password) as pdf:
        said = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert [each for each in words if each not in said] == []


def test_what_is_not_on_the_screen_stops_the_demo(qapp: QApplication, tmp_path: Path, hands: Hands) -> None:
    stage = Stage(qapp, MainWindow(qapp, tmp_path / "hjem", hands.world), Album(tmp_path))
    with pytest.raises(RuntimeError, match="Læs op"):
        stage.push("Læs op og slut mødet")
    stage.window.close()


def test_the_kept_profile_opens_with_the_demos_password(out: Path, hands: Hands) -> None:
    profile = profiles(out / "profil")[0]
    vault = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    called = [row.called for row in caseload(vault)]
    vault.close()
    assert "Amina" in called
    assert len(called) >= 5
