"""Referat til borgeren: the paper as it will be printed, in the language that is chosen, and the ways out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.commands.access import Access
from app.commands.meeting_summary import summary_of
from app.commands.own_words import look_through
from app.documents.meeting_summary import render_summary
from app.models.meeting import Meeting
from app.models.meeting_summary import MeetingSummary
from app.models.tongue import fixed, t, worded
from app.places import resources
from app.store.plan_words import DANISH, plan_languages, read_plan_words
from app.store.sender import read_sender
from app.ui.goals.links import BackLink
from app.ui.meetings.next_meeting import following
from app.ui.meetings.room_ground import Ground
from app.ui.papers.files import file_name
from app.ui.papers.outbox import Kind
from app.ui.papers.own_words import ToLookAt, say_address, say_named
from app.ui.papers.paper_page import PaperPage
from app.ui.plan.language_choice import LanguageChoice
from app.ui.widgets import SecondaryButton, Text

_SUMMARY = Kind(fixed("referatet"), fixed("Vores møde"), Access.PAPER, Access.PAPER)
_ABOUT = fixed("Vores noter, det, I aftalte, og næste gang. Din faglige note er ikke med.")


class SummaryView(PaperPage):
    """`left` to go back to the meeting."""

    left = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.desk, worded(_SUMMARY))
        self._ground, self._language = ground, DANISH
        self.back = BackLink(t("Tilbage til mødet"))
        self.language = LanguageChoice(plan_languages(ground.desk.home))
        self.look = ToLookAt()
        self.save_button = SecondaryButton(t("Gem som PDF"), "file-type-pdf")
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(t("Referat til {called}").format(called=ground.shown.record.called), "heading"))
        self.body.addWidget(Text(t(_ABOUT), "body"))
        self.body.addWidget(self.look)
        self.body.addWidget(self.language)
        self.body.addStretch(1)
        for button in (self.print_button, self.queue_button, self.save_button):
            self.body.addWidget(button)
        self.assemble()
        self.back.clicked.connect(self.left)
        self.language.chosen.connect(self._choose)
        self.save_button.clicked.connect(lambda: self.with_paper(lambda c, p: self.outbox.ask_place(c, p, "")))

    def _choose(self, language: str) -> None:
        self._language = language
        self.show_meeting(self._ground.meeting)

    def show_meeting(self, meeting: Meeting) -> None:
        """The paper as the meeting stands now."""
        record, home = self._ground.shown.record, self.desk.home
        self.whose = (meeting.record.stream,)
        summary = summary_of(record, meeting, following=following(record, meeting), today=self.desk.today())
        told = look_through(record, summary)
        self.look.say(say_named(told.names), say_address(told.address))
        self.set_paper(
            (summary, self._language), file_name(t("Vores møde"), "", summary.day), partial(_render, home=home)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _render(told: tuple[MeetingSummary, str], *, home: Path) -> bytes:
    summary, language = told
    words, sender = read_plan_words(language, home), read_sender(home)
    return render_summary(summary, words=words, sender=sender, fonts_folder=resources() / "fonts")
