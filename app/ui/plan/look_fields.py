"""When the plan is looked at again, and what the citizen wants to talk about then: written straight in the list."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.citizens import look_again
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.record import CitizenRecord, parse_day
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.desk import Desk
from app.ui.editing import TextEditing
from app.ui.widgets import GrowingTextEdit, LabelledField

_PAST = fixed("Den dag er forbi. Vælg en dag, der kommer.")


class LookFields(QWidget):
    """A day and a text; both are saved on leaving the field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._citizen: RecordView | None = None
        self._editing: TextEditing | None = None
        self._day: date | None = None
        self.day = DanishDateField(t("Hvornår"), desk.today)
        self.day.edit.editingFinished.connect(self._day_left)
        self.talk = GrowingTextEdit(min_lines=2)
        self.talk.edited.connect(self._talk_typed)
        self.talk.finished.connect(self._talk_left)
        self.talk.cancelled.connect(self._talk_given_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 8, 12)
        column.setSpacing(12)
        column.addWidget(self.day)
        column.addWidget(LabelledField(t("Det vil jeg tale om"), self.talk))

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> bool:
        """Show what stands there unless it is being written; True where a draft was found and taken up."""
        other = self._citizen is None or self._citizen.id != record.id
        if other:
            self._editing = None
        if other or record.next_look != self._day:
            self._day = record.next_look
            self.day.set_day(self._day)
        if self._editing is not None and self._editing.begun:
            return False
        self._citizen = record.citizen
        self._editing = None
        self.talk.set_text(record.citizen.text("talk_about"))
        found = next((each for each in drafts if each.record == record.id and each.field == "talk_about"), None)
        if found is None:
            return False
        self._editing = self._begin(record.citizen)
        self._editing.resume(found)
        self.talk.set_text(found.text)
        return True

    def finish(self) -> None:
        """Hand over both."""
        self._day_left()
        self._talk_left()

    def _begin(self, citizen: RecordView) -> TextEditing:
        return TextEditing(
            self._desk,
            citizen,
            "talk_about",
            lambda seen, text: look_again(seen, day=_day_of(seen), talk_about=text),
            parent=self,
        )

    def _talk_typed(self) -> None:
        if self._citizen is None:
            return
        if self._editing is None:
            self._editing = self._begin(self._citizen)
        self._editing.typed(self.talk.text())

    def _talk_left(self) -> None:
        citizen, editing = self._citizen, self._editing
        if citizen is None or editing is None or not editing.begun:
            return
        if self.talk.text().strip():
            editing.finish()
        else:
            editing.give_up()
            self._desk.save(self, look_again(citizen, day=_day_of(citizen), talk_about=""))
        self._editing = None

    def _talk_given_up(self) -> None:
        if self._editing is not None:
            self._editing.give_up()
            self._editing = None
        if self._citizen is not None:
            self.talk.set_text(self._citizen.text("talk_about"))

    def _day_left(self) -> None:
        citizen = self._citizen
        if citizen is None:
            return
        try:
            day = self.day.day()
        except UserError:
            return  # the field says it itself, and what is typed stays there
        if day == self._day:
            return
        if day is not None and day < self._desk.today():
            self.day.set_error(t(_PAST))
            return
        self._day = day
        self._desk.save(self, look_again(citizen, day=day, talk_about=citizen.text("talk_about")))


def _day_of(citizen: RecordView) -> date | None:
    return parse_day(citizen["next_look"].value)
