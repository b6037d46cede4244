"""What has changed between two maps, gathered so that it can be read: who came, came nearer, went; then the rest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.models.map_change import MapChange, What, in_words
from app.models.tongue import TextRows, Texts, fixed, t

_COUNTS = TextRows(
    (
        "",
        fixed("Én"),
        fixed("To"),
        fixed("Tre"),
        fixed("Fire"),
        fixed("Fem"),
        fixed("Seks"),
        fixed("Syv"),
        fixed("Otte"),
        fixed("Ni"),
        fixed("Ti"),
        fixed("Elleve"),
        fixed("Tolv"),
    )
)
_GATHERED = Texts(
    {
        What.NEW: fixed("er kommet til"),
        What.NEARER: fixed("er kommet tættere på"),
        What.FARTHER: fixed("er længere væk"),
        What.GONE: fixed("står ikke på kortet mere"),
    }
)
_REST = fixed("Andet, der er anderledes")


@dataclass(frozen=True)
class News:
    """A heading and what belongs under it, a line each; `what` is None for the rest."""

    what: What | None
    heading: str
    lines: tuple[str, ...]


def news(changes: Sequence[MapChange], sectors: Mapping[str, str]) -> tuple[News, ...]:
    """All changes, each told once."""
    found = []
    for what, words in _GATHERED.items():
        names = [each.name for each in changes if each.what == what]
        if names:
            found.append(News(what, f"{count_word(len(names))} {words}", (_listed(names),)))
    rest = tuple(in_words(each, sectors) for each in changes if each.what not in _GATHERED)
    return (*found, News(None, t(_REST), rest)) if rest else tuple(found)


def count_word(count: int) -> str:
    """ "Tre"; figures above twelve."""
    return _COUNTS[count] if 0 < count < len(_COUNTS) else str(count)


def in_one_text(told: Iterable[News]) -> str:
    """For those who hear it."""
    return " ".join(
        f"{each.heading}: {' '.join(each.lines)}{'' if each.lines[-1].endswith('.') else '.'}" for each in told
    )


def _listed(names: Sequence[str]) -> str:
    return t("{list} og {names}").format(list=", ".join(names[:-1]), names=names[-1]) if len(names) > 1 else names[0]
