"""Whose words are being written: three small choices, always in view while one writes."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.tongue import t
from app.ui.goals.phrases import genitive
from app.ui.tokens import colour, font
from app.ui.widgets.buttons import Button, Look

_LONG_NAME = 9


def choices(called: str) -> dict[SaidBy, str]:
    """The three answers, for the citizen's name."""
    own = t("{whose} ord").format(whose=genitive(called)) if called and len(called) <= _LONG_NAME else t("Egne ord")
    return {SaidBy.CITIZEN: own, SaidBy.TOGETHER: t("Skrevet sammen"), SaidBy.WORKER: t("Mine ord")}


class _Choice(Button):
    """One answer. A click leaves the caret in the text; the chosen one has a tick's weight and an edge."""

    look = Look("ink2")
    padding = 8

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def label_font(self) -> QFont:
        return font("caption", weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def _content_width(self) -> int:
        return super()._content_width() + 2

    def paint_ground(self, painter: QPainter) -> None:
        super().paint_ground(painter)
        if self.isChecked():
            painter.setPen(QPen(colour("edge"), 1))
            painter.setBrush(colour("surface"))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 6.5, -0.5, -6.5), 8, 8)


class WhoseWords(QWidget):
    """`chosen` only when a person chose."""

    chosen = Signal()

    def __init__(
        self,
        called: str,
        said_by: SaidBy,
        parent: QWidget | None = None,
        *,
        answers: Mapping[SaidBy, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(t("Hvis ord er det?"))
        self._group = QButtonGroup(self)
        self.buttons: dict[SaidBy, _Choice] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for each, words in (answers or choices(called)).items():
            button = _Choice(words)
            self._group.addButton(button)
            self.buttons[each] = button
            row.addWidget(button)
        row.addStretch(1)
        self.show_choice(said_by)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())

    def show_choice(self, said_by: SaidBy) -> None:
        """Mark whose words it is; an unknown other has no button, and none is marked."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each is said_by)
        self._group.setExclusive(True)

    def said_by(self) -> SaidBy:
        """What is marked."""
        return next((each for each, button in self.buttons.items() if button.isChecked()), SaidBy.OTHER)
