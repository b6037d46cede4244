"""Alt om mig: nothing is missing but what a person left out, and that is counted and named nowhere."""

import json
from collections.abc import Callable
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import page
import pikepdf
import pytest

from app.commands.about import gather, read_about
from app.commands.access import Access, log_access
from app.commands.citizens import edit_citizen, note_risk
from app.commands.exchange import import_citizens
from app.commands.goals import reword_goal
from app.commands.hopes import write_hope
from app.commands.plans import show_sections
from app.commands.writing import new_record, put, remove
from app.documents.about_package import make_package
from app.models.about import Reason, said_elsewhere
from app.models.about_release import Gathered
from app.models.about_words import FIELD_WORDS, KIND_TITLES, NOT_TOLD, field_words
from app.models.change import SaidBy
from app.models.errors import FormatError, UserError
from app.models.kinds import KINDS
from app.models.plan import Section
from app.models.plan_people import WithPeople
from app.models.save import Save
from app.places import resources
from app.store.instruments import load_instruments
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.around import give_star, put_person
from tests.documents.plans import FONTS, flat, text_of
from tests.end2end.house import record

INSTRUMENTS, _ = load_instruments([resources() / "instruments"])
SECRET, PASSWORD = "Naboen drikker tit om natten", "en lang kode"


@pytest.fixture
def amina(vault: Vault) -> bytes:
    citizen = record(vault)
    vault.save(edit_citizen(load_citizen(vault, citizen).citizen, fields={"cpr": "170591-1234"}))
    vault.save(reword_goal(load_citizen(vault, citizen).goals[0].record, text="Jeg cykler", said_by=SaidBy.CITIZEN))
    vault.save(write_hope(citizen=citizen, key=b"s" * 16, text=SECRET, said_by=SaidBy.CITIZEN))
    put_person(vault, citizen, "Trine", {"relation": "veninde"})
    give_star(vault, citizen, date(2026, 3, 4), {"body": 4})
    vault.save(note_risk(citizen=citizen, professional=None, note="Ring først", new_id=vault.new_id))
    vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.PRINTED, to="Lægehuset"))
    return citizen


def packed(found: Gathered, password: str = "") -> bytes:
    return make_package(found, password=password, fonts_folder=FONTS)


