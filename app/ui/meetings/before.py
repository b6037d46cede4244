"""A meeting that is to come: what has happened since last, who comes, what may be thought over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.meetings import think_over
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.meeting import Meeting
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.goals.writing import Writing
from app.ui.meetings.guests import Guests
from app.ui.meetings.room_ground import Ground
from app.ui.meetings.since_card import SinceCard
from app.ui.widgets import Card, GrowingTextEdit, LabelledField, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea

_HELP = fixed("Det kommer med i indbydelsen.")


class Before(Card):
    """In the place of the notes until the meeting begins."""

    invite_wished = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.since = SinceCard()
        self.guests = Guests(ground.desk)
        self.think = GrowingTextEdit(min_lines=2)
        self.invite = SecondaryButton(t("Indbydelse"), "message")
        self.ways = Text("", "body")
        self.ways_label = Text("", "label")
        self._writing: Writing | None = None
        self.think.finished.connect(self.finish)
        self.think.cancelled.connect(lambda: self._writing.give_up() if self._writing else None)
        self.invite.clicked.connect(self.invite_wished)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        for part in (self.since, self.ways_label, self.ways, self.guests):
            column.addWidget(part)
        column.addWidget(LabelledField(t("Tænk over inden"), self.think, t(_HELP)))
        column.addWidget(self.invite, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.area = ColumnArea(t("Før mødet"), inner)
        self.body.setContentsMargins(32, 20, 24, 20)
        self.body.addWidget(Text(t("Før mødet"), "heading", max_lines=1))
        self.body.addWidget(self.area, 1)

    def show_meeting(self, meeting: Meeting) -> None:
        """The meeting as it stands now."""
        record = self._ground.shown.record
        self.since.show_since(record, meeting, self._ground.desk.today())
        self.guests.show_meeting(record, meeting)
        ways = record.citizen.text("how_to_meet")
        self.ways_label.set_words(
            t("Sådan mødes {called} helst").format(called=record.called) if record.called else t("Sådan mødes I helst")
        )
        self.ways.set_words(ways)
        for part in (self.ways, self.ways_label):
            part.setVisible(bool(ways))
        if self._writing is None:
            self._writing = Writing(self._ground.shown, self.think, "think_over", meeting.record, self._save, self)
        self._writing.show(meeting.record, open_=self.think.hasFocus())

    def _save(self, record: RecordView, text: str) -> Save:
        return think_over(Meeting(record), text=text, said_by=SaidBy.TOGETHER)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft that was found on the disk."""
        if self._writing is not None:
            self._writing.resume(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        if self._writing is not None:
            self._writing.finish()
