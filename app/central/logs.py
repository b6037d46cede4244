"""Laying records of logs: what they say decides who may read and lay, in the same transaction."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.central.database import Connection, select, wait_for_locks
from app.central.door import Caller
from app.central.judging import ReadLog, extend_log, membership_of, organisation_of, roster_of, signers_known
from app.central.laying import REMOVED, Key, Owner
from app.central.parcel import Parcel
from app.models.membership import Membership
from app.models.organisation import Organisation
from app.models.shared_name import LOG, STREAM

_RECORDS = "SELECT number, id, body FROM things WHERE organisation = %s AND owner = %s AND kind = %s ORDER BY number"

_ID_SIZES = (0, 16)


@dataclass(frozen=True)
class Judged:
    """A stream as its log stands: its members, and since which record of the organisation's log that holds."""

    stream: bytes
    membership: Membership
    at: int


async def judge_log(connection: Connection, parcel: Parcel) -> Organisation:
    """Refuse what does not belong in the organisation's log; who lays is looked up in it as it stands with the rest."""
    organisation = parcel.organisation
    rows = await select(connection, _RECORDS, [organisation, organisation, LOG])
    places = {parcel.records[place].id: place for place in parcel.places(LOG)}
    read, whole = await asyncio.to_thread(_read, organisation, rows, [parcel.records[at] for at in places.values()])
    stranger = parcel.caller.standing is None
    for key, place in places.items():
        if key not in read.sound:
            parcel.refuse(place, "waits" if key in read.waiting else "wrong")
        elif stranger and key in whole.refused:
            parcel.refuse(place, "stranger")
    numbers = {key: number for number, key, _ in rows}
    for number, key in enumerate(_in_order(parcel, places, read, set(numbers)), len(rows) + 1):
        numbers[key] = number
    roster = roster_of(whole, read.log, numbers)
    standing = roster.keys.get(parcel.caller.proof.key)
    parcel.caller = replace(parcel.caller, roster=roster, standing=None if standing and standing.revoked else standing)
    return whole


def _read(log: bytes, rows: list[Any], new: list[Any]) -> tuple[ReadLog, Organisation]:
    read = extend_log(log, [body for _, _, body in rows], new)
    return read, organisation_of(read.log)


async def judge_streams(
    connection: Connection, parcel: Parcel, owners: dict[Key, Owner], organisation: Organisation
) -> None:
    """Refuse what does not belong in the streams' logs, and write down who their members are now."""
    places: dict[bytes, list[int]] = {}
    for place in parcel.places(STREAM):
        places.setdefault(parcel.things[place].owner, []).append(place)
    judged = []
    for stream, at in places.items():
        owner = owners.get((parcel.organisation, stream))
        if owner is None or owner.holds != "stream":
            _refuse_all(parcel, at, "misplaced")
            continue
        rows = await select(connection, _RECORDS, [parcel.organisation, stream, STREAM])
        new = [parcel.records[place] for place in at]
        before, after, read = await asyncio.to_thread(_members, stream, rows, new, organisation, owner.begun)
        if len(after.team) not in _ID_SIZES or len(after.citizen) not in _ID_SIZES:
            _refuse_all(parcel, at, "wrong")
            continue
        if {stream, after.citizen} & organisation.erased:
            _refuse_all(parcel, at, "erased")
            continue
        if not any(_reads(parcel.caller, each) for each in (before, after)):
            _refuse_all(parcel, at, "stranger")
            continue
        known = signers_known(read, organisation)
        place_of = {parcel.records[place].id: place for place in at}
        for key, place in place_of.items():
            if key not in known:
                parcel.refuse(place, "waits" if key in read.waiting else "wrong")
        _in_order(parcel, place_of, read, {key for _, key, _ in rows})
        owner.team, owner.begun = after.team, after.begun
        judged.append(Judged(stream, after, parcel.caller.roster.number))
    await keep_members(connection, parcel.organisation, judged)


