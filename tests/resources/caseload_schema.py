"""The shape of the demo's invented citizens, read strictly: an unknown name or word is refused."""

from datetime import date, datetime
from pathlib import Path
from typing import Literal

import msgspec

PATH = Path(__file__).parents[2] / "resources" / "demo" / "caseload.json"
Said = Literal["citizen", "worker", "together", "other"]


class Event(msgspec.Struct, forbid_unknown_fields=True, tag_field="do", kw_only=True, frozen=True):
    at: str
    by: Literal["signe", "jonas"]

    @property
    def when(self) -> datetime:
        return datetime.fromisoformat(self.at)


class Hope(Event, tag="hope", kw_only=True, frozen=True):
    key: str
    kind: Literal["dream", "hope", "wish"]
    area: Literal["home", "health", "daily", "network", "work", "family", "leisure", "money", "learning", "self"]
    chime: Literal["connectedness", "hope", "identity", "meaning", "empowerment"]
    said_by: Said
    wrote: Literal["worker", "citizen"]
    words: str


class HopeState(Event, tag="hope_state", kw_only=True, frozen=True):
    key: str
    state: Literal["alive", "worked_on", "come_true", "let_go"]


class Goal(Event, tag="goal", kw_only=True, frozen=True):
    key: str
    hope: str | None
    said_by: Said
    term: Literal["short", "long"]
    goal_type: Literal["develop", "maintain", "limit_loss"]
    words: str
    i_do: str
    you_help: str
    who_helps: str
    how_we_see: str


class RewordGoal(Event, tag="reword_goal", kw_only=True, frozen=True):
    key: str
    said_by: Said
    words: str


class RateGoal(Event, tag="rate_goal", kw_only=True, frozen=True):
    key: str
    value: int
    said_by: Literal["citizen"]


class GoalState(Event, tag="goal_state", kw_only=True, frozen=True):
    key: str
    state: Literal["active", "paused", "reached", "let_go"]


class Step(Event, tag="step", kw_only=True, frozen=True):
    key: str
    goal: str
    text: str
    who: str
    when_due: str = msgspec.field(name="when")


class StepDone(Event, tag="step_done", kw_only=True, frozen=True):
    key: str


class Resource(Event, tag="resource", kw_only=True, frozen=True):
    key: str
    kind: Literal["skill", "interest", "experience", "person", "place", "trait"]
    said_by: Said
    text: str


class ConfirmResource(Event, tag="confirm_resource", kw_only=True, frozen=True):
    key: str


class AgreePlan(Event, tag="agree_plan", kw_only=True, frozen=True):
    pass


class GoalConflict(Event, tag="goal_conflict", kw_only=True, frozen=True):
    key: str
    words: str
    other_words: str
    other_by: Literal["signe", "jonas"]


AnyEvent = (
    Hope | HopeState | Goal | RewordGoal | RateGoal | GoalState | Step | StepDone | Resource
    | ConfirmResource | AgreePlan | GoalConflict
)  # fmt: skip


class Support(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    section: Literal["85", "82a", "82b", "82c", "82d", "83", "107", "108"]
    start: date
    end: date | None
    provider: str
    purpose: str
    what: str
    who_comes: str
    how_often: str
    how_long: str


class Citizen(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
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
    support: Support
    next_look: date | None
    talk_about: str
    events: list[AnyEvent]


class Worker(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    key: str
    name: str
    role: str


class Caseload(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    workers: list[Worker]
    citizens: list[Citizen]


def read_caseload() -> Caseload:
    """The file as it lies in the repository. Raises msgspec.ValidationError with the place."""
    return msgspec.json.decode(PATH.read_bytes(), type=Caseload)
