"""The pages of a PDF as pictures, for the screen and the printer."""

import struct
import zlib
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


def page_text(pdf: bytes, page: int) -> str:
    """The words of one page, counted from 0, line by line."""
    with (
        _ONE_AT_A_TIME,
        closing(pypdfium2.PdfDocument(pdf)) as document,
        closing(document[page]) as found,
        closing(found.get_textpage()) as words,
    ):
        return str(words.get_text_range()).replace("\r\n", "\n")


def page_images(pdf: bytes, *, width: int) -> Iterator[PageImage]:
    """The pages in order, `width` pixels wide; each is drawn only when it is asked for."""
    for at in range(page_count(pdf)):
        yield page_image(pdf, at, width=width)


def page_image(pdf: bytes, page: int, *, width: int) -> PageImage:
    """One page, counted from 0."""
    with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(pdf)) as document:
        return _image(document, page, width)


def part_image(pdf: bytes, page: int, box: tuple[float, float, float, float], *, scale: float) -> PageImage:
    """What stands in a box (left, bottom, right, top in points) of a page."""
    with _ONE_AT_A_TIME, closing(pypdfium2.PdfDocument(pdf)) as document:
        width, height = document[page].get_size()
        left, bottom, right, top = box
        return _image(document, page, round(width * scale), crop=(left, bottom, width - right, height - top))


def png_of(image: PageImage) -> bytes:
    """The picture as PNG, without its see-through channel."""
    rows = bytearray()
    for at in range(image.height):
        row = image.data[at * image.stride : at * image.stride + image.width * 4]
        colours = bytearray(image.width * 3)
        for channel in range(3):
            colours[channel::3] = row[channel::4]
        rows += b"\0" + colours
    head = struct.pack(">IIBBBBB", image.width, image.height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 6)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _image(
    document: pypdfium2.PdfDocument, at: int, width: int, crop: tuple[float, float, float, float] = (0, 0, 0, 0)
) -> PageImage:
    page = document[at]
    try:
        bitmap = page.render(
            scale=width / page.get_width(),
            crop=crop,
            rev_byteorder=True,
            prefer_bgrx=True,
            fill_color=(255, 255, 255, 255),
        )
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        page.close()
