"""Answering an instrument: one reading that is saved as it goes, each answer by itself, so that undo takes one back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from app.commands.readings import answer_again, answered_by, give_reading
from app.commands.writing import new_record, remove
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.instruments.answers import Answer, check_answers
from app.models.instruments.shape import Instrument
from app.models.reading import Reading, readings
from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.desk import Sent, WritingDesk


class Answering(QObject):
    """One person's answers to one instrument on one day. There is no reading before the first answer."""

    def __init__(
        self,
        desk: WritingDesk,
        citizen: bytes,
        instrument: Instrument,
        said_by: SaidBy,
        parent: QObject,
        *,
        reading: Reading | None = None,
        about: bytes | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self.citizen, self._about = desk, citizen, about
        self.instrument, self.said_by = instrument, said_by
        self.reading = reading
        self.answers: dict[str, Any] = dict(reading.answers) if reading else {}
        self.next_key = desk.new_id()
        self._sent: Sent | None = None
        self._settled: tuple[bytes, bytes, str] | None = None
        self._on_the_way = 0
        desk.refused.connect(self._forget_sent)

    @property
    def key(self) -> bytes | None:
        """The reading's id, once there is one; before that it will be `next_key`."""
        return self.reading.record.id if self.reading else None

    def show_record(self, record: CitizenRecord) -> None:
        """The record has changed: by undo, by a colleague, or by what was saved here and is now back."""
        if not self._on_the_way and self.reading is not None:
            self.take(next((each for each in readings(record) if each.record.id == self.key), None))

    def take(self, reading: Reading | None) -> None:
        """Go on with this reading, unless something of another is on its way."""
        if not self._on_the_way:
            self.reading = reading
            self.answers = dict(reading.answers) if reading else {}

    def answer(self, item: str, answer: Answer | None, settles: Draft | None = None) -> None:
        """Another answer to one item; None takes it away. A reading without answers is no reading.

        `settles` is the draft that the answer is the outcome of.
        """
        given = {**self.answers, item: answer}
        try:
            kept: dict[str, Any] = check_answers(self.instrument, given)
        except UserError:  # in a colleague's reading may stand what this version does not know; it stays
            kept = {key: each for key, each in given.items() if each not in (None, "", [])}
        self._settled = (settles.stream, settles.record, settles.field) if settles else None
        if kept == self.answers or (not kept and self._on_the_way):
            if self._settled:
                self._desk.drop_draft(*self._settled)
            return
        self.answers = kept
        if not kept:
            self._take_away()
        elif self.reading is None:
            self._begin(kept)
        else:
            reading = self.reading
            self._send(lambda: answer_again(reading, answers=kept, said_by=self.said_by))

    def _begin(self, kept: dict[str, Any]) -> None:
        key, day, ref = self.next_key, self._desk.today(), self.instrument.ref
        self.next_key = self._desk.new_id()
        save = give_reading(
            citizen=self.citizen, key=key, instrument=ref, answers=kept, day=day, said_by=self.said_by,
            about=self._about,
        )  # fmt: skip
        record = new_record("reading", self.citizen, key)
        self.reading = Reading(record, self.instrument.id, str(self.instrument.version), day, {})
        self._send(lambda: save)

    def _take_away(self) -> None:
        if self.reading is not None:
            reading, self.reading = self.reading, None
            self._send(lambda: remove(reading.record))

    def belongs_to(self, said_by: SaidBy) -> None:
        """They are another's answers than was said first."""
        if said_by is self.said_by:
            return
        self.said_by = said_by
        if self.reading is not None:
            reading = replace(self.reading, answers=self.answers)
            self._send(lambda: answered_by(reading, said_by=said_by))

    def _send(self, command: Callable[[], Save]) -> None:
        try:
            save = command()
        except UserError as fault:
            self._desk.refused.emit(fault)
            return
        sent = self._desk.save(self, save, lambda _: self._arrived(), settles=self._settled, after=self._sent)
        self._settled = None
        if sent is not None:
            self._sent = sent
            self._on_the_way += 1

    def _arrived(self) -> None:
        self._on_the_way -= 1

    def _forget_sent(self) -> None:
        """A refused save does not come back; what the record says counts from now on."""
        self._on_the_way = 0
