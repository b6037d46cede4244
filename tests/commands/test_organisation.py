"""Founding, inviting, certifying: what an invitation gives, and what it does not."""

import subprocess
import sys
from base64 import b32decode, b32encode
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.commands.open_invitations import open_invitations
from app.commands.organisation import certify, fingerprint, found_organisation, invite, join, make_team, revoke
from app.commands.signing import my_identity
from app.keys.paper import root_key
from app.keys.recovery_code import read_code
from app.models.errors import UserError
from app.models.moment import Moment
from tests.commands.office import Office
from tests.conftest import Hands

ROOT = Path(__file__).parents[2]


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


def test_the_root_is_on_paper_alone_and_its_fingerprint_is_everybodys(office: Office) -> None:
    root = root_key(read_code(office.codes.root_code))
    for name in office.at:
        assert fingerprint(my_identity(office.at[name]).keys.root) == office.codes.fingerprint
    assert fingerprint(root.public) == office.codes.fingerprint
    kept = [bytes(row[0]) for row in office.at["Mette"].connection.execute("SELECT value FROM own")]
    assert root.secret not in kept
    assert read_code(office.codes.root_code) not in kept


def test_an_invitation_is_used_once(office: Office) -> None:
    text = invite(office.at["Mette"], role="Vikar", expires=date(2026, 12, 31), random=office.random)
    answers = [join(office.laptop(name), invitation=text, random=office.random) for name in ("Ida", "Tyv")]
    assert certify(office.at["Mette"], answer=answers[0]).role == "Vikar"
    with pytest.raises(UserError, match="invitation-unknown"):
        certify(office.at["Mette"], answer=answers[1])


def test_an_invitation_that_has_run_out_is_used_neither_here_nor_there(office: Office) -> None:
    mette, ida = office.at["Mette"], office.laptop("Ida")
    with pytest.raises(UserError, match="day-over"):
        invite(mette, role="Vikar", expires=date(2026, 1, 1), random=office.random)
    late, later = (invite(mette, role="Vikar", expires=date(2026, 3, 10), random=office.random) for _ in range(2))
    answer = join(ida, invitation=later, random=office.random)
    office.hands.now = Moment(office.hands.now.wall + 10 * 86_400_000, 60)
    with pytest.raises(UserError, match="invitation-expired"):
        certify(mette, answer=answer)
    with pytest.raises(UserError, match="invitation-expired"):
        join(office.laptop("Karin"), invitation=late, random=office.random)


def test_keys_put_in_on_the_way_are_not_certified(office: Office) -> None:
    text = invite(office.at["Mette"], role="Vikar", expires=date(2026, 12, 31), random=office.random)
    answer = join(office.laptop("Ida"), invitation=text, random=office.random)
    raw = bytearray(b32decode(answer + "=" * (-len(answer) % 8)))
    for place in range(len(raw)):
        changed = bytes(raw[:place]) + bytes([raw[place] ^ 1]) + bytes(raw[place + 1 :])
        with pytest.raises(UserError, match="invitation-"):
            certify(office.at["Mette"], answer=b32encode(changed).decode().rstrip("="))


def test_only_an_administrator_invites_certifies_and_makes_teams(office: Office) -> None:
    signe = office.at["Signe"]
    with pytest.raises(UserError, match="administrator-only"):
        invite(signe, role="Ven", expires=date(2026, 12, 31), random=office.random)
    with pytest.raises(UserError, match="administrator-only"):
        make_team(signe, name="Mit", leader=office.id("Signe"), members=[])
    with pytest.raises(UserError, match="administrator-only"):
        revoke(signe, worker=office.id("Poul"))
    with pytest.raises(UserError, match="organisation-already"):
        found_organisation(signe, name="Min egen", random=office.random)


def test_a_leader_may_revoke_in_the_team(office: Office) -> None:
    revoke(office.at["Lone"], worker=office.id("Signe"), device=office.at["Signe"].me.device)
    office.round()
    assert office.organisation.devices[office.at["Signe"].me.device].revoked


def test_a_leader_revokes_no_computer_in_anothers_name(office: Office) -> None:
    """Poul is in Lone's team, Mette is not."""
    revoke(office.at["Lone"], worker=office.id("Poul"), device=office.at["Mette"].me.device)
    office.round()
    assert not office.organisation.devices[office.at["Mette"].me.device].revoked


def test_whoever_dies_while_certifying_has_used_the_invitation_up_or_can_do_it_again(office: Office) -> None:
    """Killed before every statement in turn: the certificate is there and the invitation is not, or the other way."""
    mette = office.at.pop("Mette")
    text = invite(mette, role="Vikar", expires=date(2026, 12, 31), random=office.random)
    answer = join(office.laptop("Ida"), invitation=text, random=office.random)
    ida, path = office.at["Ida"].me.worker, mette.path
    mette.close()
    for statement in range(100):
        command = [sys.executable, "-m", "tests.commands.certifier", str(path), str(statement), answer]
        ended = subprocess.run(command, cwd=ROOT, check=False).returncode
        vault = office.opened("Mette", path)
        certified = ida in office.organisation.workers
        assert certified == (open_invitations(vault) == ())
        vault.close()
        if certified:
            break
        assert ended == 9
    assert statement > 5
    assert certified
    office.opened("Mette", path)