def _members(
    stream: bytes, rows: list[Any], new: list[Any], organisation: Organisation, begun: bytes
) -> tuple[Membership, Membership, ReadLog]:
    bodies = [body for _, _, body in rows]
    read = extend_log(stream, bodies, new)
    after = membership_of(read.log, organisation, begun)
    before = membership_of(extend_log(stream, bodies).log, organisation, begun) if bodies else after
    return before, after, read


def _reads(caller: Caller, membership: Membership) -> bool:
    return bool(caller.device) and (
        caller.worker in membership.readers or (caller.administers and membership.begun != b"")
    )


def _refuse_all(parcel: Parcel, places: Iterable[int], code: str) -> None:
    for place in places:
        parcel.refuse(place, code)


def _in_order(parcel: Parcel, places: dict[bytes, int], read: ReadLog, there: set[bytes]) -> list[bytes]:
    """The records that are new, forerunners first, so that nobody fetches one before what it follows."""
    accepted: list[bytes] = []
    here = set(there)
    for key, record in read.log.records.items():
        place = places.get(key)
        if place is None or place not in parcel.open:
            continue
        if not here.issuperset(record.heads):
            parcel.refuse(place, "waits")
            continue
        parcel.order[place] = len(here)
        if key not in there:
            accepted.append(key)
            here.add(key)
    return accepted


async def keep_members(connection: Connection, organisation: bytes, judged: list[Judged]) -> None:
    """Write down who reads these streams."""
    for each in judged:
        found = each.membership
        await connection.execute(
            "UPDATE owners SET team = %s, begun = %s, citizen = %s, judged = %s WHERE organisation = %s AND owner = %s",
            [found.team or None, found.begun or None, found.citizen or None, each.at, organisation, each.stream],
        )
        await connection.execute(
            "DELETE FROM members WHERE organisation = %s AND owner = %s", [organisation, each.stream]
        )
        days = {worker: _day(found.until.get(worker, "")) for worker in found.members}
        # who was taken out reads no more, and may still lay what was written before hearing of it: it goes to review
        days |= {cut.worker: REMOVED for cut in found.cuts if not cut.device and cut.worker not in found.members}
        workers = sorted(days)
        await connection.execute(
            "INSERT INTO members (organisation, owner, worker, until)"
            " SELECT %s, %s, w, u FROM unnest(%b::bytea[], %b::date[]) a(w, u)",
            [organisation, each.stream, workers, [days[worker] for worker in workers]],
        )


def _day(until: str) -> date | None:
    try:
        return date.fromisoformat(until)
    except ValueError:
        return None


async def judge_again(connection: Connection, organisation: Organisation, number: int, streams: list[bytes]) -> None:
    """Somebody was revoked since these streams were judged: what that person said beside it counts no more."""
    judged = []
    await wait_for_locks(connection)
    rows = await select(
        connection,
        "SELECT owner, begun FROM owners WHERE organisation = %s AND owner = ANY(%b) ORDER BY owner FOR UPDATE",
        [organisation.id, streams],
    )
    for stream, begun in rows:
        found = await select(connection, _RECORDS, [organisation.id, stream, STREAM])
        _, after, _ = await asyncio.to_thread(_members, stream, found, [], organisation, begun or b"")
        judged.append(Judged(stream, after, number))
    await keep_members(connection, organisation.id, judged)


async def erase(connection: Connection, organisation: bytes, erased: Iterable[bytes]) -> None:
    """The streams that the organisation has erased are destroyed, and those whose citizen they are; whatever the log
    names, the log itself and the workers' boxes are not. The owners' rows stay: their numbers are not given anew."""
    await wait_for_locks(connection)
    text = """SELECT owner FROM owners WHERE organisation = %s AND holds = 'stream'
        AND (owner = ANY(%b) OR citizen = ANY(%b)) ORDER BY owner FOR UPDATE"""
    told = sorted(erased)
    gone = [row[0] for row in await select(connection, text, [organisation, told, told])]
    for table in ("things", "members"):
        await connection.execute(
            f"DELETE FROM {table} WHERE organisation = %s AND owner = ANY(%b)", [organisation, gone]
        )
    await connection.execute(
        "UPDATE owners SET team = NULL WHERE organisation = %s AND owner = ANY(%b)", [organisation, gone]
    )
