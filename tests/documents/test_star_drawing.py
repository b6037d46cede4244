"""A star on paper: inside its box, with its names, and told apart without colours."""

from io import BytesIO

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import font_set
from app.documents.star_drawing import StarBox, draw_star
from app.models.change import SaidBy
from app.models.star_shape import StarLine, star_of
from tests.documents.plans import FONTS
from tests.models.instruments.shipped import shipped

VALUES = (4, 5, 7, 4, 3, 8, 9, 6, 5, 6)
PAGE = (600, 400)


def printed(key: str, box: StarBox, *lines: StarLine) -> pypdfium2.PdfPage:
    to = BytesIO()
    canvas = Canvas(to, pagesize=PAGE)
    draw_star(canvas, box, star_of(shipped(key)), lines, font_set(FONTS))
    canvas.save()
    return pypdfium2.PdfDocument(to.getvalue())[0]


def ink(page: pypdfium2.PdfPage) -> tuple[int, int, int, int]:
    picture = page.render().to_pil().convert("L").point(lambda grey: 255 if grey < 250 else 0)
    found: tuple[int, int, int, int] | None = picture.getbbox()
    assert found is not None
    return found


@pytest.mark.parametrize("key", ["recovery_star", "chime_star"])
def test_everything_stays_inside_the_box_and_every_name_is_there(key: str) -> None:
    page = printed(key, StarBox(60, 40, 455, 310), StarLine(VALUES, SaidBy.CITIZEN))
    left, top, right, bottom = ink(page)
    assert 60 <= left < right <= 515
    assert 50 <= top < bottom <= 360
    text = " ".join(page.get_textpage().get_text_range().split())
    assert all(word in text for item in shipped(key).items for word in item.text.split())


def test_a_small_star_has_no_names_and_fills_its_box() -> None:
    page = printed("chime_star", StarBox(100, 100, 80, 80, size=0), StarLine(VALUES, SaidBy.CITIZEN))
    assert page.get_textpage().get_text_range() == ""
    left, _top, right, _bottom = ink(page)
    assert 60 < right - left <= 80


def test_whose_line_it_is_and_when_is_seen_in_black_and_white() -> None:
    box = StarBox(60, 40, 455, 310)
    looks = {
        printed("chime_star", box, StarLine(VALUES, who, earlier)).render().to_pil().tobytes()
        for who in (SaidBy.CITIZEN, SaidBy.WORKER, SaidBy.TOGETHER)
        for earlier in (False, True)
    }
    assert len(looks) == 6
