"""The text of a sheet's bytes, in the encodings that Danish offices save in."""

import codecs
import unicodedata

from app.models.errors import UserError

MOST_BYTES = 32 * 1024 * 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How .xlsx and .ods (both are zip files) and .xls begin."""
_LEAST_NULLS = 0.25
_STRAY = 0.02


def decode_sheet(content: bytes) -> str:
    """The text: by its mark (BOM), or else strict UTF-8, UTF-16 by where its nulls are, Windows-1252.

    Raises UserError `sheet-empty`, `sheet-workbook`, `sheet-binary`, `sheet-large`.
    """
    if len(content) > MOST_BYTES:
        raise UserError("sheet-large", most=MOST_BYTES // 1024**2)
    if content.startswith(_WORKBOOKS):
        raise UserError("sheet-workbook")
    text = _decoded(content)
    if any(_is_control(char) for char in set(text)):
        raise UserError("sheet-binary")
    if not text.strip("\ufeff \t\r\n;,"):
        raise UserError("sheet-empty")
    return text


def _decoded(content: bytes) -> str:
    try:
        for mark, encoding in _MARKS:
            if content.startswith(mark):
                return content[len(mark) :].decode(encoding)
        if b"\0" in content:
            return content.decode(_wide(content))
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            return content.decode("cp1252")
    except UnicodeDecodeError as fault:
        raise UserError("sheet-binary") from fault


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: in Danish text nearly every second byte is null, and only on one side of the pairs."""
    first, second = content[0::2].count(0), content[1::2].count(0)
    few, many = sorted((first, second))
    if few > _STRAY * many or many < _LEAST_NULLS * len(content) / 2:
        raise UserError("sheet-binary")
    return "utf-16-be" if first > second else "utf-16-le"


def _is_control(char: str) -> bool:
    return char not in "\t\r\n" and unicodedata.category(char) in ("Cc", "Cs")
