"""Central lies, loses, or is put back: each is said in a plain sentence, and nothing is lost."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from socket import socket

import msgspec
import psycopg
import pytest

from app.central.database import migrate
from app.central.settings import Settings
from app.commands.syncing import Exchanged, exchange
from app.keys.identity import SigningKey
from app.models.central_words import Fetched, Head, Laid, News, Part, Refusal, Step, chained
from app.models.errors import SurroundingsError
from app.models.organisation import ADMINISTRATOR
from app.models.shared_name import BUNDLES, LOG
from app.models.signed_log import LOG_FORMAT, SIGNED_AS, Record, Signed, encode_record
from app.store.doctor import examine
from app.sync.wire import Refused, Request, Wire
from app.wording import NOTICES, say
from tests.central.conftest import PLENTY, serving
from tests.central.hostile import Hostile, things
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def team(tmp_path: Path, hands: Hands, url: str) -> Iterator[Office]:
    """Signe and Poul have Amina between them, over central."""
    wire = Wire(url)
    made = Office(tmp_path / "delt", hands, wire)
    yield made
    made.close()
    wire.close()


@pytest.fixture
def amina(team: Office) -> bytes:
    citizen = team.citizen("Signe", "Amina")
    team.hope("Signe", citizen, "Jeg vil ned på havnen")
    team.round()
    team.let_in("Signe", citizen, "Poul")
    team.round()
    return citizen


@pytest.fixture
def bad(team: Office, url: str) -> Iterator[Hostile]:
    made = Hostile(url)
    yield made
    made.close()


def sync(team: Office, name: str, wire: Wire) -> Exchanged:
    return exchange(team.at[name], where=wire, random=team.random)


def settled(team: Office, citizen: bytes) -> None:
    """Everybody agrees again over the true central, and everything is sound."""
    team.round()
    assert team.hopes("Poul", citizen) == team.hopes("Signe", citizen)
    for name in ("Signe", "Poul"):
        assert examine(team.at[name]) == ()
        came = team.sync(name)
        assert (came.notices, came.aside, came.sent) == ((), {}, 0)


def bodies_changed(found: Fetched, change: Callable[[bytes], bytes]) -> Fetched:
    parts = [
        Part(each.before, each.last, [(k, i, change(b) if k == BUNDLES else b) for k, i, b in each.things])
        for each in found.parts
    ]
    return Fetched(parts, found.whole, found.absent)


@pytest.mark.parametrize("change", [lambda b: b[:-1] + bytes([b[-1] ^ 1]), lambda b: b[: len(b) // 2], lambda b: b""])
def test_what_was_changed_is_put_aside_and_taken_when_it_is_whole(
    team: Office, amina: bytes, bad: Hostile, change: Callable[[bytes], bytes]
) -> None:
    team.hope("Signe", amina, "Jeg vil sejle")
    team.sync("Signe")
    bad.twists["fetch"] = lambda found: bodies_changed(found, change)
    came = sync(team, "Poul", bad)
    assert sum(came.aside.values()) == 1
    assert team.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    bad.twists.clear()
    assert sync(team, "Poul", bad).taken > 0
    settled(team, amina)


def test_what_was_swapped_for_something_else_is_not_taken_for_it(team: Office, amina: bytes, bad: Hostile) -> None:
    for text in ("Jeg vil sejle", "Jeg vil bage"):
        team.hope("Signe", amina, text)
        team.sync("Signe")

    def swapped(found: Fetched) -> Fetched:
        whole = [body for part in found.parts for kind, _, body in part.things if kind == BUNDLES]
        return bodies_changed(found, lambda body: whole[1 - whole.index(body)] if body in whole[:2] else body)

    bad.twists["fetch"] = swapped
    came = sync(team, "Poul", bad)
    assert came.aside == {"moved": 2}
    assert team.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    settled(team, amina)


def test_what_is_left_out_in_the_middle_shows(team: Office, amina: bytes, bad: Hostile) -> None:
    for text in ("Jeg vil sejle", "Jeg vil bage"):
        team.hope("Signe", amina, text)
        team.sync("Signe")

    def without_first(found: Fetched) -> Fetched:
        parts = [Part(each.before, each.last, each.things[1:]) for each in found.parts]
        return Fetched(parts, found.whole, found.absent)

    bad.twists["fetch"] = without_first
    came = sync(team, "Poul", bad)
    bad.twists["news"] = lambda found: News(
        [Head(h.owner, h.number - 1, h.chain) for h in found.heads], found.absent
    )  # the count made to fit what is shown
    again = sync(team, "Poul", bad)
    assert "central-false" in {*came.notices, *again.notices}
    assert team.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    settled(team, amina)


def test_an_old_answer_played_again_and_a_second_history_are_alarms(team: Office, amina: bytes, bad: Hostile) -> None:
    old: list[News] = []

    def kept(found: News) -> News:
        old.append(found)
        return found

    bad.twists["news"] = kept
    team.hope("Signe", amina, "Jeg vil sejle")
    team.sync("Signe")
    sync(team, "Poul", bad)
    team.hope("Signe", amina, "Jeg vil bage")
    team.sync("Signe")
    bad.twists["news"] = lambda found: found
    sync(team, "Poul", bad)
    for twist in (
        lambda found: old[0],
        lambda found: News([Head(h.owner, h.number, bytes(16)) for h in old[-1].heads], []),
    ):
        bad.twists["news"] = twist
        came = sync(team, "Poul", bad)
        assert "central-went-back" in came.notices
        assert len(team.hopes("Poul", amina)) == 3
        bad.twists["news"] = lambda found: found
        sync(team, "Poul", bad)
    settled(team, amina)


def test_a_false_key_in_the_log_counts_for_nothing(team: Office, amina: bytes, bad: Hostile) -> None:
    """A stranger's record, signed by the stranger and chained as if it were there, makes nobody an administrator."""
    thief, organisation = SigningKey(os.urandom(32)), team.organisation
    body = {"worker": team.id("Poul")}
    raw = encode_record(
        Record(LOG_FORMAT, organisation.id, organisation.heads, thief.public, 0, 0, ADMINISTRATOR, body)
    )
    forged = Signed(raw, thief.sign(SIGNED_AS + raw))
    packed = (LOG, forged.id, msgspec.msgpack.encode(forged))

    def news(found: News) -> News:
        mine = bad_head(team, "Poul")
        return News([Head(mine.owner, mine.number + 1, chained(mine.chain, [packed[:2]]))], [])

    def fetch(request: Request) -> Fetched:
        mine = bad_head(team, "Poul")
        return Fetched([Part(mine, mine.number + 1, [packed])], True, [])

    bad.twists["news"], bad.instead["fetch"] = news, fetch
    sync(team, "Poul", bad)
    poul = team.at["Poul"]
    from app.store.logs import load_organisation

    found = load_organisation(poul, organisation.id)
    assert team.id("Poul") not in found.administrators
    assert forged.id in found.refused
    bad.twists.clear()
    bad.instead.clear()
    assert "central-went-back" in sync(team, "Poul", bad).notices
    team.round()
    assert team.hopes("Poul", amina) == {"Jeg vil ned på havnen"}


