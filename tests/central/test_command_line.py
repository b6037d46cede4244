"""Sharing from the command line, over central."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.test_cli_sharing import Desk, journey


def test_from_the_founding_to_a_new_laptop_over_central(
    tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.test_cli_sharing.TODAY", datetime.now().astimezone())
    journey(tmp_path, ("--central", url))


def test_an_address_that_cannot_be_is_said_in_one_line(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "hjem", 1)
    desk.ok("profile", "create", "Signe")
    desk.admin_ok("found", "Nord")
    for told, said in (
        ("http://central.kommune.dk", "”http://central.kommune.dk” er ikke sikker"),
        ("http://127.0.0.1:9", "Serveren 127.0.0.1:9 kan ikke nås lige nu."),
    ):
        status, out, err = desk("sync", "--central", told)
        assert (status, out, err.count("\n")) == (1, "", 1)
        assert err.startswith(said)
    assert desk("sync", "--central", "x", "--folder", "y")[0] == 2
