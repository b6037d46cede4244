"""Four questions to the citizen as a meeting ends. Passing them by is as near as answering."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.commands.readings import Answer, give_reading
from app.models.change import SaidBy
from app.models.instruments.shape import Answering, Instrument, Item
from app.models.meeting import Meeting
from app.models.reading import readings
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.shelf import Shelf
from app.ui.widgets import GrowingTextEdit, LinkButton, SecondaryButton, Text
from app.ui.widgets.buttons import Button, Look

INSTRUMENT = "meeting_feedback"
_SKIPPED = fixed("Det er helt i orden. I kan tale om det en anden gang.")
_THANKS = fixed("Tak. Svarene er gemt.")


class _Answer(Button):
    """One answer of a few; the chosen one has an edge, a ground and weight."""

    look = Look("ink", fill="surface", edge="edge")

    def __init__(self, words: str, question: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAccessibleName(f"{question} {words}")
        self.toggled.connect(lambda on: self.set_icon("check" if on else None))

    def paint_ground(self, painter: QPainter) -> None:
        self.look = Look("ink", fill="psoft" if self.isChecked() else "surface",
                         edge="primary" if self.isChecked() else "edge")  # fmt: skip
        super().paint_ground(painter)


class Feedback(QWidget):
    """`settled` when it is answered or passed by."""

    settled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._instrument: Instrument | None = None
        self._meeting: Meeting | None = None
        self._choices: dict[str, QButtonGroup] = {}
        self._texts: dict[str, GrowingTextEdit] = {}
        self.questions = QWidget()
        self._rows = QVBoxLayout(self.questions)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.outcome = Text("", "body")
        self.keep = SecondaryButton(t("Gem svarene"), "check")
        self.skip = LinkButton(t("Spring over"))
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.questions, self._buttons, self.outcome):
            column.addWidget(part)
        self.keep.clicked.connect(self.save)
        self.skip.clicked.connect(lambda: self._settle(t(_SKIPPED)))
        self._shelf = Shelf.of(desk)
        self._shelf.filled.connect(self._build)
        self._build()

    def _build(self) -> None:
        """The questions, once: a shelf that is filled anew changes nothing while somebody answers."""
        if self._instrument is not None or self._shelf.instruments is None:
            return
        self._instrument = self._shelf.instruments.newest(INSTRUMENT)
        if self._instrument is None:
            self.hide()
            return
        for item in self._instrument.items:
            self._rows.addWidget(Text(item.text, "strong"))
            self._rows.addWidget(self._field(item))

    def _field(self, item: Item) -> QWidget:
        if item.answering is Answering.TEXT:
            edit = GrowingTextEdit(min_lines=2)
            edit.setAccessibleName(item.text)
            self._texts[item.id] = edit
            return edit
        field, group = QWidget(), QButtonGroup(self)
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for option in item.options:
            button = _Answer(option.text, item.text)
            group.addButton(button, option.value)
            row.addWidget(button)
        row.addStretch(1)
        self._choices[item.id] = group
        return field

    def show_meeting(self, record: CitizenRecord, meeting: Meeting) -> None:
        """Ask about this meeting; once it has been answered it only says so."""
        self._meeting = meeting
        answered = any(each.about == meeting.record.id for each in readings(record, INSTRUMENT))
        if answered:
            self._settle(t(_THANKS))

    def answers(self) -> dict[str, Answer]:
        """What has been answered so far."""
        told: dict[str, Answer] = {
            key: group.checkedId() for key, group in self._choices.items() if group.checkedId() >= 0
        }
        return told | {key: edit.text() for key, edit in self._texts.items() if edit.text().strip()}

    def save(self) -> None:
        """Keep the answers; none at all is the same as passing by."""
        answers = self.answers()
        if not answers or self._meeting is None or self._instrument is None:
            self._settle(t(_SKIPPED))
            return
        self._desk.save(self, self._reading(answers, self._meeting, self._instrument.ref))
        self._settle(t(_THANKS))

    def _reading(self, answers: dict[str, Answer], meeting: Meeting, ref: str) -> Save:
        return give_reading(
            citizen=meeting.record.stream,
            key=self._desk.new_id(),
            instrument=ref,
            answers=answers,
            day=self._desk.today(),
            said_by=SaidBy.CITIZEN,
            about=meeting.record.id,
        )

    def _settle(self, words: str) -> None:
        had_keyboard = self.focusWidget() is not None and self.isAncestorOf(self.focusWidget())
        self.outcome.set_words(words)
        self.questions.hide()
        self._buttons.hide()
        if had_keyboard or self.skip.hasFocus():
            self.settled.emit()

    def finish(self) -> None:
        """Answers that were given and not kept are kept."""
        if self.questions.isVisibleTo(self) and self.answers():
            self.save()
