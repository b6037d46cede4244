"""Indbydelse: the page as it will be printed, who comes, and the ways out of the store."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog

from app.commands.access import Access, log_access
from app.commands.own_words import look_through
from app.documents.calendar_file import calendar_file
from app.documents.invitation import render_invitation
from app.models.invitation import Invitation, guests, invitation_of, kept_back, place_to_tell
from app.models.meeting import Meeting
from app.models.tongue import fixed, t, worded
from app.places import resources
from app.store.sender import read_sender
from app.store.whole_files import write_whole
from app.ui.goals.links import BackLink
from app.ui.meetings.guest_gate import GuestGate
from app.ui.meetings.guests import Guests
from app.ui.meetings.room_ground import Ground
from app.ui.papers.files import file_name, say_unsaved
from app.ui.papers.outbox import INVITATION
from app.ui.papers.own_words import ToLookAt, say_named, short
from app.ui.papers.paper_page import Deed, PaperPage
from app.ui.widgets import SecondaryButton, Text

_TIMELESS = fixed("Mødet har ingen tid endnu. Når det har fået en, kan det også lægges i en kalender.")


_TELLS_ADDRESS = fixed(
    "”{words}” står ikke på indbydelsen, for der står, hvor borgeren bor. Skriv det på en anden måde."
)


class InvitationView(PaperPage):
    """`left` to go back to the meeting. The file is named after nobody, for it leaves the house."""

    left = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.desk, worded(INVITATION))
        self._ground = ground
        self.guests = Guests(ground.desk)
        self.back = BackLink(t("Tilbage til mødet"))
        self.save_button = SecondaryButton(t("Gem som PDF"), "file-type-pdf")
        self.calendar_button = SecondaryButton(t("Gem til kalender"), "calendar")
        self.timeless = Text(t(_TIMELESS), "support")
        self.gate, self.look = GuestGate(ground.desk), ToLookAt()
        self._fill()
        self.assemble(self.gate)
        self.back.clicked.connect(self.left)
        self.save_button.clicked.connect(lambda: self.with_paper(lambda c, p: self.outbox.ask_place(c, p, "")))
        self.left.connect(self.gate.close_gate)
        self.calendar_button.clicked.connect(self._ask_calendar)

    def _fill(self) -> None:
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(t("Indbydelse"), "heading"))
        self.body.addWidget(self.guests)
        self.body.addWidget(self.look)
        self.body.addStretch(1)
        for part in (self.print_button, self.queue_button, self.save_button, self.calendar_button, self.timeless):
            self.body.addWidget(part)

    def show_meeting(self, meeting: Meeting) -> None:
        """The page as it stands now."""
        record = self._ground.shown.record
        self.whose = (meeting.record.stream,)
        self.guests.show_meeting(record, meeting)
        timed = meeting.starts is not None
        self.calendar_button.setEnabled(timed)
        self.timeless.setVisible(not timed)
        found = guests(record, meeting)
        self.gate.show_guests(found)
        who = [self.desk.me.name, *found.named]
        invitation = invitation_of(record, meeting, who=list(dict.fromkeys(who)), today=self.desk.today())
        self.look.say(say_named(look_through(record, invitation).names), _kept_back(kept_back(record, meeting)))
        name = file_name(t("Indbydelse"), "", invitation.day)
        self.set_paper(invitation, name, partial(_render, home=self.desk.home))

    def with_paper(self, deed: Deed) -> None:
        """Once it is known of everybody on it whether they may be invited."""
        self.gate.ask(lambda: PaperPage.with_paper(self, deed))

    def _ask_calendar(self) -> None:
        dialog = QFileDialog(self, t("Gem mødet til en kalender"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(t("Kalender (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        )
        starts = self._ground.meeting.starts
        dialog.selectFile(file_name(t("Møde"), "", starts.date() if starts else self.desk.today(), "ics"))
        dialog.fileSelected.connect(lambda name: self.save_calendar(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_calendar(self, path: Path) -> None:
        """Write the calendar file: kind, time and place alone."""
        meeting, record = self._ground.meeting, self._ground.shown.record
        place, now = place_to_tell(record, meeting), self.desk.now()
        self.press.ask(
            lambda: write_whole(path, calendar_file(meeting, place=place, now=now), os.urandom),
            lambda _: self._calendar_saved(path),
            lambda fault: self.tell(t("Mødet er ikke gemt."), say_unsaved(fault)),
        )

    def _calendar_saved(self, path: Path) -> None:
        citizen = self._ground.meeting.record.stream
        self.desk.save(self, log_access(stream=citizen, key=self.desk.new_id(), what=Access.INVITED))
        told = t("{name} ligger i {parent}. Her står kun, hvad slags møde det er, og hvornår og hvor.").format(
            name=path.name, parent=path.parent
        )
        self.tell(t("Gemt."), told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _kept_back(words: tuple[str, ...]) -> str:
    return t(_TELLS_ADDRESS).format(words=short(words[0])) if words else ""


def _render(invitation: Invitation, *, home: Path) -> bytes:
    return render_invitation(invitation, sender=read_sender(home), fonts_folder=resources() / "fonts")