def files(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_kind_and_field_has_words() -> None:
    told = {kind: each.fields for kind, each in KINDS.items() if kind not in NOT_TOLD}
    assert told.keys() <= KIND_TITLES.keys()
    assert [(kind, name) for kind, names in told.items() for name in names if field_words(kind, name) == name] == []
    assert FIELD_WORDS.keys() <= KINDS.keys()


def test_it_holds_what_stands_what_stood_and_who_saw_it(vault: Vault, amina: bytes) -> None:
    made = files(packed(gather(vault, amina, INSTRUMENTS, {})))
    assert list(made) == ["Alt om mig.pdf", "Alt om mig.html", "data.json", "journal.json"]
    read, printed = made["Alt om mig.html"].decode(), flat(text_of(made["Alt om mig.pdf"]))
    for said in ("Jeg cykler", "Jeg går ned til vandet", "Ring først", "Trine", "Krop og egenomsorg: 4", SECRET):
        assert said in printed
        assert said in read
    assert "udskrev planen til Lægehuset" in printed
    assert "170591-••••" in printed
    assert "1234" not in printed, "a number is never whole on paper"
    report = page.validate_pdf_bytes(made["Alt om mig.pdf"], profile="ua1")
    assert [failure.message for failure in report.failures] == []


def test_the_whole_can_be_taken_in_elsewhere(vault: Vault, amina: bytes, make_vault: Callable[[str], Vault]) -> None:
    made = files(packed(gather(vault, amina, INSTRUMENTS, {})))
    jonas = make_vault("Jonas Friis")
    import_citizens(jonas, made["journal.json"])
    assert [goal.words.text for goal in load_citizen(jonas, amina).goals] == ["Jeg cykler"]
    assert "journal.json kan læses ind" in flat(text_of(made["Alt om mig.pdf"]))
    with pytest.raises(FormatError, match="file-unreadable"):
        import_citizens(jonas, made["data.json"])


def test_the_data_says_every_value_whose_words_it_is_and_when(vault: Vault, amina: bytes) -> None:
    data = json.loads(files(packed(gather(vault, amina, INSTRUMENTS, {})))["data.json"])
    assert (data["format"], data["version"], data["called"]) == ("pejlemaerke-about", 1, "Amina")
    (goal,) = (each for each in data["records"] if each["kind"] == "goal")
    told = [(each["value"], each["stands"], each["author"]) for each in goal["values"] if each["field"] == "words"]
    assert told == [("Jeg går ned til vandet", False, "Signe Holm"), ("Jeg cykler", True, "Signe Holm")]
    assert goal["values"][0]["said_by"] == "citizen"
    assert goal["values"][0]["at"].startswith("2026-03-04T")
    assert data["left_out"] == {"others": 0, "law": 0}


def test_its_own_release_stands_in_it_and_is_not_yet_in_the_log(vault: Vault, amina: bytes) -> None:
    found = gather(vault, amina, INSTRUMENTS, {})
    made = files(packed(found))
    assert "Signe Holm gav alt om Amina ud (denne computer)" in flat(text_of(made["Alt om mig.pdf"]))
    assert json.loads(made["data.json"])["access"][0]["event"] == "released"
    assert "released" not in [each.event for each in read_about(vault, amina, INSTRUMENTS).access]


@pytest.mark.parametrize("which", [b"s" * 16, "risk"])
def test_what_is_left_out_is_counted_and_stands_nowhere(vault: Vault, amina: bytes, which: bytes | str) -> None:
    """Also where it stands in the entry in which the professional part was begun."""
    parts = read_about(vault, amina, INSTRUMENTS).parts
    risk = next(item.key for part in parts if part.kind == "risk" for item in part.items)
    key, secret = (risk, "Ring først") if which == "risk" else (b"s" * 16, SECRET)
    found = gather(vault, amina, INSTRUMENTS, {key: Reason.OTHERS})
    made = files(packed(found))
    printed = flat(text_of(made["Alt om mig.pdf"]))
    assert "Det, der ikke er med" in printed
    assert "Andres private forhold 1 oplysning" in printed
    assert "kan ikke læses ind i et andet Pejlemærke, fordi" in printed
    assert list(made) == ["Alt om mig.pdf", "Alt om mig.html", "data.json"]
    data = made["data.json"].decode()
    for content in (printed, made["Alt om mig.html"].decode(), data):
        assert secret not in content
        assert key.hex() not in content
    assert json.loads(data)["left_out"] == {"others": 1, "law": 0}
    assert "Jeg cykler" in data


def test_what_was_written_in_the_same_entry_is_still_there(vault: Vault, amina: bytes) -> None:
    both = Save({amina: (
        put(new_record("hope", amina, b"h" * 16), "text", "Et hus"),
        put(new_record("hope", amina, b"i" * 16), "text", "Naboens hus"),
    )})  # fmt: skip
    vault.save(both)
    data = files(packed(gather(vault, amina, INSTRUMENTS, {b"i" * 16: Reason.LAW})))["data.json"].decode()
    assert "Et hus" in data
    assert "Naboens hus" not in data


def test_what_the_program_wrote_is_said_in_words_and_a_long_title_is_cut_at_a_word(vault: Vault, amina: bytes) -> None:
    told = load_citizen(vault, amina).citizen
    vault.save(show_sections(told, hidden=[Section.LAW], unconfirmed=True, along=WithPeople))
    long = "Jeg vil gerne kunne sidde på havnen med Yusuf en søndag og spise is. Og blive siddende."
    vault.save(write_hope(citizen=amina, key=vault.new_id(), text=long, said_by=SaidBy.CITIZEN))
    parts = {part.kind: part for part in read_about(vault, amina, INSTRUMENTS).parts}
    lines = {line.label: line.text for line in parts["citizen"].items[0].lines}
    assert lines["Ikke med i planen"].startswith("Det siger loven")
    assert lines["Med i planen om mennesker"].startswith("Kortet, Dem, jeg savner, Telefonnumre")
    title = next(item.title for item in parts["hope"].items if item.title.startswith("Jeg vil gerne kunne"))
    assert title == "Jeg vil gerne kunne sidde på havnen med Yusuf en søndag og spise is. Og blive…"


def test_the_same_words_elsewhere_are_pointed_out(vault: Vault, amina: bytes) -> None:
    vault.save(write_hope(citizen=amina, key=b"t" * 16, text=f"{SECRET}, siger jeg", said_by=SaidBy.CITIZEN))
    parts = read_about(vault, amina, INSTRUMENTS).parts
    assert said_elsewhere(parts, [b"s" * 16]) == (f"{SECRET}, siger jeg",)


def test_the_citizens_own_record_cannot_be_left_out(vault: Vault, amina: bytes) -> None:
    found = gather(vault, amina, INSTRUMENTS, {amina: Reason.LAW})
    assert not found.left
    assert found.about.parts[0].kind == "citizen"


def test_what_was_removed_is_still_told(vault: Vault, amina: bytes) -> None:
    vault.save(remove(load_citizen(vault, amina).hopes[-1].record))
    titles = [item.title for part in read_about(vault, amina, INSTRUMENTS).parts for item in part.items]
    assert f"{SECRET} (fjernet)" in titles


def test_a_protected_address_is_in_the_data_and_on_no_paper(vault: Vault, amina: bytes) -> None:
    """It is the citizen's own, and what is kept of them they may see; paper is what others come to read."""
    fields = {"address": "c/o Bo, Skjulestien 4, 2. tv., 5000 Odense C", "protected": True}
    vault.save(edit_citizen(load_citizen(vault, amina).citizen, fields=fields))
    vault.save(edit_citizen(load_citizen(vault, amina).citizen, fields={"address": "Lønvejen 6"}))
    vault.save(write_hope(citizen=amina, key=vault.new_id(), text="Væk fra Skjulestien 4", said_by=SaidBy.CITIZEN))
    vault.save(write_hope(citizen=amina, key=vault.new_id(), text="Hjem til\nlønvejen  6", said_by=SaidBy.CITIZEN))
    made = files(packed(gather(vault, amina, INSTRUMENTS, {})))
    printed, read = flat(text_of(made["Alt om mig.pdf"])), made["Alt om mig.html"].decode()
    assert "lønvejen" not in printed + read, "nor however it is spaced"
    for token in ("Skjulestien", "Lønvejen", "c/o Bo"):
        assert token not in printed
        assert token not in read
        assert token in made["data.json"].decode()
    assert "Din adresse er beskyttet. Den er din egen, så den står i data.json." in printed
    assert "Beskyttet adresse. Den står i data.json." in printed


def test_locked_it_is_one_file_that_opens_with_the_password_alone(vault: Vault, amina: bytes) -> None:
    found = gather(vault, amina, INSTRUMENTS, {})
    locked = packed(found, PASSWORD)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    assert b"Jeg cykler" not in locked
    with pikepdf.open(BytesIO(locked), password=PASSWORD) as pdf:
        assert sorted(pdf.attachments) == ["alt-om-mig.html", "data.json", "journal.json"]
        assert pdf.attachments["data.json"].get_file().read_bytes() == found.data
    with pytest.raises(UserError, match="pdf-password-short"):
        packed(found, "kort")