def bad_head(team: Office, name: str) -> Head:
    """How far the organisation's log is known to somebody."""
    from app.store.shared import seen_feeds

    assert isinstance(team.where, Wire)
    seen = seen_feeds(team.at[name], team.where.url)[team.organisation.id]
    return Head(team.organisation.id, seen.size, seen.digest)


def test_central_says_that_it_has_it_and_has_not(team: Office, amina: bytes, bad: Hostile) -> None:
    """Attack 7: the lie holds until the next look, and then it is laid again."""
    signe = team.at["Signe"]

    def lie(request: Request) -> Laid:
        laid, heads = things(request).things, dict[bytes, Head]()
        numbers, steps = list[int](), list[Step]()
        from app.store.shared import seen_feeds

        seen = seen_feeds(signe, bad.url)
        for each in laid:
            before = heads.get(each.owner) or Head(each.owner, seen[each.owner].size, seen[each.owner].digest)
            after = Head(each.owner, before.number + 1, chained(before.chain, [(each.kind, each.id)]))
            steps = [step for step in steps if step.after.owner != each.owner] + [Step(before, after)]
            heads[each.owner] = after
            numbers.append(after.number)
        return Laid(numbers, steps, [])

    team.hope("Signe", amina, "Jeg vil sejle")
    bad.instead["lay"] = lie
    assert sync(team, "Signe", bad).sent == 1
    bad.instead.clear()
    came = sync(team, "Signe", bad)
    assert "central-went-back" in came.notices
    team.sync("Poul")
    assert "Jeg vil sejle" in team.hopes("Poul", amina)
    settled(team, amina)


def test_an_answer_that_is_lost_after_the_commit_sends_nothing_twice(team: Office, amina: bytes, bad: Hostile) -> None:
    def lost(found: Laid) -> Laid:
        raise SurroundingsError("central-away", central="")

    team.hope("Signe", amina, "Jeg vil sejle")
    bad.twists["lay"] = lost
    with pytest.raises(SurroundingsError):
        sync(team, "Signe", bad)
    bad.twists.clear()
    came = sync(team, "Signe", bad)
    assert (came.sent, came.notices) == (0, ())
    settled(team, amina)


