"""The field for the paper code: large letters, in groups, while it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.models.errors import UserError

GROUP_SIGNS = 4
_BETWEEN = " -\u2010\u2011\u2013\u00a0\t"


class CodeField(QLineEdit):
    """Whatever is typed or pasted stands in groups of four, in capitals, with the cursor where it was."""

    slipped = Signal(object)
    """The UserError that is certain already (`code-sign`, `code-checksum`), or None."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("-".join(["XXXX"] * 7))
        self.textEdited.connect(self._group)

    def _group(self, written: str) -> None:
        signs = _signs(written)
        before = len(_signs(written[: self.cursorPosition()]))
        grouped = "-".join(signs[at : at + GROUP_SIGNS] for at in range(0, len(signs), GROUP_SIGNS))
        if grouped != written:
            self.setText(grouped)
            self.setCursorPosition(before + max(0, before - 1) // GROUP_SIGNS)
        self.slipped.emit(_slip(grouped))


def _signs(written: str) -> str:
    return "".join(sign for sign in written.upper() if sign not in _BETWEEN)


def _slip(code: str) -> UserError | None:
    """What cannot be right however much is still to come; a code that is merely short is no slip."""
    from app.keys.recovery_code import read_code

    try:
        read_code(code)
    except UserError as fault:
        return None if fault.code == "code-length" else fault
    return None
