"""Writing in the signed logs: one record on top of what is known, and an epoch's new key with its wraps."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.keys.content import open_older, seal_older, unwrap_content, wrap_content, wrap_name
from app.keys.identity import ReceivingKey, SigningKey
from app.keys.slots import KEY_BYTES
from app.models.errors import UserError
from app.models.membership import RECOVERY, Membership
from app.models.organisation import Organisation
from app.models.shared_name import WRAPS, Name
from app.models.signed_log import LOG_FORMAT, SIGNED_AS, Record, Signed, encode_record
from app.store.logs import keep_records
from app.store.shared import Identity, content_keys, identity, keep_key, keep_wrap, load_wrap
from app.store.vault import Vault

Random = Callable[[int], bytes]


def my_identity(vault: Vault) -> Identity:
    """Who this profile is. UserError `organisation-none`."""
    found = identity(vault)
    if found is None:
        raise UserError("organisation-none")
    return found


def write_record(
    vault: Vault, *, log: bytes, heads: Iterable[bytes], key: SigningKey, kind: str, body: Mapping[str, Any]
) -> bytes:
    """Sign a record and keep it, in one transaction of its own; gives its id."""
    with vault.writing() as connection:
        return append(vault, connection, log=log, heads=heads, key=key, kind=kind, body=body)


def append(
    vault: Vault, connection: Any, *, log: bytes, heads: Iterable[bytes], key: SigningKey, kind: str,
    body: Mapping[str, Any],
) -> bytes:  # fmt: skip
    """As `write_record`, in the caller's transaction."""
    now = vault.clock()
    seen = tuple(sorted(set(heads)))
    raw = encode_record(Record(LOG_FORMAT, log, seen, key.public, now.wall, now.offset, kind, dict(body)))
    signed = Signed(raw, key.sign(SIGNED_AS + raw))
    keep_records(connection, log, [signed])
    return signed.id


@dataclass(frozen=True)
class NewEpoch:
    """A new key: what the record says of it, the key, and the wraps that lie beside."""

    body: dict[str, Any]
    key: bytes
    wraps: tuple[bytes, ...]

    def keep(self, connection: Any, stream: bytes, record: bytes) -> None:
        """When the record that begins it is made."""
        keep_key(connection, stream, record, self.key)
        for each in self.wraps:
            keep_wrap(connection, WRAPS, stream, each)


def new_epoch(
    *, stream: bytes, readers: Iterable[bytes], organisation: Organisation, older: Mapping[bytes, bytes], random: Random
) -> NewEpoch:
    """A new key for these workers and the recovery key, with the older ones (by epoch) under it."""
    key = random(KEY_BYTES)
    told = [organisation.workers[each] for each in sorted(readers) if each in organisation.workers]
    receivers = [(RECOVERY, organisation.recovery), *((each.id, each.wrapped_to) for each in told if not each.revoked)]
    wraps = [(who, wrap_content(key, receiver, organisation.id, stream)) for who, receiver in receivers]
    body = {
        "organisation": list(organisation.heads),
        "wraps": [[who, wrap_name(wrapped)] for who, wrapped in wraps],
        "before": [[epoch, seal_older(old, key, epoch, random)] for epoch, old in sorted(older.items())],
    }
    return NewEpoch(body, key, tuple(wrapped for _, wrapped in wraps))


def open_keys(
    vault: Vault, me: Identity, membership: Membership, also: Iterable[ReceivingKey] = ()
) -> dict[bytes, bytes]:
    """All content keys of a stream that can be opened here (`also` with keys that are at hand now and kept nowhere);
    what was not known before is kept."""
    return open_all_keys(vault, me, [membership], also)[membership.stream]


def open_all_keys(
    vault: Vault, me: Identity, memberships: Iterable[Membership], also: Iterable[ReceivingKey] = ()
) -> dict[bytes, dict[bytes, bytes]]:
    """The same of several streams."""
    found, new, own = {}, [], (me.keys.receives, *also)
    for each in memberships:
        known = content_keys(vault, each.stream)
        found[each.stream] = _opened(vault, me, each, known, own)
        new += [(each.stream, epoch, key) for epoch, key in found[each.stream].items() if epoch not in known]
    if new:
        with vault.writing() as connection:
            for stream, epoch, key in new:
                keep_key(connection, stream, epoch, key)
    return found


def _opened(
    vault: Vault, me: Identity, membership: Membership, known: dict[bytes, bytes], own: Iterable[ReceivingKey]
) -> dict[bytes, bytes]:
    found = dict(known)
    for key, epoch in membership.epochs.items():
        wrap = epoch.wraps.get(me.keys.worker)
        if key not in found and wrap is not None:
            body = load_wrap(vault, Name(WRAPS, membership.stream, wrap))
            if body is not None and (opened := _unwrapped(body, own, me.organisation, membership.stream)):
                found[key] = opened
    for key in reversed(list(membership.epochs)):
        if key in found:
            for older, sealed in membership.epochs[key].before.items():
                if older not in found and (opened := _older(sealed, found[key], older)):
                    found[older] = opened
    return found


def _unwrapped(body: bytes, own: Iterable[ReceivingKey], organisation: bytes, stream: bytes) -> bytes | None:
    for each in own:
        try:
            return unwrap_content(body, each, organisation, stream)
        except UserError:
            continue  # it was made for keys that the worker has no more
    return None


def _older(sealed: bytes, newer: bytes, epoch: bytes) -> bytes | None:
    try:
        return open_older(sealed, newer, epoch)
    except UserError:
        return None  # whoever made it did not have the key
