"""One exchange with a shared folder or with central: fetch and take in, tend to what has changed, send what is missing.

Each step is whole on its own: whatever stops it (a stick pulled out, a share that vanishes), what was taken in is
here, what was not sent is here still, and the next exchange goes on from there.

`exchange` does it in one go. `exchange_steps` is the same in steps of some tens of milliseconds, between which a window
can use the vault; app/commands/steps.py says how to drive them. The place is never touched while the vault is held. A
single bundle is taken in whole: at most 2,000 entries, and those a window sends hold a few.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from app.commands.beginning import begin_from_outside, begin_own
from app.commands.central_place import CentralPlace
from app.commands.fetching import Place, Progress, in_parts
from app.commands.organisation import needs_paper, vouch_for_this_device
from app.commands.sending import send
from app.commands.shared_place import Where, open_place
from app.commands.sharing import tend
from app.commands.signing import Random, my_identity, open_all_keys
from app.commands.steps import Steps, breathe, run
from app.keys.bundle import BUNDLE_FORMAT, Header, sign_bundle
from app.keys.identity import SigningKey
from app.models.membership import Membership, Role
from app.models.organisation import Organisation
from app.models.shared_name import BUNDLES, KEYS, LOG, STREAM, Name
from app.store.entries import last_number
from app.store.erasing import erased_streams, purge
from app.store.lateness import note_synced
from app.store.logs import held_to, hold_to, load_membership, load_organisation, logged_streams
from app.store.runs import (
    Checked,
    Settled,
    fetched_streams,
    keep_run,
    kept_from_others,
    note_fetched,
    settle,
    verdicts_at_large,
)
from app.store.shared import (
    Identity,
    become_another_device,
    exchanged_at,
    keys_held,
    note_exchanged,
    set_aside,
    standing,
)
from app.store.unsigned import Unsigned, note_vouched, streams_to_sign, unsigned
from app.store.vault import Vault
from app.store.waiting import note_waiting, waiting_long, waiting_runs

_SAID = frozenset(("forked", "waits", "clock-wrong"))
"""What is said and leaves nothing to do at the next exchange."""
NOTICES = _SAID | frozenset(
    (
        "went-back", "not-certified-yet", "needs-paper", "disputed", "refused", "copied", "feed-wrong", "revoked",
        "central-went-back", "central-false", "central-unwelcome", "central-shut-out",
        "invitation-taken", "invitation-waits",
    )
)  # fmt: skip
_STREAMS_AT_ONCE, _MOST_ROUNDS = 20, 4
_WITHOUT_A_WINDOW = 10_000
"""Entries in one transaction: large ones are quicker."""


@dataclass(frozen=True)
class Exchanged:
    """What came of it: entries taken in and taken out again, things sent, and what a person should know.

    `notices` are codes: `went-back` (the folder was emptied or is older than it was), `not-certified-yet`,
    `needs-paper` (a computer that held the worker's keys is revoked), `disputed`,
    `refused` (own words that nobody else is given, since one is no longer in), `copied`
    (somebody works in a copy of this profile), `feed-wrong`, `revoked`, `forked`, `waits`. Of central:
    `central-went-back` (it was emptied or is older than it was), `central-false` (it says what cannot be so),
    `central-unwelcome` (it will not take something), `central-shut-out` (it shows something no more), `clock-wrong`
    (this computer's clock differs from central's; it was got in by central's), `invitation-taken`, `invitation-waits`
    (enrolling.py). `aside` counts reasons;
    `erased` counts the streams that were destroyed here because an administrator has erased a citizen; `forked` names
    whose key has signed two branches of a log (an empty name is the root).
    """

    taken: int = 0
    withdrawn: int = 0
    sent: int = 0
    notices: tuple[str, ...] = ()
    aside: dict[str, int] = field(default_factory=dict)
    erased: int = 0
    forked: tuple[str, ...] = ()


def exchange(vault: Vault, *, where: Where, random: Random) -> Exchanged:
    """Exchange. UserError `organisation-none`; SurroundingsError `share-…`, `central-…`."""
    return run(exchange_steps(vault, where=where, random=random, at_once=_WITHOUT_A_WINDOW))


def exchange_steps(
    vault: Vault, *, where: Where, random: Random, at_once: int = 250, progress: Progress | None = None
) -> Steps[Exchanged]:
    """The same in steps that each take in about so many entries; raises as `exchange`."""
    return (yield from _begun(vault, where, random, at_once, progress).run())


def fetch_logs(vault: Vault, *, where: Where, random: Random, proofs: Sequence[SigningKey] = ()) -> None:
    """Fetch the logs, wraps and boxes alone, and send nothing. `proofs` are what a paper at hand opens. Raises as
    `exchange`."""
    run(fetch_logs_steps(vault, where=where, random=random, proofs=proofs))


def fetch_logs_steps(
    vault: Vault, *, where: Where, random: Random, proofs: Sequence[SigningKey] = ()
) -> Steps[None]:  # fmt: skip
    """The same in steps."""
    return (yield from _begun(vault, where, random, _WITHOUT_A_WINDOW, proofs=proofs).fetch_logs())


def introduce_steps(vault: Vault, *, where: Where, random: Random) -> Steps[None]:
    """Where central does not know this computer yet, lay its certificate there and the worker's box, and fetch the logs
    that it shows from then on. Raises as `exchange`."""
    exchanging = _begun(vault, where, random, _WITHOUT_A_WINDOW)
    if isinstance(exchanging.place, CentralPlace) and vouch_for_this_device(vault):
        yield from exchanging.introduce()


def _begun(
    vault: Vault, where: Where, random: Random, at_once: int, progress: Progress | None = None,
    proofs: Sequence[SigningKey] = (),
) -> "_Exchange":  # fmt: skip
    me = my_identity(vault)
    return _Exchange(vault, me, open_place(vault, where, me, random, at_once, progress, proofs), random)


@dataclass
class _Exchange:
    vault: Vault
    me: Identity
    place: Place
    random: Random
    copied: bool = False
    signed_to: int = 0
    done: Exchanged = field(default_factory=Exchanged)

    def run(self) -> Steps[Exchanged]:
        """Everything, or nothing where nothing has changed on either side."""
        notices = self.place.notices
        yield from self.place.read_lists()
        if exchanged_at(self.vault, self.place.name) == standing(self.vault):
            return Exchanged(notices=tuple(notices))
        yield from self._all()
        for _ in range(_MOST_ROUNDS):
            if self.place.again:
                yield from self.place.read_lists()
                yield from self._all()
        left = self.place.unlaid()
        waiting = any(why in self.place.in_time for why in set_aside(self.vault).values())
        since = last_number(self.vault.connection) != self.signed_to
        if not (left or waiting or since or set(notices) - _SAID):
            note_exchanged(self.vault, self.place.name)
        return replace(self.done, notices=tuple(dict.fromkeys(notices)), aside=self._aside())

    def fetch_logs(self) -> Steps[None]:
        """What tells who is in and which keys there are, without what is written."""
        yield from self.place.read_lists()
        yield from self._fetch_log()
        yield from self.place.fetch_streams()
        self._hold()

    def introduce(self) -> Steps[None]:
        """By its certificate the place knows this computer, and shows it what it may see."""
        yield from send(self.place, self.random, (LOG, KEYS))
        yield from self.fetch_logs()

    def _fetch_log(self) -> Steps[None]:
        """The organisation's log, and at once what it says of erased citizens."""
        self.place.look(int.from_bytes(self.random(4)))
        yield from self.place.fetch_log()
        self.done = replace(self.done, erased=purge(self.vault, self._organisation.erased))
        self.place.refuse(erased_streams(self.vault))

    def _all(self) -> Steps[None]:
        yield from self._fetch_log()
        counts = vouch_for_this_device(self.vault)
        if self._revoked(self._organisation):
            self.place.notices.append("revoked")
            return
        if paper := needs_paper(self._organisation, self.me):
            self.place.notices.append("needs-paper")
        if not counts:
            self.place.notices += [] if paper else ["not-certified-yet"]
            yield from self._send()
            return
        if self.place.stranger:
            yield from self.introduce()
        yield from begin_own(self.vault, random=self.random)
        # what is revoked is cut off where the stream stood here before, so that nothing said since slips in
        yield from self._tend(fetched_streams(self.vault))
        yield from self.place.fetch_streams()
        self._hold()
        yield from begin_from_outside(self.vault, random=self.random)
        yield from self._take_bundles()
        note_fetched(self.vault)
        self._tell_apart()
        yield from self._settle()
        yield from self._tend(logged_streams(self.vault, self.me.organisation))
        yield from self._settle()
        yield from self._sign()
        yield from self._send()
        self._say()
        note_synced(self.vault)

    def _say(self) -> None:
        """What a person should know of the logs: two branches by one key, and what has waited for a day."""
        organisation, memberships = self._organisation, list(self._memberships())
        forked = organisation.signers(organisation.forked.union(*(each.forked for each in memberships)))
        waiting = [Name(LOG, organisation.id, key) for key in organisation.waiting]
        waiting += [Name(STREAM, each.stream, key) for each in memberships for key in each.waiting]
        note_waiting(self.vault, (*waiting, *waiting_runs(self.vault)))
        elsewhere = {each.stream for each in memberships if each.begun and self.me.keys.worker not in each.readers}
        waits = any(name.owner not in elsewhere for name in waiting_long(self.vault))
        self.place.notices += [*(["waits"] if waits else []), *(["forked"] if forked else [])]
        self.done = replace(self.done, forked=forked)

    @property
    def _organisation(self) -> Organisation:
        return load_organisation(self.vault, self.me.organisation)

    def _revoked(self, organisation: Organisation) -> bool:
        worker, device = (
            organisation.workers.get(self.me.keys.worker),
            organisation.device_of_key(self.me.device.public),
        )
        return bool((worker and worker.revoked) or (device and device.revoked))

    def _tell_apart(self) -> None:
        """Where somebody else signs as this device, it is a copy of this profile: they part ways here."""
        if self.copied:
            self.place.notices.append("copied")
            become_another_device(self.vault)
            self.me = my_identity(self.vault)
            vouch_for_this_device(self.vault)

    def _tend(self, streams: Iterable[bytes]) -> Steps[None]:
        """Only where something is another than when there was nothing to do: the logs, the keys, or the day."""
        held = self._held()
        for stream in streams:
            organisation = self._organisation
            now, known = load_membership(self.vault, stream, organisation), self.vault.tended.get(stream)
            if known and known[0] is now and known[1] == held:
                continue
            made = tend(self.vault, organisation=organisation, streams=[stream], random=self.random)
            if made:
                yield breathe
            held = self._held()
            if not made:
                self.vault.tended[stream] = now, held

    def _held(self) -> tuple[object, ...]:
        """What decides, besides a stream's log, what can be done there."""
        return self.vault.clock().day, self.me, keys_held(self.vault)

    def _memberships(self) -> Iterator[Membership]:
        organisation = self._organisation
        for stream in logged_streams(self.vault, self.me.organisation):
            yield load_membership(self.vault, stream, organisation)

    def _hold(self) -> None:
        found = list(self._memberships())
        self.place.notices += ["disputed" for each in found if each.disputed]
        known = held_to(self.vault)
        with self.vault.writing() as connection:
            for each in found:
                if each.begun and each.stream not in known:
                    hold_to(connection, each.stream, each.begun)

    def _take_bundles(self) -> Steps[None]:
        """Bundle upon bundle, each taken in as it comes where it may be."""
        wanted = {name.owner for name in self.place.wanted.get(BUNDLES, ())}
        found = [each for each in self._memberships() if each.stream in wanted]
        opened = open_all_keys(self.vault, self.me, found)
        keys: dict[bytes, bytes | None] = {record: None for each in found for record in each.refused}
        keys |= {epoch: key for mine in opened.values() for epoch, key in mine.items()}
        readable = frozenset(stream for stream, mine in opened.items() if mine)
        yield from self.place.fetch_bundles(keys, readable, self._organisation, self._take_fresh)

    def _settle(self) -> Steps[None]:
        """Where a log has said something since its runs were last judged, they are judged again."""
        stale = [each.stream for each in self._memberships() if self.vault.judged.get(each.stream) is not each]
        for streams in in_parts(stale, _STREAMS_AT_ONCE):
            yield breathe
            self._take_in(streams, [])
        if kept_from_others(self.vault):
            self.place.notices.append("refused")

    def _take_fresh(self, fresh: list[Checked]) -> None:
        self.copied |= any(each.header.signer == self.vault.me.device for each in fresh)
        self._take_in(dict.fromkeys(each.header.stream for each in fresh), fresh)

    def _take_in(self, streams: Iterable[bytes], fresh: list[Checked]) -> None:
        organisation = self._organisation
        now = {each: load_membership(self.vault, each, organisation) for each in streams}
        judges = {each: partial(now[each].verdicts, organisation=organisation) for each in now}
        with self.vault.writing() as connection:
            came = settle(self.vault, connection, judges, fresh)
        self._count(came, frozenset(now[each].citizen or each for each in came.streams))
        self.vault.judged |= now

    def _count(self, came: Settled, citizens: frozenset[bytes]) -> None:
        if came.streams:
            self.place.progress.came.append((came.streams | citizens, came.kinds))
        self.done = replace(
            self.done,
            taken=self.done.taken + came.taken,
            withdrawn=self.done.withdrawn + came.withdrawn,
        )

    def _sign(self) -> Steps[None]:
        """Vouch for what was written here since last, and hand on what came in a file."""
        there = frozenset(logged_streams(self.vault, self.me.organisation))
        self.signed_to = last_number(self.vault.connection)
        for streams in in_parts(sorted(streams_to_sign(self.vault) & there), _STREAMS_AT_ONCE):
            yield breathe
            self._sign_streams(streams)

    def _sign_streams(self, streams: Sequence[bytes]) -> None:
        organisation = self._organisation
        found = [load_membership(self.vault, stream, organisation) for stream in streams]
        with self.vault.writing() as connection:
            for membership in found:
                parts = unsigned(self.vault, membership.stream)
                if self.me.keys.worker in membership.readers:
                    self._keep(connection, [part for part in parts if self._hands_on(part, membership)], membership)
                    note_vouched(connection, membership.stream)
                elif not all(part.hearsay for part in parts):
                    self.place.notices.append("refused")

    def _hands_on(self, part: Unsigned, membership: Membership) -> bool:
        """A reader hands on no file."""
        return not part.hearsay or membership.members.get(self.me.keys.worker) != Role.READER

    def _keep(self, connection: Any, parts: Sequence[Unsigned], membership: Membership) -> None:
        at, heads = self.vault.clock().wall, self._organisation.heads
        for part in parts:
            header = Header(
                BUNDLE_FORMAT, self.me.organisation, membership.stream, self.vault.me.device, part.device,
                part.first, part.first + len(part.raws) - 1, part.previous, part.last, membership.heads, heads,
            )  # fmt: skip
            signed = sign_bundle(header, part.raws, self.me.device)
            keep_run(connection, signed, hearsay=part.hearsay, own=True, at=at)
            self.vault.judged.pop(membership.stream, None)

    def _send(self) -> Steps[None]:
        sent = yield from send(self.place, self.random)
        yield self.place.erase(erased_streams(self.vault))
        self.done = replace(self.done, sent=self.done.sent + sent)

    def _aside(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for why in set_aside(self.vault).values():
            if why != "twice":
                counts[why] = counts.get(why, 0) + 1
        for verdict, count in verdicts_at_large(self.vault).items():
            counts[verdict] = counts.get(verdict, 0) + count
        return counts
