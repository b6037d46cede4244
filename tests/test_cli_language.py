"""check-language."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from app.cli import main
from app.cli.outside import Outside
from app.models.moment import Moment
from app.store.lexicon import own_terms
from app.store.profile_files import World

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "hjem"


@pytest.fixture
def run(home: Path) -> Run:
    """Exit status, stdout, stderr."""

    def command(*argv: str | Path, told: str = "") -> tuple[int, str, str]:
        streams = io.StringIO(told), io.StringIO(), io.StringIO()
        outside = Outside(*streams, World(lambda: Moment(0, 0), Random(7).randbytes), lambda _: None, None)
        status = main(["--home", str(home), "check-language", *map(str, argv)], outside)
        return status, streams[1].getvalue(), streams[2].getvalue()

    return command


def test_a_goal_a_line(run: Run) -> None:
    status, out, err = run("--json", told="At du laver mad\n\nJeg går en tur 😊\n")
    assert (status, err) == (0, "")
    assert [len(line.splitlines()) for line in out.strip().splitlines()] == [1, 1, 1, 1]
    first, second = json.loads(out)
    assert second == {"text": "Jeg går en tur 😊", "hints": []}
    assert first["text"] == "At du laver mad"
    assert first["hints"][0] == {
        "rule": "begins-with-at",
        "level": "strong",
        "start": 0,
        "end": 5,
        "message": "Målet begynder med ”At”. Det lyder lidt som et brev fra kommunen. Måske: ”Jeg …”",
        "suggestion": "Jeg",
    }


def test_one_line_is_one_goal_whatever_signs_stand_in_it(run: Run) -> None:
    told = "\ufeffJeg går\x0ben\x0ctur\u2028i\x85skoven\r\nJeg bager\rJeg sover"
    texts = [each["text"] for each in json.loads(run("--json", told=told)[1])]
    assert texts == ["Jeg går\x0ben\x0ctur\u2028i\x85skoven", "Jeg bager", "Jeg sover"]


def test_a_place_is_counted_in_characters(run: Run) -> None:
    (found,) = json.loads(run("--json", told="  Jeg 😀👨‍👩‍👧 går e\u0301n tur m. kompetencer hver dag")[1])
    spots = [found["text"][hint["start"] : hint["end"]] for hint in found["hints"]]
    assert spots == ["kompetencer"]


def test_a_file_a_dash_and_running_text(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mål.txt"
    file.write_text("Lone kom.\nHun fik kaffe.\n", "utf-8")
    assert [each["hints"] for each in json.loads(run(file, "--text", "--json")[1])] == [[]]
    assert [each["text"] for each in json.loads(run(file, "--json")[1])] == ["Lone kom.", "Hun fik kaffe."]
    assert json.loads(run("-", "--json", told="Jeg går")[1]) == [{"text": "Jeg går", "hints": []}]
    assert run("--json")[1] == "[]\n"


def test_for_people(run: Run) -> None:
    assert run(told="At du går\nJeg går")[1].splitlines() == [
        "At du går",
        "  ● Målet begynder med ”At”. Det lyder lidt som et brev fra kommunen. Måske: ”Jeg …”",
        "Jeg går",
        "  Det er sagt, så det er til at kende.",
    ]


def test_the_organisations_own_words(run: Run, home: Path) -> None:
    own_terms(home).parent.mkdir(parents=True)
    own_terms(home).write_text("krydsfelt*\tmødested\n", "utf-8")
    hints = json.loads(run("--json", told="Jeg går til krydsfeltet hver dag")[1])[0]["hints"]
    assert [hint["suggestion"] for hint in hints] == ["mødested"]
    own_terms(home).write_text("krydsfelt*\n", "utf-8")
    status, out, err = run(told="Jeg går")
    assert (status, out) == (1, "")
    assert err == (
        f"Ordlisten {own_terms(home)} kan ikke bruges. Linje 1: her skal stå et ord, et tabulatortegn og et forslag. "
        "Ret filen, og prøv igen.\n"
    )


def test_what_cannot_be_read(run: Run, tmp_path: Path) -> None:
    assert run(tmp_path / "ingen.txt")[0] == 1
    wrong = tmp_path / "wrong.txt"
    wrong.write_bytes(b"\xff\xfe")
    said = "Teksten er ikke skrevet som UTF-8, så den kan ikke læses. Gem den som UTF-8, og prøv igen.\n"
    assert run(wrong)[::2] == (1, said)
    assert run(told="J\udcffg")[0] == 1
    assert run("--blå")[0] == 2


def test_neither_window_nor_store_is_loaded() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "app", "check-language"]
    done = subprocess.run(command, input=b"Jeg vil hjem", capture_output=True, check=True)
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.decode().splitlines()}
    assert "snowballstemmer" in loaded
    assert not {
        each for each in loaded if each.startswith(("PySide6", "sqlcipher3", "sqlite_utils", "app.store.vault"))
    }
