"""A save in plain Danish: what a person did, and the words that it was about."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.commands.access import Access
from app.models.change import Change, SaidBy
from app.models.danish_dates import danish_date
from app.models.history import REMOVED
from app.models.record import CitizenRecord, parse_day

Words = Callable[[Change, CitizenRecord], "Deed | None"]


@dataclass(frozen=True)
class Deed:
    """One thing that was done: an icon's name, a sentence part ("skrev en drøm"), and the words in question."""

    icon: str
    did: str
    words: str = ""
    quoted: bool = False
    by: str = ""
    """Who did it, where that is not the one who wrote it down."""


_ACCESS: dict[str, tuple[str, str]] = {
    Access.OPENED: ("eye", "åbnede"),
    Access.FOUND: ("search", "fandt noget ved at søge"),
    Access.PRINTED: ("printer", "udskrev planen"),
    Access.SAVED_PDF: ("file-type-pdf", "gemte planen som PDF"),
    Access.EXPORTED: ("folder", "eksporterede alt om borgeren"),
    Access.READ_PROFESSIONAL: ("shield-lock", "læste den faglige del"),
}
_HOPE_STATES = {
    "alive": "Drømmen lever",
    "worked_on": "Der arbejdes på drømmen",
    "come_true": "Drømmen er gået i opfyldelse",
    "let_go": "Drømmen er lagt fra sig",
}
_GOAL_STATES = {
    "active": "Målet er i gang",
    "paused": "Målet er på pause",
    "reached": "Målet er nået",
    "let_go": "Målet er lagt fra sig",
}
_FETCHED = Deed("folder", "hentede oplysninger fra en fil")
_REMOVED = {"hope": "en drøm", "goal": "et mål", "step": "et skridt", "resource": "en ressource"}
_DETAILS = {
    "i_do": "Det gør jeg",
    "you_help": "Det hjælper du mig med",
    "who_helps": "Hvem kan hjælpe",
    "how_we_see": "Sådan kan vi se det",
}


def deeds(
    changes: tuple[Change, ...], record: CitizenRecord, *, undoing: bool = False, again: bool = False
) -> tuple[Deed, ...]:
    """What the changes of one entry did; changes that only accompany others are passed over.

    `undoing`: they take something back; `again`: they put back what an undoing took.
    """
    found = [deed for change in changes if (deed := _TELL.get(change.kind, _nothing)(change, record))]
    if undoing or again:
        icon, lead = ("arrow-forward-up", "gentog") if again else ("arrow-back-up", "fortrød")
        return tuple(replace(deed, icon=icon, did=f"{lead}: {deed.did}", by="") for deed in found[:1])
    merged: dict[str, Deed] = {}
    for deed in found:
        merged.setdefault(deed.did, deed)
    return tuple(merged.values())


def _nothing(change: Change, record: CitizenRecord) -> Deed | None:
    return None


def _said(change: Change) -> Any:
    return change.values[0].data if change.values else None


def _text(change: Change) -> str:
    value = _said(change)
    return value if isinstance(value, str) else ""


def _anew(change: Change) -> bool:
    """Other words in place of some; the undoing of first words has none."""
    return bool(change.replaces and change.values)


def _now(change: Change, record: CitizenRecord, field: str) -> str:
    view = record.records.get(change.record)
    return view.text(field) if view else ""


def _removal(change: Change, record: CitizenRecord, field: str) -> Deed:
    did = "fjernede" if change.values else "satte tilbage:"
    return Deed("trash", f"{did} {_REMOVED[change.kind]}", _now(change, record, field), quoted=True)


def _hope(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "words")
    if change.field == "words":
        return Deed("sparkles", "skrev en drøm om" if _anew(change) else "skrev en drøm", _text(change), quoted=True)
    if change.field == "state" and change.replaces:
        return Deed(
            "sparkles",
            _HOPE_STATES.get(_text(change), "ændrede drømmen"),
            _now(change, record, "words"),
            True,
        )
    return None


def _goal(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "words")
    if change.field == "words":
        return Deed("target", "skrev målet om" if _anew(change) else "skrev et mål", _text(change), quoted=True)
    if change.field == "state" and change.replaces:
        return Deed("target", _GOAL_STATES.get(_text(change), "ændrede målet"), _now(change, record, "words"), True)
    if change.field in _DETAILS and change.replaces:
        return Deed("target", f"skrev under ”{_DETAILS[change.field]}”", _text(change))
    return None


def _step(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "text")
    if change.field == "text":
        return Deed("arrow-right", "skrev et skridt om" if _anew(change) else "skrev et skridt", _text(change))
    if change.field == "done":
        done = "satte hak ved et skridt" if _text(change) else "tog hakket fra et skridt igen"
        return Deed("check", done, _now(change, record, "text"))
    return None


def _reading(change: Change, record: CitizenRecord) -> Deed | None:
    value = _said(change)
    if change.field == "answers" and not change.values:
        return Deed("star", "satte et tal")
    if change.field != "answers" or not isinstance(value, dict) or "value" not in value:
        return None
    view = record.records.get(change.record)
    goal = record.goal(view["about"].value) if view else None
    by = record.called if change.values[0].said_by == SaidBy.CITIZEN else ""
    return Deed("star", f"satte {value['value']} af 10", goal.words.text if goal else "", quoted=True, by=by)


def _resource(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "text")
    if change.field == "text":
        return Deed("heart", "skrev en ressource om" if _anew(change) else "skrev en ressource", _text(change))
    if change.field == "confirmed" and _text(change):
        return Deed("heart", f"{record.called} sagde ja til", _now(change, record, "text"), quoted=True)
    return None


def _from_file(change: Change) -> bool:
    return bool(change.values) and change.values[0].said_by == SaidBy.OTHER


def _citizen(change: Change, record: CitizenRecord) -> Deed | None:
    if _from_file(change):
        return _FETCHED
    if change.field == "called" and not change.replaces:
        return Deed("user-plus", "begyndte her", "")
    if change.field == "next_look":
        day = parse_day(_said(change))
        if day:
            return Deed("calendar", "aftalte, hvornår planen ses igen", danish_date(day))
        return Deed("calendar", "tog datoen for planen ud")
    if change.field in ("plan_hidden", "plan_unconfirmed"):
        return Deed("eye", "valgte, hvad der kommer med i planen")
    return Deed("user", "rettede oplysningerne")


def _support(change: Change, record: CitizenRecord) -> Deed | None:
    if _from_file(change):
        return _FETCHED
    return Deed("calendar", "rettede støtten" if change.replaces else "skrev støtten ind")


def _access(change: Change, record: CitizenRecord) -> Deed | None:
    icon, did = _ACCESS.get(_text(change), ("eye", "så i journalen"))
    return Deed(icon, did)


def _plan(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("circle-check", "Planen blev læst og aftalt. Vi er enige.")


def _risk(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("shield-lock", "skrev en note til kolleger")


_TELL: dict[str, Words] = {
    "hope": _hope,
    "goal": _goal,
    "step": _step,
    "reading": _reading,
    "resource": _resource,
    "citizen": _citizen,
    "support": _support,
    "access": _access,
    "plan_version": _plan,
    "risk": _risk,
}
