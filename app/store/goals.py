"""A citizen read for Drømme & mål alone: without the meetings, notes, readings and map of years."""

from dataclasses import replace

from app.models.change import encode_data
from app.models.history import assemble
from app.models.record import CitizenRecord, Goal, citizen_record
from app.models.values import GoalState
from app.store.held import held_values
from app.store.reading import load_citizen, records_of
from app.store.vault import Vault

_ALWAYS = ("citizen", "support", "author", "hope", "goal", "resource")
_OF_A_GOAL = ("step", "reading")
_STREAM = "stream = (SELECT no FROM streams WHERE id = ?)"
_LIVING = f"WHERE v.{_STREAM} AND v.live = 1 AND v.kind IN"


def load_goals(vault: Vault, citizen: bytes, *, past: bool) -> CitizenRecord:
    """Dreams, goals and resources; the steps and numbers of a goal that is not under way only with `past`.

    A citizen who was made twice is read whole.
    """
    if len(vault.same_as(citizen)) > 1:
        return load_citizen(vault, citizen)
    values = held_values(vault.connection, f"{_LIVING} {_ALWAYS}", [citizen])
    records = assemble(citizen, (held for held in values if held.kind == "goal")).values()
    over = [] if past else [view.id for view in records if Goal(view).state != GoalState.ACTIVE]
    marks = ",".join("?" * len(over))
    going_on = (
        f"SELECT record FROM field_values WHERE {_STREAM} AND kind IN {_OF_A_GOAL}"
        f" AND field IN ('goal', 'about') AND live = 1 AND data NOT IN ({marks})"
    )
    of_these = [citizen, citizen, *map(encode_data, over)]
    values += held_values(vault.connection, f"{_LIVING} {_OF_A_GOAL} AND v.record IN ({going_on})", of_these)
    return replace(citizen_record(citizen, records_of(vault, citizen, values)), whole=False)
