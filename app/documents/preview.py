"""The pages of a PDF as pictures, for the screen and the printer."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from threading import Lock

import pypdfium2

_ONE_AT_A_TIME = Lock()
"""PDFium keeps state of its own and is not to be used from two threads at once."""


@dataclass(frozen=True)
class PageImage:
    """A page as rows of RGBA bytes, `stride` bytes a row."""

    width: int
    height: int
    stride: int
    data: bytes


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has."""
    with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_images(pdf: bytes, *, width: int) -> Iterator[PageImage]:
    """The pages in order, `width` pixels wide; each is drawn only when it is asked for."""
    for at in range(page_count(pdf)):
        yield page_image(pdf, at, width=width)


def page_image(pdf: bytes, page: int, *, width: int) -> PageImage:
    """One page, counted from 0."""
    with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(pdf)) as document:
        return _image(document, page, width)


def _image(document: pypdfium2.PdfDocument, at: int, width: int) -> PageImage:
    page = document[at]
    try:
        bitmap = page.render(
            scale=width / page.get_width(),
            rev_byteorder=True,
            prefer_bgrx=True,
            fill_color=(255, 255, 255, 255),
        )
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        page.close()
