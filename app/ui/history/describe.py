"""A save in plain Danish: what a person did, and the words that it was about."""

from collections.abc import Callable
from dataclasses import replace

from app.commands.access import Access
from app.models.change import Change, SaidBy
from app.models.consents import Permission
from app.models.danish_dates import danish_date
from app.models.history import REMOVED
from app.models.record import CitizenRecord, parse_day
from app.models.seen import DID, did
from app.ui.consent_words import scope_words
from app.ui.history.deed import Deed, anew, now, removal, said, told
from app.ui.history.describe_meetings import MEETING_WORDS
from app.ui.history.describe_network import NETWORK_WORDS
from app.ui.history.describe_wellbeing import WELLBEING_WORDS

Words = Callable[[Change, CitizenRecord], Deed | None]


_ACCESS_ICONS: dict[str, str] = {
    Access.OPENED: "eye",
    Access.FOUND: "search",
    Access.PRINTED: "printer",
    Access.PAPER: "printer",
    Access.SAVED_PDF: "file-type-pdf",
    Access.READ_PROFESSIONAL: "shield-lock",
    Access.COPIED: "copy",
    Access.INVITED: "message",
    Access.TURNED: "screen-share",
}
_YES = ("confirmed", "signed")
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
        return tuple(replace(deed, icon=icon, did=f"{lead}: {deed.did}", by="", goes_on=b"") for deed in found[:1])
    merged: dict[str, Deed] = {}
    for deed in found:
        merged.setdefault(deed.did, deed)
    return tuple(merged.values())


def _nothing(change: Change, record: CitizenRecord) -> Deed | None:
    return None


def _removal(change: Change, record: CitizenRecord, field: str) -> Deed:
    did = "fjernede" if change.values else "satte tilbage:"
    return Deed("trash", f"{did} {_REMOVED[change.kind]}", now(change, record, field), quoted=True)


def _yes(change: Change, record: CitizenRecord) -> Deed | None:
    """The citizen said "Ja, det er mine ord", and signed if they wanted."""
    if not change.values:
        return None
    did = "sagde: Ja, det er mine ord" if change.field == "confirmed" else "skrev under"
    return Deed("check", did, now(change, record, "words"), quoted=True, by=record.called)


