"""The sheet before it is written: its rows, the chosen one at the right, and the one button that writes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.intake import Answers
from app.models.intake.placing import Intake, Placed
from app.models.tongue import fixed, t
from app.ui.intake.row_panel import RowPanel
from app.ui.intake.rows import RowList
from app.ui.intake.words import beside, counted, summary, to_write, unanswered
from app.ui.tokens import scaled
from app.ui.widgets import Card, PrimaryButton, SecondaryButton, Text

_NOT_YET = fixed("Der er ikke skrevet noget endnu.")


class Preview(QWidget):
    """`wanted` is the button; `answered` what was said of a row."""

    wanted = Signal()
    other = Signal()
    answered = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._intake: Intake | None = None
        self._answers: Answers = {}
        self.summary = Text("", "body")
        self.beside = Text("", "support", max_lines=1)
        self.list = RowList()
        self.list.chosen.connect(self._chosen)
        self.panel = RowPanel()
        self.panel.answered.connect(self.answered)
        self.said = Text("", "support")
        self.other_button = SecondaryButton(t("Vælg en anden fil"), "folder")
        self.other_button.clicked.connect(self.other)
        self.button = PrimaryButton("")
        self.button.clicked.connect(self.wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.list)
        self.panel.setFixedWidth(scaled(352))
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(card, 1)
        both.addWidget(self.panel)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.said, 1)
        bar.addWidget(self.other_button)
        bar.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.beside)
        column.addSpacing(4)
        column.addLayout(both, 1)
        column.addSpacing(8)
        column.addLayout(bar)

    def show_intake(self, intake: Intake, answers: Answers) -> None:
        """Show the whole sheet; the chosen row stays, if the sheet is the same."""
        before = self.list.row()
        self._intake, self._answers = intake, answers
        self.summary.set_words(summary(intake))
        self.beside.set_words(beside(intake))
        self.beside.setVisible(bool(beside(intake)))
        self.list.show_rows(intake, answers, keep=before.person.row if before else None)
        self._show_button()

    def show_answers(self, answers: Answers) -> None:
        """The chosen row has been answered."""
        self._answers = answers
        self.list.answer(answers)
        self._chosen(self.list.row())
        self._show_button()

    def ask_about(self, row: Placed) -> None:
        """Go to a row that must be answered."""
        self.list.choose(row.person.row)
        if self.panel.options:
            next(iter(self.panel.options.values())).setFocus()

    def complain(self, words: str) -> None:
        """Why it is not written yet."""
        self.said.set_colour("atext")
        self.said.set_words(words)

    def show_writing(self, writing: bool) -> None:
        """Nothing can be changed while it is being written."""
        for widget in (self.list, self.panel, self.other_button, self.button):
            widget.setEnabled(not writing)
        if writing:
            self.said.set_words(t("Gemmer …"))
        else:
            self._show_button()

    def _chosen(self, row: Placed | None) -> None:
        self.panel.setVisible(row is not None)
        if row is not None and self._intake is not None:
            remarks = [each for each in self._intake.remarks if each.row == row.person.row]
            self.panel.show_row(row, self._answers.get(row.person.row), remarks)

    def _show_button(self) -> None:
        if self._intake is None:
            return
        new, changed = to_write(self._intake, self._answers)
        waiting = len(unanswered(self._intake, self._answers))
        said = t(_NOT_YET) if waiting or new or changed else t("Alt i filen er her i forvejen.")
        self.said.set_colour("ink2")
        self.said.set_words(said)
        if waiting:
            self.button.setText(
                t("Svar på {count}").format(count=counted(waiting, t("spørgsmål", "ét"), t("spørgsmål", "flere")))
            )
        elif new or changed:
            self.button.setText(t("Hent {count}").format(count=counted(new + changed, t("borger"), t("borgere"))))
        else:
            self.button.setText(t("Tilbage til borgerne"))
