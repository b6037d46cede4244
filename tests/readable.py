"""Searching files for words that nobody should be able to read there."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path


def spellings(word: str) -> Iterator[bytes]:
    """A word as it could stand in a file: three encodings, hexadecimal, and base64 at each of the three alignments."""
    yield word.encode().hex().encode()
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = word.encode(encoding)
        yield raw
        for shift in range(3):
            coded = b64encode(b"\x00" * shift + raw)
            inner = coded[4 if shift else 0 : len(coded) // 4 * 4 - 4]
            if len(inner) >= 8:  # less stands anywhere by chance
                yield inner


def found_in(content: bytes, words: Iterable[str]) -> list[str]:
    """The words that stand there."""
    return [word for word in words if any(spelled in content for spelled in spellings(word))]


def readable(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """The words that stand in the folders' files, and in which."""
    wanted = list(words)
    files = (each for folder in folders for each in folder.rglob("*") if each.is_file())
    return [f"{path.name}: {word}" for path in files for word in found_in(path.read_bytes(), wanted)]
