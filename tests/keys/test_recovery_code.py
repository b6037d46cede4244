"""The paper code: what a hand writes is read right or caught."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.keys.recovery_code import read_code, recovery_public_key, write_code
from app.models.errors import UserError

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets = st.binary(min_size=16, max_size=16)
few = settings(max_examples=20, deadline=None)


@given(secrets)
def test_the_code_spells_the_secret_in_seven_groups_of_four(secret: bytes) -> None:
    code = write_code(secret)
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= {*SIGNS, "-"}
    assert read_code(code) == secret


@few
@given(secrets)
def test_every_single_wrong_sign_is_caught(secret: bytes) -> None:
    code = write_code(secret)
    for at, right in enumerate(code):
        for sign in SIGNS if right != "-" else "":
            if sign != right:
                with pytest.raises(UserError, match="code-checksum"):
                    read_code(code[:at] + sign + code[at + 1 :])


@few
@given(secrets)
def test_every_two_signs_that_changed_places_are_caught(secret: bytes) -> None:
    signs = write_code(secret).replace("-", "")
    for i in range(28):
        for j in range(i):
            swapped = list(signs)
            swapped[i], swapped[j] = swapped[j], swapped[i]
            if signs[i] != signs[j]:
                with pytest.raises(UserError, match="code-checksum"):
                    read_code("".join(swapped))


@few
@given(secrets, st.integers(0, 27))
def test_a_sign_too_few_or_too_many_is_said_with_the_number(secret: bytes, at: int) -> None:
    signs = write_code(secret).replace("-", "")
    for wrong in (signs[:at] + signs[at + 1 :], signs[:at] + "7" + signs[at:]):
        with pytest.raises(UserError) as said:
            read_code(wrong)
        assert (said.value.code, said.value.details["signs"]) == ("code-length", len(wrong))


@given(secrets)
def test_look_alikes_small_letters_and_any_spacing_are_read_kindly(secret: bytes) -> None:
    code = write_code(secret)
    kind = code.replace("0", "O").replace("1", "l")
    for written in (code.lower(), kind, kind.replace("l", "i"), code.replace("-", " "), code.replace("-", "–\n"),
                    code.replace("-", "")):  # fmt: skip
        assert read_code(written) == secret


@pytest.mark.parametrize("sign", ["U", "Æ", "!", "\x00", "١"])
def test_a_sign_that_no_code_has_is_named(sign: str) -> None:
    with pytest.raises(UserError) as said:
        read_code(sign + write_code(b"0" * 16)[1:])
    assert (said.value.code, said.value.details["sign"]) == ("code-sign", sign)


def test_the_public_key_is_the_secrets_own() -> None:
    assert recovery_public_key(b"0" * 16) == recovery_public_key(b"0" * 16) != recovery_public_key(b"1" * 16)
    assert len(recovery_public_key(b"0" * 16)) == 32
