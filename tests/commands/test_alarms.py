"""What a person should know of the logs: two branches by one key, what waits too long, and who is late."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.administering import set_sync_days
from app.commands.organisation import make_team, revoke
from app.commands.sharing import members
from app.commands.signing import my_identity, write_record
from app.models.lateness import Clearness
from app.models.moment import Moment
from app.models.shared_name import STREAM
from app.store.lateness import how_late
from app.store.logs import load_log
from app.wording import say_late
from tests.commands.office import Office
from tests.conftest import Hands

DAY = 86_400_000


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen; Poul is in."""
    key = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    return key


def copied(office: Office, name: str) -> str:
    """A copy of a profile, in the same hands or another's."""
    path = office.at[name].path
    office.at[name].close()
    copy = path.with_name(f"{name}s kopi.db")
    shutil.copy(path, copy)
    office.opened(name, path)
    office.opened(f"{name}s kopi", copy)
    return f"{name}s kopi"


def pass_time(hands: Hands, days: float) -> None:
    hands.now = Moment(hands.now.wall + int(days * DAY), hands.now.offset)


def test_two_branches_of_a_streams_log_by_one_key_are_said_on_both_laptops(office: Office, amina: bytes) -> None:
    """Attack 19: two log histories. Nothing is lost, removals win, and whoever looks is told whose key it is."""
    copy = copied(office, "Signe")
    office.take_out("Signe", amina, "Poul")
    office.let_in(copy, amina, "Mette")
    office.sync("Signe")
    told = {name: office.sync(name) for name in (copy, "Signe", "Lone")}
    for name, came in told.items():
        assert "forked" in came.notices, name
        assert came.forked == ("Signe",)
    inside = members(office.at["Lone"], citizen=amina)[0].members
    assert office.id("Poul") not in inside
    assert office.id("Mette") in inside


def test_two_branches_of_the_organisations_log_by_one_key_are_said(office: Office) -> None:
    copy = copied(office, "Mette")
    for name, team in (("Mette", "Syd"), (copy, "Øst")):
        make_team(office.at[name], name=team, leader=office.id("Lone"), members=[])
    office.sync("Mette")
    told = [office.sync(name) for name in (copy, "Mette", "Signe")]
    assert [came.forked for came in told] == [("Mette",)] * 3
    assert {team.name for team in office.organisation.teams.values()} == {"Nord", "Syd", "Øst"}


def test_the_alarm_ends_when_the_computer_is_revoked_and_stops_no_exchange(office: Office, amina: bytes) -> None:
    device = office.at["Signe"].me.device
    copy = copied(office, "Signe")
    office.take_out("Signe", amina, "Poul")
    office.let_in(copy, amina, "Mette")
    office.round("Signe", copy, "Lone")
    office.hope("Lone", amina, "Videre")
    assert office.sync("Lone").sent
    assert "forked" not in office.sync("Lone").notices  # there is nothing new on either side
    revoke(office.at["Mette"], worker=office.id("Signe"), device=device)
    office.round("Mette", "Lone")
    office.hope("Lone", amina, "Og videre")
    assert office.sync("Lone").notices == ()


def test_two_branches_by_two_honest_people_are_merged_and_no_alarm(office: Office, amina: bytes) -> None:
    """Removals win over what was said beside them; a new key covers both."""
    office.let_in("Lone", amina, "Mette")
    office.take_out("Signe", amina, "Poul")
    office.sync("Lone")
    office.sync("Signe")
    told = [office.sync(name) for name in ("Lone", "Signe", "Mette", "Poul")]
    assert all("forked" not in came.notices for came in told)
    office.round()
    for name in ("Lone", "Signe", "Mette"):
        inside = members(office.at[name], citizen=amina)[0]
        assert set(inside.members) == {office.id("Signe"), office.id("Mette")}
        assert inside.sealing is not None


def test_a_head_that_stays_unknown_waits_and_is_said_after_a_day(office: Office, hands: Hands) -> None:
    amina = office.citizen("Signe", "Amina")
    office.sync("Signe")
    (beginning,) = office.folder.rglob(f"{STREAM}/{amina.hex()}/*")
    content = beginning.read_bytes()
    office.let_in("Signe", amina, "Poul")
    office.sync("Signe")
    beginning.unlink()
    assert "waits" not in office.sync("Lone").notices
    assert load_log(office.at["Lone"], amina).waiting
    assert office.sees("Lone") == set()
    pass_time(hands, 1.1)
    assert "waits" in office.sync("Lone").notices
    beginning.write_bytes(content)
    assert office.sync("Lone").notices == ()
    assert office.sees("Lone") == {"Amina"}


