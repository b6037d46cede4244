"""Netværk: the map in the middle, the same as a list at the left, and whoever is chosen at the right."""

from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.documents.blank_forms import MAP
from app.models.errors import UserError
from app.models.map_history import MapHistory
from app.models.map_untangle import Footprint
from app.models.record import CitizenRecord
from app.models.tongue import t
from app.models.values import Consent
from app.store.drafts import Draft
from app.store.map_history import load_map_history
from app.store.map_words import MapWords, read_map_words
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.network.deeds import Deeds
from app.ui.network.guide import EmptyMap, Guide, Several
from app.ui.network.legend import Legend
from app.ui.network.member_list import MemberList
from app.ui.network.member_panel import MemberPanel, SidePanel
from app.ui.network.over_time import OverTime
from app.ui.network.quick_add import QuickAdd
from app.ui.network.shown import MapShown
from app.ui.network.tools import MapTools
from app.ui.network.view import MapView
from app.ui.screen import CitizenScreen
from app.ui.tokens import scaled
from app.ui.widgets import Text
from app.ui.widgets.folding_area import ENDLESS, FoldingArea, fill

_LIST, _PANEL, _EMPTY = 216, 300, 250
_LEGEND_FROM = 560
_NARROW = 1040
_BESIDE, _MAP, _LONG, _TWO = 850, 300, 440, 700


