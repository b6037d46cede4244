"""A PDF that opens only with a password, for a plan that leaves as a file."""

from io import BytesIO

from pikepdf import Encryption, Pdf, Permissions

from app.models.errors import UserError

SHORTEST_PASSWORD = 8
_MOST_BYTES = 127
"""What the format has room for: with more, no reader opens the file again."""


def look_at_password(password: str) -> None:
    """UserError `pdf-password-short`, `pdf-password-long`."""
    if len(password.strip()) < SHORTEST_PASSWORD:
        raise UserError("pdf-password-short", shortest=SHORTEST_PASSWORD)
    if len(password.encode()) > _MOST_BYTES:
        raise UserError("pdf-password-long", most=_MOST_BYTES)


def encrypt_pdf(pdf: bytes, password: str) -> bytes:
    """The PDF under AES-256 (revision 6); the reader may print, copy and use a screen reader."""
    look_at_password(password)
    out = BytesIO()
    with Pdf.open(BytesIO(pdf)) as file:
        file.save(out, encryption=Encryption(user=password, owner=password, R=6, allow=Permissions()))
    return out.getvalue()
