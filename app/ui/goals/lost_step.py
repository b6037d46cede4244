"""A step that was being written when its goal was removed: the words are kept, and somebody decides about them."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.commands import goals
from app.models.change import SaidBy
from app.models.record import CitizenRecord, Goal
from app.models.tongue import t
from app.models.values import GoalState
from app.store.drafts import Draft
from app.ui.goals.shown import Shown
from app.ui.widgets import Card, LinkButton, Text

_MENU_LETTERS = 60


def lost_steps(record: CitizenRecord, drafts: tuple[Draft, ...]) -> list[Draft]:
    """Drafts of steps that no goal is there for."""
    there = {goal.record.id for goal in record.goals}
    return [draft for draft in drafts if draft.kind == "step" and goal_of(record, draft) not in there]


def goal_of(record: CitizenRecord, draft: Draft) -> object:
    """The goal that a drafted step belongs to: as it stands in the record, or where it was begun."""
    known = record.records.get(draft.record)
    return known["goal"].value if known and known["goal"].live else draft.context.get("goal")


class LostStep(Card):
    """Put it under another goal, or let it go; until then it lies here and on the disk."""

    settled = Signal(object)

    def __init__(self, shown: Shown, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self.draft = shown, draft
        self.words = Text(draft.text, "body", self, max_lines=9)
        told = Text(t("Ikke færdig endnu. Målet, som skridtet hørte til, er fjernet."), "caption", self)
        self.move_button = LinkButton(t("Sæt det under et mål"), parent=self)
        self.drop_button = LinkButton(t("Smid det ud"), parent=self)
        self.drop_button.set_colour("ink2")
        self.body.setContentsMargins(16, 12, 8, 4)
        self.body.setSpacing(2)
        self.body.addWidget(self.words)
        self.body.addWidget(told)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.move_button)
        row.addWidget(self.drop_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.move_button.setAccessibleName(t("Sæt skridtet under et mål: {text}").format(text=draft.text))
        self.drop_button.setAccessibleName(t("Smid skridtet ud: {text}").format(text=draft.text))
        self.move_button.clicked.connect(self._choose)
        self.drop_button.clicked.connect(self._drop)
        self.show_goals()

    def show_goals(self) -> None:
        """There must be a goal to put it under."""
        self.move_button.setVisible(bool(self._goals()))

    def _goals(self) -> list[Goal]:
        return [goal for goal in self._shown.record.goals if goal.state == GoalState.ACTIVE]

    def _choose(self) -> None:
        menu = QMenu(self)
        for goal in self._goals():
            words = " ".join(goal.words.text.split())
            short = words if len(words) <= _MENU_LETTERS else f"{words[: _MENU_LETTERS - 1].rstrip()}…"
            menu.addAction(short.replace("&", "&&"), partial(self._move, goal.record.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.move_button.mapToGlobal(QPoint(0, self.move_button.height())))

    def _move(self, goal: bytes) -> None:
        told, desk = self.draft.context, self._shown.desk
        said_by = told.get("said_by")
        save = goals.write_step(
            citizen=self.draft.stream,
            key=desk.new_id(),
            goal=goal,
            text=self.draft.text,
            who=str(told.get("who", "")),
            when=str(told.get("when", "")),
            said_by=SaidBy(said_by) if said_by in set(SaidBy) else SaidBy.TOGETHER,
        )
        desk.save(self, save, settles=self._settles)
        self.settled.emit(self)

    def _drop(self) -> None:
        self._shown.desk.drop_draft(*self._settles)
        self.settled.emit(self)

    @property
    def _settles(self) -> tuple[bytes, bytes, str]:
        return self.draft.stream, self.draft.record, self.draft.field