class NetworkScreen(CitizenScreen):
    """Everything that is done sends one save; the record comes back and is shown everywhere at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = MapShown(desk, _words(desk), self)
        self.deeds = Deeds(self.shown, self)
        self.list = MemberList(self.shown, self.deeds)
        self.map = MapView(self.shown)
        self.time = OverTime(self.shown, self.map, self)
        self.tools = MapTools(self.map)
        self.add = QuickAdd(self.shown)
        self._panel: MemberPanel | None = None
        self._awaited = b""
        self.several = Several(self.shown, self.deeds)
        self.guide = Guide()
        self.side = SidePanel(self.guide)
        self.count = Text("", "support", max_lines=1)
        self.legend = Legend()
        self.empty = EmptyMap(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._left, self._right = _card(), _card()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 10, 0)
        head.addWidget(Text(t("På kortet"), "strong", max_lines=1), 1)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 0, 0)
        foot.addWidget(self.legend)
        column.addLayout(foot)
        side = QVBoxLayout(self._right)
        side.setContentsMargins(1, 1, 1, 1)
        side.addWidget(self.side)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.tools)
        middle.addWidget(self.time.past, 1)
        middle.addWidget(self.add)
        self._row, self._middle = QHBoxLayout(), middle
        self._row.setContentsMargins(24, 16, 24, 20)
        self._row.setSpacing(20)
        self._row.addWidget(self._left)
        self._row.addLayout(middle, 1)
        self._row.addWidget(self._right)
        self._row.addWidget(self.time.side)
        self._row.addWidget(self.time.compare, 1)
        tall = ((self.time.past, _MAP), (self._left, _LONG), (self.time.side, 0), (self.time.compare, _TWO))
        self._area = FoldingArea(t("Netværk"), self._row, self._row, least=_BESIDE, tall=tall)
        self._area.turned.connect(self._fold)
        fill(self, self._area)
        self._size_sides()
        self._arrange_sides()
        for floating in (self.add.offer, self.empty):
            floating.setParent(self._area.widget())
        for part in (self.map, self.add, self.add.offer):
            part.installEventFilter(self)

    def _size_sides(self) -> None:
        folded = self._area.folded
        for side, wide in ((self._left, _LIST), (self._right, _PANEL), (self.time.side, _PANEL)):
            side.setMinimumWidth(0 if folded else scaled(wide))
            side.setMaximumWidth(ENDLESS if folded else scaled(wide))

    def _fold(self, folded: bool) -> None:
        """With large letters the map comes first, and the list and the panel under it."""
        self._row.removeWidget(self._left)
        self._row.insertWidget(1 if folded else 0, self._left)
        self._size_sides()
        self._arrange_sides()

    def _connect(self) -> None:
        shown = self.shown
        shown.chosen_changed.connect(self._show_side)
        shown.conflict_wished.connect(lambda key, _: self.goto_record.emit("overview", key))
        shown.opening_wished.connect(self._open_panel)
        self.map.moved.connect(self.deeds.move)
        self.map.tied.connect(self.deeds.tie)
        self.map.removal_wished.connect(lambda: self.deeds.take_off(shown.chosen_members))
        self.tools.untangle_wished.connect(self._untangle)
        self.tools.alone_changed.connect(self._arrange_sides)
        self.time.changed.connect(self._arrange_sides)
        self.time.past.leaving_wished.connect(lambda: self._area.bring(self.time.side))
        self.time.leaving.closed.connect(lambda: self._area.bring(self.tools))
        self.add.added.connect(self._await)
        self.guide.paper_wished.connect(lambda: self.form_wanted.emit(MAP))
        self.add.questioned.connect(self.guide.show_question)
        self.several.invite_wished.connect(self._invite)

    @property
    def panel(self) -> MemberPanel:
        """Made when somebody is chosen for the first time, so that the map is there at once."""
        if self._panel is None:
            self._panel = MemberPanel(self.shown, self.deeds)
            self._panel.closed.connect(self._close_panel)
            self._panel.invite_wished.connect(self._invite)
        return self._panel

    def _invite(self) -> None:
        """A network meeting with those who are chosen, found under Møder; nobody who has said no is among them."""
        asked = [each for each in self.shown.chosen_members if each.record.text("may_invite") != Consent.NO]
        if asked:
            self.deeds.invite(asked)
            self.goto.emit("meetings")

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        shown = self.shown
        if shown.record.id not in (b"", record.id):
            self._forget()
            self.time.forget()
        with suppress(UserError):  # said when the screen was made; the fields in use stay
            shown.words = read_map_words(self.desk.home)
        shown.show_record(record)
        self.desk.ask(self, partial(_past, record.id), self._show_past)
        awaited = shown.map.member(self._awaited)
        self.list.show_map()
        self.map.show_map()
        self.add.show_map()
        self.count.set_words(str(len(shown.map.members) or ""))
        self.tools.show_map(shown)
        self.empty.show_called(record.called)
        self._arrange_sides()
        self._float()
        for draft in drafts:
            self._take_up(draft)
        if awaited:
            self._awaited = b""
            shown.choose((awaited.id,))
        self._show_side()

    def go_to(self, record: bytes) -> None:
        """Whoever stands on the map, from a search."""
        self._await(record)

    @property
    def standing(self) -> bytes:
        member = self.shown.current
        return member.id if member is not None else b""

    def _show_past(self, found: tuple[MapHistory, tuple[date, ...]]) -> None:
        """The earlier days come after the map, which does not wait for them."""
        if found[0].stream == self.shown.record.id:
            self.time.show_history(*found)

    def _await(self, key: bytes) -> None:
        """Whoever was just put on the map is chosen when they stand there."""
        self._awaited = key

    def _forget(self) -> None:
        """Another citizen: nothing of the first one stays."""
        self._leave_panel()
        self.shown.choose(())
        self.add.clear()
        self.map.see_all()

    def _take_up(self, draft: Draft) -> None:
        """Go on with what was being typed when the power went."""
        record = self.shown.record
        if (
            draft.kind != "member"
            or draft.stream not in record.streams
            or not self.shown.began(draft.record, draft.field)
        ):
            return
        if self.shown.map.member(draft.record):
            self.shown.choose((draft.record,))
            self.panel.resume(draft)
        elif draft.record not in record.records:
            self.add.resume(draft)

    def _show_side(self) -> None:
        """Whoever is chosen; the words of the one before are handed over first."""
        members = self.shown.chosen_members
        self._arrange_sides()
        if len(members) > 1:
            self.several.show_members(members)
            self.side.show_page(self.several)
        elif members:
            if self.panel.show_member(members[0]):
                self.side.show_page(self.panel)
        elif self._leave_panel():
            self.side.show_page(self.guide)

    def _leave_panel(self) -> bool:
        """Hand over what is being written. False where it is too long."""
        if self._panel is None or not self._panel.finish():
            return self._panel is None
        self._panel.member = None
        return True

    def _open_panel(self) -> None:
        self.tools.leave_alone()
        self._right.show()
        self._left.setVisible(not self._narrow)
        self.panel.begin()
        if self._area.folded:
            self._area.ensureWidgetVisible(self.panel.name)

    def _close_panel(self) -> None:
        self.shown.choose(())
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _narrow(self) -> bool:
        """Whether there is room for one side only."""
        return self.width() < scaled(_NARROW) and not self._area.folded

    def _arrange_sides(self) -> None:
        """The map with list and panel (one of them where it is narrow), an earlier map, or two side by side."""
        time, alone, narrow = self.time, self.tools.alone.isChecked(), self._narrow
        panel = bool(self.shown.chosen) and not self.list.hasFocus()
        live = not time.comparing and not time.earlier
        if not live:
            self.add.offer.hide()
        seen = {
            self._left: live and not alone and not (narrow and (panel or time.out)),
            self._right: live and not alone and not time.out and (panel or not narrow),
            self.tools: live,
            self.add: live,
            self.empty: live and not self.shown.map.members,
            time.past: not time.comparing,
            time.side: time.beside and not time.comparing,
            time.compare: time.comparing,
        }
        self._row.setStretchFactor(self._middle, 0 if time.comparing else 1)
        for part, wanted in sorted(seen.items(), key=lambda each: each[1]):
            part.setVisible(wanted)

    def _untangle(self) -> None:
        scene = self.map.map
        radius = scene.roomy_radius()
        people = [
            Footprint(key, scene.place_now(key), item.name_size[0] / radius, (item.radius + 2) / radius,
                      (item.radius + 4 + item.name_size[1]) / radius)
            for key, item in scene.members.items()
        ]  # fmt: skip
        self.deeds.untangle(people, scene.middle_share())

    def finish(self) -> None:
        self.map.finish()
        if self._panel is not None:
            self._panel.finish()
        self.add.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_sides()
        self._float()
        self.legend.setVisible(self._area.folded or self.height() >= scaled(_LEGEND_FROM))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._float()
        return False

    def _float(self) -> None:
        """What floats over the map: the offer above the field, and what an empty map is for."""
        field, offer = self.add.geometry(), self.add.offer
        high = offer.sizeHint().height()
        offer.setGeometry(field.left(), field.top() - high - 8, field.width(), high)
        offer.raise_()
        area = self.time.past.geometry()
        wide = min(area.width() - 48, scaled(_EMPTY))
        self.empty.raise_()
        self.empty.setGeometry(
            area.center().x() - wide // 2, area.center().y() + scaled(44), wide, self.empty.heightForWidth(wide)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_sides()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_PANEL) + 420, 420)


def _past(citizen: bytes, vault: Vault) -> tuple[MapHistory, tuple[date, ...]]:
    history = load_map_history(vault, citizen)
    return history, history.days


def _words(desk: Desk) -> MapWords:
    """The organisation's own sectors, or the ordinary ones with a word about what is wrong with theirs."""
    try:
        return read_map_words(desk.home)
    except UserError as fault:
        desk.refused.emit(fault)
        return read_map_words(None)


def _card() -> QFrame:
    made = QFrame()
    made.setObjectName("mapCard")
    return made
