"""An invitation that is being read: whose it is, and the fingerprint to compare with before one says yes."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.widgets import Text

if TYPE_CHECKING:
    from app.commands.enrolling import Invited

_COMPARE = fixed(
    "Er det det fingeraftryk, der står på papiret, eller som administratoren læser op? Ellers stop, og ring."
)


class InvitedPart(QWidget):
    """Hidden until there is a whole invitation. `found` is it, and `fault` what is wrong with one that is none."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Invited | None = None
        self.fault: PejlemaerkeError | None = None
        self.who, self.mark, self.compare = Text("", "strong"), Text("", "strong"), Text("", "support")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.who, self.mark, self.compare):
            column.addWidget(part)
        self.hide()

    def read(self, text: str, today: date) -> None:
        """Look at what has been typed so far."""
        from app.commands.enrolling import look_at

        try:
            self.found, self.fault = look_at(text, today.isoformat()), None
        except PejlemaerkeError as fault:
            self.found, self.fault = None, fault
        if self.found is not None:
            as_what = t(" som {role}").format(role=self.found.role) if self.found.role else ""
            self.who.set_words(
                t("{called} inviterer dig{as_what}.").format(
                    called=self.found.called or t("En organisation"), as_what=as_what
                )
            )
            self.mark.set_words(t("Fingeraftrykket: {fingerprint}").format(fingerprint=self.found.fingerprint))
            self.compare.set_words(t(_COMPARE))
        self.setVisible(self.found is not None)

    @property
    def words(self) -> str:
        """All of it, for those who listen."""
        return f"{self.who.text()} {self.mark.text()} {self.compare.text()}"
