"""Mit kort: who is important. A name at the top puts them on the map; a press on a dot asks how near they are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.network import move_members, put_on_map
from app.models.change import SaidBy
from app.models.map_guess import guess, spoken
from app.models.map_places import Place, free_spot
from app.models.network import Member
from app.models.tongue import t
from app.models.turned import Turned
from app.models.values import Nature, Ring
from app.ui.network.map_look import MapLook
from app.ui.network.view import MapView
from app.ui.tokens import scaled, text_scale
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.own_line import OwnLine
from app.ui.turned.parts import Choice, LargeButton, LargeLink, LargePrimary, Mark
from app.ui.turned.room import Room
from app.ui.turned.scrolling import Scrolling
from app.ui.widgets.text import Text

_ENLARGED, _MOST = 1.7, 2.0
_BESIDE = 360
_LONGEST = 300
_ZOOM = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Escape)


class LargeMap(MapView):
    """The map with letters of 22 pixels. Nobody is taken off or tied here."""

    enlarged = _ENLARGED

    def __init__(self, look: MapLook) -> None:
        super().__init__(look)
        self._enlarge()

    def _enlarge(self) -> None:
        """Where all letters are larger already, the map need not make them as much larger again."""
        self.enlarged = min(_ENLARGED, _MOST / text_scale())
        self.resetTransform()
        self.scale(self.enlarged, self.enlarged)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._enlarge()
        super().changeEvent(event)

    def _other_key(self, key: Qt.Key) -> bool:
        return key in _ZOOM and super()._other_key(key)


class MapRoom(Room):
    """`look` is the map as it stands, and who is chosen on it."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        known = desk.map_words()
        self._relations = known.relations
        self.look = MapLook(known.sectors, self)
        self.map = LargeMap(self.look)
        self.ask, self.how = Text(t(words.MAP_ASK), "citizen-heading"), Text(t(words.MAP_HOW), "citizen")
        self.edit = OwnLine()
        self.add, self.turn = LargePrimary(t(words.MAP_ADD), "plus"), LargeLink(t(words.MAP_LIST))
        self.where = Text("", "citizen-heading")
        self.rings = {Ring(ring): Choice(told, Mark.RING) for ring, told in words.MAP_NEAR.items()}
        self.done = LargeButton(t(words.WRITTEN), "check")
        self.rows: list[Choice] = []
        self._list, self.empty = Scrolling(), Text(t(words.MAP_EMPTY), "citizen")
        self._head, self._below = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self.edit.returnPressed.connect(self.put)
        self.add.clicked.connect(self.put)
        self.turn.clicked.connect(self._turn_over)
        self.done.clicked.connect(lambda: self.look.choose(()))
        self.map.moved.connect(lambda moves: self.desk.save(self, move_members(moves, said_by=SaidBy.CITIZEN)))
        self.look.chosen_changed.connect(self._show_chosen)
        for ring, row in self.rings.items():
            row.clicked.connect(lambda _, ring=ring: self._near(ring))

    def _lay_out(self) -> None:
        self.edit.setMaxLength(_LONGEST)
        self.edit.setAccessibleName(t(words.MAP_ASK))
        for page in (self._column(self._naming()), self._column(self._nearing())):
            self._head.addWidget(page)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self._list, 1)
        self._below.addWidget(self.map)
        self._below.addWidget(listed)
        row = QHBoxLayout()
        row.setContentsMargins(48, 0, 48, 0)
        row.setSpacing(24)
        row.addWidget(self._head)
        row.addWidget(self._below, 1)
        self._outer.addLayout(row, 1)

    @staticmethod
    def _column(parts: Sequence[QWidget]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(16)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _naming(self) -> list[QWidget]:
        return [self.ask, self.edit, self.add, self.how, self.turn]

    def _nearing(self) -> list[QWidget]:
        return [self.where, *self.rings.values(), self.done]

    def show_turned(self, turned: Turned) -> None:
        self.look.show_record(turned.record)
        self.map.show_map()
        self._show_list()
        self._show_chosen()

    def _show_list(self) -> None:
        members = self.look.map.members
        self.empty.setVisible(not members)
        told = [(each.name, self._place_words(each)) for each in members]
        if [row.accessibleName() for row in self.rows] != [name for name, _ in told]:
            self.rows = [Choice(name, Mark.WAY, where) for name, where in told]
            self._list.fill(self.rows)
            for place, row in enumerate(self.rows):
                row.clicked.connect(lambda _=False, place=place: self._choose(place))
        for row, (_, where) in zip(self.rows, told, strict=True):
            row.set_second(where)

    def _choose(self, place: int) -> None:
        self.look.choose((self.look.map.members[place].id,))

    def _place_words(self, member: Member) -> str:
        return f"{words.MAP_NEAR.get(member.ring, '')}  ·  {self.look.sector(member.sector).title}"

    def _show_chosen(self) -> None:
        member = self.look.current
        self._head.setCurrentIndex(0 if member is None else 1)
        if member is not None:
            self.where.set_words(t(words.MAP_WHERE).format(name=member.name))
            for ring, row in self.rings.items():
                row.setChecked(ring == member.ring)

    def put(self) -> None:
        """Whoever is named stands on the map, where the words say, a little away from the middle."""
        said = spoken(self.edit.text())
        if not said.name:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        told = guess(self._relations, said)
        known = [sector.id for sector in self.look.sectors]
        sector = told.sector if told and told.sector in known else known[0]
        place = free_spot(self.look.sectors, sector, Ring.MIDDLE, self.look.points())
        save = put_on_map(
            citizen=self.desk.citizen, key=self.desk.new_id(), name=said.name, place=place, relation=said.relation,
            nature=told.nature if told else Nature.PERSON,
        )  # fmt: skip
        self.edit.clear()
        self.desk.save(self, save)

    def _near(self, ring: Ring) -> None:
        member = self.look.current
        if member is None or member.ring == ring:
            return
        others = [self.look.point(self.map.map.place_now(each.id)) for each in self.look.map.members if each != member]
        place: Place = free_spot(self.look.sectors, member.sector, ring, others)
        self.desk.save(self, move_members([(member, place)], said_by=SaidBy.CITIZEN))

    def _turn_over(self) -> None:
        listed = self._below.currentIndex() == 0
        self._below.setCurrentIndex(int(listed))
        self.turn.setText(t(words.MAP_PICTURE) if listed else t(words.MAP_LIST))

    def spoken(self) -> str:
        """Who stands on the map, too, while it is a picture."""
        there = self.look.map.members if self.map.isVisible() else ()
        return "\n".join((super().spoken(), *(f"{each.name}. {words.MAP_NEAR.get(each.ring, '')}" for each in there)))

    def fit(self) -> None:
        self._head.setFixedWidth(scaled(_BESIDE))

    def go_back(self) -> bool:
        if self.look.current is not None:
            self.look.choose(())
            return True
        return False

    def finish(self) -> None:
        self.map.finish()
        if self.edit.text().strip():
            self.put()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.look.current is not None:
            self.look.choose(())
        else:
            super().keyPressEvent(event)
