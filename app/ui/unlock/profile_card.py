"""A worker to choose: initials, name and role."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from app.store.profile_files import Profile
from app.ui.widgets import Avatar, IconLabel, SecondaryButton, Text


class ProfileCard(SecondaryButton):
    """Checked is the one whose password is asked for; said with a tick and an edge, not with colour alone."""

    def __init__(self, profile: Profile) -> None:
        super().__init__("")
        self.profile = profile
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{profile.name}, {profile.role}" if profile.role else profile.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._avatar = Avatar(profile.name)
        self._tick = IconLabel("circle-check", "ptext", size=22)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(Text(profile.name, "strong", max_lines=1))
        if profile.role:
            names.addWidget(Text(profile.role, "support", max_lines=1))
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        row.addWidget(self._tick)
        for child in (*self.findChildren(Text), self._avatar, self._tick):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._show_choice)
        self._show_choice(False)

    def sizeHint(self) -> QSize:
        return QSize(240, 80)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 80)

    def _show_choice(self, chosen: bool) -> None:
        self._avatar.set_selected(chosen)
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._tick.setVisible(chosen)
        self.look = type(self).look if not chosen else _CHOSEN
        self.update()


_CHOSEN = type(SecondaryButton.look)("ink", fill="psoft", edge="primary")
