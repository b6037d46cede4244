"""A device that talks to central, word for word."""

import time
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, TypeVar

import httpx
import msgspec

from app.bench.central_office import Office, Person, header
from app.keys.identity import SigningKey
from app.models.central_words import MEDIA, Ask, Fetch, Fetched, Head, Laid, Lay, News, Thing

Told = TypeVar("Told")
HTTP = httpx.Client(timeout=20)
"""Connections that all share; closed at the end."""


@dataclass
class Laptop:
    """One key that signs, and a connection."""

    url: str
    office: Office
    key: SigningKey
    clock_off: int = 0

    def send(self, method: str, what: str, body: bytes = b"", **changes: Any) -> httpx.Response:
        """One signed request; `changes` go into the headers."""
        request = self.request(method, what, body, **changes)
        return HTTP.send(request)

    def request(self, method: str, what: str, body: bytes = b"", **changes: Any) -> httpx.Request:
        """The same, not sent yet."""
        path = f"/v1/{self.office.id.hex()}/{what}"
        now = time.time_ns() // 1_000_000 + self.clock_off
        proof = header(self.key, self.office.id, method, path, body, time=now, nonce=self.office.random(16))
        headers = {"Authorization": proof, "Content-Type": MEDIA, **changes}
        return HTTP.build_request(method, self.url + path, content=body, headers=headers)

    def ask(self, what: str, told: Any, kind: type[Told]) -> Told:
        """An answer that is wanted."""
        found = self.send("POST", what, msgspec.msgpack.encode(told))
        assert found.status_code == 200, found.text
        return msgspec.msgpack.decode(found.content, type=kind)

    def lay(self, *things: Thing) -> Laid:
        """Lay things."""
        return self.ask("lay", Lay(list(things)), Laid)

    def news(self, *heads: Head) -> News:
        """Anything new?"""
        return self.ask("news", Ask(list(heads)), News)

    def fetch(self, *after: tuple[bytes, int], **told: Any) -> Fetched:
        """What comes after."""
        return self.ask("fetch", Fetch(list(after), **told), Fetched)

    def names(self, owner: bytes) -> list[tuple[str, bytes]]:
        """All names that lie there."""
        return [(kind, key) for part in self.fetch((owner, 0)).parts for kind, key, _ in part.things]


def laptop(url: str, office: Office, person: Person) -> Laptop:
    """A person's computer."""
    return Laptop(url, office, person.computer)


def code_of(found: httpx.Response) -> str:
    """A problem's code, seen to be a whole problem."""
    assert found.headers["content-type"] == "application/problem+json", (found.status_code, found.text)
    told = found.json()
    assert told["status"] == found.status_code
    assert told["title"].endswith(".")
    code: str = told["type"].removeprefix("urn:pejlemaerke:problem:")
    return code


def digest(body: bytes) -> bytes:
    """SHA-256."""
    return sha256(body).digest()
