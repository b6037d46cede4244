"""Where everything stands: three columns that read from left to right, a goal's steps beside it; where there is no
room for three, one column with a goal's steps under it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QWidget

from app.ui.tokens import scaled

GUTTER = 16
_MARGIN = 24
_JOIN_HIGH = 148
_SHARES = (30, 38, 32)
_WIDEST = (420, 560, 460)
_BESIDE, _INDENT = 840, 32


@dataclass(frozen=True)
class Columns:
    """Left edge and width of dreams, goals and steps."""

    left: tuple[int, int, int]
    width: tuple[int, int, int]
    stacked: bool = False
    """They stand under each other."""


def columns(room: int) -> Columns:
    """Share the width between three columns and the two gaps that the lines cross."""
    if room < scaled(_BESIDE):
        whole = max(1, room - 2 * _MARGIN)
        return Columns((_MARGIN, _MARGIN, _MARGIN + _INDENT), (whole, whole, max(1, whole - _INDENT)), stacked=True)
    gap = min(96, max(40, room // 22))
    inner = max(3, room - 2 * _MARGIN - 2 * gap)
    width = [min(inner * share // sum(_SHARES), widest) for share, widest in zip(_SHARES, _WIDEST, strict=True)]
    left = [_MARGIN, _MARGIN + width[0] + gap, _MARGIN + width[0] + width[1] + 2 * gap]
    return Columns((left[0], left[1], left[2]), (width[0], width[1], width[2]))


def height_at(widget: QWidget, width: int) -> int:
    """How tall a widget wants to be at this width."""
    hint = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return max(hint, widget.minimumHeight())


def turn(widget: QWidget, wanted: bool) -> None:
    """Show or hide what stands in another. What comes with a parent that is still to be shown needs no telling: Qt
    would reckon its size at once, before it has its place."""
    parent = widget.parentWidget()
    comes_along = parent is not None and not parent.isVisible() and not widget.isHidden()
    if wanted is not (widget.isVisible() or comes_along):
        widget.setVisible(wanted)


def put(widget: QWidget, left: int, top: int, width: int) -> int:
    """Place a widget; the y below it and its gutter."""
    height = height_at(widget, width)
    widget.setGeometry(left, top, width, height)
    return top + height + GUTTER


def join_place(rect: QRect) -> QRectF:
    """Where lines meet a card: the middle of a usual card, near the top of a tall one."""
    return QRectF(rect.x(), rect.y(), rect.width(), min(rect.height(), _JOIN_HIGH))
