"""Laying things: one transaction for the parcels of several devices; each parcel is laid whole or not at all.

The owners' rows are locked first, always in the same order, and held until the commit. So numbers have no gaps, and
whoever reads a number can read all before it. A number from a sequence would show 11 before 10 is there.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.central.database import Connection, select
from app.central.parcel import HOLDS, Parcel, name_of
from app.models.central_words import Head, Laid, Refusal, Step, chained
from app.models.shared_name import BUNDLES, KEYS, LOG, STREAM, WRAPS

REMOVED = date.min
"""A member's last day, where it is one who was taken out."""
Key = tuple[bytes, bytes]
"""(organisation, owner)"""


@dataclass
class Owner:
    """A locked owner, and what this transaction gives it."""

    holds: str
    head: Head
    team: bytes = b""
    begun: bytes = b""
    citizen: bytes = b""
    rows: list[tuple[int, str, bytes, bytes, bytes]] = field(default_factory=list)

    def take(self, kind: str, key: bytes, body: bytes) -> int:
        """The next number."""
        number, chain = self.head.number + 1, chained(self.head.chain, [(kind, key)])
        self.head = Head(self.head.owner, number, chain)
        self.rows.append((number, kind, key, chain, body))
        return number


async def lock_owners(connection: Connection, parcels: list[Parcel]) -> dict[Key, Owner]:
    """The owners that these parcels name, locked in the order of their ids. Those that are new are made."""
    holds: dict[Key, str] = {}
    for parcel in parcels:
        for place in sorted(parcel.open):
            thing = parcel.things[place]
            holds.setdefault((parcel.organisation, thing.owner), HOLDS[thing.kind])
    keys = sorted(holds)
    begun = {(each.organisation, each.things[place].owner) for each in parcels for place in each.records}
    # boxes and logs may be an owner's first; a stream is begun by a record
    makes = [key for key in keys if holds[key] == "keys" or key in begun]
    if makes:
        text = """INSERT INTO owners (organisation, owner, holds)
            SELECT * FROM unnest(%b::bytea[], %b::bytea[], %b::text[]) ON CONFLICT DO NOTHING"""
        await connection.execute(text, [*_columns(makes), [holds[key] for key in makes]])
    # each is looked up by its key, in this order: a join would leave it to the planner which of the two is gone through
    text = """SELECT o.organisation, o.owner, o.holds, o.number, o.chain, o.team, o.begun, o.citizen
        FROM unnest(%b::bytea[], %b::bytea[]) a(organisation, owner) CROSS JOIN LATERAL (
            SELECT * FROM owners WHERE organisation = a.organisation AND owner = a.owner FOR UPDATE) o"""
    rows = await select(connection, text, _columns(keys))
    return {
        (organisation, owner): Owner(held, Head(owner, number, chain), team or b"", begun or b"", citizen or b"")
        for organisation, owner, held, number, chain, team, begun, citizen in rows
    }


async def lay(connection: Connection, parcels: list[Parcel], owners: dict[Key, Owner]) -> list[Laid]:
    """Give numbers to what may be laid and is not there yet, and write it. The answers hold after the commit."""
    await _check_readers(connection, parcels, owners)
    there = await _there(connection, parcels)
    answers = [_number(parcel, owners, there) for parcel in parcels]
    await _write(connection, owners)
    await _keep_finders(connection, parcels, there)
    return answers


async def _check_readers(connection: Connection, parcels: list[Parcel], owners: dict[Key, Owner]) -> None:
    wanted = sorted(
        {
            (parcel.organisation, parcel.things[place].owner, parcel.caller.worker)
            for parcel in parcels
            for place in parcel.places(WRAPS, BUNDLES)
        }
    )
    text = """SELECT m.organisation, m.owner, m.worker, m.until
        FROM unnest(%b::bytea[], %b::bytea[], %b::bytea[]) a(organisation, owner, worker) CROSS JOIN LATERAL (
            SELECT * FROM members WHERE organisation = a.organisation AND owner = a.owner AND worker = a.worker
            OFFSET 0) m"""
    rows = await select(connection, text, _columns(wanted, 3)) if wanted else []
    members = {tuple(key): until == REMOVED for *key, until in rows}
    for parcel in parcels:
        for place in sorted(parcel.open):
            if code := _refusal(parcel, place, owners, members):
                parcel.refuse(place, code)


