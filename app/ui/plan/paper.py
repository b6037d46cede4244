"""The plan set as pages, and what there is to know of them."""

from dataclasses import dataclass

from app.documents.fonts import without_unseen
from app.documents.law import read_law_texts
from app.documents.plan import MissingGlyph, Spot, missing_glyphs, render_plan, resource_spots
from app.documents.preview import page_count
from app.documents.typesetting import Edition
from app.models.plan import PlanContent
from app.places import resources
from app.ui.papers.files import file_name


@dataclass(frozen=True)
class Paper:
    """A plan set as pages, its words, the signs in it that cannot be drawn, and where its resources stand."""

    content: PlanContent
    edition: Edition
    pdf: bytes
    pages: int
    missing: tuple[MissingGlyph, ...]
    resources: tuple[Spot, ...]

    @property
    def name(self) -> str:
        """What its file is called."""
        return suggested_name(self.content)


def suggested_name(content: PlanContent) -> str:
    """ "Min plan Amina 4. marts 2026.pdf", without signs that a file name cannot hold."""
    return file_name("Min plan", content.called, content.day)


def set_pages(content: PlanContent, edition: Edition) -> Paper:
    """The pages of a plan. Raises what `render_plan` and `read_law_texts` raise."""
    fonts = resources() / "fonts"
    law = read_law_texts(resources() / "law")
    pdf = render_plan(content, edition=edition, law=law, fonts_folder=fonts)
    spots = resource_spots(content, edition=edition, law=law, fonts_folder=fonts)
    return Paper(content, edition, pdf, page_count(pdf), missing_glyphs(content, fonts), spots)


def where_missing(missing: MissingGlyph, longest: int = 40) -> str:
    """The text that a sign stands in, short enough for a sentence."""
    text = " ".join(without_unseen(missing.where.replace("\n", " ")).split())
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"
