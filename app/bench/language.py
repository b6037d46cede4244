"""A goal looked at by the language check, beside merely dividing it into words."""

from collections.abc import Iterator

from app.bench.figures import Figure, figure, milliseconds
from app.models.language.check import check_goal
from app.models.language.words import read_words
from app.store.lexicon import read_lexicon

_GOALS = (
    "Jeg vil kunne tage bussen til min søster",
    "At jeg trænes i at strukturere samt planlægge dagligdagsopgaver i faste rammer",
    "Jeg opnår øget livskvalitet gennem deltagelse i meningsfulde aktiviteter",
    "Borgeren skal via en rehabiliterende tilgang understøttes i at genvinde tabte færdigheder og få mindre støtte",
)
_LONGEST = 5_000


def language_figures(rounds: int) -> Iterator[Figure]:
    """Goals as they are, and one of 5,000 characters."""
    lexicon = read_lexicon(None)
    long = (" ".join(_GOALS) * _LONGEST)[:_LONGEST]
    every = [goal for _ in range(rounds) for goal in _GOALS]
    taken = [milliseconds(check_goal, goal, lexicon) for goal in every]
    yield figure("a goal checked", taken, [milliseconds(read_words, goal) for goal in every])
    taken = [milliseconds(check_goal, long, lexicon) for _ in range(rounds)]
    yield figure("5,000 characters checked", taken, [milliseconds(read_words, long) for _ in range(rounds)])
