"""Ties to others on the map, and the goals that somebody helps with: rows that come and go with the record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from app.commands.network import describe_tie, say_how
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.network import Help, Member, Tie
from app.models.save import Save
from app.models.tongue import t
from app.models.values import GoalState, TieCharacter
from app.ui.goals.goal_details import Choice
from app.ui.goals.writing import Writing
from app.ui.network.deeds import Deeds
from app.ui.network.member_fields import OneLine
from app.ui.network.phrases import CHARACTERS, one_of
from app.ui.network.shown import MapShown
from app.ui.widgets import GrowingTextEdit, IconButton, LinkButton, PrimaryButton, Text
from app.ui.widgets.cards import in_quotes


class TieRow(QWidget):
    """A tie to one other: what it is like, and the citizen's words about it."""

    def __init__(self, shown: MapShown, deeds: Deeds, tie: Tie, other: Member) -> None:
        super().__init__()
        self._tie = tie
        self.character = Choice()
        self.character.setAccessibleName(t("Båndet til {name}").format(name=other.name))
        self.words = OneLine(bare=True, placeholder=t("Hvordan er det mellem dem?"))
        self.words.setAccessibleName(t("Om båndet til {name}").format(name=other.name))
        self.writing = Writing(shown, self.words, "words", tie.record, self._save, self)
        away = IconButton("x", t("Fjern båndet til {name}").format(name=other.name))
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(Text(other.name, "body", max_lines=1), 1)
        top.addWidget(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.character)
        column.addWidget(self.words)
        self.words.finished.connect(self.finish)
        self.words.cancelled.connect(self.writing.give_up)
        away.clicked.connect(lambda: deeds.untie(self._tie))
        self.character.activated.connect(lambda _: deeds.describe_tie(
            self._tie, one_of(TieCharacter, self.character.currentData()), self._tie.record.text("words")))  # fmt: skip
        self.show_tie(tie)

    def show_tie(self, tie: Tie) -> None:
        """As it stands now."""
        self._tie = tie
        self.character.fill(CHARACTERS, one_of(TieCharacter, tie.character))
        self.writing.show(tie.record, open_=self.words.hasFocus())

    def finish(self) -> None:
        """Hand the words over."""
        self.writing.finish()

    def _save(self, record: RecordView, text: str) -> Save:
        return describe_tie(self._tie, character=one_of(TieCharacter, record.text("character")), text=text)


class HelpRow(QWidget):
    """A goal that the member helps with, and how."""

    def __init__(self, shown: MapShown, deeds: Deeds, help_: Help) -> None:
        super().__init__()
        self._help = help_
        goal = shown.record.goal(help_.goal)
        words = goal.words.text if goal else ""
        away = IconButton("x", t("Hjælper ikke længere med målet"))
        self.how = OneLine(bare=True, placeholder=t("Hvordan?"))
        self.how.setAccessibleName(t("Hvordan hjælper med {words}").format(words=words))
        self.writing = Writing(shown, self.how, "how", help_.record, self._save, self)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(Text(in_quotes(words), "support"), 1)
        top.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.how)
        self.how.finished.connect(self.finish)
        self.how.cancelled.connect(self.writing.give_up)
        away.clicked.connect(lambda: deeds.stop_helping(self._help))

    def show_help(self, help_: Help) -> None:
        """As it stands now."""
        self._help = help_
        self.writing.show(help_.record, open_=self.how.hasFocus())

    def finish(self) -> None:
        """Hand the words over."""
        self.writing.finish()

    def _save(self, record: RecordView, text: str) -> Save:
        return say_how(self._help, how=text, said_by=SaidBy.TOGETHER)


