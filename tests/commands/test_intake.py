"""A sheet into a real vault: matched on the number, asked by the name, written whole or not at all, and taken back."""

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from random import Random

import pytest

from app.commands.access import Access, log_access
from app.commands.citizens import edit_citizen, new_citizen
from app.commands.goals import write_goal
from app.commands.intake import NO_ANSWERS, Answer, look_at_sheet, take_back_sheet, take_in_sheet
from app.commands.supports import write_support
from app.commands.undo import undo
from app.models.change import SaidBy
from app.models.errors import SurroundingsError, UserError
from app.models.intake.placing import Intake, Standing
from app.models.record import CitizenRecord
from app.store.doctor import examine
from app.store.reading import caseload, load_citizen, noted
from app.store.search import search
from app.store.vault import Vault, Written
from tests.store.stores import make, reopen

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 3, 4)
HEADINGS = "Navn;CPR;Adresse;Telefon;Paragraf;Startdato"
AMINA = "Amina Yassin;170591-1234;Havnegade 3;20 30 40 50;SEL § 85;1/3 2026"


def look(vault: Vault, *rows: str) -> Intake:
    return look_at_sheet(vault, "\r\n".join((HEADINGS, *rows)).encode(), today=TODAY)


def take(vault: Vault, *rows: str, answers: Mapping[int, Answer] = NO_ANSWERS) -> Written:
    return vault.save(take_in_sheet(look(vault, *rows), answers=answers, new_id=vault.new_id))


def begin(vault: Vault, **fields: object) -> bytes:
    key, save = new_citizen(fields=fields, new_id=vault.new_id)
    vault.save(save)
    return key


def only(vault: Vault) -> CitizenRecord:
    (row,) = caseload(vault)
    return load_citizen(vault, row.citizen)


def test_somebody_new_is_begun_with_everything_in_one_save(vault: Vault) -> None:
    intake = look(vault, AMINA, "Bo Bak;;;;;")
    assert [row.standing for row in intake.rows] == [Standing.NEW, Standing.NEW]
    assert caseload(vault) == ()
    written = take(vault, AMINA, "Bo Bak;;;;;")
    amina, bo = caseload(vault)
    assert (amina.called, amina.full_name, amina.cpr) == ("Amina", "Amina Yassin", "1705911234")
    assert (amina.section, amina.since) == ("85", date(2026, 3, 1))
    assert (bo.called, bo.full_name, bo.cpr) == ("Bo", "Bo Bak", "")
    record = load_citizen(vault, amina.citizen)
    assert (record.citizen.text("address"), record.citizen.text("phone")) == ("Havnegade 3", "20 30 40 50")
    assert {held.said_by for view in record.citizen.fields.values() for held in view.live} == {SaidBy.OTHER}
    assert {each.entry.save for row in (amina, bo) for each in noted(vault, row.citizen, limit=9)} == {written.save}
    assert [hit.citizen for hit in search(vault, "Havnegade")] == [amina.citizen]
    assert examine(vault) == ()


def test_nobody_has_been_together_with_a_citizen_because_of_a_sheet(vault: Vault) -> None:
    take(vault, AMINA)
    (row,) = caseload(vault)
    assert row.last_contact is None
    vault.save(edit_citizen(only(vault).citizen, fields={"phone": "12"}))
    assert caseload(vault)[0].last_contact is not None
    assert examine(vault) == ()


def test_the_same_sheet_again_changes_nothing(vault: Vault) -> None:
    take(vault, AMINA)
    intake = look(vault, AMINA)
    assert [(row.standing, row.comparison.fills, row.comparison.differs) for row in intake.rows] == [
        (Standing.KNOWN, (), ())
    ]
    assert take_in_sheet(intake, answers=NO_ANSWERS, new_id=vault.new_id).parts == {}


