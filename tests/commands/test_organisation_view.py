"""What the page about the organisation is told, and invitations that are out."""

from datetime import date
from pathlib import Path

import pytest

from app.commands.open_invitations import open_invitations, withdraw_invitation
from app.commands.organisation import certify, found_organisation, invite, join, new_codes, revoke
from app.commands.organisation_view import OrganisationView, view_organisation
from app.models.errors import UserError
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Office:
    return Office(tmp_path / "delt", hands)


def _view(office: Office, name: str) -> OrganisationView:
    found = view_organisation(office.at[name])
    assert found is not None
    return found


def test_a_profile_of_its_own_has_none(vault: Vault) -> None:
    assert view_organisation(vault) is None


def test_one_who_waits_is_not_certified_and_sees_nobody(office: Office) -> None:
    ida = office.laptop("Ida")
    text = invite(office.at["Mette"], role="", expires=date(2026, 12, 31), random=office.random)
    join(ida, invitation=text, random=office.random)
    found = _view(office, "Ida")
    assert not found.certified
    assert found.workers == ()
    assert found.fingerprint == office.codes.fingerprint
    office.close()


def test_when_each_computer_was_last_in_the_folder_is_known_to_everybody(office: Office) -> None:
    found = _view(office, "Signe")
    for name, vault in office.at.items():
        (device,) = found.devices_of(office.id(name))
        assert device.id == vault.me.device
        feed = next(office.folder.rglob(f"feeds/{device.id.hex()}"))
        assert found.seen[device.id] == feed.stat().st_mtime_ns // 1_000_000
    office.close()


def test_who_may_shut_out_whom(office: Office) -> None:
    ids = {name: office.id(name) for name in office.at}
    may = {name: {other for other, key in ids.items() if _view(office, name).may_revoke(key)} for name in ids}
    assert may == {"Mette": {"Lone", "Signe", "Poul"}, "Lone": {"Signe", "Poul"}, "Signe": set(), "Poul": set()}
    revoke(office.at["Mette"], worker=ids["Lone"])
    found = _view(office, "Mette")
    assert [each.name for each in found.workers] == ["Mette", "Poul", "Signe", "Lone"]
    office.close()


def test_an_invitation_is_out_until_it_is_used_or_taken_back(office: Office) -> None:
    mette = office.at["Mette"]
    short = invite(mette, role="Vikar", expires=date(2026, 3, 20), random=office.random)
    long = invite(mette, role="", expires=date(2026, 4, 20), random=office.random)
    assert [(each.text, each.role, each.last_day) for each in open_invitations(mette)] == [
        (long, "", date(2026, 4, 20)),
        (short, "Vikar", date(2026, 3, 20)),
    ]
    answer = join(office.laptop("Ida"), invitation=short, random=office.random)
    withdraw_invitation(mette, invitation=short)
    with pytest.raises(UserError, match="invitation-unknown"):
        certify(mette, answer=answer)
    assert [each.text for each in open_invitations(mette)] == [long]
    office.close()


def test_an_organisation_is_founded_under_the_codes_that_are_on_paper(office: Office) -> None:
    codes = new_codes(office.random)
    ida = office.laptop("Ida")
    assert found_organisation(ida, name="Syd", random=office.random, codes=codes) == codes
    assert _view(office, "Ida").fingerprint == codes.fingerprint
    office.close()
