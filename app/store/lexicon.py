"""The words of the language check: those that come with the program, and the organisation's own beside the profiles."""

from functools import lru_cache
from pathlib import Path

from app.models.language.everyday import parse_everyday
from app.models.language.terms import parse_terms
from app.models.language.wording import Lexicon
from app.places import resources
from app.store.whole_files import read_file

TERMS = "borgersprog.tsv"
EVERYDAY = "hverdagsord.txt"


def own_terms(home: Path) -> Path:
    """Where the organisation's own terms lie."""
    return home / "language" / TERMS


def read_lexicon(home: Path | None) -> Lexicon:
    """What the check knows of words; without a home only what comes with the program.

    Raises FormatError `terms-wrong` with file, line and why for an own file that cannot be read.
    """
    folder = resources() / "language"
    paths = [folder / TERMS]
    if home and own_terms(home).is_file():
        paths.append(own_terms(home))
    return _lexicon(tuple((str(path), read_file(path)) for path in paths), (folder / EVERYDAY).read_text("utf-8"))


@lru_cache(maxsize=2)
def _lexicon(terms: tuple[tuple[str, bytes], ...], everyday: str) -> Lexicon:
    return Lexicon(parse_terms(terms), parse_everyday(everyday))
