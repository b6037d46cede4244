"""Coming in over central: one text is handed over, and everything else goes by itself."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import httpx
import msgspec
import pytest

from app.bench.central_office import Office as Bench
from app.commands.colleagues import exchange_and_note
from app.commands.enrolling import accept, look_at
from app.commands.open_invitations import sent_invitations, withdraw_invitation
from app.commands.organisation import Invitee, invite_all, join, revoke
from app.commands.organisation_view import view_organisation
from app.commands.steps import run
from app.commands.syncing import Exchanged
from app.models.central_words import MEDIA, Answered, Await, Left, answer_place
from app.models.errors import SurroundingsError, UserError
from app.store.devices_seen import keep_seen, last_seen
from app.store.invitations import invitations
from app.store.place import shared_place
from app.sync.wire import Wire
from app.ui.organisation.words import seen_words
from tests.central.laptop import Laptop, code_of
from tests.commands.office import Office
from tests.conftest import Hands

LAST = date(2027, 12, 31)


@pytest.fixture
def team(tmp_path: Path, hands: Hands, url: str) -> Iterator[Office]:
    wire = Wire(url)
    made = Office(tmp_path / "delt", hands, wire)
    yield made
    made.close()
    wire.close()


def comes_by(team: Office, name: str) -> Exchanged:
    """As the window exchanges."""
    assert team.where is not None
    return run(exchange_and_note(team.at[name], where=team.where, random=team.random))[0]


def invited(office: Office, url: str, *names: str, team: bytes = b"") -> list[str]:
    invitees = [Invitee(name, "Vikar", team) for name in names]
    made = invite_all(office.at["Mette"], invitees=invitees, expires=LAST, random=office.random, central=url)
    return [each.text for each in made]


def test_one_text_is_all_that_is_handed_over(team: Office, url: str) -> None:
    (nord,) = team.organisation.teams
    (text,) = invited(team, url, "Ida", team=nord)
    assert look_at(text, "2026-11-22").called == "Nord"
    assert look_at(text, "2026-11-22").fingerprint == team.codes.fingerprint
    ida = team.laptop("Ida")
    accept(ida, invitation=text, random=team.random)
    assert shared_place(ida) == url
    assert comes_by(team, "Ida").notices == ("invitation-waits", "not-certified-yet")
    comes_by(team, "Mette")
    assert comes_by(team, "Ida").notices == ("not-certified-yet",)
    comes_by(team, "Mette")
    assert comes_by(team, "Ida").notices == ()
    key = team.id("Ida")
    assert team.organisation.workers[key].role == "Vikar"
    assert key in team.organisation.teams[nord].members
    assert key in {each.worker for each in sent_invitations(team.at["Mette"])}
    amina = team.citizen("Ida", "Amina")
    comes_by(team, "Ida")
    team.round("Lone")
    assert team.sees("Lone") == {"Amina"}
    assert amina in team.at["Lone"].citizens()


def test_an_invitation_is_used_once_and_the_second_is_told(team: Office, url: str) -> None:
    (text,) = invited(team, url, "Ida")
    comes_by(team, "Mette")
    for name in ("Ida", "Tyv"):
        accept(team.laptop(name), invitation=text, random=team.random)
    assert comes_by(team, "Ida").notices == ("not-certified-yet",)
    assert comes_by(team, "Tyv").notices == ("invitation-taken", "not-certified-yet")
    comes_by(team, "Mette")
    assert comes_by(team, "Ida").notices == ()
    assert {each.name for each in team.organisation.workers.values()} == {"Mette", "Lone", "Signe", "Poul", "Ida"}
    assert "invitation-taken" in comes_by(team, "Tyv").notices


def test_an_invitation_that_is_taken_back_lets_nobody_in(team: Office, url: str) -> None:
    first, second = invited(team, url, "Ida", "Bo")
    comes_by(team, "Mette")
    for name, text in (("Ida", first), ("Bo", second)):
        accept(team.laptop(name), invitation=text, random=team.random)
    comes_by(team, "Ida")
    withdraw_invitation(team.at["Mette"], invitation=first)
    comes_by(team, "Mette")
    assert comes_by(team, "Ida").notices == ("invitation-waits", "not-certified-yet")
    assert comes_by(team, "Bo").notices == ("not-certified-yet",)


def test_what_central_makes_up_is_no_answer(team: Office, url: str) -> None:
    """It knows the place and not the secret; and a true answer that was changed is none."""
    invited(team, url, "Ida")
    comes_by(team, "Mette")
    (secret,) = [each.secret for each in invitations(team.at["Mette"]) if not each.worker]
    tyv = team.laptop("Tyv")
    other = invited(team, url, "Tyv")[0]
    forged = join(tyv, invitation=other, random=team.random)
    found = _leave(url, Answered(answer_place(secret), forged.encode()))
    assert msgspec.msgpack.decode(found.content, type=Left).kept
    withdraw_invitation(team.at["Mette"], invitation=other)
    comes_by(team, "Mette")
    assert "Tyv" not in {each.name for each in team.organisation.workers.values()}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (Answered(b"kort", b"x"), "body-wrong"),
        (Answered(bytes(32), b""), "body-wrong"),
        (Answered(bytes(32), bytes(5_000)), "body-large"),
        (Answered(bytes(32), b"x"), "not-found"),
    ],
)
def test_nothing_is_kept_that_nobody_awaits(url: str, body: Answered, code: str) -> None:
    assert code_of(_leave(url, body)) == code


def test_only_an_administrators_computer_awaits(laptops: list[Laptop], office: Bench) -> None:
    told = msgspec.msgpack.encode(Await([(bytes(32), "2099-01-01")]))
    assert code_of(laptops[1].send("POST", "answers", told)) == "device-unknown"
    assert laptops[0].send("POST", "answers", told).status_code == 200
    assert code_of(laptops[0].send("POST", "answers", msgspec.msgpack.encode(Await([(b"kort", "x")])))) == "body-wrong"
    wrong = msgspec.msgpack.encode(Await([(bytes(32), "i morgen")]))
    assert code_of(laptops[0].send("POST", "answers", wrong)) == "body-wrong"


def test_an_address_that_is_not_safe_is_not_followed(team: Office) -> None:
    with pytest.raises(UserError, match="central-insecure"):
        invited(team, "http://central.kommune.dk", "Ida")


def _leave(url: str, told: Answered) -> httpx.Response:
    body = msgspec.msgpack.encode(told)
    return httpx.post(f"{url}/v1/answers", content=body, headers={"Content-Type": MEDIA})


def test_an_administrator_sees_when_each_computer_last_came_and_shuts_one_out(team: Office, url: str) -> None:
    for name in team.at:
        comes_by(team, name)
    mette, signe = team.at["Mette"], team.at["Signe"]
    until = time.monotonic() + 20  # central writes it down once a second
    everybody = {vault.me.device for vault in team.at.values()}
    while time.monotonic() < until and set(last_seen(mette)) != everybody:
        keep_seen(mette, {}, 0)  # long ago
        comes_by(team, "Mette")
    view = view_organisation(mette)
    assert view is not None
    assert set(view.seen) == everybody
    assert seen_words(view, view.organisation.devices[signe.me.device], mette.clock().day) != "ikke set endnu"
    own = view_organisation(team.at["Poul"])
    assert own is not None
    assert set(own.seen) <= {team.at["Poul"].me.device}
    revoke(mette, worker=team.id("Signe"), device=signe.me.device)
    comes_by(team, "Mette")
    with pytest.raises(SurroundingsError, match="central-revoked"):
        comes_by(team, "Signe")
    view = view_organisation(mette)
    assert view is not None
    assert view.organisation.devices[signe.me.device].revoked
    assert signe.me.device in view.seen