def _refusal(parcel: Parcel, place: int, owners: dict[Key, Owner], members: dict[Any, bool]) -> str:
    """`members` says of each whether it is one who was taken out, and lays only what was written before."""
    thing, caller = parcel.things[place], parcel.caller
    owner = owners.get((parcel.organisation, thing.owner))
    if owner and owner.holds != HOLDS[thing.kind]:
        return "misplaced"
    if owner and owner.citizen in caller.roster.erased:
        return "erased"
    if thing.kind in (LOG, STREAM):
        return "" if owner else "stranger"
    if not caller.device or owner is None:
        return "stranger"
    if thing.kind == KEYS:
        return "" if thing.owner == caller.worker else "stranger"
    leads = owner.team != b"" and owner.team in caller.leads
    hands_on = thing.kind == WRAPS and caller.administers
    removed = members.get((parcel.organisation, thing.owner, caller.worker))
    may = removed is False or (removed is True and thing.kind == BUNDLES)
    return "" if leads or hands_on or may else "stranger"


async def _there(connection: Connection, parcels: list[Parcel]) -> dict[Any, int]:
    """The numbers of those things that are there already."""
    asked = [name_of(parcel, place) for parcel in parcels for place in parcel.open]
    text = """SELECT a.*, t.number
        FROM unnest(%b::bytea[], %b::bytea[], %b::text[], %b::bytea[]) a(organisation, owner, kind, id)
        CROSS JOIN LATERAL (
            SELECT number, owner, kind FROM things WHERE organisation = a.organisation AND id = a.id OFFSET 0) t
        WHERE t.owner = a.owner AND t.kind = a.kind"""
    told = [(organisation, name.owner, name.kind, name.id) for organisation, name in asked]
    rows = await select(connection, text, _columns(told, 4)) if told else []
    return {(organisation, (kind, owner, key)): number for organisation, owner, kind, key, number in rows}


def _number(parcel: Parcel, owners: dict[Key, Owner], there: dict[Any, int]) -> Laid:
    before = {owner: owners[parcel.organisation, owner].head for owner in parcel.owners}
    numbers = [0] * len(parcel.things)
    for place in parcel.in_order:
        name, thing = name_of(parcel, place), parcel.things[place]
        if name not in there:
            there[name] = owners[parcel.organisation, thing.owner].take(thing.kind, thing.id, thing.body)
        numbers[place] = there[name]
    steps = [Step(head, owners[parcel.organisation, owner].head) for owner, head in before.items()]
    refused = [Refusal(place, code) for place, code in sorted(parcel.refused.items())]
    return Laid(numbers, [step for step in steps if step.before != step.after], refused)


async def _write(connection: Connection, owners: dict[Key, Owner]) -> None:
    grown = {key: owner for key, owner in owners.items() if owner.rows}
    if grown:
        text = "COPY things (organisation, owner, number, kind, id, chain, body) FROM STDIN (FORMAT BINARY)"
        async with connection.cursor() as cursor, cursor.copy(text) as copy:
            copy.set_types(["bytea", "bytea", "int8", "text", "bytea", "bytea", "bytea"])
            for key, owner in grown.items():
                for row in owner.rows:
                    await copy.write_row((*key, *row))
        heads = [(*key, owner.head.number, owner.head.chain) for key, owner in grown.items()]
        text = """UPDATE owners o SET number = a.number, chain = a.chain
            FROM unnest(%b::bytea[], %b::bytea[], %b::bigint[], %b::bytea[]) a(organisation, owner, number, chain)
            WHERE (o.organisation, o.owner) = (a.organisation, a.owner)"""
        await connection.execute(text, _columns(heads, 4))
    # an owner that was made and given nothing is none
    empty = [key for key, owner in owners.items() if not owner.head.number]
    if empty:
        text = """DELETE FROM owners o USING unnest(%b::bytea[], %b::bytea[]) a(organisation, owner)
            WHERE (o.organisation, o.owner) = (a.organisation, a.owner)"""
        await connection.execute(text, _columns(empty))


async def _keep_finders(connection: Connection, parcels: list[Parcel], there: dict[Any, int]) -> None:
    found = [
        (parcel.things[place].finder, parcel.organisation, parcel.things[place].owner, parcel.things[place].id)
        for parcel in parcels
        for place in parcel.places(KEYS)
        if parcel.things[place].finder
    ]
    if found:
        text = """INSERT INTO boxes SELECT * FROM unnest(%b::bytea[], %b::bytea[], %b::bytea[], %b::bytea[])
            ON CONFLICT DO NOTHING"""
        await connection.execute(text, _columns(found, 4))


def _columns(rows: list[Any], width: int = 2) -> list[list[Any]]:
    return [list(each) for each in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]
