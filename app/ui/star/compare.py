"""Two stars side by side in words: what has changed more than the numbers can be wrong, and what has not."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.instruments.change import Change, Verdict
from app.models.instruments.shape import Instrument
from app.models.instruments.words import danish_number
from app.models.record import CitizenRecord
from app.models.star_history import star_changes
from app.models.tongue import fixed, t
from app.ui.goals.goal_details import Choice
from app.ui.star.area_panel import WIDTH
from app.ui.star.phrases import short_day, who_answered
from app.ui.star.stand import Stand
from app.ui.widgets import Card, IconButton, LabelledField, Text
from app.ui.widgets.column_area import ColumnArea

_OF_TWO = fixed("De er svaret af to forskellige. Forskellen siger ikke, at noget har flyttet sig.")


def grouped(instrument: Instrument, changes: Iterable[Change]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Heading, the sentence under it, and a line for each area; what can be said first."""
    found: dict[Verdict, list[str]] = {}
    for change in changes:
        found.setdefault(change.verdict, []).append(_line(instrument, change))
    caution = instrument.change.caution if instrument.change else ""
    texts = {
        Verdict.BEYOND: (t("Så meget, at det kan betyde noget"), caution or t("Tal om, hvad der er anderledes.")),
        Verdict.UNKNOWN: (
            t("Flyttet"),
            t("Hvor meget der skal til, er der ikke målt. Tal om, hvad der er anderledes."),
        ),
        Verdict.WITHIN: (
            t("Inden for det, målingen kan sige"),
            t("Så lidt kan tallet flytte sig, uden at noget er sket."),
        ),
        Verdict.SAME: (t("Det samme tal"), ""),
        Verdict.NOTHING: (t("Kun svaret den ene gang, eller slet ikke"), ""),
    }
    return tuple((*texts[verdict], tuple(found[verdict])) for verdict in texts if verdict in found)


def _line(instrument: Instrument, change: Change) -> str:
    item = instrument.item(change.item)
    name = item.text if item else change.item
    if change.verdict is Verdict.NOTHING:
        return name
    if change.verdict is Verdict.SAME:
        return f"{name}: {danish_number(change.later or 0)}"
    return t("{name}: fra {number} til {number2}").format(
        name=name, number=danish_number(change.earlier or 0), number2=danish_number(change.later or 0)
    )


class CompareView(Card):
    """Choose two; `chosen(earlier, later)` when a person did, `left` when there is to be no comparing."""

    chosen = Signal(bytes, bytes)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.earlier, self.later = Choice(), Choice()
        self.close_button = IconButton("x", t("Luk sammenligningen"))
        self.told: list[Text] = []
        head = QHBoxLayout()
        head.addWidget(Text(t("Sammenlign to stjerner"), "heading"), 1)
        head.addWidget(self.close_button)
        self.body.setContentsMargins(24, 16, 16, 16)
        self.body.addLayout(head)
        choices = QVBoxLayout()
        choices.setContentsMargins(0, 0, 8, 0)
        choices.setSpacing(8)
        choices.addWidget(LabelledField(t("Fra"), self.earlier))
        choices.addWidget(LabelledField(t("Til"), self.later))
        self.body.addLayout(choices)
        inner = QWidget()
        self._words = QVBoxLayout(inner)
        self._words.setContentsMargins(0, 8, 8, 0)
        self._words.setSpacing(2)
        scroll = ColumnArea(t("Hvad der er anderledes"), inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(scroll, 1)
        for choice in (self.earlier, self.later):
            choice.activated.connect(lambda: self.chosen.emit(self.earlier.currentData(), self.later.currentData()))
        self.close_button.clicked.connect(self.left)

    def show_pair(self, at: Stand, record: CitizenRecord, pair: tuple[bytes, bytes], today: date) -> bool:
        """What is different between two readings; False where one of them is not there any more."""
        first, second = (at.reading(key) for key in pair)
        if first is None or second is None:
            return False
        names = {each.record.id: f"{who_answered(each, record)} {short_day(each.day, today)}" for each in at.readings}
        latest_first = dict(reversed(names.items()))
        self.earlier.fill(latest_first, pair[0])
        self.later.fill(latest_first, pair[1])
        said = grouped(at.instrument, star_changes(at.instrument, first.answers, second.answers))
        self._show_words("" if first.said_by == second.said_by else t(_OF_TWO), said)
        return True

    def _show_words(self, note: str, said: Sequence[tuple[str, str, Sequence[str]]]) -> None:
        while (row := self._words.takeAt(0)) is not None:
            widget = row.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.told = []
        self._tell(note, "support")
        for heading, sentence, lines in said:
            self._words.addSpacing(12)
            self._tell(heading, "strong")
            self._tell(sentence, "support")
            self._tell("\n".join(lines), "body")
        self._words.addStretch(1)

    def _tell(self, words: str, role: str) -> None:
        if words:
            self.told.append(Text(words, role))
            self._words.addWidget(self.told[-1])
