"""The demo's caseload as it lies in resources/demo: who the citizens are, and what happened when."""

from datetime import date, datetime
from pathlib import Path

import msgspec

from app.demo.visits import Further
from app.models.change import SaidBy
from app.models.values import Area, Chime, GoalState, GoalType, HopeKind, HopeState, ResourceKind, Term
from app.places import resources


class Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="do", forbid_unknown_fields=True):
    """Something that was written. `at` is the time on a Danish wall, `by` the key of the worker who wrote."""

    at: str
    by: str

    @property
    def time(self) -> datetime:
        """When, without a zone."""
        return datetime.fromisoformat(self.at)


class HopeTold(Event, frozen=True, kw_only=True, tag="hope"):
    """A hope, wish or dream, in the words that were said."""

    key: str
    kind: HopeKind
    words: str
    said_by: SaidBy
    wrote: SaidBy
    area: Area | None = None
    chime: Chime | None = None


class HopeMarked(Event, frozen=True, kw_only=True, tag="hope_state"):
    """What became of a hope."""

    key: str
    state: HopeState


class GoalSet(Event, frozen=True, kw_only=True, tag="goal"):
    """A goal, grown from a hope or standing alone."""

    key: str
    words: str
    said_by: SaidBy
    term: Term
    goal_type: GoalType
    hope: str | None = None
    i_do: str = ""
    you_help: str = ""
    who_helps: str = ""
    how_we_see: str = ""


class GoalReworded(Event, frozen=True, kw_only=True, tag="reword_goal"):
    """Other words for a goal."""

    key: str
    words: str
    said_by: SaidBy


class GoalRated(Event, frozen=True, kw_only=True, tag="rate_goal"):
    """The citizen's own number."""

    key: str
    value: int
    said_by: SaidBy


class GoalMarked(Event, frozen=True, kw_only=True, tag="goal_state"):
    """A goal reached, paused or let go."""

    key: str
    state: GoalState


class StepSet(Event, frozen=True, kw_only=True, tag="step"):
    """The next thing to do for a goal."""

    key: str
    goal: str
    text: str
    who: str = ""
    when: str = ""


class StepDone(Event, frozen=True, kw_only=True, tag="step_done"):
    """It was done."""

    key: str


class ResourceNamed(Event, frozen=True, kw_only=True, tag="resource"):
    """Something the citizen is good at, likes or has."""

    key: str
    text: str
    kind: ResourceKind
    said_by: SaidBy


class ResourceConfirmed(Event, frozen=True, kw_only=True, tag="confirm_resource"):
    """The citizen said yes to it."""

    key: str


class PlanAgreed(Event, frozen=True, kw_only=True, tag="agree_plan"):
    """The plan was read together and agreed."""


class GoalConflict(Event, frozen=True, kw_only=True, tag="goal_conflict"):
    """Two workers reworded the same goal without having seen each other's words."""

    key: str
    words: str
    other_words: str
    other_by: str


Told = (
    HopeTold | HopeMarked | GoalSet | GoalReworded | GoalRated | GoalMarked | StepSet | StepDone
    | ResourceNamed | ResourceConfirmed | PlanAgreed | GoalConflict
)  # fmt: skip


class QuickText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text that a worker often writes, and what it is found by."""

    name: str
    text: str


class Worker(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who writes."""

    key: str
    name: str
    role: str
    quick_texts: tuple[QuickText, ...] = ()


class SupportGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The support that the citizen has."""

    section: str
    start: date
    end: date | None
    provider: str
    purpose: str
    what: str
    who_comes: str
    how_often: str
    how_long: str


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A citizen, and everything that happened, in order."""

    key: str
    called: str
    full_name: str
    born: date | None
    cpr: str | None
    phone: str
    address: str
    protected_address: bool
    language: str
    how_to_meet: str
    risk_note: str
    coordinator: str
    contact_rhythm: str
    support: SupportGiven
    next_look: date | None
    talk_about: str
    events: tuple[Told, ...]
    further: Further = Further()


class Caseload(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file. The first worker is the one whose profile is made."""

    workers: tuple[Worker, ...]
    citizens: tuple[Person, ...]


def read_caseload(path: Path | None = None) -> Caseload:
    """The bundled caseload or another one, with what lies beside it: `citizens/` and `quick_texts.json`."""
    path = path or resources() / "demo" / "caseload.json"
    caseload = msgspec.json.decode(path.read_bytes(), type=Caseload)
    quick = read_quick_texts(path)
    workers = (msgspec.structs.replace(each, quick_texts=quick.get(each.key, ())) for each in caseload.workers)
    told = (msgspec.structs.replace(each, further=read_further(path, each.key)) for each in caseload.citizens)
    return Caseload(tuple(workers), tuple(told))


def read_quick_texts(caseload: Path) -> dict[str, tuple[QuickText, ...]]:
    """The workers' own quick texts by the worker's key; none where there is no such file."""
    path = caseload.with_name("quick_texts.json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, tuple[QuickText, ...]]) if path.exists() else {}


def read_further(caseload: Path, citizen: str) -> Further:
    """Meetings, map and readings of one citizen; nothing where there is no such file."""
    path = caseload.parent / "citizens" / f"{citizen}.json"
    return msgspec.json.decode(path.read_bytes(), type=Further) if path.exists() else Further()
