"""A text as a QR code."""

import segno


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of the code without its margin, True where it is dark; none for no text. A lost corner is mended."""
    if not text:
        return ()
    return tuple(tuple(bool(module) for module in row) for row in segno.make_qr(text, error="m").matrix)
