"""What is shared, besides logs and runs: own keys, content keys, wraps, and what lies in which folder."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.keys.content import wrap_name
from app.keys.identity import SigningKey
from app.keys.worker_box import WorkerKeys
from app.models.shared_name import BUNDLES, LOG, STREAM, Name
from app.store.vault import Vault

_IDENTITY = ("organisation", "root", "worker_signing", "worker_receiving", "device_signing")


@dataclass(frozen=True)
class Identity:
    """Who this profile is in its organisation."""

    keys: WorkerKeys
    device: SigningKey

    @property
    def organisation(self) -> bytes:
        """The organisation's id."""
        return self.keys.organisation


def identity(vault: Vault) -> Identity | None:
    """The profile's place in an organisation; None where it has none, or has just been restored elsewhere."""
    marks = ",".join("?" * len(_IDENTITY))
    rows = vault.connection.execute(f"SELECT name, value FROM own WHERE name IN ({marks})", _IDENTITY)
    own = {name: bytes(value) for name, value in rows}
    if "organisation" not in own:
        return None
    if "device_signing" not in own:
        own["device_signing"] = _new_device_key(vault)
    me = vault.me
    keys = WorkerKeys(
        own["organisation"], own["root"], me.worker, me.name, me.role, own["worker_signing"], own["worker_receiving"]
    )
    return Identity(keys, SigningKey(own["device_signing"]))


def _new_device_key(vault: Vault) -> bytes:
    """A restored profile is another device, so it signs with another key."""
    key = vault.new_id() + vault.new_id()
    with vault.writing() as connection:
        connection.execute("INSERT INTO own VALUES ('device_signing', ?)", [key])
    return key


def keep_identity(connection: Any, keys: WorkerKeys) -> None:
    """From now on the profile belongs to this organisation."""
    own = {
        "organisation": keys.organisation, "root": keys.root, "worker": keys.worker,
        "worker_signing": keys.signing, "worker_receiving": keys.receiving,
    }  # fmt: skip
    connection.executemany("INSERT OR REPLACE INTO own VALUES (?,?)", own.items())


def keep_key(connection: Any, stream: bytes, epoch: bytes, key: bytes) -> None:
    """A content key that could be opened."""
    connection.execute("INSERT OR IGNORE INTO content_keys VALUES (?,?,?)", [epoch, stream, key])


def content_keys(vault: Vault, stream: bytes) -> dict[bytes, bytes]:
    """The content keys of a stream, by epoch."""
    rows = vault.connection.execute("SELECT epoch, key FROM content_keys WHERE stream = ?", [stream])
    return {bytes(epoch): bytes(key) for epoch, key in rows}


def keys_held(vault: Vault) -> tuple[int, int]:
    """How many wraps and content keys are here: they are never changed, so as many are the same."""
    told = vault.connection.execute("SELECT (SELECT count(*) FROM wraps), (SELECT count(*) FROM content_keys)")
    wraps, keys = told.fetchone()
    return wraps, keys


def keep_wrap(connection: Any, kind: str, owner: bytes, body: bytes) -> Name:
    """A wrap of a content key, or a box with a worker's keys."""
    name = Name(kind, owner, wrap_name(body))
    connection.execute("INSERT OR IGNORE INTO wraps VALUES (?,?,?,?)", [*name, body])
    return name


def load_wrap(vault: Vault, name: Name) -> bytes | None:
    """A wrap's bytes."""
    row = vault.connection.execute("SELECT body FROM wraps WHERE (kind, owner, id) = (?,?,?)", name).fetchone()
    return bytes(row[0]) if row else None


def wraps_of(vault: Vault, kind: str, owner: bytes) -> tuple[bytes, ...]:
    """All the wraps, or boxes, of one owner."""
    rows = vault.connection.execute("SELECT body FROM wraps WHERE (kind, owner) = (?,?) ORDER BY id", [kind, owner])
    return tuple(bytes(row[0]) for row in rows)


def have(vault: Vault, organisation: bytes) -> dict[Name, None]:
    """The names of all that is here to share, in the order in which it came or was written."""
    ask = vault.connection.execute
    logs = ask("SELECT log, id FROM log_records ORDER BY no")
    found = [Name(LOG if bytes(log) == organisation else STREAM, bytes(log), bytes(key)) for log, key in logs]
    found += [Name(kind, bytes(owner), bytes(key)) for kind, owner, key in ask("SELECT kind, owner, id FROM wraps")]
    runs = ask("SELECT stream, name FROM runs ORDER BY stream, device, last")
    return dict.fromkeys([*found, *(Name(BUNDLES, bytes(stream), bytes(name)) for stream, name in runs)])


