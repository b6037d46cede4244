"""The list "På kortet": the same map for the keyboard and the screen reader, with everything that can be done."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from app.models.map_sheet import RING_WORDS
from app.models.network import Member
from app.models.tongue import t
from app.models.values import Ring, TieDirection
from app.ui.goals.menus import add_choices
from app.ui.network.deeds import Deeds
from app.ui.network.member_rows import ROW, MemberRows, RowDelegate
from app.ui.network.phrases import CHARACTERS, one_of
from app.ui.network.shown import MapShown

_RING_KEYS = {Qt.Key.Key_1: Ring.NEAR, Qt.Key.Key_2: Ring.MIDDLE, Qt.Key.Key_3: Ring.FAR}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_SELECT = QItemSelectionModel.SelectionFlag


class MemberList(QListView):
    """Enter opens, 1, 2 and 3 say how near, Delete takes off, the menu key has the rest."""

    invite_wished = Signal()

    def __init__(self, shown: MapShown, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._deeds = shown, deeds
        self.rows = MemberRows(shown, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(shown, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(t("På kortet"))
        self.setAccessibleDescription(t("Enter åbner, 1, 2 og 3 siger hvor tæt på, Delete tager af kortet"))
        self._telling = False
        self.selectionModel().selectionChanged.connect(self._tell)
        shown.chosen_changed.connect(self.show_chosen)
        self.doubleClicked.connect(lambda _: shown.opening_wished.emit())

    def show_map(self) -> None:
        """The rows as the map stands now; whoever was chosen still is."""
        self._telling = True
        self.rows.show_map()
        self._telling = False
        self.show_chosen()

    def show_chosen(self) -> None:
        """Who is chosen, also when it was done on the map."""
        if self._telling:
            return
        places = [self.rows.place(key) for key in self._shown.chosen]
        self._telling = True
        picked = QItemSelection()
        for place in places:
            picked.select(place, place)
        self.selectionModel().select(picked, _SELECT.ClearAndSelect)
        if places:
            self.selectionModel().setCurrentIndex(places[-1], _SELECT.NoUpdate)
            self.scrollTo(places[-1])
        self._telling = False

    def _tell(self) -> None:
        if self._telling:
            return
        self._telling = True
        here = self.currentIndex()
        keys = [index.data(ROW).id for index in self.selectionModel().selectedIndexes() if index != here]
        if self.selectionModel().isSelected(here):
            keys.append(here.data(ROW).id)
        self._shown.choose(keys)
        self._telling = False

    def ring_rect(self) -> QRect:
        """The ring goes round the row that has the keyboard."""
        at = self.visualRect(self.currentIndex()).translated(self.viewport().pos())
        return at.adjusted(2, 2, -2, -2) & self.rect() if at.isValid() else self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, members = Qt.Key(event.key()), self._shown.chosen_members
        if key in _OPEN and members:
            self._shown.opening_wished.emit()
        elif key in _RING_KEYS and members and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._deeds.set_ring(members, _RING_KEYS[key])
        elif key == Qt.Key.Key_Delete and members:
            self._deeds.take_off(members)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._shown.chosen_members:
            return
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(24, 0) if keyed else event.pos()
        menu = member_menu(self, self._shown, self._deeds)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))


def member_menu(parent: QWidget, shown: MapShown, deeds: Deeds) -> QMenu:
    """What can be done with those who are chosen."""
    menu, members = QMenu(parent), shown.chosen_members
    one = members[-1]
    menu.addAction(t("Åbn")).triggered.connect(shown.opening_wished)
    alike = one.ring if len({each.ring for each in members}) == 1 else None
    add_choices(menu, t("Hvor tæt på"), RING_WORDS, alike, lambda ring: deeds.set_ring(members, ring))
    sectors = {sector.id: sector.title for sector in shown.sectors}
    add_choices(menu, t("Flyt til"), sectors, one.sector, lambda key: deeds.set_sector(members, key))
    if len(members) == 1:
        way = one_of(TieDirection, one.record.text("direction"))
        add_choices(
            menu,
            t("Båndet til {called}").format(called=shown.record.called),
            CHARACTERS,
            one.character or None,
            lambda character: deeds.feel(one, character, way),
        )
        others = {each.id: each.name for each in _untied(shown, one)}
        add_choices(menu, t("Bånd til …"), others, None, lambda other: deeds.tie(one.id, other))
        everybody = {each.id: each for each in shown.map.members if each != one}
        names = {key: each.name for key, each in everybody.items()}
        add_choices(menu, t("Slå sammen med …"), names, None, lambda other: deeds.join(everybody[other], one))
    menu.addSeparator()
    menu.addAction(t("Tag af kortet")).triggered.connect(lambda: deeds.take_off(members))
    return menu


def _untied(shown: MapShown, member: Member) -> Iterable[Member]:
    """Those who have no tie to the member yet, by name."""
    tied = {end for tie in shown.map.ties_of(member.id) for end in tie.ends}
    there = (each for each in shown.map.members if each != member and each.id not in tied)
    return sorted(there, key=lambda each: each.name.casefold())
