"""The chosen row at the right: what the sheet says, who it may be, and where it says otherwise than the record."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from app.commands.intake import Answer, settled
from app.models.intake.placing import SUPPORT, TEXTS, Placed, Standing
from app.models.intake.sheet import Remark
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.ui.intake.words import FIELDS, here_words, support_words, there_words, who
from app.ui.widgets import Card, CheckRow, Text
from app.wording import say_remark

T = TypeVar("T")
_ASKED = fixed("Her er en, der hedder det samme. Er det den samme?")
_ASKED_MANY = fixed("Her er flere, der hedder det samme. Er det en af dem?")
_OTHERWISE = fixed("Filen siger noget andet. Sæt hak, hvis filen har ret. Ellers bliver det stående.")


class RowPanel(Card):
    """`answered` carries the row's number and the Answer."""

    answered = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.options: dict[bytes | None, CheckRow] = {}
        """Who the row may be; None is somebody else."""
        self.takes: dict[str, CheckRow] = {}
        """The fields in which the sheet says otherwise."""
        self._row: Placed | None = None
        self._answer: Answer | None = None
        self._remarks: Sequence[Remark] = ()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(t("Den valgte række"))
        self.body.setContentsMargins(16, 20, 8, 20)
        self.body.addWidget(self._area)

    def show_row(self, row: Placed, answer: Answer | None, remarks: Sequence[Remark]) -> None:
        """Show this row with the answer that it has."""
        self._row, self._answer, self._remarks = row, answer, remarks
        self.options, self.takes = {}, {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 16, 0)
        column.setSpacing(4)
        column.addWidget(Text(row.person.full_name or row.person.called, "heading"))
        column.addWidget(Text(t("Række {row} i filen").format(row=row.person.row), "support"))
        self._question(column, row)
        self._differences(column, settled(row, answer))
        self._facts(column, row)
        column.addStretch(1)
        if (before := self._area.takeWidget()) is not None:
            before.deleteLater()  # it may be one of its own boxes that was clicked
        self._area.setWidget(inner)

    def _question(self, column: QVBoxLayout, row: Placed) -> None:
        if row.standing != Standing.ASK:
            return
        column.addSpacing(12)
        column.addWidget(Text(t(_ASKED) if len(row.candidates) == 1 else t(_ASKED_MANY), "body"))
        group = QButtonGroup(self._area)
        for each in row.candidates:
            self._option(column, group, each.id, t("Ja, det er {who}").format(who=who(each)), _known_by(each))
        no = t("Nej, det er en anden") if len(row.candidates) == 1 else t("Ingen af dem")
        self._option(column, group, None, no, t("Begyndes som ny borger"))

    def _option(self, column: QVBoxLayout, group: QButtonGroup, key: bytes | None, words: str, under: str) -> None:
        option = CheckRow(words, under)
        option.setChecked(self._answer is not None and self._answer.citizen == key)
        group.addButton(option)
        option.clicked.connect(lambda: self._say(Answer(key)))
        self.options[key] = option
        column.addWidget(option)

    def _differences(self, column: QVBoxLayout, row: Placed) -> None:
        if row.citizen is None or not row.comparison.differs:
            return
        column.addSpacing(12)
        column.addWidget(Text(t(_OTHERWISE), "body"))
        for name in row.comparison.differs:
            here, there = here_words(row.citizen, name), there_words(row, name)
            box = CheckRow(
                t("Ny {fields}: {there}").format(fields=FIELDS[name], there=there)
                if name in ("address", "phone", SUPPORT)
                else t("Nyt {fields}: {there}").format(fields=FIELDS[name], there=there),
                t("Her står: {here}").format(here=here),
            )
            box.setChecked(self._answer is not None and name in self._answer.takes)
            box.clicked.connect(self._took)
            self.takes[name] = box
            column.addWidget(box)

    def _facts(self, column: QVBoxLayout, row: Placed) -> None:
        column.addSpacing(12)
        for name in (*TEXTS, SUPPORT):
            said = there_words(row, name)
            if said and name not in self.takes and name != "full_name":
                column.addWidget(
                    Text(
                        t("{fields}{fields2} i filen").format(fields=FIELDS[name][0].upper(), fields2=FIELDS[name][1:]),
                        "label",
                    )
                )
                column.addWidget(Text(said, "support"))
                column.addSpacing(6)
        for remark in self._remarks:
            words = Text("", "support")
            words.set_colour("atext")
            words.set_words(say_remark(remark.code), lead=f"{remark.column}:")
            column.addWidget(words)

    def _took(self) -> None:
        citizen = self._answer.citizen if self._answer else None
        self._say(Answer(citizen, frozenset(name for name, box in self.takes.items() if box.isChecked())))

    def _say(self, answer: Answer) -> None:
        if self._row is None:
            return
        asked, took = self._focused(self.options), self._focused(self.takes)
        self.answered.emit(self._row.person.row, answer)
        again = self.takes.get(took[0]) if took else self.options.get(asked[0]) if asked else None
        if again is not None:
            again.setFocus()

    @staticmethod
    def _focused(boxes: Mapping[T, CheckRow]) -> list[T]:
        """Which box has the keyboard; it keeps it when the row is shown anew."""
        return [name for name, box in boxes.items() if box.hasFocus()]


def _known_by(record: CitizenRecord) -> str:
    """Something to know the citizen by besides the name."""
    support = support_words(record.support.section, record.support.start) if record.support else ""
    cpr = here_words(record, "cpr") if record.citizen.text("cpr") else ""
    address = "" if record.citizen["protected"].value is True else record.citizen.text("address").replace("\n", ", ")
    called = (
        t("kaldes {called}").format(called=record.called)
        if record.called not in record.citizen.text("full_name").split()
        else ""
    )
    said = " · ".join(filter(None, (called, cpr, support, address, record.citizen.text("phone"))))
    return said[:1].upper() + said[1:] or t("Her står kun navnet")
