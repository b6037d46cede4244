"""What a device and central say to each other: proofs, chains, finders."""

import msgspec
import pytest

from app.keys.identity import SigningKey, verify
from app.models.central_words import NO_CHAIN, Proof, chained, prove, read_proof, signed_request
from app.models.errors import FormatError

KEY = SigningKey(bytes(range(32)))
PROOF = Proof(KEY.public, 1_790_000_000_000, b"n" * 16, b"d" * 32)


def test_a_proof_is_the_signature_of_exactly_one_request() -> None:
    read = read_proof(prove(PROOF, b"o" * 16, "POST", "/v1/x/lay", KEY.sign))
    told = (b"o" * 16, "POST", "/v1/x/lay")
    assert verify(KEY.public, read.signature, signed_request(read, *told))
    for other in ((b"p" * 16, *told[1:]), (told[0], "GET", told[2]), (*told[:2], "/v1/x/news")):
        assert not verify(KEY.public, read.signature, signed_request(read, *other))
    for changed in ({"time": 1}, {"nonce": b"m" * 16}, {"digest": b"e" * 32}):
        assert not verify(KEY.public, read.signature, signed_request(msgspec.structs.replace(read, **changed), *told))


@pytest.mark.parametrize(
    "header", ["", "Pejlemaerke-1", "Pejlemaerke-1 !!!!", "Bearer abc", "Pejlemaerke-1 kJCQ", "æ ø"]
)
def test_what_is_no_proof_is_refused(header: str) -> None:
    with pytest.raises(FormatError, match="proof-wrong"):
        read_proof(header)


def test_a_proof_of_the_wrong_lengths_is_refused() -> None:
    for changed in ({"key": b"k"}, {"nonce": b"n"}, {"digest": b""}):
        header = prove(msgspec.structs.replace(PROOF, **changed), b"o" * 16, "GET", "/", KEY.sign)
        with pytest.raises(FormatError, match="proof-wrong"):
            read_proof(header)


def test_a_chain_tells_what_lies_there_and_in_which_order() -> None:
    one, two = ("stream", b"1" * 32), ("bundles", b"2" * 32)
    assert chained(NO_CHAIN, []) == NO_CHAIN
    assert chained(chained(NO_CHAIN, [one]), [two]) == chained(NO_CHAIN, [one, two])
    assert len({chained(NO_CHAIN, told) for told in ([one], [two], [one, two], [two, one])}) == 4
    assert chained(NO_CHAIN, [one]).hex() == "54615a76669a0a0b3ac1505bf059343e"
