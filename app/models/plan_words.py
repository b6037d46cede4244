"""The fixed words of Min plan in one language, read from a file that an organisation may correct."""

from datetime import date
from string import Formatter
from typing import Any

import msgspec

from app.models.errors import UserError


class PlanWords(msgspec.Struct, frozen=True):
    """One text for each place of the plan; what stands in braces is filled in."""

    language: str
    """As a screen reader is told it: "da-DK"."""
    name: str
    approved: str | None
    """Who has approved the texts, and when; until somebody has, the paper says that nobody has."""
    right_to_left: bool
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    plain_date: str
    weekday_date: str
    title: str
    document_title: str
    subtitle: str
    foot: str
    page: str
    logo: str
    not_approved: str
    section_news: str
    section_dreams: str
    section_resources: str
    section_goals: str
    section_people: str
    section_now: str
    section_agreement: str
    section_hard: str
    section_next_look: str
    section_disagree: str
    section_law: str
    other_goals: str
    more_goals: str
    next_step: str
    next_steps: str
    i_do: str
    you_help: str
    who_helps: str
    how_we_see: str
    box_empty: str
    box_ticked: str
    person_agreed: str
    person_phone: str
    person_wished: str
    person_lost: str
    person_deceased: str
    somebody: str
    who_comes: str
    how_often: str
    how_long: str
    begins: str
    ends: str
    ends_latest: str
    promises: str
    promise_by: str
    hard_good_day: str
    hard_helps: str
    hard_triggers: str
    hard_signs: str
    hard_others_do: str
    hard_others_leave: str
    hard_call: str
    hard_emergency: str
    pocket_fold: str
    pocket_rest: str
    pocket_goal: str
    meeting_title: str
    meeting_talked: str
    meeting_still: str
    meeting_next: str
    meeting_hours: str
    meeting_time: str
    meeting_place: str
    meeting_foot: str
    news_since: str
    news_dream: str
    news_resource: str
    news_goal: str
    news_reworded: str
    news_reached: str
    news_paused: str
    news_gone: str
    news_step: str
    news_done: str
    news_person: str
    news_other: str
    look_when: str
    look_talk: str
    law_purpose: str
    law_support: str
    law_duration: str
    law_other: str
    star_day: str
    star_days: str
    star_mine: str
    star_together: str
    star_by: str
    star_by_somebody: str
    star_beyond: str
    star_within: str
    star_unknown: str
    star_same: str
    star_new: str
    star_numbers: str
    star_moved: str
    star_stands: str
    star_drawing: str
    star_area: str
    star_area_before: str
    star_no_number: str
    map_drawing: str
    map_near: str
    map_middle: str
    map_far: str
    map_nameless: str
    map_person: str
    map_professional: str
    map_community: str
    map_place: str
    map_animal: str
    map_wished: str
    map_lost: str
    map_deceased: str
    map_wished_again: str

    def section(self, section: str) -> str:
        """The heading of a section."""
        return str(getattr(self, f"section_{section}"))

    def news(self, kind: str) -> str:
        """The label of a kind of news."""
        return str(getattr(self, f"news_{kind}"))

    def hard(self, part: str) -> str:
        """The heading of a part of what is hard."""
        return str(getattr(self, f"hard_{part}"))

    def day(self, day: date, *, weekday: bool = True) -> str:
        """The day in words."""
        pattern = self.weekday_date if weekday else self.plain_date
        named = {"weekday": self.weekdays[day.weekday()], "month": self.months[day.month - 1]}
        return pattern.format(day=day.day, year=day.year, **named)

    def isolated(self, words: str) -> str:
        """What is put into a text that runs from right to left and may run the other way, such as a telephone number:
        its own order stays as it is."""
        return f"\u2068{words}\u2069" if self.right_to_left and words else words

    @property
    def tongue(self) -> str:
        """The language without its country: "da"."""
        return self.language.split("-")[0]


_FILLED_IN = {
    "plain_date": {"day", "month", "year"},
    "weekday_date": {"weekday", "day", "month", "year"},
    "document_title": {"called"},
    "subtitle": {"called", "day", "version"},
    "foot": {"called"},
    "page": {"page", "pages"},
    "person_agreed": {"agreed"},
    "person_phone": {"phone"},
    "ends_latest": {"day"},
    "promise_by": {"day"},
    "meeting_hours": {"starts", "ends"},
    "meeting_foot": {"called"},
    "news_since": {"day"},
    "star_day": {"star", "day"},
    "star_days": {"star", "day", "earlier"},
    "star_by": {"who"},
    "star_moved": {"area", "before", "now"},
    "star_stands": {"area", "now"},
    "star_drawing": {"low", "high"},
    "star_area": {"area", "now"},
    "star_area_before": {"area", "now", "before"},
    "map_drawing": {"called", "count"},
}
_COUNTS = {"months": 12, "weekdays": 7}


def parse_plan_words(content: bytes, file: str, standard: PlanWords | None = None) -> PlanWords:
    """The words of a file; those it has not are taken from `standard`, and then nobody has approved the whole.

    UserError `plan-words-broken` where it is no JSON; with the key `plan-words-missing`, `plan-words-unknown`,
    `plan-words-unfit`, and `plan-words-braces` with what may be filled in there.
    """
    told = _read(content, file)
    if standard is not None and not told.keys() >= set(PlanWords.__struct_fields__):
        told = msgspec.structs.asdict(standard) | told | {"approved": None}
    for key in PlanWords.__struct_fields__:
        if key not in told:
            raise UserError("plan-words-missing", file=file, key=key)
        _check(key, told[key], file)
    for key in told:
        if key not in PlanWords.__struct_fields__:
            raise UserError("plan-words-unknown", file=file, key=key)
    try:
        return msgspec.convert(told, PlanWords)
    except msgspec.ValidationError as fault:
        raise UserError("plan-words-unfit", file=file, key=str(fault).rpartition("$.")[2].strip("`")) from fault


def missing_words(content: bytes, file: str) -> tuple[str, ...]:
    """The keys that a file has not; a newer program may have more than it was written for."""
    told = _read(content, file)
    return tuple(key for key in PlanWords.__struct_fields__ if key not in told)


def _read(content: bytes, file: str) -> dict[str, Any]:
    try:
        return msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise UserError("plan-words-broken", file=file) from fault


def _check(key: str, said: Any, file: str) -> None:
    texts = said if key in _COUNTS and isinstance(said, list | tuple) else [said]
    if len(texts) != _COUNTS.get(key, 1) or not all(_fits(each) for each in texts):
        raise UserError("plan-words-unfit", file=file, key=key)
    allowed = _FILLED_IN.get(key, set())
    if any(isinstance(each, str) and not braces(each) <= allowed for each in texts):
        raise UserError("plan-words-braces", file=file, key=key, allowed=" ".join(f"{{{x}}}" for x in sorted(allowed)))


def _fits(said: Any) -> bool:
    return bool(said.strip()) if isinstance(said, str) else said is None or isinstance(said, bool)


def braces(text: str) -> set[str]:
    """What is filled in; a brace that is not closed, or has no name, gives a name that nothing has."""
    try:
        return {
            f"{name}{'!' if turned or form else ''}"
            for _, name, form, turned in Formatter().parse(text)
            if name is not None
        }
    except ValueError:
        return {"{"}
