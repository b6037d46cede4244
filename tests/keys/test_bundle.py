"""Bundles: signed, then sealed; what is damaged, moved, forged or a bomb is refused, and says why."""

import zlib
from random import Random
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.keys import bundle
from app.keys.bundle import (
    BUNDLE_FORMAT,
    MOST_PLAIN_BYTES,
    Header,
    Sealed,
    Signed,
    bundle_name,
    check_bundle,
    open_bundle,
    read_sealed,
    seal_bundle,
    sign_bundle,
)
from app.keys.identity import new_signing_key
from app.models.change import FORMAT, Change, Entry, Value, encode_entry, entry_id
from app.models.errors import FormatError

STREAM, DEVICE, ORGANISATION, EPOCH = b"s" * 16, b"d" * 16, b"o" * 16, b"e" * 32
random = Random(5)
KEY, SIGNER = random.randbytes(32), new_signing_key(random.randbytes)


def entries(count: int, text: str = "Jeg vil ned på havnen", first: int = 1, previous: bytes = b"") -> list[bytes]:
    """A chain."""
    made: list[bytes] = []
    for counter in range(first, first + count):
        change = Change("goal", b"g" * 16, "words", (Value(f"{text} {counter}"),))
        raw = encode_entry(
            Entry(FORMAT, STREAM, DEVICE, counter, previous, b"a" * 16, 0, 60, b"v" * 16, b"", (change,))
        )
        previous = entry_id(raw)
        made.append(raw)
    return made


def signed(raws: list[bytes], **other: Any) -> Signed:
    told = {
        "version": BUNDLE_FORMAT, "organisation": ORGANISATION, "stream": STREAM, "signer": DEVICE, "device": DEVICE,
        "first": 1, "last": len(raws), "previous": b"", "entry": entry_id(raws[-1]), "stream_heads": (b"h" * 32,),
        "organisation_heads": (b"k" * 32,),
    }  # fmt: skip
    return sign_bundle(Header(**{**told, **other}), tuple(raws), SIGNER)


def sealed(run: Signed | None = None) -> bytes:
    return seal_bundle(run or signed(entries(3)), EPOCH, KEY, random.randbytes)


def wrapped(body: bytes, about: Signed) -> bytes:
    """Sealed by whoever has the content key, without asking."""
    name = bundle_name(about)
    inside = AESGCM(KEY).encrypt(bytes(12), bundle._pad(body), bundle._bound(ORGANISATION, STREAM, EPOCH, name))
    return msgspec.msgpack.encode(Sealed(BUNDLE_FORMAT, ORGANISATION, STREAM, EPOCH, name, bytes(12), inside))


def why(raw: bytes, key: bytes = KEY, signer: bytes = SIGNER.public) -> str:
    """Why it is refused."""
    with pytest.raises(FormatError) as fault:
        check_bundle(open_bundle(read_sealed(raw), key), signer)
    return str(fault.value.details.get("why", fault.value.code))


def test_what_was_sealed_comes_out_and_can_be_sealed_again_under_another_key() -> None:
    run = signed(entries(3))
    found = open_bundle(read_sealed(sealed(run)), KEY)
    assert found == run
    assert [each.counter for each in check_bundle(found, SIGNER.public)] == [1, 2, 3]
    newer = random.randbytes(32)
    again = read_sealed(seal_bundle(found, b"f" * 32, newer, random.randbytes))
    assert check_bundle(open_bundle(again, newer), SIGNER.public) == check_bundle(run, SIGNER.public)
    assert again.about == bundle_name(run)


def test_every_flipped_byte_and_every_cut_is_refused() -> None:
    whole = sealed(signed(entries(1, "x")))
    for place in range(len(whole)):
        for bit in (1, 128):
            why(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
        why(whole[:place])
    why(whole + b"\0")


def test_a_large_one_changed_anywhere_is_refused() -> None:
    whole = sealed(signed(entries(200)))
    for _ in range(300):
        place = random.randrange(len(whole))
        why(whole[:place] + bytes([whole[place] ^ 1 << random.randrange(8)]) + whole[place + 1 :])
        why(whole[: random.randrange(len(whole))])


def test_another_key_another_stream_another_epoch_are_refused() -> None:
    found = read_sealed(sealed())
    assert why(sealed(), key=bytes(32)) == "closed"
    for moved in ({"stream": b"t" * 16}, {"organisation": b"p" * 16}, {"epoch": b"f" * 32}, {"about": b"a" * 32}):
        assert why(msgspec.msgpack.encode(msgspec.structs.replace(found, **moved))) == "closed"


def test_a_member_cannot_move_a_run_or_sign_for_another() -> None:
    """Who has the content key can seal anything, so what is inside must agree with the outside and be signed."""
    run, other = signed(entries(3)), signed(entries(3), stream=b"t" * 16)
    assert why(wrapped(zlib.compress(msgspec.msgpack.encode(other)), other)) == "moved"
    assert why(wrapped(zlib.compress(msgspec.msgpack.encode(run)), other)) == "moved"
    assert why(sealed(), signer=new_signing_key(random.randbytes).public) == "forged"


@pytest.mark.parametrize(
    ("raws", "other"),
    [
        (entries(3)[1:], {"first": 1, "last": 2}),
        ([entries(3)[0], entries(3)[2]], {"last": 3}),
        (entries(3)[::-1], {}),
        (entries(3), {"last": 2}),
        (entries(3), {"first": 2}),
        (entries(3), {"last": 2**62, "first": -(2**62)}),
        (entries(3), {"entry": b"?" * 32}),
        (entries(3), {"device": b"x" * 16}),
        (entries(2, first=2, previous=b"p" * 32), {"first": 2, "last": 3, "previous": b"q" * 32}),
    ],
)
def test_a_run_that_is_not_the_chain_it_says_is_refused(raws: list[bytes], other: dict[str, Any]) -> None:
    """Attack 19: dropped, reordered, replayed in another place."""
    assert why(sealed(signed(raws, **other))) == "chain"


def test_an_empty_run_and_one_with_an_unreadable_entry_are_refused() -> None:
    assert why(sealed(sign_bundle(bundle.read_header(signed(entries(1))), (), SIGNER))) == "chain"
    assert why(sealed(signed([b"\xc1"]))) == "entry-unreadable"


def test_a_bomb_is_refused_before_it_has_unfolded() -> None:
    """Attack 20."""
    run = signed(entries(1))
    bomb = zlib.compress(bytes(MOST_PLAIN_BYTES * 4), 9)
    assert len(bomb) < 100_000
    assert why(wrapped(bomb, run)) == "too-large"
    assert why(wrapped(zlib.compress(msgspec.msgpack.encode(run))[:-1], run)) == "unreadable"
    assert why(bytes(bundle.MOST_SEALED_BYTES + 1)) == "too-large"


def test_more_than_a_bundle_holds_is_not_sealed() -> None:
    with pytest.raises(FormatError):
        sealed(signed(entries(bundle.MOST_ENTRIES + 1)))


def test_a_newer_bundle_is_said_to_be_newer() -> None:
    newer = msgspec.structs.replace(read_sealed(sealed()), version=2)
    assert why(msgspec.msgpack.encode(newer)) == "newer"


def test_sizes_are_padded_to_few_different_ones_and_never_by_more_than_an_eighth() -> None:
    sizes = {len(bundle._pad(bytes(length))) for length in range(1000, 2000)}
    assert len(sizes) <= 32
    for length in (0, 1, 5, 100, 9999, 70_000, 1_000_000):
        assert length + 4 <= len(bundle._pad(bytes(length))) <= (length + 4) * 1.125 + 1
