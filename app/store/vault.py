"""The vault: the opened local store of one worker. One connection, used from one thread at a time."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.models.change import FORMAT, Change, Entry, Value, ValueId, encode_entry, entry_id
from app.models.errors import SurroundingsError
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.moment import Moment
from app.models.save import Made, Save
from app.store import sqlite
from app.store.entries import Taken, last_number, take_in
from app.store.one_citizen import same_as
from app.store.profile_files import Clock, NewId

_ROOM_BYTES = 256 * 1024


@dataclass(frozen=True)
class Me:
    """Who writes, and on which device."""

    worker: bytes
    device: bytes
    name: str
    role: str


@dataclass(frozen=True)
class Written:
    """A save that is on the disk: when, its id, what it touched, and the values that it made."""

    at: Moment
    save: bytes
    streams: frozenset[bytes]
    kinds: frozenset[str]
    made: Made = field(default_factory=dict)


class Vault:
    """Everything that a profile holds, open. Close it and the key is gone from here."""

    def __init__(
        self,
        connection: Any,
        key: bytes,
        me: Me,
        clock: Clock,
        new_id: NewId,
        path: Path,
        on_close: Callable[[], object],
    ) -> None:
        self.connection = connection
        self.key = key
        self.me = me
        self.clock = clock
        self.new_id = new_id
        self.path = path
        self._on_close = on_close
        self.first_seq: int = last_number(connection) + 1
        self._known_as: set[bytes] = set()
        self.logs_read: dict[bytes, Any] = {}
        """What the signed logs said when they were last read (app/store/logs.py)."""
        self.logs_stamp: tuple[int, Any] = (-1, None)
        """As what all logs stood, when so many rows had been written (app/store/logs.py)."""
        self.judged: dict[bytes, Any] = {}
        """By what each stream's runs were last judged (app/commands/syncing.py)."""
        self.tended: dict[bytes, Any] = {}
        """As what each stream last needed nothing done (app/commands/syncing.py)."""

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go."""
        try:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite.DatabaseError:
            pass  # the log is folded in when the file is next opened
        self.connection.close()
        self.key = b""
        self._on_close()

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """One transaction: all of it on the disk (full sync) or none.

        Raises SurroundingsError `disk-full`, `disk-read-only` or `disk-error`; nothing is then written.
        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield self.connection
            self.connection.execute("COMMIT")
        except BaseException as fault:
            self._roll_back()
            if isinstance(fault, sqlite.DatabaseError):
                raise disk_fault(fault, self.path) from fault
            raise

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            try:
                self.connection.execute("ROLLBACK")
            except sqlite.DatabaseError:
                pass  # SQLite has rolled back by itself

    def save(self, save: Save, *, settles: tuple[bytes, bytes, str] | None = None) -> Written:
        """Append one entry for each stream that gets changes and update every projection, in one transaction.

        `settles` names the draft (stream, record, field) that this save is the outcome of.
        """
        at, save_id = self.clock(), self.new_id()
        with self.writing() as connection:
            raws: list[tuple[bytes, Entry]] = []
            for stream, changes in save.parts.items():
                if not changes:
                    continue
                entry = self._entry(connection, stream, changes, at, save_id, save.undoes)
                raws.append((encode_entry(entry), entry))
            taken = take_in(connection, raws, own=True)
            if settles:
                connection.execute("DELETE FROM drafts WHERE stream = ? AND record = ? AND field = ?", settles)
        self._known_as.update(save.parts)
        return Written(at, save_id, taken.streams, taken.kinds, _made(raws))

    def _entry(
        self, connection: Any, stream: bytes, changes: tuple[Change, ...], at: Moment, save_id: bytes, undoes: bytes
    ) -> Entry:
        row = connection.execute(
            "SELECT h.counter, h.entry FROM heads h JOIN streams s ON s.no = h.stream WHERE s.id = ? AND h.device = ?",
            [stream, self.me.device],
        ).fetchone()
        counter, previous = (row[0], bytes(row[1])) if row else (0, b"")
        named = self._introduction(connection, stream)
        return Entry(
            FORMAT, stream, self.me.device, counter + 1, previous, self.me.worker, at.wall, at.offset,
            save_id, undoes, (*named, *changes),
        )  # fmt: skip

    def _introduction(self, connection: Any, stream: bytes) -> tuple[Change, ...]:
        """The first time one writes in a stream, the name one writes under goes before."""
        if stream in self._known_as:
            return ()
        row = connection.execute(
            "SELECT 1 FROM field_values v JOIN streams s ON s.no = v.stream WHERE s.id = ? AND v.kind = 'author'"
            " AND v.record = ? AND v.field = 'name'",
            [stream, self.me.worker],
        ).fetchone()
        if row:
            return ()
        return (
            Change("author", self.me.worker, "name", (Value(self.me.name),)),
            Change("author", self.me.worker, "role", (Value(self.me.role),)),
        )

    def receive(self, raws: Sequence[tuple[bytes, Entry]]) -> Taken:
        """Take in entries from a file, all or none; those already here change nothing. Whose they are is hearsay."""
        with self.writing() as connection:
            return take_in(connection, raws, own=False, hearsay=True)

    def professional_stream(self, citizen: bytes) -> bytes | None:
        """The citizen's fagligt stream, if there is one here: where new things are written."""
        return next(iter(self.professional_streams(citizen)), None)

    def professional_streams(self, citizen: bytes) -> tuple[bytes, ...]:
        """All of them: two colleagues without a net may have begun one each."""
        rows = self.connection.execute(
            "SELECT id FROM streams WHERE purpose = ? AND citizen = ? ORDER BY id", [PROFESSIONAL, citizen]
        )
        return tuple(bytes(row[0]) for row in rows)

    def citizen_streams(self, citizen: bytes) -> tuple[bytes, ...]:
        """The shared stream and, where it is here, the professional one."""
        return (citizen, *self.professional_streams(citizen))

    def same_as(self, citizen: bytes) -> tuple[bytes, ...]:
        """All shared streams that are this citizen, the leading one first: one, unless the citizen was made twice."""
        return same_as(self.connection, citizen)

    def person_streams(self, citizen: bytes) -> tuple[bytes, ...]:
        """`citizen_streams` of all of them."""
        return tuple(stream for each in self.same_as(citizen) for stream in self.citizen_streams(each))

    def citizens(self) -> tuple[bytes, ...]:
        """Every citizen whose shared stream is here."""
        rows = self.connection.execute("SELECT id FROM streams WHERE purpose = ? ORDER BY no", [SHARED])
        return tuple(bytes(row[0]) for row in rows)


def _made(raws: list[tuple[bytes, Entry]]) -> Made:
    made: dict[tuple[bytes, str], tuple[ValueId, ...]] = {}
    for raw, entry in raws:
        name = entry_id(raw)
        for place, change, _ in entry.values():
            key = (change.record, change.field)
            made[key] = (*made.get(key, ()), ValueId(name, place))
    return made


def disk_fault(fault: Exception, path: Path) -> SurroundingsError:
    """What stands in the way of writing at `path`, in the terms of a person."""
    said = str(fault).lower()
    if "full" in said or ("disk i/o" in said and _no_room(path)):
        return SurroundingsError("disk-full")
    if "readonly" in said or "read-only" in said:
        return SurroundingsError("disk-read-only")
    return SurroundingsError("disk-error", reason=str(fault))


def _no_room(path: Path) -> bool:
    """Beside the file SQLite needs room for its log's index, and calls it an input error when there is none."""
    try:
        return shutil.disk_usage(path.parent).free < _ROOM_BYTES
    except OSError:
        return False
