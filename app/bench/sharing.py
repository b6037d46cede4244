"""Sharing over a folder, each row beside what cannot be spared: sealing, one signature a bundle, rows and index."""

import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.bench.figures import Figure, figure, milliseconds
from app.bench.office import KEY, Office
from app.bench.plain import TABLES, insert, rows_of
from app.bench.program import child
from app.bench.start import peak, say
from app.commands.organisation import revoke
from app.keys.content import wrap_content
from app.keys.identity import new_receiving_key, new_signing_key, verify
from app.store import sqlite
from app.store.vault import Vault

_MODULE = "app.bench.sharing"
_COLLEAGUES = 5


def sharing_figures(folder: Path, scale: float, runs: int) -> Iterator[Figure]:
    """All rows about sharing."""
    few = max(2, round(40 * min(scale, 1)))
    yield from _exchange_figures(folder / "whole", few, max(200, round(10_000 * scale)), runs)
    yield _news_figure(folder / "news", few, max(_COLLEAGUES, round(100 * scale)), runs)
    for citizens in (few, max(3, round(1_000 * scale))):
        yield _nothing_figure(folder / f"nothing-{citizens}", citizens, 5 * runs)
    yield _rotation_figure(folder / "rotation", max(2, round(200 * scale)))
    yield from _memory_figures(folder / "memory", max(200, round(100_000 * scale)))


def _exchange_figures(folder: Path, citizens: int, entries: int, runs: int) -> Iterator[Figure]:
    """Signe signs, seals and writes; Lone, who has nothing yet, reads, verifies, decrypts, merges and indexes."""
    taken, floor, sent, floor_sent = [], [], [], []
    for number in range(runs):
        office = Office.found(folder / str(number))
        office.write(citizens, entries)
        sending = milliseconds(office.sync, "Signe")
        taking = milliseconds(office.sync, "Lone")
        runs_made = _runs_of(office.at["Signe"])
        sealing, opening = _cipher(runs_made)
        sent.append(sending)
        floor_sent.append(sealing)
        taken.append(sending + taking)
        floor.append(sealing + opening + _rows(office.at["Lone"], office.home / "floor.db"))
        size, least = _sizes(office.folder), _least(runs_made)
        office.close()
    yield figure(f"exchange of {entries} entries of {citizens} citizens", taken, floor)
    yield figure("of which signed, sealed and written", sent, floor_sent)
    yield figure("bundles on the folder", [size], [least], unit="kB")


def _runs_of(vault: Vault) -> list[bytes]:
    """The entries of each bundle, one after the other."""
    rows = vault.connection.execute(
        "SELECT group_concat(hex(raw), '') FROM entries WHERE own = 1 GROUP BY stream, device"
    )
    return [bytes.fromhex(row[0]) for row in rows.fetchall()]


def _cipher(runs: list[bytes]) -> tuple[float, float]:
    """Compressing, encrypting and signing, and the way back, of so many bundles."""
    key, cipher, nonce = new_signing_key(lambda count: bytes(count)), AESGCM(KEY), bytes(12)
    signed: list[tuple[bytes, bytes]] = []

    def close() -> None:
        for run in runs:
            signed.append((cipher.encrypt(nonce, zlib.compress(run), b""), key.sign(run[:400])))

    def open_again() -> None:
        for run, (sealed, signature) in zip(runs, signed, strict=True):
            zlib.decompress(cipher.decrypt(nonce, sealed, b""))
            verify(key.public, signature, run[:400])

    return milliseconds(close), milliseconds(open_again)


def _rows(vault: Vault, path: Path) -> float:
    """The same rows in a SQLCipher file, in one transaction."""
    rows = {table: list(found) for table, found in rows_of(vault).items()}
    connection = sqlite.connect(path, KEY)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(TABLES)
    taken = milliseconds(insert, connection, rows)
    connection.close()
    return taken


def _sizes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("bundles/*/*")) / 1000


def _least(runs: list[bytes]) -> float:
    """What is aimed at: 1.2 times the compressed entries and 300 bytes a bundle."""
    return sum(1.2 * len(zlib.compress(run)) + 300 for run in runs) / 1000


def _news_figure(folder: Path, citizens: int, entries: int, runs: int) -> Figure:
    """So many new entries from five colleagues' devices; the floor is the bundles' ciphers."""
    office = Office.found(folder)
    begun = office.begin(citizens)
    names = [f"Kollega {number}" for number in range(_COLLEAGUES)]
    for name in names:
        office.come(name)
    office.sync("Signe")
    for number, citizen in enumerate(begun):
        office.let_in(citizen, names[number % _COLLEAGUES])
    office.sync("Signe", *names, "Lone")
    taken, floor = [], []
    for _ in range(runs):
        for number in range(entries):
            place = number % len(begun)
            office.dream(names[place % _COLLEAGUES], begun[place], f"Jeg vil have en kat nummer {number}")
        office.sync(*names)
        taken.append(milliseconds(office.sync, "Lone"))
        floor.append(sum(_cipher([bytes(400)] * min(entries, len(begun)))))
    office.close()
    return figure(f"{entries} new entries from five devices", taken, floor)


def _nothing_figure(folder: Path, citizens: int, runs: int) -> Figure:
    """An exchange with nothing new on either side; the floor is one look at the folder's lists."""
    office = Office.found(folder)
    office.begin(citizens)
    office.sync("Signe", "Lone", "Lone")
    lists = next(office.folder.rglob("feeds"))
    taken = [milliseconds(office.sync, "Lone") for _ in range(runs)]
    floor = [milliseconds(_look, lists) for _ in range(runs)]
    office.close()
    return figure(f"exchange with nothing new over {citizens} streams", taken, floor)


def _look(lists: Path) -> list[float]:
    return [path.stat().st_mtime for path in lists.iterdir()]


def _rotation_figure(folder: Path, citizens: int) -> Figure:
    """A colleague with so many citizens is revoked; the floor wraps as many keys."""
    office = Office.found(folder)
    begun = office.begin(citizens)
    office.come("Poul")
    office.sync("Signe")
    for citizen in begun:
        office.let_in(citizen, "Poul")
    office.sync("Signe", "Poul", "Signe")
    revoke(office.at["Signe"], worker=office.id("Poul"))
    taken = milliseconds(office.sync, "Signe")
    office.close()
    return figure(f"rotation of {citizens} citizens", [taken], [_wraps(3 * citizens)])


def _wraps(count: int) -> float:
    receiver = new_receiving_key(lambda size: bytes(size)).public

    def wrap() -> None:
        for _ in range(count):
            wrap_content(KEY, receiver, KEY[:16], KEY[:16])

    return milliseconds(wrap)


def _memory_figures(folder: Path, entries: int) -> Iterator[Figure]:
    """What a process of its own held at most while it took in so many entries; the floor has only opened the store."""
    office = Office.found(folder)
    office.write(max(2, entries // 250), entries)
    office.sync("Signe")
    office.close()
    least, most = (child(what, str(folder), module=_MODULE)["peak"] for what in ("look", "take"))
    if most is not None:
        yield figure(f"memory to take in {entries} entries", [most], [least], unit="MB")


def main(argv: list[str]) -> None:
    """What the child does: it looks, or takes in all that there is."""
    office = Office(Path(argv[1]))
    office.open("Lone")
    if argv[0] == "take":
        office.sync("Lone")
    office.close()
    say(peak=peak())


if __name__ == "__main__":
    main(sys.argv[1:])
