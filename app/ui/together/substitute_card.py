"""Vikar: a colleague is let in to everything that another follows, in one step and with an end."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.commands.colleagues import Standing
from app.commands.sharing import substitute
from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError, UserError
from app.models.tongue import fixed, t
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.desk import Desk
from app.ui.together.let_in import PAST
from app.ui.together.words import genitive
from app.ui.widgets import Card, DropDown, LabelledField, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Vikaren læser og skriver hos alle de borgere, som kollegaen følger, og hvor du må lukke ind. Både det fælles og"
    " det faglige. Det hører op af sig selv efter den sidste dag."
)
_NONE = fixed(
    "Der er ingen borgere, hvor {name} er med, og hvor du må lukke ind. Spørg koordinatoren eller lederen af teamet."
)


class SubstituteCard(Card):
    """Whose caseload, who steps in, and the last day, which there always is."""

    def __init__(self, desk: Desk, today: Callable[[], date]) -> None:
        super().__init__()
        self._desk, self._today = desk, today
        self.whose, self.instead = DropDown(), DropDown()
        self._instead = LabelledField(t("Vikaren"), self.instead)
        self.until = DanishDateField(t("Til og med"), today)
        self.button = SecondaryButton(t("Luk vikaren ind"), "user-plus")
        self.outcome = Text("", "support")
        self.body.setSpacing(12)
        for each in (
            Text(t("Luk en vikar ind"), "strong"),
            Text(t(_WHAT), "support"),
            LabelledField(t("Hvis borgere"), self.whose),
            self._instead,
            self.until,
        ):
            self.body.addWidget(each)
        row = QHBoxLayout()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.outcome)
        self.outcome.hide()
        self.instead.activated.connect(lambda: self._instead.set_error(""))
        self.until.edit.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._send)

    def show_standing(self, found: Standing) -> None:
        """The same people stay chosen."""
        fill_people(self._desk, found, self.whose, self.instead)

    def _send(self) -> None:
        whose, instead = str(self.whose.currentData() or ""), str(self.instead.currentData() or "")
        until = self._day()
        if not instead or instead == whose:
            self._instead.set_error(
                t("Vælg, hvem der træder til.") if not instead else t("Det er den samme. Vælg en anden.")
            )
            self.instead.setFocus()
        elif until is not None:
            self.button.setEnabled(False)
            worker, other = bytes.fromhex(whose), bytes.fromhex(instead)
            self._desk.ask(
                self,
                lambda vault: substitute(vault, worker=worker, instead=other, until=until, random=self._desk.random),
                lambda count: self._done(count, until),
                self._refused,
            )

    def _day(self) -> date | None:
        """The last day; otherwise what is wrong with it is said."""
        try:
            day = self.until.day()
        except UserError:
            self.until.set_typed(self.until.text())
            day = None
        else:
            if day is None:
                self.until.set_error(t("Skriv den sidste dag."))
            elif day < self._today():
                self.until.set_error(t(PAST))
                day = None
        if day is None:
            self.until.edit.setFocus()
        return day

    def _done(self, count: int, until: date) -> None:
        self.button.setEnabled(True)
        whose, instead = (
            box.currentText().removesuffix(t("{name} (dig)").format(name="")) for box in (self.whose, self.instead)
        )
        if count:
            those = t("1 borger") if count == 1 else t("{count} borgere").format(count=count)
            last = danish_date(until, weekday=False)
            self._tell(
                t("{instead} er lukket ind hos {whose} {those} til og med {last}.").format(
                    instead=instead, whose=genitive(whose), those=those, last=last
                )
            )
            self.instead.setCurrentIndex(0)
            self.until.set_day(None)
            self._desk.shared.emit()
        else:
            self._tell(t(_NONE).format(name=whose))

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.button.setEnabled(True)
        self._tell(say(fault))

    def _tell(self, words: str) -> None:
        self.outcome.set_words(words)
        self.outcome.setVisible(bool(words))


def fill_people(desk: Desk, found: Standing, whose: DropDown, other: DropDown) -> None:
    """Everybody in both, oneself first in the one, and nobody in the other until a person chooses."""
    me = desk.me
    people = [
        (me.worker.hex(), t("{name} (dig)").format(name=me.name)),
        *((each.worker.hex(), each.name) for each in found.colleagues),
    ]
    for box, choices in ((whose, people), (other, [("", t("Vælg en kollega")), *people[1:], people[0]])):
        chosen = box.currentData()
        if [box.itemData(place) for place in range(box.count())] == [key for key, _ in choices]:
            continue
        box.clear()
        for key, name in choices:
            box.addItem(name, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
