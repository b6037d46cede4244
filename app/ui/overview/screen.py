"""Overblik."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.agreements import tick_agreement
from app.models.instruments.parse import parse_instrument
from app.models.meeting import Agreement
from app.models.reading import Reading
from app.models.record import CitizenRecord
from app.models.sectors import Sector, parse_sectors
from app.models.star_shape import Star, star_of
from app.models.tongue import t
from app.places import resources
from app.store.drafts import Draft
from app.store.reading import Noted, load_lately, noted, with_records
from app.store.same_person import questions
from app.store.vault import Vault
from app.ui.citizens.same_person import SamePersonLine
from app.ui.desk import Desk
from app.ui.history.describe import deeds
from app.ui.overview.beside import Beside, look_beside
from app.ui.overview.body import OverviewBody
from app.ui.overview.disagreements import Disagreements, Settling
from app.ui.overview.timeline import Milestone, Timeline
from app.ui.screen import CitizenScreen
from app.ui.widgets import EmptyState, Scrolled

_LOOKED_BACK = (12, 60)
_SHOWN = 5


class OverviewScreen(CitizenScreen):
    """What exists so far, at a glance; every part opens where it is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(24, 16, 24, 0)
        self._inner.setSpacing(16)
        self.timeline = Timeline()
        self.same = SamePersonLine(desk)
        self._inner.addWidget(self.same)
        self._inner.addWidget(self.timeline)
        self._inner.addStretch(1)
        self.timeline.wanted.connect(lambda: self.goto.emit("history"))
        content = QWidget()
        content.setMaximumWidth(1560)
        content.setLayout(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.settling = Settling(desk, Scrolled(content, t("Overblikket")))
        outer.addWidget(self.settling)
        self._body: OverviewBody | None = None
        self._above: list[QWidget] = []
        self._beside: Beside | None = None
        self._stars: dict[str, Star | None] = {}
        self._sectors: tuple[Sector, ...] = ()

    def read_record(self, vault: Vault, citizen: bytes) -> CitizenRecord:
        """Without the years that are over."""
        return load_lately(vault, citizen)

    def read_beside(self, vault: Vault, record: CitizenRecord) -> Beside:
        """The latest deeds, the next meeting, what was agreed, star and map."""
        now = vault.clock().local.replace(tzinfo=None)
        milestones = _latest(vault, record)
        found = look_beside(record, now, milestones=milestones, star_of=self._star_of, sectors=self._known_sectors())
        return replace(found, alike=questions(vault, record.id))

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
        self.same.ask(found.alike)
        self.timeline.set_moments(found.milestones, today=self.desk.today())

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        """Fill the parts; they hold nothing that is being typed."""
        for each in self._above:
            each.hide()
            each.deleteLater()
        self._above = [*self._disagreements(record), *self._question(record)]
        for place, each in enumerate(self._above, 1):
            self._inner.insertWidget(place, each)
        begun = bool(record.hopes or record.goals)
        if begun and self._beside is not None:
            self._filled().show_record(record, self._beside, self.desk.today())
        if self._body is not None:
            self._body.setVisible(begun)
        self.settling.show_record(record)
        self._measure_anew()

    def _measure_anew(self) -> None:
        """From the innermost outwards. Qt would carry a card's new size outwards step by step, first when all is
        shown, and lay out and paint the page once for each step."""
        for each in reversed(self.findChildren(QWidget)):
            if each.layout() is not None:
                each.updateGeometry()

    def go_to(self, record: bytes) -> None:
        """Settle what two people have written in this record."""
        self.settling.want(record)

    def finish(self) -> None:
        self.same.forget()
        self.settling.finish()

    def _disagreements(self, record: CitizenRecord) -> list[QWidget]:
        if not record.conflicts:
            return []
        card = Disagreements(record)
        card.settle_wished.connect(self.settling.settle)
        return [card]

    def _question(self, record: CitizenRecord) -> list[QWidget]:
        """Where nothing has been said yet: what the page is for, and the first step."""
        if record.hopes or record.goals:
            return []
        empty = EmptyState(
            "sparkles",
            t(
                "Her samles det, {called} håber på, og det, I er i gang med. Begynd med at spørge: Hvad drømmer du om?"
            ).format(called=record.called),
            t("Skriv en drøm"),
        )
        empty.acted.connect(lambda: self.goto.emit("goals"))
        return [empty]

    def _filled(self) -> OverviewBody:
        """The cards, made when the first record with something in it is shown."""
        if self._body is None:
            self._body = OverviewBody()
            self._body.wanted.connect(self.goto)
            self._body.meeting.opened.connect(lambda meeting: self.goto_record.emit("meetings", meeting))
            self._body.meeting.ticked.connect(self._tick)
            self._inner.insertWidget(len(self._above) + 1, self._body)
        return self._body

    def _tick(self, agreement: Agreement, done: bool) -> None:
        self.desk.save(self, tick_agreement(agreement, done=self.desk.today() if done else None))


def _latest(vault: Vault, record: CitizenRecord) -> tuple[Milestone, ...]:
    """Some entries tell nothing; only where these are many is it looked further back."""
    found: tuple[Milestone, ...] = ()
    for limit in _LOOKED_BACK:
        entries = noted(vault, record.id, limit=limit)
        named = {change.record for each in entries for change in each.entry.changes}
        found = _milestones(entries, with_records(vault, record, named))
        if len(found) == _SHOWN:
            break
    return found


def _milestones(found: tuple[Noted, ...], record: CitizenRecord) -> tuple[Milestone, ...]:
    moments: list[Milestone] = []
    for each in found:
        told = () if each.entry.undoes else deeds(each.entry.changes, record)
        if told:
            said = f"{told[0].did[:1].upper()}{told[0].did[1:]}"
            words = t("”{words}”").format(words=told[0].words) if told[0].quoted else told[0].words
            moments.append(Milestone(each.at.day, f"{said}: {words}" if told[0].words else said))
    return tuple(moments[:_SHOWN])
