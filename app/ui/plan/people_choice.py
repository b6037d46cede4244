"""Under "Mennesker omkring mig": what comes along with the people, and who stays out of print."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.network import NetworkMap
from app.models.plan import PlanContent
from app.models.plan_people import WithPeople, left_out, people_in_print
from app.ui.plan.section_words import counted
from app.ui.widgets import CheckRow, IconLabel, LinkButton, Text

_WORDS = {
    WithPeople.MAP: "Med kortet som tegning",
    WithPeople.PHONES: "Med telefon",
    WithPeople.MISSED: "Tag også dem med, der savnes",
}
_NAMES = 2  # lines


class PeopleChoice(QWidget):
    """`chosen` when something is chosen or not any more; `map_wanted` asks for where people are asked."""

    chosen = Signal()
    map_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = {each: CheckRow(words) for each, words in _WORDS.items()}
        self.unasked = _Go()
        self.unasked.clicked.connect(self.map_wanted)
        self.unasked_names = Text("", "caption", max_lines=_NAMES)
        self.refused = Text("", "support")
        self.refused_names = Text("", "caption", max_lines=_NAMES)
        self._unasked_line = _out_of_print(self.unasked, self.unasked_names)
        self._refused_line = _out_of_print(self.refused, self.refused_names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        for row in self.rows.values():
            row.clicked.connect(self.chosen)
            column.addWidget(row)
        column.addWidget(self._unasked_line)
        column.addWidget(self._refused_line)

    def show_map(self, map_: NetworkMap, content: PlanContent, *, shown: bool) -> None:
        """What there is to choose and to say for this map, while the section is printed."""
        coming, missed = people_in_print(map_, content.along), left_out(map_, ()).missed
        self._offer(WithPeople.MAP, content, bool(coming))
        self._offer(WithPeople.PHONES, content, any(each.record.text("phone").strip() for each in coming))
        self._offer(WithPeople.MISSED, content, bool(missed))
        self.rows[WithPeople.MISSED].set_words(_WORDS[WithPeople.MISSED], ", ".join(missed))
        out = left_out(map_, content.along)
        self._unasked_line.setVisible(bool(out.unasked))
        self.unasked.setText(f"{counted(len(out.unasked))} mangler at blive spurgt")
        self.unasked_names.set_words(", ".join(out.unasked))
        self._refused_line.setVisible(bool(out.refused))
        self.refused.set_words(f"{counted(len(out.refused))} har sagt nej til tryk")
        self.refused_names.set_words(", ".join(out.refused))
        self.setVisible(shown)

    def _offer(self, each: WithPeople, content: PlanContent, there: bool) -> None:
        self.rows[each].setChecked(each in content.along)
        self.rows[each].setVisible(there)

    def along(self) -> frozenset[WithPeople]:
        """What is chosen."""
        return frozenset(each for each, row in self.rows.items() if row.isChecked())


class _Go(LinkButton):
    """In line with the words under it."""

    padding = 0


def _out_of_print(words: QWidget, names: Text) -> QWidget:
    """The closed eye, what is said, and who."""
    line = QWidget()
    grid = QGridLayout(line)
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    grid.addWidget(IconLabel("eye-off", "ink3", size=18), 0, 0, Qt.AlignmentFlag.AlignVCenter)
    grid.addWidget(words, 0, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    grid.addWidget(names, 1, 1)
    return line
