"""The numbers to call in an emergency, on a calm band at the foot."""

from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.documents.emergency import EmergencyNumbers, read_emergency_texts
from app.models.errors import UserError
from app.models.tongue import spoken, t
from app.places import resources
from app.ui.desk import Desk
from app.ui.widgets import Card, IconLabel, Text
from app.wording import say


def read_numbers(desk: Desk) -> EmergencyNumbers | UserError:
    """The numbers in force today, the municipality's own where it has some; or what is wrong with its file."""
    try:
        return read_emergency_texts(*_folders(desk.home)).on(desk.today(), spoken())
    except UserError as fault:
        return fault


def _folders(home: Path) -> tuple[Path, ...]:
    return resources() / "emergency", home / "emergency"


class EmergencyBand(Card):
    """Name and number side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(t("Hvis det er akut"))
        self.title = Text(t("Hvis det er akut"), "strong")
        self.wrong = Text("", "support")
        self.rows: list[tuple[Text, Text]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        words = QVBoxLayout()
        words.setSpacing(8)
        for part in (self.title, self.wrong):
            words.addWidget(part)
        words.addLayout(self._grid)
        row = QHBoxLayout()
        row.setSpacing(16)
        holder = QWidget()
        above = QVBoxLayout(holder)
        above.setContentsMargins(0, 2, 0, 0)
        above.addWidget(IconLabel("phone", "ptext"))
        above.addStretch(1)
        row.addWidget(holder)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_numbers(self, found: EmergencyNumbers | UserError) -> None:
        """What is read; of a wrong file what is wrong with it."""
        if self.rows:
            return
        self.wrong.setVisible(isinstance(found, UserError))
        if isinstance(found, UserError):
            self.wrong.set_words(say(found))
            return
        for at, (name, phone) in enumerate(found.lines()):
            number, who = Text(phone, "body"), Text(name, "body")
            who.set_colour("ink2")
            self.rows.append((who, number))
            self._grid.addWidget(who, at, 0)
            self._grid.addWidget(number, at, 1)
