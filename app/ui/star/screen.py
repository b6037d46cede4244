"""Stjerne: where the citizen stands, area by area; everybody's own points, and what was before."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.commands.readings import focus_on
from app.commands.worker import choose_star
from app.models.change import SaidBy
from app.models.instruments.shape import LicenceStatus
from app.models.reading import Reading
from app.models.record import CitizenRecord, parse_day
from app.models.star_shape import StarLine
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.store.worker import Choices, choices
from app.ui.desk import Desk
from app.ui.screen import CitizenScreen
from app.ui.shelf import Shelf
from app.ui.star.area_panel import WIDTH, Area, AreaPanel
from app.ui.star.compare import CompareView
from app.ui.star.goal_writer import GoalWriter
from app.ui.star.legend import Legend
from app.ui.star.phrases import VOICES, before_words, day_heading, number_words
from app.ui.star.stand import Stand, first_star, stand, stars
from app.ui.star.toolbar import StarToolbar
from app.ui.star.view import StarView
from app.ui.star.voices import Voices
from app.ui.widgets import Text
from app.ui.widgets.folding_area import ENDLESS, FoldingArea, fill

_BESIDE, _LOWEST = 850, 340
_HOW = fixed("Træk i stjernen, eller tryk på et tal.")


class StarScreen(CitizenScreen):
    """What is shown is worked out anew from the record each time; only choices of looking are kept here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shelf = Shelf.of(desk)
        self.toolbar, self.view, self.legend = StarToolbar(), StarView(), Legend()
        self.licence = Text("", "caption")
        self.panel, self.compare = AreaPanel(desk), CompareView()
        self.sides = QStackedWidget()
        self.record: CitizenRecord | None = None
        self.stand: Stand | None = None
        self.voice = SaidBy.CITIZEN
        self.voices = Voices(desk, self)
        self._drafts: tuple[Draft, ...] = ()
        self._choices: Choices | None = None
        self._forget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        desk.ask(self, choices, self._take_choices)

    def _forget(self) -> None:
        """Another citizen: look from the beginning."""
        self._key, self._day, self._wanted = "", None, b""
        self._turned: dict[bytes, bool] = {}
        self._open, self._pair = False, None
        self.view.go_to(0)
        self.voice = SaidBy.CITIZEN
        self.voices.drop()

    _day: date | None
    _pair: tuple[bytes, bytes] | None

    def _lay_out(self) -> None:
        for side in (self.panel, self.compare):
            self.sides.addWidget(side)
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self.toolbar, self.view, self.licence, self.legend):
            left.addWidget(part, int(part is self.view))
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(self.sides)
        self._area = FoldingArea(t("Stjerne"), row, row, least=_BESIDE, tall=((self.view, _LOWEST),))
        self._area.turned.connect(self._fold)
        fill(self, self._area)

    def _fold(self, folded: bool) -> None:
        """The words of an area stand under the star, as wide as that."""
        for side in (self.sides, self.panel, self.compare):
            side.setMinimumWidth(0 if folded else WIDTH)
            side.setMaximumWidth(ENDLESS if folded else WIDTH)
        self.legend.stand_whole(folded)

    def _connect(self) -> None:
        self.shelf.filled.connect(self.refresh)
        self.toolbar.stars.chosen.connect(self.choose_star)
        self.toolbar.new_button.clicked.connect(self.begin_new)
        self.panel.edit_button.clicked.connect(self.write_on)
        self.toolbar.paper_button.clicked.connect(lambda: self.form_wanted.emit(self._key))
        self.toolbar.compare_button.clicked.connect(self.begin_comparing)
        self.view.given.connect(self._given)
        self.view.went.connect(lambda _: self._show_area())
        self.view.asked.connect(self._go_beside)
        self.legend.switched.connect(self._switch)
        self.legend.all_wanted.connect(self._switch_all)
        self.legend.pointed.connect(self._point_out)
        self.panel.numbered.connect(lambda voice, number: self.give(SaidBy(voice), number))
        self.panel.turned.connect(self._turn)
        self.panel.day_turned.connect(self._turn_day)
        self.panel.focus_wanted.connect(self.turn_focus)
        self.panel.goal_wanted.connect(self.begin_goal)
        self.compare.chosen.connect(self._compare)
        self.compare.left.connect(self._stop_comparing)

    def _take_choices(self, found: Choices) -> None:
        self._choices = found
        self.refresh()

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        if self.record is not None and self.record.id != record.id:
            self.finish()
            self._forget()
        self.record, self._drafts = record, drafts
        self.refresh()
        self._take_up()

    def go_to(self, record: bytes) -> None:
        """A reading, or the words put to one of its areas, from a search."""
        self._wanted = record

    def refresh(self) -> None:
        """Everything as the record and the choices of looking say."""
        record, instruments = self.record, self.shelf.instruments
        if record is None or instruments is None or self._choices is None:
            return
        self._seek(record)
        self._key = self._key or first_star(instruments, record, self._choices.star)
        self.stand = stand(instruments, record, self._key, self._day, self._turned, self.desk.today())
        if self.stand is None:
            return
        self.toolbar.stars.show_choices(stars(instruments), self._key)
        self._show_licence(self.stand)
        self.voices.settle(self.stand, record)
        self._show_comparison()
        self._show_star()
        self._show_area()
        self._show_tools()

    def _seek(self, record: CitizenRecord) -> None:
        wanted, self._wanted = record.records.get(self._wanted), b""
        if wanted is not None and wanted.kind == "reading_note":
            self._go_to_item(wanted.text("item"))
            reading = wanted["reading"].value
            wanted = record.records.get(reading) if isinstance(reading, bytes) else None
        if wanted is not None and wanted.kind == "reading":
            self._key = wanted.text("instrument").partition("@")[0]
            self._day = parse_day(wanted["day"].value)

    def _show_licence(self, at: Stand) -> None:
        needed = at.instrument.licence.status is LicenceStatus.NEEDED
        self.licence.set_words(at.instrument.licence.text)
        self.licence.setVisible(needed)

    @property
    def is_open(self) -> bool:
        """Whether points may be given: today's star, an empty one, or one that somebody writes on in."""
        at = self.stand
        return at is not None and (self._open or at.now.day == self.desk.today() or not at.now.readings)

    def _lines(self) -> list[StarLine]:
        at, record = self.stand, self.record
        assert at is not None
        assert record is not None
        return self.voices.lines(at, record) if self._pair is None else at.pair_lines(self._pair)

    def _show_star(self) -> None:
        at, record = self.stand, self.record
        assert at is not None
        assert record is not None
        lines = self._lines()
        active = next((i for i, each in enumerate(lines) if each.said_by == self.voice and not each.earlier), -1)
        open_ = self.is_open and self._pair is None
        self.view.show_star(
            at.star, lines, active=active, voice=self.voice, open_=open_, focus_areas=at.now.focus
        )  # fmt: skip
        self.legend.show_readings(at.shown(record, self.desk.today()))

    def _show_area(self) -> None:
        at, record = self.stand, self.record
        if at is None or record is None:
            return
        item, names = at.instrument.items[self.view.place], self.voices.names(at, record)
        numbers = {voice: self.voices.number(voice, item.id) for voice in VOICES}
        told = [
            (
                t("{names} før").format(names=names[voice]),
                *before_words(at.instrument, at.readings, item.id, voice, at.now.day, number),
            )
            for voice, number in numbers.items()
        ]
        self.panel.show_area(
            Area(
                instrument=at.instrument,
                place=self.view.place,
                day=day_heading(at.now.day, self.desk.today()),
                names=names,
                readings={voice: self.voices.reading(voice) for voice in VOICES},
                numbers=numbers,
                before=tuple((f"{name}: {numbers}", change) for name, numbers, change in told if numbers),
                goals=tuple(goal for goal in record.goals if self._grew_here(goal.from_reading, item.id)),
                in_focus=item.id in at.now.focus,
                open=self.is_open,
                reading=self._first_reading(),
                hint="" if at.now.readings or not self.is_open else t(_HOW),
                others={"earlier": at.turn_to(-1) is not None, "later": at.turn_to(1) is not None},
            )
        )
        said = [f"{names[voice]} {number_words(at.instrument, n)}" for voice, n in numbers.items() if n]
        self.view.tell(t("{text}: {list}").format(text=item.text, list=", ".join(said) or t("intet tal endnu")))

    def _grew_here(self, origin: tuple[bytes, str] | None, item: str) -> bool:
        return origin is not None and origin[1] == item and self.stand is not None and origin[0] in self.stand

    def _first_reading(self) -> Reading | None:
        return self.stand.now.readings[0] if self.stand and self.stand.now.readings else None

    def _show_tools(self) -> None:
        at = self.stand
        assert at is not None
        today = at.now.day == self.desk.today()
        self.toolbar.new_button.setVisible(not today and bool(at.readings))
        self.toolbar.compare_button.setVisible(len(at.readings) > 1)

    def give(self, voice: SaidBy, number: int) -> None:
        """A number for the area that is shown; 0 takes it away."""
        at = self.stand
        if at is None or not self.is_open:
            return
        self.voice = voice
        self.voices.give(voice, at.star.areas[self.view.place], number or None)
        self._show_star()
        self._show_area()

    def _given(self, _place: int, number: int, line: int) -> None:
        held = self._lines()[line].said_by if line >= 0 else self.voice
        if held in VOICES:
            self.give(SaidBy(held), number)

    def choose_star(self, key: str) -> None:
        """Another star, also the next time."""
        self.finish()
        self._key, self._day, self._open, self._pair = key, None, False, None
        self.voices.drop()
        if self._choices is not None:
            save = choose_star(self._choices.record, star=key)
            self.desk.save(self, save, lambda _: self.desk.ask(self, choices, self._take_choices))
        self.refresh()

    def begin_new(self) -> None:
        """Today's star: the same areas, empty."""
        self.finish()
        self._day, self._open, self._pair = self.desk.today(), True, None
        self.voices.drop()
        self._go_to_place(0)
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_on(self) -> None:
        """Go on in a star of an earlier day."""
        self._open = True
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, way: int) -> None:
        if self.stand is not None:
            self.panel.finish()
            self._go_to_place((self.view.place + way) % len(self.stand.star.areas))
            self._show_area()

    def _go_to_place(self, place: int) -> None:
        self._leave_goal()
        self.view.go_to(place)

    def _go_to_item(self, item: str) -> None:
        if self.stand is not None and item in self.stand.star.areas:
            self._go_to_place(self.stand.star.areas.index(item))

    def _turn_day(self, way: int) -> None:
        day = self.stand.turn_to(way) if self.stand else None
        if day is not None:
            self.finish()
            self._day, self._open = day, False
            self.voices.drop()
            self.refresh()

    def _go_beside(self) -> None:
        """Enter on the star: to the words of the person whose points the keys give."""
        row = self.panel.rows[self.voice]
        if row.note.isVisible():
            row.note.setFocus(Qt.FocusReason.TabFocusReason)

    def _switch(self, key: bytes, on: bool) -> None:
        self._turned[key] = on
        self.refresh()

    def _switch_all(self, on: bool) -> None:
        if self.stand is not None:
            earlier = [each for each in self.stand.readings if each not in self.stand.now.readings]
            self._turned |= {each.record.id: on for each in earlier}
            self.refresh()

    def _point_out(self, key: bytes) -> None:
        reading = self.stand.reading(key) if self.stand else None
        values = self.stand.star.values(reading.answers) if self.stand and reading else None
        pointed = next((each for each in self.view.lines if each.earlier and each.values == values), None)
        self.view.point_out(pointed)

    def turn_focus(self) -> None:
        """The area is one to work on, or no longer."""
        at, reading = self.stand, self._first_reading()
        if at is None or reading is None:
            return
        item = at.star.areas[self.view.place]
        chosen = [each for each in at.now.readings if item in each.focus]
        for each in chosen:
            self.desk.save(self, focus_on(each, items=[other for other in each.focus if other != item]))
        if not chosen:
            self.desk.save(self, focus_on(reading, items=[*reading.focus, item]))

    def begin_goal(self) -> None:
        """Write a goal that grows from this area."""
        at, record, reading = self.stand, self.record, self._first_reading()
        if at is None or record is None or reading is None:
            return
        item = at.instrument.items[self.view.place]
        writer = GoalWriter(self.desk, record.id, record.called, reading.record.id, item.id, item.text)
        writer.written.connect(self._goal_written)
        writer.left.connect(self._leave_goal)
        self.panel.put_writer(writer)
        writer.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _goal_written(self) -> None:
        self._leave_goal()
        self.goto.emit("goals")

    def _leave_goal(self) -> None:
        if isinstance(self.panel.writer, GoalWriter):
            self.panel.writer.finish()
            self.panel.put_writer(None)

    def begin_comparing(self) -> None:
        """Two stars, side by side in words."""
        self._pair = self.stand.pair() if self.stand else None
        self.refresh()
        self.compare.earlier.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self, earlier: bytes, later: bytes) -> None:
        self._pair = (earlier, later)
        self.refresh()

    def _stop_comparing(self) -> None:
        self._pair = None
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_comparison(self) -> None:
        at, record = self.stand, self.record
        assert at is not None
        assert record is not None
        if self._pair is not None and not self.compare.show_pair(at, record, self._pair, self.desk.today()):
            self._pair = None
        self.sides.setCurrentWidget(self.panel if self._pair is None else self.compare)
        self.legend.setVisible(self._pair is None)

    def _take_up(self) -> None:
        """Go on with words that were being typed when the power went."""
        at = self.stand
        for draft in self._drafts if at else ():
            reading = draft.context.get("reading")
            if draft.kind != "reading_note" or not isinstance(reading, bytes) or at is None or reading not in at:
                continue
            found = at.reading(reading)
            if found is None or any(row.note.begun for row in self.panel.rows.values()):
                continue
            self._day, self._open = found.day, True
            self.voices.drop()
            self._go_to_item(str(draft.context.get("item", "")))
            self.refresh()
            row = self.panel.rows.get(self._voice_of(found))
            if row is not None:
                row.note.resume(draft)

    @staticmethod
    def _voice_of(reading: Reading) -> SaidBy:
        return SaidBy(reading.said_by) if reading.said_by in set(SaidBy) else SaidBy.OTHER

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.panel.finish()
        self._leave_goal()
