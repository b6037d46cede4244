"""What "Min plan" holds and which of it is printed.

There is deliberately no field for a CPR number or an address here: what a plan cannot hold, it cannot print.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.models.errors import UserError
from app.models.plan_hard import PlanHard
from app.models.plan_map import PlanMap
from app.models.plan_news import PlanNews
from app.models.plan_people import PlanPerson, WithPeople
from app.models.plan_star import PlanStar
from app.models.tongue import Texts, fixed

MOST_IN_FOCUS = 3
UNNAMED = "En, jeg kender"
"""Who does something, where they have not said yes to stand on paper; printed in the words of the plan's language."""
LAW_82B_MONTHS = 6  # Serviceloven § 82 b: "i op til 6 måneder"


class Section(StrEnum):
    """The sections that may be shown or hidden, in the citizen's order; the title is always there."""

    NEWS = "news"
    DREAMS = "dreams"
    RESOURCES = "resources"
    GOALS = "goals"
    PEOPLE = "people"
    NOW = "now"
    AGREEMENT = "agreement"
    HARD = "hard"
    NEXT_LOOK = "next_look"
    DISAGREE = "disagree"
    LAW = "law"


SECTION_TITLES = Texts(
    {
        Section.NEWS: fixed("Nyt siden sidst"),
        Section.DREAMS: fixed("Det drømmer jeg om"),
        Section.RESOURCES: fixed("Det er jeg god til"),
        Section.GOALS: fixed("Mine mål"),
        Section.PEOPLE: fixed("Mennesker omkring mig"),
        Section.NOW: fixed("Hvor jeg er nu"),
        Section.AGREEMENT: fixed("Vores aftale"),
        Section.HARD: fixed("Når det bliver svært"),
        Section.NEXT_LOOK: fixed("Vi ser på planen igen"),
        Section.DISAGREE: fixed("Hvis jeg er uenig"),
        Section.LAW: fixed("Det siger loven"),
    }
)


@dataclass(frozen=True)
class PlanStep:
    """A next step (delmål); `who` and `when` are words and may be empty."""

    text: str
    who: str = ""
    when: str = ""
    done: bool = False


@dataclass(frozen=True)
class PlanGoal:
    """A goal (mål) in the citizen's words; empty fields are not printed."""

    words: str
    steps: tuple[PlanStep, ...] = ()
    i_do: str = ""
    you_help: str = ""
    who_helps: str = ""
    how_we_see: str = ""


@dataclass(frozen=True)
class PlanDream:
    """A hope, wish or dream, word for word."""

    words: str


@dataclass(frozen=True)
class PlanResource:
    """Something the citizen is good at; `confirmed` when the citizen has said yes to the text."""

    text: str
    confirmed: bool


@dataclass(frozen=True)
class PlanAgreement:
    """Vores aftale: who comes, how often, how long each time, and from when to when."""

    who_comes: str = ""
    how_often: str = ""
    how_long: str = ""
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True)
class PlanPromise:
    """Something agreed that is still to be done (aftale): what, by whom, and at the latest when."""

    what: str
    who: str = ""
    by: date | None = None


@dataclass(frozen=True)
class PlanSupport:
    """The support as § 141 asks for it; `law` is a section of law such as "85" or "82b"."""

    law: str
    purpose: str = ""
    support: str = ""
    duration: str = ""
    other: str = ""


@dataclass(frozen=True)
class PlanNextLook:
    """When the plan is looked at again, and what the citizen wants to talk about then."""

    day: date | None = None
    talk_about: str = ""


