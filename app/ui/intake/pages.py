"""The screen's quiet pages: which file, what is wrong with it, and how it went."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.intake.sheet import Problem
from app.models.tongue import fixed, t
from app.ui.intake.words import counted
from app.ui.widgets import Card, IconLabel, LinkButton, PrimaryButton, SecondaryButton, Text
from app.wording import say, say_place

_MOST = 200
_WIDEST = 620
_NEEDS = fixed(
    "Et ark med én borger i hver række, gemt som CSV. Den øverste række er overskrifter. Navn og CPR skal være der; "
    "adresse, telefon, paragraf og startdato må gerne."
)
_LOOK = fixed("Du ser det hele igennem, før noget bliver skrevet.")


class ChoosePage(QWidget):
    """What kind of file is meant, and the button that asks for it; `say` when a file could not be read."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = Text("", "body")
        self.said.set_colour("atext")
        self.said.hide()
        self.button = PrimaryButton(t("Vælg fil"), "folder")
        self.button.clicked.connect(self.wanted)
        words = (Text(t(_NEEDS), "body"), Text(t(_LOOK), "body"), self.said)
        _in_the_middle(self, IconLabel("users", "ptext", size=36, ground="psoft"), words, (self.button,))

    def say(self, words: str) -> None:
        """Why the chosen file is of no use; nothing where there is none."""
        self.said.set_words(words)
        self.said.setVisible(bool(words))


class DonePage(QWidget):
    """How it went, and the way back."""

    closed = Signal()
    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = Text("", "heading")
        self.more = Text("", "body")
        self.close_button = PrimaryButton(t("Se borgerne"))
        self.close_button.clicked.connect(self.closed)
        self.undo_button = LinkButton(t("Fortryd hele hentningen"), "arrow-back-up")
        self.undo_button.clicked.connect(self.undone)
        icon = IconLabel("circle-check", "ptext", size=36, ground="psoft")
        _in_the_middle(self, icon, (self.said, self.more), (self.close_button, self.undo_button))

    def show_done(self, words: str, more: str, *, undo: bool) -> None:
        """Say what has been written, and whether it can be taken back from here."""
        self.said.set_words(words)
        self.more.set_words(more)
        self.undo_button.setVisible(undo)


def _in_the_middle(page: QWidget, icon: IconLabel, words: Sequence[Text], buttons: Sequence[QWidget]) -> None:
    centre = Qt.AlignmentFlag.AlignHCenter
    column = QVBoxLayout(page)
    column.setSpacing(16)
    column.addStretch(1)
    column.addWidget(icon, 0, centre)
    for each in words:
        each.setAlignment(centre)
        each.setMaximumWidth(_WIDEST)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(each, 8)
        row.addStretch(1)
        column.addLayout(row)
    for button in buttons:
        column.addWidget(button, 0, centre)
    column.addStretch(2)


class ProblemsPage(QWidget):
    """Where the file is wrong. Nothing of it is taken in; mended and saved, it is read again."""

    again = Signal()
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lead = Text("", "heading")
        self.again_button = PrimaryButton(t("Læs filen igen"))
        self.again_button.clicked.connect(self.again)
        self.other_button = SecondaryButton(t("Vælg en anden fil"), "folder")
        self.other_button.clicked.connect(self.other)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(t("Det, der er galt i filen"))
        card = Card()
        card.body.setContentsMargins(20, 16, 8, 16)
        card.body.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.lead)
        column.addWidget(card, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.other_button)
        row.addWidget(self.again_button)
        column.addLayout(row)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each with its row, its column, and the reason."""
        many = counted(len(problems), t("sted"), t("steder"))
        self.lead.set_words(t("Intet er hentet endnu. Ret {many} i filen, gem den, og læs den igen.").format(many=many))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        for problem in problems[:_MOST]:
            words = Text("", "body")
            words.set_words(say(problem.fault), lead=f"{say_place(problem.row, problem.column, problem.text)}:")
            column.addWidget(words)
        if len(problems) > _MOST:
            column.addWidget(
                Text(t("Og {count} til.").format(count=counted(len(problems) - _MOST, t("sted"), t("steder"))), "body")
            )
        column.addStretch(1)
        self._area.setWidget(inner)
