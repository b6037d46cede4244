"""What a field is called, and its values in words, where two people have written different things."""

from collections.abc import Mapping
from typing import Any

from app.models.danish_dates import capital, danish_date
from app.models.history import RecordView
from app.models.instruments.words import tell_answers
from app.models.map_sheet import RING_WORDS
from app.models.meeting import parse_start
from app.models.meeting_words import FORMS, STATES, clock
from app.models.record import CitizenRecord, parse_day
from app.store.instruments import Instruments
from app.ui.consent_words import SCOPES
from app.ui.goals.phrases import GOAL_STATES, HOPE_STATES
from app.ui.network.phrases import ANSWERS, CHARACTERS, CONSENTS, NATURES, STATUSES, directions

_KINDS = {
    "citizen": "Oplysninger", "support": "Støtten", "hope": "Drømmen", "goal": "Målet", "step": "Skridtet",
    "resource": "Det, der er godt", "reading": "Svarene", "reading_note": "Ord til et svar", "meeting": "Mødet",
    "participant": "Hvem der kommer", "agenda_item": "Punktet", "note": "Noten", "agreement": "Aftalen",
    "member": "På netværkskortet", "tie": "Et bånd på kortet", "help": "Hjælp til et mål",
    "consent": "Samtykket",
    "wellbeing": "Når det er svært",
}  # fmt: skip
_FIELDS: Mapping[tuple[str, str], str] = {
    ("citizen", "called"): "kaldes", ("citizen", "full_name"): "fulde navn", ("citizen", "cpr"): "CPR-nummer",
    ("citizen", "phone"): "telefon", ("citizen", "email"): "e-mail", ("citizen", "address"): "adresse",
    ("citizen", "born"): "født", ("citizen", "language"): "sprog", ("citizen", "guardian"): "værge",
    ("citizen", "protected"): "navne- og adressebeskyttelse", ("citizen", "coordinator"): "koordinator",
    ("citizen", "how_to_meet"): "vil helst mødes", ("citizen", "contact_rhythm"): "fast kontakt",
    ("citizen", "next_look"): "hvornår planen ses igen", ("citizen", "talk_about"): "det, der skal tales om",
    ("citizen", "how_to_prepare"): "sådan forbereder vi os", ("citizen", "plan_hidden"): "det, planen ikke viser",
    ("support", "section"): "paragraf", ("support", "start"): "første dag", ("support", "end"): "sidste dag",
    ("support", "provider"): "hvem der giver den", ("support", "purpose"): "formål",
    ("meeting", "form"): "hvordan", ("meeting", "starts"): "hvornår", ("meeting", "minutes"): "hvor længe",
    ("meeting", "place"): "hvor", ("meeting", "state"): "hvad der blev af det", ("meeting", "reason"): "hvorfor",
    ("meeting", "think_over"): "det, man kan tænke over",
    ("agenda_item", "talked"): "om der er talt om det", ("agenda_item", "meeting"): "hvilket møde",
    ("agreement", "who"): "hvem", ("agreement", "by"): "hvornår", ("agreement", "done"): "om den er holdt",
    ("agreement", "dropped"): "om den er opgivet", ("step", "done"): "om det er gjort", ("step", "who"): "hvem",
    ("step", "when"): "hvornår", ("goal", "state"): "hvordan det står", ("hope", "state"): "hvordan den står",
    ("wellbeing", "phone"): "telefon", ("wellbeing", "member"): "hvem på kortet",
    ("wellbeing", "in_print"): "om det må stå på papir", ("wellbeing", "part"): "hvor det hører til",
    ("wellbeing", "confirmed"): "om der er sagt ja",
    ("goal", "hope"): "drømmen, det vokser ud af", ("reading", "day"): "hvilken dag",
    ("reading", "focus"): "det, der skal arbejdes med",
    ("member", "name"): "navn", ("member", "relation"): "hvem det er", ("member", "ring"): "hvor tæt på",
    ("member", "sector"): "hører til", ("member", "nature"): "hvad det er", ("member", "status"): "står som",
    ("member", "character"): "båndet er", ("member", "direction"): "støtten går", ("member", "gives"): "giver",
    ("member", "gets"): "får", ("member", "words"): "borgerens egne ord", ("member", "phone"): "telefon",
    ("member", "agreed"): "det, der er aftalt", ("member", "joined"): "hvem det også er",
    ("consent", "scope"): "hvad der må deles", ("consent", "whom"): "med hvem", ("consent", "start"): "fra hvornår",
    ("consent", "withdrawn"): "hvornår det er trukket tilbage",
    ("help", "how"): "hvordan", ("tie", "character"): "båndet er",
    ("goal", "i_do"): "det gør jeg", ("goal", "you_help"): "det hjælper du mig med",
    ("goal", "who_helps"): "hvem kan hjælpe", ("goal", "how_we_see"): "sådan kan vi se det",
    ("member", "on_map"): "at stå på kortet", ("member", "in_print"): "at stå i den trykte plan",
    ("member", "may_invite"): "at blive inviteret",
}  # fmt: skip
_SETS: Mapping[tuple[str, str], Mapping[Any, str]] = {
    ("meeting", "form"): FORMS,
    ("meeting", "state"): STATES,
    ("goal", "state"): GOAL_STATES,
    ("hope", "state"): HOPE_STATES,
    ("member", "ring"): RING_WORDS,
    ("member", "nature"): NATURES,
    ("member", "status"): STATUSES,
    ("member", "character"): CHARACTERS,
    ("tie", "character"): CHARACTERS,
    ("wellbeing", "in_print"): ANSWERS,
    **{("member", name): ANSWERS for name in CONSENTS},
    ("consent", "scope"): SCOPES,
}
_NAMED_BY = ("name", "what", "whom", "words", "text", "called")


