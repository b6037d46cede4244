"""A plan of four pages, beside the PDF writer alone drawing the same words without tags or care."""

from dataclasses import dataclass
from datetime import date
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
from app.documents.fonts import Weight
from app.documents.plan import render_plan
from app.documents.plan_texts import read_plan_texts
from app.documents.typesetting import Edition
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
from app.places import resources


@dataclass(frozen=True)
class _Piece:
    """Text as it stands on the page."""

    text: str
    font: str
    size: float
    left: float
    baseline: float


def plan_figure(runs: int) -> Figure:
    """Printing again; the first time, which reads the fonts, is not counted."""
    content = four_pages()
    texts, fonts = read_plan_texts("da", None), resources() / "fonts"

    def ours() -> bytes:
        return render_plan(content, edition=Edition.STANDARD, texts=texts, fonts_folder=fonts)

    pages = _pieces(ours())
    taken = side_by_side(runs, ours, lambda: _draw_plainly(pages))
    return figure(f"plan of {len(pages)} pages", *taken)


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


def _draw_plainly(pages: list[list[_Piece]]) -> bytes:
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
    canvas.save()
    return out.getvalue()
