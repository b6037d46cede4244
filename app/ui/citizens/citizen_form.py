"""Begin a citizen's record, or mend what is known: a name is enough, and the rest folds away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.commands.writing import has_unseen
from app.models.errors import PejlemaerkeError, UserError
from app.models.history import RecordView
from app.models.tongue import t
from app.store.drafts import Draft
from app.store.reading import CaseRow, caseload
from app.ui.citizens.complaints import FIELD_OF, SECTION_MISSING, complaint
from app.ui.citizens.form_draft import FormDraft, find_draft
from app.ui.citizens.form_layout import FormBar, FormPage
from app.ui.citizens.form_parts import PersonFields, RiskFields, SupportFields
from app.ui.citizens.known import Known, form_save, load_known, reading
from app.ui.citizens.likeness import same_cpr, same_name
from app.ui.citizens.naming import presented
from app.ui.citizens.same_person import join_citizens, part_citizens
from app.ui.citizens.typed import TypedFields
from app.ui.desk import Desk
from app.ui.widgets import LabelledField

_NO_RECORD = RecordView("none", b"", b"")
_WHO = {"called", "full_name", "cpr"}
"""The fields that say who somebody is."""


class CitizenForm(QWidget):
    """`open` first. What is typed stays, here and as a draft, until it is saved; `done` comes only then."""

    done = Signal(bytes)
    """The citizen who was written, or who turned out to be here already."""
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: Known | None = None
        self._pending = False
        self._others: set[str] = set()
        self.person = PersonFields(desk.today, self)
        self.support = SupportFields(desk.today, self)
        self.risk = RiskFields(self)
        self._parts: tuple[TypedFields, ...] = (self.person, self.support, self.risk)
        self.draft = FormDraft(desk, {"person": self.person, "support": self.support, "risk": self.risk}, self)
        self.page = FormPage(self.person, self.support, self.risk)
        self.likeness = self.page.likeness
        self.bar = FormBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.bar)
        self._connect()

    def _connect(self) -> None:
        self.page.moved.connect(self.bar.stand_under)
        self.bar.saved.connect(self.save)
        self.bar.cancelled.connect(self._cancel)
        self.bar.left.connect(self._leave)
        for key in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(key), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for name in ("called", "full_name"):
            edit = self._line(name)
            edit.textChanged.connect(self._name_typed)
            edit.editingFinished.connect(self._look_for_likeness)
            edit.returnPressed.connect(self.save)
        self.person.cpr.settled.connect(lambda _digits: self._look_for_likeness())
        self.likeness.opened.connect(self._is_here_already)
        self.likeness.denied.connect(self._is_another)
        self.page.twice.joined.connect(self._join)
        self.page.twice.parted.connect(self._part)
        self._desk.refused.connect(self._refused)
        self._desk.trouble.connect(self._trouble)

    def open(self, citizen: bytes | None) -> None:
        """Show what is known of the citizen, or an empty form for a new one, and what was typed and never saved."""
        self.page.setEnabled(False)
        stream = citizen or self._desk.me.worker
        self._desk.ask(
            self,
            lambda vault: (load_known(vault, citizen) if citizen else None, find_draft(vault, stream), caseload(vault)),
            lambda found: self._show(stream, *found),
        )

    def finish(self) -> None:
        """Put what is being typed on the disk now: the form is left, or the window locks."""
        self.draft.keep()

    def _show(self, stream: bytes, known: Known | None, draft: Draft | None, rows: tuple[CaseRow, ...]) -> None:
        self._known = known
        support = known.record.support if known else None
        self.person.show(known.record.citizen if known else _NO_RECORD)
        self.support.show(support.record if support else _NO_RECORD)
        self.risk.show_values({"note": known.risk.note if known else ""})
        self.page.show_for(known.record.called if known else "", new=known is None)
        self.page.show_resumed(self.draft.begin(stream, draft))
        self.bar.show_saving(False)
        self.page.setEnabled(True)
        self._line("called").setFocus()
        if known:
            self.page.show_twice(known.record, rows)
            self._desk.save(self, reading(known, self._desk.new_id))

    def changed(self) -> bool:
        """Whether something has been typed that is not saved."""
        return any(part.changed() for part in self._parts)

    def _line(self, name: str) -> QLineEdit:
        field = self.person[name]
        assert isinstance(field, LabelledField)
        assert isinstance(field.field, QLineEdit)
        return field.field

    def _name(self) -> str:
        return self.person.text("called") or self.person.text("full_name").split(" ")[0]

    def _name_typed(self) -> None:
        self.page.name(self._name())

    # Who is here already

    def _besides(self) -> bytes | None:
        return self._known.record.id if self._known else None

    def _look_for_likeness(self) -> None:
        if self.person.changed() & _WHO:
            self._desk.ask(self, caseload, self._show_likeness)

    def _show_likeness(self, rows: tuple[CaseRow, ...]) -> None:
        self._resembles(rows)

    def _resembles(self, rows: tuple[CaseRow, ...]) -> bool:
        """Show who it may be; whether the save must wait for an answer."""
        try:
            new = "cpr" in self.person.changed()
            taken = same_cpr(rows, self.person.cpr.digits(), besides=self._besides()) if new else None
        except UserError:
            taken = None
        if taken:
            self.likeness.insist(taken)
            self.person.blame("cpr", t("Nummeret findes her allerede: {who}.").format(who=presented(taken)))
            return True
        alike = same_name(rows, self.person.text("called"), self.person.text("full_name"), besides=self._besides())
        named = self.person.changed() & {"called", "full_name"}
        if alike and named and self._name().casefold() not in self._others:
            self.likeness.ask(self._name(), alike)
            return True
        self.likeness.hide()
        return False

    def _is_here_already(self, citizen: bytes) -> None:
        """Who it is was all that had been typed, or the rest waits as a draft."""
        if self.person.changed() <= _WHO and not self.support.changed() and not self.risk.changed():
            self.draft.drop()
        self.done.emit(citizen)

    def _is_another(self) -> None:
        self._others.add(self._name().casefold())
        self.likeness.hide()
        self._line("full_name").setFocus()

    def _join(self, other: bytes) -> None:
        """The page of both is shown; what is typed and not saved waits as a draft."""
        if self._known:
            key = self._known.record.id
            self.draft.keep()
            join_citizens(self._desk, self, key, other, lambda _: self.done.emit(key))

    def _part(self, one: bytes) -> None:
        if self._known:
            key = self._known.record.id
            self.draft.keep()
            others = [each for each in self._known.record.streams if each != one]
            part_citizens(self._desk, self, one, others, lambda _: self.done.emit(key))

    # Saving

    def save(self) -> None:
        """Check, ask who it is if it may be somebody known, and write."""
        if self._pending or not self.page.isEnabled():
            return
        self.bar.say("")
        for part in self._parts:
            part.forgive()
        if self._unreadable():
            return
        self._pending = True
        self._desk.ask(self, caseload, self._write, self._failed)

    def _unreadable(self) -> bool:
        """Say what of the days and the number cannot be read, all at once; the first gets the keyboard."""
        checks: tuple[tuple[TypedFields, str, Callable[[], object]], ...] = (
            (self.person, "cpr", self.person.cpr.digits),
            (self.person, "born", self.person.born.day),
            (self.support, "start", self.support.start.day),
            (self.support, "end", self.support.end.day),
        )
        wrong = []
        for part, name, read in checks:
            try:
                read()
            except UserError as fault:
                wrong.append(part.blame(name, complaint(fault)))
        if wrong:
            self.page.reveal(wrong[0])
        return bool(wrong)

    def _write(self, rows: tuple[CaseRow, ...]) -> None:
        self._pending = False
        if self._resembles(rows):
            self.page.reveal(self.likeness, focus=self.likeness.first_button())
            return
        try:
            citizen, save = form_save(self._known, self.person, self.support, self.risk, self._desk.new_id)
        except UserError as fault:
            self._blame(fault)
            return
        if not save.parts:
            self.draft.drop()
            self.done.emit(citizen)
            return
        self._pending = True
        self._lock(True)
        settles = self.draft.hand_over()
        self._desk.save(self, save, lambda _written: self._written(citizen), settles=settles)

    def _blame(self, fault: UserError) -> None:
        name = FIELD_OF.get(fault.code)
        if name is None:
            self.bar.say(complaint(fault))
            return
        part = self.person if name in self.person.fields else self.support
        words = t(SECTION_MISSING) if name == "section" else complaint(fault)
        self.page.reveal(part.blame(name, words))

    def _written(self, citizen: bytes) -> None:
        self._pending = False
        unseen = any(has_unseen(text) for part in self._parts for text in part.typed().values())
        self.done.emit(citizen)
        if unseen:
            self._desk.cleaned.emit()

    def _lock(self, locked: bool) -> None:
        self.page.setEnabled(not locked)
        self.bar.show_saving(locked)

    def _failed(self, fault: PejlemaerkeError) -> None:
        self._pending = False
        self.draft.take_back()
        self._lock(False)
        self.bar.say(complaint(fault))

    def _refused(self, fault: PejlemaerkeError) -> None:
        if self._pending:
            self._failed(fault)

    def _trouble(self, fault: PejlemaerkeError | None) -> None:
        if self._pending and fault is not None:
            self.bar.say(t("Ikke gemt endnu. Det skrevne er her stadig, og vi prøver igen af os selv."))

    def _cancel(self) -> None:
        if self.changed():
            self.bar.warn()
        else:
            self._leave()

    def _leave(self) -> None:
        self.draft.drop()
        self.cancelled.emit()
