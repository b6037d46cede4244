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
from app.models.tongue import Texts, fixed, t
from app.store.instruments import Instruments
from app.ui.consent_words import SCOPES
from app.ui.goals.phrases import GOAL_STATES, HOPE_STATES
from app.ui.network.phrases import ANSWERS, CHARACTERS, CONSENTS, NATURES, STATUSES, directions

_KINDS = Texts(
    {
        "citizen": fixed("Oplysninger"),
        "support": fixed("Støtten"),
        "hope": fixed("Drømmen"),
        "goal": fixed("Målet"),
        "step": fixed("Skridtet"),
        "resource": fixed("Det, der er godt"),
        "reading": fixed("Svarene"),
        "reading_note": fixed("Ord til et svar"),
        "meeting": fixed("Mødet"),
        "participant": fixed("Hvem der kommer"),
        "agenda_item": fixed("Punktet"),
        "note": fixed("Noten"),
        "agreement": fixed("Aftalen"),
        "member": fixed("På netværkskortet"),
        "tie": fixed("Et bånd på kortet"),
        "help": fixed("Hjælp til et mål"),
        "consent": fixed("Samtykket"),
        "wellbeing": fixed("Når det er svært"),
    }
)
_FIELDS: Mapping[tuple[str, str], str] = Texts(
    {
        ("citizen", "called"): fixed("kaldes"),
        ("citizen", "full_name"): fixed("fulde navn"),
        ("citizen", "cpr"): fixed("CPR-nummer"),
        ("citizen", "phone"): fixed("telefon"),
        ("citizen", "email"): "e-mail",
        ("citizen", "address"): "adresse",
        ("citizen", "born"): fixed("født"),
        ("citizen", "language"): fixed("sprog"),
        ("citizen", "guardian"): fixed("værge"),
        ("citizen", "protected"): fixed("navne- og adressebeskyttelse"),
        ("citizen", "coordinator"): fixed("koordinator"),
        ("citizen", "how_to_meet"): fixed("vil helst mødes"),
        ("citizen", "contact_rhythm"): fixed("fast kontakt"),
        ("citizen", "next_look"): fixed("hvornår planen ses igen"),
        ("citizen", "talk_about"): fixed("det, der skal tales om"),
        ("citizen", "how_to_prepare"): fixed("sådan forbereder vi os"),
        ("citizen", "plan_hidden"): fixed("det, planen ikke viser"),
        ("support", "section"): fixed("paragraf"),
        ("support", "start"): fixed("første dag"),
        ("support", "end"): fixed("sidste dag"),
        ("support", "provider"): fixed("hvem der giver den"),
        ("support", "purpose"): fixed("formål"),
        ("meeting", "form"): fixed("hvordan"),
        ("meeting", "starts"): fixed("hvornår"),
        ("meeting", "minutes"): fixed("hvor længe"),
        ("meeting", "place"): fixed("hvor"),
        ("meeting", "state"): fixed("hvad der blev af det"),
        ("meeting", "reason"): fixed("hvorfor"),
        ("meeting", "think_over"): fixed("det, man kan tænke over"),
        ("agenda_item", "talked"): fixed("om der er talt om det"),
        ("agenda_item", "meeting"): fixed("hvilket møde"),
        ("agreement", "who"): fixed("hvem"),
        ("agreement", "by"): fixed("hvornår"),
        ("agreement", "done"): fixed("om den er holdt"),
        ("agreement", "dropped"): fixed("om den er opgivet"),
        ("step", "done"): fixed("om det er gjort"),
        ("step", "who"): fixed("hvem"),
        ("step", "when"): fixed("hvornår"),
        ("goal", "state"): fixed("hvordan det står"),
        ("hope", "state"): fixed("hvordan den står"),
        ("wellbeing", "phone"): fixed("telefon"),
        ("wellbeing", "member"): fixed("hvem på kortet"),
        ("wellbeing", "in_print"): fixed("om det må stå på papir"),
        ("wellbeing", "part"): fixed("hvor det hører til"),
        ("wellbeing", "confirmed"): fixed("om der er sagt ja"),
        ("goal", "hope"): fixed("drømmen, det vokser ud af"),
        ("reading", "day"): fixed("hvilken dag"),
        ("reading", "focus"): fixed("det, der skal arbejdes med"),
        ("member", "name"): fixed("navn"),
        ("member", "relation"): fixed("hvem det er"),
        ("member", "ring"): fixed("hvor tæt på"),
        ("member", "sector"): fixed("hører til"),
        ("member", "nature"): fixed("hvad det er"),
        ("member", "status"): fixed("står som"),
        ("member", "character"): fixed("båndet er"),
        ("member", "direction"): fixed("støtten går"),
        ("member", "gives"): "giver",
        ("member", "gets"): fixed("får"),
        ("member", "words"): fixed("borgerens egne ord"),
        ("member", "phone"): fixed("telefon"),
        ("member", "agreed"): fixed("det, der er aftalt"),
        ("member", "joined"): fixed("hvem det også er"),
        ("consent", "scope"): fixed("hvad der må deles"),
        ("consent", "whom"): fixed("med hvem"),
        ("consent", "start"): fixed("fra hvornår"),
        ("consent", "withdrawn"): fixed("hvornår det er trukket tilbage"),
        ("help", "how"): fixed("hvordan"),
        ("tie", "character"): fixed("båndet er"),
        ("goal", "i_do"): fixed("det gør jeg"),
        ("goal", "you_help"): fixed("det hjælper du mig med"),
        ("goal", "who_helps"): fixed("hvem kan hjælpe"),
        ("goal", "how_we_see"): fixed("sådan kan vi se det"),
        ("member", "on_map"): fixed("at stå på kortet"),
        ("member", "in_print"): fixed("at stå i den trykte plan"),
        ("member", "may_invite"): fixed("at blive inviteret"),
    }
)
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
    kind = _KINDS.get(record.kind, t("Noget"))
    field = _FIELDS.get((record.kind, name), "")
    return f"{kind}: {field}" if field else kind


def whose_field(citizen: CitizenRecord, record: RecordView) -> str:
    """Which one of its kind it is: the name, the words or the day it goes by."""
    starts = parse_start(record["starts"].value) if record.kind == "meeting" else None
    if starts:
        return t("{day} kl. {clock}").format(day=danish_date(starts.date()), clock=clock(starts))
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
        return t("Ikke skrevet")
    if isinstance(data, bool):
        return t("Ja") if data else t("Nej")
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
        return capital(t("{day} kl. {clock}").format(day=danish_date(starts.date()), clock=clock(starts)))
    return capital(danish_date(day)) if day else str(data)


def _named(citizen: CitizenRecord, key: Any) -> str:
    found = citizen.records.get(key) if isinstance(key, bytes) else None
    return (whose_field(citizen, found) if found and found.kind not in ("reading", "help") else "") or t("Noget andet")


def _answers(record: RecordView, answers: dict[str, Any], instruments: Instruments | None) -> str:
    given, _, version = record.text("instrument").partition("@")
    instrument = instruments.get(f"{given}@{version or 1}") if instruments else None
    told = tell_answers(instrument, {str(key): answer for key, answer in answers.items()})
    return "\n".join(f"{each.question}: {each.answer}" for each in told)
