"""Værd at tænke på: a few lines, each with the button that deals with it; then that the rest is in order."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.thoughts import Thought, some_of_each
from app.models.tongue import t
from app.ui.goals.phrases import counted
from app.ui.today.words import Said, said
from app.ui.tokens import scaled
from app.ui.widgets import IconLabel, LinkButton, SecondaryButton, Text

_SHOWN = 6
_BUTTON = 132


class ThoughtRow(QWidget):
    """Icon, words, button."""

    chosen = Signal()

    def __init__(self, words: Said) -> None:
        super().__init__()
        self.words = words
        self.button = SecondaryButton(words.button)
        self.button.setMinimumWidth(scaled(_BUTTON))
        self.button.setAccessibleName(f"{words.button}: {words.title}")
        self.button.clicked.connect(self.chosen)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(words.title, "strong", max_lines=3))
        texts.addWidget(Text(words.more, "support", max_lines=3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        row.addWidget(IconLabel(words.icon, "ptext", size=20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class ThoughtList(QWidget):
    """`chosen` carries the Thought, `papers_wanted` asks for the print queue."""

    chosen = Signal(object)
    papers_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ThoughtRow] = []
        self._all = False
        self._shown: tuple[tuple[Thought, ...], int, date, bool] | None = None
        self.more = LinkButton("")
        self.more.padding = 0
        self.more.clicked.connect(self._show_all)
        self.rest = Text("", "support")
        self.rest.set_colour("ink3")
        self._calm = _line_with(IconLabel("check", "ink3", size=18), self.rest)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._calm)
        self._body: QWidget | None = None

    def show_thoughts(self, thoughts: Sequence[Thought], papers: int, today: date, *, whole: bool) -> None:
        """What waits; `whole` says that everything has been looked at, so that the rest may be called in order."""
        shown = (tuple(thoughts), papers, today, whole)
        if shown != self._shown:
            self._shown = shown
            self._build()

    def _show_all(self) -> None:
        self._all = True
        self._build()
        self.rows[_SHOWN].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        if self._shown is None:
            return
        thoughts, papers, today, whole = self._shown
        here = next((row.words for row in self.rows if row.button.hasFocus()), None)
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = []
        few = len(thoughts) <= _SHOWN + 1
        shown = thoughts if self._all or few else some_of_each(thoughts, _SHOWN)
        for each in shown:
            self._add(column, said(each, today)).chosen.connect(lambda each=each: self.chosen.emit(each))
        if papers:
            self._add(column, _papers(papers)).chosen.connect(self.papers_wanted)
        self._column.insertWidget(0, self._body)
        left = len(thoughts) - len(shown)
        self.more.setText(t("Vis de {left} andre").format(left=left))
        self.more.setVisible(left > 0)
        self.rest.set_words(t("Ellers er der styr på det hele.") if self.rows else t("Der er styr på det hele."))
        self._calm.setVisible(whole and not left)
        for row in self.rows:
            if row.words == here:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, column: QVBoxLayout, words: Said) -> ThoughtRow:
        row = ThoughtRow(words)
        self.rows.append(row)
        column.addWidget(row)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setObjectName("rule")
        column.addWidget(rule)
        return row


def _papers(papers: int) -> Said:
    many = counted(papers, t("papir"), t("papirer")).capitalize()
    return Said(
        t("{many} venter på en printer").format(many=many),
        t("Ligger her, til du printer"),
        t("Se printkøen"),
        "printer",
    )


def _line_with(icon: IconLabel, text: Text) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 14, 0, 0)
    row.setSpacing(16)
    row.addWidget(icon)
    row.addWidget(text, 1)
    return line
