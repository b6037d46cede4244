"""The exchange file: every byte comes back, and a bad file is refused whole."""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.citizens import new_citizen, note_risk
from app.commands.exchange import export_citizens, import_citizens, read_exchange, schema
from app.commands.goals import rate_goal, reword_goal, write_goal
from app.commands.undo import undo
from app.models.change import Change, Entry, SaidBy, Value, decode_entry, encode_entry
from app.models.errors import FormatError
from app.store.doctor import examine
from app.store.entries import take_in
from app.store.reading import field_history, load_citizen, load_risk, noted, undo_stacks
from app.store.vault import Vault
from app.wording import WHY, say
from tests.store.stores import fresh

SCHEMA = Path(__file__).parents[2] / "resources" / "exchange.schema.json"


def _filled(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"full_name": "Amina Hassan", "cpr": "170591-1234"}, new_id=vault.new_id)
    vault.save(save)
    goal = vault.new_id()
    vault.save(write_goal(citizen=key, key=goal, text="Jeg går en tur 🌊", said_by=SaidBy.CITIZEN))
    vault.save(reword_goal(load_citizen(vault, key).records[goal], text="Jeg løber", said_by=SaidBy.TOGETHER))
    undo(vault, key)
    record = load_citizen(vault, key).records[goal]
    vault.save(rate_goal(goal=record, key=vault.new_id(), value=7, day=date(2026, 3, 4)))
    vault.save(note_risk(citizen=key, professional=None, note="Hund i haven", new_id=vault.new_id))
    return key


@pytest.fixture
def source(tmp_path: Path) -> Any:
    vault = fresh(tmp_path / "a.db", 1)
    yield vault
    vault.close()


@pytest.fixture
def target(tmp_path: Path) -> Any:
    vault = fresh(tmp_path / "b.db", 50)
    yield vault
    vault.close()


def _raws(vault: Vault) -> list[tuple[bytes, bytes]]:
    return [(bytes(i), bytes(r)) for i, r in vault.connection.execute("SELECT id, raw FROM entries ORDER BY id")]


def test_every_entry_comes_back_byte_for_byte(source: Vault, target: Vault) -> None:
    key = _filled(source)
    content = export_citizens(source, source.citizens())
    taken = import_citizens(target, content)
    assert taken.new == len(_raws(source))
    assert _raws(target) == _raws(source)
    assert export_citizens(target, target.citizens()) == content
    assert load_risk(target, key).note == "Hund i haven"
    assert examine(target) == ()


def test_importing_again_changes_nothing(source: Vault, target: Vault) -> None:
    _filled(source)
    content = export_citizens(source, source.citizens())
    import_citizens(target, content)
    before = _tables(target)
    assert import_citizens(target, content).new == 0
    assert _tables(target) == before
    assert import_citizens(source, content).new == 0


