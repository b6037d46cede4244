"""Papers with a secret on them: drawn straight to the printer, never to a file and never looked at as pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.models.errors import SurroundingsError
from app.ui.fonts import FAMILIES
from app.ui.papers.printing import look_for

_MARGIN, _GAP, _QR = 0.6, 0.5, 2.2
"""Inches."""


@dataclass(frozen=True)
class Words:
    """A paragraph, in points."""

    text: str
    points: float = 14
    weight: QFont.Weight = QFont.Weight.Normal


@dataclass(frozen=True)
class Code:
    """A text as a QR code."""

    text: str


def draw_sheet(printer: QPrinter, parts: Sequence[Words | Code]) -> None:
    """One A4 page, from the top down. SurroundingsError `printer-refused`, `printer-gone`."""
    look_for(printer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter()
    if not painter.begin(printer):
        raise SurroundingsError("printer-refused")
    inch = printer.resolution()
    room = QRectF(painter.viewport()).adjusted(inch * _MARGIN, inch * _MARGIN, -inch * _MARGIN, -inch * _MARGIN)
    for part in parts:
        used = _write(painter, room, part) if isinstance(part, Words) else _draw_code(painter, room, part, inch)
        room.setTop(used + inch * _GAP)
    if not painter.end() or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise SurroundingsError("printer-refused")
    look_for(printer)


def _write(painter: QPainter, room: QRectF, words: Words) -> float:
    letters = QFont(list(FAMILIES))
    letters.setPointSizeF(words.points)
    letters.setWeight(words.weight)
    painter.setFont(letters)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWrapAnywhere
    if " " in words.text:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    used = painter.boundingRect(room, int(flags), words.text)
    painter.drawText(room, int(flags), words.text)
    return used.bottom()


def _draw_code(painter: QPainter, room: QRectF, code: Code, inch: int) -> float:
    from app.documents.qr import qr_modules  # the first start has no use for it
    from app.ui.widgets.qr_picture import paint_modules

    area = QRectF(room.left(), room.top(), inch * _QR, inch * _QR)
    paint_modules(painter, area, qr_modules(code.text))
    return area.bottom()


def ask_printer(
    owner: QWidget, title: str, draw: Callable[[QPrinter], None], ended: Callable[[SurroundingsError | None], None]
) -> None:
    """Let the person choose a printer, draw on it, and tell how it went; nothing where it was given up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, owner)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(lambda: print_to(printer, draw, ended))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog's own takes a slot by its C++ name


def print_to(
    printer: QPrinter, draw: Callable[[QPrinter], None], ended: Callable[[SurroundingsError | None], None]
) -> None:
    """Draw, and tell how it went."""
    try:
        draw(printer)
    except SurroundingsError as fault:
        ended(fault)
    else:
        ended(None)
