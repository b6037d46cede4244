"""Two vaults, one record, over a folder."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.commands import syncing
from app.commands.exchange import export_citizens, import_citizens
from app.commands.organisation import revoke
from app.commands.returning import find_worker_keys, return_on_new_laptop
from app.commands.sharing import members
from app.commands.syncing import exchange
from app.models.errors import SurroundingsError, UserError
from app.models.membership import Role
from app.store.doctor import examine
from app.store.profile import open_vault, unlock_password, unlock_recovery
from app.sync.folder import Folder
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


def test_what_was_written_before_there_was_anybody_to_share_with_comes_along(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ned på havnen")
    office.round()
    assert office.sees("Poul") == set()
    assert office.sees("Lone") == {"Amina"}
    office.let_in("Signe", amina, "Poul")
    office.round()
    assert office.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    office.hope("Poul", amina, "Jeg vil have en kat")
    office.round()
    for name in ("Signe", "Poul", "Lone"):
        assert office.hopes(name, amina) == {"Jeg vil ned på havnen", "Jeg vil have en kat"}
        assert examine(office.at[name]) == ()


def test_nothing_new_sends_and_fetches_nothing(office: Office) -> None:
    office.citizen("Signe", "Amina")
    office.round()
    office.round()
    before = sorted(path.stat().st_mtime_ns for path in office.folder.rglob("*") if path.is_file())
    for name in office.at:
        came = office.sync(name)
        assert (came.sent, came.taken, came.notices, came.aside) == (0, 0, (), {})
    assert sorted(path.stat().st_mtime_ns for path in office.folder.rglob("*") if path.is_file()) == before


def test_whoever_is_taken_out_gets_no_more_and_writes_no_more(office: Office) -> None:
    """Attack 12."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Før")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.hope("Poul", amina, "Efter, uden at vide det")
    office.hope("Signe", amina, "Efter")
    office.sync("Signe")
    assert "refused" in office.sync("Poul").notices
    office.round()
    assert office.hopes("Signe", amina) == {"Før", "Efter"}
    assert office.hopes("Lone", amina) == {"Før", "Efter"}
    assert office.hopes("Poul", amina) == {"Før", "Efter, uden at vide det"}


