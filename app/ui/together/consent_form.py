"""Skriv et samtykke: what may be shared, with whom, from when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.models.consents import Permission, Scope
from app.models.errors import UserError
from app.models.tongue import t
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.consent_words import SCOPES
from app.ui.widgets import Card, DropDown, LabelledField, LinkButton, PrimaryButton, Text


@dataclass(frozen=True)
class ConsentWish:
    """What was written; `consent` where one that stands there is corrected."""

    scope: Scope
    whom: str
    said: str
    start: date
    consent: Permission | None


class ConsentForm(Card):
    """One at a time: a new one, or one that is corrected."""

    wanted = Signal(object)
    """A ConsentWish."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._consent: Permission | None = None
        self.title = Text("", "strong")
        self.scope = DropDown()
        for scope, words in SCOPES.items():
            self.scope.addItem(words, scope.value)
        self.said, self.whom = QLineEdit(), QLineEdit()
        self.said.setPlaceholderText(t("Fx svar fra sygehuset"))
        self.whom.setPlaceholderText(t("Fx Lægehuset Havnen"))
        self._said = LabelledField(t("Hvad er det"), self.said)
        self._whom = LabelledField(t("Med hvem"), self.whom, t("Et menneske, et sted eller en myndighed."))
        self.start = DanishDateField(t("Fra"), today)
        self.button = PrimaryButton(t("Skriv samtykket"), "check")
        self.give_up = LinkButton(t("Fortryd rettelsen"))
        self._lay_out()
        self.scope.currentIndexChanged.connect(self._turn)
        for edit in (self.said, self.whom, self.start.edit):
            edit.returnPressed.connect(self.button.click)
        self.whom.textEdited.connect(lambda _: self._whom.set_error(""))
        self.said.textEdited.connect(lambda _: self._said.set_error(""))
        self.button.clicked.connect(self._send)
        self.give_up.clicked.connect(self.clear)
        self.clear()

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(self.title)
        self.body.addWidget(LabelledField(t("Hvad må deles"), self.scope))
        for part in (self._said, self._whom, self.start):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.give_up, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.body.addLayout(row)

    def clear(self) -> None:
        """Ready for a new one."""
        self._show(None, Scope.PLAN, "", "", self._today())

    def correct(self, consent: Permission) -> None:
        """Correct one that stands there."""
        start = consent.start or self._today()
        self._show(consent, consent.scope, consent.whom, consent.record.text("words"), start)
        self.whom.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, consent: Permission | None, scope: Scope, whom: str, said: str, start: date) -> None:
        self._consent = consent
        self.title.set_words(t("Ret samtykket") if consent else t("Skriv et samtykke"))
        self.button.setText(t("Gem rettelsen") if consent else t("Skriv samtykket"))
        self.give_up.setVisible(consent is not None)
        self.scope.setCurrentIndex(self.scope.findData(scope.value))
        self.whom.setText(whom)
        self.said.setText(said)
        self.start.set_day(start)
        self._whom.set_error("")
        self._said.set_error("")
        self._turn()

    def _turn(self) -> None:
        self._said.setVisible(self.scope.currentData() == Scope.OTHER)

    def _send(self) -> None:
        scope = Scope(self.scope.currentData())
        if scope is Scope.OTHER and not self.said.text().strip():
            self._said.set_error(t("Skriv, hvad det er."))
            self.said.setFocus()
            return
        if not self.whom.text().strip():
            self._whom.set_error(t("Skriv, hvem det må deles med."))
            self.whom.setFocus()
            return
        try:
            start = self.start.day() or self._today()
        except UserError:
            self.start.set_typed(self.start.text())
            self.start.edit.setFocus()
            return
        self.wanted.emit(ConsentWish(scope, self.whom.text(), self.said.text(), start, self._consent))
