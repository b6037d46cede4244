"""The page before the vault is open: the sea mark at the left, one calm column at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.tokens import scaled, text_scale
from app.ui.widgets import Folding, Logo, SeaMarkPicture
from app.ui.widgets.sea_mark import sea

_COLUMN = 614
_PICTURE_SHARE = 0.41
_LEAST_PICTURE = 200
"""In pixels of 100 % text: with less room beside a large text there is none."""


class FrontPage(QWidget):
    """`body` takes what the page says; `foot` the one thing at the bottom right."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = SeaMarkPicture()
        self._logo = Logo(self._picture, size=36, named=True, ink=sea().sky_letters)
        self._logo.move(40, 36)
        column = QWidget()
        column.setMaximumWidth(scaled(_COLUMN) + 96)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(48, 24, 48, 24)
        self.body.setSpacing(8)
        self.foot = Folding(spacing=8)
        self.foot.setContentsMargins(22, 0, 38, 20)
        self.foot.addStretch(1)
        scroll = QScrollArea()
        scroll.setViewport(QWidget())  # Qt's own is strange to PySide, which makes every class it has to know it
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(column)
        right = QVBoxLayout()
        right.setContentsMargins(48, 0, 48, 0)
        right.addWidget(scroll, 1)
        right.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._picture)
        row.addLayout(right, 1)

    def end_with(self, *buttons: QWidget) -> None:
        """The column ends with these beside each other."""
        self.body.addSpacing(16)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._logo.set_ink(sea().sky_letters)
            self._fit_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_picture()

    def _fit_picture(self) -> None:
        wide = min(760, round(self.width() * _PICTURE_SHARE / text_scale()))
        self._picture.setFixedWidth(wide)
        self._picture.setVisible(wide >= scaled(_LEAST_PICTURE))
