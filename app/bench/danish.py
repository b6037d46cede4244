"""Danish words in believable lengths and frequencies: few of them very often, most of them seldom."""

from itertools import accumulate
from random import Random


def _words(listed: str) -> list[str]:
    return listed.split()


_COMMON = _words("""
jeg og at det er en til på i min med ikke har af den som for mig så vi kan vil de der når et hver om mine også
op hjem sammen gerne går godt være bliver får ud lidt selv mere efter inden igen bare fordi sover laver ringer
køber tager ser spiser hjælper snakker prøver skriver aftaler cykler handler rydder vasker møder øver læser
synger husker uden måske altid tit sjældent tidligt stille rolig glad træt tryg bange modig ny gammel lang
kort nok meget første
""")
_FIRST = _words("""
aften morgen have sommer familie fødselsdags kolonihave bibliotek svømme syge indkøbs hverdags weekend bus tog
gade køkken stue bade børne skole arbejds fritids natur skov strand musik kor tegne strikke blomster hunde
katte computer telefon post bank læge tand medicin mad kage kaffe frokost varme regn vinter efterårs søndags
onsdags nabo venne søskende mor far bedste by land kirke kultur sports fodbold håndbold gymnastik cykel gå
løbe
""")
_LAST = _words("""
tur mad aftale besøg gruppe klub dag seddel plan ven kursus træning hold vej plads hylde kasse rum stue lys
bog sang film spil avis brev opkald møde time uge pause hjælp ro lyst mod glæde vane øvelse opgave liste mappe
nøgle kort billet taske jakke sko bord stol seng have bed drivhus værksted butik café hal sal forening fest
ferie tid
""")
_NAMES = _words("""
Amina Bent Carla Dagmar Erik Fatima Gunnar Hanne Ib Jytte Karim Lone Mogens Nadia Ole Pia Rashid Sanne Torben
Ulla Viggo Yusuf Zainab Ævar Ørn Åse Birthe Claus Ditte Egon Freja Gitte Hassan Ingrid Jesper Kirsten Lars
Malene Niels
""")
_FAMILY = _words("""
Andersen Bach Christensen Dahl Eriksen Friis Gregersen Holm Iversen Jensen Krogh Lund Mikkelsen Nguyen Olsen
Poulsen Rahimi Schmidt Thomsen Vestergaard Winther Yilmaz Østergaard Aagaard
""")


def seeded(seed: int) -> Random:
    """Randomness that repeats itself; nothing here is secret."""
    return Random(seed)


class Danish:
    """Draws words, sentences and names; the same random gives the same words."""

    def __init__(self, random: Random) -> None:
        self._random = random
        rare = [first + last for first in _FIRST for last in _LAST]
        seeded(7).shuffle(rare)
        self.words = [*_COMMON, *rare]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def text(self, shortest: int, longest: int) -> str:
        """Sentences of so many characters, give or take a word."""
        length = self._random.randint(shortest, longest)
        said: list[str] = []
        while length > 0:
            words = self._random.choices(self.words, cum_weights=self._weights, k=self._random.randint(4, 12))
            sentence = f"Jeg {' '.join(words)}."
            said.append(sentence)
            length -= len(sentence) + 1
        return " ".join(said)

    def first_name(self) -> str:
        """The name somebody is called by."""
        return self._random.choice(_NAMES)

    def family_name(self) -> str:
        """The rest of a full name."""
        return f"{self._random.choice(_FAMILY)} {self._random.choice(_FAMILY)}"
