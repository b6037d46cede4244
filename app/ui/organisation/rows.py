"""A row that is chosen among others: painted ground, words inside, all of it the target."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.tokens import colour, current
from app.ui.widgets import Avatar, Text
from app.ui.widgets.buttons import Button, Look

_RADIUS = 8.0
_PADDING = 12


class ChoiceRow(Button):
    """Tab comes to the chosen one; Up and Down go from row to row and choose."""

    look = Look("ink")

    def __init__(self, title: str, second: str, aside: str = "", *, avatar: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (title, second, aside) if part))
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 8, _PADDING, 8)
        row.setSpacing(14)
        if avatar:
            row.addWidget(Avatar(title))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, "strong", max_lines=1))
        if second:
            words.addWidget(Text(second, "support", max_lines=1))
        row.addLayout(words, 1)
        if aside:
            told = Text(aside, "support", max_lines=1)
            told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(told)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def paint_ground(self, painter: QPainter) -> None:
        if not self.isChecked():
            super().paint_ground(painter)
            return
        painter.setPen(QPen(colour("edge"), 1) if current().strong else Qt.PenStyle.NoPen)
        painter.setBrush(colour("psoft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary"))
        painter.drawRoundedRect(QRectF(0, 8, 4, self.height() - 16), 2, 2)

    def paint_content(self, painter: QPainter) -> None:
        """The words are widgets of their own."""


class RowList(QWidget):
    """A column of rows that can be filled anew without the keyboard being lost; `key` says which row is which."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[bytes, ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def fill(self, rows: dict[bytes, ChoiceRow], chosen: bytes) -> None:
        """These in place of the present ones, where they say something else."""
        if _said(rows) == _said(self.rows):
            for key, row in self.rows.items():
                row.setChecked(key == chosen)
            return
        here = next((key for key, row in self.rows.items() if row.hasFocus()), None)
        for old in self.rows.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = rows
        for row in rows.values():
            self._column.addWidget(row)
        if chosen in rows:
            rows[chosen].setChecked(True)
            for row in rows.values():  # as Qt does itself, though only once one of them has had the keyboard
                row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row.isChecked() else Qt.FocusPolicy.ClickFocus)
        if here in rows:
            rows[here].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_choice(self) -> None:
        """None of them is chosen."""
        for row in self.rows.values():
            row.setAutoExclusive(False)
            row.setChecked(False)
            row.setAutoExclusive(True)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _said(rows: dict[bytes, ChoiceRow]) -> list[tuple[bytes, str]]:
    return [(key, row.accessibleName()) for key, row in rows.items()]
