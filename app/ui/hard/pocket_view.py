"""Til lommen: Når det er svært as the booklet that will be printed, and what is not in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.commands.access import Access
from app.commands.pocket import PocketPaper, pocket_paper
from app.documents.plan_texts import read_plan_texts
from app.documents.pocket import render_pocket_hard
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t, worded
from app.places import resources
from app.store.plan_words import DANISH, plan_languages
from app.ui.desk import Desk
from app.ui.goals.links import BackLink
from app.ui.goals.phrases import genitive
from app.ui.papers.files import file_name
from app.ui.papers.outbox import Kind
from app.ui.papers.own_words import ToLookAt, say_address, say_named
from app.ui.papers.paper_page import PaperPage
from app.ui.plan.language_choice import LanguageChoice
from app.ui.widgets import SecondaryButton, Text

_POCKET = Kind(fixed("hæftet"), fixed("Når det er svært"), Access.PAPER, Access.PAPER)
_HOW = fixed("Ét ark bliver til et lille hæfte. Fold det i otte, klip den tykke streg, og skub det sammen.")


class PocketView(PaperPage):
    """`left` to go back to the lines."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, worded(_POCKET))
        self.setProperty("ring", "none")
        self._language = DANISH
        self._record: CitizenRecord | None = None
        self.back = BackLink(t("Tilbage"))
        self.without, self.look = Text("", "support"), ToLookAt()
        self.language = LanguageChoice(plan_languages(desk.home))
        self.save_button = SecondaryButton(t("Gem som PDF"), "file-type-pdf")
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(t("Til lommen"), "heading"))
        for part in (Text(t(_HOW), "body"), self.without, self.look, self.language):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for button in (self.print_button, self.queue_button, self.save_button):
            self.body.addWidget(button)
        self.assemble()
        self.back.clicked.connect(self.left)
        self.language.chosen.connect(self._choose)
        self.save_button.clicked.connect(lambda: self.with_paper(lambda c, p: self.outbox.ask_place(c, p, "")))

    def _choose(self, language: str) -> None:
        self._language = language
        if self._record is not None:
            self.show_record(self._record)

    def show_record(self, record: CitizenRecord) -> None:
        """The booklet as the lines stand now."""
        self._record, self.whose = record, record.streams
        today, home, fonts = self.desk.today(), self.desk.home, resources() / "fonts"
        paper = pocket_paper(record, day=today)
        self.without.set_words(_without(paper))
        self.without.setVisible(bool(_without(paper)))
        self.look.say(_in_spite(paper), say_named(paper.mentions), say_address([each.words for each in paper.address]))
        self.set_paper(
            (paper.content, self._language),
            file_name(t("Når det er svært"), record.called, today),
            lambda told: render_pocket_hard(told[0], texts=read_plan_texts(told[1], home), fonts_folder=fonts),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _without(paper: PocketPaper) -> str:
    """What does not come along, and why."""
    waiting, unasked = paper.waiting, paper.without_yes
    words = t("{waiting} linje venter på {whose} ja") if waiting == 1 else t("{waiting} linjer venter på {whose} ja")
    lines = words.format(waiting=waiting, whose=genitive(paper.content.called)) if waiting else ""
    people = t("{unasked} at ringe til har ikke sagt ja til papir").format(unasked=unasked) if unasked else ""
    said = t(" og ").join(filter(None, (lines, people)))
    return t("Ikke med: {said}.").format(said=said) if said else ""


def _in_spite(paper: PocketPaper) -> str:
    """Who stands there though they are left out elsewhere: for the citizen to decide."""
    if not paper.in_spite:
        return ""
    return t("{names} er ladet ude af Min plan, men står her som en at ringe til. Er det rigtigt?").format(
        names=", ".join(paper.in_spite)
    )
