"""How things stand with colleagues: what the window asks around an exchange, and about a citizen's sharing."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.commands.enrolling import enrol_steps
from app.commands.fetching import Progress, unlaid
from app.commands.seeing import see_devices
from app.commands.shared_place import Where, place_name
from app.commands.sharing import members
from app.commands.signing import Random, my_identity
from app.commands.steps import Steps
from app.commands.syncing import Exchanged, exchange_steps
from app.models.kinds import SHARED
from app.models.moment import Moment
from app.models.organisation import Organisation
from app.models.shared_name import KEYS, WRAPS, Name
from app.models.who_sees import WhoSees, who_sees
from app.store.invitations import answer_place_of, called_in_invitation, invitations, kept_answer
from app.store.logs import load_organisation
from app.store.place import last_exchange, last_heard, note_exchange, records_here, saves_since, shared_place
from app.store.shared import Identity, identity
from app.store.vault import Vault
from app.sync.wire import Wire


@dataclass(frozen=True)
class Colleague:
    """Somebody in the organisation, and when the newest that has come from there was written."""

    worker: bytes
    name: str
    work: str
    heard: Moment | None = None


@dataclass(frozen=True)
class Standing:
    """Where this profile is: in an organisation or not (`name`), taken in there or not yet (`answer`), and its place: a
    folder, or central's address.

    `by_central`: the answer goes there by itself. `awaiting` counts the invitations that nobody has answered there.
    `waiting` counts what has been done here and does not lie there; `logged` the records of all logs here.
    """

    name: str = ""
    joined: bool = False
    certified: bool = False
    root: bytes = b""
    answer: str = ""
    place: Path | str | None = None
    at: Moment | None = None
    waiting: int = 0
    logged: int = 0
    colleagues: tuple[Colleague, ...] = ()
    by_central: bool = False
    awaiting: int = 0

    @property
    def on_the_way(self) -> bool:
        """Whether somebody may soon have come in over central: here, or by an invitation from here."""
        return isinstance(self.place, str) and (self.awaiting > 0 or (self.by_central and not self.certified))


def standing(vault: Vault) -> Standing:
    """As it is now."""
    me, place = identity(vault), shared_place(vault)
    if me is None:
        return Standing(place=place)
    sent, today = invitations(vault), vault.clock().day.isoformat()
    organisation = load_organisation(vault, me.organisation)
    return Standing(
        organisation.name or called_in_invitation(vault),
        True,
        me.keys.worker in organisation.workers,
        me.keys.root,
        kept_answer(vault),
        place,
        last_exchange(vault),
        saves_since(vault) + len(_unsent(vault, me, place)) if place else 0,
        records_here(vault),
        _colleagues(vault, organisation),
        bool(answer_place_of(vault)),
        sum(bool(each.central) and not each.worker and each.expires >= today for each in sent),
    )


def _unsent(vault: Vault, me: Identity, place: Path | str) -> list[Name]:
    """What is signed and not laid there; the wraps and boxes that go with it are no things of their own to a person."""
    names = unlaid(vault, place_name(place), me.organisation)
    return [name for name in names if name.kind not in (WRAPS, KEYS)]


def _colleagues(vault: Vault, organisation: Organisation) -> tuple[Colleague, ...]:
    """The newest that a colleague has signed: something written, or something said in the organisation's log."""
    heard: dict[bytes, Moment] = {}
    workers = {each.signing: each.id for each in organisation.workers.values()}
    workers |= {each.signing: each.worker for each in organisation.devices.values()}
    told = [(workers.get(each.signer), Moment(each.wall, each.offset)) for each in organisation.told()]
    owners = {each.id: each.worker for each in organisation.devices.values()}
    told += [(owners.get(each.device), each.at) for each in last_heard(vault)]
    for worker, at in told:
        if worker is not None:
            heard[worker] = max(heard.get(worker, at), at)
    found = (
        Colleague(each.id, each.name, each.role, heard.get(each.id))
        for each in organisation.workers.values()
        if not each.revoked and each.id != vault.me.worker
    )
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def exchange_and_note(
    vault: Vault, *, where: Where, random: Random, progress: Progress | None = None
) -> Steps[tuple[Exchanged, Standing]]:
    """Exchange in steps, remember when everything lay there, and say how things stand then. Colleagues on their way in
    come in by it. Raises as `exchange`."""
    standing_in_the_way = yield from enrol_steps(vault, where=where, random=random)
    came = yield from exchange_steps(vault, where=where, random=random, progress=progress)
    if standing_in_the_way and "not-certified-yet" in came.notices:
        came = replace(came, notices=(standing_in_the_way, *came.notices))
    yield from see_devices(vault, where=where, random=random)
    me, place = my_identity(vault), where.url if isinstance(where, Wire) else where
    worker = load_organisation(vault, me.organisation).workers.get(me.keys.worker)
    if worker and not worker.revoked and not _unsent(vault, me, place):
        note_exchange(vault, vault.clock())
    return came, standing(vault)


@dataclass(frozen=True)
class Sharing:
    """A citizen's sharing: the organisation's name (empty where there is none), whether one is taken in there, and who
    sees the citizen (None before the sharing has begun)."""

    organisation: str = ""
    certified: bool = False
    seen_by: WhoSees | None = None
    me: bytes = b""


def sharing_of(vault: Vault, citizen: bytes) -> Sharing:
    """Who sees a citizen, as far as is known here."""
    me = identity(vault)
    if me is None:
        return Sharing()
    organisation = load_organisation(vault, me.organisation)
    certified = me.keys.worker in organisation.workers
    found = Sharing(organisation.name or "?", certified, me=me.keys.worker)
    streams = members(vault, citizen=citizen)
    if not any(each.purpose == SHARED for each in streams):
        return found
    return replace(found, seen_by=who_sees(streams, organisation, me.keys.worker))
