"""What is a citizen's own on the citizen's screen, and what of it is shown where two have written apart."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.models.change import ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.record import CitizenRecord

KINDS = (
    "citizen", "hope", "goal", "step", "reading", "reading_note", "resource", "support", "agreement", "member", "tie",
    "help", "plan_version", "plan_remark", "wellbeing",
)  # fmt: skip
"""The kinds of record that the citizen's screen reads: no meetings, notes, authors or looks."""

FIELDS: Mapping[str, frozenset[str]] = {
    "citizen": frozenset((
        "called", "plan_hidden", "plan_unconfirmed", "plan_people", "plan_left_out", "next_look", "talk_about", "ease",
    )),
    "member": frozenset((
        "name", "nature", "sector", "ring", "spot", "relation", "status", "character", "direction", "gives", "gets",
        "words", "agreed", "phone", "on_map", "in_print", "joined", "removed",
    )),
    "plan_version": frozenset(("content",)),
}  # fmt: skip
"""Of these kinds no other field: not where the citizen lives, no number by which they can be called or known."""


@dataclass(frozen=True)
class Turned:
    """One citizen's own, and whether there is something to take back that was written on this screen."""

    record: CitizenRecord
    can_undo: bool = False


def may_see(held: Held) -> bool:
    """Whether the citizen's screen reads this value at all."""
    return held.kind in KINDS and held.field in FIELDS.get(held.kind, (held.field,))


def one_wording(record: RecordView, known: frozenset[ValueId]) -> RecordView:
    """Of words that stand side by side only those that were here when the screen was turned, or that were written
    on this computer since. What one writes then replaces these alone: the others wait for whoever is to choose."""
    return replace(record, fields={name: _one(view, known) for name, view in record.fields.items()})


def _one(view: FieldView, known: frozenset[ValueId]) -> FieldView:
    if not view.conflict:
        return view
    shown = next((held for held in view.live if held.own or held.root in known), view.live[0])
    return FieldView(tuple(held for held in view.live if held.data == shown.data), view.waiting, view.earlier)


def roots(records: Iterable[RecordView]) -> frozenset[ValueId]:
    """Everything that stands in these records."""
    return frozenset(held.root for record in records for view in record.fields.values() for held in view.live)
