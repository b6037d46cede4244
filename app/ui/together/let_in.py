"""Luk en kollega ind: whom, as what, to which parts, until when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.models.errors import PejlemaerkeError, UserError
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.membership import Role
from app.models.organisation import Worker
from app.models.tongue import fixed, t
from app.models.who_sees import WhoSees
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.together.words import ROLE_CHOICES
from app.ui.widgets import Card, CheckRow, DropDown, LabelledField, PrimaryButton, Text
from app.wording import say

PAST = fixed("Den dag er gået. Vælg en, der kommer.")
_NOBODY = fixed("Vælg en kollega")
_NONE_YET = fixed("Der er ikke skrevet noget fagligt endnu. Kommer det, kan du lukke kollegaen ind til det her.")


@dataclass(frozen=True)
class Wish:
    """What was chosen."""

    worker: bytes
    name: str
    role: Role
    parts: frozenset[str]
    until: date | None


class LetInCard(Card):
    """A form that keeps what is being chosen while the rest of the screen changes."""

    wanted = Signal(object)
    """A Wish."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._parts: frozenset[str] = frozenset()
        self.who, self.role = DropDown(), DropDown()
        self._who = LabelledField(t("Hvem"), self.who)
        for role, words in ROLE_CHOICES:
            self.role.addItem(words, role.value)
        self.professional = CheckRow(t("Også det faglige"), t("Faglige noter og risikonoter."))
        self.none_yet = Text(t(_NONE_YET), "support")
        self.until = DanishDateField(t("Til og med (må stå tom)"), today)
        self.button = PrimaryButton(t("Luk ind"), "user-plus")
        self.outcome = Text("", "support")
        self._lay_out()
        self.who.activated.connect(lambda: self._who.set_error(""))
        self.role.activated.connect(self._offer_parts)
        self.until.edit.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._send)

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Luk en kollega ind"), "strong"))
        self.body.addWidget(self._who)
        self.body.addWidget(LabelledField(t("Som"), self.role))
        self.body.addWidget(self.professional)
        self.body.addWidget(self.none_yet)
        self.body.addWidget(self.until)
        row = QHBoxLayout()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.outcome)
        self.outcome.hide()

    def show_choices(self, found: WhoSees) -> None:
        """The colleagues who can be let in; the one that is chosen stays chosen."""
        chosen, self._parts = self.who.currentData(), found.deciding
        self.who.clear()
        self.who.addItem(t(_NOBODY), "")
        for worker in found.others:
            self.who.addItem(_told(worker), worker.id.hex())
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        both = {SHARED, PROFESSIONAL} <= found.deciding
        self.professional.setVisible(both)
        self.none_yet.setVisible(PROFESSIONAL not in found.parts)
        if not self.professional.isVisibleTo(self):
            self.professional.setChecked(False)

    def _offer_parts(self) -> None:
        """A reader is most often a reader of the shared part alone; it stands there to be chosen otherwise."""
        self.professional.setChecked(self.role.currentData() != Role.READER and PROFESSIONAL in self._parts)

    def clear(self) -> None:
        """Nothing is chosen: another citizen, or it is done."""
        self.who.setCurrentIndex(0)
        self.role.setCurrentIndex(0)
        self._offer_parts()
        self.until.set_day(None)
        self._who.set_error("")

    def tell(self, words: str) -> None:
        """How it went."""
        self.outcome.set_words(words)
        self.outcome.setVisible(bool(words))

    def refuse(self, fault: PejlemaerkeError) -> None:
        """What stands in the way."""
        self.button.setEnabled(True)
        self.tell(say(fault))

    def _send(self) -> None:
        worker = self.who.currentData()
        if not worker:
            self._who.set_error(t("Vælg, hvem der skal lukkes ind."))
            self.who.setFocus()
            return
        try:
            until = self.until.day()
        except UserError:
            self.until.edit.setFocus()  # the field says what is wrong when it is left
            self.until.set_typed(self.until.text())
            return
        if until is not None and until < self._today():
            self.until.set_error(t(PAST))
            self.until.edit.setFocus()
            return
        asked = len(self._parts) > 1 and not self.professional.isChecked()
        parts = self._parts - {PROFESSIONAL} if asked else self._parts
        self.button.setEnabled(False)
        name = self.who.currentText().partition(" · ")[0]
        self.wanted.emit(Wish(bytes.fromhex(worker), name, Role(self.role.currentData()), parts, until))

    def done(self, words: str) -> None:
        """It is written."""
        self.button.setEnabled(True)
        self.clear()
        self.tell(words)


def _told(worker: Worker) -> str:
    return f"{worker.name} · {worker.role}" if worker.role else worker.name
