"""Plans to print in the tests, and a reader of what was printed."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from app.documents.plan import render_plan
from app.documents.plan_texts import PlanTexts, read_plan_texts
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

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"
SHEETS = (Edition.STANDARD, Edition.LARGE)
"""The editions whose pages are A4."""

HAVNEN = PlanGoal(
    "Jeg tager med Yusuf på havnen, også når der er andre mennesker.",
    (
        PlanStep("Jeg prøver bænken ved bageren.", when="torsdag 5. marts"),
        PlanStep("Jeg spørger Trine.", "Signe og jeg", done=True),
    ),
    "Jeg vælger dagen og ringer til Trine.",
    "Signe går med de første tre gange og sidder ved siden af.",
    "Trine. Og bageren, han kender os.",
    "Vi har spist en hel is.",
)
AMINA = PlanContent(
    called="Amina",
    day=date(2026, 3, 4),
    version=4,
    dreams=(PlanDream("Jeg vil gerne sidde på havnen med Yusuf en søndag og spise is.\nOg blive siddende."),),
    resources=(
        PlanResource("Jeg syr. Jeg har selv lavet gardinerne.", confirmed=True),
        PlanResource("Jeg giver ikke op.", confirmed=False),
    ),
    focus_goals=(HAVNEN, PlanGoal("Jeg laver aftensmad."), PlanGoal("Jeg sover i min seng om natten.")),
    other_goals=(PlanGoal("Jeg vil lære at cykle igen."),),
    agreement=PlanAgreement("Signe Holm", "Hver torsdag", "En time", date(2026, 3, 5)),
    support=PlanSupport("82b", "At Amina kan være ude med sin søn.", "Støtte af en bostøtte.", "Seks måneder"),
    next_look=PlanNextLook(date(2026, 6, 2), "Om jeg kan tage bussen alene."),
)


@lru_cache(maxsize=4)
def texts(language: str = "da") -> PlanTexts:
    return read_plan_texts(language, None)


def printed(content: PlanContent, edition: Edition = Edition.STANDARD, language: str = "da") -> bytes:
    return render_plan(content, edition=edition, texts=texts(language), fonts_folder=FONTS)


@dataclass(frozen=True)
class Piece:
    """Text drawn in one go: its page, size in points and box (left, bottom, right, top)."""

    page: int
    text: str
    size: float
    box: tuple[float, float, float, float]


def pieces(pdf: bytes) -> list[Piece]:
    """Every text object of the PDF, as drawn."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number in range(len(document)):
        page = document[number]
        text_page = page.get_textpage()
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = item.get_bounds()
            text = text_page.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)
            found.append(Piece(number, text, item.get_font_size(), (left, bottom, right, top)))
    document.close()
    return found


def text_of(pdf: bytes) -> str:
    """All text, pages after each other."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    document.close()
    return text.replace("\r\n", "\n")


def lines_of(pdf: bytes) -> list[str]:
    """The text line by line."""
    return text_of(pdf).split("\n")


def flat(text: str) -> str:
    """The text with every run of white space as one space."""
    return re.sub(r"\s+", " ", text)


@dataclass(frozen=True)
class Tag:
    """An element of the structure tree."""

    role: str
    alternative: str
    language: str


def tags(pdf: bytes) -> list[Tag]:
    """Every element of the structure tree in reading order."""
    found: list[Tag] = []

    def walk(node: pikepdf.Object) -> None:
        found.append(Tag(str(node.S), str(node.get("/Alt", "")), str(node.get("/Lang", ""))))
        for kid in node.K:
            if kid.Type == "/StructElem":
                walk(kid)

    with pikepdf.open(BytesIO(pdf)) as file:
        walk(file.Root.StructTreeRoot.K[0])
    return found
