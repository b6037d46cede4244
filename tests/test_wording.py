"""Every code that the program raises has words, and every wording is for a code."""

import ast
import string
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.commands import syncing
from app.models.errors import FormatError, PejlemaerkeError, SurroundingsError, UserError
from app.models.instruments.json_lines import Reason
from app.models.intake.sheet import read_sheet
from app.models.membership import Verdict
from app.wording import (
    ERRORS,
    FINDINGS,
    NOTICES,
    REASONS,
    REMARKS,
    VERDICTS,
    WHY,
    say,
    say_aside,
    say_finding,
    say_place,
    say_remark,
)

APP = Path(__file__).parent.parent / "app"
RAISED = ("PejlemaerkeError", "UserError", "FormatError", "SurroundingsError")


def calls(*names: str) -> Iterator[ast.Call]:
    """Where such an error is made; not where one is made of another and keeps its code."""
    for path in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names):
                continue
            if ast.unparse(node.args[0]) != "fault.code":
                yield node


def codes(*names: str) -> set[str]:
    found = set()
    for call in calls(*names):
        assert isinstance(call.args[0], ast.Constant), ast.unparse(call)
        found.add(str(call.args[0].value))
    return found


def test_every_error_has_words_and_every_wording_an_error() -> None:
    assert codes(*RAISED) == set(ERRORS)


def test_every_why_has_words() -> None:
    told = {
        str(keyword.value.value)
        for call in calls(*RAISED)
        for keyword in call.keywords
        if keyword.arg == "why" and isinstance(keyword.value, ast.Constant)
    }
    worked_out = {"unknown-field", "field-missing", "wrong-value", "gone", "key", "outsider", "signer", "author"}
    worked_out |= {"terms-columns", "terms-signs", "terms-long", "terms-twice"}
    assert told | worked_out | {code for code in ERRORS if code.startswith("entry-")} == set(WHY)


def test_every_notice_and_every_verdict_has_words() -> None:
    assert set(NOTICES) == syncing.NOTICES
    assert set(VERDICTS) == set(Verdict) - {Verdict.ACCEPTED, Verdict.ONLY_ACCESS}
    assert say_aside("key") == WHY["key"]
    assert say_aside(Verdict.REMOVED) == VERDICTS["removed"]


def test_every_finding_has_words_and_every_wording_a_finding() -> None:
    assert codes("Finding") == set(FINDINGS)


def test_every_reason_has_words_and_every_wording_a_reason() -> None:
    assert codes("Fault") == set(REASONS)


def test_a_reason_names_only_details_that_every_such_fault_has() -> None:
    for call in calls("Fault"):
        assert isinstance(call.args[0], ast.Constant)
        reason = Reason(str(call.args[0].value), {keyword.arg or "": "x" for keyword in call.keywords})
        said = say(FormatError("instrument-wrong", file="a.json", line=3, reason=reason))
        assert said.startswith("Skemaet a.json er ikke taget med. Linje 3: ")


def test_a_wording_names_only_details_that_every_such_error_has() -> None:
    for call in calls(*RAISED):
        assert isinstance(call.args[0], ast.Constant)
        code = str(call.args[0].value)
        named = {name for _, name, _, _ in string.Formatter().parse(ERRORS[code]) if name}
        assert named <= {keyword.arg for keyword in call.keywords}, ast.unparse(call)


def test_the_words_are_whole_sentences() -> None:
    for words in (*ERRORS.values(), *NOTICES.values(), *FINDINGS.values(), *REASONS.values(), *REMARKS.values()):
        assert words[0].isupper() or words[0] in "{E”"
        assert words.endswith((".", ")")) or words == "Adgangskoden passer ikke"
        assert "  " not in words


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UserError("password-wrong"), "Adgangskoden passer ikke"),
        (SurroundingsError("store-damaged", path="/a/{b}"), "Filen /a/{b} kan ikke læses og er ikke rørt."),
        (UserError("support-too-long", latest=date(2026, 7, 9)), "9. juli 2026"),
        (UserError("citizen-ambiguous", wanted="A", candidates=["Amina (1)", "Ali (2)"]), "Amina (1), Ali (2)"),
        (PejlemaerkeError("not-thought-of"), "not-thought-of"),
    ],
)
def test_details_stand_in_the_words(error: PejlemaerkeError, said: str) -> None:
    assert said in say(error)


def test_a_finding_says_where() -> None:
    assert say_finding("entry-damaged", "17").endswith("sikkerhedskopi. (17)")
    assert say_finding("projection-differs", "").endswith("igen.")


def test_every_remark_on_a_sheet_has_words() -> None:
    sheet = "Navn;CPR;Telefon;Paragraf;Startdato\nBo;101901234;nej;nej;1/3 2026"
    found = read_sheet(sheet.encode(), today=date(2026, 3, 4)).remarks
    assert {each.code for each in found} == set(REMARKS)
    assert all(say_remark(each.code) for each in found)


def test_a_place_in_a_sheet() -> None:
    assert say_place(7, "", "") == "Række 7"
    assert say_place(7, "Startdato", "31-02-2026") == "Række 7, Startdato (”31-02-2026”)"
