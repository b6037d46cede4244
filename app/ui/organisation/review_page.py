"""Til gennemsyn: what is kept out until a person decides, and what is set aside because it cannot be read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.review_view import ReviewView, Waiting, decide_all, view_review
from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError
from app.models.kinds import PROFESSIONAL
from app.models.membership import Verdict
from app.models.tongue import Texts, fixed, t
from app.ui.desk import Desk
from app.ui.organisation.deed import Outcome, SureOnce
from app.ui.widgets import Card, EmptyState, IconLabel, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea
from app.wording import say, say_aside

_WIDEST = 900
_WHAT = fixed(
    "Her ligger det, der er skrevet af en, som ikke måtte. Ingen ser det, før en af jer bestemmer. Ring til den, der"
    " skrev, hvis du er i tvivl. Det kan være arbejde, som blev gjort, før beskeden nåede frem."
)
_ASIDE = fixed(
    "Det, der står her, kan ikke læses og skal ikke afgøres. Det bliver hentet igen, hvis det bliver lagt rigtigt."
)
_NONE = fixed(
    "Der er ikke noget til gennemsyn. Her lægger sig det, der er skrevet af en, som var spærret eller lukket ud."
)
_REASONS = Texts(
    {
        Verdict.REMOVED: fixed("Skrevet efter, at {who} var spærret eller lukket ud."),
        Verdict.STRANGER: fixed("{who} var ikke med hos borgeren, da det blev skrevet."),
        Verdict.ONLY_ACCESS: fixed("{who} måtte kun læse."),
    }
)
_KEPT_OUT = fixed("Det, der er holdt ude, kan tages med alligevel. Det står i loggen, hvem der har bestemt det.")
_NOT_MINE = fixed("Det er koordinatoren, teamets leder eller en administrator, der bestemmer.")
_SOMEBODY = fixed("En, der ikke står på listen,")


class WaitingRow(Card):
    """One colleague's words about one citizen, and the two ways with them."""

    decided = Signal(bool)

    def __init__(self, waiting: Waiting, year: int) -> None:
        super().__init__()
        self.waiting = waiting
        out = waiting.reason == Verdict.REFUSED
        self.title = Text(_title(waiting), "strong")
        self.accept = SecondaryButton(t("Tag med alligevel") if out else t("Tag med"), "check")
        self.refuse = SecondaryButton(t("Hold ude"), "x")
        self.accept.setAccessibleName(f"{self.accept.text()}: {_title(waiting)}")
        self.refuse.setAccessibleName(t("Hold ude: {title}").format(title=_title(waiting)))
        self.sure = SureOnce()
        self.sure.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(Text(_amount(waiting, year), "support"))
        words.addWidget(Text(_why(waiting, year), "support"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("user-minus", "ptext"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self.accept, self.refuse):
            button.setVisible(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addWidget(self.sure)
        if waiting.mine:
            self.accept.setVisible(True)
            self.refuse.setVisible(not out)
        else:
            words.addWidget(Text(t(_NOT_MINE), "support"))
        self.accept.clicked.connect(lambda: self._choose(True))
        self.refuse.clicked.connect(self._ask)
        self.sure.yes.connect(lambda: self._choose(False))
        self.sure.no.connect(self._leave)

    def _ask(self) -> None:
        about = t("Det bliver ikke vist til nogen, og det kommer ikke med i borgerens journal eller plan.")
        self.accept.setEnabled(False)
        self.refuse.setEnabled(False)
        self.sure.ask(t("Hold det ude?"), about, t("Hold det ude"))

    def _leave(self) -> None:
        self.sure.hide()
        self.accept.setEnabled(True)
        self.refuse.setEnabled(True)
        self.refuse.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, accept: bool) -> None:
        self.setEnabled(False)
        self.decided.emit(accept)


class ReviewPage(QWidget):
    """Grouped, so that one decision is enough for what belongs together. `counted` tells how much waits for this
    worker."""

    counted = Signal(int)

    def __init__(self, desk: Desk, reload: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._reload = desk, reload
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", "none")  # the keyboard rests here when there is nothing more to decide
        self.rows: list[WaitingRow] = []
        self.out: list[WaitingRow] = []
        self.out_heading, self.out_words = Text(t("Holdt ude"), "strong"), Text(t(_KEPT_OUT), "support")
        self.empty = EmptyState("check", t(_NONE))
        self.what, self.outcome = Text(t(_WHAT), "support"), Outcome()
        self.aside = Card()
        self._aside = QVBoxLayout()
        self.aside.body.addWidget(Text(t("Lagt til side"), "strong"))
        self.aside.body.addLayout(self._aside)
        self.aside.body.addWidget(Text(t(_ASIDE), "support"))
        self._list, self._out = QVBoxLayout(), QVBoxLayout()
        for each in (self._list, self._out):
            each.setSpacing(12)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 20, 32, 24)
        column.setSpacing(12)
        column.addWidget(self.what)
        column.addWidget(self.outcome)
        column.addLayout(self._list)
        column.addWidget(self.empty)
        column.addWidget(self.aside)
        column.addSpacing(8)
        column.addWidget(self.out_heading)
        column.addWidget(self.out_words)
        column.addLayout(self._out)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ColumnArea(t("Til gennemsyn"), inner, widest=_WIDEST))

    def reload(self) -> None:
        """Read what waits."""
        self._desk.ask(self, view_review, self._show)

    def _show(self, view: ReviewView) -> None:
        if [row.waiting for row in self.rows] != list(view.waiting):
            self.rows = self._fill(self._list, self.rows, view.waiting)
        if [row.waiting for row in self.out] != list(view.kept_out):
            self.out = self._fill(self._out, self.out, view.kept_out)
        for each in (self.out_heading, self.out_words):
            each.setVisible(bool(view.kept_out))
        self.counted.emit(sum(each.mine for each in view.waiting))
        while (item := self._aside.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for why, count in view.aside:
            many = t("1 pakke") if count == 1 else t("{count} pakker").format(count=count)
            self._aside.addWidget(Text(f"{many}: {say_aside(why)}.", "body"))
        self.what.setVisible(bool(view.waiting))
        self.aside.setVisible(bool(view.aside))
        self.empty.setVisible(not view.waiting and not view.aside)

    def _fill(self, layout: QVBoxLayout, before: list[WaitingRow], found: Sequence[Waiting]) -> list[WaitingRow]:
        for old in before:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        year = self._desk.today().year
        rows = [WaitingRow(each, year) for each in found]
        for row in rows:
            row.decided.connect(lambda accept, row=row: self._decide(row.waiting, accept))
            layout.addWidget(row)
        return rows

    def _decide(self, waiting: Waiting, accept: bool) -> None:
        self._desk.ask(
            self,
            lambda vault: decide_all(vault, waiting=waiting, accept=accept),
            lambda _: self._decided(waiting, accept),
            self._refused,
        )

    def _decided(self, waiting: Waiting, accept: bool) -> None:
        about = _title(waiting)
        self.outcome.say(
            t("Taget med: {about}.").format(about=about) if accept else t("Holdt ude: {about}.").format(about=about)
        )
        self.rows = [row for row in self.rows if row.waiting != waiting or self._drop(self._list, row)]
        self.out = [row for row in self.out if row.waiting != waiting or self._drop(self._out, row)]
        following = next((row.accept for row in self.rows if row.waiting.mine), self)
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.came_in(frozenset(each.stream for each in waiting.runs), frozenset())
        self._reload()

    def _drop(self, layout: QVBoxLayout, row: WaitingRow) -> bool:
        layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        return False

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.outcome.say(say(fault))
        for row in (*self.rows, *self.out):
            row.setEnabled(True)


def _why(waiting: Waiting, year: int) -> str:
    if waiting.decided is None:
        return _REASONS.get(waiting.reason, "").format(who=waiting.author or t(_SOMEBODY))
    day = danish_date(waiting.decided.day, weekday=False, year=waiting.decided.day.year != year)
    return t("Holdt ude af {decider} {day}.").format(
        decider=waiting.decider or t("en, der ikke står på listen,"), day=day
    )


def _title(waiting: Waiting) -> str:
    who = waiting.author or t("En, der ikke står på listen")
    return (
        t("{who} om {called}").format(who=who, called=waiting.called)
        if waiting.called
        else t("{who} om en borger, du ikke følger").format(who=who)
    )


def _amount(waiting: Waiting, year: int) -> str:
    many = t("1 ændring") if waiting.entries == 1 else t("{entries} ændringer").format(entries=waiting.entries)
    part = t("det faglige") if waiting.purpose == PROFESSIONAL else t("det fælles")
    days = [danish_date(each.day, weekday=False, year=each.day.year != year) for each in (waiting.first, waiting.last)]
    when = days[0] if days[0] == days[1] else t("{days} til {days2}").format(days=days[0], days2=days[1])
    return t("{many} i {part} · {when}").format(many=many, part=part, when=when)
