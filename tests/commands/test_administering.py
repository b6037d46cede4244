"""Other administrators, and a citizen who is erased."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.administering import dismiss_administrator, erase, make_administrator, set_sync_days
from app.commands.exchange import export_citizens, import_citizens
from app.commands.notes import write_professional_note
from app.commands.organisation import invite, make_team, revoke
from app.commands.signing import append, my_identity, write_record
from app.models.errors import FormatError, UserError
from app.models.membership import MEMBER, Role
from app.models.moment import Moment
from app.models.organisation import ERASE
from app.store.doctor import examine
from app.store.drafts import Draft, drafts, keep_draft
from app.store.erasing import erased_streams, purge
from app.store.logs import load_membership, load_organisation
from app.store.print_queue import enqueue, waiting
from app.store.search import search
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


def promote(office: Office, name: str) -> None:
    make_administrator(office.at["Mette"], worker=office.id(name), root_code=office.codes.root_code)
    office.round()


def dismiss(office: Office, by: str, name: str) -> None:
    dismiss_administrator(office.at[by], worker=office.id(name), root_code=office.codes.root_code)


def test_a_second_administrator_does_what_the_first_does_until_the_right_is_taken_away(office: Office) -> None:
    with pytest.raises(UserError, match="administrator-only"):
        invite(office.at["Poul"], role="Vikar", expires=Moment(0, 0).day, random=office.random)
    promote(office, "Poul")
    make_team(office.at["Poul"], name="Syd", leader=office.id("Lone"), members=[])
    office.round()
    dismiss(office, "Mette", "Poul")
    office.round()
    assert office.organisation.administrators == {office.id("Mette")}
    assert {team.name for team in office.organisation.teams.values()} == {"Nord", "Syd"}
    with pytest.raises(UserError, match="administrator-only"):
        make_team(office.at["Poul"], name="Øst", leader=office.id("Lone"), members=[])
    promote(office, "Poul")
    make_team(office.at["Poul"], name="Øst", leader=office.id("Lone"), members=[])


def test_only_the_root_code_makes_administrators_and_never_takes_the_last_away(office: Office) -> None:
    poul, mette = office.id("Poul"), office.id("Mette")
    for code, match in ((office.codes.recovery_code, "root-wrong"), (office.papers["Mette"], "root-wrong")):
        with pytest.raises(UserError, match=match):
            make_administrator(office.at["Mette"], worker=poul, root_code=code)
    with pytest.raises(UserError, match="administrator-last"):
        dismiss(office, "Mette", "Mette")
    with pytest.raises(UserError, match="administrator-not"):
        dismiss(office, "Mette", "Poul")
    with pytest.raises(UserError, match="administrator-already"):
        make_administrator(office.at["Mette"], worker=mette, root_code=office.codes.root_code)
    me, organisation = my_identity(office.at["Mette"]), office.organisation
    for kind in ("administrator", "dismiss"):
        body = {"worker": poul, **({"counting": []} if kind == "dismiss" else {})}
        write_record(office.at["Mette"], log=organisation.id, heads=organisation.heads, key=me.device, kind=kind,
                     body=body)  # fmt: skip
    assert office.organisation.administrators == {mette}


def test_what_a_dismissed_administrator_says_beside_the_dismissal_falls(office: Office) -> None:
    promote(office, "Poul")
    dismiss(office, "Mette", "Poul")
    make_team(office.at["Poul"], name="Min", leader=office.id("Poul"), members=[])
    office.round()
    assert {team.name for team in office.organisation.teams.values()} == {"Nord"}


def test_a_dismissed_administrator_lets_nobody_in_by_setting_the_clock_back(office: Office) -> None:
    """What was said in a stream before counts still; the same said later, as if nothing were known, does not."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    promote(office, "Poul")
    office.take_in("Ida")
    office.round()
    office.let_in("Poul", amina, "Mette")
    office.round()
    poul = office.at["Poul"]
    told, before = list(office.organisation.heads), load_membership(poul, amina, office.organisation)
    dismiss(office, "Mette", "Poul")
    office.round()
    now = load_organisation(poul, my_identity(poul).organisation)
    body = {"organisation": told, "worker": office.id("Ida"), "role": "member", "until": "",
            "wraps": [[each, bytes(32)] for each in before.current]}  # fmt: skip
    key = my_identity(poul).device
    write_record(poul, log=amina, heads=before.heads, key=key, kind=MEMBER, body=body)
    inside = load_membership(poul, amina, now).members
    assert office.id("Ida") not in inside
    assert inside[office.id("Mette")] == Role.MEMBER
    assert inside[office.id("Poul")] == Role.MEMBER


def test_the_organisation_says_for_how_long_one_may_go_without_an_exchange(office: Office) -> None:
    assert office.organisation.sync_days == 30
    set_sync_days(office.at["Mette"], days=14)
    assert office.organisation.sync_days == 14
    with pytest.raises(UserError, match="days-wrong"):
        set_sync_days(office.at["Mette"], days=0)
    with pytest.raises(UserError, match="administrator-only"):
        set_sync_days(office.at["Signe"], days=10)


