"""Prints a PDF on the system's printer of this name, as the program does, and says how it went.

Run by test_system_printer: the system's print library looks for its server once in a process.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.models.errors import SurroundingsError
from app.ui.papers.printing import new_printer, print_pdf


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


_, name, *files = sys.argv
app = QApplication([])
for file in files:
    printer = new_printer()
    printer.setPrinterName(name)
    say(f"valgt {printer.isValid()}")
    sys.stdin.readline()
    try:
        print_pdf(printer, Path(file).read_bytes())
        say("sendt")
    except SurroundingsError as fault:
        say(fault.code)
