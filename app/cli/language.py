"""check-language: advice on goals, or on running text. It needs no profile and opens nothing."""

import json
import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.cli.outside import Outside
from app.models.errors import UserError
from app.models.language.check import check_goal, check_text
from app.models.language.hint import Hint, Level
from app.store.lexicon import read_lexicon
from app.store.whole_files import read_file

STDIN = "-"
_LINE_END = re.compile(r"\r\n|[\n\r]")
"""What ends a goal; a form feed or the like inside one does not make two of it."""
_MARKS = {Level.STRONG: "●", Level.MILD: "○"}

Checked = tuple[str, tuple[Hint, ...]]


def check_language(arguments: Namespace, outside: Outside) -> int:
    """The hints on every goal (one a line), or on the whole as running text."""
    lexicon = read_lexicon(arguments.home)
    told = _told(arguments.file, outside)
    if arguments.text:
        found = [(told.strip(), check_text(told.strip(), lexicon))] if told.strip() else []
    else:
        found = [(line, check_goal(line, lexicon)) for line in map(str.strip, _LINE_END.split(told)) if line]
    if arguments.json:
        outside.stdout.write(f"[{','.join(_json_lines(found))}\n]\n" if found else "[]\n")
    else:
        outside.tell(*_lines(found))
    return 0


def _told(file: str, outside: Outside) -> str:
    """What is to be read. Raises UserError `not-utf8`, and OSError where there is no such file."""
    if file != STDIN:
        try:
            return read_file(Path(file)).decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            raise UserError("text-not-utf8") from fault
    told = outside.stdin.read()
    if not told.isascii() and any("\ud800" <= sign <= "\udfff" for sign in told):
        raise UserError("text-not-utf8")
    return told.removeprefix("\ufeff")


def _json_lines(found: list[Checked]) -> Iterator[str]:
    for text, hints in found:
        yield "\n" + json.dumps({"text": text, "hints": [_data(hint) for hint in hints]}, ensure_ascii=False)


def _data(hint: Hint) -> dict[str, Any]:
    return {
        "rule": str(hint.rule),
        "level": str(hint.level),
        "start": hint.start,
        "end": hint.end,
        "message": hint.message,
        "suggestion": hint.suggestion,
    }


def _lines(found: list[Checked]) -> Iterator[str]:
    """For people: the text, and under it the weightiest first."""
    for text, hints in found:
        yield text
        yield from (f"  {_MARKS[hint.level]} {hint.message}" for hint in hints)
        if not hints:
            yield "  Det er sagt, så det er til at kende."
