"""The rows of the list "På kortet": the sectors with those who stand in them, and what each row says."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.network import Member
from app.models.sectors import Sector
from app.models.values import Ring
from app.ui.network.look import paint_sign
from app.ui.network.phrases import ring_word
from app.ui.network.shown import MapShown
from app.ui.tokens import colour, font, scaled, sector_colour

ROW = Qt.ItemDataRole.UserRole
_ORDER = tuple(ring.value for ring in Ring)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Head:
    """A sector and how many stand in it."""

    sector: Sector
    count: int


class MemberRows(QAbstractListModel):
    """Heads and members; the nearest first in each sector."""

    def __init__(self, shown: MapShown, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self._rows: list[Head | Member] = []

    def show_map(self) -> None:
        """The rows as the map stands now."""
        rows: list[Head | Member] = []
        standing: defaultdict[Sector, list[Member]] = defaultdict(list)
        for each in self._shown.map.members:
            standing[self._shown.sector(each.sector)].append(each)
        for sector in self._shown.sectors:
            if here := standing[sector]:
                rows += [Head(sector, len(here)), *sorted(here, key=_nearest_first)]
        if [_same(row) for row in rows] == [_same(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()] if index.isValid() else None
        if role == ROW:
            return row
        if isinstance(row, Member):
            if role == Qt.ItemDataRole.DisplayRole:
                return row.name
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._shown.in_full(row)
        elif row and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.sector.title} · {row.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not isinstance(self.data(index, ROW), Member):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def place(self, key: bytes) -> QModelIndex:
        """The row of a member."""
        found = (i for i, row in enumerate(self._rows) if isinstance(row, Member) and row.id == key)
        return self.index(next(found, -1))


def _same(row: Head | Member) -> object:
    return row.sector.id if isinstance(row, Head) else row.id


def _nearest_first(member: Member) -> tuple[int, str]:
    return _ORDER.index(member.ring) if member.ring in _ORDER else 1, member.name.casefold()


class RowDelegate(QStyledItemDelegate):
    """The member's own sign, the name, and the ring in a word."""

    def __init__(self, shown: MapShown, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(ROW), Head)
        return QSize(120, scaled(30 if head else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            self._paint_head(painter, row, area)
        elif isinstance(row, Member):
            state = option.state
            self._paint_ground(painter, area, state)
            self._paint_member(painter, row, area, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_head(self, painter: QPainter, head: Head, area: QRectF) -> None:
        face = font("caption", weight=QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(sector_colour(head.sector.colour))
        words = QFontMetricsF(face).elidedText(
            f"{head.sector.title} · {head.count}", Qt.TextElideMode.ElideRight, area.width() - 20
        )
        painter.drawText(area.adjusted(12, 4, -8, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        ground = "psoft" if state & QStyle.StateFlag.State_Selected else None
        if ground is None and state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)

    def _paint_member(self, painter: QPainter, member: Member, area: QRectF, *, chosen: bool) -> None:
        ink = sector_colour(self._shown.sector(member.sector).colour)
        middle = QPointF(area.left() + 12 + scaled(8), area.center().y())
        paint_sign(painter, member, middle, scaled(6.5), ink, "psoft" if chosen else "surface")
        painter.setFont(font("caption"))
        word = ring_word(member)
        wide = QFontMetricsF(font("caption")).horizontalAdvance(word)
        painter.setPen(colour("ink2" if chosen else "ink3"))
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(0, 0, -10, 0), upright | Qt.AlignmentFlag.AlignRight, word)
        face = font("support", weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(face)
        painter.setPen(colour("ink"))
        room = area.adjusted(12 + scaled(24), 0, -wide - 18, 0)
        name = QFontMetricsF(face).elidedText(member.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, upright, name)
