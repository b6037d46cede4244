"""The plans that were agreed before, newest first; each opens as it stood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.record import AgreedPlan, CitizenRecord
from app.models.tongue import t
from app.ui.widgets import LinkButton, Text

_SHOWN = 3


class EarlierPlans(QWidget):
    """`opened` carries an AgreedPlan."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._all = False
        self._record: CitizenRecord | None = None
        self.buttons: list[LinkButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        title = Text(t("Tidligere planer"), "label")
        column.addLayout(_inset(title))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(2, 0, 0, 0)
        self._list.setSpacing(0)
        column.addLayout(self._list)

    def show_record(self, record: CitizenRecord) -> None:
        """Three of them, and the rest on demand."""
        if self._record is None or self._record.id != record.id:
            self._all = False
        self._record = record
        self.setVisible(bool(record.plans))
        for button in self.findChildren(LinkButton):
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        newest = list(reversed(record.plans))
        shown = newest if self._all else newest[:_SHOWN]
        self.buttons = [self._button(plan, _said(plan, newest)) for plan in shown]
        if len(shown) < len(newest):
            more = LinkButton(t("Vis alle {count}").format(count=len(newest)), "chevron-down")
            more.clicked.connect(self._show_all)
            self._list.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        if self._record is not None:
            self.show_record(self._record)

    def _button(self, plan: AgreedPlan, said: str) -> LinkButton:
        button = LinkButton(said)
        button.clicked.connect(lambda: self.opened.emit(plan))
        self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button


def _said(plan: AgreedPlan, plans: list[AgreedPlan]) -> str:
    """Number and day; the hour too where two devices agreed on the same number that day."""
    said = t("{number}. udgave, {day}").format(number=plan.number, day=danish_date(plan.at.day, weekday=False))
    twice = sum((each.number, each.at.day) == (plan.number, plan.at.day) for each in plans) > 1
    return (
        t("{said} kl. {hour}:{minute:02}").format(said=said, hour=plan.at.local.hour, minute=plan.at.local.minute)
        if twice
        else said
    )


def _inset(title: Text) -> QVBoxLayout:
    inset = QVBoxLayout()
    inset.setContentsMargins(12, 0, 0, 4)
    inset.addWidget(title)
    return inset
