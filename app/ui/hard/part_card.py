"""One of the six cards: a title, the question that opens the talk, and the lines."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.models.wellbeing import Part
from app.ui.goals.shown import Shown
from app.ui.hard.part_list import PartList
from app.ui.hard.phrases import UNDER
from app.ui.widgets import Card, Text


class PartCard(Card):
    """`lists` by part; a card of two parts names each."""

    def __init__(self, shown: Shown, title: str, asks: str, parts: Sequence[Part], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.body.setSpacing(4)
        self.body.setContentsMargins(18, 14, 10, 8)
        self.body.addWidget(Text(title, "heading"))
        self.body.addWidget(Text(asks, "support"))
        self.lists = {part: PartList(shown, part, self) for part in parts}
        for part, each in self.lists.items():
            if part in UNDER:
                self.body.addSpacing(4)
                self.body.addWidget(Text(UNDER[part], "label"))
            self.body.addWidget(each)
        self.body.addStretch(1)
