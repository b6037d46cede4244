"""Teams: who leads them and who is in, and at the right the team that is made or made anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.commands.organisation import make_team
from app.commands.organisation_view import OrganisationView
from app.models.organisation import Team
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.organisation.columns import TwoColumns
from app.ui.organisation.deed import Outcome
from app.ui.organisation.rows import ChoiceRow, RowList
from app.ui.organisation.words import members_line, name_of
from app.ui.organisation.worker_choice import WorkerChoice
from app.ui.widgets import Card, CheckRow, LabelledField, PrimaryButton, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Den, der leder teamet, er altid med hos teamets borgere og kan lukke en vikar ind. En borger hører til det team,"
    " som den kollega er i, der begyndte borgeren."
)
_NONE = fixed("Der er ingen teams endnu. Uden et team er der kun den, der begyndte en borger, til at lukke andre ind.")


class TeamPage(QWidget):
    """Everybody sees the teams; an administrator makes them."""

    def __init__(self, desk: Desk, reload: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._reload = desk, reload
        self._view: OrganisationView | None = None
        self._team: Team | None = None
        self.what = Text(t(_WHAT), "support")
        self.list = RowList()
        self.card = Card()
        self.new = SecondaryButton(t("Nyt team"), "plus")
        self.form = Card()
        self.title = Text("", "strong")
        self.name, self.leader = QLineEdit(), WorkerChoice()
        self._name = LabelledField(t("Teamets navn"), self.name)
        self.members: dict[bytes, CheckRow] = {}
        self.save = PrimaryButton(t("Gem teamet"))
        self.outcome = Outcome()
        self._lay_out()
        self.new.clicked.connect(self._begin)
        self.save.clicked.connect(self._save)
        self.leader.activated.connect(lambda _: self._fit_members())
        self.name.textEdited.connect(lambda _: self._name.set_error(""))

    def _lay_out(self) -> None:
        self.card.body.setContentsMargins(8, 8, 8, 8)
        self.card.body.addWidget(self.list)
        columns = TwoColumns(t("Teams"), t("Det valgte team"))
        columns.wide.addWidget(self.what)
        columns.wide.addWidget(self.card)
        columns.wide.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        columns.narrow.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        self._columns = columns
        self._members = QVBoxLayout()
        self._members.setSpacing(0)
        self.form.body.setSpacing(12)
        for part in (self.title, self._name, LabelledField(t("Leder af teamet"), self.leader)):
            self.form.body.addWidget(part)
        self.form.body.addWidget(Text(t("Med i teamet"), "label"))
        self.form.body.addLayout(self._members)
        self.form.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.body.addWidget(self.outcome)

    def show_view(self, view: OrganisationView) -> None:
        """The teams as the log stands; what is being written in the form stays."""
        before, self._view = self._view, view
        rows = {}
        for team in view.teams:
            leader = name_of(view, team.leader)
            row = ChoiceRow(
                team.name,
                t("Leder: {leader} · {members_line}").format(leader=leader, members_line=members_line(view, team)),
            )
            row.clicked.connect(lambda _=False, team=team: self._edit(team))
            rows[team.id] = row
        self.what.set_words(t(_WHAT) if rows else t(_NONE))
        self.card.setVisible(bool(rows))
        self.new.setVisible(view.administers)
        self._columns.show_narrow(view.administers)
        if before is None or before.organisation.workers != view.organisation.workers:
            self._team = view.teams[0] if view.teams else None
            self._fill()
        self.list.fill(rows, self._team.id if self._team else b"")
        if not view.administers:
            for row in rows.values():
                row.setEnabled(False)

    def _begin(self) -> None:
        self._team = None
        self._fill()
        self.list.clear_choice()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, team: Team) -> None:
        self._team = team
        self._fill()

    def _fill(self) -> None:
        """The form as the team stands; the name of one that is there stays, since it is known by it."""
        if self._view is None:
            return
        team = self._team
        self.outcome.say("")
        self._name.set_error("")
        self.title.set_words(team.name if team else t("Nyt team"))
        self.name.setText(team.name if team else "")
        self._name.setVisible(team is None)
        there = [each for each in self._view.workers if not each.revoked]
        self.leader.show_workers(there)
        self.leader.choose(team.leader if team else there[0].id)
        for old in self.members.values():
            self._members.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.members = {each.id: CheckRow(each.name, each.role) for each in there}
        for worker, row in self.members.items():
            row.setChecked(team is not None and worker in team.members)
            self._members.addWidget(row)
        self._fit_members()

    def _fit_members(self) -> None:
        """The leader is in the team without saying so."""
        for worker, row in self.members.items():
            row.setVisible(worker != self.leader.worker)

    def _save(self) -> None:
        name, leader = " ".join(self.name.text().split()), self.leader.worker
        if not name:
            self._name.set_error(t("Skriv, hvad teamet hedder."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        members = [worker for worker, row in self.members.items() if row.isChecked() and worker != leader]
        self._desk.ask(
            self,
            lambda vault: make_team(vault, name=name, leader=leader, members=members),
            lambda key: self._saved(key, name),
            lambda fault: self.outcome.say(say(fault)),
        )

    def _saved(self, key: bytes, name: str) -> None:
        self._team = Team(key, name, self.leader.worker, frozenset())
        self.title.set_words(name)
        self._name.hide()
        self.outcome.say(t("Gemt. Kollegerne ser det, når de har synket."))
        self._reload()
