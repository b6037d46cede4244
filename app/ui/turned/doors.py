"""The citizen's first page: large doors with pictures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from app.models.tongue import TextRows, t
from app.models.turned import Turned
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import Door, LargeLink
from app.ui.turned.room import Room
from app.ui.widgets.text import Text

DOORS = TextRows(
    (
        ("dreams", words.DREAMS),
        ("goals", words.GOALS),
        ("star", words.STAR),
        ("map", words.MAP),
        ("questions", words.QUESTIONS),
        ("hard", words.HARD),
        ("plan", words.PLAN),
    )
)
"""The rooms in their order; a room's picture has its name."""
_ACROSS = 4


class Doors(Room):
    """`chosen` tells the room."""

    chosen = Signal(str)
    alone_wanted = Signal()

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self.hello = Text("", "citizen-title")
        self.doors = {key: Door(key, name) for key, name in DOORS}
        self.alone = LargeLink(t(words.ALONE), "pencil")
        self.alone.setAccessibleDescription(t(words.ALONE_HOW))
        column = self.middle(widest=1180).column
        column.setSpacing(8)
        column.addWidget(self.hello)
        column.addWidget(Text(t(words.WHAT), "citizen"))
        column.addSpacing(12)
        grid = QGridLayout()
        grid.setSpacing(20)
        for place, (key, door) in enumerate(self.doors.items()):
            grid.addWidget(door, place // _ACROSS, place % _ACROSS)
            door.clicked.connect(lambda _, key=key: self.chosen.emit(key))
        column.addLayout(grid, 1)
        column.addSpacing(8)
        column.addWidget(self.alone, 0, Qt.AlignmentFlag.AlignLeft)
        self.alone.clicked.connect(self.alone_wanted)

    def show_turned(self, turned: Turned) -> None:
        self.hello.set_words(t(words.HELLO).format(called=turned.record.called))
