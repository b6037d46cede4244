"""Who a paper is from, drawn: the logo over page one, and name and contact under the foot."""

from dataclasses import dataclass, replace
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from app.documents.lines import TextStyle, break_lines
from app.documents.marks import box_of
from app.documents.pages import MARGIN, PAGE_HEIGHT, TEXT_WIDTH, Pen
from app.documents.tagging import Element
from app.models.errors import UserError
from app.models.sender import Sender

MOST_BYTES = 5_000_000
_MOST_PIXELS = 25_000_000
_KEPT = (1200, 480)
_LOGO = (170.0, 40.0)  # points, at most
_ABOVE = 10.0
_MOST_LINES = 2
_TOP = 36.0  # points above the lower edge: under the foot


@dataclass(frozen=True)
class LogoSpace:
    """Where a logo stands: the lower edge, from where to where, and the most it may take."""

    left: float
    bottom: float
    width: float
    most: tuple[float, float]


def clean_logo(picture: bytes) -> bytes:
    """A picture as the PNG that is kept: on white, no larger than paper can show, nothing in it but the picture.

    UserError `logo-no-picture`, `logo-large`.
    """
    if len(picture) > MOST_BYTES:
        raise UserError("logo-large")
    try:
        with Image.open(BytesIO(picture), formats=("PNG",)) as found:
            if found.width * found.height > _MOST_PIXELS:
                raise UserError("logo-large")
            drawn = found.convert("RGBA")
    except Image.DecompressionBombError as fault:
        raise UserError("logo-large") from fault
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as fault:
        raise UserError("logo-no-picture") from fault
    drawn.thumbnail(_KEPT)
    flat = Image.new("RGB", drawn.size, "white")
    flat.paste(drawn, mask=drawn)
    out = BytesIO()
    flat.save(out, "PNG")
    return out.getvalue()


def draw_logo(pen: Pen, element: Element, logo: bytes, *, at_left: bool) -> None:
    """Over the text, in the margin, where no title can run into it. UserError `logo-no-picture`."""
    bottom = PAGE_HEIGHT - MARGIN + _ABOVE
    place_logo(pen, element, logo, LogoSpace(MARGIN, bottom, TEXT_WIDTH, _LOGO), at_left=at_left)


def place_logo(pen: Pen, element: Element, logo: bytes, space: LogoSpace, *, at_left: bool) -> None:
    """As large as it may be. UserError `logo-no-picture`."""
    try:
        picture = ImageReader(BytesIO(logo))
    except (OSError, ValueError, SyntaxError) as fault:
        raise UserError("logo-no-picture") from fault
    across, down = picture.getSize()
    scale = min(space.most[0] / across, space.most[1] / down)
    width, height = across * scale, down * scale
    left = space.left if at_left else space.left + space.width - width
    element.box = box_of(left, space.bottom, width, height)
    with pen.tagger.content(element):
        pen.canvas.drawImage(picture, left, space.bottom, width, height)


def draw_sender(pen: Pen, element: Element | None, sender: Sender, style: TextStyle, *, mirrored: bool) -> None:
    """Name and contact under the foot; said where there is an element, and decoration on the pages after it."""
    small = replace(style, size=9.5, leading=12.0)
    lines = break_lines(sender.line, small, TEXT_WIDTH, pen.fonts, right_to_left=mirrored)
    for at, line in enumerate(lines[:_MOST_LINES]):
        left = MARGIN + TEXT_WIDTH - line.width if mirrored else MARGIN
        with pen.tagger.content(element, line.spoken) if element else pen.tagger.decoration("Pagination"):
            pen.line(line, small, left, _TOP - at * small.leading)