class Ties(QWidget):
    """All ties of one member, and a menu for a new one."""

    def __init__(self, shown: MapShown, deeds: Deeds) -> None:
        super().__init__()
        self._shown, self._deeds = shown, deeds
        self.rows: dict[bytes, TieRow] = {}
        self._member: Member | None = None
        self.new = LinkButton(t("Bånd til …"), "plus")
        self.new.clicked.connect(self._offer)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Text(t("Bånd til andre på kortet"), "label"))
        self._column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)

    def show_member(self, member: Member) -> None:
        """The ties as they stand now."""
        self._member = member
        there = {tie.record.id: tie for tie in self._shown.map.ties_of(member.id)}
        for key in [key for key in self.rows if key not in there or self._other(there[key]) is None]:
            _drop(self._column, self.rows.pop(key))
        for key, tie in there.items():
            other = self._other(tie)
            if key in self.rows:
                self.rows[key].show_tie(tie)
            elif other:
                self.rows[key] = TieRow(self._shown, self._deeds, tie, other)
                self._column.insertWidget(self._column.count() - 1, self.rows[key])

    def clear(self) -> None:
        """Before another member is shown."""
        for row in self.rows.values():
            _drop(self._column, row)
        self.rows = {}

    def finish(self) -> None:
        """Hand over what is being written."""
        for row in self.rows.values():
            row.finish()

    def _other(self, tie: Tie) -> Member | None:
        mine = self._member.id if self._member else b""
        return self._shown.map.member(next((end for end in tie.ends if end != mine), b""))

    def _offer(self) -> None:
        if self._member is None:
            return
        mine, menu = self._member, QMenu(self)
        tied = {end for tie in self._shown.map.ties_of(mine.id) for end in tie.ends}
        for each in sorted(self._shown.map.members, key=lambda other: other.name.casefold()):
            if each.id != mine.id and each.id not in tied:
                action = menu.addAction(each.name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, key=each.id: self._deeds.tie(mine.id, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.new.mapToGlobal(self.new.rect().bottomLeft()))


class Helps(QWidget):
    """The goals that a member helps with; another may be chosen, or made."""

    def __init__(self, shown: MapShown, deeds: Deeds) -> None:
        super().__init__()
        self._shown, self._deeds = shown, deeds
        self.rows: dict[bytes, HelpRow] = {}
        self._member: Member | None = None
        self.choice = LinkButton(t("Vælg et mål"), "target")
        self.make = LinkButton(t("Gør til mål"), "plus")
        self.goal = GrowingTextEdit()
        self.goal.setAccessibleName(t("Målet med borgerens egne ord"))
        self.write = PrimaryButton(t("Skriv målet"))
        self.choice.clicked.connect(self._offer)
        self.make.clicked.connect(self._begin)
        self.write.clicked.connect(self._make)
        self.goal.cancelled.connect(lambda: self._show_making(on=False))
        self._lay_out()
        self._show_making(on=False)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Text(t("Hjælper med målet"), "label"))
        for link in (self.choice, self.make):
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.goal)
        self._column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)

    def show_member(self, member: Member) -> None:
        """The goals as they stand now."""
        self._member = member
        goals = {goal.record.id for goal in self._shown.record.goals}
        there = {each.record.id: each for each in self._shown.map.helps_of(member.id) if each.goal in goals}
        for key in [key for key in self.rows if key not in there]:
            _drop(self._column, self.rows.pop(key))
        for key, each in there.items():
            if key in self.rows:
                self.rows[key].show_help(each)
            else:
                self.rows[key] = HelpRow(self._shown, self._deeds, each)
                self._column.insertWidget(len(self.rows), self.rows[key])
        self.choice.setVisible(bool(self._goals()))

    def clear(self) -> None:
        """Before another member is shown."""
        for row in self.rows.values():
            _drop(self._column, row)
        self.rows = {}
        self._show_making(on=False)

    def finish(self) -> None:
        """Hand over what is being written."""
        for row in self.rows.values():
            row.finish()

    def _goals(self) -> dict[bytes, str]:
        """Goals that are not over, and that the member does not help with yet."""
        helped = {each.goal for each in self._shown.map.helps_of(self._member.id)} if self._member else set()
        going = (GoalState.ACTIVE, GoalState.PAUSED)
        goals = [goal for goal in self._shown.record.goals if goal.state in going]
        return {goal.record.id: goal.words.text for goal in goals if goal.record.id not in helped}

    def _offer(self) -> None:
        if self._member is None:
            return
        mine, menu = self._member, QMenu(self)
        for key, words in self._goals().items():
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, key=key: self._deeds.help(mine, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.choice.mapToGlobal(self.choice.rect().bottomLeft()))

    def _begin(self) -> None:
        """A first wording that is easily written over."""
        name = self._member.name if self._member else ""
        self._show_making(on=True)
        self.goal.set_text(t("Jeg vil gerne ses mere med {name}.").format(name=name))
        self.goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self.goal.selectAll()

    def _make(self) -> None:
        if self._member and self._deeds.make_goal(self._member, self.goal.text()):
            self._show_making(on=False)
            self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_making(self, *, on: bool) -> None:
        for part in (self.goal, self.write):
            part.setVisible(on)
        self.make.setEnabled(not on)


def _drop(column: QLayout, row: QWidget) -> None:
    column.removeWidget(row)
    row.hide()
    row.deleteLater()
