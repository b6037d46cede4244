"""The closed sets of the field's words, with the names they carry on screen."""

from enum import StrEnum


class HopeKind(StrEnum):
    """håb, ønske, drøm."""

    HOPE = "hope"
    WISH = "wish"
    DREAM = "dream"


class HopeState(StrEnum):
    """What has become of a hope."""

    ALIVE = "alive"
    WORKED_ON = "worked_on"
    COME_TRUE = "come_true"
    LET_GO = "let_go"


class GoalState(StrEnum):
    """A goal may be adjusted, reached, paused or let go; it is never erased."""

    ACTIVE = "active"
    PAUSED = "paused"
    REACHED = "reached"
    LET_GO = "let_go"


class GoalType(StrEnum):
    """FFB goal types: udvikle, fastholde, begrænse tab af funktionsevne."""

    DEVELOP = "develop"
    MAINTAIN = "maintain"
    LIMIT_LOSS = "limit_loss"


class Term(StrEnum):
    """Short or long term."""

    SHORT = "short"
    LONG = "long"


class Area(StrEnum):
    """Life areas."""

    HOME = "home"
    HEALTH = "health"
    DAILY = "daily"
    NETWORK = "network"
    WORK = "work"
    FAMILY = "family"
    LEISURE = "leisure"
    MONEY = "money"
    LEARNING = "learning"
    SELF = "self"


class Chime(StrEnum):
    """The CHIME themes of personal recovery (Leamy et al. 2011)."""

    CONNECTEDNESS = "connectedness"
    HOPE = "hope"
    IDENTITY = "identity"
    MEANING = "meaning"
    EMPOWERMENT = "empowerment"


class ResourceKind(StrEnum):
    """Resources in the broad sense."""

    SKILL = "skill"
    INTEREST = "interest"
    EXPERIENCE = "experience"
    PERSON = "person"
    PLACE = "place"
    TRAIT = "trait"


SECTIONS: tuple[str, ...] = ("82a", "82b", "82c", "82d", "83", "85", "107", "abl105", "108")
"""The steps of support by section of law (serviceloven; abl105 is almenboligloven § 105), least intrusive first."""
