"""Paints the lines of the list in four columns, or each in lines of its own where there is no room for columns."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.tongue import fixed, t
from app.ui.citizens.lines import CitizenLine, HeadingLine, HitLine, Line
from app.ui.citizens.marked_text import draw_marked, from_where_it_shows
from app.ui.citizens.naming import Marked
from app.ui.tokens import colour, font, line_height, scaled

LINE = Qt.ItemDataRole.UserRole + 1
EDGE = 16
_BAR = 4
_GAP = 16
_LEAST_DREAM = 200
_LEAST_ANY = 120
_HEIGHTS = {CitizenLine: 64, HitLine: 56, HeadingLine: 52}
_LAST, _LOOK = fixed("Sidst sammen"), fixed("Næste kig på planen")


@dataclass(frozen=True)
class Columns:
    """Left edge and width of each column; `last` is left out where the dream would be too narrow."""

    name: tuple[float, float]
    dream: tuple[float, float]
    last: tuple[float, float] | None
    look: tuple[float, float]


def stacked(width: float) -> bool:
    """Whether a list that is so wide has no room for columns: what they hold stands under each other."""
    return width - 2 * EDGE - scaled(150) - scaled(148) - 2 * _GAP < scaled(_LEAST_ANY)


def columns(width: float) -> Columns:
    """The columns of a list that is so wide, following the text size."""
    name, day = scaled(150), scaled(148)
    room = width - 2 * EDGE - name - day - 2 * _GAP
    look = width - EDGE - day
    dream = EDGE + name + _GAP
    if room - day - _GAP < _LEAST_DREAM:
        return Columns((EDGE, name), (dream, max(0.0, room)), None, (look, day))
    last = look - _GAP - day
    return Columns((EDGE, name), (dream, room - day - _GAP), (last, day), (look, day))


class LineDelegate(QStyledItemDelegate):
    """One citizen, one hit, or a heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, view = index.data(LINE), self.parent()
        if isinstance(line, HeadingLine) or not isinstance(view, QListView) or not stacked(view.viewport().width()):
            return QSize(200, scaled(_HEIGHTS[type(line)]))
        return QSize(200, sum(line_height(role) for role, _, _ in _parts(line)) + scaled(16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        area = QRectF(option.rect)
        painter.save()
        painter.translate(area.topLeft())
        room = QRectF(0, 0, area.width(), area.height())
        if not isinstance(line, HeadingLine):
            _ground(painter, room, option)
        if not isinstance(line, HeadingLine) and stacked(room.width()):
            _stack(painter, room, line)
        elif isinstance(line, CitizenLine):
            _citizen(painter, room, line)
        elif isinstance(line, HitLine):
            _hit(painter, room, line)
        else:
            _heading(painter, room, line)
        painter.restore()


def _ground(painter: QPainter, room: QRectF, option: QStyleOptionViewItem) -> None:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(room, colour("psoft"))
        painter.fillRect(QRectF(0, 0, _BAR, room.height()), colour("primary"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(room, colour("hover"))
    painter.fillRect(QRectF(0, room.height() - 1, room.width(), 1), colour("line"))


def _in(room: QRectF, column: tuple[float, float]) -> QRectF:
    return QRectF(column[0], 0, column[1], room.height())


def _name(painter: QPainter, area: QRectF, called: Marked, apart: Marked) -> None:
    if apart.text:
        both = line_height("strong") + line_height("caption")
        top = (area.height() - both) / 2
        under = QRectF(area.left(), top + line_height("strong"), area.width(), line_height("caption"))
        area = QRectF(area.left(), top, area.width(), line_height("strong"))
        draw_marked(painter, under, apart, font("caption"), colour("ink3"))
    draw_marked(painter, area, called, font("strong"), colour("ink"))


def _parts(line: CitizenLine | HitLine) -> list[tuple[str, Marked, str]]:
    """What stands under each other: the type role, the words and their ink. The dream stands beside the list."""
    apart = line.apart if isinstance(line.apart, Marked) else Marked(line.apart)
    named = [("caption", apart, "ink3")] if apart.text else []
    if isinstance(line, HitLine):
        kind = Marked(f"{line.kind_words}, {line.day}")
        return [
            ("strong", Marked(line.called), "ink"),
            *named,
            ("support", line.found, "ink"),
            ("support", kind, "ink2"),
        ]
    days = [f"{t(head)}: {day}" for head, day in ((_LAST, line.last), (_LOOK, line.look)) if day]
    return [("strong", line.called, "ink"), *named, *(("support", Marked(words), "ink2") for words in days)]


def _stack(painter: QPainter, room: QRectF, line: CitizenLine | HitLine) -> None:
    top = float(scaled(8))
    for role, words, ink in _parts(line):
        area = QRectF(EDGE, top, room.width() - 2 * EDGE, line_height(role))
        shown = from_where_it_shows(words, font(role), area.width())
        draw_marked(painter, area, shown, font(role), colour(ink))
        top += line_height(role)


def _citizen(painter: QPainter, room: QRectF, line: CitizenLine) -> None:
    where, ink2 = columns(room.width()), colour("ink2")
    _name(painter, _in(room, where.name), line.called, line.apart)
    draw_marked(painter, _in(room, where.dream), Marked(line.dream), font("support"), ink2)
    if where.last:
        draw_marked(painter, _in(room, where.last), Marked(line.last), font("support"), ink2)
    quiet = colour("ink3" if line.look == t("ikke aftalt") else "ink2")
    draw_marked(painter, _in(room, where.look), Marked(line.look), font("support"), quiet)


def _hit(painter: QPainter, room: QRectF, line: HitLine) -> None:
    where, ink2 = columns(room.width()), colour("ink2")
    _name(painter, _in(room, where.name), Marked(line.called), Marked(line.apart))
    found = from_where_it_shows(line.found, font("support"), where.dream[1])
    draw_marked(painter, _in(room, where.dream), found, font("support"), colour("ink"))
    if where.last:
        draw_marked(painter, _in(room, where.last), Marked(line.kind_words), font("support"), ink2)
        draw_marked(painter, _in(room, where.look), Marked(line.day), font("support"), ink2)
    else:
        both = Marked(f"{line.kind_words}, {line.day}")
        draw_marked(painter, _in(room, where.look), both, font("support"), ink2)


def _heading(painter: QPainter, room: QRectF, line: HeadingLine) -> None:
    low = QRectF(EDGE, room.height() - scaled(34), room.width() - 2 * EDGE, scaled(28))
    draw_marked(painter, low, Marked(line.words), font("label"), colour("ink2"))
