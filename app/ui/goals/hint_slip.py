"""A hint under what is being written: one plain sentence, what could stand instead, and three ways of saying no."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.models.language.hint import Hint
from app.models.tongue import t
from app.ui.goals.menus import MenuButton
from app.ui.tokens import colour
from app.ui.widgets import LinkButton, Text
from app.ui.widgets.icon_label import IconLabel

TAKE_KEY = "Ctrl+."


class HintSlip(QFrame):
    """Amber and quiet. Nothing here takes the keyboard from the words by a click."""

    taken = Signal()
    left_here = Signal()
    left_for_good = Signal()
    own_way = Signal()

    def __init__(self, called: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._called = called
        self.words = Text("", "support", self)
        self.words.set_colour("atext")
        self.take = LinkButton(t("Brug det"), parent=self)
        self.take.set_key(TAKE_KEY)
        self.leave = LinkButton(t("Lad det stå"), parent=self)
        self.leave.set_colour("ink2")
        self.menu = MenuButton(t("Flere måder at lade det stå på"), self._fill, self)
        for button in (self.take, self.leave, self.menu):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left_here)
        self._assemble()

    def _assemble(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        told, deeds, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        told.setSpacing(8)
        told.addWidget(IconLabel("bulb", "atext", self), 0, top)
        told.addWidget(self.words, 1, top)
        deeds.setSpacing(0)
        deeds.addWidget(self.take)
        deeds.addWidget(self.leave)
        deeds.addStretch(1)
        deeds.addWidget(self.menu)
        column.setContentsMargins(10, 10, 4, 10)
        column.setSpacing(0)
        column.addLayout(told)
        column.addLayout(deeds)

    def show_hint(self, hint: Hint) -> None:
        """Say this one."""
        self.words.set_words(hint.message)
        self.take.setVisible(hint.suggestion is not None)
        self.take.setText(t("Brug det") if hint.suggestion else t("Tag det ud"))
        self.setAccessibleName(t("Forslag: {message}").format(message=hint.message))

    def _fill(self, menu: QMenu) -> None:
        menu.addAction(t("Lad det stå her"), self.left_here.emit)
        menu.addAction(
            t("Sådan siger {called}").format(called=self._called or t("borgeren")).replace("&", "&&"), self.own_way.emit
        )
        menu.addAction(t("Vis mig aldrig det forslag igen"), self.left_for_good.emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("aline"), 1))
        painter.setBrush(colour("asoft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -8.5), 8, 8)