def note_professionally(vault: Vault, citizen: bytes) -> bytes:
    """Begins the professional part."""
    vault.save(
        write_professional_note(
            citizen=citizen, professional=None, key=vault.new_id(), meeting=vault.new_id(), text="Kun for fagfolk",
            new_id=vault.new_id,
        )
    )  # fmt: skip
    part = vault.professional_stream(citizen)
    assert part is not None
    return part


@pytest.fixture
def amina(office: Office) -> bytes:
    """Known to Signe, Lone and Poul, with a professional part, a draft, and a paper that waits for the printer."""
    signe = office.at["Signe"]
    key = office.citizen("Signe", "Amina")
    office.hope("Signe", key, "Jeg vil ned på havnen")
    note_professionally(signe, key)
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    for name in ("Signe", "Poul"):
        vault = office.at[name]
        keep_draft(vault, Draft(key, "hope", vault.new_id(), "words", "En kladde", (), {}, Moment(0, 0)))
        enqueue(vault, citizens=[key], title="Plan", pages=1, pdf=b"%PDF")
    return key


def test_an_erased_citizen_is_gone_everywhere_and_comes_back_by_no_road(
    office: Office, amina: bytes, tmp_path: Path
) -> None:
    exported = export_citizens(office.at["Signe"], [amina])
    streams = office.at["Signe"].citizen_streams(amina)
    assert len(streams) == 2
    bo = office.citizen("Signe", "Bo")
    office.round()
    old = tmp_path / "gammel.db"
    poul = office.at["Poul"]
    poul.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(poul.path, old)
    files = tmp_path / "gammel mappe"
    shutil.copytree(office.folder, files)

    erase(office.at["Mette"], citizen=amina)
    office.sync("Mette")
    office.hope("Poul", amina, "Skrevet uden at vide det")
    came = office.sync("Poul")
    assert came.erased == 2
    office.round()
    for name, vault in office.at.items():
        assert "Amina" not in office.sees(name)
        assert erased_streams(vault) == set(streams)
        assert examine(vault) == ()
        assert search(vault, "havnen") == ()
        assert drafts(vault) == ()
        assert waiting(vault) == ()
        for table, column in (("content_keys", "stream"), ("runs", "stream"), ("log_records", "log"),
                              ("wraps", "owner"), ("streams", "id")):  # fmt: skip
            rows = vault.connection.execute(f"SELECT count(*) FROM {table} WHERE {column} IN (?,?)", streams)
            assert rows.fetchone()[0] == 0, table
    assert "Bo" in office.sees("Signe")
    office.hope("Signe", bo, "Videre")
    for stream in streams:
        assert list(office.folder.rglob(f"*/{stream.hex()}")) == []
    (erasure, _) = sorted(office.organisation.erasures, key=lambda each: each.stream)
    assert erasure.worker == office.id("Mette")

    with pytest.raises(FormatError, match="file-entry"):
        import_citizens(office.at["Signe"], exported)
    with pytest.raises(UserError, match="citizen-erased"):
        office.hope("Signe", amina, "Igen")
    shutil.copytree(files, office.folder, dirs_exist_ok=True)  # an older copy of the folder is put back
    office.round()
    assert all("Amina" not in office.sees(name) for name in office.at)
    office.opened("Gammel", old)
    assert "Amina" in office.sees("Gammel")
    office.sync("Gammel")
    assert "Amina" not in office.sees("Gammel")
    for stream in streams:
        assert list(office.folder.rglob(f"*/{stream.hex()}")) == []


def test_only_an_administrator_erases_and_not_in_the_light_of_being_revoked(office: Office, amina: bytes) -> None:
    with pytest.raises(UserError, match="administrator-only"):
        erase(office.at["Signe"], citizen=amina)
    promote(office, "Poul")
    revoke(office.at["Mette"], worker=office.id("Poul"))
    office.sync("Mette")
    erase(office.at["Poul"], citizen=amina)
    office.round()
    assert "Amina" in office.sees("Signe")


def test_a_professional_part_that_turns_up_later_goes_too(office: Office, amina: bytes) -> None:
    """Nobody's log named it when the citizen was erased."""
    erase(office.at["Mette"], citizen=amina)
    office.round()
    poul = office.at["Poul"]
    part = note_professionally(poul, amina)
    office.sync("Poul")
    assert part in erased_streams(poul)
    assert purge(poul, office.organisation.erased) == 0
    assert poul.professional_stream(amina) is None


def test_an_erasure_of_the_organisations_own_log_counts_for_nothing(office: Office) -> None:
    """Else one open laptop of an administrator's could end it for everybody."""
    mette, organisation = office.at["Mette"], office.organisation
    with mette.writing() as connection:
        append(mette, connection, log=organisation.id, heads=organisation.heads, key=my_identity(mette).device,
               kind=ERASE, body={"stream": organisation.id})  # fmt: skip
    assert office.organisation.erased == frozenset()
    assert [office.sync(name).notices for name in ("Mette", "Lone", "Mette")] == [()] * 3
    assert all(load_organisation(vault, organisation.id).workers for vault in office.at.values())
