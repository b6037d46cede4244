"""Which streams are one person: a function of what was said, in any order; and what is compared."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.models.change import Change, Entry, Value, encode_entry, entry_id
from app.models.history import merge
from app.models.one_citizen import SAME_PERSON, Alike, Begun, Said, alike, leads, pair, told_apart

STREAMS = tuple(bytes([number]) * 16 for number in range(1, 6))
BEGUN = [Begun(1000 - number, stream) for number, stream in enumerate(STREAMS)]
pairs = st.tuples(st.sampled_from(STREAMS), st.sampled_from(STREAMS)).filter(lambda two: two[0] != two[1])
said = st.lists(st.tuples(pairs, st.booleans(), st.booleans()), max_size=14)


def answers(script: Iterable[tuple[tuple[bytes, bytes], bool, bool]]) -> list[Said]:
    """Each answer in one stream, or in both."""
    found = []
    for (one, other), same, both in script:
        found += [Said(stream, pair(one, other), same) for stream in ((one, other) if both else (one,))]
    return found


def groups(lead: dict[bytes, bytes]) -> set[frozenset[bytes]]:
    return {frozenset(each for each in lead if lead[each] == one) for one in lead.values()}


@given(said, st.randoms(use_true_random=False))
def test_the_order_of_arrival_and_repetition_change_nothing(
    script: list[tuple[tuple[bytes, bytes], bool, bool]], random: Random
) -> None:
    told = answers(script)
    shuffled = [*told, *random.choices(told, k=3)] if told else []
    random.shuffle(shuffled)
    begun = random.sample(BEGUN, len(BEGUN))
    assert leads(BEGUN, told) == leads(begun, shuffled)


@given(said)
def test_two_are_one_only_along_pairs_that_both_say_yes_to_and_neither_no(
    script: list[tuple[tuple[bytes, bytes], bool, bool]],
) -> None:
    told = answers(script)
    lead = leads(BEGUN, told)
    assert all(lead[lead[stream]] == lead[stream] for stream in STREAMS)
    assert all(lead[stream] == max(group) for group in groups(lead) for stream in group)  # begun last to first
    reached = {stream: {stream} for stream in STREAMS}
    for _ in STREAMS:
        for one in STREAMS:
            for other in STREAMS:
                yes = {Said(each, pair(one, other), True) for each in (one, other)}
                no = {Said(each, pair(one, other), False) for each in (one, other)}
                if one != other and yes <= set(told) and not no & set(told):
                    reached[one] |= reached[other]
    assert all((lead[one] == lead[other]) == (other in reached[one]) for one in STREAMS for other in STREAMS)


@given(said)
def test_who_can_read_fewer_streams_sees_a_part_of_the_same(
    script: list[tuple[tuple[bytes, bytes], bool, bool]],
) -> None:
    told = answers(script)
    whole, some = leads(BEGUN, told), leads(BEGUN[1:], [each for each in told if each.stream != STREAMS[0]])
    assert STREAMS[0] not in some
    assert all(any(group <= other for other in groups(whole)) for group in groups(some))


steps = st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.integers(0, 2)), max_size=16)


@dataclass
class _Author:
    number: int
    here: dict[bytes, Entry]
    counters: dict[bytes, tuple[int, bytes]]

    def say(self, same: bool) -> None:
        """In both streams, in place of what this author has in view."""
        merged, record = merge(self.here.items()), pair(*STREAMS[:2])
        for stream in STREAMS[:2]:
            seen = tuple(sorted(key for key in merged.live if merged.streams[key] == stream))
            counter, before = self.counters.get(stream, (0, b""))
            change = Change(SAME_PERSON, record, "same", (Value(same),), seen)
            entry = Entry(1, stream, bytes([self.number]) * 16, counter + 1, before, bytes([self.number]) * 16,
                          1000, 60, bytes(16), b"", (change,))  # fmt: skip
            key = entry_id(encode_entry(entry))
            self.here[key], self.counters[stream] = entry, (counter + 1, key)

    def shown(self) -> dict[bytes, bytes]:
        merged = merge(self.here.items())
        told = [Said(merged.streams[key], merged.values[key].record, merged.values[key].data) for key in merged.live]
        return leads(BEGUN, told)


@given(steps)
def test_replicas_agree_and_the_last_word_that_saw_all_others_holds(script: list[tuple[int, bool, int]]) -> None:
    people = [_Author(number, {}, {}) for number in range(1, 4)]
    for who, same, other in script:
        people[who].here |= people[other].here
        people[who].say(same)
    for each in people:
        for other_one in people:
            each.here |= other_one.here
    assert people[0].shown() == people[1].shown() == people[2].shown()
    for last in (True, False, True):
        people[0].say(last)
        assert (len(groups(people[0].shown())) < len(STREAMS)) == last


@dataclass(frozen=True)
class Row:
    citizen: bytes
    full_name: str = ""
    cpr: str = ""
    born: date | None = None


BIRTHDAY = date(1980, 5, 1)
ONE, OTHER, THIRD = STREAMS[:3]


def test_the_same_number_is_a_strong_sign_and_name_with_birthday_a_weaker() -> None:
    rows = [Row(ONE, "Amina Yassin", "0105801234", BIRTHDAY), Row(OTHER, "A. Yassin", "0105801234")]
    assert alike(rows, frozenset()) == (Alike(ONE, OTHER, True),)
    named = [Row(ONE, "Amina  Yassin", "0105801234", BIRTHDAY), Row(OTHER, "amina yassin", "", BIRTHDAY)]
    assert alike(named, frozenset()) == (Alike(ONE, OTHER, False),)


def test_two_numbers_a_name_alone_or_a_birthday_alone_ask_nobody() -> None:
    numbers = [Row(ONE, "Amina Yassin", "0105801234", BIRTHDAY), Row(OTHER, "Amina Yassin", "0105805678", BIRTHDAY)]
    names = [Row(ONE, "Amina Yassin"), Row(OTHER, "Amina Yassin"), Row(THIRD, "Bo", "", BIRTHDAY)]
    assert alike(numbers, frozenset()) == alike(names, frozenset()) == ()


def test_whoever_has_been_told_apart_is_not_asked_of_again() -> None:
    rows = [Row(ONE, cpr="0105801234"), Row(OTHER, cpr="0105801234"), Row(THIRD, cpr="0105801234")]
    apart = told_apart([Said(ONE, pair(ONE, OTHER), False), Said(ONE, pair(ONE, THIRD), True)])
    assert [each.other for each in alike(rows, apart)] == [THIRD]