def test_one_thing_that_is_refused_does_not_hold_up_the_rest_and_is_not_sent_for_ever(
    team: Office, amina: bytes, bad: Hostile
) -> None:
    """Attacks 15 and 16."""
    berit = team.citizen("Signe", "Berit")
    team.round("Signe", "Lone")
    for citizen in (amina, berit):
        team.hope("Signe", citizen, "Jeg vil sejle")

    def refuse(request: Request) -> Laid:
        told = things(request).things
        others = [each for each in told if each.owner != amina]
        body = msgspec.msgpack.encode(msgspec.structs.replace(things(request), things=others))
        del bad.instead["lay"]
        laid = msgspec.msgpack.decode(bad.ask(_signed_again(team, request, body)), type=Laid)
        bad.instead["lay"] = refuse
        numbers = iter(laid.numbers)
        refused = [Refusal(place, "wrong") for place, each in enumerate(told) if each.owner == amina]
        return Laid([0 if each.owner == amina else next(numbers) for each in told], laid.steps, refused)

    bad.instead["lay"] = refuse
    came = sync(team, "Signe", bad)
    assert "central-unwelcome" in came.notices
    team.sync("Lone")
    assert team.hopes("Lone", berit) == {"Jeg vil sejle"}
    before = bad.asked.count("lay")
    for _ in range(3):
        sync(team, "Signe", bad)
    assert bad.asked.count("lay") == before
    bad.instead.clear()
    team.hope("Poul", amina, "Jeg vil bage")
    team.sync("Poul")  # something new there: it is tried again
    settled(team, amina)


def _signed_again(team: Office, request: Request, body: bytes) -> Request:
    from app.commands.shared_place import central_client
    from app.store.shared import identity

    signe, me = team.at["Signe"], identity(team.at["Signe"])
    assert me is not None
    assert isinstance(team.where, Wire)
    client = central_client(signe, team.where, me, team.random)
    return client._signed("POST", "lay", body, me.device)


def test_turned_away_falsely_nothing_is_deleted_and_it_is_said(team: Office, amina: bytes, bad: Hostile) -> None:
    def revoked(request: Request) -> News:
        raise Refused("device-revoked", 0, 0)

    bad.instead["news"] = revoked
    with pytest.raises(SurroundingsError) as fault:
        sync(team, "Signe", bad)
    assert "lukket ude" in say(fault.value)
    assert team.hopes("Signe", amina) == {"Jeg vil ned på havnen"}
    bad.instead.clear()
    settled(team, amina)


def test_a_stream_that_is_not_shown_any_more_is_said(team: Office, amina: bytes, bad: Hostile) -> None:
    bad.twists["news"] = lambda found: News([], [amina])
    bad.instead["lay"] = lambda request: Laid(
        [0] * len(things(request).things), [], [Refusal(at, "stranger") for at in range(len(things(request).things))]
    )
    came = sync(team, "Poul", bad)
    assert "central-shut-out" in came.notices
    assert NOTICES["central-shut-out"].startswith("Serveren viser ikke længere")
    assert team.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    bad.twists.clear()
    bad.instead.clear()
    settled(team, amina)


@pytest.fixture
def port() -> int:
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        found: int = free.getsockname()[1]
        return found


def test_central_is_emptied_or_put_back_and_any_member_fills_it_again(
    tmp_path: Path, hands: Hands, new_database: Callable[[], str], postgres: str, port: int
) -> None:
    """Attacks 6 and 14: others' things too; nothing is deleted anywhere."""
    database, empty = new_database(), new_database()
    for each in (database, empty):
        migrate(each)
    settings = Settings(database, port=port, limits=PLENTY)
    wire = Wire(f"http://127.0.0.1:{port}")
    with ExitStack() as stack:
        with serving(settings):
            team = Office(tmp_path / "delt", hands, wire)
            stack.callback(team.close)
            amina = team.citizen("Signe", "Amina")
            team.hope("Signe", amina, "Jeg vil ned på havnen")
            team.round()
        wire.close()
        older = database.replace("central_", "older_central_")
        with psycopg.connect(postgres, autocommit=True) as connection:
            name = re.findall(r"central_\w+", database)[0]
            connection.execute(f"CREATE DATABASE older_{name} TEMPLATE {name}")
        with serving(settings):
            team.let_in("Signe", amina, "Poul")
            team.round()
            team.hope("Poul", amina, "Jeg vil have en kat")
            team.round()
        wire.close()
        for there in (older, empty):
            with serving(Settings(there, port=port, limits=PLENTY)):
                came = team.sync("Lone")  # who wrote nothing herself
                assert "central-went-back" in came.notices
                assert came.sent > 0
                team.round()
                team.hope("Signe", amina, f"Efter {there[-6:]}")
                team.round()
                assert len(team.hopes("Poul", amina)) >= 3
                assert team.hopes("Poul", amina) == team.hopes("Signe", amina) == team.hopes("Lone", amina)
                for name in team.at:
                    came = team.sync(name)
                    assert (came.sent, came.notices, came.aside) == (0, (), {})
            wire.close()
