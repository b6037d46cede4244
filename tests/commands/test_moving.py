"""A whole caseload goes from one worker to another."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.commands.citizens import note_risk
from app.commands.moving import Caseload, caseload_of, move_caseload
from app.commands.sharing import members
from app.models.errors import UserError
from app.models.membership import Role
from app.models.moment import Moment
from app.store.doctor import examine
from app.store.review import in_review
from tests.commands.office import Office
from tests.conftest import Hands

_DAY = 86_400_000


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Signe has Amina, with a professional part, and Bo; Ida, in no team, has Carla."""
    made = Office(tmp_path / "delt", hands)
    made.take_in("Ida")
    made.round()
    amina, signe = made.citizen("Signe", "Amina"), made.at["Signe"]
    signe.save(note_risk(citizen=amina, professional=None, note="Ring først", new_id=signe.new_id))
    made.citizen("Signe", "Bo")
    made.citizen("Ida", "Carla")
    made.round()
    yield made
    made.close()


def move(office: Office, by: str, worker: str, to: str, stays: date | None = None) -> int:
    return move_caseload(
        office.at[by], worker=office.id(worker), to=office.id(to), stays=stays, random=office.random
    )  # fmt: skip


def roles(office: Office, called: str) -> set[tuple[str, str, Role, str]]:
    """Who is in, as the leader sees it."""
    lone = office.at["Lone"]
    names = {each.id: each.name for each in office.organisation.workers.values()}
    citizen = next(each for each in lone.citizens() if called in _called(office, each))
    return {
        (each.purpose, names[worker], role, each.until.get(worker, ""))
        for each in members(lone, citizen=citizen)
        for worker, role in each.members.items()
    }


def _called(office: Office, citizen: bytes) -> str:
    from app.store.reading import load_citizen

    return load_citizen(office.at["Lone"], citizen).called


def test_the_leader_moves_it_all_at_once(office: Office) -> None:
    assert caseload_of(office.at["Lone"], worker=office.id("Signe")) == Caseload(2, 0)
    assert move(office, "Lone", "Signe", "Poul") == 2
    office.round()
    assert office.sees("Poul") == {"Amina", "Bo"}
    assert roles(office, "Amina") == {(part, "Poul", Role.COORDINATOR, "") for part in ("shared", "professional")}
    amina = next(each for each in office.at["Poul"].citizens() if _called(office, each) == "Amina")
    office.hope("Poul", amina, "Videre")
    office.round()
    assert office.hopes("Lone", amina) == {"Videre"}
    assert office.hopes("Signe", amina) == set()
    assert caseload_of(office.at["Lone"], worker=office.id("Signe")) == Caseload()
    assert move(office, "Lone", "Signe", "Poul") == 0
    assert all(examine(vault) == () for vault in office.at.values())


def test_the_first_stays_until_a_day_and_what_was_not_sent_counts(office: Office, hands: Hands) -> None:
    last = date(2026, 3, 20)
    amina = next(each for each in office.at["Signe"].citizens() if _called(office, each) == "Amina")
    office.hope("Signe", amina, "Skrevet imens, og ikke sendt")
    assert move(office, "Lone", "Signe", "Poul", last) == 2
    office.sync("Lone")
    office.round()
    assert office.hopes("Poul", amina) == {"Skrevet imens, og ikke sendt"}
    assert ("shared", "Signe", Role.MEMBER, "2026-03-20") in roles(office, "Amina")
    office.hope("Signe", amina, "Som medlem")
    office.round()
    assert office.hopes("Poul", amina) == {"Skrevet imens, og ikke sendt", "Som medlem"}
    assert in_review(office.at["Poul"]) == ()
    hands.now = Moment(hands.now.wall + 30 * _DAY, 60)
    office.round()
    assert {name for _, name, _, _ in roles(office, "Amina")} == {"Poul"}


def test_one_hands_over_ones_own(office: Office) -> None:
    with pytest.raises(UserError, match="move-own"):
        move(office, "Signe", "Signe", "Poul", date(2026, 12, 31))
    assert move(office, "Signe", "Signe", "Poul") == 2
    office.round()
    assert {name for _, name, _, _ in roles(office, "Bo")} == {"Poul"}
    bo = next(each for each in office.at["Poul"].citizens() if _called(office, each) == "Bo")
    office.hope("Poul", bo, "Videre")
    office.round()
    assert office.hopes("Lone", bo) == {"Videre"}


def test_what_cannot_be_moved_from_here_is_counted_and_left(office: Office) -> None:
    assert caseload_of(office.at["Mette"], worker=office.id("Ida")) == Caseload(0, 1)
    assert move(office, "Mette", "Ida", "Poul") == 0
    assert move(office, "Poul", "Signe", "Poul") == 0
    for wrong, code in (((("Lone", "Signe", "Signe")), "worker-same"),):
        with pytest.raises(UserError, match=code):
            move(office, *wrong)
    with pytest.raises(UserError, match="day-over"):
        move(office, "Lone", "Signe", "Poul", date(2026, 1, 1))


def test_a_leader_stays_with_the_teams_citizens(office: Office) -> None:
    assert move(office, "Lone", "Signe", "Lone") == 2
    office.round()
    assert move(office, "Lone", "Lone", "Poul") == 2
    office.round()
    assert {(name, role) for part, name, role, _ in roles(office, "Bo") if part == "shared"} == {
        ("Lone", Role.COORDINATOR),
        ("Poul", Role.COORDINATOR),
    }
