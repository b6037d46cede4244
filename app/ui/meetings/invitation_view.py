"""Indbydelse: the page as it will be printed, who comes, and the ways out of the store."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.commands.access import Access, log_access
from app.documents.calendar_file import calendar_file
from app.documents.invitation import render_invitation
from app.documents.preview import page_count
from app.models.errors import PejlemaerkeError
from app.models.invitation import Invitation, invitation_of, place_to_tell
from app.models.meeting import Meeting
from app.places import resources
from app.store.whole_files import write_whole
from app.ui.goals.links import BackLink
from app.ui.meetings.column_area import ColumnArea
from app.ui.meetings.guests import Guests
from app.ui.meetings.room_ground import Ground
from app.ui.plan.files import file_name, say_unsaved
from app.ui.plan.outbox import INVITATION, Outbox, Whose
from app.ui.plan.pages_view import PagesView
from app.ui.plan.press import Press
from app.ui.widgets import Banner, PrimaryButton, SecondaryButton, Text
from app.wording import say

_SIDE = 340
_TIMELESS = "Mødet har ingen tid endnu. Når det har fået en, kan det også lægges i en kalender."


@dataclass(frozen=True)
class InvitationPaper:
    """The invitation set as a page."""

    invitation: Invitation
    pdf: bytes
    pages: int

    @property
    def name(self) -> str:
        """What its file is called: nothing of whose it is, for it leaves the house."""
        return file_name("Indbydelse", "", self.invitation.day)


def set_invitation(invitation: Invitation) -> InvitationPaper:
    """The page. Raises what `render_invitation` raises."""
    pdf = render_invitation(invitation, fonts_folder=resources() / "fonts")
    return InvitationPaper(invitation, pdf, page_count(pdf))


class InvitationView(QWidget):
    """`left` to go back to the meeting."""

    left = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.press = Press(self)
        self.outbox = Outbox(ground.desk, self.press, self, INVITATION)
        self.paper: InvitationPaper | None = None
        self.pages = PagesView(self.press)
        self.pages.setAccessibleName("Indbydelsen")
        self.guests = Guests(ground.desk)
        self.back = BackLink("Tilbage til mødet")
        self.print_button = PrimaryButton("Print indbydelsen", "printer")
        self.save_button = SecondaryButton("Gem som PDF", "file-type-pdf")
        self.queue_button = SecondaryButton("Læg i printkø", "clock")
        self.calendar_button = SecondaryButton("Gem til kalender", "calendar")
        self.timeless = Text(_TIMELESS, "support")
        self.banner = Banner("check")
        self.banner.hide()
        self._assemble()
        self.back.clicked.connect(self.left)
        self.print_button.clicked.connect(lambda: self._with(self.outbox.ask_printer))
        self.save_button.clicked.connect(lambda: self._with(lambda c, p: self.outbox.ask_place(c, p, "")))
        self.queue_button.clicked.connect(lambda: self._with(self.outbox.queue))
        self.calendar_button.clicked.connect(self._ask_calendar)
        self.outbox.told.connect(self._tell)
        self.banner.acted.connect(self.banner.hide)

    def _assemble(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text("Indbydelse", "heading"))
        column.addWidget(self.guests)
        column.addStretch(1)
        for part in (self.print_button, self.queue_button, self.save_button, self.calendar_button, self.timeless):
            column.addWidget(part)
        area = ColumnArea("Indbydelse", side)
        area.setFixedWidth(_SIDE + 16)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(area)
        row.addWidget(self.pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.addWidget(self.banner)
        whole.addLayout(row, 1)

    def show_meeting(self, meeting: Meeting) -> None:
        """The page as it stands now."""
        record = self._ground.shown.record
        self.guests.show_meeting(record, meeting)
        timed = meeting.starts is not None
        self.calendar_button.setEnabled(timed)
        self.timeless.setVisible(not timed)
        who = [self._ground.desk.me.name, *(each.text("name") for each in meeting.participants)]
        today: date = self._ground.desk.today()
        invitation = invitation_of(record, meeting, who=list(dict.fromkeys(who)), today=today)
        if self.paper is None or self.paper.invitation != invitation:
            self.press.ask(lambda: set_invitation(invitation), self._show_paper, self._fail, task="pages")

    def _show_paper(self, paper: InvitationPaper) -> None:
        self.paper = paper
        self.pages.show_paper(paper)
        self.pages.fit(whole_page=False)

    def _fail(self, fault: PejlemaerkeError) -> None:
        self._tell(say(fault), "")

    def _with(self, deed: Callable[[Whose, InvitationPaper], None]) -> None:
        if self.paper is not None:
            deed((self._ground.meeting.record.stream,), self.paper)

    def _ask_calendar(self) -> None:
        dialog = QFileDialog(self, "Gem mødet til en kalender")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Kalender (*.ics)")
        dialog.setDefaultSuffix("ics")
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        )
        starts = self._ground.meeting.starts
        dialog.selectFile(file_name("Møde", "", starts.date() if starts else self._ground.desk.today(), "ics"))
        dialog.fileSelected.connect(lambda name: self.save_calendar(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_calendar(self, path: Path) -> None:
        """Write the calendar file: kind, time and place alone."""
        meeting, record = self._ground.meeting, self._ground.shown.record
        place, now = place_to_tell(record, meeting), self._ground.desk.now()
        self.press.ask(
            lambda: write_whole(path, calendar_file(meeting, place=place, now=now), os.urandom),
            lambda _: self._calendar_saved(path),
            lambda fault: self._tell("Mødet er ikke gemt.", say_unsaved(fault)),
        )

    def _calendar_saved(self, path: Path) -> None:
        desk, citizen = self._ground.desk, self._ground.meeting.record.stream
        desk.save(self, log_access(stream=citizen, key=desk.new_id(), what=Access.INVITED))
        told = f"{path.name} ligger i {path.parent}. Her står kun, hvad slags møde det er, og hvornår og hvor."
        self._tell("Gemt.", told)

    def _tell(self, lead: str, words: str) -> None:
        self.banner.say(lead, words, action="Skjul")
        self.banner.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
