"""Overblik."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.commands.agreements import tick_agreement
from app.models.danish_dates import danish_date
from app.models.instruments.parse import parse_instrument
from app.models.meeting import Agreement
from app.models.moment import Moment
from app.models.reading import Reading
from app.models.record import CitizenRecord, Goal, Hope, Step, steered_by
from app.models.sectors import Sector, parse_sectors
from app.models.star_shape import Star, star_of
from app.models.values import GoalState
from app.places import resources
from app.store.drafts import Draft
from app.store.reading import Noted, noted
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.history.describe import deeds
from app.ui.overview.beside import Beside, look_beside
from app.ui.overview.disagreements import Disagreements, Settling
from app.ui.overview.meeting_card import MeetingCard
from app.ui.overview.pictures import SmallMap, SmallStar
from app.ui.overview.timeline import Milestone, Timeline
from app.ui.screen import CitizenScreen
from app.ui.widgets import (
    Card,
    EmptyState,
    IconLabel,
    LinkButton,
    PrimaryButton,
    QuoteBar,
    QuoteCard,
    RatingLine,
    RatingNow,
    Scrolled,
    SecondaryButton,
    Text,
)

_LOOKED_BACK = (12, 60)
_SHOWN = 5
_SEVERAL = {1: "Se en drøm til", 2: "Se to drømme til", 3: "Se tre drømme til", 4: "Se fire drømme til"}


class OverviewScreen(CitizenScreen):
    """What exists so far, at a glance; every part opens where it is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(24, 16, 24, 0)
        self._inner.setSpacing(16)
        self._inner.addStretch(1)
        self.timeline = Timeline()
        self.timeline.wanted.connect(lambda: self.goto.emit("history"))
        content = QWidget()
        content.setMaximumWidth(1560)
        content.setLayout(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.settling = Settling(desk, Scrolled(content, "Overblikket"))
        outer.addWidget(self.settling)
        self._body: QWidget | None = None
        self._beside: Beside | None = None
        self._stars: dict[str, Star | None] = {}
        self._sectors: tuple[Sector, ...] = ()

    def read_beside(self, vault: Vault, record: CitizenRecord) -> Beside:
        """The latest deeds, the next meeting, what was agreed, star and map."""
        now = vault.clock().local.replace(tzinfo=None)
        milestones = _latest(vault, record)
        return look_beside(record, now, milestones=milestones, star_of=self._star_of, sectors=self._known_sectors())

    def _star_of(self, reading: Reading) -> Star | None:
        """The shape of the star that was answered, if it came with the program; each file is read once."""
        name = f"{reading.instrument}-{reading.version}.json"
        if name not in self._stars:
            path = resources() / "instruments" / name
            self._stars[name] = star_of(parse_instrument(path.read_bytes(), name)) if path.is_file() else None
        return self._stars[name]

    def _known_sectors(self) -> tuple[Sector, ...]:
        if not self._sectors:
            path = resources() / "network" / "sectors.json"
            self._sectors = parse_sectors(path.read_bytes(), path.name)
        return self._sectors

    def show_beside(self, found: Beside) -> None:
        """The latest deeds in a line; the rest when the record is shown."""
        self._beside = found
        self.timeline.set_moments(found.milestones, today=self.desk.today())

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        """Build the parts anew; they hold nothing that is being typed."""
        if self._body is not None:
            self._inner.removeWidget(self._body)
            self._inner.removeWidget(self.timeline)
            self._body.hide()
            self._body.deleteLater()
        self._body = self._whole(record) if record.hopes or record.goals else self._empty(record)
        if record.conflicts:
            self._body = self._with_disagreements(record, self._body)
        self._inner.insertWidget(0, self._body)
        self._inner.insertWidget(1, self.timeline)
        self.settling.show_record(record)

    def go_to(self, record: bytes) -> None:
        """Settle what two people have written in this record."""
        self.settling.want(record)

    def finish(self) -> None:
        self.settling.finish()

    def _with_disagreements(self, record: CitizenRecord, body: QWidget) -> QWidget:
        card, whole = Disagreements(record), QWidget()
        card.settle_wished.connect(self.settling.settle)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        column.addWidget(body)
        return whole

    def _empty(self, record: CitizenRecord) -> QWidget:
        empty = EmptyState(
            "sparkles",
            f"Her samles det, {record.called} håber på, og det, I er i gang med. Begynd med at spørge:"
            " Hvad drømmer du om?",
            "Skriv en drøm",
        )
        empty.acted.connect(lambda: self.goto.emit("goals"))
        return empty

    def _whole(self, record: CitizenRecord) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        current = [hope for hope in record.hopes if hope.current]
        if current:
            column.addWidget(self._dream(record, current))
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(self._goals(record), 0, 0)
        pictures = self._pictures()
        grid.setColumnStretch(0, 16)
        grid.setColumnStretch(1, 7 if pictures else 0)
        grid.setColumnStretch(2, 8 if pictures else 9)
        right = [card for card in (self._meeting(record), self._next_look(record)) if card is not None]
        good_at = self._resources(record)
        if pictures:
            grid.addLayout(_column([*pictures, good_at]), 0, 1)
        grid.addLayout(_column(right if pictures else [*right, good_at]), 0, 2)
        column.addLayout(grid)
        return whole

    def _pictures(self) -> list[QWidget]:
        """Star and map, where there is something on them."""
        beside, made = self._beside, list[QWidget]()
        if beside is not None and beside.star is not None:
            star = SmallStar(beside.star)
            star.clicked.connect(lambda: self.goto.emit("star"))
            made.append(star)
        if beside is not None and beside.members:
            network = SmallMap(beside.sectors, beside.members)
            network.clicked.connect(lambda: self.goto.emit("network"))
            made.append(network)
        return made

    def _meeting(self, record: CitizenRecord) -> QWidget | None:
        """Nothing where no meeting was ever planned or agreed at."""
        beside = self._beside
        if beside is None or not (beside.coming or beside.agreed or record.of("meeting")):
            return None
        card = MeetingCard(record.called, beside.coming, beside.agreed, self.desk.today())
        card.opened.connect(lambda meeting: self.goto_record.emit("meetings", meeting))
        card.ticked.connect(self._tick)
        return card

    def _tick(self, agreement: Agreement, done: bool) -> None:
        self.desk.save(self, tick_agreement(agreement, done=self.desk.today() if done else None))

    def _dream(self, record: CitizenRecord, current: list[Hope]) -> QWidget:
        steering = steered_by(record, current)
        card = QuoteCard(steering.words.text, who_and_when(record, steering), role="dream")
        if len(current) > 1:
            more = LinkButton(_SEVERAL.get(len(current) - 1, f"Se {len(current) - 1} drømme til"))
            more.set_colour("atext")
            more.clicked.connect(lambda: self.goto.emit("goals"))
            card.row.addWidget(more)
        return card

    def _goals(self, record: CitizenRecord) -> QWidget:
        card = Card()
        top = QHBoxLayout()
        top.addWidget(Text("Mål", "strong"))
        top.addStretch(1)
        top.addWidget(Text("Hvor tæt er jeg på? 0 til 10", "support"))
        top.addSpacing(8)
        opened = LinkButton("Åbn", "arrow-right")
        opened.setAccessibleName("Åbn drømme og mål")
        opened.clicked.connect(lambda: self.goto.emit("goals"))
        top.addWidget(opened)
        card.body.setContentsMargins(20, 8, 12, 12)
        card.body.addLayout(top)
        active = [goal for goal in record.goals if goal.state == GoalState.ACTIVE]
        for goal in active:
            card.body.addWidget(_line())
            card.body.addWidget(self._goal_row(goal))
        if not active:
            card.body.addWidget(Text("Der er ikke noget mål i gang. Hvilken drøm vil I begynde med?", "body"))
        paused = [goal.words.text for goal in record.goals if goal.state == GoalState.PAUSED]
        if paused:
            card.body.addWidget(_line())
            card.body.addLayout(_paused(paused))
        card.body.addStretch(1)
        return card

    def _goal_row(self, goal: Goal) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 8, 2)
        line.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch(1)
        words.addWidget(Text(goal.words.text, "goal", max_lines=3))
        if goal.words.conflict:
            choose = LinkButton("Skrevet på to måder. Vælg sammen.", "arrows-exchange")
            choose.padding = 0
            choose.set_colour("atext")
            choose.clicked.connect(lambda: self.goto.emit("goals"))
            words.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        elif step := next((step for step in goal.steps if step.done is None), None):
            words.addLayout(_next_step(step))
        words.addStretch(1)
        line.addLayout(words, 1)
        readings = [(rating.day, rating.value) for rating in goal.ratings]
        if readings:
            line.addWidget(RatingLine(readings), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(RatingNow(readings), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _next_look(self, record: CitizenRecord) -> QWidget:
        card = Card()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(IconLabel("calendar-event", "ink2", size=18))
        top.addWidget(Text("Vi ser på planen igen", "support"), 1)
        card.body.addLayout(top)
        day = record.next_look
        line = QHBoxLayout()
        line.addWidget(Text(_soon(day, self.desk.today()) if day else "Ikke aftalt endnu", "heading"), 1)
        meets = self._beside is not None and self._beside.coming is not None
        opened = SecondaryButton("Åbn planen") if meets else PrimaryButton("Åbn planen")
        opened.clicked.connect(lambda: self.goto.emit("plan"))
        line.addWidget(opened)
        card.body.addLayout(line)
        talk = record.citizen.text("talk_about")
        if talk:
            card.body.addWidget(QuoteBar(talk, f"{record.called} vil tale om", role="body"))
        card.body.addStretch(1)
        return card

    def _resources(self, record: CitizenRecord) -> QWidget:
        card = Card()
        card.body.addWidget(Text(f"Det er {record.called} god til", "strong"))
        confirmed = [each for each in record.resources if each.confirmed]
        for each in confirmed[:4]:
            card.body.addLayout(_ticked(each.record.text("text")))
        waiting = len(record.resources) - len(confirmed)
        if waiting:
            card.body.addWidget(Text(f"{waiting} venter på et ja fra {record.called}", "caption"))
        if not record.resources:
            card.body.addWidget(Text("Ikke skrevet endnu. Hvad er gået godt for nylig?", "support"))
        meet = record.citizen.text("how_to_meet")
        if meet:
            card.body.addSpacing(4)
            card.body.addWidget(Text(f"Sådan vil {record.called} helst mødes", "strong"))
            card.body.addWidget(Text(meet, "support", max_lines=3))
        card.body.addStretch(1)
        return card


def _column(cards: list[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    for card in cards[:-1]:
        column.addWidget(card)
    column.addWidget(cards[-1], 1)
    return column


def _latest(vault: Vault, record: CitizenRecord) -> tuple[Milestone, ...]:
    """Some entries tell nothing; only where these are many is it looked further back."""
    found: tuple[Milestone, ...] = ()
    for limit in _LOOKED_BACK:
        found = _milestones(noted(vault, record.id, limit=limit), record)
        if len(found) == _SHOWN:
            break
    return found


def _milestones(found: tuple[Noted, ...], record: CitizenRecord) -> tuple[Milestone, ...]:
    moments: list[Milestone] = []
    for each in found:
        told = () if each.entry.undoes else deeds(each.entry.changes, record)
        if told:
            said = f"{told[0].did[:1].upper()}{told[0].did[1:]}"
            words = f"”{told[0].words}”" if told[0].quoted else told[0].words
            moments.append(Milestone(each.at.day, f"{said}: {words}" if told[0].words else said))
    return tuple(moments[:_SHOWN])


def who_and_when(record: CitizenRecord, hope: Hope) -> str:
    """ "Amina, 12. november · skrevet ned af Signe"."""
    held = hope.words.live[0]
    day = danish_date(Moment(held.wall, held.offset).day, weekday=False)
    author = record.author(held).split(" ")[0]
    if hope.record.text("wrote") == "citizen":
        return f"{record.called}, {day} · skrev det selv"
    return f"{record.called}, {day}" + (f" · skrevet ned af {author}" if author else "")


def _soon(day: date, today: date) -> str:
    if day == today:
        return "I dag"
    if day == today + timedelta(days=1):
        return "I morgen"
    return danish_date(day, year=day.year != today.year).capitalize()


def _next_step(step: Step) -> QHBoxLayout:
    under = QHBoxLayout()
    under.setSpacing(6)
    under.addWidget(IconLabel("arrow-right", "ink2", size=16))
    said = ", ".join(filter(None, (step.record.text("text"), step.record.text("when"))))
    under.addWidget(Text(said, "support", max_lines=1), 1)
    return under


def _paused(paused: list[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel("player-pause", "ink2", size=18))
    row.addWidget(Text("På pause: " + " · ".join(f"”{words}”" for words in paused), "support", max_lines=2), 1)
    return row


def _ticked(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel("check", "ptext", size=18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, "support", max_lines=2), 1)
    return row


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setObjectName("rule")
    return line
