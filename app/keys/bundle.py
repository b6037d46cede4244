"""Bundles: a run of one device's entries in one stream, compressed, signed, padded, and encrypted under an epoch's key.

Signed before it is sealed, so that any member can seal it again under a newer key with its writer's signature whole.
The signature covers what the run is (stream, device, counters, its last entry, which vouches for the chain before it)
and what its writer had seen of both logs. Sizes are padded (PADMÉ), as their pattern would tell who writes much.
"""

import zlib
from hashlib import sha256
from math import floor, log2
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.keys.identity import SigningKey, verify
from app.keys.slots import KEY_BYTES, NONCE_BYTES, Random
from app.models.change import Entry, decode_entry, entry_id
from app.models.errors import FormatError

BUNDLE_FORMAT = 1
MOST_ENTRIES = 2_000
MOST_PLAIN_BYTES = 16 * 1024 * 1024
"""What a bundle may unfold to: a bomb is refused before it has filled the memory."""
MOST_SEALED_BYTES = 16 * 1024 * 1024
_LEVEL = 4
"""Of zlib: two thirds of the usual level's time for one part in a hundred more bytes."""
_SIGNED_AS = b"pejlemaerke/1/bundle\x00"


class Header(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What is signed. Counters run from `first` to `last`, after the entry `previous`; `entry` is the last one's id.

    `signer` is the device that signs; `device` the one whose entries these are.
    """

    version: int
    organisation: bytes
    stream: bytes
    signer: bytes
    device: bytes
    first: int
    last: int
    previous: bytes
    entry: bytes
    stream_heads: tuple[bytes, ...]
    organisation_heads: tuple[bytes, ...]


class Signed(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A bundle opened: its header's bytes, their signature, and the entries' bytes."""

    header: bytes
    signature: bytes
    entries: tuple[bytes, ...]


class Sealed(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A bundle as it travels. `about` is the hash of the header inside."""

    version: int
    organisation: bytes
    stream: bytes
    epoch: bytes
    about: bytes
    nonce: bytes
    sealed: bytes


_encoder = msgspec.msgpack.Encoder(order="deterministic")
_headers = msgspec.msgpack.Decoder(Header)
_signed = msgspec.msgpack.Decoder(Signed)
_sealed = msgspec.msgpack.Decoder(Sealed)


def sign_bundle(header: Header, entries: tuple[bytes, ...], key: SigningKey) -> Signed:
    """A run of entries with its writer's signature."""
    raw = _encoder.encode(header)
    return Signed(raw, key.sign(_SIGNED_AS + raw), entries)


def seal_bundle(signed: Signed, epoch: bytes, key: bytes, random: Random) -> bytes:
    """The bytes that travel, under an epoch's content key. FormatError `bundle-wrong` for more than a bundle holds."""
    header = read_header(signed)
    plain = _encoder.encode(signed)
    if len(plain) > MOST_PLAIN_BYTES or len(signed.entries) > MOST_ENTRIES:
        raise FormatError("bundle-wrong", why="too-large")
    about, nonce = bundle_name(signed), random(NONCE_BYTES)
    bound = _bound(header.organisation, header.stream, epoch, about)
    body = AESGCM(_check_key(key)).encrypt(nonce, _pad(zlib.compress(plain, _LEVEL)), bound)
    return _encoder.encode(Sealed(BUNDLE_FORMAT, header.organisation, header.stream, epoch, about, nonce, body))


def read_sealed(raw: bytes) -> Sealed:
    """What a bundle says of itself unopened. FormatError `bundle-wrong`."""
    if len(raw) > MOST_SEALED_BYTES:
        raise FormatError("bundle-wrong", why="too-large")
    found: Sealed = _read(_sealed, raw)
    if found.version > BUNDLE_FORMAT:
        raise FormatError("bundle-wrong", why="newer")
    if found.version != BUNDLE_FORMAT:
        raise FormatError("bundle-wrong", why="unreadable")
    return found


def open_bundle(sealed: Sealed, key: bytes) -> Signed:
    """The signed run inside. FormatError `bundle-wrong`: damaged, another key's, moved from elsewhere, or a bomb."""
    bound = _bound(sealed.organisation, sealed.stream, sealed.epoch, sealed.about)
    try:
        plain = _unfold(AESGCM(_check_key(key)).decrypt(sealed.nonce, sealed.sealed, bound))
    except (InvalidTag, ValueError) as fault:
        raise FormatError("bundle-wrong", why="closed") from fault
    signed: Signed = _read(_signed, plain)
    header = read_header(signed)
    if bundle_name(signed) != sealed.about:
        raise FormatError("bundle-wrong", why="moved")
    if (header.organisation, header.stream) != (sealed.organisation, sealed.stream):
        raise FormatError("bundle-wrong", why="moved")
    return signed


def read_header(signed: Signed) -> Header:
    """The header of a signed run. FormatError `bundle-wrong`."""
    header: Header = _read(_headers, signed.header)
    if header.version != BUNDLE_FORMAT or _encoder.encode(header) != signed.header:
        raise FormatError("bundle-wrong", why="unreadable")
    return header


def check_bundle(signed: Signed, signer_key: bytes) -> tuple[Entry, ...]:
    """The entries of a run, when the signature is the signer's and they are the chain that it covers.

    One signature vouches for all: the last entry's hash is in the header, and each entry names the one before it.
    FormatError `bundle-wrong` with why: `forged`, `chain`, `unreadable`.
    """
    header = read_header(signed)
    if not verify(signer_key, signed.signature, _SIGNED_AS + signed.header):
        raise FormatError("bundle-wrong", why="forged")
    if not signed.entries or len(signed.entries) > MOST_ENTRIES:
        raise FormatError("bundle-wrong", why="chain")
    entries = tuple(decode_entry(raw) for raw in signed.entries)
    following = header.entry
    for raw, entry, counter in zip(
        reversed(signed.entries), reversed(entries), range(header.last, header.first - 1, -1), strict=False
    ):
        mine = (entry.stream, entry.device, entry.counter) == (header.stream, header.device, counter)
        if not mine or entry_id(raw) != following:
            raise FormatError("bundle-wrong", why="chain")
        following = entry.previous
    if len(entries) != header.last - header.first + 1 or following != header.previous:
        raise FormatError("bundle-wrong", why="chain")
    return entries


def _read(decoder: "msgspec.msgpack.Decoder[Any]", raw: bytes) -> Any:
    try:
        return decoder.decode(raw)
    except (msgspec.MsgspecError, RecursionError, ValueError) as fault:
        raise FormatError("bundle-wrong", why="unreadable") from fault


def _bound(organisation: bytes, stream: bytes, epoch: bytes, about: bytes) -> bytes:
    return _encoder.encode(["pejlemaerke/1/bundle", organisation, stream, epoch, about])


def bundle_name(signed: Signed) -> bytes:
    """What a bundle is called, under whatever key it is sealed: the hash of its header."""
    return sha256(signed.header).digest()


def _check_key(key: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        raise ValueError("a content key has 32 bytes")
    return key


def _pad(body: bytes) -> bytes:
    """Length, body, zeros up to a length with few significant bits (PADMÉ, Nikitin et al. 2019): at most 12 % more."""
    whole = len(body).to_bytes(4) + body
    exponent = floor(log2(len(whole)))
    low_bits = exponent - (floor(log2(exponent)) + 1)
    mask = (1 << max(0, low_bits)) - 1
    return whole.ljust((len(whole) + mask) & ~mask, b"\0")


def _unfold(padded: bytes) -> bytes:
    """What was compressed, and never more than a bundle holds."""
    length = int.from_bytes(padded[:4])
    unfolding = zlib.decompressobj()
    try:
        plain = unfolding.decompress(padded[4 : 4 + length], MOST_PLAIN_BYTES + 1)
    except zlib.error as fault:
        raise FormatError("bundle-wrong", why="unreadable") from fault
    if len(plain) > MOST_PLAIN_BYTES:
        raise FormatError("bundle-wrong", why="too-large")
    if not unfolding.eof:
        raise FormatError("bundle-wrong", why="unreadable")
    return plain
