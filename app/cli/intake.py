"""import: a file from `export`, or a caseload as a sheet (CSV). Which of them is told by the file itself."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from app.cli.outside import Outside
from app.cli.readable import counted, masked_cpr
from app.cli.unlock import opened
from app.commands.exchange import import_citizens, is_exchange, read_exchange
from app.commands.intake import NO_ANSWERS, look_at_sheet, take_in_sheet
from app.models.errors import UserError
from app.models.intake.placing import Intake, Placed, Standing
from app.store.vault import Vault
from app.store.whole_files import read_file
from app.wording import say, say_place, say_remark

_MOST = 20
_FIELDS = {"full_name": "navn", "cpr": "CPR-nummer", "address": "adresse", "phone": "telefon", "support": "støtte"}


def take_in(arguments: Namespace, outside: Outside) -> int:
    """Take in a file, whole or not at all."""
    content = read_file(arguments.file)
    with opened(arguments, outside) as vault:
        if is_exchange(arguments.file, content):
            return _exchange(vault, content, arguments, outside)
        return _sheet(vault, content, arguments, outside)


def _exchange(vault: Vault, content: bytes, arguments: Namespace, outside: Outside) -> int:
    if arguments.preview:
        entries = len(read_exchange(vault, content))
        said, data = f"Filen er hel, {counted(entries, 'gang skrevet', 'gange skrevet')}. Intet er taget ind.", entries
    else:
        data = import_citizens(vault, content).new
        said = f"Taget ind: {counted(data, 'gang skrevet', 'gange skrevet')} i historikken."
        said = said if data else "Alt i filen var her i forvejen."
    if arguments.json:
        outside.tell_json({"ok": True, "written": not arguments.preview and data > 0, "entries": data})
    else:
        outside.tell(said)
    return 0


def _sheet(vault: Vault, content: bytes, arguments: Namespace, outside: Outside) -> int:
    intake = look_at_sheet(vault, content, today=outside.world.clock().day)
    unknown = len(intake.rows) - len(intake.of(Standing.KNOWN))
    refusal = UserError("sheet-refused") if intake.problems else None
    if refusal is None and unknown and not (arguments.allow_new or arguments.preview):
        refusal = UserError("sheet-unknown-people", people=counted(unknown, "borger", "borgere"))
    save = None if refusal or arguments.preview else take_in_sheet(intake, answers=NO_ANSWERS, new_id=vault.new_id)
    written = save is not None and bool(save.parts)
    if save is not None and written:
        vault.save(save)
    if arguments.json:
        outside.tell_json({"ok": refusal is None, "written": written, **_data(intake)})
    else:
        _note_all(_lines(intake, tell_new=not arguments.allow_new), outside)
        if refusal is None:
            outside.tell(_summary(intake, arguments.preview))
    if refusal:
        outside.note(say(refusal))
        return 1
    return 0


def _summary(intake: Intake, preview: bool) -> str:
    known, new = intake.of(Standing.KNOWN), len(intake.rows) - len(intake.of(Standing.KNOWN))
    filled = sum(bool(row.comparison.fills) for row in known)
    parts = [counted(new, "ny borger", "nye borgere"), f"{len(known)} er her i forvejen"]
    if filled:
        parts.append(f"{filled} af dem får flere oplysninger" if preview else f"{filled} af dem fik flere oplysninger")
    lead = "Det ville blive taget ind" if preview else "Taget ind"
    return f"{lead}: {', '.join(parts)}.{' Intet er skrevet.' if preview else ''}"


def _note_all(lines: Iterator[str], outside: Outside) -> None:
    """The first of each kind are enough to know what it is about."""
    kinds: dict[str, int] = {}
    for line in lines:
        kind = line.split(": ", 1)[-1]
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] <= _MOST:
            outside.note(line)
    if more := sum(max(0, number - _MOST) for number in kinds.values()):
        outside.note(f"Og {more} linjer til. Se dem alle med --preview --json.")


def _lines(intake: Intake, *, tell_new: bool) -> Iterator[str]:
    """What is wrong; where nothing is, who is not here, what stays as it is, and what was out of the ordinary."""
    for problem in intake.problems:
        yield f"{say_place(problem.row, problem.column, problem.text)}: {say(problem.fault)}"
    if intake.problems:
        return
    for row in intake.rows:
        if tell_new or row.standing != Standing.NEW:
            yield from _row_lines(row)
    for remark in intake.remarks:
        yield f"{say_place(remark.row, remark.column, remark.text)}: {say_remark(remark.code)}"
    if intake.unused:
        yield f"Disse kolonner kommer ikke med: {', '.join(intake.unused)}."


def _row_lines(row: Placed) -> Iterator[str]:
    who = f"Række {row.person.row}, {row.person.full_name or row.person.called}"
    if row.standing == Standing.NEW:
        yield f"{who}: Er ikke her i forvejen."
    elif row.standing == Standing.ASK:
        yield f"{who}: Er ikke her med det CPR-nummer, men der er en, der hedder det samme."
    elif row.comparison.differs:
        fields = " og ".join(_FIELDS[name] for name in row.comparison.differs)
        yield f"{who}: Filen siger noget andet om {fields}. Det, der står her, bliver stående."


def _data(intake: Intake) -> dict[str, Any]:
    return {
        "rows": [_row_data(row) for row in intake.rows],
        "problems": [
            {"row": each.row, "column": each.column, "code": each.fault.code, "reason": say(each.fault)}
            for each in intake.problems
        ],
        "remarks": [
            {"row": each.row, "column": each.column, "code": each.code, "text": say_remark(each.code)}
            for each in intake.remarks
        ],
        "unused_columns": list(intake.unused),
    }


def _row_data(row: Placed) -> dict[str, Any]:
    person = row.person
    return {
        "row": person.row,
        "name": person.full_name or person.called,
        "cpr": masked_cpr(person.cpr),
        "standing": str(row.standing),
        "citizen": row.citizen.id.hex() if row.citizen else None,
        "candidates": [each.id.hex() for each in row.candidates],
        "fills": list(row.comparison.fills),
        "differs": list(row.comparison.differs),
        "section": person.section,
        "start": person.start.isoformat() if person.start else None,
    }
