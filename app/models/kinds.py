"""The kinds of record and their fields, as written in entries. Unknown ones are kept and passed on."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Kind:
    """What the program knows of a kind of record.

    `primary` is the field without which there is no such record; `texts` are searchable; `undo` says whether a
    change is taken back by undo (plain), passed over (silent) or followed by its opposite (final).
    """

    primary: str
    fields: frozenset[str]
    texts: frozenset[str] = field(default_factory=frozenset)
    undo: Literal["plain", "silent", "final"] = "plain"


def _kind(primary: str, fields: str, texts: str = "", undo: Literal["plain", "silent", "final"] = "plain") -> Kind:
    return Kind(primary, frozenset((primary, "removed", *fields.split())), frozenset(texts.split()), undo)


KINDS: dict[str, Kind] = {
    "stream": _kind("purpose", "citizen", undo="silent"),
    "author": _kind("name", "role", undo="silent"),
    "access": _kind("event", "to", undo="silent"),
    "citizen": _kind(
        "called",
        "full_name cpr born phone email address protected guardian language how_to_meet coordinator"
        " contact_rhythm next_look talk_about plan_hidden plan_unconfirmed plan_people"
        " plan_left_out"
        " how_to_prepare ease",
        "called full_name phone address how_to_meet how_to_prepare talk_about guardian coordinator",
    ),
    "same_person": _kind("same", ""),
    "support": _kind(
        "section", "start end provider purpose what other who_comes how_often how_long",
        "provider purpose what other who_comes how_often",
    ),
    "hope": _kind("words", "kind area chime state wrote confirmed signed", "words"),
    "goal": _kind(
        "words", "hope term goal_type i_do you_help who_helps how_we_see state focus from_reading confirmed signed",
        "words i_do you_help who_helps how_we_see",
    ),
    "step": _kind("text", "goal who when done", "text"),
    "reading": _kind("answers", "instrument about day focus", "answers"),
    "reading_note": _kind("text", "reading item", "text"),
    "resource": _kind("text", "kind confirmed", "text"),
    "wellbeing": _kind("text", "part place phone member in_print confirmed", "text phone"),
    "plan_version": _kind("content", "", undo="final"),
    "plan_remark": _kind("fits", "text page day done", "text"),
    "risk": _kind("note", "", "note"),
    "meeting": _kind("form", "starts minutes place state reason think_over", "place reason think_over"),
    "participant": _kind("name", "meeting member", "name"),
    "agenda_item": _kind("text", "meeting talked", "text"),
    "note": _kind("text", "meeting item", "text"),
    "professional_note": _kind("text", "meeting", "text"),
    "seal": _kind("meeting", "", undo="final"),
    "agreement": _kind("what", "who member by meeting goal done dropped", "what who"),
    "left_hint": _kind("hint", "about", undo="silent"),
    "own_way": _kind("hint", "", undo="silent"),
    "quick_text": _kind("text", "name", undo="plain"),
    "member": _kind(
        "name",
        "nature sector ring spot relation status character direction gives gets words phone agreed"
        " on_map in_print may_invite joined",
        "name relation gives gets words phone agreed",
    ),
    "tie": _kind("ends", "character words", "words"),
    "help": _kind("member", "goal how", "how"),
    "consent": _kind("scope", "whom words start withdrawn", "whom words"),
    "worker": _kind("name", "role theme text_size lock_minutes star interface", undo="silent"),
}  # fmt: skip

SHARED = "shared"
"""A stream's purpose: a citizen's fælles part; its id is the citizen's."""
PROFESSIONAL = "professional"
"""A citizen's fagligt part."""
WORKER = "worker"
"""A worker's own."""

_ASKED_OTHERWISE = frozenset((("member", "spot"), ("wellbeing", "place"), ("same_person", "same"), ("citizen", "ease")))
"""Where a dot or a line stands and how letters look ask nobody; whether two are one person has its own question."""

SEARCHED: frozenset[tuple[str, str]] = frozenset((name, text) for name, kind in KINDS.items() for text in kind.texts)


def for_people(kind: str, name: str) -> bool:
    """Whether two values side by side ask for somebody to choose: not what is kept silently."""
    known = KINDS.get(kind)
    shown = known is not None and known.undo != "silent" and name in known.fields
    return shown and (kind, name) not in _ASKED_OTHERWISE
