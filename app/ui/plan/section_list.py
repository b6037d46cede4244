"""The left list: every section with an eye that puts it in or out of print."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.plan import SECTION_TITLES, PlanContent, Section
from app.models.plan_people import WithPeople
from app.models.tongue import t
from app.ui.plan.people_choice import PeopleChoice
from app.ui.widgets import CheckRow, IconButton, Text, ToggleEye

_ROW = 48


@dataclass(frozen=True)
class Chosen:
    """What is printed: the hidden sections, whether unconfirmed resources come along, and what does with people, and
    whom of them the citizen leaves out."""

    hidden: frozenset[Section]
    unconfirmed: bool
    along: frozenset[WithPeople]
    left_out: frozenset[bytes]


class SectionRow(QWidget):
    """A title, a quieter line, and the eye."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        title = SECTION_TITLES[section]
        self.title = Text(title, "body")
        self.line = Text("", "caption")
        self.eye = ToggleEye(
            t("{title}: kommer med på tryk").format(title=title), t("{title}: trykkes ikke").format(title=title)
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 2, 4, 2)
        self.row.setSpacing(4)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.eye, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(_ROW)

    def show_section(self, line: str, *, printed: bool) -> None:
        """The second line, and whether the section is in print."""
        self.line.set_words(line)
        self.line.setVisible(bool(line))
        self.title.set_colour("ink" if printed else "ink3")
        self.eye.setChecked(printed)


class SectionList(QWidget):
    """`chosen` when the person has changed what is printed; `edit_look` opens the next look's own fields."""

    chosen = Signal()
    edit_look = Signal()

    def __init__(self, look_fields: QWidget, hint_place: QVBoxLayout) -> None:
        super().__init__()
        self.rows = {section: SectionRow(section) for section in Section}
        self.unconfirmed = CheckRow(t("Tag også dem med, der venter"))
        self.unconfirmed.clicked.connect(self.chosen)
        self.people = PeopleChoice()
        self.people.chosen.connect(self.chosen)
        self.pencil = IconButton("pencil", t("Skriv, hvornår I ser på planen igen"))
        self.pencil.clicked.connect(self.edit_look)
        look_row = self.rows[Section.NEXT_LOOK].row
        look_row.insertWidget(look_row.count() - 1, self.pencil)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section, row in self.rows.items():
            row.eye.clicked.connect(self.chosen)
            column.addWidget(row)
            if section is Section.RESOURCES:
                column.addLayout(_indented(self.unconfirmed))
            if section is Section.PEOPLE:
                column.addLayout(_indented(self.people))
            if section is Section.NEXT_LOOK:
                column.addLayout(_indented(look_fields))
        column.addLayout(hint_place)

    def show_content(self, content: PlanContent, lines: Mapping[Section, str], *, waiting: bool, fixed: bool) -> None:
        """The choices as they stand; an earlier plan's are fixed."""
        for section, row in self.rows.items():
            row.show_section(lines[section], printed=section in content.include)
            row.eye.setEnabled(not fixed)
        self.unconfirmed.setVisible(waiting and not fixed)
        self.unconfirmed.setChecked(content.include_unconfirmed)
        self.pencil.setVisible(not fixed)

    def choice(self) -> Chosen:
        """As the list stands."""
        hidden = frozenset(section for section, row in self.rows.items() if not row.eye.isChecked())
        return Chosen(hidden, self.unconfirmed.isChecked(), self.people.along(), self.people.left_out())


def _indented(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(12, 0, 4, 0)
    row.addWidget(widget)
    return row
