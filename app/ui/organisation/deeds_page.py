"""Hvad der er sket: the organisation's signed log, newest first, in words."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.commands.organisation_view import OrganisationView
from app.models.danish_dates import danish_moment
from app.models.organisation import ADMINISTRATOR, DEVICE, DISMISS, ERASE, FOUND, RENEW, REVOKE, RULES, TEAM, WORKER
from app.models.organisation_words import Deed
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.widgets import Card, IconLabel, LinkButton, Text
from app.ui.widgets.column_area import ColumnArea

MOST = 40
_WIDEST = 900
_WHAT = fixed("Hver linje er skrevet under af den, der gjorde det. Den kan hverken ændres eller fjernes bagefter.")
_NOT = fixed("Tæller ikke: den, der skrev under, havde ikke ret til det eller var selv spærret.")
_ICONS = {
    FOUND: "flag", ADMINISTRATOR: "key", WORKER: "user-plus", DEVICE: "check", TEAM: "users", REVOKE: "user-minus",
    ERASE: "trash", DISMISS: "key", RENEW: "key", RULES: "clock",
}  # fmt: skip


class DeedsPage(QWidget):
    """The newest first; the older ones on demand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._deeds: tuple[Deed, ...] = ()
        self._shown = MOST
        self.rows: list[QWidget] = []
        self.more = LinkButton(t("Vis de ældre"))
        self.more.clicked.connect(self._show_more)
        self._card = Card()
        self._card.body.setSpacing(0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 20, 32, 24)
        column.setSpacing(12)
        column.addWidget(Text(t(_WHAT), "support"))
        column.addWidget(self._card)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 6, 6, 6)  # the ring goes round all of it
        area = ColumnArea(t("Hvad der er sket"), inner, widest=_WIDEST)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        outer.addWidget(area)

    def show_view(self, view: OrganisationView) -> None:
        """The log as it stands."""
        if view.deeds != self._deeds:
            self._deeds = view.deeds
            self._fill()

    def _show_more(self) -> None:
        self._shown = len(self._deeds)
        self._fill()

    def _fill(self) -> None:
        for old in self.rows:
            self._card.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        today = self._desk.today()
        self.rows = [_row(deed, today) for deed in self._deeds[: self._shown]]
        for row in self.rows:
            self._card.body.addWidget(row)
        self.more.setVisible(len(self._deeds) > self._shown)


def _row(deed: Deed, today: date) -> QWidget:
    made = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(deed.what, "body"))
    when = danish_moment(deed.at.local, today, year=deed.at.local.year != today.year)
    words.addWidget(Text(f"{deed.by} · {when}", "support"))
    if not deed.counts:
        words.addWidget(Text(t(_NOT), "support"))
    row = QHBoxLayout()
    row.setContentsMargins(0, 12, 0, 12)
    row.setSpacing(16)
    row.addWidget(IconLabel(_ICONS[deed.kind], "ptext"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    rule.setObjectName("rule")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row)
    column.addWidget(rule)
    return made
