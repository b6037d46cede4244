"""What the cards of the screen share: the desk, the record as last shown, and the way to the screen."""

from PySide6.QtCore import QObject, Signal

from app.models.history import RecordView
from app.models.record import CitizenRecord
from app.ui.desk import Desk


class Shown(QObject):
    """One screen's common ground; cards read `record` and send their wishes."""

    conflict_wished = Signal(bytes, str)
    """Show a record's field that is written in two ways."""
    goal_wished = Signal(bytes)
    """Begin a goal that grows from this hope."""
    arranged = Signal()
    """Cards came, went or folded: the columns are to be laid out anew."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.record = CitizenRecord(b"", RecordView("citizen", b"", b""))
        self.written: set[tuple[bytes, str]] = set()

    def began(self, record: bytes, field: str) -> bool:
        """Note that a text is being written here. False if it has been before: its draft is no longer found news."""
        if (record, field) in self.written:
            return False
        self.written.add((record, field))
        return True
