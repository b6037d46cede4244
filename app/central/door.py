"""The door: each request is signed by a device that the organisation's log knows (docs/format.md, "Proof")."""

import time
from dataclasses import dataclass

from app.central.judging import Roster, Standing
from app.central.problems import Problem
from app.keys.identity import verify
from app.models.central_words import CLOCK_MS, Proof, read_proof, signed_request
from app.models.errors import FormatError

_TOGETHER_MS = 5_000


@dataclass(frozen=True)
class Caller:
    """Who asks. `standing` is None for a key that the log does not know."""

    roster: Roster
    proof: Proof
    standing: Standing | None

    @property
    def organisation(self) -> bytes:
        """The organisation's id."""
        return self.roster.organisation

    @property
    def worker(self) -> bytes:
        """The worker's id."""
        return self.standing.worker if self.standing else b""

    @property
    def device(self) -> bytes:
        """The device's id; empty where only the worker is known."""
        return self.standing.device if self.standing else b""

    @property
    def administers(self) -> bool:
        """Whether this is an administrator's computer."""
        return bool(self.device) and self.worker in self.roster.administrators

    @property
    def leads(self) -> tuple[bytes, ...]:
        """The teams that the worker leads, as a device of the worker's."""
        return self.roster.leads.get(self.worker, ()) if self.device else ()


class Nonces:
    """Each nonce counts once for as long as its request could be sent again. They lie by the time that is signed with
    them, so that what is past can be forgotten together."""

    def __init__(self) -> None:
        self._used: dict[int, set[bytes]] = {}

    def use(self, proof: Proof, now: int) -> None:
        """Problem `proof-replayed`."""
        oldest = (now - CLOCK_MS) // _TOGETHER_MS
        for past in [each for each in self._used if each < oldest]:
            del self._used[past]
        used = self._used.setdefault(proof.time // _TOGETHER_MS, set())
        if proof.nonce in used:
            raise Problem("proof-replayed")
        used.add(proof.nonce)


def check_proof(header: str, organisation: bytes, method: str, path: str) -> Proof:
    """Whose key has signed this request just now. Problem `proof-wrong`, `proof-clock`."""
    try:
        proof = read_proof(header)
    except FormatError as fault:
        raise Problem("proof-wrong") from fault
    if not verify(proof.key, proof.signature, signed_request(proof, organisation, method, path)):
        raise Problem("proof-wrong")
    if abs(proof.time - now()) > CLOCK_MS:
        raise Problem("proof-clock")
    return proof


def look_up(roster: Roster, proof: Proof, *, log_will_tell: bool = False) -> Caller:
    """Who that is. Problem `device-revoked`, `device-unknown`, `organisation-unknown`.

    `log_will_tell`: who is not known is let in, as records of the log may come with the request.
    """
    standing = roster.keys.get(proof.key)
    if standing and standing.revoked:
        raise Problem("device-revoked")
    if standing is None and not log_will_tell:
        raise Problem("device-unknown" if roster.number else "organisation-unknown")
    return Caller(roster, proof, standing)


def now() -> int:
    """Central's clock, in milliseconds."""
    return time.time_ns() // 1_000_000