def test_a_key_that_does_not_come_is_waited_for_and_said_after_a_day(
    office: Office, amina: bytes, hands: Hands
) -> None:
    """Attack 4: the bundle before its key."""
    office.take_out("Signe", amina, "Poul")  # a new key for Signe and Lone
    office.hope("Signe", amina, "Under den nye nøgle")
    before = set(office.folder.rglob("wraps/*/*"))
    office.sync("Signe")
    late = {path: path.read_bytes() for path in office.folder.rglob("wraps/*/*") if path not in before}
    for path in late:
        path.unlink()
    came = office.sync("Lone")
    assert came.aside["key"] == 1
    assert "waits" not in came.notices
    pass_time(hands, 0.5)
    assert "waits" not in office.sync("Lone").notices
    pass_time(hands, 0.6)
    assert "waits" in office.sync("Lone").notices
    for path, content in late.items():
        path.write_bytes(content)
    came = office.sync("Lone")
    assert (came.notices, came.aside) == ((), {})
    assert office.hopes("Lone", amina) == {"Under den nye nøgle"}


def test_whoever_was_taken_out_is_not_told_to_wait_for_keys(office: Office, amina: bytes, hands: Hands) -> None:
    office.take_out("Signe", amina, "Poul")
    office.hope("Signe", amina, "Efter")
    office.round()
    pass_time(hands, 2)
    office.hope("Signe", amina, "Og efter")
    office.sync("Signe")
    came = office.sync("Poul")
    assert came.aside["key"] == 2
    assert "waits" not in came.notices


def test_a_record_that_follows_something_nobody_has_is_said_after_a_day(
    office: Office, amina: bytes, hands: Hands
) -> None:
    signe = office.at["Signe"]
    body: dict[str, list[bytes]] = {"organisation": [], "wraps": [], "before": []}
    key = my_identity(signe).device
    write_record(signe, log=amina, heads=(b"?" * 32,), key=key, kind="epoch", body=body)
    office.sync("Signe")
    assert "waits" not in office.sync("Lone").notices
    pass_time(hands, 1.1)
    assert office.sync("Lone").notices == ("waits",)


def test_a_bundle_kept_back_from_the_middle_is_said_after_a_day(office: Office, amina: bytes, hands: Hands) -> None:
    """Whoever holds the folder takes one of Signe's bundles away, and its line from her list."""
    before = set(office.folder.rglob("bundles/*/*"))
    office.hope("Signe", amina, "Det midterste")
    office.sync("Signe")
    (middle,) = set(office.folder.rglob("bundles/*/*")) - before
    office.hope("Signe", amina, "Det sidste")
    office.sync("Signe")
    content = middle.read_bytes()
    middle.unlink()
    for feed in office.folder.rglob("feeds/*"):
        lines = feed.read_bytes().splitlines(keepends=True)
        feed.write_bytes(b"".join(line for line in lines if middle.name.encode() not in line))
    assert "waits" not in office.sync("Lone").notices
    assert office.hopes("Lone", amina) == {"Det sidste"}
    pass_time(hands, 1.1)
    assert "waits" in office.sync("Lone").notices
    middle.write_bytes(content)
    office.sync("Signe")
    assert office.sync("Lone").notices == ()
    assert office.hopes("Lone", amina) == {"Det midterste", "Det sidste"}


def test_a_late_computer_is_told_plainer_from_week_to_week_and_works_on(office: Office, hands: Hands) -> None:
    signe = office.at["Signe"]
    assert how_late(signe) is None
    pass_time(hands, 29.5)
    assert how_late(signe) is None
    told = []
    for days in (1, 7, 7):
        pass_time(hands, days)
        late = how_late(signe)
        assert late is not None
        told.append((late.days, late.clearness, say_late(late).split(".")[0]))
    said = "Der er ikke synkroniseret i {} dage"
    assert told == [
        (30, Clearness.TOLD, said.format(30)),
        (37, Clearness.URGED, said.format(37)),
        (44, Clearness.ALARMED, said.format(44)),
    ]
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Skrevet for sent")
    office.sync("Signe")
    assert how_late(signe) is None
    office.sync("Lone")
    assert office.hopes("Lone", amina) == {"Skrevet for sent"}


def test_the_organisation_sets_the_limit_and_a_clock_set_back_makes_nobody_late(office: Office, hands: Hands) -> None:
    """Attack 11."""
    set_sync_days(office.at["Mette"], days=3)
    office.round()
    pass_time(hands, 4)
    late = how_late(office.at["Signe"])
    assert late is not None
    assert (late.days, late.limit) == (4, 3)
    pass_time(hands, -370)
    assert how_late(office.at["Signe"]) is None
