"""A PDF that opens only with a password, for a plan that leaves as a file."""

from io import BytesIO

from pikepdf import Encryption, Pdf, Permissions

from app.models.errors import UserError

SHORTEST_PASSWORD = 8


def encrypt_pdf(pdf: bytes, password: str) -> bytes:
    """The PDF under AES-256 (revision 6); the reader may print, copy and use a screen reader."""
    if len(password.strip()) < SHORTEST_PASSWORD:
        raise UserError("pdf-password-short", shortest=SHORTEST_PASSWORD)
    out = BytesIO()
    with Pdf.open(BytesIO(pdf)) as file:
        file.save(out, encryption=Encryption(user=password, owner=password, R=6, allow=Permissions()))
    return out.getvalue()
