"""The tables of the store, and how older files become newer ones.

`entries` is the record itself; `heads` and `tally` guard it; everything below them is a projection that
`projections.rebuild` makes again from the entries. Each migration commits together with the note of it.
"""

from typing import Any

from sqlite_utils import Database, Migrations

from app.models.errors import SurroundingsError

migrations = Migrations("pejlemaerke")

ENTRY_TABLES = """
CREATE TABLE streams (
    no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    purpose TEXT NOT NULL DEFAULT '', citizen BLOB
);
CREATE TABLE entries (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, stream INTEGER NOT NULL REFERENCES streams(no),
    device BLOB NOT NULL, counter INTEGER NOT NULL, author BLOB NOT NULL, wall INTEGER NOT NULL,
    zone INTEGER NOT NULL, save BLOB NOT NULL, undoes BLOB NOT NULL, own INTEGER NOT NULL, raw BLOB NOT NULL
);
CREATE INDEX entries_chain ON entries (stream, device, counter);
CREATE TABLE heads (
    stream INTEGER NOT NULL, device BLOB NOT NULL, counter INTEGER NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (stream, device)
) WITHOUT ROWID;
CREATE TABLE tally (one INTEGER PRIMARY KEY CHECK (one = 1), entries INTEGER NOT NULL, digest BLOB NOT NULL);
INSERT INTO tally VALUES (1, 0, zeroblob(32));
CREATE TABLE own (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE drafts (
    stream BLOB NOT NULL, record BLOB NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    replaces BLOB NOT NULL, context BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (stream, record, field)
) WITHOUT ROWID;
"""

PROJECTIONS = """
CREATE TABLE field_values (
    entry INTEGER NOT NULL, place INTEGER NOT NULL, stream INTEGER NOT NULL, kind TEXT NOT NULL,
    record BLOB NOT NULL, field TEXT NOT NULL, data BLOB NOT NULL, said_by TEXT NOT NULL,
    origin_entry BLOB, origin_place INTEGER, seen BLOB, live INTEGER NOT NULL, found INTEGER,
    PRIMARY KEY (entry, place)
) WITHOUT ROWID;
CREATE INDEX values_by_record ON field_values (stream, kind, record, field, live);
CREATE TABLE missing (
    entry BLOB NOT NULL, place INTEGER NOT NULL, stream INTEGER NOT NULL, record BLOB NOT NULL,
    field TEXT NOT NULL, PRIMARY KEY (entry, place, stream, record, field)
) WITHOUT ROWID;
CREATE TABLE caseload (
    stream INTEGER PRIMARY KEY, citizen BLOB NOT NULL, called TEXT NOT NULL, full_name TEXT NOT NULL,
    cpr TEXT NOT NULL, born TEXT NOT NULL, dream TEXT NOT NULL, how_to_meet TEXT NOT NULL,
    section TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, next_look TEXT NOT NULL,
    last_contact INTEGER, zone INTEGER NOT NULL
);
CREATE VIRTUAL TABLE texts USING fts5 (
    text, stream UNINDEXED, kind UNINDEXED, record UNINDEXED, field UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
"""

DIARY = """
CREATE INDEX values_by_start ON field_values (data) WHERE kind = 'meeting' AND field = 'starts' AND live = 1;
CREATE INDEX values_by_due ON field_values (data) WHERE kind = 'agreement' AND field = 'by' AND live = 1;
CREATE INDEX values_by_state ON field_values (data) WHERE kind = 'meeting' AND field = 'state' AND live = 1;
"""
"""Days are written with a fixed length, so that their encoded bytes stand in the calendar's order."""

PARTS = """
CREATE INDEX values_by_meeting ON field_values (data) WHERE field = 'meeting' AND live = 1;
"""
"""What belongs to a meeting, found without reading the years of meetings beside it."""

PRINT_QUEUE = """
CREATE TABLE print_queue (
    id BLOB PRIMARY KEY, citizen BLOB NOT NULL, title TEXT NOT NULL, pages INTEGER NOT NULL,
    at INTEGER NOT NULL, zone INTEGER NOT NULL, pdf BLOB NOT NULL
) WITHOUT ROWID;
"""

