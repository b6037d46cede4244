"""Printing: every page drawn at the printer's own resolution, straight from memory."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.documents.preview import PageImage, page_count, page_image
from app.models.errors import SurroundingsError

_FINEST = 600
"""Dots an inch; finer dots cannot be told apart, and a page of them would fill the memory."""


def new_printer() -> QPrinter:
    """A printer set to upright A4, with nothing of the page cut by margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def as_image(page: PageImage) -> QImage:
    """A drawn page as Qt's own picture; the bytes are copied."""
    return QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888).copy()


def print_pdf(printer: QPrinter, pdf: bytes) -> None:
    """Send the pages that were asked for; may run on any thread.

    SurroundingsError `printer-refused`, and `printer-gone`: the system takes a job for a printer that has left it, or
    when its queue is down, without a word, so it is asked before and after.
    """
    look_for(printer)
    wanted = _wanted_pages(printer, page_count(pdf))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not painter.begin(printer):
        raise SurroundingsError("printer-refused")
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for at, number in enumerate(wanted * copies):
            if at and not printer.newPage():
                raise SurroundingsError("printer-refused")
            _paint_page(painter, printer, pdf, number)
    finally:
        done = painter.end()
    if not done or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise SurroundingsError("printer-refused")
    look_for(printer)


def look_for(printer: QPrinter) -> None:
    """SurroundingsError `printer-gone` where the system has no such printer any more."""
    name = printer.printerName()
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    if native and name not in QPrinterInfo.availablePrinterNames():
        raise SurroundingsError("printer-gone", printer=name)


def _wanted_pages(printer: QPrinter, pages: int) -> list[int]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return list(range(pages))
    first, last = max(1, printer.fromPage()), min(pages, printer.toPage() or pages)
    return list(range(first - 1, last)) or list(range(pages))


def _paint_page(painter: QPainter, printer: QPrinter, pdf: bytes, number: int) -> None:
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    fine = min(1.0, _FINEST / printer.resolution())
    picture = as_image(page_image(pdf, number, width=max(1, round(sheet.width() * fine))))
    if (picture.width() > picture.height()) is (sheet.width() < sheet.height()):
        lying = page_image(pdf, number, width=max(1, round(sheet.height() * fine)))
        picture = as_image(lying).transformed(QTransform().rotate(90))
    scale = min(sheet.width() / picture.width(), sheet.height() / picture.height())
    width, height = picture.width() * scale, picture.height() * scale
    target = QRectF((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height)
    painter.drawImage(target, picture)
