"""Ressourcer: what the citizen is good at, likes and has. The citizen decides what counts."""

from datetime import date

from app.commands.writing import new_record, put, saved, words
from app.models.change import Change, SaidBy, Value
from app.models.history import RecordView
from app.models.save import Save
from app.models.values import ResourceKind


def name_resource(
    *, citizen: bytes, key: bytes, text: str, said_by: SaidBy, kind: ResourceKind = ResourceKind.SKILL
) -> Save:
    """A new resource, not yet confirmed."""
    resource = new_record("resource", citizen, key)
    return saved(resource, put(resource, "text", words(text), said_by), put(resource, "kind", kind.value))


def reword_resource(resource: RecordView, *, text: str, said_by: SaidBy) -> Save:
    """Other words; a yes to the earlier ones does not cover them."""
    return saved(resource, put(resource, "text", words(text), said_by))


def confirm_resource(resource: RecordView, *, day: date) -> Save:
    """The citizen says yes to the text as it stands."""
    seen = tuple(sorted(held.root for held in resource["text"].live))
    yes = Value(day.isoformat(), SaidBy.CITIZEN)
    return saved(resource, Change("resource", resource.id, "confirmed", (yes,), resource["confirmed"].ids, seen))
