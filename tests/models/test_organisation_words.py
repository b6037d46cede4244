"""The organisation's log as people tell it."""

from datetime import date
from pathlib import Path

import pytest

from app.commands.organisation import invite, join, make_team, revoke
from app.commands.organisation_view import view_organisation
from app.commands.signing import my_identity, write_record
from app.keys.identity import new_signing_key
from app.models.organisation_words import Deed
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Office:
    return Office(tmp_path / "delt", hands)


def told(office: Office, name: str = "Mette") -> tuple[Deed, ...]:
    view = view_organisation(office.at[name])
    assert view is not None
    return view.deeds


def test_the_log_is_told_newest_first_with_who(office: Office) -> None:
    said = [(each.by, each.what) for each in told(office)]
    assert said[0] == ("Mette", "Teamet Nord blev lavet. Lone leder det. Med i teamet: Poul og Signe.")
    assert said[-4:] == [
        ("Mette", "Mette tog en computer i brug."),
        ("Rodkoden", "Mette blev administrator."),
        ("Rodkoden", "Mette kom med som Bostøtte."),
        ("Rodkoden", "Organisationen Nord blev begyndt."),
    ]
    assert all(each.counts for each in told(office))
    office.close()


def test_a_revocation_is_told_by_name_and_what_comes_after_it_does_not_count(office: Office) -> None:
    poul = office.id("Poul")
    revoke(office.at["Lone"], worker=poul)
    office.round("Lone", "Mette")
    make_team(office.at["Mette"], name="Nord", leader=office.id("Signe"), members=[])
    assert [each.what for each in told(office)[:2]] == [
        "Teamet Nord blev lavet om. Signe leder det.",
        "Poul blev spærret.",
    ]
    revoke(office.at["Mette"], worker=office.id("Signe"), device=office.at["Signe"].me.device)
    assert told(office)[0].what == "En computer hos Signe blev spærret."
    office.close()


def test_what_a_revoked_signer_said_beside_the_revocation_does_not_count(office: Office) -> None:
    lone = office.at["Lone"]
    revoke(lone, worker=office.id("Poul"))
    revoke(office.at["Mette"], worker=office.id("Lone"))
    office.sync("Lone")
    office.sync("Mette")
    counted = {each.what: each.counts for each in told(office)}
    assert counted["Poul blev spærret."]  # a removal stands, whoever made it
    assert counted["Lone blev spærret."]
    text = invite(office.at["Mette"], role="", expires=date(2026, 12, 31), random=office.random)
    assert join(office.laptop("Ida"), invitation=text, random=office.random)
    office.close()


def test_nothing_that_a_stranger_laid_in_the_folder_is_told(office: Office) -> None:
    mette, before = office.at["Mette"], told(office)
    stranger = new_signing_key(office.random)
    heads, poul = office.organisation.heads, office.id("Poul")
    for kind, body in (
        ("revoke", {"worker": poul, "device": b""}),
        ("worker", {"worker": poul, "name": "Falsk"}),
        ("team", {}),
        ("hvad som helst", {"worker": poul}),
    ):
        write_record(mette, log=office.organisation.id, heads=heads, key=stranger, kind=kind, body=body)
    assert told(office) == before
    revoke(mette, worker=poul)
    assert told(office)[0].what == "Poul blev spærret."
    office.close()


def test_what_only_the_root_may_do_is_told_as_not_counting(office: Office) -> None:
    signe, me = office.at["Signe"], my_identity(office.at["Signe"])
    body = {"worker": office.id("Signe")}
    write_record(signe, log=me.organisation, heads=office.organisation.heads, key=me.device, kind="administrator",
                 body=body)  # fmt: skip
    office.round("Signe", "Mette")
    first = told(office)[0]
    assert (first.by, first.what, first.counts) == ("Signe", "Signe blev administrator.", False)
    office.close()
