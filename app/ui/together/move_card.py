"""Flyt borgere: everything that a colleague follows goes to another, in one step."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.commands.colleagues import Standing
from app.commands.moving import Caseload, caseload_of, move_caseload
from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError, UserError
from app.models.tongue import fixed, t
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.desk import Desk
from app.ui.organisation.deed import SureOnce
from app.ui.together.let_in import PAST
from app.ui.together.substitute_card import fill_people
from app.ui.widgets import Card, DropDown, LabelledField, LinkButton, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Den nye bliver koordinator hos alle de borgere, som kollegaen følger, og hvor du lukker ind og ud. Kollegaen"
    " lukkes ud, med det samme eller efter en sidste dag."
)
_NONE = fixed("Der er ingen borgere, hvor {name} er med, og hvor du lukker ind og ud. Spørg lederen af teamet.")
_LAST = fixed("Kollegaens sidste dag, hvis det ikke er nu")


class MoveCard(Card):
    """Folded until it is wanted."""

    def __init__(self, desk: Desk, today: Callable[[], date]) -> None:
        super().__init__()
        self._desk, self._today = desk, today
        self.whose, self.to = DropDown(), DropDown()
        self._to = LabelledField(t("Til"), self.to)
        self.stays = DanishDateField(t(_LAST), today)
        self.unfold = LinkButton(t("Flyt alle en kollegas borgere til en anden"), "arrow-right")
        self.unfold.padding = 0
        self.button = SecondaryButton(t("Flyt borgerne"), "arrow-right")
        self.sure, self.outcome = SureOnce(), Text("", "support")
        self._parts = (Text(t("Flyt borgere"), "strong"), Text(t(_WHAT), "support"))
        self._asked: tuple[bytes, bytes, date | None] | None = None
        self._lay_out()
        self.unfold.clicked.connect(self._unfold)
        self.to.activated.connect(lambda: self._to.set_error(""))
        self.button.clicked.connect(self._look)
        self.sure.yes.connect(self._move)
        self.sure.no.connect(self._not_meant)

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        for part in self._parts:
            self.body.addWidget(part)
        self._whose = LabelledField(t("Fra"), self.whose)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._whose, 1)
        row.addWidget(self._to, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.stays)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.sure)
        self.body.addWidget(self.outcome)
        self._show_form(False)
        self.sure.hide()
        self.outcome.hide()

    def _show_form(self, shown: bool) -> None:
        self.unfold.setVisible(not shown)
        for part in (*self._parts, self._whose, self._to, self.stays, self.button):
            part.setVisible(shown)

    def _unfold(self) -> None:
        self._show_form(True)
        self.whose.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_standing(self, found: Standing) -> None:
        """The same people stay chosen."""
        fill_people(self._desk, found, self.whose, self.to)

    def _look(self) -> None:
        self._tell("")
        whose, to = str(self.whose.currentData() or ""), str(self.to.currentData() or "")
        if not to or to == whose:
            self._to.set_error(t("Vælg, hvem der overtager.") if not to else t("Det er den samme. Vælg en anden."))
            self.to.setFocus()
            return
        try:
            stays = self.stays.day()
        except UserError:
            self.stays.set_typed(self.stays.text())
            self.stays.edit.setFocus()
            return
        if stays is not None and stays < self._today():
            self.stays.set_error(t(PAST))
            self.stays.edit.setFocus()
            return
        worker = bytes.fromhex(whose)
        self._asked = worker, bytes.fromhex(to), stays
        self._desk.ask(self, lambda vault: caseload_of(vault, worker=worker), self._ask)

    def _names(self) -> tuple[str, str]:
        first, second = (
            box.currentText().removesuffix(t("{name} (dig)").format(name="")) for box in (self.whose, self.to)
        )
        return first, second

    def _ask(self, found: Caseload) -> None:
        whose, to = self._names()
        if not found.mine or self._asked is None:
            self._tell(t(_NONE).format(name=whose))
            return
        stays = self._asked[2]
        those = t("1 borger") if found.mine == 1 else t("{mine} borgere").format(mine=found.mine)
        then = (
            t("er med til og med {day}").format(day=danish_date(stays, weekday=False))
            if stays
            else t("lukkes ud med det samme")
        )
        told = t(
            "{to} bliver koordinator, og {whose} {then}. Det, {whose} allerede har hentet, kan ingen tage tilbage."
        ).format(to=to, whose=whose, then=then)
        if found.others:
            told += t(" {others} til flyttes ikke: der er det en anden, der lukker ind og ud.").format(
                others=found.others
            )
        self.button.hide()
        self.sure.ask(
            t("Flyt {those} fra {whose} til {to}?").format(those=those, whose=whose, to=to), told, t("Ja, flyt dem")
        )

    def _not_meant(self) -> None:
        self.sure.hide()
        self.button.show()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self) -> None:
        assert self._asked is not None
        worker, to, stays = self._asked
        self.sure.setEnabled(False)
        self._desk.ask(
            self,
            lambda vault: move_caseload(vault, worker=worker, to=to, stays=stays, random=self._desk.random),
            self._done,
            self._refused,
        )

    def _done(self, count: int) -> None:
        self._end()
        whose, to = self._names()
        those = t("1 borger") if count == 1 else t("{count} borgere").format(count=count)
        self._tell(
            t("{to} er koordinator hos {those} efter {whose}. Det sker hos dem, når I har synket.").format(
                to=to, those=those, whose=whose
            )
        )
        self.to.setCurrentIndex(0)
        self.stays.set_day(None)
        self._desk.shared.emit()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self._end()
        self._tell(say(fault))

    def _end(self) -> None:
        self.sure.setEnabled(True)
        self._not_meant()

    def _tell(self, words: str) -> None:
        self.outcome.set_words(words)
        self.outcome.setVisible(bool(words))
