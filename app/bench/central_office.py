"""An organisation made in memory, with as many devices and streams as wanted, to load central with and to test it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

import msgspec

from app.keys.bundle import BUNDLE_FORMAT, Sealed
from app.keys.identity import SigningKey
from app.models.central_words import Proof, Thing, prove
from app.models.membership import BEGIN, MEMBER, REMOVE
from app.models.organisation import ADMINISTRATOR, DEVICE, FOUND, RENEW, REVOKE, TEAM, WORKER, organisation_id
from app.models.shared_name import BUNDLES, KEYS, LOG, STREAM, WRAPS
from app.models.signed_log import LOG_FORMAT, SIGNED_AS, Record, Signed, encode_record

Random = Callable[[int], bytes]


@dataclass(frozen=True)
class Person:
    """A worker with one computer."""

    worker: bytes
    device: bytes
    signing: SigningKey
    computer: SigningKey
    proof: SigningKey


@dataclass
class Book:
    """A log that is written here: its records as they are laid, each after the one before."""

    id: bytes
    kind: str
    things: list[Thing] = field(default_factory=list)
    heads: tuple[bytes, ...] = ()

    def write(self, key: SigningKey, kind: str, body: dict[str, Any]) -> Thing:
        """The next record."""
        raw = encode_record(Record(LOG_FORMAT, self.id, self.heads, key.public, 1_790_000_000_000, 60, kind, body))
        signed = Signed(raw, key.sign(SIGNED_AS + raw))
        self.heads = (signed.id,)
        self.things.append(Thing(self.kind, self.id, signed.id, msgspec.msgpack.encode(signed)))
        return self.things[-1]


class Office:
    """An organisation with its root, and the people in it; the first is its administrator."""

    def __init__(self, random: Random, people: int = 2) -> None:
        self.random = random
        self.root = SigningKey(random(32))
        self.id = organisation_id(self.root.public)
        self.log = Book(self.id, LOG)
        self.log.write(self.root, FOUND, {"name": "Nord", "recovery": random(32)})
        self.people = [self.take_in() for _ in range(people)]
        self.log.write(self.root, ADMINISTRATOR, {"worker": self.people[0].worker})

    def take_in(self) -> Person:
        """One more, certified by the root."""
        keys = (SigningKey(self.random(32)) for _ in range(3))
        person = Person(self.random(16), self.random(16), *keys)
        told = {"worker": person.worker, "name": "Navn", "role": "Bostøtte"}
        given = {"signing": person.signing.public, "receiving": self.random(32)}
        paper = {"paper": self.random(32), "proof": person.proof.public}
        self.log.write(self.root, WORKER, {**told, **given, **paper})
        self.vouch(person)
        return person

    def vouch(self, person: Person) -> Thing:
        """A computer's certificate, by its worker."""
        body = {"device": person.device, "worker": person.worker, "signing": person.computer.public}
        return self.log.write(person.signing, DEVICE, body)

    def another_computer(self, person: Person) -> Person:
        """The same worker at another computer, which nobody has vouched for yet."""
        return replace(person, device=self.random(16), computer=SigningKey(self.random(32)))

    def revoke(self, person: Person, device: bytes = b"") -> Thing:
        """Gone, or only a computer."""
        return self.log.write(self.people[0].computer, REVOKE, {"worker": person.worker, "device": device})

    def renew(self, person: Person) -> Person:
        """New keys, signed for by what only the paper opens."""
        new = replace(person, signing=SigningKey(self.random(32)))
        keys = {"signing": new.signing.public, "receiving": self.random(32)}
        self.log.write(person.proof, RENEW, {"worker": person.worker, **keys})
        return new

    def team(self, leader: Person) -> bytes:
        """A team of everybody."""
        key = self.random(16)
        body = {"team": key, "name": "Nord", "leader": leader.worker, "members": [each.worker for each in self.people]}
        self.log.write(self.people[0].computer, TEAM, body)
        return key

    def begin(self, by: Person, team: bytes = b"", stream: bytes = b"", citizen: bytes = b"") -> Book:
        """A stream with one coordinator."""
        book = Book(stream or self.random(16), STREAM)
        told = {"purpose": "shared", "citizen": citizen, "team": team or bytes(16), "coordinator": by.worker}
        book.write(by.computer, BEGIN, {**told, "organisation": list(self.log.heads), "wraps": [], "before": []})
        return book

    def let_in(self, book: Book, by: Person, who: Person, until: str = "") -> Thing:
        """One more member."""
        body = {"worker": who.worker, "role": "member", "until": until, "wraps": []}
        return book.write(by.computer, MEMBER, {**body, "organisation": list(self.log.heads)})

    def take_out(self, book: Book, by: Person, who: Person) -> Thing:
        """A member less."""
        body = {"worker": who.worker, "device": b"", "last": [], "wraps": [], "before": []}
        return book.write(by.computer, REMOVE, {**body, "organisation": list(self.log.heads)})

    def bundle(self, stream: bytes, size: int = 600) -> Thing:
        """Something sealed; what is in it, only chance knows."""
        about = self.random(32)
        sealed = Sealed(BUNDLE_FORMAT, self.id, stream, self.random(32), about, self.random(12), self.random(size))
        return Thing(BUNDLES, stream, about, msgspec.msgpack.encode(sealed))

    def wrap(self, stream: bytes) -> Thing:
        """A wrapped key."""
        body = self.random(80)
        return Thing(WRAPS, stream, sha256(body).digest(), body)

    def box(self, person: Person, finder: bytes = b"") -> Thing:
        """A worker's box."""
        body = self.random(300)
        return Thing(KEYS, person.worker, sha256(body).digest(), body, finder)


def header(
    key: SigningKey, organisation: bytes, method: str, path: str, body: bytes, *, time: int, nonce: bytes
) -> str:
    """The Authorization header of one request."""
    return prove(Proof(key.public, time, nonce, sha256(body).digest()), organisation, method, path, key.sign)
