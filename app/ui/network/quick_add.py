"""The field at the bottom: a name and Enter, and somebody stands on the map, as fast as one can speak."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu

from app.commands.network import join_members, put_on_map
from app.models.errors import UserError
from app.models.map_guess import Spoken, guess, likely_double, spoken
from app.models.map_places import Place, free_spot
from app.models.network import Member
from app.models.tongue import t
from app.models.values import MemberStatus, Nature, Ring
from app.store.drafts import Draft
from app.ui.goals.menus import add_choices
from app.ui.network.phrases import QUESTIONS
from app.ui.network.shown import MapShown
from app.ui.widgets import IconLabel, LinkButton, SecondaryButton, Text

_DRAFT_MS = 1000


@dataclass(frozen=True)
class _Double:
    """Somebody new who may be somebody known."""

    known: bytes
    new: bytes


class NameEdit(QLineEdit):
    """Up and Down go through the sectors."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)


class DoubleOffer(QFrame):
    """Asked kindly above the field, which goes on taking names meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mapCard")
        self.asked = Text("", "body", max_lines=1)
        self.yes, self.no = SecondaryButton(t("Ja, slå sammen")), LinkButton(t("Nej, en anden"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self.asked, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, name: str, known: str) -> None:
        """Whether the new one is one who stands there already."""
        self.asked.set_words(t("Er det den {known}, der står der?").format(known=known))
        self.setAccessibleName(
            t("{name} er sat på kortet. Er det den {known}, der står der?").format(name=name, known=known)
        )


class QuickAdd(QFrame):
    """One question at a time; nobody waits for the disk."""

    added = Signal(bytes)
    questioned = Signal(int)
    """Another question stands above the field."""

    def __init__(self, shown: MapShown) -> None:
        super().__init__()
        self._shown = shown
        self.question = 0
        self._sector: str | None = None
        self._steered = False
        self._key = b""
        self._drafted = False
        self._double: _Double | None = None
        self._on_way: dict[bytes, Place] = {}
        self.offer = DoubleOffer()
        self.next = LinkButton(t("Næste spørgsmål"), "arrow-right")
        self.edit = NameEdit()
        self.chip = LinkButton("", "chevron-down")
        self._soon = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self._show_question()

    def _lay_out(self) -> None:
        self.setObjectName("quickAdd")
        self.edit.setProperty("bare", True)
        self.edit.setProperty("ring", "parent")
        self.edit.setMaxLength(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(IconLabel("user-plus", "ptext", size=22))
        row.addSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.chip)
        row.addWidget(self.next)

    def _connect(self) -> None:
        self.edit.returnPressed.connect(self.add)
        self.edit.textEdited.connect(self._typed)
        self.edit.stepped.connect(self._step)
        self.chip.clicked.connect(self._offer_sectors)
        self.next.clicked.connect(self._next)
        self.offer.yes.clicked.connect(self._join)
        self.offer.no.clicked.connect(self._not_the_same)
        self._soon.timeout.connect(self._keep)

    def show_map(self) -> None:
        """Those on their way have arrived."""
        there = {each.id: each for each in self._shown.map.members}
        for key in [key for key in self._on_way if key in there]:
            del self._on_way[key]
            self._look_for_double(there[key])
        if self._double and not {self._double.known, self._double.new} <= there.keys():
            self._double = None
            self._show_question()
        self._show_chip()

    # question

    def _next(self) -> None:
        self.question = (self.question + 1) % len(QUESTIONS)
        self._show_question()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.questioned.emit(self.question)

    def _show_question(self) -> None:
        self.offer.setVisible(self._double is not None)
        self.edit.setPlaceholderText(QUESTIONS[self.question])
        self.edit.setAccessibleName(QUESTIONS[self.question])

    # sector

    @property
    def told(self) -> Spoken:
        """What stands in the field."""
        return spoken(self.edit.text())

    def _guessed(self) -> tuple[str, Nature]:
        """The sector and nature of what stands in the field: what was chosen, what the words say, or the last one."""
        told = guess(self._shown.words.relations, self.told)
        known = [sector.id for sector in self._shown.sectors]
        last = self._sector if self._sector in known else known[0]
        sector = told.sector if told and told.sector in known and not self._steered else last
        return sector, told.nature if told else Nature.PERSON

    def _show_chip(self) -> None:
        """The sector is shown as soon as there is a name to put in it."""
        named = bool(self.edit.text().strip()) or self._steered
        self.chip.setVisible(named)
        self.next.setVisible(not named)
        title = self._shown.sector(self._guessed()[0]).title
        if title != self.chip.label():
            self.chip.setText(title)
            words = t("Felt: {title}. Skift med pil op og pil ned.").format(title=title)
            self.chip.setToolTip(words)
            self.chip.setAccessibleName(words)
            self.edit.setAccessibleDescription(words)

    def _step(self, by: int) -> None:
        known = [sector.id for sector in self._shown.sectors]
        self._choose(known[(known.index(self._guessed()[0]) + by) % len(known)])

    def _choose(self, sector: str) -> None:
        self._sector, self._steered = sector, True
        self._show_chip()

    def _offer_sectors(self) -> None:
        menu = QMenu(self)
        titles = {sector.id: sector.title for sector in self._shown.sectors}
        add_choices(menu, t("Felt"), titles, self._guessed()[0], self._choose)
        inner = menu.actions()[0].menu()
        assert isinstance(inner, QMenu)
        inner.aboutToHide.connect(menu.deleteLater)
        inner.popup(self.chip.mapToGlobal(self.chip.rect().topLeft()))

    # words

    def _typed(self) -> None:
        if not self.edit.text().strip():
            self._steered = False
        self._show_chip()
        if not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        """What is being typed is on the disk within a second."""
        self._soon.stop()
        text, record = self.edit.text(), self._shown.record
        if text.strip() and record.id:
            self._key = self._key or self._shown.desk.new_id()
            self._drafted = True
            self._shown.desk.keep_draft(
                Draft(record.id, "member", self._key, "name", text, (), {}, self._shown.desk.now())
            )
        elif self._drafted:
            self._shown.desk.drop_draft(record.id, self._key, "name")
            self._key, self._drafted = b"", False

    def resume(self, draft: Draft) -> None:
        """A name that was being typed when the power went."""
        if not self.edit.text():
            self._key, self._drafted = draft.record, True
            self.edit.setText(draft.text)
            self._show_chip()

    def add(self) -> None:
        """Put whoever stands in the field on the map. An empty field adds nobody."""
        told, shown = self.told, self._shown
        if not told.name:
            return
        sector, nature = self._guessed()
        missed = self.question == len(QUESTIONS) - 1
        place = self._free(sector, Ring.FAR if missed else Ring.MIDDLE)
        key = self._key or shown.desk.new_id()
        try:
            save = put_on_map(
                citizen=shown.record.id, key=key, name=told.name, place=place, relation=told.relation, nature=nature,
                status=MemberStatus.WISHED if missed else None,
            )  # fmt: skip
        except UserError as fault:
            shown.desk.refused.emit(fault)
            return
        self._on_way[key] = place
        self._sector = sector
        self._empty()
        shown.desk.save(self, save, settles=(shown.record.id, key, "name"))
        self.added.emit(key)

    def _empty(self) -> None:
        self._soon.stop()
        self._key, self._drafted, self._steered = b"", False, False
        self.edit.clear()
        self._show_chip()

    def _free(self, sector: str, ring: Ring) -> Place:
        taken = [*self._shown.points(), *(self._shown.point(place) for place in self._on_way.values())]
        return free_spot(self._shown.sectors, sector, ring, taken)

    # doubles

    def _look_for_double(self, new: Member) -> None:
        """Whether somebody new may be somebody who stands there already."""
        known = likely_double((each for each in self._shown.map.members if each.id != new.id), new.name)
        if known:
            self._double = _Double(known.id, new.id)
            self.offer.ask(new.name, known.name)
            self._show_question()

    def _join(self) -> None:
        shown, double = self._shown, self._double
        one = shown.map.member(double.known) if double else None
        other = shown.map.member(double.new) if double else None
        if one and other:
            shown.choose((one.id,))
            shown.desk.save(self, join_members(one, other))
        self._not_the_same()

    def _not_the_same(self) -> None:
        self._double = None
        self._show_question()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """A half-typed name is kept as it is; it comes back."""
        if self._soon.isActive():
            self._keep()

    def clear(self) -> None:
        """Another citizen's map is to be shown."""
        self._double, self._sector, self._on_way, self.question = None, None, {}, 0
        self._empty()
        self._show_question()
