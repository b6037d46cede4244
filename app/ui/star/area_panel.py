"""Beside the star: one area, everybody's number and words, what was before, and what may grow from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.instruments.shape import Instrument
from app.models.reading import Reading
from app.models.record import Goal
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.star.phrases import VOICES
from app.ui.star.voice_row import VoiceRow
from app.ui.tokens import text_scale
from app.ui.widgets import Card, IconButton, IconLabel, LinkButton, PrimaryButton, SecondaryButton, Text
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.column_area import ColumnArea

WIDTH = 448
_LARGE = 1.25
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


@dataclass(frozen=True)
class Area:
    """What the panel shows of one area."""

    instrument: Instrument
    place: int
    day: str
    names: Mapping[SaidBy, str]
    readings: Mapping[SaidBy, Reading | None]
    numbers: Mapping[SaidBy, int | None]
    before: tuple[tuple[str, str], ...] = ()
    goals: tuple[Goal, ...] = ()
    in_focus: bool = False
    open: bool = False
    reading: Reading | None = None
    hint: str = ""
    others: Mapping[str, bool] = field(default_factory=dict)
    """Whether there is an earlier and a later star to turn to."""


class AreaPanel(Card):
    """Tells what a person wants; the screen does it."""

    numbered = Signal(str, int)
    turned = Signal(int)
    """The area before (-1) or after (1)."""
    day_turned = Signal(int)
    goal_wanted = Signal()
    focus_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._foot = QHBoxLayout()
        self.title, self.lead = Text("", "heading"), Text("", "support")
        self.back, self.on = (
            IconButton("chevron-left", t("Området før")),
            IconButton("chevron-right", t("Næste område")),
        )
        self.day = Text("", "support", max_lines=1)
        self.edit_button = LinkButton(t("Skriv videre"), "pencil")
        self.earlier = IconButton("arrow-left", t("Stjernen før"))
        self.later = IconButton("arrow-right", t("Stjernen efter"))
        self.rows = {voice: VoiceRow(desk, voice) for voice in VOICES}
        self.hint = Text("", "support")
        self.before = [_Before() for _ in VOICES]
        self.goal_mark, self.goals = IconLabel("target", "ptext"), Text("", "body")
        self.goal_button, self.focus_button = PrimaryButton(t("Gør til mål"), "plus"), SecondaryButton("", "star")
        self.writer: QWidget | None = None
        self.setFixedWidth(WIDTH)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        self._inner.setContentsMargins(24, 0, 20, 8)
        self._inner.setSpacing(12)
        for part in (self.lead, self.hint, *self.rows.values(), *self.before, self._goal_line()):
            self._inner.addWidget(part)
        self._inner.addStretch(1)
        self._area = ColumnArea("", inner)
        self.body.setContentsMargins(0, 16, 0, 16)
        self.body.addLayout(self._head())
        self.body.addWidget(self._area, 1)
        self._place_buttons()
        self._foot.setContentsMargins(24, 0, 24, 0)
        self._foot.setSpacing(12)
        self._foot.addWidget(self.goal_button, 1)
        self._foot.addWidget(self.focus_button, 1)
        self.body.addLayout(self._foot)

    def _place_buttons(self) -> None:
        self._foot.setDirection(_BESIDE if text_scale() < _LARGE else _BELOW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place_buttons()

    def _head(self) -> QVBoxLayout:
        names = QHBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title, 1)
        names.addWidget(self.back)
        names.addWidget(self.on)
        days = QHBoxLayout()
        days.setSpacing(0)
        days.addWidget(self.day, 1)
        days.addWidget(self.edit_button)
        days.addWidget(self.earlier)
        days.addWidget(self.later)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 16, 0)
        head.setSpacing(0)
        head.addLayout(names)
        head.addLayout(days)
        return head

    def _goal_line(self) -> QWidget:
        self.goal_line = QWidget()
        row = QHBoxLayout(self.goal_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.goal_mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.goals, 1)
        return self.goal_line

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self.earlier.clicked.connect(lambda: self.day_turned.emit(-1))
        self.later.clicked.connect(lambda: self.day_turned.emit(1))
        self.goal_button.clicked.connect(self.goal_wanted)
        self.focus_button.clicked.connect(self.focus_wanted)
        for voice, row in self.rows.items():
            row.numbered.connect(lambda number, voice=voice: self.numbered.emit(voice.value, number))

    def show_area(self, area: Area) -> None:
        """Everything of one area."""
        item = area.instrument.items[area.place]
        self.title.set_words(item.text)
        self.lead.set_words(item.lead)
        self.lead.setVisible(bool(item.lead) and area.open)
        self.day.set_words(area.day)
        self.edit_button.setVisible(not area.open)
        for button, way in ((self.earlier, "earlier"), (self.later, "later")):
            button.setVisible(any(area.others.values()))
            button.setEnabled(area.others.get(way, False))
        self.hint.set_words(area.hint)
        self.hint.setVisible(bool(area.hint))
        for voice, row in self.rows.items():
            reading, number = area.readings[voice], area.numbers[voice]
            row.show_area(area.instrument, item, area.names[voice], reading, number, open_=area.open)
        for place, box in enumerate(self.before):
            told = area.before[place] if place < len(area.before) else ("", "")
            box.show_words(*told)
        self._show_goals(area)
        self.focus_button.setText(t("Er i fokus") if area.in_focus else t("Vælg som fokus"))
        self.focus_button.set_icon("check" if area.in_focus else "star")
        self.goal_button.setVisible(area.reading is not None and self.writer is None)
        self.focus_button.setVisible(area.reading is not None and self.writer is None)

    def _show_goals(self, area: Area) -> None:
        words = [in_quotes(goal.words.text) for goal in area.goals]
        lead = (
            t("Et mål hører til her:") if len(words) == 1 else t("{count} mål hører til her:").format(count=len(words))
        )
        self.goals.set_words("\n".join(words), lead=lead)
        self.goal_line.setVisible(bool(words))

    def put_writer(self, writer: QWidget | None) -> None:
        """Room for writing a goal in place of the buttons; None takes it away."""
        if self.writer is not None:
            self.writer.hide()
            self._foot.removeWidget(self.writer)
            self.writer.deleteLater()
        self.writer = writer
        if writer is not None:
            self._foot.addWidget(writer, 1)
        for button in (self.goal_button, self.focus_button):
            button.setVisible(writer is None)

    def finish(self) -> None:
        """Hand over what is being typed."""
        for row in self.rows.values():
            row.note.finish()


class _Before(QFrame):
    """What one person gave the area before, and what the change can say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("before")
        self.numbers, self.change = Text("", "support"), Text("", "support")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(2)
        column.addWidget(self.numbers)
        column.addWidget(self.change)

    def show_words(self, numbers: str, change: str) -> None:
        """Nothing is shown where there is nothing before."""
        lead, _, rest = numbers.partition(": ")
        self.numbers.set_words(rest, lead=f"{lead}:" if lead else "")
        self.change.set_words(change)
        self.change.setVisible(bool(change))
        self.setVisible(bool(numbers))
