"""A save with full sync, and taking in a colleague's file, beside plain SQLite with the same rows."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from app.bench.caseload import Size, bench_world, make_profile, stories
from app.bench.danish import Danish, seeded
from app.bench.figures import Figure, figure, milliseconds
from app.bench.plain import find_replaced, insert, make_plain, rows_of, rows_written, write_again
from app.commands.exchange import export_citizens, import_citizens
from app.commands.goals import rate_goal, reword_goal, write_step
from app.commands.intake import NO_ANSWERS, look_at_sheet, take_in_sheet
from app.models.change import SaidBy
from app.models.record import Goal
from app.models.save import Save
from app.store.profile import open_vault
from app.store.reading import load_citizen
from app.store.vault import Vault


def save_figures(vault: Vault, plain: sqlite3.Connection, saves: int) -> Iterator[Figure]:
    """New words for a goal, a step and a rating in turn, through the commands; the slowest is a row of its own."""
    random, danish = seeded(9), Danish(seeded(9))
    citizens = vault.citizens()
    taken, floor = [], []
    for number in range(saves):
        goal = load_citizen(vault, random.choice(citizens)).goals[-1]
        save = _save(goal, number, danish, random)
        replaced = find_replaced(vault, [each for part in save.parts.values() for c in part for each in c.replaces])
        taken.append(milliseconds(vault.save, save))
        rows = rows_written(vault, replaced)
        floor.append(milliseconds(write_again, plain, rows))
    yield figure("save", taken, floor)
    yield figure("save, the slowest", [max(taken)], [max(floor)])


def _save(goal: Goal, number: int, danish: Danish, random: Random) -> Save:
    key, record = random.randbytes(16), goal.record
    match number % 3:
        case 0:
            return reword_goal(record, text=danish.text(25, 80), said_by=SaidBy.CITIZEN)
        case 1:
            return write_step(
                citizen=record.stream, key=key, goal=record.id, text=danish.text(20, 60), who="Mig", when="torsdag",
                said_by=SaidBy.CITIZEN,
            )  # fmt: skip
        case _:
            return rate_goal(goal=record, key=key, value=number % 11, day=date(2026, 3, 4))


def import_figure(folder: Path, entries: int, runs: int) -> Figure:
    """A file of so many entries into an empty profile; the floor inserts the rows that came of it."""
    content = _file(folder / "sender", entries)
    taken, floor = [], []
    for number in range(runs):
        world = bench_world(100 + number)
        profile, key = make_profile(folder / f"receiver-{number}", world)
        vault = open_vault(profile, key, world)
        taken.append(milliseconds(import_citizens, vault, content))
        rows = {table: list(found) for table, found in rows_of(vault).items()}
        vault.close()
        plain = make_plain(folder / f"plain-{number}.db")
        floor.append(milliseconds(insert, plain, rows))
        plain.close()
    return figure(f"import of {entries} entries", taken, floor)


def sheet_figure(folder: Path, citizens: int, runs: int) -> Figure:
    """A sheet (CSV) of so many citizens, read and written; the floor inserts the rows that came of it."""
    content, today = _sheet(citizens), date(2026, 3, 4)
    taken, floor = [], []
    for number in range(runs):
        world = bench_world(200 + number)
        profile, key = make_profile(folder / f"sheet-{number}", world)
        vault = open_vault(profile, key, world)
        taken.append(milliseconds(_take_sheet, vault, content, today))
        rows = {table: list(found) for table, found in rows_of(vault).items()}
        vault.close()
        plain = make_plain(folder / f"sheet-plain-{number}.db")
        floor.append(milliseconds(insert, plain, rows))
        plain.close()
    return figure(f"CSV of {citizens} citizens", taken, floor)


def _take_sheet(vault: Vault, content: bytes, today: date) -> None:
    intake = look_at_sheet(vault, content, today=today)
    vault.save(take_in_sheet(intake, answers=NO_ANSWERS, new_id=vault.new_id))


def _sheet(citizens: int) -> bytes:
    """As a Danish spreadsheet saves it."""
    danish = Danish(seeded(12))
    rows = ["Navn;CPR-nr.;Adresse;Telefon;Paragraf;Startdato"]
    for number in range(citizens):
        cpr = f"{1 + number % 28:02}{1 + number % 12:02}{50 + number % 40}-{number % 4000:04}"
        name = f"{danish.first_name()} Nr. {number}"
        rows.append(f'{name};{cpr};"Havnegade {number}\r\n8000 Aarhus C";20 30 40 50;SEL § 85;01-03-2026')
    return "\r\n".join(rows).encode("cp1252")


def _file(home: Path, entries: int) -> bytes:
    world = bench_world(99)
    profile, key = make_profile(home, world)
    vault = open_vault(profile, key, world)
    size = Size(citizens=max(2, entries // 195), entries=entries, longest=max(30, entries // 50))
    vault.receive([each for story in stories(size) for each in story.entries])
    content = export_citizens(vault, vault.citizens())
    vault.close()
    return content