def test_what_is_empty_is_filled_and_what_is_there_stays_until_it_is_taken_over(vault: Vault) -> None:
    citizen = begin(vault, called="Mina", cpr="170591-1234", phone="11 22 33 44", full_name="Amina  yassin")
    (row,) = look(vault, AMINA).rows
    assert (row.standing, row.comparison.fills, row.comparison.differs) == (
        Standing.KNOWN, ("address", "support"), ("phone",),
    )  # fmt: skip
    take(vault, AMINA)
    said = load_citizen(vault, citizen).citizen.text
    assert (said("called"), said("phone"), said("address")) == ("Mina", "11 22 33 44", "Havnegade 3")
    take(vault, AMINA, answers={2: Answer(takes=frozenset({"phone"}))})
    assert load_citizen(vault, citizen).citizen.text("phone") == "20 30 40 50"


def test_spellings_of_the_same_are_no_difference(vault: Vault) -> None:
    begin(vault, full_name="AMINA YASSIN", cpr="1705911234", phone="+45 20304050", address="Havnegade  3,")
    (row,) = look(vault, AMINA).rows
    assert row.comparison.differs == ()


@pytest.mark.parametrize(
    ("section", "start", "end", "told", "expected"),
    [
        ("85", None, None, "85;1/3 2026", [("85", date(2026, 3, 1), None)]),
        ("85", date(2026, 3, 1), None, "85;", [("85", date(2026, 3, 1), None)]),
        ("107", date(2025, 1, 1), None, "85;1/3 2026",
         [("107", date(2025, 1, 1), None), ("85", date(2026, 3, 1), None)]),
        ("85", date(2026, 5, 1), date(2027, 5, 1), "82b;1/3 2026", [("82b", date(2026, 3, 1), date(2026, 8, 31))]),
        ("85", None, date(2026, 2, 1), "107;1/3 2026", [("107", date(2026, 3, 1), None)]),
    ],
)  # fmt: skip
def test_the_support_is_filled_mended_or_begun_beside(
    vault: Vault, section: str, start: date | None, end: date | None, told: str, expected: object
) -> None:
    citizen = begin(vault, called="Bo", full_name="Bo Bak", cpr="170591-1234")
    vault.save(write_support(citizen=citizen, key=vault.new_id(), section=section, start=start, end=end, texts={}))
    take(vault, f"Bo Bak;1705911234;;;{told}", answers={2: Answer(takes=frozenset({"support"}))})
    found = load_citizen(vault, citizen).supports
    assert [(each.section, each.start, each.end) for each in found] == expected
    assert look(vault, f"Bo Bak;1705911234;;;{told}").rows[0].comparison.differs == ()


def test_a_namesake_is_asked_about_and_the_answer_decides(vault: Vault) -> None:
    called, whole = begin(vault, called="Amina"), begin(vault, full_name="amina yassin", cpr="010190-1234")
    (row,) = look(vault, AMINA).rows
    assert row.standing == Standing.ASK
    assert [each.id for each in row.candidates] == [whole, called]
    take(vault, AMINA, answers={2: Answer(called)})
    assert load_citizen(vault, called).citizen.text("cpr") == "1705911234"
    assert len(caseload(vault)) == 2
    take(vault, AMINA.replace("170591", "180591"), answers={2: Answer(None)})
    assert len(caseload(vault)) == 3


def test_a_number_is_never_taken_over_without_being_asked_for(vault: Vault) -> None:
    whole = begin(vault, full_name="Amina Yassin", cpr="010190-1234")
    take(vault, AMINA, answers={2: Answer(whole)})
    assert load_citizen(vault, whole).citizen.text("cpr") == "0101901234"
    take(vault, AMINA, answers={2: Answer(whole, frozenset({"cpr"}))})
    assert load_citizen(vault, whole).citizen.text("cpr") == "1705911234"


def test_a_citizen_who_is_found_by_the_number_is_no_namesake_of_another_row(vault: Vault) -> None:
    begin(vault, full_name="Amina Yassin", cpr="170591-1234")
    intake = look(vault, AMINA, "Amina Yassin;180591-1234;;;;")
    assert [row.standing for row in intake.rows] == [Standing.KNOWN, Standing.NEW]


