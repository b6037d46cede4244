"""Whether a goal holds anything that can be seen or done, and whether it says no more than that.

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

_BEFORE_DOING = {"kunne", "turde", "gerne", "selv", "ikke", "lære", "begynde", "prøve", "at"}
_OUT = {"ud", "ned", "hjem", "hen", "ind", "over", "tilbage"}
_DOING = re.compile(
    r"(?:bag|bad|besøg|bo|byg|cykl|dans|drikk|fisk|flytt|følg|gem|hand?l|hent|hold|hør|hækl|komm|kør|lav|læs|løb|mal|mød"
    r"|pass|plant|rejs|rid|ring|ryg|rydd|sejl|send|sid|sidd|skriv|snakk|sov|spar|spill|spis|strikk|svømm|syng|tag|tal"
    r"|tæl|vask|vent|vågn|øv)e|bo|gå|stå|se|sy|ro"
)
_OTHERS = {"sin", "sit", "sine", "han", "hun", "ham", "hende", "hans", "hendes", "de", "dem", "deres", "der"}
_FEWEST = 3


def is_plain_deed(words: Words) -> bool:
    """ "Gå en tur med hunden": what one says in few words for oneself, the "jeg" left out."""
    if len(words.all) < _FEWEST or any(word.low in _OTHERS for word in words.all):
        return False
    low = [word.low for word in words.all]
    if low[0] in _OUT and low[1] == "at":
        return bool(_DOING.fullmatch(low[2]))
    doing = next((each for each in low if each not in _BEFORE_DOING), "")
    return low[0] == "vil" or bool(_DOING.fullmatch(doing))


def concrete_hints(text: str, words: Words, hints: Collection[Hint]) -> Iterator[Hint]:
    """Only where the words are the system's: the citizen's own "jeg vil være stolt af noget" is left alone."""
    if not any(hint.rule in _OF_SYSTEM for hint in hints) or any(map(str.isdigit, text)):
        return
    if any(_TO_SEE.fullmatch(word.low) or (word.text.istitle() and word is not words.all[0]) for word in words.all):
        return
    message = t("Hvad kan man se, når det er lykkedes? Tag gerne én ting med, som man kan se eller gøre.")
    yield Hint(Rule.NOTHING_TO_SEE, Level.MILD, words.all[0].start, words.all[-1].end, message)
