"""The command line on real profiles: what it answers, what it says when it cannot, and what it leaves behind."""

import io
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import jsonschema
import pikepdf
import pytest

from app.cli import main
from app.cli.outside import Outside
from app.cli.parser import HelpWanted, read_arguments
from app.cli.readable import section_name
from app.cli.unlock import opened
from app.commands.access import Access
from app.commands.exchange import export_citizens
from app.commands.network import ask_consent, put_on_map
from app.demo.caseload import TODAY, build
from app.demo.events import Caseload, read_caseload
from app.models.danish_dates import danish_date
from app.models.errors import SurroundingsError
from app.models.map_places import Place
from app.models.moment import Moment
from app.models.network import network_map
from app.models.values import SECTIONS, Consent, Ring
from app.store.profile import open_vault, unlock_password, unlock_recovery
from app.store.profile_files import World, profiles
from app.store.reading import find_citizen, load_citizen, noted
from app.store.vault import Vault
from app.wording import say
from tests.around import give_star, promise, put_person
from tests.documents.plans import flat, text_of

PASSWORD = "en god adgangskode"
ROOT = Path(__file__).parent.parent
WHOLE_CPR = re.compile(r"\b\d{6}-?\d{4}\b")


@dataclass
class Shell:
    """A home folder, and commands run in it."""

    home: Path
    waited: list[float]
    random: Random = field(default_factory=lambda: Random(7))

    def world(self) -> World:
        return World(lambda: Moment.of(TODAY), self.random.randbytes, stopwatch=None)

    def __call__(self, *argv: str | Path, password: str = PASSWORD, **outside: Any) -> tuple[int, str, str]:
        """Exit status, stdout, stderr. The password goes in on stdin, unless `ask` is given."""
        asked = [] if "ask" in outside else ["--password-stdin"]
        streams = io.StringIO(password + "\n"), io.StringIO(), io.StringIO()
        told = replace(Outside(*streams, self.world(), self.waited.append, None), **outside)
        status = main(["--home", str(self.home), *asked, *map(str, argv)], told)
        return status, streams[1].getvalue(), streams[2].getvalue()

    def json(self, *argv: str | Path) -> Any:
        """The answer of a command that must go well."""
        status, out, err = self(*argv, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    def opened(self) -> Vault:
        (profile,) = profiles(self.home)
        return open_vault(profile, unlock_password(profile, PASSWORD), self.world())

    def last_event(self, name: str) -> Any:
        """The newest access event in a citizen's history."""
        vault = self.opened()
        try:
            entry = noted(vault, find_citizen(vault, name), limit=1, access=True)[0].entry
            return next(change.values[0].data for change in entry.changes if change.kind == "access")
        finally:
            vault.close()


@pytest.fixture(scope="module")
def filled_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Amina, two called Søren, and Line, whose address is protected."""
    everyone = read_caseload()
    keys = ("amina", "soeren_v", "soeren_b", "line")
    home = tmp_path_factory.mktemp("filled")
    build(home, PASSWORD, Caseload(everyone.workers, tuple(each for each in everyone.citizens if each.key in keys)))
    return home


@pytest.fixture
def shell(filled_home: Path, tmp_path: Path) -> Shell:
    return Shell(Path(shutil.copytree(filled_home, tmp_path / "hjem")), [])


@pytest.fixture
def empty(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "tomt", [])


def test_a_new_profile_shows_its_paper_code_once(empty: Shell) -> None:
    status, out, err = empty("profile", "create", "Ida Krogh", "--role", "Bostøtte")
    assert status == 0
    assert re.fullmatch(r"([0-9A-Z]{4}-){6}[0-9A-Z]{4}\n", out)
    assert "Skriv nødkoden af" in err
    (profile,) = profiles(empty.home)
    assert unlock_recovery(profile, out) == unlock_password(profile, PASSWORD)
    assert empty("profile", "list") == (0, "Ida Krogh · Bostøtte\n", "")
    assert empty.json("profile", "list") == [
        {"id": profile.id, "name": "Ida Krogh", "role": "Bostøtte", "damaged": False}
    ]


def test_what_a_profile_cannot_be(empty: Shell) -> None:
    assert empty("profile", "list")[::2] == (0, f"Der er ingen profiler i {empty.home} endnu.\n")
    assert empty("profile", "create", "Ida", password="kort")[0] == 1
    assert empty("profile", "create", " ")[2].startswith("Skriv dit navn")
    for name in ("Ida\nKrogh", "Ida\x1b[31m", "Ida\udcff", "I" * 201):
        status, out, err = empty("profile", "create", name)
        assert (status, out) == (1, "")
        assert err == "Navn og rolle skal stå på én linje og kan højst være 200 tegn. Skriv dem kortere, så går det.\n"
    assert empty("profile", "create", "Ida", "--role", "R" * 201)[2].startswith("Navn og rolle")
    assert profiles(empty.home) == ()
    assert empty("profile", "create", "Ida")[0] == 0
    assert empty("profile", "create", "ida")[2].startswith("Der er allerede en profil")


def test_a_password_typed_by_hand_is_typed_twice(empty: Shell) -> None:
    typed = iter([PASSWORD, "noget helt andet", PASSWORD, PASSWORD, PASSWORD])
    ask = lambda prompt: next(typed)  # noqa: E731
    assert empty("profile", "create", "Ida", ask=ask)[2].startswith("De to adgangskoder er ikke ens")
    assert empty("profile", "create", "Ida", ask=ask)[0] == 0
    assert empty("citizens", ask=ask) == (0, "", "Her er ingen borgere endnu.\n")


def test_choosing_a_profile(empty: Shell) -> None:
    assert empty("citizens")[::2] == (
        1,
        f"Der er ingen profil i {empty.home} endnu. Lav en i vinduet, eller med kommandoen profile create.\n",
    )
    empty("profile", "create", "Ida")
    empty("profile", "create", "Bo")
    assert empty("citizens")[2] == "Her er flere profiler: Bo, Ida. Sig hvilken med --profile NAVN.\n"
    assert empty("citizens", "--profile", "Eva")[::2] == (1, "Der er ingen profil, der hedder Eva. Her er: Bo, Ida.\n")
    assert empty("citizens", "--profile", "ida")[0] == 0
    assert empty("--profile", profiles(empty.home)[0].id, "citizens")[0] == 0
    (profiles(empty.home)[0].folder / "profile.json").write_text("{")
    damaged = profiles(empty.home)[0].name
    assert "kan ikke læses" in empty("profile", "list")[1]
    assert "sikkerhedskopi" in empty("citizens", "--profile", damaged)[2]


def test_a_wrong_password_is_answered_later_each_time(shell: Shell) -> None:
    for _ in range(3):
        assert shell("citizens", password="noget helt andet") == (1, "", "Adgangskoden passer ikke\n")
    assert shell.waited == [0, 0.5, 1]
    assert shell("citizens")[0] == 0
    assert shell("citizens")[0] == 0
    assert shell.waited[3:] == [2, 0]


@pytest.mark.parametrize("password", ["", "\r"])
def test_without_a_password_nothing_is_tried(shell: Shell, password: str) -> None:
    assert shell("citizens", password=password)[2].startswith("Her mangler en adgangskode")
    assert shell("citizens", ask=None)[::2] == (1, shell("citizens", password="")[2])
    assert shell.waited == []


def test_only_the_line_break_is_taken_off_the_password(shell: Shell) -> None:
    assert shell("citizens", password=PASSWORD + "\r")[0] == 0
    assert shell("citizens", password=PASSWORD + " ")[0] == 1


def test_the_caseload(shell: Shell) -> None:
    rows = shell.json("citizens")
    assert [row["full_name"] for row in rows] == [
        "Amina Yassin", "Line Overby", "Søren Bak Lauridsen", "Søren Vestergaard",
    ]  # fmt: skip
    amina = rows[0]
    assert amina["name"] == "Amina"
    assert amina["section"] == "85"
    assert amina["next_look"] == "2026-06-02"
    assert re.fullmatch(r"2026-03-02T\d\d:\d\d:\d\d\+01:00", amina["last_contact"])
    assert set(amina) == {"id", "name", "full_name", "dream", "last_contact", "next_look", "section"}
    text = shell("citizens")[1]
    assert f"Amina Yassin · § 85 · ses igen 2. juni 2026\n   ”{amina['dream']}”\n" in text


def test_a_record_to_read(shell: Shell) -> None:
    status, out, err = shell("show", "amina")
    assert (status, err) == (0, "")
    data = shell.json("show", "amina")
    for dream in data["dreams"]:
        assert f"”{dream['words']}”" in out
    for goal in data["goals"]:
        assert goal["words"] in out
    for step in data["goals"][0]["steps"]:
        assert f"{'✓' if step['done'] else '○'} {step['text']}" in out
    assert "Hvor tæt er jeg på: 5 af 10" in out
    assert "§ 85 fra 3. februar 2025" in out
    assert data["goals"][0]["wordings"] == [
        "Jeg tager med Yusuf på havnen om søndagen og bliver i en halv time.",
        "Jeg tager med Yusuf på havnen, også når der er andre mennesker.",
    ]
    assert "170591-••••" in out
    assert shell.last_event("amina") == Access.OPENED


def test_a_whole_cpr_number_is_never_shown(shell: Shell) -> None:
    for row in shell.json("citizens"):
        for answer in (shell("show", row["id"]), shell("show", row["id"], "--json"), shell("search", row["name"])):
            assert answer[0] == 0
            assert not WHOLE_CPR.search(answer[1])


def test_a_protected_address_is_not_shown(shell: Shell) -> None:
    (line,) = (each for each in read_caseload().citizens if each.key == "line")
    assert line.address
    out = shell("show", "Line")[1] + shell("show", "Line", "--json")[1]
    assert line.address not in out
    assert "Adresse: beskyttet" in out


def test_naming_a_citizen(shell: Shell) -> None:
    rows = {row["full_name"]: row["id"] for row in shell.json("citizens")}
    status, out, err = shell("show", "søren")
    assert (status, out) == (1, "")
    for name in ("Søren Vestergaard", "Søren Bak Lauridsen"):
        assert f"{name} ({rows[name]})" in err
        assert shell.json("show", name)["id"] == rows[name]
        assert shell.json("show", rows[name].upper())["full_name"] == name
    assert shell("show", "Gorm")[2].startswith("Jeg kan ikke finde ”Gorm” her.")
    assert shell("plan", "søren", "--out", shell.home / "x.pdf")[0] == 1
    assert shell("export", "Gorm", "--out", shell.home / "x.json")[0] == 1


def test_searching(shell: Shell) -> None:
    found = shell.json("search", "havn")
    assert {hit["name"] for hit in found} >= {"Amina"}
    assert all("havn" in hit["text"].lower() for hit in found)
    assert shell("search", "havn", "yusuf")[1].startswith("Amina: ")
    assert not re.search("[\x02\x03]", shell("search", "havn")[1] + shell("search", "havn", "--json")[1])
    best = shell.json("search", "havn", "--best")
    key = lambda hit: (hit["record"], hit["field"], hit["text"])  # noqa: E731
    assert sorted(map(key, best)) == sorted(map(key, found))
    assert shell("search", "fyrtårnspasser") == (0, "", "Ingen steder med de ord.\n")
    assert shell.json("search", "fyrtårnspasser") == []


def test_the_plan_as_a_file(shell: Shell, tmp_path: Path) -> None:
    standard, large = tmp_path / "plan æøå.pdf", tmp_path / "stor.pdf"
    assert shell("plan", "Amina", "--out", standard) == (
        0,
        f"Planen ligger i {standard}.\n",
        "Far er ikke med, men står i ordene: ”Fars søster”. De er ikke rettet.\n",
    )
    assert shell("plan", "Amina", "--large", "--out", large)[0] == 0
    with pikepdf.open(standard) as first, pikepdf.open(large) as second:
        assert len(second.pages) > len(first.pages)
    assert shell.last_event("Amina") == Access.SAVED_PDF
    assert stat.S_IMODE(standard.stat().st_mode) == 0o600 or os.name != "posix"


def test_the_plan_in_another_language(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    assert shell("plan", "Amina", "--language", "uk", "--out", file)[0] == 0
    assert "Мій план" in text_of(file.read_bytes())
    file.unlink()
    code, _, said = shell("plan", "Amina", "--language", "xx", "--out", file)
    assert (code, said) == (1, "Planen kan ikke sættes på sproget xx. Her er: da, en, uk, ar.\n")
    assert not file.exists()


@pytest.mark.parametrize(("kind", "begins"), [("html", "<!DOCTYPE html>"), ("text", "Min plan\n")])
def test_the_plan_to_read_on_a_screen(shell: Shell, tmp_path: Path, kind: str, begins: str) -> None:
    file = tmp_path / "plan"
    assert shell("plan", "Amina", "--format", kind, "--out", file)[0] == 0
    assert file.read_text(encoding="utf-8").startswith(begins)


def test_the_map_as_a_file(shell: Shell, tmp_path: Path) -> None:
    vault = shell.opened()
    citizen, place = find_citizen(vault, "Amina"), Place("friends", Ring.NEAR, (500, 500))
    vault.save(put_on_map(citizen=citizen, key=b"t" * 16, name="Trine", place=place))
    vault.close()
    file = tmp_path / "kort.pdf"
    status, out, err = shell("map", "Amina", "--out", file)
    assert (status, out) == (0, f"Kortet fra {danish_date(TODAY.date(), weekday=False)} ligger i {file}.\n")
    assert "Person 1" in err
    assert shell.last_event("Amina") == Access.SAVED_MAP
    assert shell("map", "Amina", "--pseudonyms", "--out", tmp_path / "kort.csv")[0] == 0
    assert "P1;person" in (tmp_path / "kort.csv").read_text("utf-8")
    assert shell("map", "Amina", "--on", "1. januar 1990", "--out", file)[2].startswith("Der er ingen")
    assert shell("map", "Amina", "--out", tmp_path / "kort.docx")[0] == 1


def test_whoever_has_taken_their_yes_back_is_not_on_the_map_of_an_earlier_day(shell: Shell, tmp_path: Path) -> None:
    day, file = "1. marts 2026", tmp_path / "kort.csv"
    with closing(shell.opened()) as vault:
        record = load_citizen(vault, find_citizen(vault, "Amina"))
        yes = [each for each in network_map(record).members if each.record.text("in_print") == Consent.YES]
    assert shell("map", "Amina", "--on", day, "--out", file)[0] == 0
    known = next(each for each in yes if f";{each.name};" in file.read_text("utf-8-sig"))
    with closing(shell.opened()) as vault:
        vault.save(ask_consent(known, name="in_print", answer=Consent.NO))
    assert shell("map", "Amina", "--on", day, "--out", file)[0] == 0
    assert f";{known.name};" not in file.read_text("utf-8-sig")


def test_the_plan_from_the_line_has_the_star_the_people_and_the_agreements(shell: Shell, tmp_path: Path) -> None:
    with closing(shell.opened()) as vault:
        citizen = find_citizen(vault, "Amina")
        give_star(vault, citizen, date(2026, 3, 1), {"mental_health": 4})
        put_person(vault, citizen, "Trine fra koret", printed=Consent.YES)
        put_person(vault, citizen, "Katrine fra koret")
        promise(vault, citizen, "Ringer til svømmehallen")
    assert shell("plan", "Amina", "--out", tmp_path / "plan.pdf")[0] == 0
    text = flat(text_of((tmp_path / "plan.pdf").read_bytes()))
    for words in ("Psykisk helbred", "Trine fra koret", "Ringer til svømmehallen"):
        assert words in text
    assert "Katrine fra koret" not in text


def test_a_file_goes_whole_from_one_profile_to_another(shell: Shell, empty: Shell, tmp_path: Path) -> None:
    file = tmp_path / "alle.json"
    status, out, err = shell("export", "--all", "--out", file)
    assert (status, out) == (0, f"4 borgere skrevet i {file}.\n")
    assert "Pas godt på den" in err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name != "posix"
    assert shell.last_event("Line") == Access.EXPORTED
    jsonschema.validate(json.loads(file.read_bytes()), json.loads(shell("schema")[1]))
    empty("profile", "create", "Ida")
    assert re.match(r"Taget ind: \d+ gange skrevet i historikken\.\n", empty("import", file)[1])
    assert empty("import", file) == (0, "Alt i filen var her i forvejen.\n", "")
    assert empty("show", "Amina", "--json") == shell("show", "Amina", "--json")
    assert shell("export", "Amina", "--out", file)[1] == f"1 borger skrevet i {file}.\n"
    assert len(json.loads(file.read_bytes())["citizens"]) == 1


def test_files_that_cannot_be_read(shell: Shell, tmp_path: Path) -> None:
    assert shell("import", tmp_path / "væk.json")[2].startswith(f"Filen {tmp_path / 'væk.json'} findes ikke.")
    assert shell("import", tmp_path)[2].startswith(f"Filen {tmp_path} kan ikke åbnes.")
    (tmp_path / "brev.json").write_text("Kære Signe")
    assert shell("import", tmp_path / "brev.json")[::2][1].startswith("Filen er ikke en Pejlemærke-fil")
    shell("export", "Amina", "--out", tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_bytes())
    data["citizens"][0]["streams"][0]["entries"][0] = "AAAA"
    (tmp_path / "a.json").write_text(json.dumps(data))
    status, out, err = shell("import", tmp_path / "a.json")
    assert (status, out) == (1, "")
    assert "borger 1, del 1, post 1" in err


def test_files_that_cannot_be_written(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("x")
    (tmp_path / "mappe").mkdir()
    before = set(tmp_path.rglob("*"))
    for command in (("plan", "Amina"), ("export", "--all")):
        missing = shell(*command, "--out", tmp_path / "ingen" / "ud")
        assert missing == (
            1,
            "",
            f"Mappen {tmp_path / 'ingen'} findes ikke, så der er ikke skrevet noget. Lav den først.\n",
        )
        assert shell(*command, "--out", tmp_path / "fil" / "ud")[2].startswith(f"Mappen {tmp_path / 'fil'} findes ikke")
        for place in (tmp_path / "mappe", tmp_path / ("å" * 200)):
            status, out, err = shell(*command, "--out", place)
            assert (status, out) == (1, "")
            assert err.startswith(f"Der kan ikke skrives i {place}")
    assert {path for path in set(tmp_path.rglob("*")) - before if "hjem" not in path.parts} == set()


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits")
def test_a_file_that_finds_no_room_leaves_nothing_behind(tmp_path: Path) -> None:
    script = (
        "import os, pathlib, resource, sys; from app.store.whole_files import write_whole;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
        "write_whole(pathlib.Path(sys.argv[1]), bytes(10_000), os.urandom)"
    )
    (tmp_path / "plan.pdf").write_text("den forrige")
    assert b"file-unwritable" in process("-c", script, tmp_path / "plan.pdf").stderr
    assert [path.read_text() for path in tmp_path.iterdir()] == ["den forrige"]


def test_a_file_that_is_there_is_replaced_whole_and_a_device_never(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "rigtig.json").write_text("x" * 9_000_000)
    (tmp_path / "genvej.json").symlink_to(tmp_path / "rigtig.json")
    assert shell("export", "Amina", "--out", tmp_path / "genvej.json")[0] == 0
    assert (tmp_path / "genvej.json").is_symlink()
    assert json.loads((tmp_path / "rigtig.json").read_bytes())["format"] == "pejlemaerke-exchange"
    if os.name == "posix":
        assert shell("export", "Amina", "--out", os.devnull)[0] == 1
        assert Path(os.devnull).is_char_device()


def test_doctor(shell: Shell) -> None:
    assert shell("doctor") == (0, "Alt det skrevne er helt.\n", "")
    vault = shell.opened()
    vault.connection.execute("UPDATE caseload SET called = 'Gorm' WHERE called = 'Amina'")
    vault.close()
    status, out, _ = shell("doctor", "--json")
    told = json.loads(out)
    assert status == 1
    assert told["ok"] is False
    assert told["findings"][0]["code"] == "projection-differs"
    assert told["findings"][0]["detail"] == "caseload"
    assert "Det skrevne er helt" in told["findings"][0]["text"]
    assert shell.json("doctor", "--mend") == {"ok": True, "findings": []}
    assert shell.json("show", "Amina")["name"] == "Amina"


def test_doctor_says_the_same_thing_once(shell: Shell) -> None:
    vault = shell.opened()
    vault.connection.execute("UPDATE entries SET counter = counter + 100 WHERE counter = 2")
    vault.close()
    status, out, _ = shell("doctor")
    damaged = [line for line in out.splitlines() if line.startswith("Noget, der er skrevet, er blevet ændret")]
    number = sum(each["code"] == "entry-damaged" for each in json.loads(shell("doctor", "--json")[1])["findings"])
    assert status == 1
    assert number > 1
    assert len(damaged) == 1
    assert damaged[0].endswith(f"Det samme {number - 1} {'sted' if number == 2 else 'steder'} til.")


def test_doctor_on_a_store_that_does_not_open(shell: Shell) -> None:
    (profile,) = profiles(shell.home)
    content = bytearray(profile.store.read_bytes())
    content[:4096] = bytes(4096)
    profile.store.write_bytes(content)
    status, out, _ = shell("doctor", "--json")
    assert status == 1
    assert [finding["code"] for finding in json.loads(out)["findings"]] == ["store-damaged"]
    assert "kan ikke læses og er ikke rørt" in shell("citizens")[2]
    assert profile.store.read_bytes() == bytes(content)


def test_pages_that_go_bad_on_the_way_are_told_of_in_words(shell: Shell) -> None:
    (profile,) = profiles(shell.home)
    content = bytearray(profile.store.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start + 100 : start + 200] = bytes(100)
    outside = Outside(io.StringIO(PASSWORD), *(io.StringIO(), io.StringIO()), shell.world(), shell.waited.append, None)
    arguments = read_arguments(["--home", str(shell.home), "--password-stdin", "citizens"])

    def export_while_it_happens() -> None:
        with opened(arguments, outside) as vault:
            profile.store.write_bytes(content)
            export_citizens(vault, vault.citizens())

    with pytest.raises(SurroundingsError, match="store-damaged"):
        export_while_it_happens()


def test_an_open_profile_is_said_to_be_open(shell: Shell) -> None:
    vault = shell.opened()
    try:
        assert shell("doctor")[::2] == (
            1,
            "Signe Holm er allerede åben i et andet vindue. Luk det vindue først, så er der plads her.\n",
        )
    finally:
        vault.close()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["vrøvl"], "Det kender jeg ikke: 'vrøvl'. Se hvordan med: pejlemaerke --help"),
        (["show"], "Her mangler noget: BORGER. Se hvordan med: pejlemaerke show --help"),
        (["plan", "Amina"], "Her mangler noget: --out."),
        (["plan", "Amina", "--out"], "Efter --out mangler der noget."),
        (["export", "--out", "x"], "Her mangler en af disse: BORGER --all."),
        (["export", "Amina", "--all", "--out", "x"], "kan ikke bruges sammen."),
        (["citizens", "--jsn"], "Det kender jeg ikke: --jsn."),
        (["citizens", "--json=1"], "Efter --json skal der ikke stå noget."),
        (["profile"], "Her mangler noget: KOMMANDO. Se hvordan med: pejlemaerke profile --help"),
    ],
)
def test_wrong_usage_is_said_in_one_danish_line(empty: Shell, argv: list[str], said: str) -> None:
    status, out, err = empty(*argv)
    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_every_command_has_danish_help(empty: Shell) -> None:
    whole = empty("--help")[1]
    commands = re.findall(r"^    ([a-z]+) ", whole, re.MULTILINE)
    assert {"profile", "import", "citizens", "show", "search", "plan", "export", "schema"} <= set(commands)
    assert {"doctor", "demo", "bench"} <= set(commands)
    for command in (*commands, "profile create", "profile list"):
        with pytest.raises(HelpWanted) as wanted:
            read_arguments([*command.split(), "--help"])
        assert wanted.value.text.startswith(f"Brug: pejlemaerke {command} ")
        for english in ("usage", "options", "positional", "show this", "exit"):
            assert english not in wanted.value.text


def test_options_may_stand_on_either_side_of_the_command(shell: Shell, tmp_path: Path) -> None:
    assert shell("citizens", "--home", tmp_path / "et andet sted")[0] == 1
    assert shell("citizens", "--home", shell.home, "--profile", "signe holm")[0] == 0
    assert read_arguments(["--profile", "a", "doctor"]).profile == "a"
    assert read_arguments(["--profile", "a", "doctor", "--profile", "b"]).profile == "b"
    assert read_arguments([]).home.name == "Pejlemærke"


@pytest.mark.parametrize(
    ("argv", "module", "given"),
    [
        ([], "app.ui.application", lambda home: ((home, None), {})),
        (
            ["demo", "--headless", "--out", "ud"],
            "app.demo.play",
            lambda _: ((), {"headless": True, "out": Path("ud"), "keep": False}),
        ),
        (["bench", "--json"], "app.bench", lambda _: ((), {})),
    ],
)
def test_the_larger_programs_are_handed_what_they_need(
    empty: Shell, monkeypatch: pytest.MonkeyPatch, argv: list[str], module: str, given: Any
) -> None:
    seen = []

    def run(*arguments: Any, **named: Any) -> int:
        seen.append((arguments, named))
        return 7

    standing_in = ModuleType(module)
    standing_in.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module, standing_in)
    monkeypatch.setattr(sys.modules["app"], module.split(".")[1], standing_in, raising=False)
    assert empty(*argv)[0] == 7
    assert seen == [given(empty.home)]


@pytest.mark.parametrize("key", [KeyboardInterrupt, EOFError])
def test_ctrl_c_and_ctrl_d_end_quietly(shell: Shell, key: type[BaseException]) -> None:
    def stop(_: str) -> str:
        raise key

    assert shell("citizens", ask=stop) == (130, "", "Afbrudt. Det, der allerede er gemt, er i god behold.\n")


def test_nothing_that_people_wrote_steers_the_terminal() -> None:
    out, err = io.StringIO(), io.StringIO()
    outside = Outside(io.StringIO(), out, err, World(lambda: Moment(0, 0)), lambda _: None, None)
    outside.tell("Hej \x1b[2J\x9b31mdu\x07")
    outside.note("Hej\n\x1b]0;du")
    assert out.getvalue() == "Hej [2J31mdu\n"
    assert err.getvalue() == "Hej ]0;du\n"


def test_sections_of_law_are_written_as_in_the_law() -> None:
    assert [section_name(section) for section in SECTIONS] == [
        "§ 82 a", "§ 82 b", "§ 82 c", "§ 82 d", "§ 83", "§ 85", "§ 107", "almenboligloven § 105", "§ 108",
    ]  # fmt: skip
    assert section_name("") == ""


def process(*argv: str | Path, **options: Any) -> subprocess.CompletedProcess[bytes]:
    options = {"input": PASSWORD.encode() + b"\n", "stdout": subprocess.PIPE, **options}
    return subprocess.run([sys.executable, *map(str, argv)], stderr=subprocess.PIPE, cwd=ROOT, **options, check=False)


def test_as_a_program(shell: Shell) -> None:
    done = process("-m", "app", "--home", shell.home, "--password-stdin", "show", "Amina")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "”At vågne og vide, at i dag kommer jeg ud ad døren.”" in done.stdout.decode()
    bare = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = process("-m", "app", "--home", shell.home, "citizens", input=b"", env=bare)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("Her mangler en adgangskode.")


def test_a_foreign_store_is_said_in_one_danish_line(shell: Shell) -> None:
    (profile,) = profiles(shell.home)
    foreign = b"Slet ikke et arkiv. " * 4096
    profile.store.write_bytes(foreign)
    done = process("-m", "app", "--home", shell.home, "--password-stdin", "citizens")
    assert done.returncode == 1
    assert done.stderr.decode() == (
        f"Filen {profile.store} kan ikke læses og er ikke rørt. Hent den nyeste sikkerhedskopi.\n"
    )
    assert profile.store.read_bytes() == foreign


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_reader_that_goes_away_or_is_full_gets_no_traceback(shell: Shell) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as broken:
        done = process("-m", "app", "schema", stdout=broken)
    assert (done.returncode, done.stderr) == (1, b"")
    with open("/dev/full", "wb") as full:
        done = process("-m", "app", "schema", stdout=full)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="closes streams with the shell")
def test_without_streams_there_is_no_traceback(shell: Shell) -> None:
    command = f"'{sys.executable}' -m app --home '{shell.home}' --password-stdin"

    def run(rest: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["sh", "-c", f"{command} {rest}"], cwd=ROOT, capture_output=True, check=False)

    done = run("citizens <&-")
    assert (done.returncode, done.stderr.decode()[:12]) == (1, "Her mangler ")
    done = run("schema >&-")
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits")
def test_what_is_written_is_for_this_user_and_memory_never_lands_in_a_file() -> None:
    script = (
        "import sys, os, resource, app.__main__ as m; sys.argv[1:] = ['schema']; m.main();"
        "print([resource.getrlimit(resource.RLIMIT_CORE), os.umask(0), 'PySide6' in sys.modules], file=sys.stderr)"
    )
    assert process("-c", script).stderr.decode().strip() == "[(0, 0), 63, False]"


SHOWN = """
import os, sys
from pathlib import Path
from app.ui.start import open_window

def painted(window):
    print(sorted(set(sys.argv[2:]) & set(sys.modules)), flush=True)
    os._exit(0)

open_window(Path(sys.argv[1]), painted)
"""


def test_the_window_does_not_wait_for_what_it_does_not_need(shell: Shell) -> None:
    cipher_and_papers = ("sqlcipher3", "reportlab", "pikepdf", "cryptography", "msgspec", "sqlite3", "asyncio")
    of_qt = ("PySide6.QtSvg", "PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtNetwork")
    ours = ("app.cli", "app.wording", "app.models.instruments.json_lines", "app.ui.first_run", "app.ui.watch")
    heavy = (*cipher_and_papers, *of_qt, *ours, "app.ui.workspace", "app.keys.slots")
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert process("-c", SHOWN, shell.home, *heavy, env=offscreen).stdout.decode().strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="the X server's name")
def test_a_window_without_a_screen_is_said_in_one_line(tmp_path: Path) -> None:
    nowhere = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":7077"}
    done = process("-m", "app", "--home", tmp_path, env=nowhere)
    assert (done.returncode, done.stderr.decode()) == (1, say(SurroundingsError("screen-missing")) + "\n")


def test_the_plan_for_the_pocket_and_a_form_to_fill_in(shell: Shell, tmp_path: Path) -> None:
    pocket, form = tmp_path / "lomme.pdf", tmp_path / "skema.pdf"
    assert shell("plan", "Amina", "--pocket", "--out", pocket)[0] == 0
    with pikepdf.open(pocket) as file:
        assert len(file.pages) == 1
    for name, said in (("who5", "WHO-5"), ("map", "Mit netværk")):
        assert shell("blank", name, "--out", form) == (0, f"Skemaet ligger i {form}.\n", "")
        assert said in text_of(form.read_bytes())
        form.unlink()
    code, _, said = shell("blank", "findes-ikke", "--out", form)
    assert (code, form.exists()) == (1, False)
    assert "findes-ikke" in said
