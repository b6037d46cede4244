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
from app.models.tongue import Texts, fixed, t, worded
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
_HOPE_STATES = Texts(
    {
        "alive": fixed("Drømmen lever"),
        "worked_on": fixed("Der arbejdes på drømmen"),
        "come_true": fixed("Drømmen er gået i opfyldelse"),
        "let_go": fixed("Drømmen er lagt fra sig"),
    }
)
_GOAL_STATES = Texts(
    {
        "active": fixed("Målet er i gang"),
        "paused": fixed("Målet er på pause"),
        "reached": fixed("Målet er nået"),
        "let_go": fixed("Målet er lagt fra sig"),
    }
)
_FETCHED = Deed("folder", fixed("hentede oplysninger fra en fil"))
_REMOVED = Texts(
    {"hope": fixed("en drøm"), "goal": fixed("et mål"), "step": fixed("et skridt"), "resource": fixed("en ressource")}
)
_DETAILS = Texts(
    {
        "i_do": fixed("Det gør jeg"),
        "you_help": fixed("Det hjælper du mig med"),
        "who_helps": fixed("Hvem kan hjælpe"),
        "how_we_see": fixed("Sådan kan vi se det"),
    }
)


def deeds(
    changes: tuple[Change, ...], record: CitizenRecord, *, undoing: bool = False, again: bool = False
) -> tuple[Deed, ...]:
    """What the changes of one entry did; changes that only accompany others are passed over.

    `undoing`: they take something back; `again`: they put back what an undoing took.
    """
    found = [deed for change in changes if (deed := _TELL.get(change.kind, _nothing)(change, record))]
    if undoing or again:
        icon, lead = ("arrow-forward-up", t("gentog")) if again else ("arrow-back-up", t("fortrød"))
        return tuple(replace(deed, icon=icon, did=f"{lead}: {deed.did}", by="", goes_on=b"") for deed in found[:1])
    merged: dict[str, Deed] = {}
    for deed in found:
        merged.setdefault(deed.did, deed)
    return tuple(merged.values())


def _nothing(change: Change, record: CitizenRecord) -> Deed | None:
    return None


def _removal(change: Change, record: CitizenRecord, field: str) -> Deed:
    did = t("fjernede") if change.values else t("satte tilbage:")
    return Deed("trash", f"{did} {_REMOVED[change.kind]}", now(change, record, field), quoted=True)


def _yes(change: Change, record: CitizenRecord) -> Deed | None:
    """The citizen said "Ja, det er mine ord", and signed if they wanted."""
    if not change.values:
        return None
    did = t("sagde: Ja, det er mine ord") if change.field == "confirmed" else t("skrev under")
    return Deed("check", did, now(change, record, "words"), quoted=True, by=record.called)


