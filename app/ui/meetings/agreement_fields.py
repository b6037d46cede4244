"""Who, what and by when: the fields of an agreement."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.agreement_line import near_day
from app.models.danish_dates import danish_date
from app.models.tongue import fixed, t
from app.ui.widgets import Text

_UNREAD = fixed("Dagen kan ikke læses. Skriv for eksempel fredag eller 6/3.")


class AgreementFields(QWidget):
    """`edited` when somebody types; `entered` for Enter. The day is said back in words."""

    edited = Signal()
    entered = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.who, self.what, self.by = QLineEdit(), QLineEdit(), QLineEdit()
        self.echo = Text("", "caption")
        for field, hint, name in (
            (self.who, t("Hvem"), t("Hvem gør det")),
            (self.what, t("Hvad"), t("Hvad skal der gøres")),
            (self.by, t("Hvornår"), t("Senest hvornår")),
        ):
            field.setPlaceholderText(hint)
            field.setAccessibleName(name)
            field.textEdited.connect(self._typed)
            field.returnPressed.connect(self.entered)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.who, 1)
        pair.addWidget(self.by, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.what)
        column.addLayout(pair)
        column.addWidget(self.echo)

    def _typed(self) -> None:
        self.say()
        self.edited.emit()

    def say(self) -> None:
        """Say the day back in words, or that it cannot be read."""
        day, typed = self.day(), self.by.text().strip()
        self.echo.set_words(danish_date(day) if day else t(_UNREAD) if typed else "")
        self.echo.set_colour("ptext" if day else "atext")
        self.echo.setVisible(bool(typed))
        self.by.setAccessibleDescription(self.echo.text())

    def day(self) -> date | None:
        """The day, None where nothing is typed or it cannot be read."""
        typed = self.by.text().strip()
        return near_day(typed, self._today()) if typed else None

    @property
    def readable(self) -> bool:
        """Whether what is typed as a day can be read as one."""
        return not self.by.text().strip() or self.day() is not None

    def put(self, who: str, what: str, by: date | None) -> None:
        """Show these."""
        self.who.setText(who)
        self.what.setText(what)
        self.by.setText(f"{by.day}/{by.month} {by.year}" if by else "")
        self.say()
