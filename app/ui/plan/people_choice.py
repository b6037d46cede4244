"""Under "Mennesker omkring mig": what comes along with the people, and who stays out of print."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.commands.plans import left_out_of_plan
from app.models.network import Member, network_map
from app.models.plan import PlanContent
from app.models.plan_people import WithPeople, out_of_print, people_in_print
from app.models.record import CitizenRecord
from app.models.tongue import Texts, fixed, t
from app.ui.plan.section_words import counted
from app.ui.widgets import CheckRow, IconLabel, LinkButton, Text

_WORDS = Texts(
    {
        WithPeople.MAP: fixed("Med kortet som tegning"),
        WithPeople.PHONES: fixed("Med telefon"),
        WithPeople.MISSED: fixed("Tag også dem med, der savnes"),
    }
)
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
        self.people: dict[bytes, CheckRow] = {}
        self._told: tuple[tuple[bytes, str, str], ...] = ()
        self._left_out: frozenset[bytes] = frozenset()
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(self._people)
        for row in self.rows.values():
            row.clicked.connect(self.chosen)
            column.addWidget(row)
        column.addWidget(self._unasked_line)
        column.addWidget(self._refused_line)

    def show_record(self, record: CitizenRecord, content: PlanContent, *, shown: bool) -> None:
        """What there is to choose and to say for this citizen's map, while the section is printed."""
        map_, self._left_out = network_map(record), left_out_of_plan(record)
        coming, missed = people_in_print(map_, content.along), out_of_print(map_, ()).missed
        self._show_people(coming)
        self._offer(WithPeople.MAP, content, bool(coming))
        self._offer(WithPeople.PHONES, content, any(each.record.text("phone").strip() for each in coming))
        self._offer(WithPeople.MISSED, content, bool(missed))
        self.rows[WithPeople.MISSED].set_words(_WORDS[WithPeople.MISSED], ", ".join(missed))
        out = out_of_print(map_, content.along)
        self._unasked_line.setVisible(bool(out.unasked))
        self.unasked.setText(t("{count} mangler at blive spurgt").format(count=counted(len(out.unasked))))
        self.unasked_names.set_words(", ".join(out.unasked))
        self._refused_line.setVisible(bool(out.refused))
        self.refused.set_words(t("{count} har sagt nej til tryk").format(count=counted(len(out.refused))))
        self.refused_names.set_words(", ".join(out.refused))
        self.setVisible(shown)

    def _show_people(self, coming: Sequence[Member]) -> None:
        """A tick for each who has said yes: the citizen may leave them out all the same."""
        told = tuple((each.id, each.name, each.record.text("relation")) for each in coming)
        if told != self._told:
            self._told = told
            for row in self.people.values():
                self._people.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.people = {key: CheckRow(name, relation) for key, name, relation in told}
            for (_, name, _), row in zip(told, self.people.values(), strict=True):
                row.setAccessibleName(t("{name} kommer med på papiret").format(name=name))
                row.clicked.connect(self.chosen)
                self._people.addWidget(row)
        for key, row in self.people.items():
            row.setChecked(key not in self._left_out)

    def left_out(self) -> frozenset[bytes]:
        """Who is left out; those who have no tick now stay as they were."""
        unticked = frozenset(key for key, row in self.people.items() if not row.isChecked())
        return (self._left_out - self.people.keys()) | unticked

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