def put_aside(connection: Any, name: Name, why: str, at: int) -> None:
    """Something that cannot be taken in, or not yet; since when stays."""
    connection.execute(
        "INSERT INTO aside (kind, owner, id, why, at) VALUES (?,?,?,?,?)"
        " ON CONFLICT (kind, owner, id) DO UPDATE SET why = excluded.why",
        [*name, why, at],
    )


def set_aside(vault: Vault) -> dict[Name, str]:
    """What was put aside, with the reason."""
    rows = vault.connection.execute("SELECT kind, owner, id, why FROM aside")
    return {Name(kind, bytes(owner), bytes(key)): why for kind, owner, key, why in rows}


def unasked(vault: Vault, reasons: Iterable[str], most: int) -> list[Name]:
    """What was put aside for other reasons than these and that nobody has been asked for, while at most so many are
    asked for."""
    (asked,) = vault.connection.execute("SELECT count(*) FROM aside WHERE asked = 1").fetchone()
    rows = vault.connection.execute("SELECT kind, owner, id, why FROM aside WHERE asked = 0 ORDER BY at, id")
    passed_over = frozenset(reasons)
    found = [Name(kind, bytes(owner), bytes(key)) for kind, owner, key, why in rows if why not in passed_over]
    return found[: max(0, most - asked)]


def note_asked(connection: Any, names: Iterable[Name]) -> None:
    """It stands on one's own list now that these are wanted."""
    connection.executemany("UPDATE aside SET asked = 1 WHERE (kind, owner, id) = (?,?,?)", names)


def ask_again(connection: Any) -> None:
    """One's own list is gone, and what stood on it."""
    connection.execute("UPDATE aside SET asked = 0")


def take_up(connection: Any, names: Iterable[Name]) -> None:
    """What was put aside has been taken in after all."""
    connection.executemany("DELETE FROM aside WHERE (kind, owner, id) = (?,?,?)", names)


@dataclass(frozen=True)
class SeenFeed:
    """A list as it was when it was last read: when it had been written, how long it was, and its hash."""

    stamp: str
    size: int
    digest: bytes


def seen_feeds(vault: Vault, place: str) -> dict[bytes, SeenFeed]:
    """The lists that have been read in a place."""
    rows = vault.connection.execute("SELECT device, stamp, size, digest FROM feeds WHERE place = ?", [place])
    return {bytes(device): SeenFeed(stamp, size, bytes(digest)) for device, stamp, size, digest in rows}


THERE, LOST, UNWELCOME = "there", "lost", "unwelcome"
"""A line that says where something lies, one that a later line of another list has contradicted, and one that says what
a place will not take."""
_NOBODY = b""


def keep_feed(connection: Any, place: str, device: bytes, lines: Iterable[tuple[Name, bool]], seen: SeenFeed) -> None:
    """The lines by which a device's list has grown: things, or (True) what it wanted and found gone or damaged. They
    count when they are heeded; of a list that is read whole it cannot be told what has been laid since something was
    wanted, so there whoever wants it is believed. Central has a list for each owner instead.
    """
    _begin_again(connection, place, device)
    told = [place, device, seen.stamp, seen.size, seen.digest]
    connection.execute("INSERT OR REPLACE INTO feeds VALUES (?,?,?,?,?)", told)
    (last,) = connection.execute(
        "SELECT coalesce(max(line), -1) FROM listed WHERE (place, device) = (?,?)", [place, device]
    ).fetchone()
    how = THERE if last < 0 else "new"
    rows = [(place, device, line, *name, "wanted" if wanted else how)
            for line, (name, wanted) in enumerate(lines, last + 1)]  # fmt: skip
    connection.executemany("INSERT INTO listed VALUES (?,?,?,?,?,?,?)", rows)
    if last < 0:
        _look_again(connection, "SELECT id FROM listed WHERE (place, device) = (?,?)", [place, device])


def _look_again(connection: Any, ids: str, told: list[Any]) -> None:
    """Whatever was wrong with these, they may have been laid anew."""
    connection.execute(f"DELETE FROM aside WHERE why <> 'twice' AND id IN ({ids})", told)


