"""A citizen's record as text for people and as data for programs. A CPR number is never whole in either."""

from collections.abc import Iterator
from typing import Any

from app.models.cpr import parse_cpr
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.history import FieldView
from app.models.record import CitizenRecord, Goal, Step, Support, parse_day
from app.models.values import GoalState, HopeState

_STATES = {
    HopeState.WORKED_ON: "i gang",
    HopeState.COME_TRUE: "gik i opfyldelse",
    HopeState.LET_GO: "sluppet",
    GoalState.PAUSED: "på pause",
    GoalState.REACHED: "nået",
}
_KNOWN = {"phone": "Telefon", "how_to_meet": "Sådan mødes vi", "coordinator": "Koordinator", "guardian": "Værge"}
_GOAL = {
    "i_do": "Det gør jeg", "you_help": "Det hjælper du mig med", "who_helps": "Hvem kan hjælpe",
    "how_we_see": "Sådan kan vi se det",
}  # fmt: skip
_SUPPORT = {
    "provider": "Hos", "purpose": "Formål", "what": "Støtten er", "who_comes": "Hvem kommer",
    "how_often": "Hvor tit", "how_long": "Hvor længe",
}  # fmt: skip


def counted(number: int, one: str, more: str) -> str:
    """ "1 borger", "2 borgere"."""
    return f"{number} {one if number == 1 else more}"


def section_name(section: str) -> str:
    """A section of law as it is written, "§ 82 a"."""
    if not section:
        return ""
    if section == "abl105":
        return "almenboligloven § 105"
    return f"§ {section}" if section.isdigit() else f"§ {section[:-1]} {section[-1]}"


def record_lines(record: CitizenRecord) -> Iterator[str]:
    """The record, to read."""
    yield from _about(record)
    yield from _part("Drømme, ønsker og håb", [_hope(hope.words, hope.state) for hope in record.hopes])
    told = [f"{each.record.text('text')}{'' if each.confirmed else ' (ikke bekræftet)'}" for each in record.resources]
    yield from _part("God til, glad for, har omkring sig", told)
    yield from _part("Mål", [line for goal in record.goals for line in _goal_lines(goal)])
    if record.support:
        yield from _part("Støtte", list(_support_lines(record.support)))
    if record.next_look:
        yield from _part("Vi ser på planen igen", [danish_date(record.next_look), record.citizen.text("talk_about")])


def _about(record: CitizenRecord) -> Iterator[str]:
    said = record.citizen.text
    full = said("full_name") or record.called
    yield full if record.called in full.split() else f"{full} (kaldes {record.called})"
    if born := parse_day(said("born")):
        yield f"  Født: {danish_date(born, weekday=False)}"
    if cpr := masked_cpr(said("cpr")):
        yield f"  CPR: {cpr}"
    if address := _address(record):
        yield f"  Adresse: {address}"
    elif record.citizen["protected"].value is True:
        yield "  Adresse: beskyttet"
    for name, label in _KNOWN.items():
        if said(name):
            yield f"  {label}: {said(name)}"


def _part(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from (f"  {line}".replace("\n", "\n    ") for line in lines if line)


def _hope(words: FieldView, state: str) -> str:
    said = " / ".join(f"”{held.data}”" for held in words.distinct)
    return f"{said} ({_STATES[HopeState(state)]})" if state in _STATES else said


def _goal_lines(goal: Goal) -> Iterator[str]:
    words = " / ".join(str(held.data) for held in goal.words.distinct)
    yield f"{words} ({_STATES[GoalState(goal.state)]})" if goal.state in _STATES else words
    if goal.ratings:
        last = goal.ratings[-1]
        yield f"  Hvor tæt er jeg på: {last.value} af 10 ({danish_date(last.day, weekday=False)})"
    for name, label in _GOAL.items():
        if said := goal.record.text(name):
            yield f"  {label}: {said}"
    yield from (f"  {_step(step)}" for step in goal.steps)


def _step(step: Step) -> str:
    said = step.record.text
    rest = ", ".join(filter(None, (said("who"), said("when"))))
    line = f"{said('text')} ({rest})" if rest else said("text")
    return f"✓ {line}" if step.done else f"○ {line}"


def _support_lines(support: Support) -> Iterator[str]:
    since = f"fra {danish_date(support.start, weekday=False)}" if support.start else ""
    until = f"til {danish_date(support.end, weekday=False)}" if support.end else ""
    yield " ".join(filter(None, (section_name(support.section), since, until)))
    for name, label in _SUPPORT.items():
        if said := support.record.text(name):
            yield f"{label}: {said}"


def record_data(record: CitizenRecord) -> dict[str, Any]:
    """The record, for programs; days are ISO 8601. Where two wordings stand side by side, `wordings` has both."""
    said = record.citizen.text
    return {
        "id": record.id.hex(),
        "name": record.called,
        "full_name": said("full_name"),
        "born": said("born"),
        "cpr": masked_cpr(said("cpr")),
        "address": _address(record),
        "protected_address": record.citizen["protected"].value is True,
        **{name: said(name) for name in (*_KNOWN, "language", "contact_rhythm", "talk_about")},
        "next_look": _iso(record.next_look),
        "dreams": [
            {**_words(each.words), "kind": each.record.text("kind"), "state": str(each.state)} for each in record.hopes
        ],
        "goals": [_goal_data(goal) for goal in record.goals],
        "resources": [
            {"text": each.record.text("text"), "kind": each.record.text("kind"), "confirmed": each.confirmed}
            for each in record.resources
        ],
        "support": _support_data(record.support) if record.support else None,
        "plans": [{"number": plan.number, "agreed": plan.at.local.isoformat()} for plan in record.plans],
    }


def _words(words: FieldView) -> dict[str, Any]:
    data: dict[str, Any] = {"words": words.text, "said_by": words.live[0].said_by if words.live else ""}
    if words.conflict:
        data["wordings"] = [held.data for held in words.distinct]
    return data


def _goal_data(goal: Goal) -> dict[str, Any]:
    ratings = [{"day": each.day.isoformat(), "value": each.value, "said_by": each.said_by} for each in goal.ratings]
    steps = [
        {**{name: step.record.text(name) for name in ("text", "who", "when")}, "done": _iso(step.done)}
        for step in goal.steps
    ]
    return {
        **_words(goal.words),
        "state": str(goal.state),
        "term": goal.record.text("term"),
        **{name: goal.record.text(name) for name in _GOAL},
        "rating": ratings[-1] if ratings else None,
        "ratings": ratings,
        "steps": steps,
    }


def _support_data(support: Support) -> dict[str, Any]:
    texts = {name: support.record.text(name) for name in _SUPPORT}
    return {"section": support.section, "start": _iso(support.start), "end": _iso(support.end), **texts}


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


def _address(record: CitizenRecord) -> str:
    """The address, where it is not protected."""
    return "" if record.citizen["protected"].value is True else record.citizen.text("address")


def masked_cpr(digits: str) -> str:
    """The form that may be shown; nothing of what is no CPR number."""
    try:
        return parse_cpr(digits).masked if digits else ""
    except UserError:
        return ""
