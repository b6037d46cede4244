"""An encrypted plan opens with its password and nothing else."""

from io import BytesIO

import pikepdf
import pytest

from app.documents.encrypt import encrypt_pdf
from app.models.errors import UserError
from tests.documents.plans import AMINA, printed

PASSWORD = "søndag på havnen"


def test_it_opens_only_with_the_password() -> None:
    locked = encrypt_pdf(printed(AMINA), PASSWORD)
    for wrong in ("", "sondag pa havnen", PASSWORD + " "):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(locked), password=wrong)
    with pikepdf.open(BytesIO(locked), password=PASSWORD) as file:
        assert len(file.pages) == 4
        assert file.encryption.R == 6
        assert file.encryption.bits == 256
        assert file.allow.accessibility


def test_nothing_can_be_read_in_the_bytes() -> None:
    locked = encrypt_pdf(printed(AMINA), PASSWORD)
    assert b"Amina" not in locked
    assert "Amina".encode("utf-16-be") not in locked
    assert b"pdfuaid" not in locked


@pytest.mark.parametrize("password", ["", "   ", "1234567", "       x       "])
def test_a_short_password_is_refused(password: str) -> None:
    with pytest.raises(UserError) as told:
        encrypt_pdf(b"", password)
    assert told.value.code == "pdf-password-short"


def test_the_longest_password_opens_it_and_a_longer_one_is_refused() -> None:
    longest = "å" * 63 + "x"
    with pikepdf.open(BytesIO(encrypt_pdf(printed(AMINA), longest)), password=longest) as file:
        assert len(file.pages) == 4
    with pytest.raises(UserError, match="pdf-password-long"):
        encrypt_pdf(printed(AMINA), longest + "x")
