"""Whether a goal holds anything that can be seen or done.

It asks for no deadline: that motivates some and threatens others.
"""

import re
from collections.abc import Collection, Iterator

from app.models.language.hint import Hint, Level, Rule
from app.models.language.words import Words
from app.models.tongue import t

_OF_SYSTEM = frozenset({Rule.JARGON, Rule.HEAVY_WORD})
_TO_SEE = re.compile(
    r"(?:man|tirs|ons|tors|fre|lør|søn)dag\w*|klokken|kl|dag|dage|dagen|uge\w*|måned\w*|år|året|time|timer|minutter"
    r"|morgen\w*|aften\w*|nat|natten|weekend\w*|sommer\w*|jul|hver|når|inden|indtil|hvis|selvom|igen"
    r"|mor|far|søster|bror|søn|datter|børn|børnene|børnebørn|kæreste|kone|mand|ven|venner|veninde\w*|nabo\w*|familie\w*"
    r"|spis\w+|sov\w*|gå|går|cykl\w+|løb\w*|svøm\w+|ring\w*|skriv\w*|lav\w*|køb\w*|vask\w*|rydd\w+|læs\w*|spill?\w*"
    r"|tage?r?|kør\w*|besøg\w*|bade?|tøj\w*|mad|maden|penge|bus\w*|tog\w*|job\w*|skole\w*|hund\w*|kat\w*|lejlighed\w*"
)


def anything_to_see(text: str, words: Words) -> bool:
    """A day, a number, a name, a person, a thing or a deed that somebody could point at."""
    return any(map(str.isdigit, text)) or any(
        _TO_SEE.fullmatch(word.low) or (word.text.istitle() and word is not words.all[0]) for word in words.all
    )


def concrete_hints(text: str, words: Words, hints: Collection[Hint]) -> Iterator[Hint]:
    """Only where the words are the system's: the citizen's own "jeg vil være stolt af noget" is left alone."""
    if not any(hint.rule in _OF_SYSTEM for hint in hints) or anything_to_see(text, words):
        return
    message = t("Hvad kan man se, når det er lykkedes? Tag gerne én ting med, som man kan se eller gøre.")
    yield Hint(Rule.NOTHING_TO_SEE, Level.MILD, words.all[0].start, words.all[-1].end, message)
