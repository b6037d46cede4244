"""The band below two wordings: ask the citizen, write what they say, or take it along to the next meeting."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.meetings import add_item
from app.commands.writing import choose
from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.history import RecordView
from app.models.meeting import Meeting, meetings
from app.models.meeting_words import clock
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.tongue import Texts, fixed, t
from app.models.values import MeetingState
from app.ui.goals.phrases import genitive, said_by_of
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import WhoseWords
from app.ui.goals.writing import Writing
from app.ui.tokens import colour
from app.ui.widgets import GrowingTextEdit, LinkButton, PrimaryButton, SecondaryButton, Text

_OF_A_MEETING = ("meeting", "agenda_item", "note", "participant")
_MOST = 60
_WHOSE = Texts(
    {
        "hope": fixed("Det er {} drøm."),
        "goal": fixed("Det er {} mål."),
        "resource": fixed("Det er {} ord."),
        "step": fixed("Det er {} skridt."),
        "agenda_item": fixed("Det er {} møde."),
        "agreement": fixed("Det er {} aftale."),
        "note": fixed("Det er {} møde."),
        "meeting": fixed("Det er {} møde."),
        "wellbeing": fixed("Det er {} ord."),
    }
)
_WHOSE_LIFE = fixed("Det er {} liv.")


def shorten(words: str) -> str:
    """A long wording's beginning."""
    flat = " ".join(words.split())
    return flat if len(flat) <= _MOST else f"{flat[:_MOST].rsplit(' ', 1)[0]} …"


def coming(record: CitizenRecord, now: datetime) -> Meeting | None:
    """The next meeting that has a time and has not begun."""
    planned = (each for each in meetings(record) if each.state == MeetingState.PLANNED)
    return next((each for each in planned if each.starts and each.starts > now), None)


class OwnWording(QWidget):
    """`point` is what is written on the next meeting's list where the choice is taken along."""

    saved = Signal()
    writing = Signal(bool)

    def __init__(self, shown: Shown, record: RecordView, field: str, point: str, *, may_write: bool) -> None:
        super().__init__()
        self._shown, self._field, self._point, self._may_write = shown, field, point, may_write
        now = shown.desk.now().local.replace(tzinfo=None)
        self._meeting = None if record.kind in _OF_A_MEETING else coming(shown.record, now)
        called = shown.record.called
        self.begin = SecondaryButton(t("Skriv en ny"), "pencil")
        self.editor = GrowingTextEdit(placeholder=t("Sådan siger vi det sammen"), role="goal")
        self.editor.setAccessibleName(t("En ny ordlyd"))
        self.whose = WhoseWords(called, said_by_of(record, field, SaidBy.TOGETHER))
        self.keep = SecondaryButton(t("Brug den nye"))
        self.stop = LinkButton(t("Fortryd"))
        self.bring = PrimaryButton(t("Tag det med til mødet"), "calendar")
        self._when = Text(self._meets(), "support")
        self._writing = Writing(shown, self.editor, field, record, self._commit, self)
        title = _WHOSE.get(record.kind, t(_WHOSE_LIFE)).format(genitive(called))
        words = QVBoxLayout()
        words.addWidget(Text(t("{title} Hvad siger {called}?").format(title=title, called=called), "strong"))
        words.addWidget(self._when)
        words.addWidget(self.editor)
        words.addWidget(self.whose)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(12)
        row.addLayout(words, 1)
        for button in (self.begin, self.bring, self.keep, self.stop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show(False)
        self.begin.clicked.connect(self._begin)
        self.bring.clicked.connect(self._bring)
        self.keep.clicked.connect(self._keep)
        self.stop.clicked.connect(self.give_up)
        self.editor.cancelled.connect(self.give_up)
        self.editor.finished.connect(lambda: self._keep() if self.editor.hasFocus() else None)

    @property
    def _brought(self) -> bool:
        return self._meeting is not None and any(
            item.record.text("text") == self._point for item in self._meeting.items
        )

    def _meets(self) -> str:
        if self._meeting is None or self._meeting.starts is None:
            return ""
        starts, today = self._meeting.starts, self._shown.desk.today()
        near = {0: t("i dag"), 1: t("i morgen")}.get((starts.date() - today).days)
        when = t("{near} kl. {clock}").format(
            near=near or danish_date(starts.date(), year=starts.year != today.year), clock=clock(starts)
        )
        if self._brought:
            return t("Det står på jeres punkter, når I ses {when}.").format(when=when)
        return t("I ses {when}. Så kan {called} selv vælge.").format(when=when, called=self._shown.record.called)

    def _bring(self) -> None:
        """On the citizen's own list for the next meeting; nothing is chosen yet."""
        if self._meeting is not None:
            record, desk = self._meeting.record, self._shown.desk
            save = add_item(
                citizen=record.stream, meeting=record.id, key=desk.new_id(), text=self._point, said_by=SaidBy.TOGETHER
            )
            desk.save(self, save, lambda _: self.saved.emit())

    def _commit(self, record: RecordView, text: str) -> Save:
        return choose(record, self._field, text, self.whose.said_by())

    def _show(self, writing: bool) -> None:
        for part in (self.editor, self.whose, self.keep, self.stop):
            part.setVisible(writing)
        self.begin.setVisible(not writing and self._may_write)
        self.bring.setVisible(not writing and self._meeting is not None and not self._brought)
        self._when.setVisible(not writing and self._meeting is not None)
        self.writing.emit(writing)

    def _begin(self) -> None:
        self._show(True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    def _keep(self) -> None:
        if self._writing.begun and self._writing.finish():
            self.saved.emit()

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._writing.begun

    def finish(self) -> None:
        """Save what was written, if anything was."""
        self._writing.finish()

    def give_up(self) -> None:
        """Esc: as if nothing had been typed."""
        self._writing.give_up()
        self._show(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("psoft"))
        painter.drawRoundedRect(self.rect(), 8, 8)
