"""Central as one organisation's device sees it: each request signed, each answer read and held against what is known.

No vault is touched here. What central says is only ever names, numbers and bytes; whether they are true is decided by
whoever asked, from the bytes themselves.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

from app.keys.identity import SigningKey
from app.models.central_words import (
    MOST_ASKED,
    MOST_FETCH_BYTES,
    NONCE_BYTES,
    PROTOCOL,
    Answered,
    Answers,
    Ask,
    Await,
    Boxes,
    Caseload,
    Devices,
    Fetch,
    Fetched,
    Find,
    Head,
    Hello,
    Laid,
    Lay,
    Left,
    News,
    Proof,
    Thing,
    prove,
)
from app.models.errors import SurroundingsError
from app.models.shared_name import Name
from app.sync.wire import Refused, Request, Wire

T = TypeVar("T")
_A_THING = 64 * 1024
_MOST_ALONG, _MOST_HELD = 24 * 1024 * 1024, 32 * 1024 * 1024
_STRANGER = frozenset(("device-unknown", "organisation-unknown"))
_BUSY = frozenset(("busy", "too-many", "failed", "body-slow"))
_NOT_FOUND = "not-found"
_REVOKED, _CLOSED = "device-revoked", "organisation-closed"


class Stranger(Exception):  # noqa: N818 — how everybody begins
    """Central does not know this computer, or not yet, or no more."""


@dataclass(eq=False)
class CentralClient:
    """`keys`: the computer's, and those that open the log to a computer that nobody has vouched for yet: the worker's,
    and the paper's proof where it is at hand.

    `known`: whether central knows the computer itself. `wall` is this computer's clock in milliseconds.
    """

    wire: Wire
    organisation: bytes
    keys: tuple[SigningKey, ...]
    wall: Callable[[], int]
    random: Callable[[int], bytes]
    known: bool = True
    _held: dict[Name, bytes] = field(default_factory=dict)
    _size: int = 0

    def news(self, heads: Iterable[Head]) -> News:
        """What is new beside these. Stranger: central knows neither computer nor worker."""
        asked, heads = News([], []), list(heads)
        for start in range(0, max(1, len(heads)), MOST_ASKED):
            some = self._reading("news", Ask(heads[start : start + MOST_ASKED]), News)
            asked = News([*asked.heads, *some.heads], [*asked.absent, *some.absent])
        if len(heads) <= MOST_ASKED:
            return asked
        told = {head.owner: head for head in heads}  # each request names what the others asked about
        return News([each for each in asked.heads if told.get(each.owner) != each], asked.absent)

    def fetch(self, after: Sequence[tuple[bytes, int]]) -> Fetched:
        """What comes after these numbers. The first bodies come along, and are kept until they are read."""
        bodies = self._size < _MOST_ALONG
        found = self._reading("fetch", Fetch(list(after[:MOST_ASKED]), bodies, MOST_FETCH_BYTES), Fetched)
        if bodies:
            self._hold(found)
        return found

    def read(self, names: Sequence[Name], numbers: Mapping[Name, int]) -> Iterator[tuple[Name, bytes | None]]:
        """The bytes of these things, by the numbers that they and others have which are wanted; None where something
        else lies there. What is read once is not kept."""
        for at, name in enumerate(names):
            if name not in self._held:
                asked = _around({each: numbers[each] for each in names[at:]})
                self._hold(self._reading("fetch", asked, Fetched), numbers)
            body = self._held.pop(name, None)
            self._size -= len(body or b"")
            yield name, body

    def lay(self, things: list[Thing]) -> Laid:
        """After central's commit. Stranger: nothing is laid, for it is not known who lays."""
        laid = self._ask("lay", Lay(things), Laid, self.keys[0])
        if len(laid.numbers) != len(things):
            raise self._other()
        return laid

    def caseload(self, worker: bytes) -> list[Head]:
        """The streams that a worker is in, for an administrator. Raises as `lay`."""
        return list(self._ask("caseload", Caseload(worker), News, self.keys[0]).heads)

    def await_answers(self, places: Sequence[tuple[bytes, str]]) -> tuple[tuple[bytes, bytes], ...]:
        """The answers to invitations that have come. Raises as `lay`."""
        return tuple(self._ask("answers", Await(list(places)), Answers, self.keys[0]).answers)

    def devices(self) -> dict[bytes, int]:
        """When devices last came, in milliseconds. Raises as `lay`."""
        return dict(self._ask("devices", None, Devices, self.keys[0]).seen)

    def listen(self) -> Request:
        """A request for events, good for once and for some minutes."""
        return self._signed("GET", "events", b"", self.keys[0])

    def forget(self) -> None:
        """Let go of what came along and nobody wanted."""
        self._held.clear()
        self._size = 0

    def _hold(self, found: Fetched, wanted: Container[Name] | None = None) -> None:
        if self._size > _MOST_HELD:
            self.forget()
        for part in found.parts:
            for kind, key, body in part.things:
                name = Name(kind, part.before.owner, key)
                if name not in self._held and (wanted is None or name in wanted):
                    self._held[name] = body
                    self._size += len(body)

    def _reading(self, what: str, told: Any, kind: type[T]) -> T:
        """As the computer; where that is not known, as the worker, by whichever key counts."""
        *tried, last = self.keys if self.known else self.keys[1:]
        for key in tried:
            try:
                return self._ask(what, told, kind, key)
            except Stranger:
                self.known = False
        return self._ask(what, told, kind, last)

    def _ask(self, what: str, told: Any, kind: type[T], key: SigningKey) -> T:
        """Nothing told: it is only asked for."""
        body = b"" if told is None else msgspec.msgpack.encode(told)
        try:
            answer = self._once("GET" if told is None else "POST", what, body, key)
        except Refused as no:
            raise (Stranger() if no.code in _STRANGER else _meaning(no, self.wire.host)) from no
        try:
            return msgspec.msgpack.decode(answer, type=kind)
        except (msgspec.MsgspecError, ValueError) as fault:
            raise self._other() from fault

    def _once(self, method: str, what: str, body: bytes, key: SigningKey) -> bytes:
        """Where this computer's clock is wrong, central says what its own shows, and that is used from then on."""
        try:
            return self.wire.ask(self._signed(method, what, body, key))
        except Refused as no:
            if no.code != "proof-clock" or not no.now:
                raise
            self.wire.clock_off = no.now - self.wall()
        return self.wire.ask(self._signed(method, what, body, key))

    def _signed(self, method: str, what: str, body: bytes, key: SigningKey) -> Request:
        path = f"/v1/{self.organisation.hex()}/{what}"
        now = self.wall() + self.wire.clock_off
        proof = Proof(key.public, now, self.random(NONCE_BYTES), sha256(body).digest())
        return Request(method, path, body, prove(proof, self.organisation, method, path, key.sign))

    def _other(self) -> SurroundingsError:
        return SurroundingsError("central-other", central=self.wire.host)