def _tables(vault: Vault) -> dict[str, list[Any]]:
    names = ("streams", "entries", "heads", "tally", "field_values", "missing", "caseload", "texts", "drafts")
    return {name: vault.connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def test_authors_are_kept_and_nothing_counts_as_ones_own(source: Vault, target: Vault) -> None:
    key = _filled(source)
    import_citizens(target, export_citizens(source, [key]))
    goal = load_citizen(target, key).goals[0]
    (held,) = goal.words.live
    assert load_citizen(target, key).author(held) == "Signe Holm"
    assert held.author == source.me.worker != target.me.worker
    assert all(each.hearsay for each in noted(target, key, limit=50))
    assert not any(each.own for each in field_history(target, key, "goal", goal.record.id, "words"))
    assert undo_stacks(target, key).undo == ()


def test_a_record_can_be_written_on_after_the_import(source: Vault, target: Vault) -> None:
    key = _filled(source)
    import_citizens(target, export_citizens(source, [key]))
    target.save(reword_goal(load_citizen(target, key).goals[0].record, text="Jeg cykler", said_by=SaidBy.CITIZEN))
    assert import_citizens(source, export_citizens(target, [key])).new == 1
    assert load_citizen(source, key).goals[0].words.text == "Jeg cykler"
    assert examine(source) == examine(target) == ()


def test_the_schema_is_the_one_that_is_generated_and_fits_a_real_file(source: Vault) -> None:
    stored = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert stored == schema()
    _filled(source)
    jsonschema.Draft202012Validator.check_schema(stored)
    file = json.loads(export_citizens(source, source.citizens()))
    jsonschema.validate(file, stored)
    file["citizens"][0]["id"] = "AMINA"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(file, stored)


Spoil = Callable[[dict[str, Any]], None]


def _set(*path: Any) -> Spoil:
    """Put the last of `path` at the place that the rest names."""

    def spoil(file: dict[str, Any]) -> None:
        at: Any = file
        for step in path[:-2]:
            at = at[step]
        at[path[-2]] = path[-1]

    return spoil


def _entry(change: Callable[[Entry], Entry]) -> Spoil:
    def spoil(file: dict[str, Any]) -> None:
        entries = file["citizens"][0]["streams"][0]["entries"]
        entries[1] = b64encode(encode_entry(change(decode_entry(b64decode(entries[1]))))).decode()

    return spoil


def _says(field: str, data: Any) -> Spoil:
    def added(entry: Entry) -> Entry:
        more = Change("stream", entry.stream, field, (Value(data),))
        return msgspec.structs.replace(entry, changes=(*entry.changes, more))

    return _entry(added)


def _moved(entry: Entry) -> Entry:
    return msgspec.structs.replace(entry, stream=b"z" * 16)


FIRST = ("citizens", 0, "streams", 0)
ID, PLACE = "0" * 32, "citizens[0].streams[0]"
BAD: dict[str, tuple[Spoil, str, str]] = {
    "another format": (_set("format", "noget-andet"), "file-unreadable", "format"),
    "no version at all": (_set("version", 0), "file-unreadable", "version"),
    "an unknown key": (_set("extra", 1), "file-unreadable", ""),
    "citizens is no list": (_set("citizens", {}), "file-unreadable", "citizens"),
    "capital letters": (_set("citizens", 0, "id", "A" * 32), "file-unreadable", "citizens[0].id"),
    "a line break in the id": (_set("citizens", 0, "id", "a" * 32 + "\n"), "file-unreadable", "id"),
    "an unknown purpose": (_set(*FIRST, "purpose", "secret"), "file-unreadable", "purpose"),
    "an entry that is a number": (_set(*FIRST, "entries", 0, 7), "file-unreadable", "entries"),
    "no base64": (_set(*FIRST, "entries", 0, "%%%"), "file-entry", f"{PLACE}.entries[0]"),
    "not even ASCII": (_set(*FIRST, "entries", 0, "æøå="), "file-entry", f"{PLACE}.entries[0]"),
    "an empty entry": (_set(*FIRST, "entries", 0, ""), "file-entry", f"{PLACE}.entries[0]"),
    "no entry": (_set(*FIRST, "entries", 1, b64encode(b"\xc0" * 40).decode()), "file-entry", f"{PLACE}.entries[1]"),
    "no entries": (_set(*FIRST, "entries", []), "file-entry", PLACE),
    "another stream": (_set(*FIRST, "id", ID), "file-entry", PLACE),
    "another citizen": (_set("citizens", 0, "id", ID), "file-entry", PLACE),
    "the wrong purpose": (_set("citizens", 0, "streams", 1, "purpose", "shared"), "file-entry", "streams[1]"),
    "an entry of another stream": (_entry(_moved), "file-entry", f"{PLACE}.entries[1]"),
    "says two purposes": (_says("purpose", "professional"), "file-entry", PLACE),
    "a purpose that is no text": (_says("purpose", {"a": 1}), "file-entry", PLACE),
}


@pytest.mark.parametrize(("spoil", "code", "where"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_refused_whole_with_place_and_reason(
    source: Vault, target: Vault, spoil: Spoil, code: str, where: str
) -> None:
    _filled(source)
    file = json.loads(export_citizens(source, source.citizens()))
    spoil(file)
    before = _tables(target)
    with pytest.raises(FormatError) as said:
        import_citizens(target, json.dumps(file).encode())
    assert said.value.code == code
    assert where in str(said.value.details["at"])
    assert said.value.details["why"] in WHY
    assert not re.search(r"[\[\]$`]", say(said.value))
    assert _tables(target) == before


def test_a_newer_file_is_called_newer(target: Vault) -> None:
    with pytest.raises(FormatError) as said:
        import_citizens(target, b'{"format": "pejlemaerke-exchange", "version": 2, "people": []}')
    assert said.value.code == "file-newer"
    assert "Hent den nyeste udgave" in say(said.value)


def test_an_editor_may_have_put_its_mark_first(source: Vault, target: Vault) -> None:
    _filled(source)
    content = export_citizens(source, source.citizens())
    import_citizens(target, b"\xef\xbb\xbf" + content)
    assert _raws(target) == _raws(source)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"format": 7}', "feltet format: her står noget andet, end der skal"),
        (b"{}", "øverst i filen: her mangler et felt"),
        (b'{"format": ?', "tegn 12: det kan ikke læses som JSON"),
        (b'{"format": ', "slutningen af filen: det kan ikke læses som JSON"),
        (
            b'{"format": "pejlemaerke-exchange", "version": 1, "citizens": [{"id": "' + b"0" * 32 + b'", "streams": '
            b'[{"id": "' + b"0" * 32 + b'", "purpose": "shared", "entries": ["AAAA"]}]}]}',
            "borger 1, del 1, post 1: det kan ikke læses",
        ),
    ],
)
def test_where_and_why_is_said_in_danish(target: Vault, content: bytes, told: str) -> None:
    with pytest.raises(FormatError) as said:
        import_citizens(target, content)
    assert say(said.value).endswith(f"({told})")


