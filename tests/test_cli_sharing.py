"""Sharing from the command line: two people, one folder, from the founding to a new laptop."""

import io
import os
from pathlib import Path
from random import Random

import pytest

from app.cli import main
from app.cli.admin_parser import read_admin_arguments
from app.cli.outside import Outside
from app.cli.parser import HelpWanted, read_arguments
from app.demo.caseload import TODAY
from app.models.moment import Moment
from app.store.profile_files import World, profiles
from tests.commands.office import Office
from tests.conftest import Hands
from tests.test_cli import PASSWORD, Shell


def seed() -> int:
    """Chance itself: central takes no nonce twice."""
    return int.from_bytes(os.urandom(8))


class Desk(Shell):
    """A computer of its own, for one person."""

    def __init__(self, home: Path, seed: int) -> None:
        super().__init__(home, [], Random(seed))
        self.paper = ""

    def world(self) -> World:
        return World(lambda: Moment.of(TODAY), self.random.randbytes, stopwatch=None)

    def admin(self, *argv: str, code: str = "") -> tuple[int, str, str]:
        """pejlemaerke-admin; `code` is from a paper."""
        streams = io.StringIO(f"{PASSWORD}\n{code}\n"), io.StringIO(), io.StringIO()
        outside = Outside(*streams, self.world(), self.waited.append, None)
        status = main(["--home", str(self.home), "--password-stdin", *argv], outside, read_admin_arguments)
        return status, streams[1].getvalue(), streams[2].getvalue()

    def ok(self, *argv: str | Path) -> str:
        status, out, err = self(*argv)
        assert status == 0, err
        return out.strip()

    def admin_ok(self, *argv: str) -> str:
        status, out, err = self.admin(*argv)
        assert status == 0, err
        return out.strip()


def test_from_the_founding_to_a_new_laptop(tmp_path: Path) -> None:
    folder = tmp_path / "delt"
    folder.mkdir()
    journey(tmp_path, ("--folder", folder))


def journey(tmp_path: Path, place: tuple[str | Path, ...]) -> None:
    """All of it, over a folder or central."""
    sheet = tmp_path / "ark.csv"
    sheet.write_text("Navn;CPR\nAmina Yusuf;\n", "utf-8")
    mette, signe, poul = (Desk(tmp_path / name, seed()) for name in ("mette", "signe", "poul"))
    mette.ok("profile", "create", "Mette")
    poul.ok("profile", "create", "Poul")
    paper = signe.ok("profile", "create", "Signe")
    codes = mette.admin_ok("found", "Socialpsykiatri Nord")
    assert [line.split(":")[0] for line in codes.splitlines()] == ["Rodkode", "Gendannelseskode"]
    for desk in (signe, poul):
        invitation = mette.admin_ok("invite", "--role", "Bostøtte", "--until", "31-12-2026")
        assert mette.admin("certify", desk.ok("join", invitation))[1].endswith("er med nu.\n")
    sync = ("sync", *place)
    mette.ok(*sync)
    assert signe.ok("import", sheet, "--allow-new")
    for desk in (signe, poul, mette, signe):
        desk.ok(*sync)
    assert (
        mette.admin_ok("team", "Nord", "--leader", "Mette", "--members", "Signe", "Poul")
        == "Teamet Nord ledes af Mette."
    )
    signe.ok("let-in", "Amina", "Poul", "--until", "31-12-2026")
    for desk in (mette, signe, poul):
        desk.ok(*sync)
    assert poul.ok("citizens").startswith("Amina")
    assert signe.ok("members", "Amina").splitlines()[1:4] == [
        "  Mette: teamleder", "  Poul: medlem til 31. december 2026", "  Signe: koordinator",
    ]  # fmt: skip
    assert signe.json("members", "Amina")["shared"][1]["role"] == "member"
    assert poul("let-in", "Amina", "Mette")[2].startswith("Det kan kun koordinatoren gøre")
    assert signe.ok("take-out", "Amina", "Poul").startswith("Poul er lukket ud")
    assert signe.ok(*sync) == "Det, der er skrevet her, er sendt."
    assert signe.json(*sync) == {"taken": 0, "withdrawn": 0, "sent": 0, "notices": [], "aside": {}}

    new = Desk(tmp_path / "ny", seed())
    papers = f"{paper}\n{PASSWORD}"
    status, out, err = new("return", *place, password=papers)
    assert (status, out) == (1, "")
    mark = err.split("fingeraftryk er ")[1].split(".")[0]
    assert f'--fingerprint "{mark}"' in err
    status, out, err = new("return", *place, "--fingerprint", "0000 1111", password=papers)
    assert (status, out) == (1, "")
    assert mark in err
    assert not profiles(new.home)
    status, out, err = new("return", *place, "--fingerprint", mark.replace(" ", "").upper(), password=papers)
    assert (status, out) == (0, "Profilen Signe er her igen.\n"), err
    assert "fra kollegerne" in new.ok(*sync)
    assert new.ok("citizens").startswith("Amina")

    assert mette.admin_ok("revoke", "Poul").startswith("Poul er spærret")
    mette.ok(*sync)
    assert new.json(*sync)["notices"] == []


@pytest.mark.parametrize(("said", "comes"), [("ja\n", True), ("nej\n", False), ("\n", False)])
def test_at_a_terminal_one_is_asked_before_anything_is_made(
    tmp_path: Path, hands: Hands, said: str, comes: bool
) -> None:
    office = Office(tmp_path / "delt", hands)
    streams = io.StringIO(said), io.StringIO(), io.StringIO()
    new, typed = Desk(tmp_path / "ny", 9), iter((office.papers["Signe"], PASSWORD, PASSWORD))
    outside = Outside(*streams, new.world(), new.waited.append, lambda _: next(typed))
    argv = ["--home", str(new.home), "return", "--folder", str(office.folder)]
    assert main(argv, outside, read_arguments) == (0 if comes else 1)
    assert office.codes.fingerprint in streams[2].getvalue()
    assert bool(profiles(new.home)) is comes
    office.close()


def test_what_cannot_be_is_said_in_one_line(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "hjem", 1)
    desk.ok("profile", "create", "Signe")
    for argv, said in (
        (("sync", "--folder", tmp_path), "Profilen hører ikke til en organisation endnu."),
        (("join", "ikke en invitation"), "Teksten kan ikke læses."),
    ):
        status, out, err = desk(*argv)
        assert (status, out, err.count("\n")) == (1, "", 1)
        assert err.startswith(said)
    desk.admin_ok("found", "Nord")
    assert desk("sync", "--folder", tmp_path / "væk")[2].startswith("Den fælles mappe")
    assert desk.admin("found", "Syd")[2].startswith("Profilen hører til en organisation i forvejen.")
    assert desk.admin("revoke", "Ukendt")[2].startswith("Der er ingen kollega, der hedder Ukendt.")
    assert desk.admin("slet")[0] == 2


@pytest.mark.parametrize("command", ["join", "sync", "return", "renew", "members", "let-in", "take-out", "substitute"])
def test_every_command_has_help(command: str) -> None:
    with pytest.raises(HelpWanted, match="Brug: pejlemaerke"):
        read_arguments([command, "--help"])
