"""Who sees a citizen and the log of it in plain terms, and how things stand with the folder."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.commands.citizens import note_risk
from app.commands.colleagues import exchange_and_note, sharing_of, standing
from app.commands.fetching import Progress
from app.commands.organisation import invite, join
from app.commands.sharing import let_in, substitute
from app.commands.steps import run
from app.commands.syncing import exchange_steps
from app.models.errors import UserError
from app.models.membership import Role
from app.models.moment import Moment
from app.models.who_sees import What, WhoSees
from app.store.place import choose_shared_place
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import Hands

_DAY = 86_400_000


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen, with a professional note, shared."""
    citizen = office.citizen("Signe", "Amina")
    new_id = office.at["Signe"].new_id
    office.at["Signe"].save(note_risk(citizen=citizen, professional=None, note="Ring først", new_id=new_id))
    office.round()
    return citizen


def seen(office: Office, by: str, citizen: bytes) -> WhoSees:
    found = sharing_of(office.at[by], citizen).seen_by
    assert found is not None
    return found


def told(found: WhoSees) -> list[tuple[What, str, str]]:
    return [(deed.what, deed.by, deed.about) for deed in found.deeds]


def test_the_leader_is_always_among_them_and_the_coordinator_first(office: Office, amina: bytes) -> None:
    found = seen(office, "Signe", amina)
    both = {"shared", "professional"}
    assert [(each.name, each.role, set(each.parts)) for each in found.people] == [
        ("Signe", Role.COORDINATOR, both), ("Lone", None, both),
    ]  # fmt: skip
    assert set(found.people[1].leads) == both
    assert [each.name for each in found.others] == ["Lone", "Mette", "Poul"]
    assert set(found.deciding) == both
    assert told(found) == [(What.BEGAN, "Signe", "")]


def test_letting_in_and_out_is_one_line_each_for_both_parts(office: Office, amina: bytes) -> None:
    office.let_in("Signe", amina, "Poul", until=date(2026, 6, 1))
    office.round()
    found = seen(office, "Poul", amina)
    poul = next(each for each in found.people if each.name == "Poul")
    assert (poul.role, poul.until, set(poul.parts)) == (Role.MEMBER, date(2026, 6, 1), {"shared", "professional"})
    assert poul.since is not None
    assert (found.deciding, found.deciders) == (frozenset(), ("Signe", "Lone"))
    office.take_out("Signe", amina, "Poul")
    found = seen(office, "Signe", amina)
    assert "Poul" not in {each.name for each in found.people}
    assert told(found) == [
        (What.TAKEN_OUT, "Signe", "Poul"), (What.LET_IN, "Signe", "Poul"), (What.BEGAN, "Signe", ""),
    ]  # fmt: skip
    assert [set(deed.parts) for deed in found.deeds] == [{"shared", "professional"}] * 3
    office.let_in("Signe", amina, "Poul", Role.READER)
    again = next(each for each in seen(office, "Signe", amina).people if each.name == "Poul")
    assert (again.role, set(again.parts), again.until) == (Role.READER, {"shared"}, None)
    assert again.since is not None
    assert poul.since < again.since


def test_when_time_is_over_the_log_says_so(office: Office, amina: bytes, hands: Hands) -> None:
    office.let_in("Signe", amina, "Poul", until=date(2026, 3, 10))
    office.round()
    hands.now = Moment(hands.now.wall + 10 * _DAY, hands.now.offset)
    office.round()
    newest = seen(office, "Signe", amina).deeds[0]
    assert (newest.what, newest.about, newest.until) == (What.TIME_OVER, "Poul", date(2026, 3, 10))


def test_the_parts_that_are_named_are_the_parts_that_are_seen(office: Office, amina: bytes) -> None:
    signe, poul = office.at["Signe"], office.id("Poul")

    def let(role: Role, *parts: str) -> None:
        chosen = frozenset(parts)
        let_in(signe, citizen=amina, worker=poul, role=role, until=None, random=office.random, parts=chosen)

    let(Role.MEMBER, "shared")
    assert [set(each.parts) for each in seen(office, "Signe", amina).people if each.name == "Poul"] == [{"shared"}]
    let(Role.READER, "professional")
    assert next(each for each in seen(office, "Signe", amina).people if each.name == "Poul").roles == {
        "shared": Role.MEMBER, "professional": Role.READER,
    }  # fmt: skip


def test_nothing_is_begun_where_one_does_not_decide_all_of_it(office: Office) -> None:
    citizen = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", citizen, "Poul")
    office.round()
    poul = office.at["Poul"]
    poul.save(note_risk(citizen=citizen, professional=None, note="Ring først", new_id=poul.new_id))
    office.round()
    assert seen(office, "Poul", citizen).deciding == {"professional"}
    with pytest.raises(UserError, match="coordinator-only"):
        let_in(
            poul, citizen=citizen, worker=office.id("Mette"), role=Role.MEMBER, until=None, random=office.random,
            parts=frozenset(("shared", "professional")),
        )  # fmt: skip
    assert "Mette" not in {each.name for each in seen(office, "Poul", citizen).people}


def test_before_there_is_an_organisation_and_before_one_is_taken_in(office: Office, amina: bytes, vault: Vault) -> None:
    found = sharing_of(vault, amina)
    assert (found.organisation, found.certified, found.seen_by) == ("", False, None)
    assert not standing(vault).joined
    text = invite(office.at["Mette"], role="Vikar", expires=date(2026, 12, 31), random=office.random)
    answer = join(vault, invitation=text, random=office.random)
    now = standing(vault)
    assert (now.joined, now.certified, now.answer) == (True, False, answer)


def test_what_waits_is_counted_and_is_nothing_after_an_exchange(office: Office, amina: bytes) -> None:
    signe = office.at["Signe"]
    choose_shared_place(signe, office.folder)
    _, clean = run(exchange_and_note(signe, where=office.folder, random=office.random))
    assert (clean.waiting, clean.name) == (0, "Nord")
    assert clean.at is not None
    office.hope("Signe", amina, "Jeg vil sejle")
    office.hope("Signe", amina, "Jeg vil bage")
    office.let_in("Signe", amina, "Mette", Role.READER)
    assert standing(signe).waiting == 3
    came, now = run(exchange_and_note(signe, where=office.folder, random=office.random))
    assert came.sent
    assert now.waiting == 0


def test_each_colleague_has_a_time_of_the_newest_that_has_come(office: Office, amina: bytes) -> None:
    substitute(
        office.at["Signe"], worker=office.id("Signe"), instead=office.id("Poul"), until=date(2026, 12, 31),
        random=office.random,
    )  # fmt: skip
    office.round()
    before = {each.name: each.heard for each in standing(office.at["Signe"]).colleagues}
    assert set(before) == {"Lone", "Mette", "Poul"}
    office.hope("Poul", amina, "Jeg vil danse")
    office.round()
    after = {each.name: each.heard for each in standing(office.at["Signe"]).colleagues}
    assert after["Poul"] is not None
    assert before["Poul"] is None or before["Poul"] < after["Poul"]
    assert after["Mette"] == before["Mette"]


def test_an_exchange_tells_what_it_touched(office: Office, amina: bytes) -> None:
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Jeg vil danse")
    office.sync("Poul")
    signe, progress = office.at["Signe"], Progress()
    for _ in range(2):
        run(exchange_steps(signe, where=office.folder, random=office.random, progress=progress))
    assert [(amina in streams, kinds) for streams, kinds in progress.came] == [(True, frozenset({"author", "hope"}))]