def test_a_stream_that_is_known_as_another_persons_is_refused(source: Vault, target: Vault) -> None:
    _filled(source)
    file = json.loads(export_citizens(source, source.citizens()))
    professional = file["citizens"][0]["streams"].pop()
    import_citizens(target, json.dumps(file).encode())
    file["citizens"][0]["streams"] = [professional | {"purpose": "professional", "id": file["citizens"][0]["id"]}]
    with pytest.raises(FormatError):
        import_citizens(target, json.dumps(file).encode())


def test_the_last_bad_entry_keeps_all_the_others_out(source: Vault, target: Vault) -> None:
    _filled(source)
    file = json.loads(export_citizens(source, source.citizens()))
    file["citizens"][-1]["streams"][-1]["entries"].append("AAAA")
    with pytest.raises(FormatError):
        import_citizens(target, json.dumps(file).encode())
    assert _raws(target) == []


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"format": "\xff"}'])
def test_what_is_no_exchange_file_is_refused(target: Vault, content: bytes) -> None:
    with pytest.raises(FormatError, match="file-unreadable"):
        import_citizens(target, content)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A real file."""
    vault = fresh(tmp_path_factory.mktemp("real") / "a.db", 1)
    _filled(vault)
    content = export_citizens(vault, vault.citizens())
    vault.close()
    return content


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One vault for every mutation: none of them may leave anything in it."""
    vault = fresh(tmp_path_factory.mktemp("empty") / "b.db", 50)
    yield vault
    vault.close()


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_a_mutated_file_is_taken_whole_or_refused_whole(real: bytes, empty: Vault, data: st.DataObject) -> None:
    content = bytearray(real)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content) - 1))
        match data.draw(st.sampled_from(("flip", "cut", "put", "repeat"))):
            case "flip":
                content[at] ^= data.draw(st.integers(1, 255))
            case "cut":
                del content[at : at + data.draw(st.integers(1, 40))]
            case "put":
                content[at:at] = data.draw(st.binary(min_size=1, max_size=8))
            case _:
                content[at:at] = content[max(0, at - 60) : at]
        if not content:
            return
    connection = empty.connection
    connection.execute("SAVEPOINT mutation")
    try:
        _import_inside(empty, bytes(content))
    finally:
        connection.execute("ROLLBACK TO mutation")
        connection.execute("RELEASE mutation")


def _import_inside(vault: Vault, content: bytes) -> None:
    """Read the file; where it is read, every entry must be storable."""
    try:
        raws = read_exchange(vault, content)
    except FormatError:
        return
    take_in(vault.connection, raws, own=False)
    for key in {entry.stream for _, entry in raws}:
        load_citizen(vault, key)
