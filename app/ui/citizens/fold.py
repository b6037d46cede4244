"""A part of the form that can be folded away, and two columns to lay fields in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.tongue import t
from app.ui.widgets import Card, Folding, LinkButton, Text

_BESIDE = 700


def two_columns(left: Sequence[QWidget], right: Sequence[QWidget]) -> Folding:
    """The fields below each other in two columns of the same width, or in one where there is no room."""
    row = Folding(spacing=32, least=_BESIDE)
    for fields in (left, right):
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for field in fields:
            column.addWidget(field)
        column.addStretch(1)
        row.addWidget(side, 1)
    return row


class Fold(Card):
    """A heading that opens and closes what stands under it; `holds` tells what that is while it is closed."""

    def __init__(self, title: str, holds: str, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self.fields = (*left, *right)
        self.header = LinkButton(title, "chevron-right")
        self.header.setCheckable(True)
        self.header.toggled.connect(self._turn)
        self._holds = Text(holds, "support", max_lines=1)
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(10, 4, 10, 8)
        inner.addLayout(two_columns(left, right))
        self._inner.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.header, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self._holds, 1)
        self.body.setContentsMargins(10, 8, 10, 8)
        self.body.addLayout(head)
        self.body.addWidget(self._inner)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """The heading's words."""
        self.header.setText(title)
        self.header.setAccessibleName(
            t("{title}, {is_open}").format(title=title, is_open=t("udfoldet") if self.is_open() else t("foldet sammen"))
        )

    def is_open(self) -> bool:
        return self.header.isChecked()

    def open(self, wanted: bool = True) -> None:
        """Unfold, or fold away."""
        self.header.setChecked(wanted)

    def _turn(self, on: bool) -> None:
        self.header.set_icon("chevron-down" if on else "chevron-right")
        self._inner.setVisible(on)
        self._holds.setVisible(not on)
        self.set_title(self.header.label())
