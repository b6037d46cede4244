"""What always stands round the rooms: at the top what helps and the way back, at the foot Tilbage and the way on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.tongue import Texts, t
from app.ui.desk import Saving
from app.ui.turned import words
from app.ui.turned.parts import LargeButton, LargeLink, LargePrimary
from app.ui.turned.room import Foot
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.text import Text

_SAYS = Texts(
    {
        Saving.SAVED: words.SAVED,
        Saving.WRITING: words.SAVING,
        Saving.DRAFT: words.SAVING,
        Saving.FAILED: words.NOT_SAVED,
    }
)


class TopBar(QWidget):
    """The lock is the worker's; "Jeg er færdig" stands in its place while the citizen writes alone."""

    def __init__(self) -> None:
        super().__init__()
        self.other_screen = LargeLink(t(words.OTHER_SCREEN), "device-desktop-share")
        self.aloud, self.easy = LargeLink(t(words.ALOUD), "volume"), LargeLink(t(words.EASE), "eye")
        self.done = LargeButton(t(words.DONE), "check")
        self.lock = LargeLink("", "lock")
        self.lock.setAccessibleName(t(words.RETURN))
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 20, 48, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for each in (self.other_screen, self.aloud, self.easy, self.done, self.lock):
            row.addWidget(each)


class FootBar(QWidget):
    """`show_foot` shows how far one is in a room, and its way on."""

    def __init__(self) -> None:
        super().__init__()
        self.back = LargeButton(t(words.BACK), "arrow-left")
        self.undo = LargeButton(t(words.UNDO), "arrow-back-up")
        self.tick, self.saved = IconLabel("check", "ptext", size=24), Text("", "citizen", max_lines=1)
        self.progress = Text("", "citizen", max_lines=1)
        for quiet in (self.saved, self.progress):
            quiet.set_colour("ink2")
        self.on = LargePrimary(t(words.NEXT), "arrow-right")
        self.on.icon_last = True
        self.tick.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 12, 48, 32)
        row.setSpacing(16)
        for each in (self.back, self.undo, self.tick, self.saved):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addSpacing(16)
        row.addWidget(self.on)

    def show_foot(self, foot: Foot) -> None:
        """As the room says."""
        self.progress.set_words(foot.progress)
        self.on.setText(foot.on or t(words.NEXT))
        self.on.set_icon(foot.icon)
        self.on.setVisible(bool(foot.on))

    def show_saving(self, saving: Saving) -> None:
        """Gemt only when it is on the disk."""
        self.saved.set_words(_SAYS[saving])
        self._show_tick()

    def show_writing(self, on: bool) -> None:
        """Whether there is something to take back and to save on this page at all."""
        self.undo.setVisible(on)
        self.saved.setVisible(on)
        self._show_tick()

    def _show_tick(self) -> None:
        self.tick.setVisible(not self.saved.isHidden() and self.saved.text() == t(words.SAVED))
