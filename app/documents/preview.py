"""The pages of a PDF as pictures, for the screen and the printer."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True)
class PageImage:
    """A page as rows of RGBA bytes, `stride` bytes a row."""

    width: int
    height: int
    stride: int
    data: bytes


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_images(pdf: bytes, *, width: int) -> Iterator[PageImage]:
    """The pages in order, `width` pixels wide; each is drawn only when it is asked for."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for at in range(len(document)):
            yield _image(document, at, width)
    finally:
        document.close()


def page_image(pdf: bytes, page: int, *, width: int) -> PageImage:
    """One page, counted from 0."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return _image(document, page, width)
    finally:
        document.close()


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
