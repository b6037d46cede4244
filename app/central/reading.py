"""What devices read: heads, things, boxes. Each asks only about what its worker may read."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from app.central.database import Connection, select
from app.central.door import Caller
from app.models.central_words import MOST_FETCH_BYTES, MOST_FETCH_THINGS, NO_CHAIN, Fetch, Fetched, Head, Part

_MAY_READ = """
    SELECT owner, number, chain, holds = 'stream' AND judged < %(revoked_at)s AS stale FROM owners
     WHERE organisation = %(organisation)s AND owner = ANY(%(own)b || ARRAY(
           SELECT m.owner FROM members m WHERE m.organisation = %(organisation)s AND m.worker = %(worker)s
              AND (m.until IS NULL OR m.until >= %(today)s)))
    UNION ALL
    SELECT owner, number, chain, judged < %(revoked_at)s FROM owners
     WHERE organisation = %(organisation)s AND team = ANY(%(leads)b)"""

_THINGS = """
    WITH asked AS (
        SELECT * FROM unnest(%(owners)b::bytea[], %(low)b::bigint[], %(high)b::bigint[])
            WITH ORDINALITY a(owner, low, high, place)),
    found AS (
        SELECT a.place, t.number, t.kind, t.id, t.body,
               sum(octet_length(t.body)) OVER (ORDER BY a.place, t.number) AS upto
          FROM asked a CROSS JOIN LATERAL (
               SELECT * FROM things WHERE organisation = %(organisation)s AND owner = a.owner
                  AND number > a.low AND number <= a.high OFFSET 0) t)
    SELECT place, kind, id, {body} FROM found WHERE upto <= %(most)s OR upto = octet_length(body)
     ORDER BY place, number"""

_CHAINS = """
    SELECT t.owner, t.number, t.chain FROM unnest(%b::bytea[], %b::bigint[]) a(owner, number) CROSS JOIN LATERAL (
           SELECT * FROM things WHERE organisation = %s AND owner = a.owner AND number = a.number OFFSET 0) t"""


async def readable(connection: Connection, caller: Caller) -> tuple[dict[bytes, Head], list[bytes]]:
    """The heads of all that the caller may read, and the streams that must be judged anew first."""
    asked = {
        "organisation": caller.organisation,
        "worker": caller.worker if caller.device else b"",
        "own": [caller.organisation, caller.worker],
        "leads": list(caller.leads),
        "today": datetime.now(UTC).date(),
        "revoked_at": caller.roster.revoked_at,
    }
    rows = await select(connection, _MAY_READ, asked)
    heads = {owner: Head(owner, number, chain) for owner, number, chain, _ in rows if number}
    return heads, [owner for owner, _, _, stale in rows if stale]


async def heads_of_worker(connection: Connection, organisation: bytes, worker: bytes) -> list[Head]:
    """The streams that a worker is a member of."""
    text = """SELECT o.owner, o.number, o.chain FROM members m JOIN owners o USING (organisation, owner)
        WHERE m.organisation = %s AND m.worker = %s AND (m.until IS NULL OR m.until >= %s) AND o.number > 0"""
    rows = await select(connection, text, [organisation, worker, datetime.now(UTC).date()])
    return [Head(owner, number, chain) for owner, number, chain in rows]


async def heads_of_streams(connection: Connection, caller: Caller, streams: list[bytes]) -> dict[bytes, Head]:
    """Of those of these that are streams and not erased."""
    text = """SELECT owner, number, chain FROM owners
        WHERE organisation = %s AND owner = ANY(%b) AND holds = 'stream' AND number > 0
          AND owner <> ALL(%b) AND (citizen IS NULL OR citizen <> ALL(%b))"""
    erased = sorted(caller.roster.erased)
    rows = await select(connection, text, [caller.organisation, streams, erased, erased])
    return {owner: Head(owner, number, chain) for owner, number, chain in rows}


async def fetch(connection: Connection, caller: Caller, heads: dict[bytes, Head], wanted: Fetch) -> Fetched:
    """Things after the numbers wanted, as far as the answer has room."""
    absent = [owner for owner, _ in wanted.after if owner not in heads]
    asked = {owner: number for owner, number in wanted.after if owner in heads}
    ranges, whole = _ranges(asked, heads)
    before = await _before(connection, caller.organisation, asked, heads)
    room = max(1, min(wanted.most_bytes, MOST_FETCH_BYTES))
    rows = await _rows(connection, caller.organisation, ranges, room, wanted.bodies)
    things: dict[int, list[tuple[str, bytes, bytes]]] = {}
    for place, kind, key, body in rows:
        things.setdefault(place - 1, []).append((kind, key, body))
    parts = [
        Part(before[owner], heads[owner].number, things.get(place, []))
        for place, (owner, low, _) in enumerate(ranges)
        if place in things
    ]
    parts += [Part(heads[each], heads[each].number, []) for each, at in asked.items() if at > heads[each].number]
    whole = whole and len(rows) == sum(high - low for _, low, high in ranges)
    return Fetched(parts, whole, absent)


def _ranges(asked: dict[bytes, int], heads: dict[bytes, Head]) -> tuple[list[tuple[bytes, int, int]], bool]:
    """The numbers to look at. There are no gaps, so it is known beforehand how many things they are."""
    ranges: list[tuple[bytes, int, int]] = []
    left = MOST_FETCH_THINGS
    for owner, number in asked.items():
        low, high = max(0, number), heads[owner].number
        if high > low:
            if not left:
                return ranges, False
            ranges.append((owner, low, min(high, low + left)))
            left -= min(left, high - low)
    return ranges, all(high == heads[owner].number for owner, _, high in ranges)


async def _before(
    connection: Connection, organisation: bytes, asked: dict[bytes, int], heads: dict[bytes, Head]
) -> dict[bytes, Head]:
    """The heads as they were at the numbers asked about."""
    inside = {owner: number for owner, number in asked.items() if 0 < number <= heads[owner].number}
    found = {owner: Head(owner, 0, NO_CHAIN) for owner in asked}
    if inside:
        told = [list(inside), list(inside.values()), organisation]
        rows = await select(connection, _CHAINS, told)
        found.update({owner: Head(owner, number, chain) for owner, number, chain in rows})
    return found


async def _rows(
    connection: Connection, organisation: bytes, ranges: list[tuple[bytes, int, int]], most: int, bodies: bool
) -> list[Any]:
    if not ranges:
        return []
    owners, low, high = (list(each) for each in zip(*ranges, strict=True))
    asked = {"owners": owners, "low": low, "high": high, "organisation": organisation}
    text = _THINGS.format(body="body" if bodies else "''::bytea")
    return await select(connection, text, {**asked, "most": most if bodies else 2**62})


async def boxes(connection: Connection, finder: bytes) -> list[tuple[bytes, bytes]]:
    """The boxes that one paper code opens, newest first."""
    text = """SELECT b.organisation, t.body FROM boxes b
        JOIN things t ON (t.organisation, t.owner, t.id) = (b.organisation, b.owner, b.id) AND t.kind = 'keys'
        WHERE b.finder = %s ORDER BY t.number DESC LIMIT 32"""
    return [(organisation, body) for organisation, body in await select(connection, text, [finder])]


async def devices_seen(connection: Connection, caller: Caller) -> list[tuple[bytes, int]]:
    """When devices last came."""
    mine = [each.device for each in caller.roster.keys.values() if each.device and _may_see(caller, each.worker)]
    text = """SELECT device, (extract(epoch FROM seen) * 1000)::bigint FROM devices
        WHERE organisation = %s AND device = ANY(%b) ORDER BY device"""
    return [(device, at) for device, at in await select(connection, text, [caller.organisation, mine])]


def _may_see(caller: Caller, worker: bytes) -> bool:
    return worker == caller.worker or caller.worker in caller.roster.administrators


async def note_seen(connection: Connection, seen: Iterable[tuple[bytes, bytes]]) -> None:
    """These devices (organisation, device) have just come."""
    rows = sorted(set(seen))
    await connection.execute(
        """INSERT INTO devices SELECT o, d, now() FROM unnest(%b::bytea[], %b::bytea[]) n(o, d)
           ON CONFLICT (organisation, device) DO UPDATE SET seen = excluded.seen""",
        [[each for each, _ in rows], [each for _, each in rows]],
    )