@dataclass(frozen=True)
class PlanContent:
    """Everything a printed plan can say; at most three goals are in focus.

    People and star are here only where their section is shown: what is frozen holds nobody's name for nothing. What
    came after the first agreed plans has a default, so that those are read as they were.
    """

    called: str
    day: date
    version: int
    language: str = "da"
    dreams: tuple[PlanDream, ...] = ()
    resources: tuple[PlanResource, ...] = ()
    focus_goals: tuple[PlanGoal, ...] = ()
    other_goals: tuple[PlanGoal, ...] = ()
    people: tuple[PlanPerson, ...] = ()
    map: PlanMap | None = None
    star: PlanStar | None = None
    agreement: PlanAgreement = PlanAgreement()
    promises: tuple[PlanPromise, ...] = ()
    hard: PlanHard | None = None
    support: PlanSupport | None = None
    next_look: PlanNextLook = PlanNextLook()
    news: PlanNews | None = None
    include: frozenset[Section] = frozenset(Section)
    include_unconfirmed: bool = False
    along: frozenset[WithPeople] = frozenset()

    def __post_init__(self) -> None:
        if len(self.focus_goals) > MOST_IN_FOCUS:
            raise UserError("plan-too-many-in-focus", most=MOST_IN_FOCUS, found=len(self.focus_goals))


def printed_dreams(content: PlanContent) -> tuple[PlanDream, ...]:
    """The dreams that hold words."""
    return tuple(dream for dream in content.dreams if dream.words.strip())


def printed_resources(content: PlanContent) -> tuple[PlanResource, ...]:
    """The confirmed resources; the others too when that was chosen."""
    return tuple(
        resource
        for resource in content.resources
        if resource.text.strip() and (resource.confirmed or content.include_unconfirmed)
    )


def printed_goals(goals: tuple[PlanGoal, ...]) -> tuple[PlanGoal, ...]:
    """The goals that hold words."""
    return tuple(goal for goal in goals if goal.words.strip())


def printed_promises(content: PlanContent) -> tuple[PlanPromise, ...]:
    """The agreements that hold words."""
    return tuple(promise for promise in content.promises if promise.what.strip())


def has_words(content: PlanContent, section: Section) -> bool:
    """Whether the section would have anything to say if it were shown."""
    match section:
        case Section.DREAMS:
            return bool(printed_dreams(content))
        case Section.RESOURCES:
            return bool(printed_resources(content))
        case Section.GOALS:
            return bool(printed_goals(content.focus_goals + content.other_goals))
        case Section.PEOPLE:
            return bool(content.people)
        case Section.NEWS | Section.NOW | Section.HARD | Section.LAW:
            return _whole(content)[section] is not None
        case Section.AGREEMENT:
            return has_terms(content.agreement) or bool(printed_promises(content))
        case Section.NEXT_LOOK:
            return content.next_look.day is not None or bool(content.next_look.talk_about.strip())
        case Section.DISAGREE:
            return True


def _whole(content: PlanContent) -> dict[Section, object]:
    """The sections that are there or not."""
    return {
        Section.NEWS: content.news,
        Section.NOW: content.star,
        Section.HARD: content.hard,
        Section.LAW: content.support,
    }


def has_terms(agreement: PlanAgreement) -> bool:
    """Whether anything is said of who comes, and when."""
    words = (agreement.who_comes, agreement.how_often, agreement.how_long)
    return any(text.strip() for text in words) or bool(agreement.starts or agreement.ends)


def printed_sections(content: PlanContent) -> tuple[Section, ...]:
    """The sections that are both chosen and not empty, in the citizen's order."""
    return tuple(section for section in Section if section in content.include and has_words(content, section))


def latest_end(law: str, starts: date) -> date | None:
    """The last day support may run under this section of law; None where the law sets no limit."""
    if law != "82b":
        return None
    return _months_later(starts, LAW_82B_MONTHS) - timedelta(days=1)


def ends_too_late(content: PlanContent) -> bool:
    """Whether the agreement runs longer than its section of law allows (§ 82 b: six months)."""
    starts, ends = content.agreement.starts, content.agreement.ends
    if content.support is None or starts is None or ends is None:
        return False
    latest = latest_end(content.support.law, starts)
    return latest is not None and ends > latest


def _months_later(day: date, months: int) -> date:
    """The same day of the month so many months on; the first of the next where that month is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    if day.day <= monthrange(year, month)[1]:
        return date(year, month, day.day)
    return date(year + month // 12, month % 12 + 1, 1)
