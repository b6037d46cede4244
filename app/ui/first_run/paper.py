"""The paper code on paper: drawn straight to the printer, never to a file."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.models.errors import SurroundingsError
from app.ui.fonts import FAMILIES

_WORDS = (
    "Glemmer du adgangskoden, så vælg ”Jeg har glemt min adgangskode”, og skriv denne kode.\n\n"
    "Den, der har både computeren og denne kode, kan læse alt. Læg papiret et sikkert sted, og ikke sammen med"
    " computeren."
)


def draw_code(printer: QPrinter, name: str, code: str) -> None:
    """One page: whose it is, the seven groups large, what to do with it. SurroundingsError `printer-refused`."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter()
    if not painter.begin(printer):
        raise SurroundingsError("printer-refused")
    inch = printer.resolution()
    page = QRectF(painter.viewport()).adjusted(inch * 0.6, inch * 0.6, -inch * 0.6, -inch * 0.6)
    top = page.top()
    for text, points, weight in (
        (f"Nødkode til Pejlemærke\n{name}", 20, QFont.Weight.DemiBold),
        (code.replace("-", "   "), 26, QFont.Weight.Medium),
        (_WORDS, 14, QFont.Weight.Normal),
    ):
        letters = QFont(list(FAMILIES))
        letters.setPointSizeF(points)
        letters.setWeight(weight)
        painter.setFont(letters)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = QRectF(page.left(), top, page.width(), page.bottom() - top)
        used = painter.boundingRect(room, int(flags), text)
        painter.drawText(room, int(flags), text)
        top = used.bottom() + inch * 0.5
    if not painter.end() or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise SurroundingsError("printer-refused")
