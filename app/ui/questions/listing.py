"""The questionnaires there are: when each was last answered, and what the answers said in one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.instruments.shape import Instrument
from app.models.reading import Reading
from app.models.record import CitizenRecord
from app.models.tongue import t
from app.store.instruments import Instruments
from app.ui.goals.phrases import counted
from app.ui.questions.answer_page import score_line
from app.ui.questions.results import given_in, number_sentences, points
from app.ui.star.phrases import day_heading, who_answered
from app.ui.tokens import scaled
from app.ui.widgets import Card, Folding, LinkButton, SecondaryButton, Text

_WIDTH, _BESIDE = 960, 620
_FEW_POINTS = 2


@dataclass(frozen=True)
class Entry:
    """One line of the list: an instrument (None where its file is not here), its readings, the goal it is about."""

    key: str
    title: str
    instrument: Instrument | None
    readings: tuple[Reading, ...]
    about: bytes | None = None
    about_words: str = ""


class EntryCard(Card):
    """`answer_wanted` and `look_wanted`."""

    answer_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, entry: Entry, instruments: Instruments, record: CitizenRecord, today: date) -> None:
        super().__init__()
        self.entry = entry
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(entry.title, "strong"))
        if entry.about_words:
            words.addWidget(Text(entry.about_words, "body", max_lines=2))
        self.when = Text(_when(entry, record, today), "support")
        words.addWidget(self.when)
        self.said = Text(_said(entry, instruments), "body")
        if self.said.text():
            words.addWidget(self.said)
        words.addStretch(1)
        row = Folding(spacing=16, least=_BESIDE)
        row.addLayout(words, 1)
        if entry.instrument and len(points(entry.instrument, entry.readings)) >= _FEW_POINTS:
            line = score_line(entry.instrument, entry.readings)
            if line is not None:
                row.addWidget(line)
        row.addLayout(self._buttons(today))
        self.body.addLayout(row)

    def _buttons(self, today: date) -> QVBoxLayout:
        entry, buttons = self.entry, QVBoxLayout()
        buttons.setSpacing(4)
        begun = bool(entry.readings) and entry.readings[-1].day == today
        self.answer_button = SecondaryButton(t("Fortsæt") if begun else t("Svar nu"), "pencil")
        self.answer_button.setAccessibleName(f"{self.answer_button.label()}: {entry.title}")
        self.look_button = LinkButton(t("Se svarene"))
        self.look_button.setAccessibleName(t("Se svarene: {title}").format(title=entry.title))
        self.answer_button.clicked.connect(self.answer_wanted)
        self.look_button.clicked.connect(self.look_wanted)
        if entry.instrument is not None:
            buttons.addWidget(self.answer_button)
        if entry.readings:
            buttons.addWidget(self.look_button)
        buttons.addStretch(1)
        return buttons


def _when(entry: Entry, record: CitizenRecord, today: date) -> str:
    if not entry.readings:
        count = len(entry.instrument.items) if entry.instrument else 0
        return t("Ikke besvaret endnu · {count}").format(
            count=counted(count, t("spørgsmål", "ét"), t("spørgsmål", "flere"))
        )
    last, times = entry.readings[-1], len(entry.readings)
    words = t("Sidst {day_heading}").format(
        day_heading=day_heading(last.day, today)[:1].lower() + day_heading(last.day, today)[1:]
    )
    return t("{words} · {who_answered} · {count} i alt").format(
        words=words, who_answered=who_answered(last, record), count=counted(times, t("gang"), t("gange"))
    )


def _said(entry: Entry, instruments: Instruments) -> str:
    if not entry.readings:
        return ""
    given = given_in(instruments, entry.readings[-1])
    return " ".join(number_sentences(instruments, given, entry.readings[-1].answers)) if given else ""


class Listing(QScrollArea):
    """`answer_wanted(entry)`, `look_wanted(entry)`; `paper_wanted` for forms to fill in by pen."""

    paper_wanted = Signal()
    answer_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(t("Spørgsmål"))
        self.cards: list[EntryCard] = []
        self.paper: LinkButton | None = None

    def show_entries(
        self, entries: Sequence[Entry], instruments: Instruments, record: CitizenRecord, today: date
    ) -> None:  # fmt: skip
        """All anew; they are few."""
        inner = QWidget()
        inner.setMaximumWidth(scaled(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        self.cards = []
        for entry in entries:
            card = EntryCard(entry, instruments, record, today)
            card.answer_wanted.connect(lambda entry=entry: self.answer_wanted.emit(entry))
            card.look_wanted.connect(lambda entry=entry: self.look_wanted.emit(entry))
            self.cards.append(card)
            column.addWidget(card)
        self.paper = LinkButton(t("Tomme skemaer på papir"), "printer")
        self.paper.clicked.connect(self.paper_wanted)
        column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        before = self.verticalScrollBar().value()
        self.setWidget(inner)
        self.verticalScrollBar().setValue(before)
