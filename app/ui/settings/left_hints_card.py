"""Råd, I har sagt nej til: each can be called back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.writing import remove
from app.models.language.hint import Rule
from app.models.tongue import Texts, fixed, t
from app.store.left_hints import LeftHint, left_hints
from app.ui.desk import Desk
from app.ui.widgets import Card, LinkButton, Text

_FOR = fixed("Når du trykker Lad det stå, kommer rådet ikke igen. Her kan du få det tilbage.")
_NONE = fixed("Du har ikke sagt nej til nogen råd.")
_RULES = Texts(
    {
        Rule.BEGINS_WITH_AT: fixed("Mål, der begynder med ”At”"),
        Rule.ABOUT_SOMEBODY: fixed("Mål, der taler om borgeren"),
        Rule.NOBODY: fixed("Mål uden jeg, min eller vi"),
        Rule.LONG_SENTENCE: fixed("Lange sætninger"),
        Rule.JARGON: fixed("Fagord"),
        Rule.HEAVY_WORD: fixed("Tunge ord"),
        Rule.LONG_WORD: fixed("Lange ord"),
        Rule.MANY_LONG_WORDS: fixed("Mange lange ord"),
        Rule.PASSIVE: fixed("Ord på -s, hvor ingen gør noget"),
        Rule.ABBREVIATION: fixed("Forkortelser"),
        Rule.HARD_TO_READ: fixed("Tekst, der er svær at læse"),
        Rule.NOTHING_TO_SEE: fixed("Mål, man ikke kan se"),
        Rule.SAME_GOAL: fixed("Mål, der er ens hos flere"),
    }
)


class LeftHintsCard(Card):
    """Read when it comes into view; a row goes when its hint is called back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.buttons: list[LinkButton] = []
        self.words = Text(t(_FOR), "support")
        self._rows = QVBoxLayout()
        self.body.addWidget(Text(t("Råd, der er sagt nej til"), "strong"))
        self.body.addWidget(self.words)
        self.body.addLayout(self._rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        self._desk.ask(self, left_hints, self._show)

    def _show(self, found: tuple[LeftHint, ...]) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        self.words.set_words(t(_FOR) if found else t(_NONE))
        for each in found:
            self._rows.addWidget(self._row(each))

    def _row(self, each: LeftHint) -> QWidget:
        row, words = QWidget(), hint_words(each)
        back = LinkButton(t("Giv mig rådet igen"), "arrow-back-up")
        back.setAccessibleName(t("Giv mig rådet igen: {words}").format(words=words))
        back.clicked.connect(lambda: self._desk.save(self, remove(each.record), lambda _: self._read()))
        self.buttons.append(back)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Text(words, "body"), 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return row


def hint_words(each: LeftHint) -> str:
    """ "Fagord: strategi. Sådan siger Amina det.", "Lange sætninger i ”Jeg vil …”"."""
    rule, _, word = each.hint.partition(":")
    lead = _RULES[Rule(rule)] if rule in set(Rule) else t("Et råd")
    lead = f"{lead}: {word}" if word else lead
    if each.about:
        return t("{lead}. Kun i ”{about}”").format(lead=lead, about=each.about) + (
            t(" hos {called}.").format(called=each.called) if each.called else "."
        )
    return (
        t("{lead}. Sådan siger {called} det.").format(lead=lead, called=each.called)
        if each.called
        else t("{lead}. Alle steder.").format(lead=lead)
    )
