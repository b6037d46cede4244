"""Who gets a paper: the citizen, or somebody else. Only where no consent answers is it asked, once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.commands.consents import give_consent
from app.models.consents import Answer, Scope, answer_to, recipients
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.widgets import Card, DropDown, LinkButton, SecondaryButton, Text

_OTHER = "other"
_NAMELESS = fixed("Skriv først, hvem der får {spoken}.")
_ASKED = fixed("Der er ikke skrevet noget samtykke til det.")
_WITHDRAWN = fixed("{called} har trukket sit samtykke tilbage. Spørg igen, før det går videre.")


@dataclass(frozen=True)
class Leaving:
    """What leaves, as it is spoken of, and what the consent to it is called."""

    spoken: str
    scope: Scope


class Recipient(QWidget):
    """The citizen, whoever has a consent, or somebody else whose name is written."""

    changed = Signal()

    def __init__(self, leaving: Leaving, desk: Desk) -> None:
        super().__init__()
        self._leaving, self._desk = leaving, desk
        self._citizen = b""
        self.choice = DropDown()
        self.choice.setAccessibleName(t("Hvem får {spoken}").format(spoken=leaving.spoken))
        self.name = QLineEdit()
        self.name.setPlaceholderText(t("Navn på et menneske eller sted"))
        self.name.setAccessibleName(t("Navn på den, der får {spoken}").format(spoken=leaving.spoken))
        self.name.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(t("Hvem får {spoken}?").format(spoken=leaving.spoken), "label"))
        column.addWidget(self.choice)
        column.addWidget(self.name)
        self.choice.activated.connect(self._turn)

    def show_record(self, record: CitizenRecord) -> None:
        """Who may be chosen; what is chosen stays while it is the same citizen and may still be chosen."""
        kept = self.choice.currentData() if record.id == self._citizen else ""
        if record.id != self._citizen:
            self.name.clear()
        self._citizen = record.id
        self.choice.clear()
        self.choice.addItem(t("{called} selv").format(called=record.called), "")
        for whom in recipients(record, self._leaving.scope, self._desk.today()):
            self.choice.addItem(whom, f"to:{whom}")
        self.choice.addItem(t("En anden …"), _OTHER)
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)))
        self.name.setVisible(self.choice.currentData() == _OTHER)

    def _turn(self) -> None:
        other = self.choice.currentData() == _OTHER
        self.name.setVisible(other)
        if other:
            self.name.setFocus()
        self.changed.emit()

    @property
    def whom(self) -> str | None:
        """Empty for the citizen; None where a name is missing."""
        chosen = str(self.choice.currentData() or "")
        if chosen == _OTHER:
            return " ".join(self.name.text().split()) or None
        return chosen.removeprefix("to:")


class ConsentGate(Card):
    """Opens by itself where a consent answers; otherwise it asks, and remembers the answer if that is wanted."""

    def __init__(self, leaving: Leaving, desk: Desk, *, narrow: bool = False) -> None:
        super().__init__()
        self._leaving, self._desk = leaving, desk
        self._go: Callable[[str], None] | None = None
        self._record: CitizenRecord | None = None
        self.whom = ""
        self.words = Text("", "body")
        self.remember = SecondaryButton(t("Ja, og husk det"), "check")
        self.once = LinkButton(t("Ja, denne gang"))
        self.no = LinkButton(t("Nej"))
        row = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(4 if narrow else 12)
        for button in (self.remember, self.once, self.no):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.remember.clicked.connect(self._remember)
        self.once.clicked.connect(self._pass)
        self.no.clicked.connect(self.close_gate)
        self.hide()

    def ask(self, record: CitizenRecord, whom: str | None, go: Callable[[str], None]) -> None:
        """Go on with whoever gets it, at once or after a yes."""
        self.close_gate()
        if whom is None:
            self._say(t(_NAMELESS).format(spoken=self._leaving.spoken), "", asking=False)
            return
        answer = answer_to(record, self._leaving.scope, whom, self._desk.today()) if whom else Answer.YES
        if answer is Answer.YES:
            go(whom)
            return
        self._record, self.whom, self._go = record, whom, go
        lead = t("Er det i orden med {called}, at {whom} får {spoken}?").format(
            called=record.called, whom=whom, spoken=self._leaving.spoken
        )
        told = t(_WITHDRAWN).format(called=record.called) if answer is Answer.WITHDRAWN else t(_ASKED)
        self._say(told, lead, asking=True)

    def _say(self, words: str, lead: str, *, asking: bool) -> None:
        self.words.set_words(words, lead=lead)
        self.remember.setVisible(asking)
        self.once.setVisible(asking)
        self.no.setText(t("Nej") if asking else t("Luk"))
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_gate(self) -> None:
        """Nothing is asked any more, and nothing leaves."""
        self._go, self._record, self.whom = None, None, ""
        self.hide()

    def _remember(self) -> None:
        record, whom = self._record, self.whom
        if record is not None:
            key, day = self._desk.new_id(), self._desk.today()
            self._desk.save(
                self, give_consent(citizen=record.id, key=key, scope=self._leaving.scope, whom=whom, start=day)
            )
        self._pass()

    def _pass(self) -> None:
        go, whom = self._go, self.whom
        self.close_gate()
        if go is not None:
            go(whom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_gate()
            return
        super().keyPressEvent(event)
