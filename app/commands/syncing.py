"""One exchange with a shared folder: fetch and take in, tend to what has changed, send what is missing there.

Each step is whole on its own: whatever stops it (a stick pulled out, a share that vanishes), what was taken in is
here, what was not sent is here still, and the next exchange goes on from there.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from app.commands.organisation import vouch_for_this_device
from app.commands.sharing import begin_sharing, tend
from app.commands.signing import Random, my_identity, open_keys
from app.keys.bundle import (
    BUNDLE_FORMAT,
    Header,
    Signed,
    check_bundle,
    open_bundle,
    read_header,
    read_sealed,
    seal_bundle,
    sign_bundle,
)
from app.keys.content import wrap_name
from app.models.change import entry_id
from app.models.errors import FormatError
from app.models.membership import Membership, Verdict
from app.models.organisation import Organisation
from app.models.shared_name import BUNDLES, KEYS, LOG, STREAM, WRAPS, Name
from app.models.signed_log import Signed as SignedRecord
from app.store.logs import hold_to, keep_records, load_membership, load_organisation, load_record, logged_streams
from app.store.runs import keep_run, load_signed, note_vouched, runs_of, settle, unsigned, verdicts_of
from app.store.shared import (
    Identity,
    SeenFeed,
    become_another_device,
    exchanged_at,
    forget_feed,
    have,
    keep_feed,
    keep_wrap,
    listed,
    load_wrap,
    note_exchanged,
    put_aside,
    seen_feeds,
    set_aside,
    standing,
    try_again,
)
from app.store.vault import Vault
from app.sync.folder import Folder
from app.sync.session import Remembered, missing_feeds, read_feed, remember, to_fetch, to_send, went_back, write_feed

NOTICES = frozenset(("went-back", "not-certified-yet", "disputed", "refused", "copied", "feed-wrong", "revoked"))
_IN_TIME = ("key", "signer", "gone")
"""Reasons for putting a bundle aside that time may mend."""


@dataclass(frozen=True)
class Exchanged:
    """What came of it: entries taken in and taken out again, things sent, and what a person should know.

    `notices` are codes: `went-back` (the folder was emptied or is older than it was), `not-certified-yet`,
    `disputed`, `refused` (own words that nobody else is given, since one is no longer in), `copied`
    (somebody works in a copy of this profile), `feed-wrong`, `revoked`. `aside` counts reasons.
    """

    taken: int = 0
    withdrawn: int = 0
    sent: int = 0
    notices: tuple[str, ...] = ()
    aside: dict[str, int] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()


def exchange(vault: Vault, *, folder: Path, random: Random) -> Exchanged:
    """Exchange with a folder. UserError `organisation-none`; SurroundingsError `share-…`."""
    me = my_identity(vault)
    return _Exchange(vault, me, Folder(folder, me.organisation, random), str(folder.absolute()), random).run()


@dataclass
class _Exchange:
    vault: Vault
    me: Identity
    folder: Folder
    place: str
    random: Random
    notices: list[str] = field(default_factory=list)
    copied: bool = False
    sealing: dict[bytes, tuple[bytes, bytes] | None] = field(default_factory=dict)
    done: Exchanged = field(default_factory=Exchanged)

    def run(self) -> Exchanged:
        """Everything, or nothing where nothing has changed on either side."""
        self._read_feeds()
        if exchanged_at(self.vault, self.place) == standing(self.vault):
            return Exchanged(notices=tuple(self.notices))
        self._all()
        whole = to_send(listed(self.vault, self.place), have(self.vault, self.me.organisation)) == []
        if whole and not self.notices:
            note_exchanged(self.vault, self.place)
        return replace(self.done, notices=tuple(dict.fromkeys(self.notices)), aside=self._aside())

    def _all(self) -> None:
        with self.vault.writing() as connection:
            try_again(connection, _IN_TIME)
        self._fetch_log()
        counts = vouch_for_this_device(self.vault)
        organisation = load_organisation(self.vault, self.me.organisation)
        if self._revoked(organisation):
            self.notices.append("revoked")
            return
        if not counts:
            self.notices.append("not-certified-yet")
            self._send()
            return
        begin_sharing(self.vault, organisation=organisation, random=self.random)
        # what is revoked is cut off where the stream stood here before, so that nothing said since slips in
        self._tend(organisation)
        self._fetch_streams(organisation)
        self._fetch_bundles(organisation)
        organisation = self._tell_apart(organisation)
        self._settle(organisation)
        self._tend(organisation)
        self._sign(organisation)
        self._send()

    def _revoked(self, organisation: Organisation) -> bool:
        worker, device = (
            organisation.workers.get(self.me.keys.worker),
            organisation.device_of_key(self.me.device.public),
        )
        return bool((worker and worker.revoked) or (device and device.revoked))

    def _tell_apart(self, organisation: Organisation) -> Organisation:
        """Where somebody else signs as this device, it is a copy of this profile: they part ways here."""
        if not self.copied:
            return organisation
        self.notices.append("copied")
        become_another_device(self.vault)
        self.me = my_identity(self.vault)
        vouch_for_this_device(self.vault)
        return load_organisation(self.vault, self.me.organisation)

    def _tend(self, organisation: Organisation) -> None:
        streams = logged_streams(self.vault, self.me.organisation)
        tend(self.vault, organisation=organisation, streams=streams, random=self.random)

    def _read_feeds(self) -> None:
        """Read the lists that have been written since. From then on there is something to do, until it is done."""
        stamps, seen = self.folder.stamps(), seen_feeds(self.vault, self.place)
        before = {device: Remembered(each.lines, each.digest) for device, each in seen.items()}
        changed = [each for each in stamps if each not in seen or seen[each].stamp != stamps[each]]
        gone = missing_feeds(before, stamps)
        for device in gone:
            self.notices.append("went-back")
            with self.vault.writing() as connection:
                forget_feed(connection, self.place, device)
        for device in changed:
            self._read_feed(device, stamps[device], before.get(device))

    def _read_feed(self, device: bytes, stamp: str, before: Remembered | None) -> None:
        try:
            names = read_feed(self.folder.feed(device) or b"")
        except FormatError:
            self.notices.append("feed-wrong")
            return
        if went_back(before, names):
            self.notices.append("went-back")
        now = remember(names)
        with self.vault.writing() as connection:
            keep_feed(connection, self.place, device, names, SeenFeed(stamp, now.lines, now.digest))

    def _wanted(self, kind: str) -> list[Name]:
        unwanted = frozenset(set_aside(self.vault))
        return to_fetch(listed(self.vault, self.place), have(self.vault, self.me.organisation), kind, unwanted)

    def _fetch_log(self) -> None:
        mine = [name for name in self._wanted(LOG) if name.owner == self.me.organisation]
        self._take_records(mine)

    def _take_records(self, names: Iterable[Name]) -> None:
        found = [(name, _record(self.folder.read(name), name)) for name in names]
        with self.vault.writing() as connection:
            for name, record in found:
                if record is None:
                    put_aside(connection, name, "gone", self.vault.clock().wall)
                else:
                    keep_records(connection, name.owner, [record])

    def _fetch_streams(self, organisation: Organisation) -> None:
        self._take_records(self._wanted(STREAM))
        names = [*self._wanted(WRAPS), *self._wanted(KEYS)]
        found = [(name, self.folder.read(name)) for name in names]
        with self.vault.writing() as connection:
            for name, body in found:
                if body is None or wrap_name(body) != name.id:
                    put_aside(connection, name, "gone", self.vault.clock().wall)
                else:
                    keep_wrap(connection, name.kind, name.owner, body)
            for membership in self._memberships(organisation):
                if membership.begun:
                    hold_to(connection, membership.stream, membership.begun)

    def _memberships(self, organisation: Organisation) -> list[Membership]:
        streams = logged_streams(self.vault, self.me.organisation)
        found = [load_membership(self.vault, stream, organisation) for stream in streams]
        self.notices += ["disputed" for each in found if each.disputed]
        return found

    def _fetch_bundles(self, organisation: Organisation) -> None:
        keys: dict[bytes, bytes] = {}
        readable = set()
        for membership in self._memberships(organisation):
            if mine := open_keys(self.vault, self.me, membership):
                keys |= mine
                readable.add(membership.stream)
        for name in self._wanted(BUNDLES):
            if name.owner in readable:
                self._take_bundle(name, keys, organisation)

    def _take_bundle(self, name: Name, keys: dict[bytes, bytes], organisation: Organisation) -> None:
        try:
            signed = _opened(self.folder.read(name), name, keys, organisation)
        except FormatError as fault:
            with self.vault.writing() as connection:
                put_aside(connection, name, str(fault.details.get("why", fault.code)), self.vault.clock().wall)
            return
        self.copied |= read_header(signed).signer == self.vault.me.device
        with self.vault.writing() as connection:
            self._keep(connection, signed, own=False)

    def _keep(self, connection: Any, signed: Signed, *, own: bool) -> None:
        if twice := keep_run(connection, signed, own=own):
            put_aside(connection, Name(BUNDLES, read_header(signed).stream, twice), "twice", self.vault.clock().wall)

    def _settle(self, organisation: Organisation) -> None:
        for membership in self._memberships(organisation):
            runs = runs_of(self.vault, membership.stream)
            if not runs or not membership.purpose:
                continue
            verdicts = membership.verdicts(runs, organisation)
            if any(verdicts[key] in _OUT and run.signer == self.vault.me.device for key, run in runs.items()):
                self.notices.append("refused")
            with self.vault.writing() as connection:
                came = settle(self.vault, connection, membership.stream, verdicts)
            self.done = replace(
                self.done,
                taken=self.done.taken + came.taken,
                withdrawn=self.done.withdrawn + came.withdrawn,
                kinds=self.done.kinds | came.kinds,
            )

    def _sign(self, organisation: Organisation) -> None:
        """Vouch for what was written here since last."""
        for membership in self._memberships(organisation):
            parts = unsigned(self.vault, membership.stream)
            if not parts:
                continue
            if self.me.keys.worker not in membership.readers:
                self.notices.append("refused")
                continue
            with self.vault.writing() as connection:
                for part in parts:
                    header = Header(
                        BUNDLE_FORMAT, self.me.organisation, membership.stream, self.vault.me.device, part.device,
                        part.first, part.first + len(part.raws) - 1, part.previous, entry_id(part.raws[-1]),
                        membership.heads, organisation.heads,
                    )  # fmt: skip
                    self._keep(connection, sign_bundle(header, part.raws, self.me.device), own=True)
                note_vouched(connection, membership.stream)

    def _send(self) -> None:
        """Lay in the folder what lies there on nobody's list, and then say so on one's own."""
        there = listed(self.vault, self.place)
        names = to_send(there, have(self.vault, self.me.organisation))
        sent = [name for name in names if self._lay(name)]
        if sent:
            device = self.vault.me.device
            own = (*listed(self.vault, self.place, device), *sent)
            self.folder.write_feed(device, write_feed(own))
            now = remember(own)
            seen = SeenFeed(self.folder.stamps().get(device, ""), now.lines, now.digest)
            with self.vault.writing() as connection:
                keep_feed(connection, self.place, device, own, seen)
        self.done = replace(self.done, sent=len(sent))

    def _lay(self, name: Name) -> bool:
        content = self._content(name)
        if content is not None:
            self.folder.write(name, content)
        return content is not None

    def _content(self, name: Name) -> bytes | None:
        if name.kind in (WRAPS, KEYS):
            return load_wrap(self.vault, name)
        if name.kind in (LOG, STREAM):
            return _record_bytes(self.vault, name)
        return self._sealed(name)

    def _sealed(self, name: Name) -> bytes | None:
        """A run under the newest key; None where a new key must be made first, and somebody else must make it."""
        if name.owner not in self.sealing:
            self.sealing[name.owner] = self._newest_key(name.owner)
        newest, signed = self.sealing[name.owner], load_signed(self.vault, name.id)
        return seal_bundle(signed, *newest, self.random) if newest and signed else None

    def _newest_key(self, stream: bytes) -> tuple[bytes, bytes] | None:
        organisation = load_organisation(self.vault, self.me.organisation)
        membership = load_membership(self.vault, stream, organisation)
        keys = open_keys(self.vault, self.me, membership)
        epoch = membership.sealing
        return (epoch, keys[epoch]) if epoch is not None and epoch in keys else None

    def _aside(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for why in set_aside(self.vault).values():
            if why != "twice":
                counts[why] = counts.get(why, 0) + 1
        for stream in logged_streams(self.vault, self.me.organisation):
            for verdict in verdicts_of(self.vault, stream).values():
                if verdict not in (Verdict.ACCEPTED, Verdict.ONLY_ACCESS):
                    counts[verdict] = counts.get(verdict, 0) + 1
        return counts


_OUT = (Verdict.REMOVED, Verdict.STRANGER, Verdict.REFUSED)


def _record(content: bytes | None, name: Name) -> SignedRecord | None:
    try:
        found = msgspec.msgpack.decode(content or b"", type=SignedRecord)
    except (msgspec.MsgspecError, ValueError):
        return None
    return found if found.id == name.id else None


def _record_bytes(vault: Vault, name: Name) -> bytes | None:
    found = load_record(vault, name.id)
    return msgspec.msgpack.encode(found) if found else None


def _opened(content: bytes | None, name: Name, keys: dict[bytes, bytes], organisation: Organisation) -> Signed:
    """The run in a bundle, checked in every way that needs no log. FormatError with why."""
    if content is None:
        raise FormatError("bundle-wrong", why="gone")
    sealed = read_sealed(content)
    if sealed.about != name.id or sealed.stream != name.owner or sealed.organisation != organisation.id:
        raise FormatError("bundle-wrong", why="moved")
    if sealed.epoch not in keys:
        raise FormatError("bundle-wrong", why="key")
    signed = open_bundle(sealed, keys[sealed.epoch])
    signer = organisation.devices.get(read_header(signed).signer)
    if signer is None:
        raise FormatError("bundle-wrong", why="signer")
    entries = check_bundle(signed, signer.signing)
    if any(entry.author != signer.worker for entry in entries):
        raise FormatError("bundle-wrong", why="author")
    return signed
