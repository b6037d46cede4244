"""score and instruments on the command line."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.cli import main
from app.cli.outside import Outside
from app.models.moment import Moment
from app.store.profile_files import World
from tests.models.instruments.shipped import IDS, small

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Exit status, stdout, stderr, in a home folder of its own."""

    def command(*argv: str | Path) -> tuple[int, str, str]:
        streams = io.StringIO(), io.StringIO(), io.StringIO()
        outside = Outside(*streams, World(lambda: Moment(0, 0), Random(7).randbytes), lambda _: None, None)
        status = main(["--home", str(tmp_path / "hjem"), *map(str, argv)], outside)
        return status, streams[1].getvalue(), streams[2].getvalue()

    return command


def told(run: Run, *argv: str) -> Any:
    status, out, err = run("score", *argv, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_a_score_with_its_band(run: Run) -> None:
    assert told(run, "who5", "3", "3", "2", "1", "2") == {
        "instrument": "who5@1",
        "score": 44,
        "reason": None,
        "band": "risiko for stress og depression",
        "missing": [],
        "text": "WHO-5: 44 ud af 100. Det er i det område, hvor der kan være risiko for stress eller depression. "
        "Tallet er ikke en diagnose. Tal om, hvordan det går.",
    }
    assert run("score", "who5@1", "3", "3", "2", "1", "2")[1].startswith("WHO-5: 44 ud af 100. ")
    assert told(run, "brief_inspire_o", "4", "3", "4", "2", "3")["score"] == 80
    assert told(run, "goal_rating", "7")["score"] == 7
    assert json.loads(run("score", "--json", "who5", "5", "5", "5", "5", "5")[1])["score"] == 100


def test_without_an_answer_there_is_a_reason_instead(run: Run) -> None:
    found = told(run, "who5", "3", "-", "2", "1", "-")
    assert (found["score"], found["reason"], found["band"]) == (None, "missing-answers", None)
    assert found["missing"] == ["calm", "interested"]
    found = told(run, "chime_star", *"123456789-")
    assert (found["score"], found["reason"]) == (None, "no-scoring")
    assert told(run, "who5", *"-----")["score"] is None


@pytest.mark.parametrize(
    "argv",
    [
        ["-2:3", "0:5", "-1:1", "2:4", "0:2", "1:6"],
        ["-2", "0", "-1", "2", "0", "1", "--weights", "3", "5", "1", "4", "2", "6"],
        ["−2", "0", "−1", "+2", "0", "1", "--weights", "3,5,1,4,2,6"],
    ],
)
def test_gas_needs_no_tricks_for_numbers_below_zero(run: Run, argv: list[str]) -> None:
    assert told(run, "gas", *argv)["score"] == 55


def test_gas_with_less(run: Run) -> None:
    assert told(run, "gas", "-2")["score"] == 30
    assert told(run, "gas", "1", "0:3")["score"] == pytest.approx(50 + 10 / 11.8**0.5)
    assert told(run, "gas", "1", "-")["reason"] == "missing-answers"
    assert told(run, "gas", "1", "--weights", "0")["reason"] == "no-weight"


def test_a_survey_is_told_with_what_is_asked_within(run: Run) -> None:
    answers = ("1", "2", "8", "4", *"12345", *"01234", "Tak for nu")
    found = told(run, "citizen_survey_short", *answers)
    assert found["score"] is None
    assert [(part["instrument"], part["score"]) for part in found["parts"]] == [
        ("who5@1", 60),
        ("brief_inspire_o@1", 50),
    ]
    assert len(run("score", "citizen_survey_short", *answers)[1].splitlines()) == 3


def test_several_options_are_joined_by_commas(run: Run, tmp_path: Path) -> None:
    (tmp_path / "small.json").write_bytes(small())
    run("instruments", "install", tmp_path / "small.json")
    assert told(run, "small", "2", "1", "1", "0,2", "Alt")["score"] == 1.5
    assert "kan ikke læses" in run("score", "small", "2", "1", "1", "0;2", "Alt")[2]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["who5", "1", "2"], "WHO-5 skal have 5 svar, og her er 2."),
        (["who5", *"123456"], "WHO-5 skal have 5 svar, og her er 6."),
        (["who5", *"13391"], "Svar 4 (”… er jeg vågnet frisk og udhvilet”) er 9, og her skal stå et tal fra 0 til 5."),
        (["who5", "1", "-1", "1", "1", "1"], "er -1, og her skal stå et tal fra 0 til 5."),
        (["who5", "1", "x", "1", "1", "1"], "Svar 2 (”… har jeg følt mig rolig og afslappet”) kan ikke læses."),
        (["who5", "1", "1.5", "1", "1", "1"], "kan ikke læses"),
        (["who5", "1", "٣", "1", "1", "1"], "kan ikke læses"),
        (["who6", "1"], "Der er intet skema, der hedder who6. Her er: brief_inspire_o, chime_star,"),
        (["who5@2", *"11111"], "Der er intet skema, der hedder who5@2."),
        (["who5", *"11111", "--weights", "1"], "WHO-5 har ingen vægte."),
        (["gas", "-3", "0"], "Svar 1 (”Hvor er vi i forhold til det, vi regnede med?”) er -3"),
        (["gas", "0", "1:101"], "Svar 2 (”Hvor meget betyder målet ved siden af de andre?”) er 101"),
        (["gas", "-1:-3"], "Svar 1 (”Hvor meget betyder målet ved siden af de andre?”) er -3"),
        (["gas", "-1:"], "kan ikke læses"),
        (["gas", "-1x"], "kan ikke læses"),
        (["gas", "1", "2", "--weights", "1"], "Her er 2 mål og 1 vægte."),
        (["gas", "1", "2:2", "--weights", "1", "2"], "Mål 2 har en vægt i forvejen."),
    ],
)
def test_what_cannot_be_counted_is_one_plain_line(run: Run, argv: list[str], said: str) -> None:
    status, out, err = run("score", *argv)
    assert (status, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("argv", [["score"], ["score", "who5"], ["score", "who5", "1", "--jsn"], ["instruments", "x"]])
def test_wrong_usage(run: Run, argv: list[str]) -> None:
    status, out, err = run(*argv)
    assert (status, out, err.count("\n")) == (2, "", 1)


def test_the_list(run: Run) -> None:
    status, out, err = run("instruments")
    assert (status, err) == (0, "")
    assert "who5 · version 1 · WHO-5 Trivselsindeks · Fri at bruge\n" in out
    assert "recovery_star · version 1 · Recovery-stjernen (Pejlemærkes egen ordlyd) · Kræver licens\n" in out
    data = json.loads(run("instruments", "--json")[1])
    assert [each["id"] for each in data["instruments"]] == sorted(IDS)
    assert data["problems"] == []
    star = next(each for each in data["instruments"] if each["id"] == "recovery_star")
    assert (star["shape"], star["items"], star["licence"]["status"]) == ("star", 10, "needed")


def test_a_file_that_is_wrong_is_told_of_beside_the_list(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "hjem" / "instruments"
    own.mkdir(parents=True)
    (own / "a.json").write_bytes(small().replace(b'"short"', b'"shirt"'))
    status, out, err = run("instruments")
    assert status == 0
    assert len(out.splitlines()) == len(IDS)
    assert err.startswith("Skemaet a.json er ikke taget med. Linje 1: Her mangler ”short”.")
    assert err.count("\n") == 1
    (problem,) = json.loads(run("instruments", "--json")[1])["problems"]
    assert (problem["line"], problem["code"], problem["text"]) == (1, "instrument-wrong", err.strip())
    assert run("score", "goal_rating", "7")[0] == 0


def test_putting_one_in(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "skema.json"
    file.write_bytes(small(licence={"status": "needed", "text": "Spørg først."}))
    said = "Det kræver licens. Spørg først.\n"
    assert run("instruments", "install", file) == (0, "Et lille skema, version 1, er lagt ind.\n", said)
    assert run("instruments", "install", file) == (0, "Et lille skema, version 1, var her i forvejen.\n", said)
    assert "small · version 1 · Et lille skema · Kræver licens\n" in run("instruments")[1]
    file.write_bytes(small())
    status, out, err = run("instruments", "install", file)
    assert (status, out) == (1, "")
    assert err.startswith("small@1 findes i forvejen med et andet indhold og er ikke rørt.")
    file.write_bytes(small(title=""))
    assert "Linje 5: ”title” er tom." in run("instruments", "install", file)[2]
    assert run("instruments", "install", tmp_path / "væk.json")[0] == 1


def test_help_is_danish(run: Run) -> None:
    for argv in (["score"], ["instruments"], ["instruments", "install"]):
        status, out, _ = run(*argv, "--help")
        assert status == 0
        assert out.startswith(f"Brug: pejlemaerke {' '.join(argv)} ")
        assert not any(word in out for word in ("usage", "options", "positional", "show this"))
