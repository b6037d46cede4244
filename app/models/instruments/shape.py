"""What an instrument is, once its file has been read and found right."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from app.models.values import Area, Chime


class Answering(StrEnum):
    """How an item is answered, and what is kept of it: an int, a list of ints, an int, a text."""

    CHOICE = "choice"
    MULTIPLE = "multiple"
    NUMBER = "number"
    TEXT = "text"


class Shape(StrEnum):
    """How an instrument is drawn: questions, a star, one number about a goal, GAS about a goal."""

    QUESTIONS = "questions"
    STAR = "star"
    RATING = "rating"
    GAS = "gas"


class Method(StrEnum):
    """How answers become one number; a factor is a sum multiplied."""

    SUM = "sum"
    MEAN = "mean"
    FACTOR = "factor"
    GAS = "gas"
    NONE = "none"


class LicenceStatus(StrEnum):
    """Whether an organisation may use it as it is."""

    FREE = "free"
    FREE_WITH_SOURCE = "free_with_source"
    OWN = "own"
    NEEDED = "needed"


@dataclass(frozen=True)
class Licence:
    """The status, and the terms in plain words."""

    status: LicenceStatus
    text: str


@dataclass(frozen=True)
class Option:
    """One answer to choose. One that does not count ("Ved ikke") has no part in a score."""

    value: int
    text: str
    counts: bool = True


@dataclass(frozen=True)
class Condition:
    """An item that is asked only if an earlier item has one of these answers."""

    item: str
    answers: tuple[int, ...]


@dataclass(frozen=True)
class Item:
    """One question, or one area of a star (`text` is its name, `lead` the sentence that opens it)."""

    id: str
    text: str
    answering: Answering
    options: tuple[Option, ...] = ()
    low: int = 0
    high: int = 0
    low_text: str = ""
    high_text: str = ""
    lead: str = ""
    area: Area | None = None
    chime: Chime | None = None
    asked_if: Condition | None = None

    @property
    def values(self) -> tuple[int, ...]:
        """The numbers that may be answered, in the order they are shown; none for a text."""
        if self.answering is Answering.NUMBER:
            return tuple(range(self.low, self.high + 1))
        return tuple(option.value for option in self.options)

    @property
    def counting(self) -> tuple[int, ...]:
        """The answers that have a part in a score."""
        return self.values if not self.options else tuple(each.value for each in self.options if each.counts)

    def option(self, value: int) -> Option | None:
        """The option with this value."""
        return next((option for option in self.options if option.value == value), None)


@dataclass(frozen=True)
class Section:
    """Items under one heading. `part_of` ("who5@1") says that they are another instrument, asked within this one.

    `note` is about the source, for those who look after the instruments; it is not shown to the citizen.
    """

    title: str
    items: tuple[Item, ...]
    intro: str = ""
    part_of: str = ""
    note: str = ""


@dataclass(frozen=True)
class Scoring:
    """How the answers to `items` become one number."""

    method: Method
    source: str
    items: tuple[str, ...] = ()
    factor: float = 1.0


@dataclass(frozen=True)
class Missing:
    """A score needs at least so many answers; what is missing counts as the mean of what is there."""

    least: int
    source: str


@dataclass(frozen=True)
class Band:
    """A range of scores, both ends within. `told` goes on after "Det er i det område, hvor"."""

    low: int
    high: int
    title: str
    told: str


@dataclass(frozen=True)
class Stage:
    """A range of a star's points: its name, and how the citizen would say it."""

    low: int
    high: int
    title: str
    said: str


@dataclass(frozen=True)
class LeastChange:
    """The smallest change that is more than noise. `caution` is said with it where it stands on thin ground."""

    least: int
    source: str
    caution: str = ""


@dataclass(frozen=True)
class Instrument:
    """One version of one instrument; records name it by `ref`."""

    id: str
    version: int
    title: str
    short: str
    shape: Shape
    language: str
    source: str
    licence: Licence
    sections: tuple[Section, ...]
    scoring: Scoring
    missing: Missing | None = None
    bands: tuple[Band, ...] = ()
    bands_source: str = ""
    stages: tuple[Stage, ...] = ()
    change: LeastChange | None = None

    @property
    def ref(self) -> str:
        """What a reading's field `instrument` holds, "who5@1"."""
        return f"{self.id}@{self.version}"

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Every item, in the order of asking."""
        return tuple(item for section in self.sections for item in section.items)

    @cached_property
    def _by_id(self) -> dict[str, Item]:
        return {item.id: item for item in self.items}

    def item(self, key: str) -> Item | None:
        """The item with this id."""
        return self._by_id.get(key)

    @property
    def parts(self) -> tuple[str, ...]:
        """The instruments that are asked within this one, as refs."""
        return tuple(dict.fromkeys(section.part_of for section in self.sections if section.part_of))

    @cached_property
    def range(self) -> tuple[float, float] | None:
        """The lowest and the highest score; None where there is no score, or GAS, which has no fixed ends."""
        scored = [self._by_id[key].counting for key in self.scoring.items]
        if not scored or self.scoring.method is Method.GAS:
            return None
        low, high = sum(map(min, scored)), sum(map(max, scored))
        if self.scoring.method is Method.MEAN:
            return low / len(scored), high / len(scored)
        return low * self.scoring.factor, high * self.scoring.factor

    def stage(self, points: int) -> Stage | None:
        """The stage that a star's points lie in."""
        return next((stage for stage in self.stages if stage.low <= points <= stage.high), None)


def split_ref(ref: str) -> tuple[str, int]:
    """Id and version of "who5@1". A bare id is version 1: so goal ratings were written from the beginning.

    A version that is no whole number gives 0, which no instrument has.
    """
    key, _, version = ref.partition("@")
    return key, int(version or 1) if version.isascii() and (version or "1").isdecimal() and len(version) < 9 else 0
