"""Makes the PDF's fonts say which letters they draw, so that text can be searched, copied and read aloud.

The PDF writer maps unused codes to U+0000 (which PDF/UA forbids), writes emoji in a way no reader knows,
and says "initial form of beh" where a reader expects the letter beh.
"""

import re
import unicodedata
from collections.abc import Iterator

from pikepdf import Dictionary, Name, Object, Pdf, Stream

ENTRY = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
MOST_IN_BLOCK = 100  # by the CMap format


def mend_unicode_maps(file: Pdf) -> None:
    """Rewrites the ToUnicode map of every font in the file."""
    for font in file.objects:
        if isinstance(font, Dictionary) and font.get(Name.Type) == Name.Font and Name.ToUnicode in font:
            font.ToUnicode = _mended(file, font.ToUnicode)


def _mended(file: Pdf, stream: Object) -> Stream:
    entries = [(int(code, 16), int(char, 16)) for code, char in ENTRY.findall(stream.read_bytes())]
    letters = [(code, _letters(char)) for code, char in entries if char]
    return file.make_stream("\n".join(_cmap(letters)).encode("ascii"))


def _letters(char: int) -> str:
    """What a reader should get for a drawn character: plain letters for Arabic presentation forms."""
    arabic_form = 0xFB50 <= char <= 0xFDFF or 0xFE70 <= char <= 0xFEFC
    return unicodedata.normalize("NFKC", chr(char)) if arabic_form else chr(char)


def _cmap(letters: list[tuple[int, str]]) -> Iterator[str]:
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <00> <FF> endcodespacerange"
    for start in range(0, len(letters), MOST_IN_BLOCK):
        block = letters[start : start + MOST_IN_BLOCK]
        yield f"{len(block)} beginbfchar"
        for code, text in block:
            yield f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
