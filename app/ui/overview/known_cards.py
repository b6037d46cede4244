"""When the plan is looked at again, and what the citizen is good at."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.danish_dates import capital, danish_date
from app.models.record import CitizenRecord
from app.models.tongue import t
from app.ui.overview.rows import IconLine, Rows, say
from app.ui.widgets import Card, PrimaryButton, QuoteBar, SecondaryButton, Text

_TOLD = 4


class NextLookCard(Card):
    """`wanted`: open the plan."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._day = Text("", "heading")
        self._first, self._quiet = PrimaryButton(t("Åbn planen")), SecondaryButton(t("Åbn planen"))
        self._talk = QuoteBar("", role="body")
        line = QHBoxLayout()
        line.addWidget(self._day, 1)
        for button in (self._first, self._quiet):
            button.clicked.connect(self.wanted)
            line.addWidget(button)
        self.body.addWidget(IconLine("calendar-event", words=t("Vi ser på planen igen")))
        self.body.addLayout(line)
        self.body.addWidget(self._talk)
        self.body.addStretch(1)

    def show_record(self, record: CitizenRecord, today: date, *, meets: bool) -> None:
        """The plan is the next thing to open unless a meeting is (`meets`)."""
        day, talk = record.next_look, record.citizen.text("talk_about")
        self._day.set_words(_soon(day, today) if day else t("Ikke aftalt endnu"))
        self._first.setVisible(not meets)
        self._quiet.setVisible(meets)
        self._talk.set_quote(talk, t("{called} vil tale om").format(called=record.called))
        self._talk.setVisible(bool(talk))


class ResourcesCard(Card):
    """What has been said yes to, how much waits, and how the citizen wants to be met."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._waiting = Text("", "strong"), Text("", "caption")
        self._none = Text(t("Ikke skrevet endnu. Hvad er gået godt for nylig?"), "support")
        self._meet_title, self._meet = Text("", "strong"), Text("", "support", max_lines=3)
        ticks = QVBoxLayout()
        ticks.setSpacing(8)
        self._ticks = Rows(ticks, lambda: IconLine("check", "ptext", top=True))
        meet = QVBoxLayout()
        meet.setContentsMargins(0, 4, 0, 0)
        meet.setSpacing(8)
        meet.addWidget(self._meet_title)
        meet.addWidget(self._meet)
        self.body.addWidget(self._title)
        self.body.addLayout(ticks)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._none)
        self.body.addLayout(meet)
        self.body.addStretch(1)

    def show_record(self, record: CitizenRecord) -> None:
        """As it is now."""
        confirmed = [each.record.text("text") for each in record.resources if each.confirmed]
        waiting, meet = len(record.resources) - len(confirmed), record.citizen.text("how_to_meet")
        self._title.set_words(t("Det er {called} god til").format(called=record.called))
        for tick, words in zip(self._ticks.take(len(confirmed[:_TOLD])), confirmed, strict=False):
            tick.set_words(words)
        say(
            self._waiting,
            t("{waiting} venter på et ja fra {called}").format(waiting=waiting, called=record.called)
            if waiting
            else "",
        )
        self._none.setVisible(not record.resources)
        say(self._meet_title, t("Sådan vil {called} helst mødes").format(called=record.called) if meet else "")
        say(self._meet, meet)


def _soon(day: date, today: date) -> str:
    if day == today:
        return t("I dag")
    if day == today + timedelta(days=1):
        return t("I morgen")
    return capital(danish_date(day, year=day.year != today.year))
