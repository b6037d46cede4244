"""doctor: is everything that was written whole?"""

from argparse import Namespace
from collections.abc import Iterator

from app.cli.outside import Outside
from app.cli.unlock import opened
from app.models.errors import SurroundingsError
from app.store.doctor import examine, mend
from app.wording import say, say_finding

_MENDED = "projection-differs"
_STORE = ("store-damaged", "store-missing")


def examine_vault(arguments: Namespace, outside: Outside) -> int:
    """What is wrong, and what to do; 1 where something is."""
    try:
        with opened(arguments, outside) as vault:
            findings = examine(vault)
            if arguments.mend and any(finding.code == _MENDED for finding in findings):
                mend(vault)
                findings = examine(vault)
        told = [(finding.code, finding.detail, say_finding(finding.code, finding.detail)) for finding in findings]
    except SurroundingsError as error:
        if error.code not in _STORE:
            raise
        told = [(error.code, "", say(error))]
    if arguments.json:
        found = [{"code": code, "detail": detail, "text": text} for code, detail, text in told]
        outside.tell_json({"ok": not told, "findings": found})
    else:
        outside.tell(*_once_each(told) if told else ("Alt det skrevne er helt.",))
    return 1 if told else 0


def _once_each(told: list[tuple[str, str, str]]) -> Iterator[str]:
    """One line for each kind of finding: the first, and how many there are like it."""
    texts: dict[str, list[str]] = {}
    for code, _, text in told:
        texts.setdefault(code, []).append(text)
    for first, *more in texts.values():
        yield f"{first} Det samme {len(more)} {'sted' if len(more) == 1 else 'steder'} til." if more else first
