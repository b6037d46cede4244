"""A plan of four pages, and one of six with map and star, beside the PDF writer alone drawing the same without tags."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, partial
from io import BytesIO
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.bench.danish import Danish, seeded
from app.bench.figures import Figure, figure, side_by_side
from app.documents.fonts import Weight, font_set
from app.documents.map_drawing import MapDrawing
from app.documents.pages import MARGIN, PAGE_HEIGHT, TEXT_WIDTH, Pen
from app.documents.plan import render_plan
from app.documents.plan_texts import PlanTexts, read_plan_texts
from app.documents.star_drawing import StarBox, draw_star
from app.documents.tagging import Tagger
from app.documents.typesetting import Edition
from app.models.change import SaidBy
from app.models.instruments.change import Verdict
from app.models.plan import (
    PlanAgreement,
    PlanContent,
    PlanDream,
    PlanGoal,
    PlanNextLook,
    PlanResource,
    PlanStep,
    PlanSupport,
)
from app.models.plan_map import PlanMap, PlanSpot, sheet_of
from app.models.plan_people import PlanPerson
from app.models.plan_star import PlanArea, PlanStar
from app.places import resources
from app.store.map_words import read_map_words


@dataclass(frozen=True)
class _Piece:
    """Text as it stands on the page."""

    text: str
    font: str
    size: float
    left: float
    baseline: float


def plan_figures(runs: int) -> Iterator[Figure]:
    """Printing again; the first time, which reads the fonts, is not counted."""
    content = four_pages()
    pages = _pieces(_print(content))
    yield figure("plan of 4 pages", *side_by_side(runs, lambda: _print(content), lambda: _draw_plainly(pages)))
    drawn = six_pages()
    told = _pieces(_print(replace(drawn, map=None, star=None)))
    floor = partial(_draw_plainly, told, drawn)
    yield figure("plan of 6 pages with map and star", *side_by_side(runs, lambda: _print(drawn), floor))


def _print(content: PlanContent) -> bytes:
    return render_plan(content, edition=Edition.STANDARD, texts=_texts(), fonts_folder=resources() / "fonts")


@lru_cache(maxsize=1)
def _texts() -> PlanTexts:
    return read_plan_texts("da", None)


def six_pages() -> PlanContent:
    """The same, with twelve people, their map, and the star of today beside an earlier one."""
    names = ("Yusuf", "Trine", "Bo", "Ali", "Mona", "Kaj", "Ida", "Eva", "Jens", "Lis", "Ole", "Pia")
    sectors = read_map_words(None).sectors
    spots = tuple(
        PlanSpot(name, "person", "", sectors[at % len(sectors)].id, ("near", "middle", "far")[at % 3], (at * 80, 500))
        for at, name in enumerate(names)
    )
    areas = tuple(PlanArea(f"Område {at}", at, 10 - at, Verdict.BEYOND) for at in range(1, 11))
    return replace(
        four_pages(),
        people=tuple(PlanPerson(name, "ven", "Kaffe om torsdagen") for name in names[:4]),
        map=PlanMap(sectors, spots, ((0, 1), (2, 3))),
        star=PlanStar("Stjernen", 1, 10, date(2026, 3, 4), SaidBy.CITIZEN, areas, before=date(2025, 9, 4)),
    )


def four_pages() -> PlanContent:
    """A plan with what a citizen and a worker write in a year."""
    danish = Danish(seeded(4))
    text = danish.text

    def goal(steps: int) -> PlanGoal:
        return PlanGoal(
            text(30, 60), tuple(PlanStep(text(20, 40), "Mig og Signe", "torsdag") for _ in range(steps)),
            text(30, 60), text(30, 60), text(10, 30), text(30, 60),
        )  # fmt: skip

    return PlanContent(
        called="Amina",
        day=date(2026, 3, 4),
        version=4,
        dreams=(PlanDream(text(40, 80)),),
        resources=tuple(PlanResource(text(15, 50), confirmed=True) for _ in range(3)),
        focus_goals=(goal(2),),
        agreement=PlanAgreement("Signe Holm", "Hver torsdag", "En time", date(2026, 3, 5)),
        support=PlanSupport("85", text(60, 120), text(40, 80), "Et år"),
        next_look=PlanNextLook(date(2026, 6, 2), text(30, 60)),
    )


def _pieces(pdf: bytes) -> list[list[_Piece]]:
    """Every text of the pages, with its font and place."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage()
        pages.append([_piece(item, words) for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT])])
    document.close()
    return pages


def _piece(item: Any, words: Any) -> _Piece:
    left, bottom, right, top = item.get_bounds()
    text = words.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1).replace("\r\n", " ")
    name = item.get_font().get_base_name()
    font = next((each.value for each in Weight if each.value in name), Weight.REGULAR.value)
    return _Piece(text, font, item.get_font_size(), left, bottom)


def _draw_plainly(pages: list[list[_Piece]], drawn: PlanContent | None = None) -> bytes:
    for weight in Weight:
        if weight.value not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(weight.value, resources() / "fonts" / f"{weight.value}.ttf"))
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for pieces in pages:
        for piece in pieces:
            canvas.setFont(piece.font, piece.size)
            canvas.drawString(piece.left, piece.baseline, piece.text)
        canvas.showPage()
    if drawn is not None and drawn.map is not None and drawn.star is not None:
        fonts = font_set(resources() / "fonts")
        pen = Pen(canvas, Tagger(canvas), fonts)
        sheet = sheet_of(drawn.map, called=drawn.called, day=drawn.day)
        MapDrawing(sheet, fonts, TEXT_WIDTH).draw(pen, MARGIN, PAGE_HEIGHT - MARGIN)
        canvas.showPage()
        draw_star(canvas, StarBox(MARGIN, 400, TEXT_WIDTH, 330), drawn.star.shape, drawn.star.lines, fonts)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
