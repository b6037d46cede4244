"""What has changed between two maps."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.change import SaidBy, ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.map_change import What, in_words, map_changes
from app.models.network import NetworkMap, map_of
from app.models.values import MemberStatus, Ring, TieCharacter

SECTORS = {"family": "Familie", "friends": "Venner"}


def _record(kind: str, key: bytes, **fields: object) -> RecordView:
    def view(name: str, data: object) -> FieldView:
        return FieldView((Held(ValueId(key * 2, 0), kind, key, name, data, SaidBy.CITIZEN, b"", 0, 0),))

    return RecordView(kind, key, b"s" * 16, {name: view(name, data) for name, data in fields.items()})


def _map(*records: RecordView) -> NetworkMap:
    return map_of({each.id: each for each in records})


def _member(letter: str, name: str, **fields: object) -> RecordView:
    return _record("member", letter.encode() * 16, name=name, **fields)


def _tie(one: str, other: str, **fields: object) -> RecordView:
    return _record("tie", (one + other).encode() * 8, ends=sorted((one.encode() * 16, other.encode() * 16)), **fields)


def _said(before: NetworkMap, now: NetworkMap) -> list[str]:
    return [in_words(change, SECTORS) for change in map_changes(before, now)]


TRINE = _member("t", "Trine", ring="middle", sector="friends")
MOTHER = _member("m", "Mor", ring="near", sector="family")

members = st.lists(
    st.builds(
        lambda letter, ring, status: _member(letter, f"Navn {letter}", ring=ring, status=status),
        st.sampled_from("abcdef"),
        st.sampled_from(Ring),
        st.sampled_from(["", *MemberStatus]),
    ),
    max_size=6,
)


@given(members)
def test_a_map_does_not_differ_from_itself(records: list[RecordView]) -> None:
    assert map_changes(_map(*records), _map(*records)) == ()


@given(members, members)
def test_every_change_can_be_said(before: list[RecordView], now: list[RecordView]) -> None:
    for words in _said(_map(*before), _map(*now)):
        assert words[0].isupper()
        assert words.endswith(".")


def test_who_came_who_went_and_who_moved() -> None:
    nearer = _member("t", "Trine", ring="near", sector="friends")
    assert _said(_map(TRINE, MOTHER), _map(nearer, _member("j", "Joan", ring="far"))) == [
        "Joan er kommet med på kortet, længere ude.",
        "Trine er kommet tættere på.",
        "Mor står ikke længere på kortet.",
    ]


def test_what_is_between_people() -> None:
    warm = _tie("m", "t", character=TieCharacter.SUPPORTIVE)
    hard = _tie("m", "t", character=TieCharacter.BURDENING)
    assert _said(_map(TRINE, MOTHER), _map(TRINE, MOTHER, warm)) == ["Mor og Trine har fået et bånd til hinanden."]
    assert _said(_map(TRINE, MOTHER, warm), _map(TRINE, MOTHER, hard)) == [
        "Båndet mellem Mor og Trine er nu belastende."
    ]
    assert _said(_map(TRINE, MOTHER, warm), _map(TRINE, MOTHER)) == ["Der er ikke længere et bånd mellem Mor og Trine."]


def test_a_newcomers_ties_go_without_saying() -> None:
    assert [each.what for each in map_changes(_map(TRINE), _map(TRINE, MOTHER, _tie("m", "t")))] == [What.NEW]


def test_status_and_the_wish_for_contact() -> None:
    lost = _member("t", "Trine", ring="middle", sector="friends", status="lost")
    wished = _member("t", "Trine", ring="middle", sector="friends", character="wished_again")
    assert _said(_map(TRINE), _map(lost)) == ["Kontakten til Trine er gået i stå."]
    assert _said(_map(lost), _map(TRINE)) == ["Der er kontakt med Trine nu."]
    assert _said(_map(TRINE), _map(wished)) == ["Der er et ønske om kontakt med Trine."]


def test_two_who_were_joined_are_not_called_gone() -> None:
    joined = _member("m", "Mor", ring="near", sector="family", joined=b"t" * 16)
    assert _said(_map(TRINE, MOTHER), _map(TRINE, joined)) == ["Mor og Trine er den samme og står nu som Trine."]


def test_another_sector_and_another_name() -> None:
    now = _member("t", "Trine V.", ring="middle", sector="family")
    assert _said(_map(TRINE), _map(now)) == ["Trine V. står nu under Familie.", "Trine hedder nu Trine V. på kortet."]
