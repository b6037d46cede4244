"""The citizen's, the worker's and the joint star of a day while they are being answered."""

from datetime import date

from PySide6.QtCore import QObject

from app.models.change import SaidBy
from app.models.reading import Reading
from app.models.record import CitizenRecord
from app.models.star_shape import StarLine
from app.ui.answering import Answering
from app.ui.desk import Desk
from app.ui.star.phrases import VOICES, who, who_answered
from app.ui.star.stand import Stand


class Voices(QObject):
    """One reading for each person, of the star and the day that are shown."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._by: dict[SaidBy, Answering] = {}
        self._of: tuple[bytes, str, date] | None = None

    def settle(self, at: Stand, record: CitizenRecord) -> None:
        """Follow the record; another day or another version of the star begins anew."""
        if self._of != (record.id, at.instrument.ref, at.now.day):
            self.drop()
            self._of = (record.id, at.instrument.ref, at.now.day)
        for voice in VOICES:
            if voice not in self._by:
                self._by[voice] = Answering(
                    self._desk, record.id, at.instrument, voice, self, reading=at.now.of(voice)
                )  # fmt: skip
            self._by[voice].show_record(record)
            if self._by[voice].reading is None:
                self._by[voice].take(at.now.of(voice))

    def drop(self) -> None:
        """Another citizen, star or day."""
        for each in self._by.values():
            each.deleteLater()
        self._by, self._of = {}, None

    def give(self, voice: SaidBy, item: str, number: int | None) -> None:
        """A number of one area; None takes it away."""
        self._by[voice].answer(item, number)

    def reading(self, voice: SaidBy) -> Reading | None:
        """That person's reading, once there is one."""
        return self._by[voice].reading

    def number(self, voice: SaidBy, item: str) -> int | None:
        """What stands there now, saved or on its way."""
        answer = self._by[voice].answers.get(item)
        return answer if isinstance(answer, int) else None

    def lines(self, at: Stand, record: CitizenRecord) -> list[StarLine]:
        """What is drawn: the points of now as they were just given, the others as they are stored."""
        now = [
            StarLine(at.star.values(each.answers), voice)
            for voice, each in self._by.items()
            if each.answers and at.turned.get(each.key or b"", True)
        ]
        kept = {each.key for each in self._by.values()}
        shown = [each for each in at.shown(record, self._desk.today()) if each.on and each.key not in kept]
        return now + [each.line for each in shown]

    def names(self, at: Stand, record: CitizenRecord) -> dict[SaidBy, str]:
        """Who each of them is: for the worker's star the one who wrote it, or who writes now."""
        given = {voice: at.now.of(voice) for voice in VOICES}
        return {
            voice: who_answered(reading, record) if reading else who(voice, record.called, self._desk.me.name)
            for voice, reading in given.items()
        }
