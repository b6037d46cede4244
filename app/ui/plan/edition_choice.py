"""Ordinary, large print, or a booklet for the pocket."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from app.documents.typesetting import Edition
from app.models.tongue import Texts, fixed
from app.ui.tokens import colour, font
from app.ui.widgets import SecondaryButton

_NAMES = Texts(
    {Edition.STANDARD: fixed("Almindelig"), Edition.LARGE: fixed("Stor skrift"), Edition.POCKET: fixed("Til lommen")}
)
_BESIDE = 2
"""More would push the eyes of the list out of sight."""


class ChoiceButton(SecondaryButton):
    """One of several; the chosen one is heavier in type and edge."""

    padding = 14

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)

    def label_font(self) -> QFont:
        return font("body", weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def paint_ground(self, painter: QPainter) -> None:
        if not self.isChecked():
            super().paint_ground(painter)
            return
        painter.setBrush(colour("psoft"))
        painter.setPen(QPen(colour("primary"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class EditionChoice(QWidget):
    """`chosen` carries an Edition."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {edition: ChoiceButton(name) for edition, name in _NAMES.items()}
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 4, 4)
        grid.setSpacing(8)
        for at, (edition, button) in enumerate(self.buttons.items()):
            group.addButton(button)
            grid.addWidget(button, at // _BESIDE, at % _BESIDE, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(lambda _on, edition=edition: self.chosen.emit(edition))
        grid.setColumnStretch(_BESIDE, 1)
        self.buttons[Edition.STANDARD].setChecked(True)