def _around(left: Mapping[Name, int]) -> Fetch:
    """A request that brings the first of these, and as many of those after it as have room."""
    first: dict[bytes, int] = {}
    for name, number in left.items():
        first[name.owner] = min(number, first.get(name.owner, number))
    owner = next(iter(left)).owner
    first = {owner: left[next(iter(left))], **{each: at for each, at in first.items() if each != owner}}
    most = min(MOST_FETCH_BYTES, _A_THING * len(left))
    return Fetch([(each, at - 1) for each, at in first.items()][:MOST_ASKED], most_bytes=most)


def greet(wire: Wire) -> Hello:
    """Whether that is central, and one that speaks as this program does.

    SurroundingsError `central-…`.
    """
    found = _asked_by_anybody(wire, Request("GET", "/v1/hello"), Hello)
    if found.protocol != PROTOCOL:
        raise SurroundingsError("central-newer", central=wire.host)
    return found


def find_boxes(wire: Wire, finder: bytes) -> tuple[tuple[bytes, bytes], ...]:
    """The boxes with workers' keys that a paper code finds, each with its organisation."""
    request = Request("POST", "/v1/boxes", msgspec.msgpack.encode(Find(finder)))
    return tuple(_asked_by_anybody(wire, request, Boxes).boxes)


def leave_answer(wire: Wire, place: bytes, answer: bytes) -> bool | None:
    """Leave an answer to an invitation; False where another lies there, None where none is awaited (yet, or any more).

    SurroundingsError `central-…`.
    """
    request = Request("POST", "/v1/answers", msgspec.msgpack.encode(Answered(place, answer)))
    try:
        return _asked_by_anybody(wire, request, Left).kept
    except SurroundingsError as fault:
        if fault.details.get("reason") != _NOT_FOUND:
            raise
        return None


def _asked_by_anybody(wire: Wire, request: Request, kind: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(wire.ask(request), type=kind)
    except Refused as no:
        raise _meaning(no, wire.host) from no
    except (msgspec.MsgspecError, ValueError) as fault:
        raise SurroundingsError("central-other", central=wire.host) from fault


def _meaning(no: Refused, central: str) -> SurroundingsError:
    if no.code in _BUSY:
        return SurroundingsError("central-busy", central=central, wait=no.retry_after)
    if no.code == _REVOKED:
        return SurroundingsError("central-revoked", central=central)
    if no.code == _CLOSED:
        return SurroundingsError("central-closed", central=central)
    return SurroundingsError("central-refuses", central=central, reason=no.code)
