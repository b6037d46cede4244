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


class MeetingForm(StrEnum):
    """Where or how people meet: hjemmebesøg, café/park, kontor, telefon, virtuelt, åben rådgivning, …"""

    HOME = "home"
    CAFE = "cafe"
    OFFICE = "office"
    PHONE = "phone"
    VIRTUAL = "virtual"
    DROP_IN = "drop_in"
    NETWORK = "network"
    FOLLOW_UP = "follow_up"


class MeetingState(StrEnum):
    """What became of a meeting: planlagt, holdt, aflyst, udeblevet."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class Nature(StrEnum):
    """What stands on the map: a person, a community, a place, a professional, an animal."""

    PERSON = "person"
    COMMUNITY = "community"
    PLACE = "place"
    PROFESSIONAL = "professional"
    ANIMAL = "animal"


class Ring(StrEnum):
    """Felt closeness (not frequency): nær, mellem, fjern."""

    NEAR = "near"
    MIDDLE = "middle"
    FAR = "far"


class TieCharacter(StrEnum):
    """støttende, blandet, belastende, brudt, ønskes genoptaget."""

    SUPPORTIVE = "supportive"
    MIXED = "mixed"
    BURDENING = "burdening"
    BROKEN = "broken"
    WISHED_AGAIN = "wished_again"


class TieDirection(StrEnum):
    """Which way the support goes between the citizen and a member of the map."""

    BOTH = "both"
    GIVES = "gives"
    GETS = "gets"


class MemberStatus(StrEnum):
    """Others than those who are simply there: wished for, lost contact, deceased."""

    WISHED = "wished"
    LOST = "lost"
    DECEASED = "deceased"


class Consent(StrEnum):
    """What a person on the map has said; an empty field means: not asked."""

    YES = "yes"
    NO = "no"
