"""The list of citizens and places: a model and a view that are as quick with 500 lines as with five."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from app.models.tongue import t
from app.ui.citizens.line_delegate import LINE, LineDelegate, columns, stacked
from app.ui.citizens.lines import HeadingLine, Line
from app.ui.citizens.marked_text import draw_marked
from app.ui.citizens.naming import Marked
from app.ui.tokens import colour, font, scaled

_Index = QModelIndex | QPersistentModelIndex
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Lines(QAbstractListModel):
    """The lines as they are shown; each is read aloud as one sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Put these in place of the present ones."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], HeadingLine):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LineList(QListView):
    """Up and Down choose, Enter or a double click opens; `step` does the same for the search field."""

    chosen = Signal(object)
    """The Line that is selected now, or None."""
    wanted = Signal(object)
    """The Line that is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.model_ = Lines(self)
        self.setModel(self.model_)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit(self.line()))
        self.doubleClicked.connect(lambda _index: self.open_line())

    def line(self) -> Line | None:
        """The selected line; a heading is none."""
        row = self.currentIndex().row()
        line = self.model_.lines[row] if 0 <= row < len(self.model_.lines) else None
        return None if isinstance(line, HeadingLine) else line

    def show_lines(self, lines: Sequence[Line], keep: Line | None = None) -> None:
        """Show these; the kept one stays chosen if it is still there, otherwise the first."""
        self.model_.show(lines)
        same = [row for row, line in enumerate(lines) if keep is not None and _same(line, keep)]
        rows = same + [row for row, line in enumerate(lines) if not isinstance(line, HeadingLine)]
        if rows:
            self._choose(rows[0])
        self.chosen.emit(self.line())

    def step(self, by: int) -> None:
        """Go on by so many lines, over headings, and stop at the ends."""
        choosable = [row for row, line in enumerate(self.model_.lines) if not isinstance(line, HeadingLine)]
        if not choosable:
            return
        row = self.currentIndex().row()
        at = choosable.index(row) if row in choosable else -1
        self._choose(choosable[max(0, min(at + by, len(choosable) - 1))])
        line = self.line()
        if line is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line.spoken))

    def _choose(self, row: int) -> None:
        index = self.model_.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def open_line(self) -> None:
        """Ask for the selected line to be opened."""
        line = self.line()
        if line is not None:
            self.wanted.emit(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are taller where there is no room for columns."""
        super().resizeEvent(event)
        if stacked(event.size().width()) != stacked(event.oldSize().width()):
            self.scheduleDelayedItemsLayout()

    def ring_rect(self) -> QRect:
        """The keyboard is on the selected line."""
        inside = self.visualRect(self.currentIndex()) & self.viewport().rect()
        return (inside if inside.isValid() else self.viewport().rect()).adjusted(6, 6, -6, -6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(_STEPS[key])
            self.window().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_line()
        else:
            event.ignore()


def _same(line: Line, kept: Line) -> bool:
    if isinstance(line, HeadingLine) or isinstance(kept, HeadingLine) or type(line) is not type(kept):
        return False
    return (line.citizen, getattr(line, "record", b"")) == (kept.citizen, getattr(kept, "record", b""))


class ColumnHeads(QWidget):
    """What the columns are, on the same edges as the lines; nothing where there are none."""

    def __init__(self, lines: LineList) -> None:
        super().__init__()
        self._lines = lines
        lines.viewport().installEventFilter(self)
        self.setAccessibleName(t("Kaldes, Drømmer om, Sidst sammen, Næste kig på planen"))
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(36))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setHidden(stacked(self._lines.viewport().width()))
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, where = QPainter(self), columns(self._lines.viewport().width())
        heads = ((where.name, t("Kaldes")), (where.dream, t("Drømmer om")), (where.last, t("Sidst sammen")),
                 (where.look, t("Næste kig på planen")))  # fmt: skip
        for column, words in heads:
            if column:
                area = QRectF(column[0], 0, column[1], self.height())
                draw_marked(painter, area, Marked(words), font("caption"), colour("ink3"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colour("line"))
