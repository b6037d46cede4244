"""Undo is the identity on what is shown, and takes nobody else's words."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.change import Change, SaidBy, Value, ValueId
from app.models.errors import UserError
from app.models.history import Held, RecordView
from app.models.undo import Saved, inverse, stacks
from tests.models.replicas import FIELDS, RECORDS, Replica, face

ONE = RECORDS[0]
few = settings(max_examples=60, deadline=None)


def _saved(replica: Replica, key: bytes) -> Saved:
    entry = replica.here[key]
    return Saved(entry.save, entry.undoes, ((key, entry),))


def _live(replica: Replica) -> Callable[[bytes, bytes, str], tuple[Held, ...]]:
    merged = replica.merged

    def live(_: bytes, record: bytes, name: str) -> tuple[Held, ...]:
        found = (merged.values[key] for key in merged.live)
        return tuple(held for held in found if held.record == record and name in ("", held.field))

    return live


def _undo(replica: Replica, key: bytes) -> bytes:
    saved = _saved(replica, key)
    parts = inverse(saved, _live(replica), replica.merged.values.get)
    (changes,) = parts.values()
    return replica.write(*changes, undoes=saved.save)


def _screen(replica: Replica) -> dict[tuple[bytes, str], object]:
    views = {record: replica.view(record) for record in RECORDS}
    faces: dict[tuple[bytes, str], object] = {
        (record, name): face(view[name]) for record, view in views.items() for name in (*FIELDS, "removed", "confirmed")
    }
    return faces | {(record, "state"): _state(view) for record, view in views.items()}


def _state(view: RecordView) -> tuple[object, ...]:
    covered = view["words"].covered_by(view["confirmed"])
    return view.exists, view.removed, view.survived, view["words"].conflict, covered


_acts = st.lists(st.tuples(st.sampled_from(("put", "twice", "remove", "confirm", "hear")), st.integers(0, 1),
                           st.sampled_from(FIELDS)), max_size=12)  # fmt: skip


def _act(me: Replica, other: Replica, act: str, which: int, name: str, at: int) -> bytes | None:
    record = RECORDS[which]
    if act == "hear":
        me.hear(other)
        other.put(record, name, f"andens {at}", said_by=SaidBy.TOGETHER)
        return None
    if act == "put":
        return me.put(record, name, f"ord {at}")
    if act == "twice":
        return me.put(record, name, f"et {at}", f"to {at}", said_by=SaidBy.OTHER)
    if act == "remove":
        return me.remove(record)
    view = me.view(record)
    seen = tuple(sorted(held.root for held in view["words"].live))
    yes = Value(f"dag {at}", SaidBy.CITIZEN)
    return me.write(Change("goal", record, "confirmed", (yes,), view["confirmed"].ids, seen))


@few
@given(_acts, st.integers(1, 3))
def test_undo_is_the_identity_on_what_is_shown_and_redo_undoes_undo(
    script: list[tuple[str, int, str]], rounds: int
) -> None:
    me, other = Replica(1), Replica(2)
    born = [("put", which, "words") for which in range(len(RECORDS))]
    for at, (act, which, name) in enumerate([*born, *script]):
        if at == len(born):
            other.hear(me)
        if act == "hear":
            _act(me, other, act, which, name, at)
            continue
        before = _screen(me)
        key = _act(me, other, act, which, name, at)
        assert key is not None
        after = _screen(me)
        for _ in range(rounds):
            key = _undo(me, key)
            assert _screen(me) == before
            key = _undo(me, key)
            assert _screen(me) == after


def test_undo_is_refused_where_somebody_else_has_written() -> None:
    signe, omar = Replica(1), Replica(2)
    first = signe.put(ONE, "words", "Jeg vil ud")
    key = signe.put(ONE, "words", "Jeg vil ud at gå")
    omar.hear(signe)
    omar.put(ONE, "words", "Jeg vil ud at cykle")
    signe.hear(omar)
    with pytest.raises(UserError) as said:
        _undo(signe, key)
    assert said.value.code == "undo-written-over"
    with pytest.raises(UserError):
        _undo(signe, first)


def test_a_birth_is_not_undone_where_somebody_wrote_in_another_field() -> None:
    signe, omar = Replica(1), Replica(2)
    key = signe.put(ONE, "words", "Jeg vil ud")
    omar.hear(signe)
    omar.put(ONE, "who_helps", "Min søster")
    signe.hear(omar)
    with pytest.raises(UserError, match="undo-written-over"):
        _undo(signe, key)
    assert signe.view(ONE).text("words") == "Jeg vil ud"


def test_undo_waits_for_a_value_that_is_not_here() -> None:
    signe = Replica(1)
    key = signe.write(Change("goal", ONE, "words", (Value("x"),), (ValueId(b"?" * 32, 0),)))
    with pytest.raises(UserError, match="undo-waiting"):
        _undo(signe, key)


def _one(number: int, kind: str = "goal", undoes: int = 0) -> Saved:
    replica = Replica(1)
    key = replica.write(Change(kind, ONE, "words", (Value(number),)))
    return Saved(bytes([number]), bytes([undoes]) if undoes else b"", ((key, replica.here[key]),))


@pytest.mark.parametrize(
    ("saves", "undo", "redo"),
    [
        ([_one(1), _one(2)], [1, 2], []),
        ([_one(1), _one(2), _one(3, undoes=2)], [1], [3]),
        ([_one(1), _one(2), _one(3, undoes=2), _one(4, undoes=3)], [1, 4], []),
        ([_one(1), _one(2), _one(3, undoes=2), _one(4)], [1, 4], []),
        ([_one(1), _one(2, "access")], [1], []),
        ([_one(1), _one(2, undoes=1), _one(3, "access")], [], [2]),
        ([_one(1), _one(2, "plan_version")], [], []),
        ([_one(1), _one(2, "plan_version"), _one(3)], [3], []),
        ([_one(1), _one(2), _one(3, undoes=2), _one(4, undoes=1)], [], [3, 4]),
    ],
)
def test_the_stacks(saves: list[Saved], undo: list[int], redo: list[int]) -> None:
    found = stacks(saves)
    assert [each.save[0] for each in found.undo] == undo
    assert [each.save[0] for each in found.redo] == redo
