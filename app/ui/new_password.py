"""A new password, written twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.tongue import t
from app.ui.widgets import LabelledField, PasswordField
from app.wording import say

LEAST = 10


class NewPassword(QWidget):
    """Says what is wrong under the field that it is wrong in."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first, self.again = PasswordField(), PasswordField()
        self._first = LabelledField(
            t("Ny adgangskode"),
            self.first,
            t("Mindst {least} tegn. En hel sætning er både stærkest og lettest at huske.").format(least=LEAST),
        )
        self._again = LabelledField(t("Skriv den en gang til"), self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._first)
        column.addWidget(self._again)
        self.first.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)
        self.first.edited.connect(lambda _: self._first.set_error(""))
        self.again.edited.connect(lambda _: self._again.set_error(""))
        self.setFocusProxy(self.first)

    def checked(self) -> str | None:
        """The password, if it is long enough and the same twice; otherwise says why not."""
        password = self.first.text()
        if len(password) < LEAST:
            self.say(say(UserError("password-short", least=LEAST)))
            return None
        if password != self.again.text():
            self._again.set_error(t("De to er ikke ens. Prøv at skrive den igen."))
            self.again.setFocus()
            return None
        return password

    def say(self, words: str) -> None:
        """What is wrong with the password."""
        self._first.set_error(words)
        self.first.setFocus()

    def clear(self) -> None:
        """Empty both."""
        self.first.clear()
        self.again.clear()
