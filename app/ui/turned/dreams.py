"""Mine drømme: one at a time, to read, to say anew, and room for one more."""

from PySide6.QtWidgets import QStackedWidget

from app.commands.hopes import reword_hope, write_hope
from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import t
from app.models.turned import Turned
from app.ui.turned import words
from app.ui.turned.days import whose
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.room import Foot, Room
from app.ui.turned.signing import SignPage
from app.ui.turned.written import WrittenPage


class DreamsRoom(Room):
    """`place` is the dream that is shown; after the last comes an empty card."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self.place = 0
        self._dreams: tuple[RecordView, ...] = ()
        self._fresh = new_record("hope", desk.citizen, desk.new_id())
        self.page = WrittenPage(desk, "words", _commit, placeholder=t(words.WRITE_HERE))
        self.signing = SignPage(desk)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.signing)
        self._outer.addWidget(self.pages)
        self.page.yes.sign_wanted.connect(self._sign)
        self.signing.done.connect(self._signed)

    @property
    def record(self) -> RecordView:
        """The dream that is shown, or the one that is not there yet."""
        return self._dreams[self.place] if self.place < len(self._dreams) else self._fresh

    @property
    def foot(self) -> Foot:
        if self.pages.currentWidget() is self.signing:
            return Foot()
        count = len(self._dreams)
        if self.place >= count:
            return Foot()
        told = t(words.DREAM_OF).format(place=self.place + 1, count=count)
        last = self.place == count - 1
        return Foot(told, t(words.WRITE_DREAM), "plus") if last else Foot(told, t(words.NEXT_DREAM))

    def show_turned(self, turned: Turned) -> None:
        shown = self.record.id
        self._dreams = tuple(hope.record for hope in turned.record.hopes if hope.current)
        keys = [record.id for record in self._dreams]
        self.place = keys.index(shown) if shown in keys else min(self.place, len(keys))
        if self._fresh.id in keys:
            self._fresh = new_record("hope", self.desk.citizen, self.desk.new_id())
        self._show()

    def _show(self) -> None:
        record, there = self.record, self.place < len(self._dreams)
        self.page.show_words(
            record,
            title=t(words.DREAM_TITLE) if there else t(words.DREAM_NEW),
            caption=whose(record["words"], self.desk.today()),
            hint=t(words.OLD_STAY) if there else t(words.OWN_WAY) if self._dreams else t(words.DREAM_EMPTY),
        )
        self.foot_changed.emit()

    def go_on(self) -> None:
        self.place = min(self.place + 1, len(self._dreams))
        self._show()
        if self.place == len(self._dreams):
            self.page.write()

    def go_back(self) -> bool:
        if self.pages.currentWidget() is self.signing:
            self._signed()
            return True
        if self.place == 0:
            return False
        self.place -= 1
        self._show()
        return True

    def _sign(self) -> None:
        self.signing.begin(self.record, "words")
        self.pages.setCurrentWidget(self.signing)
        self.foot_changed.emit()

    def _signed(self) -> None:
        self.pages.setCurrentWidget(self.page)
        self.foot_changed.emit()

    def finish(self) -> None:
        self.page.finish()


def _commit(record: RecordView, text: str) -> Save:
    if record["words"].live:
        return reword_hope(record, text=text, said_by=SaidBy.CITIZEN)
    return write_hope(
        citizen=record.stream, key=record.id, text=text, said_by=SaidBy.CITIZEN, wrote=SaidBy.CITIZEN
    )  # fmt: skip
