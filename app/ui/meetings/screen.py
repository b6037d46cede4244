"""Møder: the list, and the meeting that is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.models.kinds import KINDS
from app.models.meeting import Meeting, meetings
from app.models.record import CitizenRecord
from app.store.drafts import Draft
from app.ui.desk import Desk
from app.ui.goals.conflict import ConflictView
from app.ui.goals.shown import Shown
from app.ui.meetings import plan_form, reason_bar
from app.ui.meetings.closing import Closing
from app.ui.meetings.invitation_view import InvitationView
from app.ui.meetings.meeting_list import MeetingList
from app.ui.meetings.room import Room
from app.ui.meetings.summary_view import SummaryView
from app.ui.screen import CitizenScreen

_FORMS = (plan_form.FIELD, reason_bar.FIELD)
"""Their drafts are found again as often as they are looked for; each form knows whether it is being written in."""
_DRAFTED = frozenset({"note", "agenda_item", "agreement", "meeting", "professional_note"})


class MeetingsScreen(CitizenScreen):
    """Over the list lies a room, and over the room at most one of closing, invitation, summary, conflict."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = Shown(desk, self)
        self.list = MeetingList(desk)
        self.room: Room | None = None
        self.over: Closing | InvitationView | SummaryView | ConflictView | None = None
        self._wanted = b""
        self._drafts: tuple[Draft, ...] = ()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.list)
        self.list.opened.connect(self.open_meeting)
        self.shown.conflict_wished.connect(self._open_conflict)

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        if self.shown.record.id not in (b"", record.id):
            self._leave_room()
        self.shown.record, self._drafts = record, drafts
        self.list.show_record(record)
        for draft in drafts:
            if draft.kind == "meeting" and draft.field == plan_form.FIELD and draft.record not in record.records:
                self.list.resume(draft)
        if self.room is not None:
            self._show_room(self.room)
        if self._wanted:
            wanted, self._wanted = self._wanted, b""
            self.open_meeting(wanted)

    def go_to(self, record: bytes) -> None:
        """Open a meeting, or the one that a note, a point or an agreement belongs to, when the record has come."""
        self._wanted = record

    @property
    def standing(self) -> bytes:
        return self.room.ground.meeting.record.id if self.room is not None else b""

    def _meeting(self, key: bytes) -> Meeting | None:
        found = self.shown.record.records.get(key)
        owner = found["meeting"].value if found is not None and found.kind != "meeting" else key
        return next((each for each in meetings(self.shown.record) if each.record.id == owner), None)

    def open_meeting(self, key: bytes) -> None:
        """Show one meeting; it is shown later where it is not read yet."""
        meeting = self._meeting(key)
        if meeting is None:
            self._wanted = key if key not in self.shown.record.records else b""
            return
        self._leave_room()
        self.room = Room(self.shown, meeting)
        self.room.left.connect(self.show_list)
        self.room.closing_wished.connect(self._open_closing)
        self.room.invitation_wished.connect(lambda: self._open_paper(InvitationView))
        self.room.summary_wished.connect(lambda: self._open_paper(SummaryView))
        self._pages.addWidget(self.room)
        self._pages.setCurrentWidget(self.room)
        self._show_room(self.room)
        self.room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_room(self, room: Room) -> None:
        meeting = self._meeting(room.ground.meeting.record.id)
        if meeting is None:
            self.show_list()
            return
        room.show_meeting(meeting)
        for draft in self._drafts:
            mine = draft.kind in _DRAFTED and self._is_of(draft, meeting)
            if mine and (draft.field in _FORMS or self.shown.began(draft.record, draft.field)):
                room.resume(draft)
        if isinstance(self.over, Closing | InvitationView | SummaryView):
            self.over.show_meeting(meeting)
        if isinstance(self.over, ConflictView) and not self.over.stands(self.shown.record):
            self._leave_over()

    def _is_of(self, draft: Draft, meeting: Meeting) -> bool:
        known = self.shown.record.records.get(draft.record)
        owner = draft.context.get("meeting") or (known["meeting"].value if known is not None else None)
        return meeting.record.id in (owner, draft.record)

    def _open_closing(self) -> None:
        if self.room is not None:
            self.room.finish()
            view = Closing(self.room.ground)
            view.left.connect(self._leave_over)
            view.ended.connect(self._leave_over)
            view.show_meeting(self.room.ground.meeting)
            self._put_over(view)

    def _open_paper(self, kind: type[InvitationView] | type[SummaryView]) -> None:
        if self.room is not None:
            self.room.finish()
            view = kind(self.room.ground)
            view.left.connect(self._leave_over)
            view.show_meeting(self.room.ground.meeting)
            self._put_over(view)

    def _open_conflict(self, key: bytes, field: str) -> None:
        record = self.shown.record.records.get(key)
        if record is None or not record[field].conflict:
            return
        self.finish()
        if field not in KINDS[record.kind].texts:
            self.goto_record.emit("overview", key)
            return
        view = ConflictView(self.shown, record, field)
        view.ended.connect(self._leave_over)
        self._put_over(view)

    def _put_over(self, view: Closing | InvitationView | SummaryView | ConflictView) -> None:
        self._leave_over()
        self.over = view
        view.setProperty("ring", "none")
        self._pages.addWidget(view)
        self._pages.setCurrentWidget(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_over(self) -> None:
        if self.over is None:
            return
        view, self.over = self.over, None
        self._pages.setCurrentWidget(self.room or self.list)
        self._drop(view)
        if self.room is not None:
            self.room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_room(self) -> None:
        self._leave_over()
        if self.room is not None:
            room, self.room = self.room, None
            room.finish()
            self._pages.setCurrentWidget(self.list)
            self._drop(room)

    def _drop(self, page: QWidget) -> None:
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def show_list(self) -> None:
        """All meetings."""
        self._leave_room()
        self.list.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        if isinstance(self.over, Closing | ConflictView):
            self.over.finish()
        if self.room is not None:
            self.room.finish()
            self.room.show_notes()
        self.list.form.finish()