def test_whoever_is_let_in_again_writes_on_and_what_was_set_aside_stays_so(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Før")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.hope("Poul", amina, "Imens")
    office.sync("Poul")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Efter")
    office.round()
    for name in ("Signe", "Lone"):
        assert office.hopes(name, amina) == {"Før", "Efter"}
        assert examine(office.at[name]) == ()
    assert office.hopes("Poul", amina) == {"Før", "Imens", "Efter"}


def test_a_late_removal_takes_out_what_was_already_shown(office: Office) -> None:
    """Attack 3: Poul sends after the removal, to a colleague who has not heard of it."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.hope("Poul", amina, "For sent")
    office.sync("Poul")
    office.sync("Lone")
    assert office.hopes("Lone", amina) == {"For sent"}
    office.sync("Signe")
    assert office.hopes("Signe", amina) == set()
    assert office.sync("Lone").withdrawn == 1
    assert office.hopes("Lone", amina) == set()
    for name in ("Signe", "Lone"):
        assert examine(office.at[name]) == ()


def test_what_is_written_after_something_was_taken_out_reaches_everybody(office: Office) -> None:
    """What came last here is taken out again; the next words are signed all the same."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.take_out("Lone", amina, "Poul")  # whom Signe has not heard of yet
    office.hope("Poul", amina, "For sent")
    office.sync("Poul")
    assert office.sync("Signe").taken
    office.round("Lone", "Signe")
    assert office.hopes("Signe", amina) == set()
    office.hope("Signe", amina, "Efter")
    office.round("Signe", "Lone")
    assert office.hopes("Lone", amina) == {"Efter"}


def test_a_reader_gets_the_shared_part_and_nothing_that_he_writes_counts(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul", Role.READER)
    office.round()
    assert office.sees("Poul") == {"Amina"}
    office.hope("Poul", amina, "Læseren skriver")
    office.round()
    assert office.hopes("Signe", amina) == set()


def test_a_substitutes_time_ends_by_itself(office: Office, hands: Hands) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Lone", amina, "Poul", until=date(2026, 3, 10))
    office.round()
    assert office.sees("Poul") == {"Amina"}
    hands.now = type(hands.now)(hands.now.wall + 30 * 86_400_000, 60)
    office.round()
    office.hope("Signe", amina, "Efter")
    office.round()
    assert office.hopes("Poul", amina) == set()


def test_a_member_cannot_let_in(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    with pytest.raises(UserError, match="coordinator-only"):
        office.let_in("Poul", amina, "Mette")


def test_a_share_that_is_not_there_is_said_and_nothing_is_made_in_its_place(office: Office) -> None:
    office.hope("Signe", office.citizen("Signe", "Amina"), "Jeg vil ud")
    hidden = office.folder.with_name("taget ud")
    office.folder.rename(hidden)
    with pytest.raises(SurroundingsError, match="share-missing"):
        office.sync("Signe")
    assert not office.folder.exists()
    hidden.rename(office.folder)
    office.round()
    assert office.sees("Lone") == {"Amina"}


def test_a_folder_that_was_emptied_is_said_and_filled_again_by_any_member(office: Office) -> None:
    """Attack 6: Signe's own laptop never comes back; Lone lays there again what Signe wrote."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ud")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.sync("Signe")
    office.sync("Lone")
    shutil.rmtree(office.folder / "pejlemaerke")
    assert "went-back" in office.sync("Lone").notices
    assert office.hopes("Lone", amina) == {"Jeg vil ud"}
    office.sync("Poul")
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}


def test_a_profile_copied_to_a_second_machine_ends_well_on_both(office: Office) -> None:
    """Attack 17."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Fælles")
    office.round()
    path = office.at["Signe"].path
    office.at["Signe"].close()
    copy = path.with_name("kopi.db")
    shutil.copy(path, copy)
    office.opened("Signe", path)
    office.opened("Kopi", copy)
    office.hope("Signe", amina, "På den ene")
    office.hope("Kopi", amina, "På den anden")
    told = [office.sync(name).notices for name in ("Signe", "Kopi", "Signe", "Kopi")]
    assert ("copied",) in told
    office.hope("Signe", amina, "Videre")
    office.hope("Kopi", amina, "Også videre")
    office.round()
    for name in ("Signe", "Kopi", "Lone"):
        assert office.hopes(name, amina) == {"Fælles", "På den ene", "På den anden", "Videre", "Også videre"}
    assert office.at["Signe"].me.device != office.at["Kopi"].me.device


def test_a_lost_laptop_is_cut_off_and_its_owner_goes_on(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Før")
    office.round()
    signe = office.id("Signe")
    revoke(office.at["Mette"], worker=signe, device=office.at["Signe"].me.device)
    office.sync("Mette")
    office.sync("Lone")
    office.hope("Signe", amina, "Tyven skriver")
    office.round()
    assert office.sync("Signe").notices == ("revoked",)
    assert office.hopes("Lone", amina) == {"Før"}


def test_a_thief_who_changes_the_program_is_cut_off_too(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """He sends what his own laptop says it may not; the others set it aside, and he gets no new key."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Før")
    office.round()
    revoke(office.at["Mette"], worker=office.id("Signe"), device=office.at["Signe"].me.device)
    office.sync("Mette")
    monkeypatch.setattr(syncing._Exchange, "_revoked", lambda *_: False)
    office.hope("Signe", amina, "Tyven skriver")
    office.sync("Signe")
    came = office.sync("Lone")
    assert office.hopes("Lone", amina) == {"Før"}
    assert came.aside in ({"waiting": 1}, {"removed": 1})


def test_a_citizen_that_came_in_a_file_is_shared_by_whoever_began_it(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ud")
    import_citizens(office.at["Poul"], export_citizens(office.at["Signe"], [amina]))
    office.hope("Poul", amina, "Skrevet i kopien")
    office.round("Poul", "Signe", "Lone")
    office.let_in("Signe", amina, "Poul")
    office.round()
    assert office.hopes("Lone", amina) == {"Jeg vil ud", "Skrevet i kopien"}
    assert office.sync("Poul").notices == ()


def test_damaged_things_and_foreign_files_in_the_folder_are_passed_over(office: Office) -> None:
    """Attack 15: one bad bundle stops neither the rest nor the other way."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ud")
    office.sync("Signe")
    for path in (office.folder / "pejlemaerke").rglob("bundles/*/*"):
        path.write_bytes(path.read_bytes()[:-9])
    (office.folder / "pejlemaerke" / "læs mig.txt").write_text("hej")
    came = office.sync("Lone")
    assert set(came.aside) == {"unreadable"}
    bo = office.citizen("Lone", "Bo")
    office.round()
    office.let_in("Lone", bo, "Signe")
    office.round()
    assert office.sees("Signe") == {"Amina", "Bo"}


def test_a_new_laptop_and_the_paper_code_are_enough(office: Office, tmp_path: Path, hands: Hands) -> None:
    """Attack 18: nobody else is there."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ud")
    office.sync("Signe")
    vault = office.at.pop("Signe")
    paper = office.papers["Signe"]
    profile = return_on_new_laptop(
        tmp_path / "ny",
        where=office.folder,
        code=paper,
        password=PASSWORD,
        world=hands.world,
        compared=office.codes.fingerprint,
    )
    office.at["Signe"] = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    office.sync("Signe")
    assert office.hopes("Signe", amina) == {"Jeg vil ud"}
    assert office.at["Signe"].me.worker == vault.me.worker
    assert office.at["Signe"].me.device != vault.me.device
    office.hope("Signe", amina, "Videre på den nye")
    office.round()
    assert office.hopes("Lone", amina) == {"Jeg vil ud", "Videre på den nye"}
    assert unlock_recovery(profile, paper) == office.at["Signe"].key
    vault.close()


def test_another_paper_code_opens_nothing(office: Office, tmp_path: Path, hands: Hands) -> None:
    office.sync("Signe")
    with pytest.raises(UserError, match="box-none"):
        find_worker_keys(office.folder, office.codes.root_code)


class _Stops(Exception):  # noqa: N818 (it is the plug that is pulled)
    """The stick is pulled out here."""


@pytest.mark.parametrize("what", ["read", "write", "feed", "write_feed", "stamps"])
def test_an_exchange_that_stops_anywhere_goes_on_from_there(
    office: Office, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Attack 5: the folder is gone at every step in turn, for both; nothing is lost and nothing comes twice."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Før")
    office.sync("Signe")
    office.let_in("Signe", amina, "Poul")
    office.hope("Signe", amina, "Efter")
    whole = getattr(Folder, what)
    for step in range(40):
        left = [step]

        def stopping(*arguments: Any, left: list[int] = left) -> Any:
            left[0] -= 1
            if left[0] < 0:
                raise _Stops
            return whole(*arguments)

        monkeypatch.setattr(Folder, what, stopping)
        done = 0
        for name in ("Signe", "Poul"):
            try:
                office.sync(name)
                done += 1
            except _Stops:
                pass
        if done == 2:
            break
    monkeypatch.setattr(Folder, what, whole)
    office.round()
    assert office.hopes("Poul", amina) == office.hopes("Signe", amina) == {"Før", "Efter"}
    assert all(examine(vault) == () for vault in office.at.values())


def test_whoever_makes_a_new_key_without_all_the_older_ones_leaves_none_of_them_buried(office: Office) -> None:
    """Attack 1: Lone takes Poul out before the key has come that Signe wrote under; Ida comes in after that."""
    office.take_in("Ida")
    office.round()
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.let_in("Signe", amina, "Mette")
    office.round()
    office.take_out("Signe", amina, "Mette")
    office.hope("Signe", amina, "Under nøglen, der kom for sent")
    before = set(office.folder.rglob("wraps/*/*"))
    office.sync("Signe")
    late = {path: path.read_bytes() for path in set(office.folder.rglob("wraps/*/*")) - before}
    for path in late:
        path.unlink()
    office.sync("Lone")
    office.take_out("Lone", amina, "Poul")
    office.sync("Lone")
    for path, content in late.items():
        path.write_bytes(content)
    office.round("Signe", "Lone")
    office.let_in("Lone", amina, "Ida")
    office.round()
    assert office.hopes("Ida", amina) == {"Under nøglen, der kom for sent"}
    assert office.sync("Ida").aside == {}


def test_a_bundle_under_the_old_key_still_counts(office: Office, tmp_path: Path) -> None:
    """Attack 2: Lone is out of reach and writes on, over a copy of the folder that knows nothing of the new key."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    stick = tmp_path / "stik"
    shutil.copytree(office.folder, stick)
    office.take_out("Signe", amina, "Poul")
    office.sync("Signe")
    office.hope("Lone", amina, "Under den gamle")
    exchange(office.at["Lone"], where=stick, random=office.random)
    exchange(office.at["Signe"], where=stick, random=office.random)
    assert office.hopes("Signe", amina) == {"Under den gamle"}
    office.hope("Lone", amina, "Under den nye")
    office.round()
    assert office.hopes("Signe", amina) == {"Under den gamle", "Under den nye"}
    assert office.hopes("Poul", amina) == set()


def test_hours_and_years_on_a_wrong_clock_lose_nothing_and_decide_nothing(office: Office, hands: Hands) -> None:
    """Attack 11: what counts is who had seen what."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    true = hands.now.wall
    for off in (5 * 60_000, 3_600_000, 365 * 86_400_000, -86_400_000):
        hands.now = type(hands.now)(true + off, 60)
        office.hope("Poul", amina, f"Uret går {off} galt")
        office.sync("Poul")
        hands.now = type(hands.now)(true, 60)
        office.hope("Signe", amina, f"Imens {off}")
        office.round("Signe", "Lone", "Poul")
    assert len(office.hopes("Lone", amina)) == 8
    office.take_out("Signe", amina, "Poul")
    office.sync("Signe")
    hands.now = type(hands.now)(true - 86_400_000, 60)
    office.hope("Poul", amina, "Skrevet i går, siger uret")
    office.sync("Poul")
    hands.now = type(hands.now)(true + 60_000, 60)
    office.round("Signe", "Lone")
    assert len(office.hopes("Lone", amina)) == 8
    assert all(examine(office.at[name]) == () for name in ("Signe", "Lone"))


def test_many_laptops_come_to_the_same(office: Office) -> None:
    """At random: writing, letting in, taking out, lost sticks, everybody offline for a while; then they agree."""
    for name in ("Ida", "Yusuf"):
        office.take_in(name)
    office.round()
    office.round()
    random = Random(11)
    amina = office.citizen("Signe", "Amina")
    office.round()
    others = ("Poul", "Ida", "Yusuf")
    for number in range(60):
        act, who = random.choice(("write", "write", "sync", "sync", "sync", "in", "out")), random.choice(others)
        if act == "write":
            writer = random.choice(("Signe", "Lone", who))
            if office.sees(writer):
                office.hope(writer, amina, f"Ord {number} af {writer}")
        elif act == "sync":
            office.sync(random.choice(("Signe", "Lone", who)))
        else:
            by = random.choice(("Signe", "Lone"))
            with suppress(UserError):  # whoever is not in cannot be taken out
                (office.let_in if act == "in" else office.take_out)(by, amina, who)
    office.round()
    office.round()
    assert office.hopes("Signe", amina) == office.hopes("Lone", amina)
    inside = members(office.at["Signe"], citizen=amina)[0]
    assert inside.sealing is not None
    for name in others:
        if office.id(name) in inside.members:
            assert office.hopes("Signe", amina) <= office.hopes(name, amina)
    assert all(examine(vault) == () for vault in office.at.values())
