"""score, instruments, instruments install."""

import re
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.outside import Outside
from app.models.errors import UserError
from app.models.instruments.answers import part_of_answers, wanted
from app.models.instruments.rules import LEVEL, WEIGHT
from app.models.instruments.scoring import Score, gas_score, score
from app.models.instruments.shape import Answering, Instrument, Item, LicenceStatus, Shape
from app.models.instruments.words import LICENCES, say_score
from app.places import instrument_folders
from app.store.instruments import Instruments, install_instrument, load_instruments
from app.store.whole_files import read_file
from app.wording import say

NO_ANSWER = "-"
_WHOLE = re.compile(r"[+-]?[0-9]{1,6}")


def count(arguments: Namespace, outside: Outside) -> int:
    """The score of answers given on the line, and of the instruments that are asked within."""
    instruments, _ = load_instruments(instrument_folders(arguments.home))
    instrument = instruments.wanted(arguments.instrument)
    if instrument.shape is Shape.GAS:
        found = gas_score(instrument, _goals(instrument, arguments.answers, arguments.weights))
        parts: list[tuple[Instrument, Score]] = []
    else:
        if arguments.weights:
            raise UserError("weights-unwanted", instrument=instrument.short)
        given = _given(instrument, arguments.answers)
        found = score(instrument, given)
        parts = [(part, score(part, part_of_answers(given, part))) for part in _parts(instruments, instrument)]
    if arguments.json:
        told = _data(instrument, found)
        if parts:
            told["parts"] = [_data(part, each) for part, each in parts]
        outside.tell_json(told)
    else:
        outside.tell(say_score(instrument, found), *(say_score(part, each) for part, each in parts))
    return 0


def _parts(instruments: Instruments, instrument: Instrument) -> list[Instrument]:
    return [part for ref in instrument.parts if (part := instruments.get(ref))]


def _given(instrument: Instrument, answers: Sequence[str]) -> dict[str, Any]:
    if len(answers) != len(instrument.items):
        raise UserError(
            "answer-count", instrument=instrument.short, wanted=len(instrument.items), found=len(answers)
        )  # fmt: skip
    told = enumerate(zip(instrument.items, answers, strict=True), 1)
    return {item.id: _answer(item, place, answer) for place, (item, answer) in told if answer != NO_ANSWER}


def _answer(item: Item, place: int, answer: str) -> int | str | list[int]:
    if item.answering is Answering.TEXT:
        return answer
    if item.answering is Answering.MULTIPLE:
        return [_whole(item, place, each) for each in answer.split(",")]
    return _whole(item, place, answer)


def _whole(item: Item, place: int, answer: str) -> int:
    plain = answer.strip().replace("−", "-")
    if not _WHOLE.fullmatch(plain):
        raise UserError("answer-kind", place=place, item=item.text, wanted=wanted(item))
    return int(plain)


def _goals(instrument: Instrument, answers: Sequence[str], weights: Sequence[str] | None) -> list[dict[str, Any]]:
    """Level and weight of every goal: "-2:3", or the levels alone and the weights beside them."""
    beside = [each for told in weights or () for each in told.split(",") if each]
    if weights and len(beside) != len(answers):
        raise UserError("weights-count", goals=len(answers), weights=len(beside))
    goals = []
    for place, answer in enumerate(answers, 1):
        level, colon, weight = answer.partition(":")
        if colon and beside:
            raise UserError("weights-twice", place=place)
        told = {LEVEL: level, WEIGHT: beside[place - 1] if beside else weight if colon else NO_ANSWER}
        items = [item for item in instrument.items if told.get(item.id, NO_ANSWER) != NO_ANSWER]
        goals.append({item.id: _in_range(item, place, told[item.id]) for item in items})
    return goals


def _in_range(item: Item, place: int, answer: str) -> int:
    """A goal's number; said here where it is wrong, since only here is it known which goal it is."""
    number = _whole(item, place, answer)
    if number not in item.values:
        raise UserError("answer-range", place=place, item=item.text, found=number, wanted=wanted(item))
    return number


def _data(instrument: Instrument, found: Score) -> dict[str, Any]:
    value = found.value
    return {
        "instrument": instrument.ref,
        "score": int(value) if value is not None and value.is_integer() else value,
        "reason": found.reason,
        "band": found.band.title if found.band else None,
        "missing": list(found.missing),
        "text": say_score(instrument, found),
    }


def show_all(arguments: Namespace, outside: Outside) -> int:
    """Every version of every instrument; files that were left out are told of beside."""
    instruments, problems = load_instruments(instrument_folders(arguments.home))
    there = sorted(instruments.by_ref.values(), key=lambda each: (each.id, each.version))
    if arguments.json:
        left_out = [
            {
                "file": str(each.file),
                "line": each.error.details.get("line"),
                "code": each.error.code,
                "text": say(each.error),
            }
            for each in problems
        ]
        outside.tell_json({"instruments": [_described(each) for each in there], "problems": left_out})
        return 0
    for each in there:
        outside.tell(f"{each.id} · version {each.version} · {each.title} · {LICENCES[each.licence.status]}")
    for problem in problems:
        outside.note(say(problem.error))
    return 0


def _described(instrument: Instrument) -> dict[str, Any]:
    return {
        "id": instrument.id,
        "version": instrument.version,
        "title": instrument.title,
        "shape": instrument.shape.value,
        "language": instrument.language,
        "items": len(instrument.items),
        "licence": {"status": instrument.licence.status.value, "text": instrument.licence.text},
        "source": instrument.source,
    }


def install(arguments: Namespace, outside: Outside) -> int:
    """Put an instrument's file among the organisation's own."""
    shipped, own = instrument_folders(arguments.home)
    file: Path = arguments.file
    instrument, new = install_instrument(
        read_file(file), file.name, shipped=shipped, folder=own, random=outside.world.random
    )  # fmt: skip
    there = "er lagt ind" if new else "var her i forvejen"
    outside.tell(f"{instrument.title}, version {instrument.version}, {there}.")
    if instrument.licence.status is LicenceStatus.NEEDED:
        outside.note(f"Det kræver licens. {instrument.licence.text}")
    return 0
