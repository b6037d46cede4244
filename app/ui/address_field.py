"""The address of central, tried before it is chosen: what answers there must be central."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.aside import Aside
from app.ui.widgets import LabelledField, LinkButton, SecondaryButton
from app.wording import say

_USE = fixed("Brug serveren")
_HELP = fixed("Administratoren kender den. Den begynder med https://")


class AddressField(QWidget):
    """A link that unfolds to a field and a button."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._aside = Aside(self)
        self.unfold = LinkButton(t("Brug en server i stedet"))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("https://")
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.field = LabelledField(t("Serverens adresse"), self.edit, t(_HELP))
        self.button = SecondaryButton(t(_USE), "arrow-right")
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.field)
        inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.unfold)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._inner)
        self.unfold.clicked.connect(self._unfold)
        self.edit.textEdited.connect(lambda: self.field.set_error(""))
        self.edit.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._try)

    def fold(self) -> None:
        """As it was."""
        self._inner.hide()
        self.unfold.show()

    def _unfold(self) -> None:
        self.unfold.hide()
        self._inner.show()
        self.edit.setFocus()

    def _try(self) -> None:
        if self._aside.busy:
            return
        told = self.edit.text().strip()
        address = told if "://" in told else f"https://{told}"
        self.button.setEnabled(False)
        self.button.setText(t("Prøver …"))
        self._aside.run(lambda: _greeted(address), self._answered, self._refused)

    def _rest(self) -> None:
        self.button.setEnabled(True)
        self.button.setText(t(_USE))

    def _answered(self, address: str) -> None:
        self._rest()
        self.fold()
        self.chosen.emit(address)

    def _refused(self, fault: PejlemaerkeError) -> None:
        self._rest()
        self.field.set_error(say(fault))
        self.edit.setFocus()


def _greeted(address: str) -> str:
    """The address as it is remembered, where central answers. Raises as `greet`."""
    from app.sync.central_client import greet
    from app.sync.wire import Wire

    wire = Wire(address)
    try:
        greet(wire)
    finally:
        wire.close()
    return wire.url
