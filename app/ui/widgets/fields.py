"""Fields to write in: a label above, help or an error under; and the password field with its eye."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.tongue import t
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.text import Text


class LabelledField(QWidget):
    """`field` keeps its own signals; the label is its accessible name, help and error its description."""

    def __init__(self, label: str, field: QWidget, helper: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._helper = helper
        self.label = Text(label, "label", max_lines=1)
        self._mark = IconLabel("alert-circle", "atext")
        self._under = Text("", "support")
        self.label.setBuddy(field)
        field.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._under, 1)
        column.addLayout(row)
        self.setFocusProxy(field)
        self.set_error("")

    def set_error(self, error: str) -> None:
        """What to mend, in words; an empty text brings the help back."""
        shown = error or self._helper
        self._mark.setVisible(bool(error))
        self._under.set_words(shown)
        self._under.set_colour("atext" if error else "ink2")
        self._under.setVisible(bool(shown))
        self.field.setAccessibleDescription(shown)

    def error(self) -> str:
        """The error that is shown, or an empty text."""
        return self._under.text() if self._mark.isVisibleTo(self) else ""


class PasswordField(QWidget):
    """A line of dots with an eye at its end."""

    submitted = Signal()
    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.textEdited.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.eye = IconButton("eye", t("Vis det skrevne"), self)
        self.eye.bare = True
        self.eye.clicked.connect(self._turn_eye)
        self.setFocusProxy(self.edit)
        QWidget.setTabOrder(self.edit, self.eye)

    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        """Empty, and hidden again."""
        self.edit.clear()
        if self.is_shown():
            self._turn_eye()

    def is_shown(self) -> bool:
        return self.edit.echoMode() is QLineEdit.EchoMode.Normal

    def _turn_eye(self) -> None:
        show = not self.is_shown()
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if show else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-off" if show else "eye")
        self.eye.set_words(t("Skjul det skrevne") if show else t("Vis det skrevne"))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = self.eye.sizeHint().width(), min(self.eye.sizeHint().width(), self.height())
        self.edit.setTextMargins(0, 0, wide, 0)
        self.eye.setGeometry(self.width() - wide - 4, (self.height() - high) // 2, wide, high)
        self.eye.raise_()
