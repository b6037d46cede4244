"""People, star and agreements on paper: what is said, what a screen reader gets, and how long lists flow."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import page
import pikepdf
import pytest

from app.documents.plan import missing_glyphs
from app.documents.typesetting import Edition
from app.models.change import SaidBy
from app.models.instruments.change import Verdict
from app.models.plan import PlanContent, PlanPromise
from app.models.plan_hard import PlanCall, PlanHard
from app.models.plan_map import PlanMap, PlanSpot
from app.models.plan_people import PlanPerson
from app.models.plan_star import PlanArea, PlanStar
from app.models.sectors import Sector
from tests.documents.plans import AMINA, FONTS, SHEETS, flat, pieces, printed, tags, text_of

EMPTY = PlanContent(called="Amina", day=date(2026, 3, 4), version=1)
PEOPLE = (
    PlanPerson("Yusuf", "min søn på 7 år", "Is på havnen hver søndag"),
    PlanPerson("Trine", "veninde", phone="20 30 40 50"),
    PlanPerson("Bageren"),
    PlanPerson("Farmor", status="deceased"),
)
STAR = PlanStar(
    "Recovery-stjernen",
    1,
    10,
    date(2026, 3, 4),
    SaidBy.CITIZEN,
    (
        PlanArea("Psykisk helbred", 4, 3, Verdict.WITHIN),
        PlanArea("Sociale netværk", 6, 3, Verdict.BEYOND),
        PlanArea("Ansvar", 7, None),
    ),
    before=date(2025, 11, 3),
)
SECTORS = (Sector("friends", "Venner", "blue"), Sector("work", "Arbejde", "violet"))
MAP = PlanMap(
    SECTORS,
    (
        PlanSpot("Trine", "person", "", "friends", "near", (500, 500)),
        PlanSpot("Farmor", "person", "deceased", "work", "far", (200, 500)),
    ),
    ((0, 1),),
)
PROMISES = (PlanPromise("Ringer til svømmehallen", "Signe", date(2026, 3, 10)), PlanPromise("Finder billeder"))
HARD = PlanHard(
    good_day=("Op før ni, også om lørdagen",),
    helps=("Gå ned til havnen og se på vandet", "Yusufs musik i ørerne"),
    triggers=("Breve med vindue i",),
    signs=("Jeg svarer ikke på beskeder",),
    others_do=("Sæt dig ved siden af. Du behøver ikke sige noget.",),
    others_leave=("Ring ikke til min mor",),
    calls=(PlanCall("Trine", "20 30 40 50"), PlanCall("Nabo")),
)
FULL = replace(AMINA, people=PEOPLE, map=MAP, star=STAR, promises=PROMISES, hard=HARD)


def test_the_sections_come_in_the_citizens_order() -> None:
    text = flat(text_of(printed(FULL)))
    titles = [
        "Mine andre mål", "Mennesker omkring mig", "Hvor jeg er nu", "Vores aftale", "Når det bliver svært",
        "Vi ser på planen igen",
    ]  # fmt: skip
    assert [text.count(title) for title in titles] == [1] * 6
    assert sorted(titles, key=text.index) == titles


@pytest.mark.parametrize("edition", SHEETS)
def test_everybody_is_told_of_in_the_citizens_words(edition: Edition) -> None:
    text = flat(text_of(printed(replace(EMPTY, people=PEOPLE), edition)))
    for words in (
        "Yusuf Min søn på 7 år Vi har aftalt: Is på havnen hver søndag",
        "Trine Veninde Telefon 20 30 40 50",
        "Bageren Farmor Lever ikke mere",
    ):
        assert words in text


def test_the_map_is_a_picture_with_words_after_the_people() -> None:
    pdf = printed(replace(EMPTY, people=PEOPLE, map=MAP))
    alternatives = [tag.alternative for tag in tags(pdf) if tag.role == "/Figure"]
    assert "Tegning af netværket omkring Amina. 2 på kortet. Nær: Trine. Fjern: Farmor." in alternatives
    drawn = [piece.text.strip() for piece in pieces(pdf)]
    assert drawn.index("Lever ikke mere") < len(drawn) - drawn[::-1].index("Trine")


def test_the_star_says_which_days_whose_and_what_is_noise() -> None:
    text = flat(text_of(printed(replace(EMPTY, star=STAR))))
    assert "Den tykke streg er fra 4. marts 2026, den tynde fra 3. november 2025. Det er mine egne tal." in text
    assert "Det kan betyde noget Sociale netværk: fra 3 til 6" in text
    assert "Psykisk helbred: fra 3 til 4" in text.split("målingen kan sige")[1]
    alone = replace(STAR, before=None, areas=(PlanArea("Ansvar", 7),), said_by=SaidBy.WORKER, who="Signe Holm")
    text = flat(text_of(printed(replace(EMPTY, star=alone))))
    assert "Recovery-stjernen fra 4. marts 2026. Tallene er givet af Signe Holm." in text
    assert "streg" not in text
    assert "Tallene Ansvar: 7" in text


def test_the_star_is_a_picture_with_words_and_a_place() -> None:
    pdf = printed(replace(EMPTY, star=STAR))
    (star,) = [tag for tag in tags(pdf) if tag.alternative.startswith("Tegning af en stjerne")]
    assert star.role == "/Figure"
    assert "Sociale netværk: 6, før 3. Ansvar: 7." in star.alternative
    with pikepdf.open(BytesIO(pdf)) as file:
        boxes = [obj.A.BBox for obj in file.objects if _is_star(obj)]
    ((left, bottom, right, top),) = [[float(edge) for edge in box] for box in boxes]
    assert 0 < left < right < 596
    assert 0 < bottom < top < 842


def _is_star(obj: object) -> bool:
    return isinstance(obj, pikepdf.Dictionary) and str(obj.get("/Alt", "")).startswith("Tegning af en stjerne")


def test_agreements_have_boxes_to_tick_after_the_terms() -> None:
    pdf = printed(replace(EMPTY, agreement=AMINA.agreement, promises=PROMISES))
    text = flat(text_of(pdf))
    assert "Det har vi aftalt Ringer til svømmehallen Signe, senest tirsdag 10. marts 2026 Finder billeder" in text
    assert text.index("Hver torsdag") < text.index("Det har vi aftalt")
    assert [tag.alternative for tag in tags(pdf)].count("Tom boks til kryds") == 2
    assert "Vores aftale Det har vi aftalt" in flat(text_of(printed(replace(EMPTY, promises=PROMISES))))


@pytest.mark.parametrize("edition", Edition)
def test_it_is_valid_pdf_ua(edition: Edition) -> None:
    odd = replace(
        EMPTY, people=(PlanPerson("أمينة", "أختي"), PlanPerson("\u200d")), star=replace(STAR, areas=STAR.areas * 4)
    )
    for content in (FULL, odd):
        report = page.validate_pdf_bytes(printed(content, edition), profile="ua1")
        assert [failure.message for failure in report.failures] == []


@pytest.mark.parametrize("edition", SHEETS)
def test_a_long_list_flows_and_parts_nobody(edition: Edition) -> None:
    people = tuple(PlanPerson(f"Navn{n}", f"relation{n}", "Vi ses. " * (n % 9), f"tlf{n}") for n in range(80))
    promises = tuple(PlanPromise(f"hvad{n} " + "og mere " * (n % 30), f"hvem{n}") for n in range(60))
    drawn = pieces(printed(replace(EMPTY, people=people, promises=promises), edition))
    pages = {piece.text.strip(): piece.page for piece in drawn}
    assert len(set(pages.values())) > 5
    for n in range(80):
        assert pages[f"Navn{n}"] == pages[f"Relation{n}"] == pages[f"Telefon tlf{n}"]
    for n in range(60):
        begins = next(piece.page for piece in drawn if piece.text.split()[:1] == [f"hvad{n}"])
        assert begins == pages[f"Hvem{n}"]


def test_a_long_list_of_changes_stays_with_its_label() -> None:
    areas = tuple(PlanArea(f"Område{n}", 4, 4, Verdict.SAME) for n in range(10))
    for count in range(1, 26):
        people = (PlanPerson("Trine"),) * count
        drawn = pieces(printed(replace(EMPTY, people=people, star=replace(STAR, areas=areas))))
        label = next(piece.page for piece in drawn if piece.text.strip() == "Det samme som før")
        assert {piece.page for piece in drawn if piece.text.strip().endswith(": 4")} == {label}


def test_signs_that_no_font_has_are_told_of_people_and_agreements_too() -> None:
    odd = replace(
        EMPTY, people=(PlanPerson("中", agreed="文"),), promises=(PlanPromise("字", "日"), PlanPromise(" ", "月"))
    )
    assert [each.char for each in missing_glyphs(odd, FONTS)] == ["中", "文", "字", "日"]
