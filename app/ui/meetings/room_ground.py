"""What the parts of an open meeting share: the record's common ground, the meeting, and the wishes they send."""

from PySide6.QtCore import QObject, Signal

from app.models.meeting import Meeting
from app.models.values import MeetingState
from app.ui.desk import Desk
from app.ui.goals.shown import Shown


class Ground(QObject):
    """`meeting` is as last shown; `point` the one that is talked about now."""

    chosen = Signal()
    """Another point is talked about."""
    told = Signal(str, str)
    """Something to say to the person: a lead and a sentence."""
    agreement_wished = Signal(str)
    """Make an agreement of these words."""

    def __init__(self, shown: Shown, meeting: Meeting, parent: QObject) -> None:
        super().__init__(parent)
        self.shown, self.meeting = shown, meeting
        self.point: bytes | None = None

    @property
    def desk(self) -> Desk:
        """The road to the store."""
        return self.shown.desk

    @property
    def open(self) -> bool:
        """Whether its points and facts can still be changed."""
        return not self.meeting.sealed and self.meeting.state in (MeetingState.PLANNED, MeetingState.HELD)

    def choose(self, point: bytes | None) -> None:
        """Talk about this point."""
        if point != self.point:
            self.point = point
            self.chosen.emit()