def heed(connection: Any, place: str) -> None:
    """What is wanted counts as lost from the place, unless somebody has laid it there anew; and that may be looked at
    again, whatever was wrong with it."""
    fresh = "SELECT id FROM listed WHERE place = ?1 AND how = 'new'"
    wanted = "SELECT id FROM listed WHERE place = ?1 AND how = 'wanted'"
    if connection.execute(f"{fresh} UNION ALL {wanted} LIMIT 1", [place]).fetchone() is None:
        return
    if connection.execute(f"{wanted} LIMIT 1", [place]).fetchone():
        connection.execute(
            f"UPDATE listed SET how = '{LOST}' WHERE place = ?1 AND how = '{THERE}' AND id IN ({wanted})", [place]
        )
    _look_again(connection, fresh, [place])
    for before, after in (("new", THERE), ("wanted", "asked")):
        connection.execute("UPDATE listed SET how = ? WHERE place = ? AND how = ?", [after, place, before])


def forget_feed(connection: Any, place: str, device: bytes) -> None:
    """A list that is there no more: what it named must be laid there again."""
    _begin_again(connection, place, device)
    connection.execute("DELETE FROM feeds WHERE (place, device) = (?,?)", [place, device])
    connection.execute("DELETE FROM listed WHERE (place, device) = (?,?)", [place, device])


def _begin_again(connection: Any, place: str, owner: bytes) -> None:
    """There is something to do with this place, and what it would not take of this owner's it may take now."""
    connection.execute("DELETE FROM own WHERE name = ?", [f"exchanged {place}"])
    connection.execute("DELETE FROM listed WHERE (place, device, owner) = (?,?,?)", [place, _NOBODY, owner])


def keep_unwelcome(connection: Any, place: str, names: Iterable[Name]) -> None:
    """The place will not take these as things stand."""
    (last,) = connection.execute(
        "SELECT coalesce(max(line), -1) FROM listed WHERE (place, device) = (?,?)", [place, _NOBODY]
    ).fetchone()
    rows = [(place, _NOBODY, line, *name, UNWELCOME) for line, name in enumerate(names, last + 1)]
    connection.executemany("INSERT INTO listed VALUES (?,?,?,?,?,?,?)", rows)


def listed(vault: Vault, place: str, *how: str) -> dict[Name, int]:
    """What the lists in a place name: what lies there, what was lost; in the lists' order, with the line."""
    marks = ",".join("?" * len(how))
    rows = vault.connection.execute(
        f"SELECT kind, owner, id, line FROM listed WHERE place = ? AND how IN ({marks}) ORDER BY device, line",
        [place, *how],
    )
    return {Name(kind, bytes(owner), bytes(key)): line for kind, owner, key, line in rows}


def own_lines(vault: Vault, place: str) -> list[tuple[Name, bool]]:
    """This device's own list."""
    rows = vault.connection.execute(
        "SELECT kind, owner, id, how FROM listed WHERE (place, device) = (?,?) ORDER BY line", [place, vault.me.device]
    )
    return [(Name(kind, bytes(owner), bytes(key)), how in ("wanted", "asked")) for kind, owner, key, how in rows]


def standing(vault: Vault) -> bytes:
    """What an exchange would have to look at, in brief: where it is as after the last one, there is nothing to do."""
    told = vault.connection.execute(
        "SELECT (SELECT last FROM tally), (SELECT max(no) FROM log_records),"
        " (SELECT count(*) FROM runs), (SELECT count(*) FROM wraps)"
    ).fetchone()
    return f"{told} {vault.clock().day} {vault.me.device.hex()}".encode()


def exchanged_at(vault: Vault, place: str) -> bytes:
    """How things stood after the last whole exchange with a place."""
    row = vault.connection.execute("SELECT value FROM own WHERE name = ?", [f"exchanged {place}"]).fetchone()
    return bytes(row[0]) if row else b""


def note_exchanged(vault: Vault, place: str) -> None:
    """There is nothing left to do with this place."""
    told = [f"exchanged {place}", standing(vault)]
    with vault.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO own VALUES (?,?)", told)


def become_another_device(vault: Vault) -> None:
    """This profile lives in two places: from now on they are two devices. What was written stays as it was."""
    device = vault.new_id()
    with vault.writing() as connection:
        connection.execute("UPDATE own SET value = ? WHERE name = 'device'", [device])
        connection.execute("DELETE FROM own WHERE name = 'device_signing'")
    vault.me = replace(vault.me, device=device)


def recovery_public(vault: Vault) -> bytes:
    """The public half of this profile's paper code."""
    return bytes(vault.connection.execute("SELECT value FROM own WHERE name = 'recovery_public'").fetchone()[0])
