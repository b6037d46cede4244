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
from app.models.tongue import Texts, fixed, t

_ROOT = fixed("Rodkoden")
_UNKNOWN = fixed("En, der ikke er på listen")


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
            return t(_ROOT)
        return self._workers.get(self._signers.get(signer, b""), "")

    def name(self, worker: bytes) -> str:
        """What a worker is called."""
        return self._workers.get(worker, t(_UNKNOWN))

    def team(self, body: Mapping[str, Any]) -> str:
        """A team that is made, or made anew."""
        before = self._teams.get(body["team"])
        self._teams[body["team"]] = str(body["name"])
        members = [self.name(each) for each in body["members"] if each != body["leader"]]
        beside = t(" Med i teamet: {and_}.").format(and_=_and(members)) if members else ""
        led = t("{name} leder det.").format(name=self.name(body["leader"]))
        return t("Teamet {name} blev {before}. {led}{beside}").format(
            name=body["name"], before=t("lavet om") if before else t("lavet"), led=led, beside=beside
        )


def _and(names: list[str]) -> str:
    names = sorted(names)
    return names[0] if len(names) == 1 else t("{list} og {names}").format(list=", ".join(names[:-1]), names=names[-1])


def _revoked(teller: _Teller, body: Mapping[str, Any]) -> str:
    name = teller.name(body["worker"])
    return (
        t("En computer hos {name} blev spærret.").format(name=name)
        if body["device"]
        else t("{name} blev spærret.").format(name=name)
    )


def _days(days: int) -> str:
    return t("1 dag") if days == 1 else t("{days} dage").format(days=days)


_SAYS = Texts(
    {
        FOUND: lambda _, body: t("Organisationen {name} blev begyndt.").format(name=body["name"]),
        ADMINISTRATOR: lambda teller, body: t("{name} blev administrator.").format(name=teller.name(body["worker"])),
        DISMISS: lambda teller, body: t("{name} er ikke administrator mere.").format(name=teller.name(body["worker"])),
        RENEW: lambda teller, body: t("{name} fik nye nøgler.").format(name=teller.name(body["worker"])),
        RULES: lambda _, body: t("En computer advarer, når den ikke har synket i {days}.").format(
            days=_days(body["sync_days"])
        ),
        WORKER: lambda _, body: (
            t("{name} kom med som {role}.").format(name=body["name"], role=body["role"])
            if body["role"]
            else t("{name} kom med.").format(name=body["name"])
        ),
        DEVICE: lambda teller, body: t("{name} tog en computer i brug.").format(name=teller.name(body["worker"])),
        TEAM: _Teller.team,
        REVOKE: _revoked,
        ERASE: lambda *_: t("En borger blev slettet for altid."),
    }
)
