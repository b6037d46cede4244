"""The paper code on paper: drawn straight to the printer, never to a file."""

from PySide6.QtGui import QFont
from PySide6.QtPrintSupport import QPrinter

from app.models.tongue import fixed, t
from app.ui.papers.drawn import Words, draw_sheet

_WORDS = fixed(
    "Glemmer du adgangskoden, så vælg ”Jeg har glemt min adgangskode”, og skriv denne kode.\n\n"
    "Den, der har både computeren og denne kode, kan læse alt. Læg papiret et sikkert sted, og ikke sammen med"
    " computeren."
)


def draw_code(printer: QPrinter, name: str, code: str, *, title: str = fixed("Nødkode"), words: str = _WORDS) -> None:
    """One page: whose it is, the seven groups large, what to do with it. SurroundingsError `printer-refused`."""
    heading = Words(t("{title} til Pejlemærke\n{name}").format(title=t(title), name=name), 20, QFont.Weight.DemiBold)
    draw_sheet(printer, (heading, Words(code.replace("-", "   "), 26, QFont.Weight.Medium), Words(t(words))))
