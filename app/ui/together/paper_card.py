"""New keys after a computer was lost: the paper code is written, and the rest is done here."""

from PySide6.QtCore import Qt

from app.commands.renewing import take_up_keys_steps
from app.commands.shared_place import Where
from app.models.errors import PejlemaerkeError
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.unlock.code_field import CodeField
from app.ui.widgets import Card, LabelledField, PrimaryButton, Text
from app.wording import NOTICES, say

NEEDS_PAPER = "needs-paper"


class PaperCard(Card):
    """Shown while the exchange waits for it."""

    def __init__(self, desk: Desk, exchanging: Exchanging) -> None:
        super().__init__()
        self._desk, self._exchanging = desk, exchanging
        self.edit = CodeField()
        self.code = LabelledField(t("Nødkoden fra papiret"), self.edit)
        self.button = PrimaryButton(t("Lav nye nøgler"), "key")
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Find papiret frem"), "strong"))
        self.body.addWidget(Text(NOTICES[NEEDS_PAPER], "body"))
        self.body.addWidget(self.code)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.edit.slipped.connect(lambda slip: self.code.set_error(say(slip) if slip else ""))
        self.edit.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._renew)

    def _renew(self) -> None:
        found, code = self._exchanging.standing, self.edit.text()
        if not code:
            self.code.set_error(t("Skriv koden fra papiret."))
            self.edit.setFocus()
        elif found and found.place:
            self.button.setEnabled(False)
            self._ask(self._exchanging.where(found.place), code)

    def _ask(self, where: Where, code: str) -> None:
        self._exchanging.first(
            lambda vault: take_up_keys_steps(vault, where=where, code=code, random=self._desk.random),
            self._renewed,
            self._refused,
        )

    def _renewed(self) -> None:
        self.button.setEnabled(True)
        self.edit.clear()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.button.setEnabled(True)
        self.code.set_error(say(fault))
        self.edit.setFocus()
