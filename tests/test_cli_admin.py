"""Looking after an organisation from the command line."""

import json
import shutil
from copy import deepcopy
from pathlib import Path

import pytest

from app.cli.admin_parser import read_admin_arguments
from app.cli.parser import HelpWanted
from app.commands.hopes import write_hope
from app.demo.caseload import TODAY
from app.models.change import SaidBy
from app.models.moment import Moment
from app.store.profile_files import World
from app.store.reading import find_citizen
from tests.test_cli import PASSWORD
from tests.test_cli_sharing import Desk


class Office:
    """Mette who founded it, Signe with Amina on her list, and Poul."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "delt"
        self.folder.mkdir()
        self.sync = ("sync", "--folder", self.folder)
        self.mette, self.signe, self.poul = (Desk(place / each, seed) for seed, each in enumerate(("m", "s", "p")))
        for desk, name in ((self.mette, "Mette"), (self.signe, "Signe"), (self.poul, "Poul")):
            desk.paper = desk.ok("profile", "create", name)
        _, out, err = self.mette.admin("found", "Nord")
        self.root, self.recovery = (line.split(": ")[1] for line in out.splitlines())
        self.mark = err.split("fingeraftryk: ")[1].splitlines()[0]
        for desk in (self.signe, self.poul):
            invitation = self.mette.admin_ok("invite", "--until", "31-12-2026")
            self.mette.admin_ok("certify", desk.ok("join", invitation))
        self.round()
        sheet = place / "ark.csv"
        sheet.write_text("Navn;CPR\nAmina Yusuf;\n", "utf-8")
        self.signe.ok("import", sheet, "--allow-new")
        self.round()

    def round(self) -> None:
        for desk in (self.mette, self.signe, self.poul) * 2:
            desk.ok(*self.sync)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Office, Path]:
    """An office, and a copy of all that lies in its place."""
    place, copy = tmp_path_factory.mktemp("kontor"), tmp_path_factory.mktemp("kopi")
    office = Office(place)
    shutil.copytree(place, copy, dirs_exist_ok=True)
    return office, copy


@pytest.fixture
def office(founded: tuple[Office, Path]) -> Office:
    """Everybody has synchronised."""
    office, copy = deepcopy(founded[0]), founded[1]
    place = office.folder.parent
    shutil.rmtree(place)
    shutil.copytree(copy, place)
    return office


def test_administrators_come_and_go_with_the_root_code(office: Office) -> None:
    assert office.mette.admin("administrator", "Poul", code=office.recovery)[2].startswith("Koden er ikke")
    status, out, err = office.mette.admin("administrator", "Poul", code=office.root)
    assert (status, out) == (0, "Poul er administrator nu.\n")
    assert "Lås papiret" in err
    office.round()
    assert office.poul.admin_ok("rules", "--sync-days", "14").startswith("En computer siger til, når der er gået 14")
    office.round()
    assert office.poul.admin("administrator", "--remove", "Mette", code=office.root)[0] == 0
    office.round()
    assert office.mette.admin("rules", "--sync-days", "9")[2].startswith("Det kan kun en administrator")


def test_a_citizen_is_erased_only_when_it_was_meant(office: Office) -> None:
    office.mette.admin("administrator", "Signe", code=office.root)
    office.round()
    assert office.signe.admin("erase", "Amina")[2].startswith("Intet er slettet.")
    assert office.signe.ok("citizens").startswith("Amina")
    assert office.signe.admin("erase", "0" * 32, "--for-ever")[2].startswith("Jeg kan ikke finde")
    assert office.signe.admin_ok("erase", "Amina", "--for-ever").startswith("Borgeren er slettet her.")
    assert office.signe.admin_ok("erased").endswith("4. marts 2026  Signe")
    office.signe.ok(*office.sync)
    assert "Amina" not in office.signe("citizens")[1]


def test_a_citizen_who_is_erased_elsewhere_goes_with_a_word(office: Office) -> None:
    office.signe.ok("let-in", "Amina", "Poul")
    office.round()
    number = office.signe.json("citizens")[0]["id"]
    office.mette.admin_ok("erase", number, "--for-ever")
    office.mette.ok(*office.sync)
    assert office.poul.ok(*office.sync).startswith("En administrator har slettet en borger for altid.")
    assert "Amina" not in office.poul("citizens")[1]


def test_what_lies_in_review_is_listed_and_decided(office: Office) -> None:
    office.signe.ok("let-in", "Amina", "Poul")
    office.round()
    office.signe.ok("take-out", "Amina", "Poul")
    vault = office.poul.opened()
    citizen = find_citizen(vault, "Amina")
    vault.save(write_hope(citizen=citizen, key=vault.new_id(), text="Skrevet i toget", said_by=SaidBy.CITIZEN))
    vault.close()
    office.poul.ok(*office.sync)
    office.signe.ok(*office.sync)
    office.signe.ok(*office.sync)
    assert office.mette.admin("review")[2].startswith("Der er ikke noget til gennemsyn.")
    (line,) = office.signe.admin_ok("review").splitlines()
    number, told = line.split("  ", 1)
    assert told == ("Amina: Poul, 4. marts 2026, 1 ændring. Den er skrevet af en, der var lukket ud.")
    assert office.signe.admin("decide", "ffff", "--accept")[2].startswith("Der er ikke netop én ting")
    assert office.signe.admin("decide", number)[0] == 2
    assert office.signe.admin_ok("decide", number, "--accept") == "Det er taget med."
    assert "Skrevet i toget" in office.signe.ok("show", "Amina")


def test_whoever_leaves_alone_with_a_citizen_is_told_of_and_handed_on(office: Office) -> None:
    status, out, err = office.mette.admin("revoke", "Signe")
    assert (status, out.startswith("Signe er spærret")) == (0, True)
    assert "1 borger har kun Signe" in err
    status, out, err = office.mette.admin("hand-on", "Signe", "Poul", code=office.recovery)
    assert (status, out) == (0, "Poul er koordinator hos 1 borger efter Signe.\n"), err
    office.mette.ok(*office.sync)
    office.poul.ok(*office.sync)
    assert office.poul.ok("citizens").startswith("Amina")


def test_a_lost_laptop_by_the_command_line(office: Office, tmp_path: Path) -> None:
    assert "nye nøgler" in office.mette.admin("revoke", "Signe", "--laptop")[2]
    office.mette.ok(*office.sync)
    new = Desk(tmp_path / "ny", 9)
    told = ("return", "--folder", office.folder, "--lost", "--fingerprint", office.mark)
    status, _, err = new(*told, password=f"{office.signe.paper}\n{PASSWORD}")
    assert status == 0
    assert "spærret hos de andre" in err
    new.ok(*office.sync)
    assert new.ok("citizens").startswith("Amina")
    assert office.signe("sync", "--folder", office.folder)[1].endswith("Tal med administratoren.\n")
    status, out, _ = new("renew", "--folder", office.folder, password=f"{PASSWORD}\n{office.signe.paper}")
    assert (status, out) == (0, "Dine nøgler er i orden.\nDer er ikke noget nyt.\n")
    assert new("renew", "--folder", office.folder, password=f"{PASSWORD}\nforkert")[0] == 1


def test_a_late_computer_says_so_at_every_command(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    assert office.signe("citizens")[2] == ""
    later = Moment(Moment.of(TODAY).wall + 40 * 86_400_000, 60)
    monkeypatch.setattr(Desk, "world", lambda self: World(lambda: later, self.random.randbytes, stopwatch=None))
    status, out, err = office.signe("citizens")
    assert (status, out[:5]) == (0, "Amina")
    assert err.startswith("Der er ikke synkroniseret i 40 dage.")


@pytest.mark.parametrize(
    "command",
    ["found", "invite", "certify", "team", "revoke", "administrator", "hand-on", "rules", "erase", "erased", "review",
     "decide"],
)  # fmt: skip
def test_every_command_has_help(command: str) -> None:
    with pytest.raises(HelpWanted, match="Brug: pejlemaerke-admin"):
        read_admin_arguments([command, "--help"])


def test_a_list_is_invited_whole_or_not_at_all(office: Office, tmp_path: Path) -> None:
    mette, people, paper = office.mette, tmp_path / "liste.csv", tmp_path / "invitationer.pdf"
    pdf, invite = str(paper), ("invite", "--list", str(people), "--until", "31-12-2026")
    before = mette.admin_ok("invited")
    people.write_text("Navn;Rolle;Team\nIda Krog;Bostøtte;Syd\nBo Friis;Vikar\nSigne;Bostøtte\n", "utf-8")
    status, out, err = mette.admin(*invite, "--out", pdf)
    assert (status, out) == (1, "")
    assert [line.split(":")[0] for line in err.splitlines()] == [
        "Linje 2", "Linje 4", "Ingen er inviteret. Ret linjerne, og prøv igen.",
    ]  # fmt: skip
    assert not paper.exists()
    assert mette.admin_ok("invited") == before
    people.write_text("Ida Krog;Bostøtte\nBo Friis;Vikar\n", "utf-8")
    assert "--out FIL.pdf" in mette.admin(*invite)[2]
    assert mette.admin(*invite, "--out", str(tmp_path / "findes ikke" / "a.pdf"))[0] == 1
    assert mette.admin_ok("invited") == before
    status, out, err = mette.admin(*invite, "--out", pdf, "--central", "https://central.nord.dk")
    assert (status, out) == (0, f"2 invitationer ligger i {pdf}.\n")
    assert "pejlemaerke sync --central https://central.nord.dk" in err
    assert paper.read_bytes().startswith(b"%PDF")
    assert mette.admin_ok("invited").removesuffix(before).splitlines() == [
        "Bo Friis, Vikar: ikke brugt, gælder til 31. december 2026",
        "Ida Krog, Bostøtte: ikke brugt, gælder til 31. december 2026",
    ]
    assert "Linje 1: Ida Krog har en invitation" in mette.admin(*invite, "--out", pdf)[2]
    assert mette.admin_ok("uninvite", "ida krog") == "Invitationen er trukket tilbage."
    assert mette.admin("uninvite", "Ida Krog")[2].startswith("Der er ikke netop én invitation til Ida Krog")
    assert [each["name"] for each in json.loads(mette.admin_ok("invited", "--json"))] == ["Bo Friis", "", ""]


def test_an_invitation_by_name_shows_who_came(office: Office, tmp_path: Path) -> None:
    invitation = office.mette.admin_ok("invite", "--name", "Ida Krog", "--role", "Vikar", "--until", "31-12-2026")
    ida = Desk(tmp_path / "i", 7)
    ida.ok("profile", "create", "Ida K. Krog")
    office.mette.admin_ok("certify", ida.ok("join", invitation))
    assert "Ida Krog, Vikar: er med som Ida K. Krog" in office.mette.admin_ok("invited")


def test_a_caseload_is_moved_from_the_command_line(office: Office) -> None:
    assert office.signe.admin("move", "Signe", "Poul", "--stays", "31-12-2026")[2].startswith(
        "Du kan ikke sætte din egen"
    )
    status, out, err = office.signe.admin("move", "Signe", "Poul")
    assert (status, out) == (0, "Poul er koordinator hos 1 borger efter Signe.\n"), err
    office.round()
    assert office.poul.ok("citizens").startswith("Amina")
    status, out, err = office.mette.admin("move", "Poul", "Signe")
    assert out == "Signe er koordinator hos 0 borgere efter Poul.\n"
    assert "1 borger er ikke flyttet" in err