def test_two_rows_are_never_the_same_citizen(vault: Vault) -> None:
    citizen = begin(vault, full_name="Amina Yassin")
    rows = (AMINA, "Amina Yassin;180591-1234;;;;")
    answers = {2: Answer(citizen), 3: Answer(citizen)}
    with pytest.raises(UserError, match="sheet-same-citizen"):
        take_in_sheet(look(vault, *rows), answers=answers, new_id=vault.new_id)


def test_a_number_that_two_have_here_is_refused(vault: Vault) -> None:
    for name in ("Amina", "Mina"):
        begin(vault, called=name, cpr="170591-1234")
    (problem,) = look(vault, AMINA).problems
    assert (problem.row, problem.column, problem.fault.code) == (2, "CPR", "cpr-two-here")


def test_nothing_is_written_where_anything_is_refused(vault: Vault) -> None:
    intake = look(vault, AMINA, "Bo;x;;;;")
    with pytest.raises(UserError, match="sheet-refused"):
        take_in_sheet(intake, answers=NO_ANSWERS, new_id=vault.new_id)


def test_fortryd_at_one_citizen_takes_back_that_citizen_alone(vault: Vault) -> None:
    known = begin(vault, full_name="Amina Yassin", cpr="170591-1234")
    take(vault, AMINA, "Bo Bak;;;;;")
    undo(vault, known)
    assert load_citizen(vault, known).citizen.text("address") == ""
    assert load_citizen(vault, known).supports == ()
    assert [row.called for row in caseload(vault)] == ["Amina", "Bo"]


def test_the_whole_sheet_is_taken_back(vault: Vault) -> None:
    known = begin(vault, full_name="Amina Yassin", cpr="170591-1234", phone="11 22 33 44")
    before = caseload(vault)
    rows = (AMINA, "Bo Bak;;;;;")
    written = take(vault, *rows, answers={2: Answer(takes=frozenset({"phone"}))})
    vault.save(log_access(stream=known, key=vault.new_id(), what=Access.OPENED))
    vault.save(take_back_sheet(vault, written.save))
    assert [row.citizen for row in caseload(vault)] == [row.citizen for row in before]
    record = load_citizen(vault, known)
    assert (record.citizen.text("phone"), record.citizen.text("address"), record.supports) == ("11 22 33 44", "", ())
    assert examine(vault) == ()
    assert [row.standing for row in look(vault, *rows).rows] == [Standing.KNOWN, Standing.NEW]


def test_what_somebody_has_gone_on_with_is_not_taken_back(vault: Vault) -> None:
    written = take(vault, AMINA, "Bo Bak;;;;;")
    goal = write_goal(citizen=only_called(vault, "Bo"), key=vault.new_id(), text="Jeg cykler", said_by=SaidBy.CITIZEN)
    vault.save(goal)
    with pytest.raises(UserError, match="undo-written-over"):
        take_back_sheet(vault, written.save)


def only_called(vault: Vault, called: str) -> bytes:
    return next(row.citizen for row in caseload(vault) if row.called == called)


def test_a_full_disk_takes_all_or_nothing(vault: Vault) -> None:
    pages = vault.connection.execute("PRAGMA page_count").fetchone()[0]
    vault.connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    rows = [f"Borger {'abcdefghij'[n % 10] * (n // 10 + 1)};;Vej {n};;;" for n in range(300)]
    with pytest.raises(SurroundingsError, match="disk-full"):
        take(vault, *rows)
    assert caseload(vault) == ()
    vault.connection.execute("PRAGMA max_page_count = 1000000")
    take(vault, *rows)
    assert len(caseload(vault)) == 300


@pytest.mark.parametrize("seed", range(4))
def test_killed_in_the_middle_it_is_all_there_or_not_at_all(tmp_path: Path, seed: int) -> None:
    path, most = tmp_path / "store.db", 400
    make(path)
    command = [sys.executable, "-m", "tests.commands.sheet_taker", str(path), str(most)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}
    ) as taker:
        assert taker.stdout is not None
        assert taker.stdout.readline() == b"begun\n"
        for _ in range(Random(seed).randint(0, 3_000_000)):
            pass
        taker.kill()
    vault = reopen(path)
    assert len(caseload(vault)) in (0, most)
    assert examine(vault) == ()
    vault.close()
