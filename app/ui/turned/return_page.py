""" "Giv computeren tilbage": the worker's code leads on, and nothing else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.models.errors import PejlemaerkeError
from app.models.tongue import t
from app.models.turned import Turned
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import LargeLink, LargePrimary
from app.ui.turned.room import Room
from app.ui.turned.way_back import WayBack
from app.ui.widgets.text import Text
from app.wording import say


class ReturnPage(Room):
    """`closed` is True where there is no way back to the rooms: the citizen has said "Jeg er færdig"."""

    opened = Signal()

    def __init__(self, desk: CitizenDesk, way: WayBack) -> None:
        super().__init__(desk)
        self._way, self._password, self.closed = way, False, False
        self.title = Text(t(words.RETURN), "citizen-title")
        self.thanks, self.how = Text(t(words.THANKS), "citizen"), Text("", "citizen")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setProperty("citizen", True)
        self.field.setMaximumWidth(420)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.told = Text("", "citizen")
        self.told.set_colour("atext")
        self.advice = Text(t(words.NO_PIN), "citizen")
        self.advice.set_colour("ink2")
        self.open_button = LargePrimary(t(words.GO_BACK), "lock-open")
        self.other = LargeLink("")
        column = self.middle(widest=760).column
        column.addSpacing(40)
        for each in (self.title, self.thanks, self.how):
            column.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.field)
        row.addWidget(self.open_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.advice)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.field.returnPressed.connect(self.try_it)
        self.open_button.clicked.connect(self.try_it)
        self.other.clicked.connect(self._change_kind)
        way.changed.connect(self._show)
        way.refused.connect(self._refuse)
        self._show()

    @property
    def _asks_password(self) -> bool:
        return self._password or not self._way.has_pin

    def begin(self, *, closed: bool) -> None:
        """Come here anew; `closed`: for good."""
        self.closed, self._password = closed, False
        self.field.clear()
        self._tell("")
        self.thanks.setVisible(closed)
        self._show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_turned(self, turned: Turned) -> None:
        """Nothing of the citizen's stands here."""

    def _show(self) -> None:
        way = self._way
        self.field.setAccessibleName(t(words.WORD) if self._asks_password else t(words.PIN))
        self.how.set_words(t(words.RETURN_BY_WORD) if self._asks_password else t(words.RETURN_PIN))
        self.other.setVisible(way.has_pin)
        self.other.setText(t(words.TO_PIN) if self._asks_password else t(words.FORGOTTEN))
        self.advice.setVisible(not way.has_pin)
        waiting = way.left > 0
        self.open_button.setEnabled(not (waiting or way.trying))
        said = t(words.WAIT).format(seconds=max(1, round(way.left))) if waiting else t(words.GO_BACK)
        self.open_button.setText(t(words.TRYING) if way.trying else said)

    def _change_kind(self) -> None:
        self._password = not self._password
        self.field.clear()
        self._tell("")
        self._show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, sentence: str) -> None:
        self.told.set_words(sentence)
        self.told.setVisible(bool(sentence))

    def try_it(self) -> None:
        """Try what stands in the field."""
        secret = self.field.text()
        if not secret:
            self._tell(t(words.EMPTY))
        elif self._asks_password:
            self._way.try_password(secret)
        else:
            self._way.try_pin(secret)

    def _refuse(self, fault: PejlemaerkeError) -> None:
        self._tell(say(fault))
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
