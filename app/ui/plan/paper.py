"""The plan set as pages, and what there is to know of them."""

from dataclasses import dataclass
from pathlib import Path

from app.documents.fonts import without_unseen
from app.documents.plan import MissingGlyph, Spot, missing_glyphs, plan_file, read_plan, render_plan, resource_spots
from app.documents.plan_texts import read_plan_texts
from app.documents.preview import page_count
from app.documents.typesetting import Edition
from app.models.plan import PlanContent
from app.models.tongue import t
from app.places import resources
from app.ui.papers.files import file_name


@dataclass(frozen=True)
class Paper:
    """A plan set as pages, its words, the signs in it that cannot be drawn, and where its resources stand."""

    content: PlanContent
    edition: Edition
    language: str
    pdf: bytes
    pages: int
    missing: tuple[MissingGlyph, ...]
    resources: tuple[Spot, ...]

    @property
    def name(self) -> str:
        """What its file is called."""
        return suggested_name(self.content)


@dataclass(frozen=True)
class OnScreen:
    """The same plan to be read on a screen, as the bytes of its file."""

    pdf: bytes
    name: str
    pages: int = 0


def as_file(paper: Paper, kind: str, home: Path) -> OnScreen:
    """The plan as "html" or "text". Raises what `read_plan_texts` raises."""
    plan = read_plan(paper.content, texts=read_plan_texts(paper.language, home), fonts_folder=resources() / "fonts")
    content = paper.content
    ending = "html" if kind == "html" else "txt"
    return OnScreen(plan_file(plan, kind), file_name(t("Min plan"), content.called, content.day, ending))


def suggested_name(content: PlanContent) -> str:
    """ "Min plan Amina 4. marts 2026.pdf", without signs that a file name cannot hold."""
    return file_name(t("Min plan"), content.called, content.day)


def set_pages(content: PlanContent, edition: Edition, language: str, home: Path) -> Paper:
    """The pages of a plan. Raises what `render_plan` and `read_plan_texts` raise."""
    fonts = resources() / "fonts"
    texts = read_plan_texts(language, home)
    pdf = render_plan(content, edition=edition, texts=texts, fonts_folder=fonts)
    spots = resource_spots(content, edition=edition, texts=texts, fonts_folder=fonts)
    return Paper(content, edition, language, pdf, page_count(pdf), missing_glyphs(content, fonts), spots)


def where_missing(missing: MissingGlyph, longest: int = 40) -> str:
    """The text that a sign stands in, short enough for a sentence."""
    text = " ".join(without_unseen(missing.where.replace("\n", " ")).split())
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"
