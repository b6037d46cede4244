"""What a room of the citizen's screen is: one thing at a time, between the bar at the top and the one at the foot."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.turned import Turned
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import Middle, NumberButton
from app.ui.widgets.text import Text


@dataclass(frozen=True)
class Foot:
    """What stands at the foot beside Tilbage and Fortryd: how far one is, and the way on. Without words no way on."""

    progress: str = ""
    on: str = ""
    icon: str = "arrow-right"


class Room(QWidget):
    """`show_turned` is called when it is opened and whenever something has been written on this screen."""

    foot_changed = Signal()

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ring", "none")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)

    def middle(self, *, widest: int = 1062) -> Middle:
        """A column in the middle that fills the room."""
        found = Middle(widest=widest)
        self._outer.addWidget(found, 1)
        return found

    @property
    def foot(self) -> Foot:
        """As it is now."""
        return Foot()

    def show_turned(self, turned: Turned) -> None:
        """The citizen's own, as it stands."""
        raise NotImplementedError

    def fit(self) -> None:
        """Another room, or other letters: what follows them in size."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def go_on(self) -> None:
        """The way on at the foot was taken."""

    def go_back(self) -> bool:
        """One step back within the room; False where there is none, and the doors come."""
        return False

    def digit(self, number: int) -> None:
        """A digit was pressed where nobody writes: an answer, in the rooms where numbers are answers."""

    def finish(self) -> None:
        """Hand over what is being typed."""

    def spoken(self) -> str:
        """What is read aloud: the words that stand on the screen, from the top down."""
        shown: list[tuple[int, int, str]] = []
        for each in self.findChildren(QWidget):
            words = _words(each) if each.isVisible() else ""
            if words:
                at = each.mapTo(self, QPoint(0, 0))
                shown.append((at.y(), at.x(), words))
        return "\n".join(words for _, _, words in sorted(shown))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, NumberButton):
        return ""  # the words beside tell of the numbers
    if isinstance(widget, QAbstractButton):
        return widget.accessibleName() or widget.text()
    return widget.text() if isinstance(widget, Text) else ""