def field_title(record: RecordView, name: str) -> str:
    """ "På netværkskortet: navn", "Aftalen: hvem"."""
    kind = _KINDS.get(record.kind, "Noget")
    field = _FIELDS.get((record.kind, name), "")
    return f"{kind}: {field}" if field else kind


def whose_field(citizen: CitizenRecord, record: RecordView) -> str:
    """Which one of its kind it is: the name, the words or the day it goes by."""
    starts = parse_start(record["starts"].value) if record.kind == "meeting" else None
    if starts:
        return f"{danish_date(starts.date())} kl. {clock(starts)}"
    if record.kind == "citizen":
        return ""
    own = next((record.text(name) for name in _NAMED_BY if record.text(name)), "")
    day = parse_day(record["day"].value)
    others = (_named(citizen, record[name].value) for name in ("member", "goal", "reading") if record[name].live)
    return own or (danish_date(day) if day else next(others, ""))


def value_words(
    citizen: CitizenRecord, record: RecordView, name: str, data: Any, *, instruments: Instruments | None
) -> str:
    """One value as a person would read it."""
    if data in ("", None, []):
        return "Ikke skrevet"
    if isinstance(data, bool):
        return "Ja" if data else "Nej"
    if known := _SETS.get((record.kind, name)) or (directions(citizen.called) if name == "direction" else None):
        return next((words for key, words in known.items() if key == data), str(data))
    if isinstance(data, bytes):
        return _named(citizen, data)
    if isinstance(data, dict):
        return _answers(record, data, instruments)
    if isinstance(data, list):
        return ", ".join(_named(citizen, each) if isinstance(each, bytes) else str(each) for each in data)
    return _day_or_words(data)


def _day_or_words(data: Any) -> str:
    starts, day = parse_start(data), parse_day(data)
    if starts:
        return capital(f"{danish_date(starts.date())} kl. {clock(starts)}")
    return capital(danish_date(day)) if day else str(data)


def _named(citizen: CitizenRecord, key: Any) -> str:
    found = citizen.records.get(key) if isinstance(key, bytes) else None
    return (whose_field(citizen, found) if found and found.kind not in ("reading", "help") else "") or "Noget andet"


def _answers(record: RecordView, answers: dict[str, Any], instruments: Instruments | None) -> str:
    given, _, version = record.text("instrument").partition("@")
    instrument = instruments.get(f"{given}@{version or 1}") if instruments else None
    told = tell_answers(instrument, {str(key): answer for key, answer in answers.items()})
    return "\n".join(f"{each.question}: {each.answer}" for each in told)
