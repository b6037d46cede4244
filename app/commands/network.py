"""Netværkskort: put people on the map, move them, tie them, and note what each has said yes to."""

from collections.abc import Mapping, Sequence

from app.commands.writing import new_record, optional_words, put, put_all, remove, saved, words
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.map_places import Place
from app.models.network import SPOT_STEPS, Help, Member, NetworkMap, Tie
from app.models.save import Save
from app.models.values import Consent, MemberStatus, Nature, TieCharacter, TieDirection

TOLD = ("relation", "gives", "gets", "words", "phone", "agreed")
"""What is said of a member in words."""
CONSENTS = ("on_map", "in_print", "may_invite")


def put_on_map(
    *,
    citizen: bytes,
    key: bytes,
    name: str,
    place: Place,
    relation: str = "",
    nature: Nature = Nature.PERSON,
    status: MemberStatus | None = None,
    said_by: SaidBy = SaidBy.CITIZEN,
) -> Save:
    """Somebody or something new on the map. UserError `spot-range`."""
    member = new_record("member", citizen, key)
    told = {"nature": nature.value, "status": status.value if status else "", "relation": optional_words(relation)}
    fixed = {**_fields(place), **told}
    return saved(member, put(member, "name", words(name), said_by), *put_all(member, fixed, said_by))


def rename_member(member: Member, *, name: str, said_by: SaidBy) -> Save:
    """What the citizen calls them."""
    return saved(member.record, put(member.record, "name", words(name), said_by))


def move_members(moves: Sequence[tuple[Member, Place]], *, said_by: SaidBy = SaidBy.TOGETHER) -> Save:
    """One or several members to where they were let go: one save, one undo. UserError `spot-range`."""
    save = Save({})
    for member, place in moves:
        save |= saved(member.record, *put_all(member.record, _fields(place), said_by))
    return save


def describe_member(member: Member, *, told: Mapping[str, str], said_by: SaidBy) -> Save:
    """What they are to the citizen, give, get, have agreed, their phone, and the citizen's own words of them."""
    said = {name: optional_words(text) for name, text in told.items() if name in TOLD}
    return saved(member.record, *put_all(member.record, said, said_by))


def sort_member(member: Member, *, nature: Nature, status: MemberStatus | None) -> Save:
    """What it is, and whether it is wished for, lost or deceased."""
    told = {"nature": nature.value, "status": status.value if status else ""}
    return saved(member.record, *put_all(member.record, told, SaidBy.TOGETHER))


def feel_tie(member: Member, *, character: TieCharacter | None, direction: TieDirection | None) -> Save:
    """How the citizen's own tie to a member is, and which way the support goes."""
    told = {"character": character.value if character else "", "direction": direction.value if direction else ""}
    return saved(member.record, *put_all(member.record, told, SaidBy.CITIZEN))


def ask_consent(member: Member, *, name: str, answer: Consent | None) -> Save:
    """What the member has said to standing on the map, in print, or to being invited; None: not asked."""
    if name not in CONSENTS:
        raise UserError("consent-unknown", name=name)
    return saved(member.record, *put_all(member.record, {name: answer.value if answer else ""}, SaidBy.OTHER))


def join_members(one: Member, other: Member) -> Save:
    """`other` turned out to be `one`: shown as one from now on, with the ties and helps of both."""
    if one.id == other.id:
        raise UserError("join-itself")
    return saved(other.record, put(other.record, "joined", one.id))


def tie_members(map_: NetworkMap, *, citizen: bytes, key: bytes, one: bytes, other: bytes,
                character: TieCharacter | None = None) -> Save:  # fmt: skip
    """A tie between two members; nothing where there is one already. UserError `tie-to-nobody`."""
    if one == other or map_.member(one) is None or map_.member(other) is None:
        raise UserError("tie-to-nobody")
    if any(set(tie.ends) == {one, other} for tie in map_.ties):
        return Save({})
    tie = new_record("tie", citizen, key)
    told = {"character": character.value if character else ""}
    return saved(tie, put(tie, "ends", sorted((one, other)), SaidBy.CITIZEN), *put_all(tie, told, SaidBy.CITIZEN))


def describe_tie(tie: Tie, *, character: TieCharacter | None, text: str) -> Save:
    """How it is between two members, in a word and in the citizen's own."""
    told = {"character": character.value if character else "", "words": optional_words(text)}
    return saved(tie.record, *put_all(tie.record, told, SaidBy.CITIZEN))


def help_with_goal(map_: NetworkMap, *, citizen: bytes, key: bytes, member: bytes, goal: bytes, how: str = "") -> Save:
    """A member helps with a goal; nothing where that is noted already. UserError `tie-to-nobody`."""
    if map_.member(member) is None:
        raise UserError("tie-to-nobody")
    if any((each.member, each.goal) == (member, goal) for each in map_.helps):
        return Save({})
    help_ = new_record("help", citizen, key)
    told = {"how": optional_words(how)}
    return saved(help_, put(help_, "member", member), put(help_, "goal", goal), *put_all(help_, told))


def say_how(help_: Help, *, how: str, said_by: SaidBy) -> Save:
    """What a member helps with."""
    return saved(help_.record, *put_all(help_.record, {"how": optional_words(how)}, said_by))


def _fields(place: Place) -> dict[str, object]:
    if not all(0 <= step <= SPOT_STEPS for step in place.spot):
        raise UserError("spot-range", spot=list(place.spot))
    return {"sector": place.sector, "ring": place.ring.value, "spot": list(place.spot)}


def remove_all(records: Sequence[RecordView]) -> Save:
    """Take several records off the map in one save."""
    save = Save({})
    for record in records:
        save |= remove(record)
    return save
