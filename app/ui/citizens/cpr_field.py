"""The CPR number: checked on leaving, then hidden but for the birthday; an eye shows it to be read or mended."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.models.cpr import Cpr, parse_cpr
from app.models.danish_dates import capital, danish_date
from app.models.errors import UserError
from app.models.tongue import t
from app.ui.citizens.complaints import complaint
from app.ui.citizens.echo_field import EchoField
from app.ui.widgets import IconButton


class _Line(QWidget):
    """The line and the eye at its end, which a click leaves the keyboard where it was."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("170591-1234")
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.edit.setInputMethodHints(hints)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.eye = IconButton("eye", t("Vis nummeret"), self)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.eye.bare = True
        self.eye.hide()
        self.setFocusProxy(self.edit)
        QWidget.setTabOrder(self.edit, self.eye)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        return self.edit.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = self.eye.sizeHint().width(), min(self.eye.sizeHint().width(), self.height())
        self.edit.setTextMargins(0, 0, wide, 0)
        self.eye.setGeometry(self.width() - wide - 2, (self.height() - high) // 2, wide, high)


class CprField(EchoField):
    """`settled(digits)` tells a number that has been checked, and an empty text when it was taken away."""

    settled = Signal(str)

    def __init__(self) -> None:
        self._line = _Line()
        super().__init__(t("CPR-nummer"), self._line, t("Kan undværes. Kommer aldrig med på papir."))
        self._cpr: Cpr | None = None
        self.edit, self.eye = self._line.edit, self._line.eye
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)
        self.eye.clicked.connect(self._turn)

    def masked(self) -> bool:
        """Whether the last four digits are hidden now."""
        return self.edit.isReadOnly()

    def digits(self) -> str:
        """Ten digits, or nothing. UserError `cpr-…`."""
        if self.masked() and self._cpr:
            return self._cpr.digits
        return parse_cpr(self.edit.text()).digits if self.edit.text().strip() else ""

    def typed(self) -> str:
        """What is typed, also while the half of it is hidden."""
        return self._cpr.written if self.masked() and self._cpr else self.edit.text()

    def set_typed(self, text: str) -> None:
        """Put this there, hidden if it is a number, and say so if it is none."""
        self.edit.setReadOnly(False)
        self.edit.setText(text)
        self._settle()

    def _typed(self) -> None:
        self.set_error("")
        self.echo("")
        self.eye.setVisible(bool(self.edit.text()))

    def _left(self) -> None:
        if not self.masked():
            self._settle()
            if not self.error():
                self.settled.emit(self._cpr.digits if self._cpr else "")

    def _turn(self) -> None:
        if self.masked() and self._cpr:
            self.edit.setReadOnly(False)
            self.edit.setText(self._cpr.written)
            self._show_eye()
            self.edit.setFocus()
        else:
            self._left()

    def _settle(self) -> None:
        """Check what stands there, and hide it if it is a number."""
        typed, self._cpr = self.edit.text().strip(), None
        self.set_error("")
        self.echo("")
        if typed:
            try:
                self._cpr = parse_cpr(typed)
            except UserError as fault:
                self.set_error(complaint(fault))
        if self._cpr:
            self.edit.setText(self._cpr.masked)
            self.edit.setReadOnly(True)
            self.echo(_understood(self._cpr))
        self._show_eye()

    def _show_eye(self) -> None:
        self.eye.setVisible(bool(self.edit.text()))
        self.eye.set_icon("eye" if self.masked() else "eye-off")
        self.eye.set_words(t("Vis og ret nummeret") if self.masked() else t("Skjul nummeret"))


def _understood(cpr: Cpr) -> str:
    born = t("født {day}").format(day=danish_date(cpr.born, weekday=False))
    return t("Erstatningsnummer, {born}").format(born=born) if cpr.replacement else capital(born)
