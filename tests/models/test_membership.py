"""A stream's log: who may read and write, and what of somebody who was removed still counts."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.keys.identity import verify
from app.models.membership import Membership, Role, Run, Verdict
from app.models.membership_reading import read_membership
from app.models.signed_log import LOG_FORMAT, SIGNED_AS, Log, Record, Signed, encode_record, read_log
from tests.models.test_organisation import Office, ident

STREAM = b"s" * 16
HASH = bytes(32)


@dataclass
class Stream:
    """A stream under way in an office with Mette (administrator), Lone (leader), Signe, Poul and Yusuf."""

    office: Office = field(default_factory=Office)
    signed: list[Signed] = field(default_factory=list)
    runs: dict[bytes, Run] = field(default_factory=dict)

    def __post_init__(self) -> None:
        office = self.office
        office.worker("Mette", office.root)
        office.say(office.root, "administrator", {"worker": ident("Mette")})
        for name in ("Lone", "Signe", "Poul", "Yusuf"):
            office.worker(name, office.keys["Mette's"])
        self.lead("Lone")

    def lead(self, name: str) -> None:
        body = {"team": ident("team"), "name": "Nord", "leader": ident(name), "members": [ident("Signe")]}
        self.office.say(self.office.keys["Mette's"], "team", body)

    @property
    def log(self) -> Log:
        return read_log(STREAM, self.signed, verify)

    @property
    def now(self) -> Membership:
        return read_membership(self.log, self.office.now)

    def say(
        self, by: str, kind: str, body: dict[str, Any], heads: tuple[bytes, ...] | None, told: list[bytes] | None = None
    ) -> bytes:
        seen = self.log.heads if heads is None else heads
        key = self.office.keys[f"{by}'s"]
        body = {"organisation": list(self.office.log.heads) if told is None else told, **body}
        raw = encode_record(Record(LOG_FORMAT, STREAM, tuple(sorted(seen)), key.public, 0, 60, kind, body))
        self.signed.append(Signed(raw, key.sign(SIGNED_AS + raw)))
        return self.signed[-1].id

    def begin(self, by: str = "Signe", heads: tuple[bytes, ...] = ()) -> bytes:
        body = {"purpose": "shared", "citizen": b"", "team": ident("team"), "coordinator": ident(by)}
        return self.say(by, "begin", {**body, **epoch("Lone", by)}, heads)

    def let_in(self, by: str, who: str, role: str = "member", until: str = "", **seen: Any) -> bytes:
        current = self.now.current
        body = {"worker": ident(who), "role": role, "until": until, "wraps": [[each, HASH] for each in current]}
        return self.say(by, "member", body, seen.get("heads"), seen.get("told"))

    def remove(self, by: str, who: str, device: bytes = b"", last: bytes = b"", **seen: Any) -> bytes:
        run = self.runs.get(last)
        ends = [[run.device, run.last, run.entry]] if run else []
        left = [name for name in ("Lone", "Signe", "Poul", "Yusuf") if ident(name) in self.now.readers and name != who]
        body = {"worker": ident(who), "device": device, "last": ends, **epoch(*left)}
        return self.say(by, "remove", body, seen.get("heads"))

    def write(self, who: str, entry: bytes, after: bytes = b"", heads: tuple[bytes, ...] | None = None) -> bytes:
        """A run of one entry, on top of another."""
        counter = self.runs[after].last + 1 if after else 1
        seen = self.log.heads if heads is None else heads
        known = self.office.log.heads
        run = Run(ident(f"{who}'s"), ident(f"{who}'s"), counter, after, entry, seen, known)
        self.runs[entry] = run
        return entry

    def verdict(self, entry: bytes) -> Verdict:
        return self.now.verdicts(self.runs, self.office.now)[entry]


def epoch(*names: str) -> dict[str, Any]:
    """A new key, wrapped to these."""
    return {"wraps": [[ident(name), HASH] for name in names], "before": []}


@pytest.fixture
def stream() -> Stream:
    """Begun by Signe; Poul is in."""
    made = Stream()
    made.begin()
    made.let_in("Signe", "Poul")
    return made


def test_members_leader_and_key(stream: Stream) -> None:
    now = stream.now
    assert now.members == {ident("Signe"): Role.COORDINATOR, ident("Poul"): Role.MEMBER}
    assert now.readers == {ident("Signe"), ident("Poul"), ident("Lone")}
    assert now.sealing == now.current[0]
    assert now.refused == ()


@pytest.mark.parametrize(("by", "allowed"), [("Signe", True), ("Lone", True), ("Mette", True), ("Poul", False)])
def test_who_may_let_in(stream: Stream, by: str, allowed: bool) -> None:
    stream.let_in(by, "Yusuf")
    assert (ident("Yusuf") in stream.now.members) is allowed


def test_a_stranger_can_neither_begin_it_again_nor_let_himself_in(stream: Stream) -> None:
    begun = next(key for key, _ in stream.log.of("begin"))
    stream.let_in("Yusuf", "Yusuf")
    again = stream.begin("Yusuf")
    stream.let_in("Yusuf", "Yusuf", heads=(again,))
    assert stream.now.disputed
    held = read_membership(stream.log, stream.office.now, begun)
    assert set(held.members) == {ident("Signe"), ident("Poul")}
    assert not held.disputed


def test_removal_takes_the_key_with_it(stream: Stream) -> None:
    """Attack 12: what was handed in before still counts, what comes later does not."""
    before = stream.write("Poul", b"1" * 32)
    at = stream.remove("Signe", "Poul", last=before)
    later = stream.write("Poul", b"2" * 32, before)
    assert stream.now.sealing == at
    assert ident("Poul") not in stream.now.readers
    assert stream.verdict(before) == Verdict.ACCEPTED
    assert stream.verdict(later) == Verdict.REMOVED


def test_backdating_gains_nothing(stream: Stream) -> None:
    """Attack 3: a run that says it had not seen the removal, and a fork of the chain below the cut."""
    heads = stream.log.heads
    first = stream.write("Poul", b"1" * 32)
    last = stream.write("Poul", b"2" * 32, first)
    stream.remove("Signe", "Poul", last=last)
    assert stream.verdict(stream.write("Poul", b"3" * 32, last, heads=heads)) == Verdict.REMOVED
    assert stream.verdict(stream.write("Poul", b"4" * 32, first, heads=heads)) == Verdict.REMOVED
    assert stream.verdict(stream.write("Poul", b"5" * 32, heads=heads)) == Verdict.REMOVED
    assert stream.verdict(first) == Verdict.ACCEPTED


def test_a_run_waits_for_the_entry_that_a_removal_names(stream: Stream) -> None:
    first = stream.write("Poul", b"1" * 32)
    last = stream.write("Poul", b"2" * 32, first)
    stream.remove("Signe", "Poul", last=last)
    held = stream.runs.pop(last)
    assert stream.verdict(first) == Verdict.WAITING
    stream.runs[last] = held
    assert stream.verdict(first) == Verdict.ACCEPTED


def test_a_run_waits_for_the_log_that_its_signer_had_seen(stream: Stream) -> None:
    assert stream.verdict(stream.write("Poul", b"1" * 32, heads=(b"?" * 32,))) == Verdict.WAITING


def test_what_a_removed_person_says_beside_the_removal_falls(stream: Stream) -> None:
    stream.let_in("Signe", "Poul", "coordinator")
    heads = stream.log.heads
    stream.let_in("Poul", "Yusuf", heads=heads)
    assert ident("Yusuf") in stream.now.members
    stream.remove("Signe", "Poul", heads=heads)
    assert set(stream.now.members) == {ident("Signe")}


def test_two_removals_beside_each_other_need_a_new_key(stream: Stream) -> None:
    stream.let_in("Signe", "Yusuf")
    heads = stream.log.heads
    stream.remove("Signe", "Poul", heads=heads)
    stream.remove("Lone", "Yusuf", heads=heads)
    assert stream.now.sealing is None
    at = stream.say("Signe", "epoch", epoch("Lone", "Signe"), None)
    assert stream.now.sealing == at


def test_of_two_new_keys_beside_each_other_all_choose_the_same(stream: Stream) -> None:
    heads = stream.log.heads
    made = [stream.say(who, "epoch", epoch("Lone", "Signe", "Poul"), heads) for who in ("Signe", "Poul")]
    assert stream.now.sealing == min(made)


def test_a_key_that_was_not_wrapped_to_every_reader_is_not_used(stream: Stream) -> None:
    stream.say("Signe", "epoch", epoch("Lone", "Signe"), None)
    assert stream.now.sealing is None


def test_a_new_leader_needs_a_key(stream: Stream) -> None:
    before = stream.write("Lone", b"1" * 32)
    stream.lead("Yusuf")
    now = stream.now
    assert now.sealing is None
    assert ident("Yusuf") in now.readers
    assert now.former == {ident("Lone")}
    assert stream.verdict(before) == Verdict.ACCEPTED
    at = stream.remove("Signe", "Lone", last=before)
    assert stream.now.sealing == at
    assert stream.verdict(before) == Verdict.ACCEPTED
    assert stream.verdict(stream.write("Lone", b"2" * 32, before)) == Verdict.REMOVED


def test_a_leader_who_was_removed_cannot_say_that_he_still_leads(stream: Stream) -> None:
    told = list(stream.office.log.heads)
    stream.lead("Yusuf")
    stream.remove("Signe", "Lone")
    stream.let_in("Lone", "Lone", told=told)
    assert ident("Lone") not in stream.now.members


def test_a_revoked_laptop_writes_no_more_until_the_stream_has_its_cut(stream: Stream) -> None:
    before = stream.write("Poul", b"1" * 32)
    stream.office.revoke("Mette's", "Poul", ident("Poul's"))
    assert stream.now.sealing is None
    assert stream.verdict(before) == Verdict.WAITING
    stream.remove("Signe", "Poul", device=ident("Poul's"), last=before)
    assert stream.verdict(before) == Verdict.ACCEPTED
    assert ident("Poul") in stream.now.members
    assert stream.verdict(stream.write("Poul", b"2" * 32, before)) == Verdict.REMOVED


def test_a_laptop_that_was_revoked_before_the_stream_began_needs_no_cut() -> None:
    made = Stream()
    made.office.revoke("Mette's", "Signe", ident("Signe's"))
    made.begin("Poul")
    made.let_in("Poul", "Yusuf")
    assert made.now.sealing == made.now.current[0]
    made.let_in("Poul", "Signe")
    assert made.now.sealing is not None
    assert made.verdict(made.write("Signe", b"1" * 32)) == Verdict.WAITING


def test_a_removed_laptop_says_nothing_more_though_its_owner_stays(stream: Stream) -> None:
    stream.remove("Lone", "Signe", device=ident("Signe's"))
    stream.let_in("Signe", "Yusuf")
    assert ident("Signe") in stream.now.members
    assert ident("Yusuf") not in stream.now.members


def test_nobody_begins_a_stream_in_anothers_name() -> None:
    made = Stream()
    body = {"purpose": "shared", "citizen": b"", "team": ident("team"), "coordinator": ident("Signe")}
    made.say("Yusuf", "begin", {**body, **epoch("Lone")}, ())
    assert made.now.members == {}


def test_a_key_that_was_wrapped_before_somebody_had_new_keys_is_not_used(stream: Stream) -> None:
    before = list(stream.office.log.heads)
    made = stream.now.sealing
    stream.office.renew("Poul")
    assert stream.now.sealing != made
    at = stream.say("Signe", "epoch", epoch("Lone", "Signe", "Poul"), None)
    assert stream.now.sealing == at
    stream.let_in("Signe", "Poul", told=before)  # who says it had not heard of the new keys
    assert stream.now.sealing == at
    stream.let_in("Signe", "Yusuf", told=before)
    assert stream.now.sealing == at


def test_a_lost_laptop_takes_the_key_with_it_until_it_is_wrapped_to_the_paper(stream: Stream) -> None:
    stream.office.revoke("Mette's", "Poul", ident("Poul's"))
    stream.remove("Signe", "Poul", device=ident("Poul's"))
    at = stream.say("Signe", "epoch", epoch("Lone", "Signe", "Poul"), None)
    assert stream.now.sealing == at
    stream.office.renew("Poul")
    later = stream.say("Signe", "epoch", epoch("Lone", "Signe", "Poul"), None)
    assert stream.now.sealing == later


def test_roles(stream: Stream) -> None:
    stream.let_in("Signe", "Yusuf", "reader")
    assert stream.verdict(stream.write("Yusuf", b"1" * 32)) == Verdict.ONLY_ACCESS
    assert stream.verdict(stream.write("Mette", b"2" * 32)) == Verdict.STRANGER
    stream.let_in("Signe", "Yusuf")
    assert stream.now.members[ident("Yusuf")] == Role.MEMBER


def test_whoever_was_let_in_again_writes_again(stream: Stream) -> None:
    early = stream.log.heads
    stream.remove("Signe", "Poul")
    lost = stream.write("Poul", b"1" * 32, heads=early)
    stream.let_in("Signe", "Poul")
    assert stream.verdict(stream.write("Poul", b"2" * 32, lost)) == Verdict.ACCEPTED
    assert stream.verdict(lost) == Verdict.REMOVED


def test_a_person_decides_of_what_came_late_and_of_two_the_stricter_holds(stream: Stream) -> None:
    stream.remove("Signe", "Poul")
    late = stream.write("Poul", b"1" * 32)
    heads = stream.log.heads
    stream.say("Signe", "decide", {"entry": late, "accept": True}, heads)
    assert stream.verdict(late) == Verdict.ACCEPTED
    stream.say("Lone", "decide", {"entry": late, "accept": False}, heads)
    assert stream.verdict(late) == Verdict.REFUSED


def test_what_rests_on_a_right_that_fell_falls_too(stream: Stream) -> None:
    """A removed coordinator makes a friend coordinator, as if before the removal; the friend lets himself in."""
    heads = stream.log.heads
    stream.remove("Lone", "Signe")
    given = stream.let_in("Signe", "Yusuf", "coordinator", heads=heads)
    stream.let_in("Yusuf", "Yusuf", heads=(given,))
    stream.say("Yusuf", "epoch", epoch("Yusuf"), (given,))
    assert set(stream.now.members) == {ident("Poul")}
    assert len(stream.now.refused) == 3


def give_team(stream: Stream, by: str, team: str, heads: tuple[bytes, ...] | None = None) -> bytes:
    return stream.say(by, "team", {"team": ident(team)}, heads)


def south(stream: Stream) -> None:
    """A second team, which Poul leads."""
    body = {"team": ident("south"), "name": "Syd", "leader": ident("Poul"), "members": []}
    stream.office.say(stream.office.keys["Mette's"], "team", body)


@pytest.mark.parametrize(("by", "allowed"), [("Signe", True), ("Lone", True), ("Mette", True), ("Yusuf", False)])
def test_another_team_brings_its_leader_and_takes_the_earlier_ones_right(
    stream: Stream, by: str, allowed: bool
) -> None:
    south(stream)
    stream.let_in("Signe", "Yusuf")
    before = stream.log.heads
    give_team(stream, by, "south")
    now = stream.now
    assert now.leader == ident("Poul" if allowed else "Lone")
    assert (now.sealing is None) is allowed
    assert ident("Lone") in (now.former if allowed else now.readers)
    if allowed:
        stream.remove("Poul", "Lone")
        stream.let_in("Lone", "Yusuf", "coordinator", heads=before)
        assert stream.now.members[ident("Yusuf")] == Role.MEMBER
        assert ident("Lone") not in stream.now.readers


def test_of_two_teams_given_at_once_all_choose_the_same_and_a_later_one_settles_it(stream: Stream) -> None:
    south(stream)
    heads = stream.log.heads
    one, other = give_team(stream, "Signe", "south", heads), give_team(stream, "Mette", "west", heads)
    assert stream.now.team == ident("south" if one < other else "west")
    give_team(stream, "Signe", "south")
    assert stream.now.team == ident("south")


def test_the_team_that_a_removed_coordinator_gave_beside_the_removal_falls(stream: Stream) -> None:
    """And so does what its leader said by that right."""
    body = {"team": ident("south"), "name": "Syd", "leader": ident("Yusuf"), "members": []}
    stream.office.say(stream.office.keys["Mette's"], "team", body)
    heads = stream.log.heads
    stream.remove("Lone", "Signe")
    given = give_team(stream, "Signe", "south", heads)
    stream.let_in("Yusuf", "Yusuf", heads=(given,))
    assert stream.now.leader == ident("Lone")
    assert ident("Yusuf") not in stream.now.readers


def test_a_substitutes_time(stream: Stream) -> None:
    stream.let_in("Lone", "Yusuf", until="2026-03-31")
    assert stream.now.overdue("2026-03-31") == frozenset()
    assert stream.now.overdue("2026-04-01") == {ident("Yusuf")}
    stream.let_in("Lone", "Yusuf")
    assert stream.now.overdue("2030-01-01") == frozenset()


NAMES = ("Signe", "Poul", "Yusuf", "Lone")
acts = st.lists(
    st.tuples(st.sampled_from(("in", "out", "epoch", "lost", "team")), st.sampled_from(NAMES), st.sampled_from(NAMES),
              st.integers(0, 7)),
    max_size=8,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(acts, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing_and_a_new_key_always_settles_it(acts: Any, random: Any) -> None:
    made = Stream()
    seen = [made.begin()]
    for act, by, who, back in acts:
        heads = (seen[-1 - back % len(seen)],)
        if act == "in":
            seen.append(made.let_in(by, who, heads=heads))
        elif act == "out":
            seen.append(made.remove(by, who, heads=heads))
        elif act == "team":
            seen.append(made.say(by, "team", {"team": ident(who)}, heads))
        elif act == "lost":
            seen.append(made.remove(by, who, device=ident(f"{who}'s"), heads=heads))
        else:
            seen.append(made.say(by, "epoch", epoch(*NAMES), heads))
    shuffled = [*made.signed, *random.choices(made.signed, k=4)]
    random.shuffle(shuffled)
    assert read_membership(read_log(STREAM, shuffled, verify), made.office.now) == made.now
    readers = [name for name in NAMES if ident(name) in made.now.readers]
    at = made.say("Mette", "epoch", epoch(*readers), None)
    assert made.now.sealing == at
