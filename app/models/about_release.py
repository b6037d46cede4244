"""Alt om mig as it is released: what is in it, and the same as data that anybody can read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from app.models.about import AboutPart, Kept, Reason
from app.models.about_words import NOT_TOLD
from app.models.moment import Moment
from app.models.protected import streets
from app.models.seen import Seen

FORMAT, VERSION = "pejlemaerke-about", 1


@dataclass(frozen=True)
class AboutMe:
    """Everything about a citizen at one moment. `streets`: where they live and lived, of a protected address."""

    called: str
    day: date
    parts: tuple[AboutPart, ...]
    access: tuple[Seen, ...]
    streets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gathered:
    """What may be released: without what was left out, as data, and how much is missing and why.

    `transfer` is the exchange file, for another Pejlemærke. An entry is taken in whole or not at all, so there is none
    where something was left out.
    """

    about: AboutMe
    data: bytes
    transfer: bytes
    left: Mapping[Reason, int]


def streets_of(values: Iterable[Kept]) -> tuple[str, ...]:
    """What tells where the citizen lives or lived, of every address there has been."""
    kept = (each.held for each in values if (each.held.kind, each.held.field) == ("citizen", "address"))
    return streets(held.data for held in kept if isinstance(held.data, str))


def about_data(
    values: Iterable[Kept], *, called: str, day: date, access: Iterable[Seen], left: Mapping[bytes, Reason]
) -> bytes:
    """Every value by record, with whose words it is and who wrote it when; what is left out is counted by reason."""
    records: dict[bytes, dict[str, Any]] = {}
    for each in sorted(values, key=lambda kept: kept.held.order):
        held = each.held
        if held.record in left or held.kind in NOT_TOLD:
            continue
        fresh = {"id": held.record.hex(), "kind": held.kind, "professional": each.professional, "values": []}
        records.setdefault(held.record, fresh)["values"].append(_value(each, left))
    reasons = list(left.values())
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "called": called,
        "day": day,
        "left_out": {reason.value: reasons.count(reason) for reason in Reason},
        "records": list(records.values()),
        "access": [_seen(each) for each in access],
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=1)


def _value(kept: Kept, left: Mapping[bytes, Reason]) -> dict[str, Any]:
    held = kept.held
    return {
        "field": held.field,
        "value": _plain(held.data, left),
        "said_by": held.said_by,
        "author": kept.author,
        "at": _at(Moment(held.wall, held.offset)),
        "stands": kept.live,
    }


def _plain(data: Any, left: Mapping[bytes, Reason]) -> Any:
    """A record is named by its id; one that is left out is not named."""
    if isinstance(data, bytes):
        return None if data in left else data.hex()
    if isinstance(data, list | tuple):
        return [_plain(each, left) for each in data]
    if isinstance(data, dict):
        return {_key(key): _plain(each, left) for key, each in data.items()}
    return data


def _key(key: Any) -> str:
    return key.hex() if isinstance(key, bytes) else str(key)


def _seen(seen: Seen) -> dict[str, Any]:
    return {
        "at": _at(seen.at),
        "who": seen.who,
        "event": seen.event,
        "to": seen.to,
        "professional": seen.professional,
        "this_computer": seen.here,
    }


def _at(moment: Moment) -> str:
    return moment.local.isoformat(timespec="seconds")
