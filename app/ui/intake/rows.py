"""The sheet's rows as a list that is as quick with 5,000 as with five: who, what becomes of it, and the support."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.commands.intake import Answer, Answers
from app.models.intake.placing import Intake, Placed, Standing
from app.models.intake.sheet import ZERO_GIVEN_BACK
from app.models.tongue import t
from app.ui.citizens.marked_text import draw_marked
from app.ui.citizens.naming import Marked
from app.ui.intake.words import HEADINGS, counted, happens, support_words, there_words
from app.ui.tokens import colour, font, line_height, scaled
from app.wording import say_remark

_Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole + 1
_EDGE, _GAP, _BAR = 16, 16, 4
_ROW, _HEADING = 64, 52
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}

Line = Placed | str
"""A row, or the heading over some."""


class Rows(QAbstractListModel):
    """The lines with the answers that have been given; each is read aloud as one sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.answers: Answers = {}
        self.remarks: Mapping[int, str] = {}

    def show(self, intake: Intake, answers: Answers) -> None:
        """Put these rows in place of the present ones, those that need an answer first."""
        self.beginResetModel()
        lines: list[Line] = []
        for standing in (Standing.ASK, Standing.KNOWN, Standing.NEW):
            rows = sorted(intake.of(standing), key=lambda row: not row.comparison.differs)
            lines += [f"{HEADINGS[standing]} ({counted(len(rows), '', '').strip()})", *rows] if rows else []
        self.lines, self.answers = lines, answers
        self.remarks = {
            each.row: f"{each.column}: {say_remark(each.code)}"
            for each in reversed(intake.remarks)
            if each.code != ZERO_GIVEN_BACK
        }
        self.endResetModel()

    def answer(self, answers: Answers, index: QModelIndex) -> None:
        """One row has been answered."""
        self.answers = answers
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == _LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line if isinstance(line, str) else self._spoken(line)
        return None

    def _spoken(self, row: Placed) -> str:
        said = self.says(row)
        who = t("{full_name}, række {row}").format(
            full_name=row.person.full_name or row.person.called, row=row.person.row
        )
        return f"{who}. {said}{'' if said.endswith('?') else '.'}"

    def says(self, row: Placed) -> str:
        """What becomes of the row."""
        answer: Answer | None = self.answers.get(row.person.row)
        return happens(row, answer)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        choosable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if isinstance(self.lines[index.row()], str) else choosable


class RowDelegate(QStyledItemDelegate):
    """Paints a row in three columns, or a heading."""

    def __init__(self, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, scaled(_HEADING if isinstance(index.data(_LINE), str) else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(_LINE)
        area = QRectF(option.rect)
        painter.save()
        if isinstance(line, str):
            low = QRectF(area.left() + _EDGE, area.bottom() - scaled(34), area.width() - 2 * _EDGE, scaled(28))
            draw_marked(painter, low, Marked(line), font("label"), colour("ink2"))
        else:
            _ground(painter, area, option)
            self._paint_row(painter, area.adjusted(_EDGE, 0, -_EDGE, 0), line)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRectF, row: Placed) -> None:
        support = scaled(180) if area.width() > scaled(620) else 0
        name = (area.width() - support) * 0.42
        left = QRectF(area.left(), area.top(), name - _GAP, area.height())
        middle = QRectF(area.left() + name, area.top(), area.width() - name - support - _GAP, area.height())
        person, waits = row.person, row.standing == Standing.ASK and row.person.row not in self._rows.answers
        under = " · ".join(filter(None, (t("Række {row}").format(row=person.row), there_words(row, "cpr"))))
        _two_lines(painter, left, person.full_name or person.called, under, "ink3", strong=True)
        remark = self._rows.remarks.get(person.row, "")
        _two_lines(painter, middle, self._rows.says(row), remark, "atext", ink="ptext" if waits else "ink2")
        if support:
            right = QRectF(area.right() - support, area.top(), support, area.height())
            said = support_words(person.section, person.start)
            first, _, second = said.partition(t(" fra "))
            _two_lines(painter, right, first, t("fra {second}").format(second=second) if second else "", "ink3")


def _two_lines(
    painter: QPainter, area: QRectF, first: str, second: str, quiet: str, *, strong: bool = False, ink: str = "ink2"
) -> None:
    role, ink = ("strong", "ink") if strong else ("support", ink)
    high, low = line_height(role), line_height("caption")
    top = area.top() + (area.height() - high - (low if second else 0)) / 2
    draw_marked(painter, QRectF(area.left(), top, area.width(), high), Marked(first), font(role), colour(ink))
    if second:
        below = QRectF(area.left(), top + high, area.width(), low)
        draw_marked(painter, below, Marked(second), font("caption"), colour(quiet))


def _ground(painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, colour("psoft"))
        painter.fillRect(QRectF(area.left(), area.top(), _BAR, area.height()), colour("primary"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, colour("hover"))
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), colour("line"))


class RowList(QListView):
    """Up and Down choose a row."""

    chosen = Signal(object)
    """The Placed that is selected now, or None."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self.rows, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(t("Borgerne i filen"))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit(self.row()))

    def row(self) -> Placed | None:
        """The selected row."""
        at = self.currentIndex().row()
        line = self.rows.lines[at] if 0 <= at < len(self.rows.lines) else None
        return line if isinstance(line, Placed) else None

    def show_rows(self, intake: Intake, answers: Answers, *, keep: int | None = None) -> None:
        """Show the sheet; the kept row stays chosen, otherwise the first."""
        self.rows.show(intake, answers)
        self.choose(keep if keep is not None else next((row.person.row for row in self._placed()), -1))
        self.chosen.emit(self.row())

    def _placed(self) -> Sequence[Placed]:
        return [line for line in self.rows.lines if isinstance(line, Placed)]

    def choose(self, number: int) -> None:
        """Select the row with this number in the sheet."""
        for at, line in enumerate(self.rows.lines):
            if isinstance(line, Placed) and line.person.row == number:
                self.setCurrentIndex(self.rows.index(at))
                if at == 1:
                    self.scrollToTop()
                return

    def answer(self, answers: Answers) -> None:
        """The selected row has been answered."""
        self.rows.answer(answers, self.currentIndex())

    def ring_rect(self) -> QRect:
        """The keyboard is on the selected row."""
        inside = self.visualRect(self.currentIndex()) & self.viewport().rect()
        return (inside if inside.isValid() else self.viewport().rect()).adjusted(6, 6, -6, -6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        at = self.currentIndex().row() + step
        at = max(0, min(at, len(self.rows.lines) - 1))
        if isinstance(self.rows.lines[at], str):
            at = min(at + 1, len(self.rows.lines) - 1) if step > 0 or at == 0 else at - 1
        self.setCurrentIndex(self.rows.index(at))
        self.window().update()
