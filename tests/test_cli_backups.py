"""backup and restore on the command line."""

import json
from pathlib import Path

from app.store.backup_file import check_whole, read_backup
from app.store.profile_files import profiles
from app.store.reading import caseload
from tests.test_cli import PASSWORD, Shell, filled_home, shell

__all__ = ["filled_home", "shell"]


def test_there_and_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "kopi.pejlkopi"
    assert shell("backup", "--out", file) == (
        0, f"Sikkerhedskopien ligger i {file}.\n",
        "Den åbnes med den adgangskode og den nødkode, som profilen har i dag.\n",
    )  # fmt: skip
    vault = shell.opened()
    before = caseload(vault)
    vault.close()
    other = Shell(tmp_path / "ny", [], shell.random)
    status, out, _ = other("restore", file)
    assert (status, out) == (0, "Profilen Signe Holm er her nu, som den var onsdag 4. marts 2026 kl. 12:57.\n")
    vault = other.opened()
    assert caseload(vault) == before
    vault.close()
    assert other("doctor")[:2] == (0, "Alt det skrevne er helt.\n")


def test_answers_for_programs(shell: Shell, tmp_path: Path) -> None:
    told = shell.json("backup")
    assert told.keys() == {"path", "made", "bytes", "second_place_fault"}
    assert told["bytes"] == Path(told["path"]).stat().st_size
    assert told["second_place_fault"] is None
    check_whole(read_backup(Path(told["path"])))
    told = shell.json("restore", told["path"], "Signe, igen")
    assert told["name"] == "Signe, igen"
    assert {each.id for each in profiles(shell.home)} > {told["id"]}
    assert json.dumps(told["made"]).startswith('"2026-03-04T12:57')


def test_what_cannot_be_done(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "kopi.pejlkopi"
    assert shell("backup", "--out", tmp_path)[0] == 1
    assert "findes ikke" in shell("backup", "--out", tmp_path / "ingen" / "kopi")[2]
    assert shell("backup", password="ikke den rigtige")[::2] == (1, "Adgangskoden passer ikke\n")
    assert shell("backup", "--out", file)[0] == 0
    assert "allerede en profil" in shell("restore", file)[2]
    assert shell("restore", file, "Ny", password="ikke den rigtige")[::2] == (1, "Adgangskoden passer ikke\n")
    assert "findes ikke" in shell("restore", tmp_path / "ingen")[2]
    assert "ikke en sikkerhedskopi" in shell("restore", Path(__file__))[2]
    assert shell("restore")[0] == 2
    assert len(profiles(shell.home)) == 1
    assert shell("restore", file, "Ny", password=PASSWORD)[0] == 0
