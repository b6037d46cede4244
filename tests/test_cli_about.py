# ruff: noqa: F401, F811
"""about in the terminal, and who an export is for."""

import errno
import io
import json
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from app.commands.access import Access
from app.commands.consents import give_consent
from app.models.consents import Scope
from app.store import whole_files
from app.store.reading import find_citizen
from tests.documents.plans import flat, text_of
from tests.test_cli import Shell, empty, filled_home, shell


def test_the_list_has_every_kind_and_is_in_the_log(shell: Shell) -> None:
    status, out, err = shell("about", "Amina")
    assert (status, err) == (0, "")
    for said in ("Oplysninger om mig (1)", "Mål (", "Noter fra møder (", "Faglige noter (", "Hvem har set hvad ("):
        assert said in out
    assert shell.last_event("Amina") == Access.OPENED


def test_the_package_leaves_out_what_was_decided(shell: Shell, tmp_path: Path) -> None:
    parts = shell.json("about", "Amina")
    note = next(part for part in parts if part["kind"] == "note")["items"][0]
    file = tmp_path / "alt.zip"
    status, out, err = shell("about", "Amina", "--out", file, "--leave-out", f"{note['id']}:others")
    assert (status, out) == (0, f"Alt om Amina ligger i {file}.\n")
    assert "Ladet ude: 1. Andres private forhold." in err
    assert shell.last_event("Amina") == Access.RELEASED
    with ZipFile(file) as archive:
        printed = flat(text_of(archive.read("Alt om mig.pdf")))
        assert json.loads(archive.read("data.json"))["left_out"] == {"others": 1, "law": 0}
    assert note["title"] not in printed
    assert "gav alt om Amina ud" in printed


def test_a_file_that_cannot_be_written_is_not_in_the_log(shell: Shell, tmp_path: Path) -> None:
    shell("about", "Amina")
    status, out, _ = shell("about", "Amina", "--out", tmp_path / "væk" / "alt.zip")
    assert (status != 0, out) == (True, "")
    assert shell.last_event("Amina") == Access.OPENED


def test_locked_it_opens_with_the_password(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "alt.pdf"
    password = "en god adgangskode\nen anden kode"
    assert shell("about", "Amina", "--out", file, "--lock", password=password)[0] == 0
    with pikepdf.open(io.BytesIO(file.read_bytes()), password="en anden kode") as pdf:
        assert "data.json" in pdf.attachments


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("hest", "hest kan ikke læses"),
        (f"{'0' * 32}:andet", "kan ikke læses"),
        (f"{'0' * 32}:law", "Her er ingen oplysning med numrene"),
    ],
)
def test_what_cannot_be_left_out_is_said_and_nothing_is_made(
    shell: Shell,
    tmp_path: Path,
    told: str,
    said: str,
) -> None:
    file = tmp_path / "alt.zip"
    status, _, err = shell("about", "Amina", "--out", file, "--leave-out", told)
    assert status == 1
    assert said in err
    assert not file.exists()


def test_a_full_disk_is_said_and_leaves_no_half_file(
    shell: Shell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_files, "_write", full)
    status, _, err = shell("about", "Amina", "--out", tmp_path / "alt.zip")
    assert status == 1
    assert "ikke mere plads på disken" in err
    assert not (tmp_path / "alt.zip").exists()


def test_who_an_export_is_for_is_held_against_the_consents(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    assert (
        "Der står intet samtykke til, at Jobcenteret får det, hos: Amina."
        in shell("export", "Amina", "--to", "Jobcenteret", "--out", file)[2]
    )
    vault = shell.opened()
    citizen, day = find_citizen(vault, "Amina"), vault.clock().day
    vault.save(give_consent(citizen=citizen, key=b"k" * 16, scope=Scope.EVERYTHING, whom="Jobcenteret", start=day))
    vault.close()
    assert "samtykke" not in shell("export", "Amina", "--to", "Jobcenteret", "--out", file)[2]
