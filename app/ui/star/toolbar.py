"""Over the star: which star, a new one, comparing; and under it whose permission it takes."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.models.tongue import fixed, t
from app.ui.tokens import colour, font, scaled
from app.ui.widgets import LinkButton, SecondaryButton
from app.ui.widgets.buttons import Button, Look


class SwitchButton(Button):
    """One of a few that stand side by side; the chosen one is heavier and has an edge."""

    look = Look("ink2")
    padding = 14

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)

    def label_font(self) -> QFont:
        return font("body", weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def _content_width(self) -> int:
        return super()._content_width() + (0 if self.isChecked() else 8)

    def paint_ground(self, painter: QPainter) -> None:
        super().paint_ground(painter)
        if self.isChecked():
            painter.setPen(QPen(colour("primary"), 2))
            painter.setBrush(colour("psoft"))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 8, 8)


class Switch(QWidget):
    """`chosen(key)` when a person chose another."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, SwitchButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def show_choices(self, choices: Mapping[str, str], present: str) -> None:
        """Keys and words; the same ones again change only which is chosen."""
        if {key: button.label() for key, button in self.buttons.items()} != dict(choices):
            for button in self.buttons.values():
                self._group.removeButton(button)
                button.hide()
                button.deleteLater()
            self.buttons = {key: self._button(key, words) for key, words in choices.items()}
        for key, button in self.buttons.items():
            button.setChecked(key == present)
            button.updateGeometry()

    def _button(self, key: str, words: str) -> SwitchButton:
        button = SwitchButton(words)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button


_NEW, _COMPARE, _PAPER = fixed("Ny stjerne i dag"), fixed("Sammenlign to"), fixed("På papir")
_ROOMIEST, _ROOMY, _NARROW = 780, 660, 460


class StarToolbar(QWidget):
    """Which star, and what one may do with it."""

    def __init__(self) -> None:
        super().__init__()
        self.stars = Switch(t("Hvilken stjerne"))
        self.new_button = SecondaryButton(t(_NEW), "plus")
        self.compare_button = LinkButton(t(_COMPARE), "arrows-exchange")
        self.paper_button = LinkButton(t(_PAPER), "printer")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.stars)
        row.addStretch(1)
        row.addWidget(self.paper_button)
        row.addWidget(self.compare_button)
        row.addSpacing(8)
        row.addWidget(self.new_button)
        for button, words in (
            (self.compare_button, t(_COMPARE)),
            (self.paper_button, t("{paper}: en tom stjerne").format(paper=t(_PAPER))),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all words, fewer say the same."""
        super().resizeEvent(event)
        roomy = self.width() >= scaled(_ROOMY)
        self.compare_button.setText(t(_COMPARE) if roomy else "")
        self.paper_button.setText(t(_PAPER) if self.width() >= scaled(_ROOMIEST) else "")
        self.new_button.setText(t(_NEW) if roomy else t("Ny i dag"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(scaled(_NARROW), super().minimumSizeHint().width()), super().minimumSizeHint().height())
