"""A day typed as people write it, and said back in words with its weekday."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.models.danish_dates import danish_date
from app.models.danish_day import parse_danish_day
from app.models.errors import UserError
from app.models.tongue import t
from app.ui.citizens.complaints import complaint
from app.ui.citizens.echo_field import EchoField


class DanishDateField(EchoField):
    """`day_changed` tells each new day while it is typed, None when there is none."""

    day_changed = Signal(object)

    def __init__(self, label: str, today: Callable[[], date], *, weekday: bool = True) -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit)
        self._today, self._weekday = today, weekday
        self.edit.setPlaceholderText(t("for eksempel 3/2 2026"))
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.edit.editingFinished.connect(self._left)

    def text(self) -> str:
        """What is typed."""
        return self.edit.text().strip()

    def day(self) -> date | None:
        """The day, None where nothing is typed. UserError `day-unreadable`."""
        return parse_danish_day(self.text(), today=self._today()) if self.text() else None

    def set_day(self, day: date | None) -> None:
        """Show this day."""
        self.edit.setText(f"{day.day}/{day.month} {day.year}" if day else "")
        self.edit.setCursorPosition(0)
        self.set_error("")
        self.echo(danish_date(day, weekday=self._weekday) if day else "")

    def set_typed(self, text: str) -> None:
        """Put this there as it was typed; it is no news to `day_changed`."""
        self.edit.setText(text)
        self._understand()
        self._left()

    def _typed(self) -> None:
        self.day_changed.emit(self._understand())

    def _understand(self) -> date | None:
        self.set_error("")
        try:
            day = self.day()
        except UserError:
            day = None
        self.echo(danish_date(day, weekday=self._weekday) if day else "")
        return day

    def _left(self) -> None:
        try:
            self.day()
        except UserError as fault:
            self.set_error(complaint(fault))
