"""What is different, in words: the same that the drawing shows, as a list to read and to hear."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.map_change import What
from app.models.map_news import News, in_one_text
from app.models.tongue import fixed, t
from app.ui.widgets import IconLabel, Text
from app.ui.widgets.column_area import ColumnArea

_ICONS = {
    What.NEW: "user-plus",
    What.NEARER: "arrow-down-left",
    What.FARTHER: "arrow-up-right",
    What.GONE: "user-minus",
}
_NOTHING = fixed("Ingenting er anderledes på kortet.")


class ChangeList(ColumnArea):
    """`show_news` fills it; it scrolls by keyboard and says all of it as its description."""

    def __init__(self) -> None:
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(16)
        super().__init__(t("Det, der er anderledes"), self._inner)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lines: tuple[str, ...] = ()

    def show_news(self, told: Sequence[News]) -> None:
        """These changes and no others."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = tuple(line for each in told for line in (each.heading, *each.lines)) or (t(_NOTHING),)
        for each in told:
            self._column.addWidget(_entry(each))
        if not told:
            self._column.addWidget(Text(t(_NOTHING), "body"))
        self._column.addStretch(1)
        self.setAccessibleDescription(in_one_text(told) if told else t(_NOTHING))


def _entry(told: News) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Text(told.heading, "strong"))
    for line in told.lines:
        column.addWidget(Text(line, "support"))
    icon = IconLabel(_ICONS.get(told.what, "pencil") if told.what else "pencil", "ptext", size=20)
    holder = QVBoxLayout()
    holder.addWidget(icon)
    holder.addStretch(1)
    row.addLayout(holder)
    row.addLayout(column, 1)
    return made