def _remark(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == "done" and told(change):
        return Deed("check", t("så på det, der skulle laves om i planen"), now(change, record, "text"), quoted=True)
    if change.field == "fits" and said(change) is True:
        return Deed("circle-check", t("sagde, at en side af planen passer"), by=record.called)
    if change.field == "text" and told(change):
        return Deed("message", t("vil have noget lavet om i planen"), told(change), quoted=True, by=record.called)
    return None


def _hope(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "words")
    if change.field in _YES:
        return _yes(change, record)
    if change.field == "words":
        return Deed(
            "sparkles", t("skrev en drøm om") if anew(change) else t("skrev en drøm"), told(change), quoted=True
        )
    if change.field == "state" and change.replaces:
        return Deed(
            "sparkles",
            _HOPE_STATES.get(told(change), t("ændrede drømmen")),
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
        return Deed("target", t("skrev målet om") if anew(change) else t("skrev et mål"), told(change), quoted=True)
    if change.field == "state" and change.replaces:
        return Deed("target", _GOAL_STATES.get(told(change), t("ændrede målet")), now(change, record, "words"), True)
    if change.field in _DETAILS and change.replaces:
        return Deed("target", t("skrev under ”{details}”").format(details=_DETAILS[change.field]), told(change))
    return None


def _step(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "text")
    if change.field == "text":
        return Deed("arrow-right", t("skrev et skridt om") if anew(change) else t("skrev et skridt"), told(change))
    if change.field == "done":
        done = t("satte hak ved et skridt") if told(change) else t("tog hakket fra et skridt igen")
        return Deed("check", done, now(change, record, "text"))
    return None


def _reading(change: Change, record: CitizenRecord) -> Deed | None:
    value = said(change)
    if change.field == "focus" and change.values:
        return Deed("star", t("valgte, hvad der skal arbejdes med"))
    if change.field != "answers":
        return None
    if not change.values:
        return Deed("star", t("satte et tal"))
    if not isinstance(value, dict) or "value" not in value:
        return _answered(change, record)
    view = record.records.get(change.record)
    goal = record.goal(view["about"].value) if view else None
    by = record.called if change.values[0].said_by == SaidBy.CITIZEN else ""
    return Deed(
        "star",
        t("satte {value} af 10").format(value=value["value"]),
        goal.words.text if goal else "",
        quoted=True,
        by=by,
    )


_INSTRUMENTS = Texts(
    {
        "meeting_feedback": fixed("spørgsmål om mødet"),
        "who5": "WHO-5",
        "chime_star": fixed("stjernen"),
        "recovery_star": fixed("stjernen"),
        "brief_inspire_o": fixed("spørgsmål om samarbejdet"),
        "self_rated_health": fixed("sit helbred"),
        "gas": fixed("hvor langt der er til et mål"),
    }
)


def _answered(change: Change, record: CitizenRecord) -> Deed:
    """An instrument was answered; the answers stand where they belong."""
    view = record.records.get(change.record)
    name = view.text("instrument").partition("@")[0] if view else ""
    by = record.called if change.values[0].said_by == SaidBy.CITIZEN else ""
    did = t("svarede på {get}").format(get=_INSTRUMENTS.get(name, t("nogle spørgsmål")))
    return Deed("star", did, by=by, goes_on=change.record)


def _reading_note(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("star", t("skrev ord til et svar"), told(change)) if change.field == "text" else None


def _resource(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field == REMOVED:
        return _removal(change, record, "text")
    if change.field == "text":
        return Deed("heart", t("skrev en ressource om") if anew(change) else t("skrev en ressource"), told(change))
    if change.field == "confirmed" and told(change):
        return Deed(
            "heart", t("{called} sagde ja til").format(called=record.called), now(change, record, "text"), quoted=True
        )
    return None


def _from_file(change: Change) -> bool:
    return bool(change.values) and change.values[0].said_by == SaidBy.OTHER


def _citizen(change: Change, record: CitizenRecord) -> Deed | None:
    if _from_file(change):
        return worded(_FETCHED)
    if change.field == "called" and not change.replaces:
        return Deed("user-plus", t("begyndte her"), "")
    if change.field == "next_look":
        day = parse_day(said(change))
        if day:
            return Deed("calendar", t("aftalte, hvornår planen ses igen"), danish_date(day))
        return Deed("calendar", t("tog datoen for planen ud"))
    if change.field in ("plan_hidden", "plan_unconfirmed", "plan_people", "plan_left_out"):
        return Deed("eye", t("valgte, hvad der kommer med i planen"))
    return Deed("user", t("rettede oplysningerne"))


def _same_person(change: Change, record: CitizenRecord) -> Deed | None:
    if said(change) is True:
        return Deed("users", t("sagde, at borgeren er oprettet to gange"), t("De to vises som én."))
    return Deed("users", t("sagde, at det er to forskellige borgere"), t("De vises hver for sig."))


def _support(change: Change, record: CitizenRecord) -> Deed | None:
    if _from_file(change):
        return worded(_FETCHED)
    return Deed("calendar", t("rettede støtten") if change.replaces else t("skrev støtten ind"))


def _access(change: Change, record: CitizenRecord) -> Deed | None:
    if change.field != "event":
        return None
    return Deed(access_icon(told(change)), did(told(change)))


def access_icon(event: str) -> str:
    """An event's icon: a folder where something was taken out."""
    return _ACCESS_ICONS.get(event, "folder" if event in DID else "eye")


def _plan(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("circle-check", t("Planen blev læst og aftalt. Vi er enige."))


def _risk(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("shield-lock", t("skrev en note til kolleger"))


def _consent(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    what = scope_words(Permission(view)) if view else ""
    if change.field == REMOVED:
        return removal(change, t("et samtykke"), what)
    if change.field == "scope" and not change.replaces:
        return Deed("user", t("skrev et samtykke"), what)
    if change.field == "withdrawn":
        return Deed(
            "user", t("trak et samtykke tilbage") if told(change) else t("satte et samtykke i kraft igen"), what
        )
    return Deed("user", t("rettede et samtykke"), what) if change.replaces else None


def _own_way(change: Change, record: CitizenRecord) -> Deed | None:
    return Deed("bulb", t("lod det stå, som {called} siger det").format(called=record.called))


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
