"""Oprettet to gange? By hand: this citizen is the same person as another, or two who are shown as one are not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.history import RecordView
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.store.reading import CaseRow
from app.ui.citizens.naming import presented
from app.ui.widgets import DropDown, LabelledField, SecondaryButton, Text

_WHAT = fixed(
    "Når to kolleger hver har skrevet den samme person ind, kan de to vises som én."
    " Intet slettes, og det kan fortrydes."
)
_SHOWN = fixed("Vises som én sammen med den, der står herunder. Det, du retter her, bliver rettet begge steder.")


class TwicePart(QWidget):
    """`joined` carries another citizen, `parted` one of those that are shown as one."""

    joined = Signal(bytes)
    parted = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[SecondaryButton] = []
        self.choice = DropDown()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inner: QWidget | None = None

    def show_record(self, record: CitizenRecord, rows: Sequence[CaseRow]) -> None:
        """The others whom it may be, and those that it is."""
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.buttons = []
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        parts = record.citizen.parts
        column.addWidget(Text(t(_SHOWN) if parts else t(_WHAT), "support"))
        for each in parts[1:]:
            column.addWidget(Text(_begun(record, each), "body"))
            self._add(
                column,
                t("Det er to forskellige"),
                t("Det er to forskellige: {begun}").format(begun=_begun(record, each)),
            ).clicked.connect(lambda _=False, key=each.id: self.parted.emit(key))
        self._offer(column, [row for row in rows if row.citizen != record.id])
        self._column.addWidget(self._inner)

    def _offer(self, column: QVBoxLayout, others: Sequence[CaseRow]) -> None:
        if not others:
            return
        self.choice = DropDown()
        self.choice.addItem(t("Vælg en borger"), b"")
        for row in others:
            self.choice.addItem(presented(row), row.citizen)
        column.addWidget(LabelledField(t("Er også skrevet ind som"), self.choice))
        button = self._add(column, t("Det er samme person"), t("Det er samme person som den valgte"))
        button.setEnabled(False)
        self.choice.currentIndexChanged.connect(lambda index: button.setEnabled(index > 0))
        button.clicked.connect(lambda: self.joined.emit(self.choice.currentData()))

    def _add(self, column: QVBoxLayout, words: str, name: str) -> SecondaryButton:
        button = SecondaryButton(words)
        button.setAccessibleName(name)
        self.buttons.append(button)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button


def _begun(record: CitizenRecord, part: RecordView) -> str:
    """ "Amina Yassin, skrevet ind af Poul 3. marts 2026"."""
    name = part.text("full_name") or part.text("called")
    first = min(
        (held for view in part.fields.values() for held in view.live), key=lambda held: held.order, default=None
    )
    if first is None:
        return name
    day = danish_date(Moment(first.wall, first.offset).day, weekday=False)
    return t("{name}, skrevet ind af {author} {day}").format(name=name, author=record.author(first), day=day)
