"""Læs op og slut mødet: a calm page to read aloud from, and the seal at its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.meetings import move_meeting
from app.commands.notes import seal_meeting
from app.models.danish_dates import danish_date
from app.models.meeting import Meeting
from app.models.meeting_words import clock, when_words
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.store.professional import ProfessionalPart, load_professional
from app.ui.goals.links import BackLink
from app.ui.goals.phrases import counted
from app.ui.meetings.agreements import from_before, of_today
from app.ui.meetings.feedback import Feedback
from app.ui.meetings.next_meeting import carry, following, plan_next, proposed
from app.ui.meetings.phrases import agreement_aloud
from app.ui.meetings.plan_form import PlanForm
from app.ui.meetings.room_ground import Ground
from app.ui.widgets import LinkButton, PrimaryButton, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea

_WIDEST, _MOST = 760, 12
_STANDS = fixed(
    "Når mødet er slut, er noterne låst. Noten står, som den er, men I kan altid skrive til. Det kan ikke fortrydes."
)


class Closing(QWidget):
    """`ended` when the seal is on the disk, `left` to go back to the meeting."""

    ended = Signal()
    left = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.talked, self.missed = Text("", "notes"), Text("", "notes")
        self.carry_button = SecondaryButton("", "arrow-right")
        self.agreed, self.still = Text("", "notes"), Text("", "notes")
        self.next = Text("", "notes")
        self.plan = SecondaryButton(t("Aftal det"), "calendar")
        self.other = LinkButton(t("En anden tid"))
        self.form = PlanForm(ground.desk)
        self.form.hide()
        self.feedback = Feedback(ground.desk)
        self.seal = PrimaryButton(t("Slut mødet"))
        self.back = BackLink(t("Tilbage til mødet"))
        self._headings: dict[str, Text] = {}
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(24, 20, 24, 32)
        self._column.setSpacing(8)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Text(t("Læs op, og slut mødet"), "name"))
        self._part(t("Det talte vi om"), self.talked)
        self._part(t("Det nåede vi ikke"), self.missed)
        self._column.addWidget(self.carry_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._part(t("Det aftalte vi i dag"), self.agreed)
        self._part(t("Det gælder stadig"), self.still)
        self._part(t("Næste gang"), self.next)
        row = QHBoxLayout()
        row.addWidget(self.plan)
        row.addWidget(self.other)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.form)
        self._part(t("Hvordan var mødet?"), self.feedback)
        self._column.addSpacing(20)
        self._column.addWidget(Text(t(_STANDS), "support"))
        self._column.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.area = ColumnArea(t("Læs op, og slut mødet"), inner, widest=_WIDEST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _part(self, title: str, content: QWidget) -> None:
        heading = Text(title, "label")
        heading.set_colour("ink2")
        self._headings[title] = heading
        self._column.addSpacing(12)
        self._column.addWidget(heading)
        self._column.addWidget(content)

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.carry_button.clicked.connect(self._carry)
        self.plan.clicked.connect(self._plan)
        self.other.clicked.connect(self._other_time)
        self.form.closed.connect(self._close_form)
        self.feedback.settled.connect(lambda: self.seal.setFocus(Qt.FocusReason.OtherFocusReason))
        self.seal.clicked.connect(self._ask_seal)

    def show_meeting(self, meeting: Meeting) -> None:
        """What was talked about and agreed, as it stands now."""
        record, today = self._ground.shown.record, self._ground.desk.today()
        talked = [item.record.text("text") for item in meeting.items if item.talked]
        missed = [item.record.text("text") for item in meeting.items if not item.talked]
        self._list(t("Det talte vi om"), self.talked, talked)
        self._list(t("Det nåede vi ikke"), self.missed, missed)
        self.carry_button.setVisible(bool(missed))
        self.carry_button.setText(
            t("Tag {count} med til næste gang").format(count=counted(len(missed), t("punkt"), t("punkter")))
        )
        agreed = [agreement_aloud(each, today) for each in of_today(record, meeting) if not each.dropped]
        still = [agreement_aloud(each, today) for each in from_before(record, meeting) if each.open]
        self._list(t("Det aftalte vi i dag"), self.agreed, agreed, empty=t("Der er ikke aftalt noget nyt i dag."))
        self._list(t("Det gælder stadig"), self.still, still)
        self._show_next(record, meeting)
        self.feedback.show_meeting(record, meeting)

    def _list(self, title: str, where: Text, lines: list[str], *, empty: str = "") -> None:
        more = len(lines) - _MOST
        shown = [*lines[:_MOST], t("og {more} til").format(more=more)] if more > 1 else lines
        where.set_words("\n".join(f"· {line}" for line in shown) or empty)
        for part in (where, self._headings[title]):
            part.setVisible(bool(lines or empty))

    def _show_next(self, record: CitizenRecord, meeting: Meeting) -> None:
        after = following(record, meeting)
        settled = after is not None and after.starts is not None
        if after is not None and settled:
            self.next.set_words(f"{when_words(after, self._ground.desk.today())}.")
        else:
            at = proposed(record, meeting, self._ground.desk.now().local.replace(tzinfo=None))
            self.next.set_words(
                t("Skal vi ses {day} kl. {clock}?").format(day=danish_date(at.date(), year=False), clock=clock(at))
            )
        self.plan.setVisible(not settled and self.form.isHidden())
        self.other.setText(t("Flyt den") if settled else t("En anden tid"))
        self.other.setVisible(self.form.isHidden())

    def _plan(self) -> None:
        """The proposed time; a meeting that waits for its time gets it."""
        record, meeting, desk = self._ground.shown.record, self._ground.meeting, self._ground.desk
        at = proposed(record, meeting, desk.now().local.replace(tzinfo=None))
        after = following(record, meeting)
        if after is not None:
            desk.save(self, move_meeting(after, starts=at, minutes=after.minutes))
        else:
            desk.save(self, plan_next(meeting, at, desk.new_id()))
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _other_time(self) -> None:
        after = following(self._ground.shown.record, self._ground.meeting)
        if after is not None:
            self.form.change(after)
        else:
            self.form.begin(self._ground.shown.record)
        self.plan.hide()
        self.other.hide()
        self.form.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self.form.hide()
        self._show_next(self._ground.shown.record, self._ground.meeting)
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _carry(self) -> None:
        meeting, desk = self._ground.meeting, self._ground.desk
        left = [item for item in meeting.items if not item.talked]
        save, _ = carry(self._ground.shown.record, meeting, left, desk.new_id)
        desk.save(self, save)
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_seal(self) -> None:
        """What is to be sealed in the professional part is asked for first, so that both are sealed in one save."""
        self.feedback.finish()
        citizen = self._ground.meeting.record.stream
        self._ground.desk.ask(self, lambda vault: load_professional(vault, citizen), self._seal)

    def _seal(self, part: ProfessionalPart) -> None:
        meeting, desk = self._ground.meeting, self._ground.desk
        if meeting.sealed:
            self.ended.emit()
            return
        save = seal_meeting(
            meeting, key=desk.new_id(), professional=part.notes(meeting.record.id), professional_key=desk.new_id()
        )
        desk.save(self, save, lambda _: self.ended.emit())

    def _leave(self) -> None:
        self.finish()
        self.left.emit()

    def finish(self) -> None:
        """Hand over what has been answered."""
        self.feedback.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)
