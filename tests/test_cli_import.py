"""import: a caseload as a sheet (CSV) on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import WHOLE_CPR, Shell

HEADINGS = "Navn;CPR-nr.;Adresse;Telefon;Paragraf;Startdato"
AMINA = "Amina Yassin;101901234;Havnegade 3;20 30 40 50;SEL § 85;1/3 2026"
UNREADABLE = "Det kan ikke læses som en dag. Skriv den for eksempel sådan: 3. februar 2026."
BO = "Bo Bak;120380-1234;;ved ikke;;"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    made = Shell(tmp_path / "hjem", [])
    assert made("profile", "create", "Ida")[0] == 0
    return made


@pytest.fixture
def sheet(tmp_path: Path) -> Any:
    def write(*rows: str, headings: str = HEADINGS, name: str = "borgere.csv") -> Path:
        path = tmp_path / name
        path.write_bytes("\r\n".join((headings, *rows)).encode("cp1252"))
        return path

    return write


def names(shell: Shell) -> list[str]:
    return [row["full_name"] for row in shell.json("citizens")]


def test_new_citizens_are_told_of_and_wait_for_a_yes(shell: Shell, sheet: Any) -> None:
    status, out, err = shell("import", sheet(AMINA, BO))
    assert (status, out) == (1, "")
    assert "Række 2, Amina Yassin: Er ikke her i forvejen.\n" in err
    assert err.endswith(
        "Intet er hentet, for 2 borgere i filen findes ikke her. Skal de begyndes som nye borgere, "
        "så tilføj --allow-new.\n"
    )
    assert names(shell) == []


def test_with_a_yes_they_are_taken_in_and_again_nothing_happens(shell: Shell, sheet: Any) -> None:
    file = sheet(AMINA, BO)
    status, out, err = shell("import", file, "--allow-new")
    assert (status, out) == (0, "Taget ind: 2 nye borgere, 0 er her i forvejen.\n")
    assert err.splitlines() == [
        "Række 2, CPR-nr.: Et nul, som regnearket har taget, er sat foran igen.",
        "Række 3, Telefon (”ved ikke”): Det ligner ikke et telefonnummer. Det kommer med, som det står.",
    ]
    assert names(shell) == ["Amina Yassin", "Bo Bak"]
    amina = shell.json("show", "Amina")
    assert (amina["cpr"], amina["address"], amina["phone"]) == ("010190-••••", "Havnegade 3", "20 30 40 50")
    assert (amina["support"]["section"], amina["support"]["start"]) == ("85", "2026-03-01")
    assert shell("import", file)[:2] == (0, "Taget ind: 0 nye borgere, 2 er her i forvejen.\n")
    assert names(shell) == ["Amina Yassin", "Bo Bak"]


def test_what_is_here_stays_and_it_is_said(shell: Shell, sheet: Any) -> None:
    shell("import", sheet("Amina Yassin;0101901234;;11 22 33 44;;"), "--allow-new")
    status, out, err = shell("import", sheet(AMINA))
    assert (status, out) == (0, "Taget ind: 0 nye borgere, 1 er her i forvejen, 1 af dem fik flere oplysninger.\n")
    assert "Række 2, Amina Yassin: Filen siger noget andet om telefon. Det, der står her, bliver stående.\n" in err
    amina = shell.json("show", "Amina")
    assert (amina["phone"], amina["address"]) == ("11 22 33 44", "Havnegade 3")


def test_a_namesake_is_told_of(shell: Shell, sheet: Any) -> None:
    shell("import", sheet("Amina Yassin;;;;;"), "--allow-new")
    status, _, err = shell("import", sheet(AMINA))
    assert status == 1
    assert "Række 2, Amina Yassin: Er ikke her med det CPR-nummer, men der er en, der hedder det samme.\n" in err
    assert shell("import", sheet(AMINA), "--allow-new")[0] == 0
    assert names(shell) == ["Amina Yassin", "Amina Yassin"]


def test_a_preview_writes_nothing(shell: Shell, sheet: Any) -> None:
    status, out, _ = shell("import", sheet(AMINA, headings=HEADINGS), "--preview")
    assert (status, out) == (0, "Det ville blive taget ind: 1 ny borger, 0 er her i forvejen. Intet er skrevet.\n")
    told = shell.json("import", sheet(f"{AMINA};x", headings=f"{HEADINGS};Noter"), "--preview")
    assert (told["ok"], told["written"], told["unused_columns"]) == (True, False, ["Noter"])
    (row,) = told["rows"]
    assert (row["row"], row["name"], row["cpr"], row["standing"]) == (2, "Amina Yassin", "010190-••••", "new")
    assert [(each["row"], each["code"]) for each in told["remarks"]] == [(2, "zero-given-back")]
    assert names(shell) == []


def test_what_is_wrong_is_said_row_by_row_and_nothing_is_written(shell: Shell, sheet: Any) -> None:
    file = sheet(AMINA, "Bo;12x380-1234;;;85;31-02-2026", ";120380-1234;;;;", "Ida;;;")
    status, out, err = shell("import", file, "--allow-new")
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        "Række 3, CPR-nr.: Et CPR-nummer er kun tal. Se det efter en gang til.",
        f"Række 3, Startdato (”31-02-2026”): {UNREADABLE}",
        "Række 4, Navn: Her mangler et navn.",
        "Række 5: Rækken har 4 felter, og overskrifterne er 6. Der mangler noget.",
        "Intet er hentet. Ret det i filen, og prøv igen.",
    ]
    assert names(shell) == []
    status, out, _ = shell("import", file, "--allow-new", "--json")
    told = json.loads(out)
    assert (status, told["ok"], told["written"]) == (1, False, False)
    assert [(each["row"], each["column"], each["code"]) for each in told["problems"]] == [
        (3, "CPR-nr.", "cpr-letters"), (3, "Startdato", "day-unreadable"),
        (4, "Navn", "row-name"), (5, "", "row-short"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Filen er tom"),
        (b"\x00\x01\x02\xff", "Filen er ikke tekst"),
        (b"PK\x03\x04", "Filen er et regneark"),
        (b"Navn;Adresse\nBo;Vej 1", "I række 1 mangler overskriften CPR."),
        (b'Navn;CPR\nBo;"12', "Et anførselstegn i række 2"),
    ],
)
def test_what_is_no_sheet_is_refused_whole(shell: Shell, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "fil.csv").write_bytes(content)
    status, out, err = shell("import", tmp_path / "fil.csv", "--allow-new")
    assert (status, out) == (1, "")
    assert said in err


def test_many_lines_of_the_same_are_the_first_twenty(shell: Shell, sheet: Any) -> None:
    err = shell("import", sheet(*(f"Borger Nr{number};;;;;" for number in range(50))))[2]
    assert err.count("Er ikke her i forvejen") == 20
    assert "Og 30 linjer til. Se dem alle med --preview --json.\n" in err


def test_no_number_is_ever_told_whole(shell: Shell, sheet: Any) -> None:
    rows = (
        "Amina;010190-1234;;;;",
        "Bo;120380-1234;;;;",
        "Ida;120380-1234;;;;",
        "010190-1234;Eva;0101901234;;;0101901234",
    )
    for file in (sheet(*rows), sheet(rows[0], name="en.csv"), sheet("Bo;1203801234", headings=rows[0], name="to.csv")):
        for flags in ([], ["--allow-new"], ["--preview", "--json"]):
            told = shell("import", file, *flags)
            assert not WHOLE_CPR.search(told[1] + told[2])


def test_a_file_of_our_own_is_known_by_what_is_in_it(shell: Shell, sheet: Any, tmp_path: Path) -> None:
    shell("import", sheet(AMINA), "--allow-new")
    shell("export", "--all", "--out", tmp_path / "alle.json")
    (tmp_path / "uden-navn").write_bytes((tmp_path / "alle.json").read_bytes())
    other = Shell(tmp_path / "andet", [])
    other("profile", "create", "Bo")
    status, out, _ = other("import", tmp_path / "uden-navn", "--preview")
    assert status == 0
    assert out.startswith("Filen er hel, ")
    assert names(other) == []
    told = other.json("import", tmp_path / "uden-navn")
    assert (told["ok"], told["written"]) == (True, True)
    assert names(other) == ["Amina Yassin"]
