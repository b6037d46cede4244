"""Where everything on the screen stands: the list at the left, the page with its buttons at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.consents import Scope
from app.models.tongue import fixed, t, worded
from app.store.plan_words import plan_languages
from app.ui.desk import Desk
from app.ui.papers.pages_view import PagesView
from app.ui.papers.press import Press
from app.ui.papers.recipient import ConsentGate, Leaving, Recipient
from app.ui.papers.save_panel import SavePanel
from app.ui.plan.agree_panel import AgreePanel
from app.ui.plan.bands import Bands
from app.ui.plan.earlier_plans import EarlierPlans
from app.ui.plan.edition_choice import EditionChoice
from app.ui.plan.hint_card import HintCard
from app.ui.plan.language_choice import LanguageChoice
from app.ui.plan.look_fields import LookFields
from app.ui.plan.section_list import SectionList
from app.ui.plan.stage import Stage
from app.ui.plan.toolbar import Toolbar
from app.ui.tokens import scaled
from app.ui.widgets import IconButton, IconLabel, Text
from app.ui.widgets.column_area import ColumnArea
from app.ui.widgets.folding_area import FoldingArea, fill

_LIST, _BESIDE = 296, 850
_PLAN = Leaving(fixed("planen"), Scope.PLAN)
_ROOM_FOR_HINT = 820


class PlanLayout(QWidget):
    """The parts of the screen; it only places them."""

    def __init__(self, desk: Desk, press: Press) -> None:
        super().__init__()
        self.toolbar = Toolbar()
        self.bands = Bands()
        self.save_panel, self.agree_panel = SavePanel(kinds=True), AgreePanel()
        self.recipient, self.gate = Recipient(worded(_PLAN), desk), ConsentGate(worded(_PLAN), desk)
        self.pages = PagesView(press, t("Planens sider"))
        self.stage = Stage(self.pages)
        self.look = LookFields(desk)
        self.hint = HintCard()
        self._below = QVBoxLayout()
        self._below.setContentsMargins(0, 12, 8, 0)
        self.sections = SectionList(self.look, self._below)
        self.edition = EditionChoice()
        self.language = LanguageChoice(plan_languages(desk.home))
        self.earlier = EarlierPlans()
        self.fold = IconButton("chevron-left", t("Skjul listen, så siden får mere plads"))
        self._folded = False
        self._has_hint = False
        self._list = self._left()
        self._page = self._right()
        row = QHBoxLayout()
        row.setContentsMargins(24, 24, 24, 24)
        row.setSpacing(24)
        row.addWidget(self._list)
        row.addWidget(self._page, 1)
        self._area = FoldingArea(t("Min plan"), row, row, least=_BESIDE, tall=((self.stage, 0),))
        fill(self, self._area)
        for hidden in (self.look, self.hint, self.save_panel, self.agree_panel):
            hidden.hide()
        self._area.turned.connect(self._fold)
        self.fold.clicked.connect(lambda: self._turn(True))
        self.toolbar.unfolded.connect(lambda: self._turn(False))
        self.sections.edit_look.connect(self._open_look)

    def _left(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.sections, self.edition, self.language, _inset(self.recipient), self.earlier):
            column.addWidget(part)
        column.addStretch(1)
        left = QWidget()
        outer = QVBoxLayout(left)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        title = Text(t("Det, der kommer med"), "heading")
        title.setMinimumHeight(40)
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(title, 1)
        head.addWidget(self.fold)
        head.addSpacing(12)
        outer.addLayout(head)
        outer.addWidget(ColumnArea(t("Det, der kommer med"), inner), 1)
        outer.addLayout(_promise())
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.toolbar, self.bands, self.gate, self.save_panel, self.agree_panel):
            column.addWidget(part)
        column.addWidget(self.stage, 1)
        return right

    def show_hint(self, wanted: bool) -> None:
        """Put the hint where there is room for it, or away."""
        self._has_hint = wanted
        beside = self._beside_fits()
        place = self.stage.beside if beside else self._below
        if place.indexOf(self.hint) < 0:
            (self._below if beside else self.stage.beside).removeWidget(self.hint)
            place.addWidget(self.hint)
        self.hint.setVisible(wanted)
        self.stage.make_room(wanted and beside)

    def close_panels(self) -> None:
        """Neither saving nor agreeing any more; no password stays behind."""
        self.save_panel.clear()
        self.save_panel.hide()
        self.agree_panel.hide()
        self.gate.close_gate()

    def begin_anew(self) -> None:
        """No panel is open, and what was told of the last thing done is over."""
        self.close_panels()
        self.bands.hush()

    def _beside_fits(self) -> bool:
        width = self.width() - 48 - scaled(_LIST) - 24
        return (self._folded and not self._area.folded) or width >= scaled(_ROOM_FOR_HINT)

    def _turn(self, folded: bool) -> None:
        """A person puts the list away, or takes it out."""
        self._fold(folded)
        (self.toolbar.unfold if folded else self.fold).setFocus()

    def _fold(self, folded: bool) -> None:
        """With large letters there is room for the list or for the page."""
        self._folded = folded
        self._list.setVisible(not folded)
        self._page.setVisible(folded or not self._area.folded)
        self.toolbar.unfold.setVisible(folded)
        self._size_list()
        self.show_hint(self._has_hint)

    def _size_list(self) -> None:
        self._list.setMinimumWidth(0 if self._area.folded else scaled(_LIST))
        self._list.setMaximumWidth(self.width() if self._area.folded else scaled(_LIST))

    def _open_look(self) -> None:
        self.look.setVisible(not self.look.isVisible())
        if self.look.isVisible():
            self.look.day.edit.setFocus()
        else:
            self.look.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_list()
        self.show_hint(self._has_hint)


def _inset(part: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(12, 12, 12, 0)
    column.addWidget(part)
    return around


def _promise() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("lock", "ink2", size=18), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Text(t("Cpr-nummer trykkes aldrig."), "support"), 1)
    return row