SEVERAL = """
ALTER TABLE print_queue ADD COLUMN event TEXT NOT NULL DEFAULT 'printed';
"""
"""A paper may be about several: `citizen` holds their ids one after the other. `event` is what printing it is called
in their histories."""

SHARING = """
CREATE TABLE log_records (
    no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, log BLOB NOT NULL, raw BLOB NOT NULL, signature BLOB NOT NULL
);
CREATE INDEX log_records_by_log ON log_records (log);
CREATE TABLE content_keys (epoch BLOB PRIMARY KEY, stream BLOB NOT NULL, key BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE wraps (
    kind TEXT NOT NULL, owner BLOB NOT NULL, id BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (kind, owner, id)
) WITHOUT ROWID;
CREATE TABLE runs (
    entry BLOB PRIMARY KEY, name BLOB NOT NULL, stream BLOB NOT NULL, device BLOB NOT NULL, last INTEGER NOT NULL,
    header BLOB NOT NULL, signature BLOB NOT NULL, verdict TEXT NOT NULL, held BLOB
) WITHOUT ROWID;
CREATE INDEX runs_by_stream ON runs (stream, device, last);
CREATE TABLE vouched (stream BLOB PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE begun (stream BLOB PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE feeds (
    place TEXT NOT NULL, device BLOB NOT NULL, stamp TEXT NOT NULL, lines INTEGER NOT NULL, digest BLOB NOT NULL,
    PRIMARY KEY (place, device)
) WITHOUT ROWID;
CREATE TABLE listed (
    place TEXT NOT NULL, device BLOB NOT NULL, line INTEGER NOT NULL, kind TEXT NOT NULL, owner BLOB NOT NULL,
    id BLOB NOT NULL, PRIMARY KEY (place, device, line)
) WITHOUT ROWID;
CREATE TABLE aside (
    kind TEXT NOT NULL, owner BLOB NOT NULL, id BLOB NOT NULL, why TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (kind, owner, id)
) WITHOUT ROWID;
CREATE TABLE invitations (secret BLOB PRIMARY KEY, role TEXT NOT NULL, expires TEXT NOT NULL) WITHOUT ROWID;
"""
"""What is shared: signed logs, keys, whose runs of entries vouch for what, and what lies in which folder."""

LATEST = """
CREATE INDEX entries_by_time ON entries (stream, wall);
"""
"""The latest entries of a citizen, without walking through years of their bytes."""

PASSING_ON = """
DELETE FROM feeds;
DELETE FROM listed;
ALTER TABLE feeds RENAME COLUMN lines TO size;
ALTER TABLE listed ADD COLUMN how TEXT NOT NULL DEFAULT 'there';
ALTER TABLE runs ADD COLUMN hearsay INTEGER NOT NULL DEFAULT 0;
CREATE INDEX runs_by_name ON runs (name);
CREATE TABLE hearsay (seq INTEGER PRIMARY KEY);
INSERT INTO hearsay SELECT seq FROM entries WHERE own = 0;
"""
"""What somebody found gone or damaged is laid there again (`how`: new, there, lost, wanted, asked), and entries that
came in a file are passed on; they stand as hearsay until their own writer's signature has come."""

ERASED = """
CREATE TABLE erased (stream BLOB PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE fetched (stream BLOB PRIMARY KEY) WITHOUT ROWID;
INSERT INTO fetched SELECT DISTINCT stream FROM runs WHERE verdict <> 'waiting';
"""
"""The streams that are refused for ever (`record` is the one that the organisation's log names), and those of which all
that there was has been fetched once: only there is it known here what a lost device had written."""

ONE_CITIZEN = """
CREATE INDEX values_of_same_person ON field_values (record) WHERE kind = 'same_person' AND live = 1;
"""
"""What has been said of citizens who were made twice: next to nothing among all values."""

ASKED = """
ALTER TABLE aside ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX listed_unheeded ON listed (place, how, id) WHERE how IN ('new', 'wanted');
"""
"""Whether it stands on one's own list that something is wanted, and the lines of others that have not been heeded."""

PROJECTION_TABLES = ("field_values", "missing", "caseload", "texts")


