"""The organisation's signed log as people tell it: who did what to whom, and when. Newest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.moment import Moment
from app.models.organisation import (
    ADMINISTRATOR,
    DEVICE,
    DISMISS,
    ERASE,
    FOUND,
    RENEW,
    REVOKE,
    RULES,
    TEAM,
    WORKER,
    Organisation,
)
from app.models.organisation_reading import well_formed
from app.models.signed_log import Log, Record

_ROOT = "Rodkoden"
_UNKNOWN = "En, der ikke er på listen"


@dataclass(frozen=True)
class Deed:
    """One line of the log. `by` is who signed; `counts` is False where the signer had no right to it, or where a
    revocation came beside it."""

    id: bytes
    kind: str
    at: Moment
    by: str
    what: str
    counts: bool


def deeds(log: Log, organisation: Organisation) -> tuple[Deed, ...]:
    """What the log tells. Nothing that a stranger has signed is told, for whoever holds the folder can lay it there."""
    refused = frozenset(organisation.refused)
    teller = _Teller([record for key, record in log.records.items() if key not in refused], organisation.root)
    told = [teller.deed(key, record, key not in refused) for key, record in log.records.items() if well_formed(record)]
    return tuple(each for each in reversed(told) if each is not None)


class _Teller:
    """Names are taken from what counts in the log, so that somebody who has left is called what he was called."""

    def __init__(self, standing: list[Record], root: bytes) -> None:
        self._workers: dict[bytes, str] = {}
        self._signers: dict[bytes, bytes] = {}
        self._teams: dict[bytes, str] = {}
        self._root = root
        for record in standing:
            if record.kind in (WORKER, RENEW, DEVICE):
                self._know(record.body)

    def _know(self, body: Mapping[str, Any]) -> None:
        if "name" in body:
            self._workers[body["worker"]] = body["name"]
        for key in ("signing", "proof"):
            if key in body:
                self._signers[body[key]] = body["worker"]

    def deed(self, key: bytes, record: Record, counts: bool) -> Deed | None:
        """One line; None for a kind that is not known here, and for a stranger's."""
        say, by = _SAYS.get(record.kind), self._by(record.signer)
        if say is None or not by:
            return None
        what = say(self, record.body)
        return Deed(key, record.kind, Moment(record.wall, record.offset), by, what, counts)

    def _by(self, signer: bytes) -> str:
        if signer == self._root:
            return _ROOT
        return self._workers.get(self._signers.get(signer, b""), "")

    def name(self, worker: bytes) -> str:
        """What a worker is called."""
        return self._workers.get(worker, _UNKNOWN)

    def team(self, body: Mapping[str, Any]) -> str:
        """A team that is made, or made anew."""
        before = self._teams.get(body["team"])
        self._teams[body["team"]] = str(body["name"])
        members = [self.name(each) for each in body["members"] if each != body["leader"]]
        beside = f" Med i teamet: {_and(members)}." if members else ""
        led = f"{self.name(body['leader'])} leder det."
        return f"Teamet {body['name']} blev {'lavet om' if before else 'lavet'}. {led}{beside}"


def _and(names: list[str]) -> str:
    names = sorted(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} og {names[-1]}"


def _revoked(teller: _Teller, body: Mapping[str, Any]) -> str:
    name = teller.name(body["worker"])
    return f"En computer hos {name} blev spærret." if body["device"] else f"{name} blev spærret."


def _days(days: int) -> str:
    return "1 dag" if days == 1 else f"{days} dage"


_SAYS = {
    FOUND: lambda _, body: f"Organisationen {body['name']} blev begyndt.",
    ADMINISTRATOR: lambda teller, body: f"{teller.name(body['worker'])} blev administrator.",
    DISMISS: lambda teller, body: f"{teller.name(body['worker'])} er ikke administrator mere.",
    RENEW: lambda teller, body: f"{teller.name(body['worker'])} fik nye nøgler.",
    RULES: lambda _, body: f"En computer advarer, når den ikke har synket i {_days(body['sync_days'])}.",
    WORKER: lambda _, body: (
        f"{body['name']} kom med som {body['role']}." if body["role"] else f"{body['name']} kom med."
    ),
    DEVICE: lambda teller, body: f"{teller.name(body['worker'])} tog en computer i brug.",
    TEAM: _Teller.team,
    REVOKE: _revoked,
    ERASE: lambda *_: "En borger blev slettet for altid.",
}
