"""doctor: is everything that was written whole?"""

from argparse import Namespace

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
        outside.tell(*(text for _, _, text in told) if told else ("Alt det skrevne er helt.",))
    return 1 if told else 0
