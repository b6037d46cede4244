"""Vores noter: the middle of an open meeting, large enough to be read from the other side of the table."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.commands.goals import write_goal
from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.meeting import Meeting, Note
from app.models.tongue import TextRows, fixed, t
from app.store.drafts import Draft
from app.ui.meetings.contribution import Contribution
from app.ui.meetings.quick_button import QuickButton
from app.ui.meetings.room_ground import Ground
from app.ui.meetings.section import Section
from app.ui.meetings.since_card import SinceCard
from app.ui.tokens import scaled
from app.ui.widgets import Card, IconLabel, LinkButton, Text
from app.ui.widgets.column_area import ColumnArea

_MARK = fixed("Marker ord og tryk:")
_WIDEST = 880
_NONE = fixed("Marker først nogle ord i noten.")
_SEALED = TextRows((fixed("Mødet er afsluttet imens."), fixed("Det, du skriver nu, står under Tilføjelser.")))


class _Deed(LinkButton):
    """A click leaves the caret, and what is marked, in the note."""

    padding = 8

    def __init__(self, words: str, icon: str) -> None:
        super().__init__(words, icon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Notes(Card):
    """Sections by point, in the order of the agenda; additions last."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.sections: dict[bytes | None, Section] = {}
        self.additions: Section | None = None
        self._placed: list[Section] = []
        self._last: Contribution | None = None
        self.since = SinceCard()
        self.quick = QuickButton(ground.desk)
        self.reads = Text("", "support", max_lines=1)
        self.outcome = Text(t(_MARK), "support")
        self.hope, self.goal = _Deed(t("Drøm"), "sparkles"), _Deed(t("Mål"), "target")
        self.agreement = _Deed(t("Aftale"), "check")
        self._assemble()
        ground.chosen.connect(self._choose)
        self.quick.chosen.connect(self._insert)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._keyboard_moved)

    def _assemble(self) -> None:
        self.body.setContentsMargins(32, 20, 24, 12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(t("Vores noter"), "heading", max_lines=1))
        head.addStretch(1)
        head.addWidget(IconLabel("eye", "ink3", size=18))
        head.addWidget(self.reads)
        head.addWidget(self.quick)
        self.body.addLayout(head)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(16)
        inner = QWidget()
        inner.setLayout(self.column)
        inner.setMaximumWidth(scaled(_WIDEST))
        self.since.setParent(inner)
        self._inner = inner
        self.area = ColumnArea(t("Vores noter"), inner)
        self.body.addWidget(self.area, 1)
        self._foot()

    def _foot(self) -> None:
        self.foot = QWidget()
        rule = QFrame()
        rule.setObjectName("rule")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.outcome)
        for deed in (self.hope, self.goal, self.agreement):
            row.addWidget(deed)
        row.addStretch(1)
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule)
        column.addLayout(row)
        self.body.addWidget(self.foot)
        self.hope.clicked.connect(self._make_hope)
        self.goal.clicked.connect(self._make_goal)
        self.agreement.clicked.connect(self._make_agreement)

    def show_meeting(self, meeting: Meeting) -> None:
        """The notes as they stand now. Where a colleague has sealed the meeting meanwhile, what is being written goes
        on as an addition, with the caret in it."""
        written = self._written_in()
        called = self._ground.shown.record.called
        self.reads.set_words(t("{called} læser med").format(called=called) if called else t("Borgeren læser med"))
        self.since.show_since(self._ground.shown.record, meeting, self._ground.desk.today())
        titles = {item.record.id: item.record.text("text") for item in meeting.items}
        notes: dict[bytes | None, list[Note]] = {None: [], **{key: [] for key in titles}}
        for note in meeting.notes:
            if not meeting.sealed or note.sealed:
                notes[note.item if note.item in titles else None].append(note)
        for key, found in notes.items():
            self._section(key).show_notes(titles.get(key, "") if key else "", found)
        for key in [key for key in self.sections if key not in notes]:
            section = self.sections.pop(key)
            section.hide()
            section.deleteLater()
        self._show_additions(meeting)
        self._arrange(list(notes))
        self.foot.setVisible(not meeting.sealed)
        self.quick.setVisible(not meeting.sealed)
        if written is not None:
            self._follow(written)

    def _written_in(self) -> Contribution | None:
        """What has the keyboard and may be written in."""
        held = self.window().focusWidget()
        return next((each for each in self._everywhere() if each.editor is held and each.own), None)

    def _follow(self, before: Contribution) -> None:
        """To its place among the additions, or to a new one where the seal has taken it."""
        stays = before in self._everywhere() and (before.own or before.writing.begun)
        if stays or self.additions is None:
            return
        there = self.additions.contributions.get(before.note.record.id) or self.additions.place_to_write()
        if there is not None:
            there.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = there.editor.textCursor()
            cursor.setPosition(min(before.editor.textCursor().position(), len(there.editor.text())))
            there.editor.setTextCursor(cursor)
            self._ground.told.emit(*_SEALED)

    def _section(self, key: bytes | None) -> Section:
        if key not in self.sections:
            section = Section(self._ground, key)
            section.setParent(self._inner)
            section.entered.connect(self._entered)
            self.sections[key] = section
        return self.sections[key]

    def _show_additions(self, meeting: Meeting) -> None:
        if meeting.sealed and self.additions is None:
            self.additions = Section(self._ground, None, addition=True)
            self.additions.setParent(self._inner)
            self.additions.entered.connect(self._entered)
        if self.additions is not None:
            self.additions.show_notes(t("Tilføjelser"), list(meeting.additions))

    def _arrange(self, order: list[bytes | None]) -> None:
        placed = [*(self.sections[key] for key in order), *([self.additions] if self.additions else [])]
        if placed == self._placed:
            return
        self._placed = placed
        while self.column.takeAt(0) is not None:
            pass
        self.column.addWidget(self.since)
        for section in placed:
            self.column.addWidget(section)
        self.column.addStretch(1)

    def _choose(self) -> None:
        for section in self.sections.values():
            section.arrange()
        place = self.sections.get(self._ground.point)
        if place is None:
            return
        writing = place.place_to_write()
        if writing is not None:
            writing.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            writing.editor.moveCursor(writing.editor.textCursor().MoveOperation.End)
        QTimer.singleShot(0, place, lambda: self.area.ensureWidgetVisible(place, 0, 24))

    def _entered(self, where: Contribution) -> None:
        self._last = where
        where.editor.expand = self.quick.named
        self.outcome.set_words(t(_MARK))

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Words are marked only where the keyboard was last, and no longer than it is at the notes or their deeds."""
        if now is None or now.window() is not self.window():
            return
        last = self._last if self.isAncestorOf(now) else None
        for each in self._everywhere():
            if each is not last:
                each.editor.unmark()

    def _marked(self) -> tuple[str, SaidBy]:
        if self._last is None or self._last not in self._everywhere():
            return "", SaidBy.WORKER
        return self._last.editor.marked().strip("” "), self._last.whose_words()

    def _everywhere(self) -> list[Contribution]:
        sections = [*self.sections.values(), *([self.additions] if self.additions else [])]
        return [each for section in sections for each in section.contributions.values()]

    def _make_hope(self) -> None:
        text, said_by = self._marked()
        if not text:
            self.outcome.set_words(t(_NONE))
            return
        desk, citizen = self._ground.desk, self._ground.shown.record.id
        desk.save(self, write_hope(citizen=citizen, key=desk.new_id(), text=text, said_by=said_by))
        self.outcome.set_words(t("Skrevet som en drøm. Den står under Drømme & mål."))

    def _make_goal(self) -> None:
        text, said_by = self._marked()
        if not text:
            self.outcome.set_words(t(_NONE))
            return
        desk, citizen = self._ground.desk, self._ground.shown.record.id
        desk.save(self, write_goal(citizen=citizen, key=desk.new_id(), text=text, said_by=said_by))
        self.outcome.set_words(t("Skrevet som et mål. Det står under Drømme & mål."))

    def _make_agreement(self) -> None:
        text, _ = self._marked()
        if not text:
            self.outcome.set_words(t(_NONE))
            return
        self.outcome.set_words(t(_MARK))
        self._ground.agreement_wished.emit(" ".join(text.split()))

    def _insert(self, text: str) -> None:
        if self._last is not None and self._last in self._everywhere() and self._last.own:
            self._last.editor.insertPlainText(text)
            self._last.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft of a note of this meeting."""
        key = draft.context.get("item") or None
        if draft.context.get("meeting") != self._ground.meeting.record.id:
            return
        sealed = next((each for each in self._everywhere() if each.note.record.id == draft.record), None)
        if sealed is not None and sealed.note.sealed:
            sealed.resume(draft)
            sealed.finish()
        elif self.additions is not None:
            self.additions.contribution(draft.record).resume(draft)
        else:
            section = self.sections.get(key) or self._section(None)
            section.contribution(draft.record).resume(draft)
            section.show()

    def finish(self) -> None:
        """Hand over what is being typed."""
        for each in self._everywhere():
            each.finish()
