"""The step before the others for one who has been invited: the invitation, and whose it is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QShowEvent

from app.models.tongue import fixed, t
from app.ui.first_run.steps import Step
from app.ui.invited import InvitedPart
from app.ui.widgets import GrowingTextEdit, LabelledField
from app.wording import say

_ONWARD, _SAME = fixed("Videre"), fixed("Det er det samme: videre")


class InvitationStep(Step):
    """Pasted, typed from the paper, or read in by a scanner that types."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            t("Du er inviteret"),
            t("Sæt invitationen ind, eller skriv den af fra papiret. Mellemrum og små bogstaver er lige meget."),
            t(_ONWARD),
        )
        self._today = today
        self.text = GrowingTextEdit(placeholder=t("Invitationen"), min_lines=4)
        self._field = LabelledField(t("Invitationen"), self.text)
        self.invited = InvitedPart()
        self.content.addWidget(self._field)
        self.content.addWidget(self.invited)
        self.text.textChanged.connect(self._look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.setFocus()

    def error(self) -> str:
        """What is wrong with the invitation."""
        return self._field.error()

    def _look(self) -> None:
        self._field.set_error("")
        self.invited.read(self.text.text(), self._today())
        found = self.invited.found is not None
        self.button.setText(t(_SAME) if found else t(_ONWARD))
        self.button.setAccessibleDescription(self.invited.words if found else "")

    def finish(self) -> None:
        if not self.text.text().strip():
            self._field.set_error(t("Sæt invitationen ind først."))
            self.text.setFocus()
        elif self.invited.fault is not None:
            self._field.set_error(say(self.invited.fault))
            self.text.setFocus()
        else:
            super().finish()
