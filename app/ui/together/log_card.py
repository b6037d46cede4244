"""The log of a citizen's sharing, in plain sentences, the newest first."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.models.tongue import t
from app.models.who_sees import What, WhoSees
from app.ui.overview.rows import IconLine, Rows
from app.ui.together.words import deed_words
from app.ui.widgets import Card, LinkButton, Text

_SHOWN = 6
_ICONS = {What.LET_IN: "user-plus", What.TAKEN_OUT: "user-minus", What.TIME_OVER: "clock", What.BEGAN: "seedling"}


class LogCard(Card):
    """The first few; the rest is a click away."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = False
        self._found: tuple[WhoSees, str, date] | None = None
        self.body.addWidget(Text(t("Hvad der er sket"), "strong"))
        lines = QVBoxLayout()
        lines.setSpacing(8)
        self.body.addLayout(lines)
        self._rows = Rows(lines, lambda: IconLine("info-circle", max_lines=0, top=True))
        self.more = LinkButton(t("Vis det hele"))
        self.more.padding = 0
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_log(self, found: WhoSees, called: str, today: date, *, anew: bool) -> None:
        """`anew` for another citizen: then it begins with the newest few."""
        self._whole = self._whole and not anew
        self._found = found, called, today
        deeds = found.deeds if self._whole else found.deeds[:_SHOWN]
        for row, deed in zip(self._rows.take(len(deeds)), deeds, strict=True):
            row.set_icon(_ICONS.get(deed.what, "info-circle"))
            row.set_words(deed_words(deed, called, today, found.parts))
        self.more.setVisible(len(deeds) < len(found.deeds))

    def _show_all(self) -> None:
        self._whole = True
        if self._found:
            found, called, today = self._found
            self.show_log(found, called, today, anew=False)

    def words(self) -> list[str]:
        """What is told, line by line."""
        count = len(self._found[0].deeds) if self._found else 0
        shown = count if self._whole else min(count, _SHOWN)
        return [row.words.text() for row in self._rows.take(shown)]
