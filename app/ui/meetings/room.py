"""An open meeting: at the left what to talk about, in the middle our notes, at the right who does what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.commands.access import Access, log_access
from app.commands.meetings import mark_meeting
from app.documents.journal import journal_text
from app.models.danish_dates import inside
from app.models.meeting import Meeting
from app.models.meeting_words import form_name, when_words
from app.models.tongue import fixed, t
from app.models.values import MeetingState
from app.store.drafts import Draft
from app.store.professional import ProfessionalPart, load_professional
from app.ui.goals.links import BackLink, ConflictLink
from app.ui.goals.menus import MenuButton
from app.ui.goals.shown import Shown
from app.ui.meetings import plan_form, reason_bar
from app.ui.meetings.agenda import Agenda
from app.ui.meetings.agreements import Agreements, of_today
from app.ui.meetings.before import Before
from app.ui.meetings.next_meeting import carry, following
from app.ui.meetings.notes import Notes
from app.ui.meetings.phrases import meeting_standing
from app.ui.meetings.plan_form import PlanForm
from app.ui.meetings.professional import ProfessionalNote
from app.ui.meetings.reason_bar import ReasonBar
from app.ui.meetings.room_ground import Ground
from app.ui.tokens import scaled
from app.ui.widgets import Banner, PrimaryButton, SecondaryButton, Text
from app.ui.widgets.folding_area import FoldingArea, fill

_LEFT, _RIGHT, _NARROW, _BESIDE = 276, 316, 1184, 850
_COPIED = fixed("Teksten ligger nu uden for Pejlemærke, til du kopierer noget andet. Det står i historikken.")
_FACTS = ("starts", "form", "place", "minutes", "state", "think_over")


class Room(QWidget):
    """One meeting; made when it is opened."""

    left = Signal()
    closing_wished = Signal()
    invitation_wished = Signal()
    summary_wished = Signal()
    """The meeting on paper for the citizen."""
    opened = Signal(bytes)
    """Another meeting is to be opened."""

    def __init__(self, shown: Shown, meeting: Meeting) -> None:
        super().__init__()
        self.ground = Ground(shown, meeting, self)
        self._desk = shown.desk
        self.setProperty("ring", "none")
        self.agenda, self.agreements = Agenda(self.ground), Agreements(self.ground)
        self.notes, self.professional = Notes(self.ground), ProfessionalNote(self.ground)
        self.middle = QStackedWidget()
        for page in (self.notes, self.professional):
            self.middle.addWidget(page)
        self._before: Before | None = None
        self._form: PlanForm | None = None
        self.banner, self.reason = Banner("check"), ReasonBar(self.ground)
        self.back = BackLink(t("Alle møder"))
        self.title, self.when = Text("", "heading", max_lines=2), Text("", "support")
        self.standing = Text("", "support")
        self.conflict = ConflictLink()
        self.menu = MenuButton(t("Mere om mødet"), self._fill)
        self.lock = SecondaryButton(t("Min faglige note"), "lock")
        self.lock.set_key("F8")
        self.lock_note = Text(t("Vises aldrig på den vendte skærm."), "caption")
        self.begin, self.close_button = PrimaryButton(t("Begynd mødet")), PrimaryButton(t("Læs op og slut mødet"))
        self.summary = SecondaryButton(t("Referat til {called}").format(called=shown.record.called), "printer")
        self.copy = SecondaryButton(t("Kopiér til journal"), "copy")
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.banner.hide()
        self.conflict.hide()
        row = QHBoxLayout()
        row.setSpacing(24)
        self._sides = (self._left(), self._right())
        row.addWidget(self._sides[0])
        row.addWidget(self.middle, 1)
        row.addWidget(self._sides[1])
        self._whole = QVBoxLayout()
        self._whole.setContentsMargins(24, 16, 24, 24)
        self._whole.setSpacing(12)
        for above in (self.banner, self.reason):
            self._whole.addWidget(above)
        self._whole.addLayout(row, 1)
        self._area = FoldingArea(t("Mødet"), self._whole, row, least=_BESIDE)
        self._area.turned.connect(self._size_sides)
        fill(self, self._area)

    @property
    def before(self) -> Before:
        """In the place of the notes until the meeting begins; made when it is first wanted."""
        if self._before is None:
            self._before = Before(self.ground)
            self._before.invite_wished.connect(self.invitation_wished)
            self.middle.addWidget(self._before)
        return self._before

    @property
    def form(self) -> PlanForm:
        """Where the meeting is moved; made when it is first wanted."""
        if self._form is None:
            self._form = PlanForm(self._desk)
            self._form.hide()
            self._form.closed.connect(self._close_form)
            self._whole.insertWidget(self._whole.count() - 1, self._form)
        return self._form

    def _left(self) -> QWidget:
        side = QWidget()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        for part in (self.when, self.standing, self.conflict):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self.agenda, 1)
        column.addSpacing(8)
        column.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lock_note)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.agreements, 1)
        for button in (self.begin, self.close_button, self.summary, self.copy):
            column.addWidget(button)
        return side

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.begin.clicked.connect(lambda: self._mark(MeetingState.HELD))
        self.close_button.clicked.connect(self.closing_wished)
        self.summary.clicked.connect(self.summary_wished)
        self.copy.clicked.connect(self.copy_to_journal)
        self.lock.clicked.connect(self.turn_professional)
        self.professional.closed.connect(self.turn_professional)
        self.agenda.carried.connect(self._carry)
        self.reason.given.connect(lambda state, words: self._mark(MeetingState(state), words))
        self.reason.closed.connect(self.menu.setFocus)
        self.banner.acted.connect(self.banner.hide)
        self.conflict.clicked.connect(self._settle)
        self.ground.told.connect(self.tell)
        QShortcut(QKeySequence("F8"), self, self.turn_professional)

    def show_meeting(self, meeting: Meeting) -> None:
        """The meeting as it stands now."""
        self.ground.meeting = meeting
        planned = meeting.state == MeetingState.PLANNED and not meeting.sealed
        held = meeting.state == MeetingState.HELD
        place = meeting.record.text("place")
        self.title.set_words(form_name(meeting.form))
        when = when_words(meeting, self._desk.today())
        self.when.set_words(f"{when}\n{place}" if place else when)
        standing = t("Afsluttet") if meeting.sealed else meeting_standing(meeting) if not held else ""
        self.standing.set_words(standing)
        self.standing.set_colour("ink3" if meeting.sealed else "atext")
        self.standing.setVisible(bool(standing))
        self.conflict.setVisible(bool(self._conflicts()) and not meeting.sealed)
        self.begin.setVisible(planned)
        self.close_button.setVisible(held and not meeting.sealed)
        self.copy.setVisible(meeting.sealed)
        self.summary.setVisible(meeting.sealed)
        self.agenda.show_meeting(meeting)
        self.agreements.show_meeting(meeting)
        self.notes.show_meeting(meeting)
        if planned:
            self.before.show_meeting(meeting)
        if self.middle.currentWidget() is not self.professional:
            self.middle.setCurrentWidget(self.before if planned else self.notes)

    def _conflicts(self) -> list[str]:
        return [name for name in _FACTS if self.ground.meeting.record[name].conflict]

    def _settle(self) -> None:
        self.ground.shown.conflict_wished.emit(self.ground.meeting.record.id, self._conflicts()[0])

    def _fill(self, menu: QMenu) -> None:
        meeting = self.ground.meeting
        if self.ground.open:
            menu.addAction(t("Flyt eller ret mødet")).triggered.connect(self._move)
        if meeting.state == MeetingState.PLANNED:
            menu.addAction(t("Indbydelse")).triggered.connect(self.invitation_wished)
        if self.ground.open:
            menu.addSeparator()
            menu.addAction(t("Aflys mødet")).triggered.connect(lambda: self.reason.ask(MeetingState.CANCELLED))
            menu.addAction(t("Ingen kom")).triggered.connect(lambda: self.reason.ask(MeetingState.NO_SHOW))
        elif not meeting.sealed:
            menu.addAction(t("Planlæg det igen")).triggered.connect(lambda: self._mark(MeetingState.PLANNED))
        if meeting.state == MeetingState.HELD:
            menu.addSeparator()
            menu.addAction(t("Referat på papir")).triggered.connect(self.summary_wished)
            menu.addAction(t("Kopiér til journal")).triggered.connect(self.copy_to_journal)

    def _move(self) -> None:
        self.form.change(self.ground.meeting)
        self.form.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self.form.hide()
        self.menu.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, state: MeetingState, reason: str = "") -> None:
        self._desk.save(self, mark_meeting(self.ground.meeting, state=state, reason=reason))
        if state == MeetingState.HELD:
            self.agenda.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _carry(self, items: object) -> None:
        if isinstance(items, tuple):
            save, after = carry(self.ground.shown.record, self.ground.meeting, items, self._desk.new_id)
            when = inside(when_words(after, self._desk.today())) if after and after.starts else ""
            told = (
                t("Det står nu under {when}.").format(when=when)
                if when
                else t("Det næste møde er lavet og får sin tid senere.")
            )
            self._desk.save(self, save, lambda _: self.tell(t("Taget med."), told))

    def turn_professional(self) -> None:
        """F8: the professional note in place of ours, and away again."""
        if self.middle.currentWidget() is self.professional:
            self.show_notes()
            self.lock.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.middle.setCurrentWidget(self.professional)
            self.professional.open()

    def show_notes(self) -> None:
        """The professional note is put away."""
        planned = self.ground.meeting.state == MeetingState.PLANNED and not self.ground.meeting.sealed
        self.middle.setCurrentWidget(self.before if planned else self.notes)

    def copy_to_journal(self) -> None:
        """All of the meeting as text, the professional note too."""
        citizen = self.ground.meeting.record.stream
        self._desk.ask(self, lambda vault: load_professional(vault, citizen), self._copy)

    def _copy(self, part: ProfessionalPart) -> None:
        record, meeting = self.ground.shown.record, self.ground.meeting
        text = journal_text(
            record,
            meeting,
            agreements=of_today(record, meeting),
            professional=part.notes(meeting.record.id),
            worker=self._desk.me.name,
            following=following(record, meeting),
        )
        QGuiApplication.clipboard().setText(text)
        what = Access.COPIED
        self._desk.save(self, log_access(stream=record.id, key=self._desk.new_id(), what=what))
        self.tell(t("Kopieret."), t(_COPIED))

    def tell(self, lead: str, words: str) -> None:
        """Say how something went."""
        self.banner.say(lead, words, action=t("Skjul"))
        self.banner.show()

    def _resume_facts(self, draft: Draft) -> None:
        if draft.field == plan_form.FIELD:
            if self.ground.open and not self.form.touched:
                self._move()
                self.form.resume(draft)
        elif draft.field == reason_bar.FIELD:
            self.reason.resume(draft)
        else:
            self.before.resume(draft)

    def resume(self, draft: Draft) -> None:
        """Go on with what was being typed when the power went."""
        if draft.kind == "note":
            self.notes.resume(draft)
        elif draft.kind == "agenda_item":
            self.agenda.resume(draft)
        elif draft.kind == "agreement":
            self.agreements.resume(draft)
        elif draft.kind == "meeting" and draft.record == self.ground.meeting.record.id:
            self._resume_facts(draft)
        elif draft.kind == "professional_note":
            self.professional.found(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        made = (self._before, self._form)
        for part in (self.agenda, self.notes, self.agreements, self.professional, self.reason, *made):
            if part is not None:
                part.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large letters the notes keep the half of the page."""
        super().resizeEvent(event)
        self._size_sides()

    def _size_sides(self) -> None:
        for side, wanted in zip(self._sides, (_LEFT, _RIGHT), strict=True):
            width = min(scaled(wanted), self.width() * wanted // _NARROW)
            side.setMinimumWidth(0 if self._area.folded else width)
            side.setMaximumWidth(self.width() if self._area.folded else width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier and self.ground.open:
            self.agenda.begin()
            return
        if event.key() == Qt.Key.Key_Escape and not isinstance(self.focusWidget(), QLineEdit):
            self.left.emit()
            return
        super().keyPressEvent(event)
