"""The calm panels between the buttons and the page: saving as a file, and agreeing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.documents.encrypt import SHORTEST_PASSWORD
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.plan import PlanContent
from app.ui.widgets import (
    Card,
    CheckRow,
    LabelledField,
    LinkButton,
    PasswordField,
    PrimaryButton,
    SecondaryButton,
    Text,
)
from app.wording import say

_OUTSIDE = (
    "Filen kommer til at ligge uden for Pejlemærke. Alle, der kan åbne mappen, kan læse den, "
    "medmindre den får en adgangskode."
)
_LOCKED = "Filen kommer til at ligge uden for Pejlemærke. Her står, hvor flere bor, så den gemmes kun med adgangskode."
_KEEP_IT = f"Mindst {SHORTEST_PASSWORD} tegn. Skriv den ned et sikkert sted. Den kan ikke findes frem igen."


class SavePanel(Card):
    """Plain or with a password; `always_locked` only with one. `wanted` carries the password, empty for none."""

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, *, always_locked: bool = False) -> None:
        super().__init__()
        self._always = always_locked
        self.words = Text("", "body")
        self.words.set_words(_LOCKED if always_locked else _OUTSIDE, lead="Gem som PDF.")
        self.locked = CheckRow("Med adgangskode")
        if always_locked:
            self.locked.hide()
        self.locked.toggled.connect(self._turn)
        self.password = PasswordField()
        self.field = LabelledField("Filens adgangskode", self.password, _KEEP_IT)
        self.password.submitted.connect(self._submit)
        self.password.edited.connect(lambda _text: self.field.set_error(""))
        self.save = SecondaryButton("Vælg, hvor den skal ligge …", "folder")
        self.save.clicked.connect(self._submit)
        cancel = LinkButton("Luk")
        cancel.clicked.connect(self.closed)
        self.body.addWidget(self.words)
        self.body.addLayout(_row(self.locked, self.save, cancel))
        self.field.setMaximumWidth(520)
        self.body.addWidget(self.field)

    def open(self) -> None:
        """With nothing typed yet."""
        self.locked.setChecked(self._always)
        self.clear()
        self.show()
        (self.password if self._always else self.save).setFocus()

    def clear(self) -> None:
        """Forget the password."""
        self.password.clear()
        self.field.set_error("")
        self.field.setVisible(self.locked.isChecked())

    def _turn(self, on: bool) -> None:
        self.clear()
        if on:
            self.password.setFocus()

    def _submit(self) -> None:
        password = self.password.text() if self.locked.isChecked() else ""
        if self.locked.isChecked() and len(password.strip()) < SHORTEST_PASSWORD:
            self.field.set_error(say(UserError("pdf-password-short", shortest=SHORTEST_PASSWORD)))
            self.password.setFocus()
            return
        self.wanted.emit(password)


class AgreePanel(Card):
    """What "Vi er enige" will do, before it is done."""

    agreed = Signal()
    closed = Signal()
    asking = Signal(bool)
    """The question is on the screen, or is not any more."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Text("", "body")
        self.yes = PrimaryButton("Ja, vi er enige", "check")
        self.yes.clicked.connect(self.agreed)
        cancel = LinkButton("Ikke endnu")
        cancel.clicked.connect(self.closed)
        self.body.addLayout(_row(self.words, self.yes, cancel))

    def open(self, content: PlanContent) -> None:
        """Say it of this plan."""
        day = danish_date(content.day, weekday=False)
        self.words.set_words(
            f"Siger {content.called} ja, bliver planen gemt, som den står i dag, {day}. "
            "I kan altid skrive videre. Så bliver det en ny udgave."
        )
        self.show()
        self.yes.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return row