@migrations()
def m001_entries(db: Database) -> None:
    """The record, its guards, drafts, and the first projections."""
    for statement in _statements(ENTRY_TABLES + PROJECTIONS):
        db.execute(statement)


@migrations()
def m002_diary(db: Database) -> None:
    """The days of all citizens at a glance, and the papers that wait for a printer."""
    for statement in _statements(DIARY + PRINT_QUEUE):
        db.execute(statement)


@migrations()
def m003_day(db: Database) -> None:
    """A day's meetings without the years beside them, and papers that are about several citizens."""
    for statement in _statements(PARTS + SEVERAL):
        db.execute(statement)


@migrations()
def m004_sharing(db: Database) -> None:
    """Sharing with colleagues over a folder."""
    for statement in _statements(SHARING):
        db.execute(statement)


@migrations()
def m005_latest(db: Database) -> None:
    """The latest deeds at once."""
    for statement in _statements(LATEST):
        db.execute(statement)


@migrations()
def m006_passing_on(db: Database) -> None:
    """Entries from a file, and what is to be sent again."""
    for statement in _statements(PASSING_ON):
        db.execute(statement)


@migrations()
def m007_erased(db: Database) -> None:
    """Citizens who are erased, and what has been fetched whole."""
    for statement in _statements(ERASED):
        db.execute(statement)


@migrations()
def m008_one_citizen(db: Database) -> None:
    """The same citizen made twice: each shared stream knows the citizen as whom it is shown."""
    db.execute("ALTER TABLE streams ADD COLUMN shown BLOB")
    db.execute("UPDATE streams SET shown = id WHERE purpose = 'shared'")
    db.execute("CREATE INDEX streams_by_citizen ON streams (shown)")
    for statement in _statements(ONE_CITIZEN):
        db.execute(statement)


@migrations()
def m009_asked(db: Database) -> None:
    """What has been asked for."""
    for statement in _statements(ASKED):
        db.execute(statement)


@migrations()
def m010_numbers_once(db: Database) -> None:
    """The number of the last entry that ever came, also where it was taken out again: no number is given twice."""
    db.execute("ALTER TABLE tally ADD COLUMN last INTEGER NOT NULL DEFAULT 0")
    numbers = "SELECT seq FROM entries UNION ALL SELECT seq FROM vouched"
    db.execute(f"UPDATE tally SET last = (SELECT coalesce(max(seq), 0) FROM ({numbers}))")


@migrations()
def m011_invited(db: Database) -> None:
    """Whom an invitation is made out to, where it leads, and who used it; and one's own answer on its way."""
    for name in ("name", "central"):
        db.execute(f"ALTER TABLE invitations ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")
    for name in ("team", "worker"):
        db.execute(f"ALTER TABLE invitations ADD COLUMN {name} BLOB NOT NULL DEFAULT x''")


@migrations()
def m012_recipients(db: Database) -> None:
    """Who a waiting paper is for, where it is not the citizen."""
    db.execute("ALTER TABLE print_queue ADD COLUMN recipient TEXT NOT NULL DEFAULT ''")


@migrations()
def m013_known_to_papers(db: Database) -> None:
    """What had come to this laptop when a waiting paper was made, whatever any clock says."""
    db.execute("ALTER TABLE print_queue ADD COLUMN known INTEGER NOT NULL DEFAULT 0")
    db.execute("UPDATE print_queue SET known = (SELECT coalesce(max(seq), 0) FROM entries WHERE wall <= at)")


def _statements(script: str) -> list[str]:
    return [each.strip() for each in script.split(";\n") if each.strip()]


def make_projections(connection: Any) -> None:
    """Drop and make the projection tables, empty; inside the caller's transaction."""
    for table in PROJECTION_TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in _statements(PROJECTIONS + DIARY + PARTS + ONE_CITIZEN):
        connection.execute(statement)


def pending(db: Database) -> bool:
    """Whether the file is older than this program.

    Raises SurroundingsError `store-newer` when it is newer: then nothing is guessed and nothing touched.
    """
    known = {each.name for each in migrations.pending(Database(memory=True, execute_plugins=False))}
    applied = {each.name for each in migrations.applied(db)}
    if applied - known:
        raise SurroundingsError("store-newer", step=min(applied - known))
    return bool(known - applied)
