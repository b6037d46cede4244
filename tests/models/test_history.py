"""Merging: the same state everywhere, and nobody's words lost."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.change import Change, Entry, SaidBy, Value, ValueId
from app.models.history import Merged, merge
from tests.models.replicas import FIELDS, RECORDS, STREAM, Replica, named, play, steps, views

ONE, TWO = RECORDS
Pairs = list[tuple[bytes, Entry]]
few = settings(max_examples=60, deadline=None)


def _everything(replicas: list[Replica]) -> dict[bytes, Entry]:
    return {key: entry for each in replicas for key, entry in each.here.items()}


@few
@given(st.integers(3, 5), steps, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(
    count: int, script: list[tuple[int, str, int, str, int]], r: Random
) -> None:
    pairs = list(_everything(play(count, script)).items())
    again = pairs + r.choices(pairs, k=3) if pairs else []
    r.shuffle(again)
    assert merge(again) == merge(pairs)
    assert views(merge(again)) == views(merge(pairs))


def _joined(left: Pairs, right: Pairs) -> Merged:
    return merge([*left, *right])


@few
@given(st.integers(3, 5), steps, st.data())
def test_merging_is_associative_and_idempotent(
    count: int, script: list[tuple[int, str, int, str, int]], data: st.DataObject
) -> None:
    pairs = list(_everything(play(count, script)).items())
    cut = sorted(data.draw(st.tuples(st.integers(0, len(pairs)), st.integers(0, len(pairs)))))
    a, b, c = pairs[: cut[0]], pairs[cut[0] : cut[1]], pairs[cut[1] :]
    assert _joined([*a, *b], c) == _joined(a, [*b, *c]) == _joined(c, [*b, *a, *b])


@few
@given(st.integers(3, 5), steps, st.randoms(use_true_random=False))
def test_replicas_over_a_bad_link_converge(count: int, script: list[tuple[int, str, int, str, int]], r: Random) -> None:
    replicas = play(count, script)
    everything = _everything(replicas)
    for each in replicas:
        parcels = [pair for pair in everything.items() if pair[0] not in each.here]
        while parcels:
            key, entry = r.choice(parcels)
            if r.random() < 0.3:
                continue  # lost; it is sent again
            each.here[key] = entry
            if r.random() < 0.7:  # otherwise it comes once more
                parcels.remove((key, entry))
    assert all(each.merged == replicas[0].merged for each in replicas)
    assert all(views(each.merged) == views(replicas[0].merged) for each in replicas)


@few
@given(st.integers(3, 5), steps)
def test_what_was_written_stays_in_the_history_for_ever(
    count: int, script: list[tuple[int, str, int, str, int]]
) -> None:
    replicas = play(count, script)
    merged = merge(_everything(replicas).items())
    written = {
        (change.record, change.field, value.data)
        for entry in _everything(replicas).values()
        for change in entry.changes
        for value in change.values
    }
    found = {
        (record, name, held.data)
        for record in RECORDS
        for name in (*FIELDS, "removed")
        for held in merged.history(STREAM, record, name)
    }
    assert found == written


@few
@given(st.integers(3, 5), steps)
def test_words_leave_the_screen_only_where_a_later_writer_had_them_in_view(
    count: int, script: list[tuple[int, str, int, str, int]]
) -> None:
    """Replay: a value may be gone only if some entry named it, and an entry names only what its writer saw."""
    replicas = [Replica(number) for number in range(1, count + 1)]
    for at, (who, act, which, name, other) in enumerate(script):
        me = replicas[who % count]
        if act == "hear":
            me.hear(replicas[other % count])
            continue
        seen = {held.id for held in me.view(RECORDS[which])[name].live}
        key = me.put(RECORDS[which], name, f"ord {at}")
        assert set(me.here[key].changes[0].replaces) == seen
        assert not me.view(RECORDS[which])[name].conflict
    merged = merge(_everything(replicas).items())
    assert merged.live == frozenset(merged.values) - named(merged)
    assert all(view.live for record in views(merged).values() for view in record.fields.values())


@few
@given(steps)
def test_own_typing_is_never_a_conflict(script: list[tuple[int, str, int, str, int]]) -> None:
    alone = play(1, [step for step in script if step[1] != "twice"])[0]
    assert not [1 for view in views(alone.merged).values() for each in view.fields.values() if each.conflict]


def _two() -> tuple[Replica, Replica]:
    signe, omar = Replica(1), Replica(2)
    signe.put(ONE, "words", "Jeg vil ud")
    omar.hear(signe)
    return signe, omar


def test_concurrent_words_stand_side_by_side_until_a_person_chooses() -> None:
    signe, omar = _two()
    signe.put(ONE, "words", "Jeg vil ud at gå")
    omar.put(ONE, "words", "Jeg vil ud at cykle")
    omar.hear(signe)
    view = omar.view(ONE)["words"]
    assert view.conflict
    assert {held.data for held in view.live} == {"Jeg vil ud at gå", "Jeg vil ud at cykle"}
    omar.put(ONE, "words", "Jeg vil ud")
    signe.hear(omar)
    assert not signe.view(ONE)["words"].conflict
    assert signe.view(ONE).text("words") == "Jeg vil ud"


def test_the_same_words_twice_are_no_conflict() -> None:
    signe, omar = _two()
    for each in (signe, omar):
        each.put(ONE, "words", "Jeg vil hjem")
    signe.hear(omar)
    assert len(signe.view(ONE)["words"].live) == 2
    assert not signe.view(ONE)["words"].conflict


def test_no_conflict_is_shown_while_a_named_value_is_missing() -> None:
    signe, omar = _two()
    between = omar.put(ONE, "words", "Jeg vil ud at gå")
    last = omar.put(ONE, "words", "Jeg vil ud at gå en tur")
    signe.put(ONE, "words", "Jeg vil ud i dag")
    signe.here[last] = omar.here[last]
    view = signe.view(ONE)["words"]
    assert len(view.distinct) == 2
    assert view.waiting
    assert not view.conflict
    signe.here[between] = omar.here[between]
    assert signe.view(ONE)["words"].conflict


def test_a_removal_against_a_concurrent_edit_survives_and_is_marked() -> None:
    signe, omar = _two()
    signe.remove(ONE)
    assert signe.view(ONE).removed
    assert not signe.view(ONE).exists
    omar.put(ONE, "who_helps", "Min søster")
    signe.hear(omar)
    view = signe.view(ONE)
    assert view.exists
    assert view.survived
    assert view.text("who_helps") == "Min søster"


def test_a_removal_seen_by_both_stands() -> None:
    signe, omar = _two()
    omar.put(ONE, "who_helps", "Min søster")
    signe.hear(omar)
    signe.remove(ONE)
    omar.hear(signe)
    assert not omar.view(ONE).exists
    assert not omar.view(ONE).survived


@pytest.mark.parametrize("field", [(TWO, "words"), (ONE, "who_helps")])
def test_a_name_in_another_field_ends_nothing(field: tuple[bytes, str]) -> None:
    signe, _ = _two()
    (value,) = signe.view(ONE)["words"].ids
    signe.write(Change("goal", *field, (Value("andet"),), (value,)))
    assert signe.view(ONE).text("words") == "Jeg vil ud"


def test_a_name_in_another_stream_ends_nothing() -> None:
    signe, _ = _two()
    ((_, entry),) = signe.here.items()
    (value,) = signe.view(ONE)["words"].ids
    change = Change("goal", ONE, "words", (Value("andet"),), (value,))
    foreign = Entry(1, b"T" * 16, b"d" * 16, 1, b"", b"e" * 16, 0, 0, b"f" * 16, b"", (change,))
    merged = merge([*signe.here.items(), (b"x" * 32, foreign)])
    assert value in merged.live
    assert entry.stream == STREAM


@pytest.mark.parametrize(
    ("data", "said_by", "true"),
    [("Jeg vil ud", SaidBy.CITIZEN, True), ("Jeg vil dø", SaidBy.CITIZEN, False), ("Jeg vil ud", SaidBy.WORKER, False)],
)
def test_an_origin_counts_only_where_it_says_the_same(data: str, said_by: SaidBy, true: bool) -> None:
    signe, omar = _two()
    (value,) = omar.view(ONE)["words"].ids
    omar.write(Change("goal", ONE, "words", (Value(data, said_by, value),), (value,)))
    (held,) = omar.view(ONE)["words"].live
    assert held.author == (signe.author if true else omar.author)
    assert held.root == (value if true else held.id)


def test_an_origin_that_is_not_here_is_not_believed() -> None:
    omar = Replica(2)
    omar.write(Change("goal", ONE, "words", (Value("x", SaidBy.CITIZEN, ValueId(b"?" * 32, 0)),)))
    assert omar.view(ONE)["words"].live[0].author == omar.author


def test_a_yes_covers_the_words_it_saw_and_no_others() -> None:
    signe = Replica(1)
    signe.put(ONE, "words", "Jeg syr")
    seen = tuple(held.root for held in signe.view(ONE)["words"].live)
    signe.write(Change("goal", ONE, "confirmed", (Value("2026-03-04"),), (), seen))
    assert signe.view(ONE)["words"].covered_by(signe.view(ONE)["confirmed"])
    signe.put(ONE, "words", "Jeg strikker")
    assert not signe.view(ONE)["words"].covered_by(signe.view(ONE)["confirmed"])
