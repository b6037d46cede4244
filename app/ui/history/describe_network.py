"""The map of the network in the history: who came, moved or went, what is between them, and what they said yes to."""

from collections.abc import Callable, Mapping

from app.models.change import Change
from app.models.record import CitizenRecord
from app.models.values import Consent, MemberStatus
from app.ui.history.deed import Deed, anew, is_removal, now, removal, said, told

_CONSENTS = {
    "on_map": "at stå på kortet",
    "in_print": "at komme med på tryk",
    "may_invite": "at blive inviteret til møder",
}
_STATUSES = {
    MemberStatus.WISHED: "skrev en på kortet, der ønskes",
    MemberStatus.LOST: "skrev, at kontakten er tabt",
    MemberStatus.DECEASED: "skrev, at en på kortet er død",
}
_SAID = {"gets": "skrev, hvad en på kortet giver", "gives": "skrev, hvad en på kortet får",
         "words": "skrev om en på kortet"}  # fmt: skip


def _member(change: Change, record: CitizenRecord) -> Deed | None:
    name = now(change, record, "name")
    if is_removal(change):
        return removal(change, "en fra netværkskortet", name)
    if change.field == "name":
        return Deed("users", "skrev et navn om på netværkskortet" if anew(change) else "satte en på netværkskortet",
                    told(change))  # fmt: skip
    if change.field in _CONSENTS:
        return _consent(change, name)
    if change.field == "joined":
        other = record.records.get(said(change)) if isinstance(said(change), bytes) else None
        return Deed("users", "slog to på kortet sammen", f"{name} og {other.text('name')}" if other else name)
    if change.field == "status":
        status = told(change)
        known = status in set(MemberStatus)
        return Deed("users", _STATUSES[MemberStatus(status)] if known else "rettede en på netværkskortet", name)
    if change.field in _SAID and told(change):
        return Deed("users", _SAID[change.field], name)
    if not change.replaces:
        return None
    moved = change.field in ("ring", "sector", "spot")
    return Deed("users", "flyttede en på netværkskortet" if moved else "rettede en på netværkskortet", name)


def _consent(change: Change, name: str) -> Deed:
    what, answer = _CONSENTS[change.field], told(change)
    if answer not in (Consent.YES, Consent.NO):
        return Deed("user", f"tog et svar tilbage om {what}", name)
    return Deed("user", f"skrev et {'ja' if answer == Consent.YES else 'nej'} til {what}", name)


def _tie(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    ends = view["ends"].value if view else said(change)
    keys = [each for each in ends if isinstance(each, bytes)] if isinstance(ends, list) else []
    people = [record.records.get(each) for each in keys]
    names = " og ".join(each.text("name") for each in people if each)
    if is_removal(change):
        return removal(change, "et bånd på kortet", names)
    if change.field == "ends":
        return Deed("users", "skrev et bånd mellem to på kortet", names)
    return Deed("users", "rettede et bånd på kortet", names) if change.replaces else None


def _help(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    goal = record.goal(view["goal"].value) if view else None
    words = goal.words.text if goal else ""
    if is_removal(change):
        return removal(change, "hjælp til et mål", words, quoted=True)
    if change.field == "member":
        return Deed("users", "skrev, hvem der hjælper med et mål", words, quoted=True)
    return Deed("users", "skrev, hvordan en hjælper med et mål", told(change)) if change.field == "how" else None


NETWORK_WORDS: Mapping[str, Callable[[Change, CitizenRecord], Deed | None]] = {
    "member": _member,
    "tie": _tie,
    "help": _help,
}
