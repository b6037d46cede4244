"""The chosen citizen at the right: enough to know who it is and how to meet."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.models.tongue import t
from app.store.reading import CaseRow
from app.ui.citizens.naming import presented, support_line
from app.ui.widgets import Card, PrimaryButton, QuoteBar, SecondaryButton, Text


class CitizenPanel(Card):
    """`opened` and `edited` are the two buttons."""

    opened = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = Text("", "dream")
        self._who = Text("", "support")
        self._support = Text("", "support")
        self._dream = QuoteBar("", role="notes")
        self._how_label = Text(t("Vil helst mødes"), "label")
        self._how = Text("", "support")
        self._how.set_colour("ink")
        self.open_button = PrimaryButton("")
        self.open_button.set_key(t("Enter"))
        self.open_button.clicked.connect(self.opened)
        self.edit_button = SecondaryButton(t("Ret oplysninger"), "pencil")
        self.edit_button.clicked.connect(self.edited)
        self.body.setContentsMargins(24, 20, 8, 24)
        self.body.setSpacing(12)
        self.body.addWidget(self._scrolling(), 1)
        for button in (self.open_button, self.edit_button):
            holder = QVBoxLayout()
            holder.setContentsMargins(0, 0, 16, 0)
            holder.addWidget(button)
            self.body.addLayout(holder)

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(2)
        for widget in (self._name, self._who, self._support):
            column.addWidget(widget)
        column.addSpacing(14)
        column.addWidget(self._dream)
        column.addSpacing(18)
        column.addWidget(self._how_label)
        column.addWidget(self._how)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def show_citizen(self, row: CaseRow, *, same_name: bool, today: date) -> None:
        """Show this citizen; the year of birth where two are called the same."""
        self._name.set_words(row.called)
        who = presented(row) if same_name else (row.full_name if row.full_name != row.called else "")
        self._who.set_words(who)
        self._who.setVisible(bool(who))
        self._support.set_words(support_line(row, today=today))
        self._dream.set_quote(row.dream)
        self._dream.setVisible(bool(row.dream.strip()))
        for widget in (self._how_label, self._how):
            widget.setVisible(bool(row.how_to_meet))
        self._how.set_words(row.how_to_meet)
        self.open_button.setText(t("Åbn {called}").format(called=row.called))
        self.edit_button.setAccessibleName(t("Ret oplysninger om {called}").format(called=row.called))