def _remark(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == "done" and told(change):
        return Deed("check", "så på det, der skulle laves om i planen", now(change, record, "text"), quoted=True)
    if change.field == "fits" and said(change) is True:
        return Deed("circle-check", "sagde, at en side af planen passer", by=record.called)
    if change.field == "text" and told(change):
        return Deed("message", "vil have noget lavet om i planen", told(change), quoted=True, by=record.called)
    return None


def _hope(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "words")
    if change.field in _YES:
        return _yes(change, record)
    if change.field == "words":
        return Deed("sparkles", "skrev en drøm om" if anew(change) else "skrev en drøm", told(change), quoted=True)
    if change.field == "state" and change.replaces:
        return Deed(
            "sparkles",
            _HOPE_STATES.get(told(change), "ændrede drømmen"),
            now(change, record, "words"),
            True,
        )
    return None


def _goal(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "words")
    if change.field in _YES:
        return _yes(change, record)
    if change.field == "words":
        return Deed("target", "skrev målet om" if anew(change) else "skrev et mål", told(change), quoted=True)
    if change.field == "state" and change.replaces:
        return Deed("target", _GOAL_STATES.get(told(change), "ændrede målet"), now(change, record, "words"), True)
    if change.field in _DETAILS and change.replaces:
        return Deed("target", f"skrev under ”{_DETAILS[change.field]}”", told(change))
    return None


def _step(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "text")
    if change.field == "text":
        return Deed("arrow-right", "skrev et skridt om" if anew(change) else "skrev et skridt", told(change))
    if change.field == "done":
        done = "satte hak ved et skridt" if told(change) else "tog hakket fra et skridt igen"
        return Deed("check", done, now(change, record, "text"))
    return None


def _reading(change: Change, record: CitizenRecord) -> Deed | None:
    value = said(change)
    if change.field == "focus" and change.values:
        return Deed("star", "valgte, hvad der skal arbejdes med")
    if change.field != "answers":
        return None
    if not change.values:
        return Deed("star", "satte et tal")
    if not isinstance(value, dict) or "value" not in value:
        return _answered(change, record)
    view = record.records.get(change.record)
    goal = record.goal(view["about"].value) if view else None
    by = record.called if change.values[0].said_by == SaidBy.CITIZEN else ""
    return Deed("star", f"satte {value['value']} af 10", goal.words.text if goal else "", quoted=True, by=by)


_INSTRUMENTS = {
    "meeting_feedback": "spørgsmål om mødet",
    "who5": "WHO-5",
    "chime_star": "stjernen",
    "recovery_star": "stjernen",
    "brief_inspire_o": "spørgsmål om samarbejdet",
    "self_rated_health": "sit helbred",
    "gas": "hvor langt der er til et mål",
}


def _answered(change: Change, record: CitizenRecord) -> Deed:
    """An instrument was answered; the answers stand where they belong."""
    view = record.records.get(change.record)
    name = view.text("instrument").partition("@")[0] if view else ""
    by = record.called if change.values[0].said_by == SaidBy.CITIZEN else ""
    did = f"svarede på {_INSTRUMENTS.get(name, 'nogle spørgsmål')}"
    return Deed("star", did, by=by, goes_on=change.record)


def _reading_note(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("star", "skrev ord til et svar", told(change)) if change.field == "text" else None


def _resource(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "text")
    if change.field == "text":
        return Deed("heart", "skrev en ressource om" if anew(change) else "skrev en ressource", told(change))
    if change.field == "confirmed" and told(change):
        return Deed("heart", f"{record.called} sagde ja til", now(change, record, "text"), quoted=True)
    return None


def _from_file(change: Change) -> bool:
    return bool(change.values) and change.values[0].said_by == SaidBy.OTHER


def _citizen(change: Change, record: CitizenRecord) -> Deed | None:
    if _from_file(change):
        return _FETCHED
    if change.field == "called" and not change.replaces:
        return Deed("user-plus", "begyndte her", "")
    if change.field == "next_look":
        day = parse_day(said(change))
        if day:
            return Deed("calendar", "aftalte, hvornår planen ses igen", danish_date(day))
        return Deed("calendar", "tog datoen for planen ud")
    if change.field in ("plan_hidden", "plan_unconfirmed", "plan_people", "plan_left_out"):
        return Deed("eye", "valgte, hvad der kommer med i planen")
    return Deed("user", "rettede oplysningerne")


def _same_person(change: Change, record: CitizenRecord) -> Deed | None:
    if said(change) is True:
        return Deed("users", "sagde, at borgeren er oprettet to gange", "De to vises som én.")
    return Deed("users", "sagde, at det er to forskellige borgere", "De vises hver for sig.")


def _support(change: Change, record: CitizenRecord) -> Deed | None:
    if _from_file(change):
        return _FETCHED
    return Deed("calendar", "rettede støtten" if change.replaces else "skrev støtten ind")


def _access(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field != "event":
        return None
    return Deed(access_icon(told(change)), did(told(change)))


def access_icon(event: str) -> str:
    """An event's icon: a folder where something was taken out."""
    return _ACCESS_ICONS.get(event, "folder" if event in DID else "eye")


def _plan(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("circle-check", "Planen blev læst og aftalt. Vi er enige.")


def _risk(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("shield-lock", "skrev en note til kolleger")


def _consent(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    what = scope_words(Permission(view)) if view else ""
    if change.field == REMOVED:
        return removal(change, "et samtykke", what)
    if change.field == "scope" and not change.replaces:
        return Deed("user", "skrev et samtykke", what)
    if change.field == "withdrawn":
        return Deed("user", "trak et samtykke tilbage" if told(change) else "satte et samtykke i kraft igen", what)
    return Deed("user", "rettede et samtykke", what) if change.replaces else None


def _own_way(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("bulb", f"lod det stå, som {record.called} siger det")


_TELL: dict[str, Words] = {
    "hope": _hope,
    "goal": _goal,
    "step": _step,
    "reading": _reading,
    "reading_note": _reading_note,
    "resource": _resource,
    "citizen": _citizen,
    "same_person": _same_person,
    "support": _support,
    "access": _access,
    "plan_version": _plan,
    "plan_remark": _remark,
    "risk": _risk,
    "own_way": _own_way,
    "consent": _consent,
    **MEETING_WORDS,
    **NETWORK_WORDS,
    **WELLBEING_WORDS,
}
