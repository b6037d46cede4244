"""What one request lays, looked at as far as can be without the database."""

import asyncio
from dataclasses import dataclass, field
from hashlib import sha256

from app.central.door import Caller
from app.central.judging import signed_record
from app.keys.bundle import MOST_SEALED_BYTES, read_sealed
from app.models.central_words import Laid, Thing
from app.models.errors import FormatError
from app.models.shared_name import BUNDLES, KEYS, KINDS, LOG, STREAM, WRAPS, Name
from app.models.signed_log import MAX_RECORD_BYTES, Signed

HOLDS = {LOG: "log", STREAM: "stream", WRAPS: "stream", BUNDLES: "stream", KEYS: "keys"}
"""An owner is an organisation, a stream or a worker, and never two of them."""
_MOST_BYTES = {
    LOG: MAX_RECORD_BYTES + 256,
    STREAM: MAX_RECORD_BYTES + 256,
    WRAPS: 4096,
    KEYS: 16 * 1024,
    BUNDLES: MOST_SEALED_BYTES,
}
_ID_BYTES, _HASH_BYTES = 16, 32


@dataclass(eq=False)
class Parcel:
    """The things of one request: `open` are the places not refused yet, `records` the logs' records among them,
    `order` which of these comes first."""

    caller: Caller
    things: list[Thing]
    size: int
    open: set[int] = field(default_factory=set)
    refused: dict[int, str] = field(default_factory=dict)
    records: dict[int, Signed] = field(default_factory=dict)
    order: dict[int, int] = field(default_factory=dict)
    done: "asyncio.Future[Laid]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @property
    def organisation(self) -> bytes:
        """Whose it is."""
        return self.caller.organisation

    @property
    def owners(self) -> set[bytes]:
        """The owners of all that may be laid."""
        return {self.things[place].owner for place in self.open}

    def refuse(self, place: int, code: str) -> None:
        """This thing will not be laid."""
        self.open.discard(place)
        self.records.pop(place, None)
        self.refused.setdefault(place, code)

    @property
    def in_order(self) -> list[int]:
        """The places in the order of their numbers: what others build on comes first."""
        return sorted(self.open, key=lambda at: (KINDS.index(self.things[at].kind), self.order.get(at, 0), at))

    @property
    def lays_logs(self) -> bool:
        """Whether it may change who belongs and who reads."""
        return bool(self.records)

    def places(self, *kinds: str) -> list[int]:
        """Where things of these kinds stand that may be laid."""
        return [place for place in sorted(self.open) if self.things[place].kind in kinds]


def make_parcel(caller: Caller, things: list[Thing], size: int) -> Parcel:
    """A parcel, in which what is wrong in itself is refused already."""
    parcel = Parcel(caller, things, size, set(range(len(things))))
    for place, thing in enumerate(things):
        code = _wrong(parcel, place, thing)
        if code:
            parcel.refuse(place, code)
    return parcel


def _wrong(parcel: Parcel, place: int, thing: Thing) -> str:
    if thing.kind not in KINDS or len(thing.owner) != _ID_BYTES or len(thing.id) != _HASH_BYTES:
        return "wrong"
    if len(thing.body) > _MOST_BYTES[thing.kind]:
        return "large"
    if HOLDS[thing.kind] == "stream" and thing.owner in parcel.caller.roster.erased:
        return "erased"
    if (thing.kind == LOG) != (thing.owner == parcel.organisation):
        return "misplaced"
    if thing.kind in (LOG, STREAM):
        record = signed_record(thing.body, thing.owner, thing.id)
        if record:
            parcel.records[place] = record
        return "" if record else "wrong"
    return "" if _named_right(parcel.organisation, thing) else "wrong"


def _named_right(organisation: bytes, thing: Thing) -> bool:
    if thing.kind == BUNDLES:
        try:
            sealed = read_sealed(thing.body)
        except FormatError:
            return False
        return (sealed.organisation, sealed.stream, sealed.about) == (organisation, thing.owner, thing.id)
    found = not thing.finder or (thing.kind == KEYS and len(thing.finder) == _HASH_BYTES)
    return found and sha256(thing.body).digest() == thing.id


def name_of(parcel: Parcel, place: int) -> tuple[bytes, Name]:
    """What a thing is called, across organisations."""
    return parcel.organisation, parcel.things[place].name
