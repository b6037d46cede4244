"""A worker to choose: initials, name and role."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from app.store.profile_files import Profile
from app.ui.tokens import colour, scaled
from app.ui.widgets import Avatar, IconLabel, SecondaryButton, Text
from app.ui.widgets.buttons import Look

_CHOSEN = Look("ink", fill="psoft", edge="primary", hover=None)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ProfileCard(SecondaryButton):
    """Checked is the one whose password is asked for; said with a tick and an edge, not with colour alone."""

    stepped = Signal(int)
    """An arrow key: to the next card (1) or the one before (-1)."""

    def __init__(self, profile: Profile) -> None:
        super().__init__("")
        self.profile = profile
        self.setCheckable(True)
        self.setAccessibleName(f"{profile.name}, {profile.role}" if profile.role else profile.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._avatar = Avatar(profile.name)
        self._tick = IconLabel("circle-check", "ptext", size=22)
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        words = [Text(profile.name, "strong", max_lines=1)]
        if profile.role:
            words.append(Text(profile.role, "support", max_lines=1))
        for each in words:
            names.addWidget(each)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        row.addWidget(self._tick)
        for child in (*words, self._avatar, self._tick):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._show_choice)
        self._show_choice(False)

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(80))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, scaled(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Choosing the chosen one leaves it chosen. (In Qt's own exclusive group Tab would pass over the others.)"""
        self.setChecked(True)

    def _show_choice(self, chosen: bool) -> None:
        self._avatar.set_selected(chosen)
        self._tick.setVisible(chosen)
        self.look = _CHOSEN if chosen else SecondaryButton.look
        self.update()

    def paint_ground(self, painter: QPainter) -> None:
        super().paint_ground(painter)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("primary"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
