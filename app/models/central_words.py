"""What a device and central say to each other (docs/format.md, "Central's protocol"): the words, and what is signed.

Central keeps things that it cannot read, and gives each a number within its owner, without gaps. Numbers are chained:
so a device knows from the number and chain it has come to whether central still has what it had.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Annotated

import msgspec

from app.models.errors import FormatError
from app.models.shared_name import Name

PROTOCOL = 1
MEDIA = "application/msgpack"
AUTHORIZATION = "Pejlemaerke-1"
"""The scheme of the Authorization header; after it comes a Proof in URL-safe base64."""

CHAIN_BYTES = 16
NO_CHAIN = bytes(CHAIN_BYTES)
NONCE_BYTES = 16

MOST_THINGS = 2_000
"""In one request to lay."""
MOST_LAY_BYTES = 20 * 1024 * 1024
MOST_ASKED = 20_000
"""Owners in one request."""
MOST_FETCH_BYTES = 8 * 1024 * 1024
"""What a fetch answers with, unless one thing alone is larger."""
MOST_FETCH_THINGS = 5_000
CLOCK_MS = 60_000
"""How far a request's time may be from central's clock."""

_SIGNED_AS = b"pejlemaerke/1/request\x00"
_CHAINED_AS = b"pejlemaerke/1/chain\x00"
_FOUND_AS = b"pejlemaerke/1/box-finder\x00"
_ANSWERED_AT = b"pejlemaerke/1/answer-place\x00"

MOST_ANSWER_BYTES = 4 * 1024
MOST_AWAITED = 500
"""Answers that one device may await."""


class Proof(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Who asks: a device's public key (or, before there is a device, the worker's), and its signature of the request.

    `time` is milliseconds since 1970 by central's clock as the device knows it, `digest` the SHA-256 of the body.
    """

    key: bytes
    time: int
    nonce: bytes
    digest: bytes
    signature: bytes = b""


class Hello(msgspec.Struct, frozen=True, array_like=True):
    """Central's answer to anybody: the protocol it speaks, its time, and the database it stands on (a random id)."""

    protocol: int
    now: int
    central: bytes


class Thing(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Something to lay. `finder` only with a worker's box: by it a new laptop finds the box again."""

    kind: str
    owner: bytes
    id: bytes
    body: bytes
    finder: bytes = b""

    @property
    def name(self) -> Name:
        """What it is called."""
        return Name(self.kind, self.owner, self.id)


class Lay(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Things to lay: all that are not refused are laid together or none is. A log's records come forerunners first."""

    things: Annotated[list[Thing], msgspec.Meta(max_length=MOST_THINGS)]


class Head(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """How far an owner's things go: the latest number, and the chain up to it. 0 and sixteen zeros: nothing."""

    owner: bytes
    number: int = 0
    chain: bytes = NO_CHAIN


class Step(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """An owner's head before and after what a request laid there. Nobody else's things lie between."""

    before: Head
    after: Head


class Refusal(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A thing that was not laid: its place in the request, counted from 0, and why."""

    place: int
    code: str


class Laid(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """After the commit: each thing's number, in the order of the request; 0 for what is refused."""

    numbers: list[int]
    steps: list[Step]
    refused: list[Refusal]


class Ask(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Anything new? With the heads that the device has come to."""

    heads: Annotated[list[Head], msgspec.Meta(max_length=MOST_ASKED)]


class News(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The heads of all that the device may read and has not named just so; and the owners that it named and that
    central does not know, or that it may not read."""

    heads: list[Head]
    absent: list[bytes]


class Fetch(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What comes after these numbers, owner by owner, until so many bytes; `bodies` false: only the names."""

    after: Annotated[list[tuple[bytes, int]], msgspec.Meta(max_length=MOST_ASKED)]
    bodies: bool = True
    most_bytes: int = MOST_FETCH_BYTES


class Part(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Things of one owner in their numbers' order: (kind, id, body). The first has the number after `before`'s.

    `last` is how far the owner's things go; where it is beyond the last one here, there is more to ask for.
    """

    before: Head
    last: int
    things: list[tuple[str, bytes, bytes]]


class Fetched(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The parts, in the order asked for; owners with nothing to give have none. `whole`: there was no more."""

    parts: list[Part]
    whole: bool
    absent: list[bytes]


class Caseload(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Which streams is this worker a member of? Answered with their heads, as News."""

    worker: bytes


class Devices(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """When devices last came (milliseconds since 1970, to some minutes): all for an administrator, else one's own."""

    seen: list[tuple[bytes, int]]


class Find(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Which boxes does this paper code open? (`box_finder`)"""

    finder: bytes


class Boxes(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The boxes, newest first, with the organisation where each lies."""

    boxes: list[tuple[bytes, bytes]]


class Answered(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """An answer to an invitation, for whoever awaits it at this place (`answer_place`)."""

    place: bytes
    answer: bytes


class Left(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Whether the answer is kept: False where another lies there already."""

    kept: bool


class Await(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """All the places where an administrator's device awaits answers, each with the last day that it does so (ISO 8601).
    Places of this device's that are not named are given up."""

    places: list[tuple[bytes, str]]


class Answers(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The answers that have come: (place, answer)."""

    answers: list[tuple[bytes, bytes]]


_proofs = msgspec.msgpack.Decoder(Proof)


def signed_request(proof: Proof, organisation: bytes, method: str, path: str) -> bytes:
    """The bytes that the device signs."""
    told = [organisation, method, path, proof.key, proof.time, proof.nonce, proof.digest]
    return _SIGNED_AS + msgspec.msgpack.encode(told)


def prove(proof: Proof, organisation: bytes, method: str, path: str, sign: Callable[[bytes], bytes]) -> str:
    """The Authorization header of a request."""
    signature = sign(signed_request(proof, organisation, method, path))
    raw = msgspec.msgpack.encode(msgspec.structs.replace(proof, signature=signature))
    return f"{AUTHORIZATION} {urlsafe_b64encode(raw).decode()}"


def read_proof(header: str) -> Proof:
    """FormatError `proof-wrong`."""
    scheme, _, told = header.partition(" ")
    try:
        proof = _proofs.decode(urlsafe_b64decode(told))
    except (msgspec.MsgspecError, ValueError) as fault:
        raise FormatError("proof-wrong") from fault
    lengths = len(proof.key), len(proof.nonce), len(proof.digest), len(proof.signature)
    if scheme != AUTHORIZATION or lengths != (32, NONCE_BYTES, 32, 64):
        raise FormatError("proof-wrong")
    return proof


def chained(chain: bytes, things: Iterable[tuple[str, bytes]]) -> bytes:
    """The chain after these things, by kind and id, one after the other."""
    for kind, key in things:
        chain = sha256(b"%b%b%b\x00%b" % (_CHAINED_AS, chain, kind.encode(), key)).digest()[:CHAIN_BYTES]
    return chain


def box_finder(paper: bytes) -> bytes:
    """What a box is found by: a hash of the paper code's public key, which lies nowhere else in the open."""
    return sha256(_FOUND_AS + paper).digest()


def answer_place(secret: bytes) -> bytes:
    """Where the answer to an invitation is left: a hash of the invitation's secret, which is not found from it."""
    return sha256(_ANSWERED_AT + secret).digest()
