"""Kolleger: everybody who is in, and at the right the one who is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.handing_on import handover_steps
from app.commands.organisation import revoke
from app.commands.organisation_view import OrganisationView
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.organisation.columns import TwoColumns
from app.ui.organisation.errand import carry_out
from app.ui.organisation.rows import ChoiceRow, RowList
from app.ui.organisation.words import computers_line, standing_line
from app.ui.organisation.worker_panel import WorkerPanel
from app.ui.widgets import Card, Text
from app.wording import say

_DONE = fixed("Gjort. Det gælder hos kollegerne, når de har synket.")


class PeoplePage(QWidget):
    """`reload` is called when something was done."""

    def __init__(self, desk: Desk, exchanging: Exchanging, reload: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._exchanging, self._reload = desk, exchanging, reload
        self._view: OrganisationView | None = None
        self._chosen = b""
        self._said = ""
        self.count = Text("", "support")
        self.list = RowList()
        self.panel = WorkerPanel()
        self.panel.revoke_wanted.connect(self._revoke)
        self.panel.handover_wanted.connect(self._look_before)
        card = Card()
        card.body.setContentsMargins(8, 8, 8, 8)
        card.body.addWidget(self.list)
        columns = TwoColumns(t("Kolleger"), t("Den valgte kollega"))
        columns.wide.addWidget(self.count)
        columns.wide.addWidget(card)
        columns.narrow.addWidget(self.panel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)

    def show_view(self, view: OrganisationView) -> None:
        """Everybody as the log stands."""
        self._view = view
        here = [each for each in view.workers if not each.revoked]
        self.count.set_words(_counted(len(here)))
        if self._chosen not in view.organisation.workers:
            self._chosen = view.me if view.me in view.organisation.workers else b""
        rows = {each.id: self._row(view, each.id) for each in view.workers}
        self.list.fill(rows, self._chosen)
        self._show_chosen()
        self.panel.outcome.say(self._said)

    def _row(self, view: OrganisationView, worker: bytes) -> ChoiceRow:
        found, today = view.organisation.workers[worker], self._desk.today()
        line = computers_line(view, found, today)
        row = ChoiceRow(found.name, standing_line(view, found), line, avatar=True)
        row.clicked.connect(lambda: self.choose(worker))
        return row

    def choose(self, worker: bytes) -> None:
        """Look at this one."""
        self._chosen, self._said = worker, ""
        if worker in self.list.rows:
            self.list.rows[worker].setChecked(True)
        self._show_chosen()

    def _show_chosen(self) -> None:
        view = self._view
        worker = view.organisation.workers.get(self._chosen) if view else None
        self.panel.setVisible(worker is not None)
        if view is not None and worker is not None:
            self.panel.show_worker(view, worker, self._desk.today())

    def _look_before(self, worker: bytes) -> None:
        carry_out(
            self._exchanging,
            lambda vault, where: handover_steps(vault, worker=worker, where=where, random=self._desk.random),
            lambda found: self.panel.ask_gone(worker, found),
            lambda _: self.panel.ask_gone(worker, None),  # somebody who is gone is shut out all the same
        )

    def _revoke(self, worker: bytes, device: bytes) -> None:
        self._desk.ask(
            self, lambda vault: revoke(vault, worker=worker, device=device), lambda _: self._revoked(), self._refused
        )

    def _revoked(self) -> None:
        self._said = t(_DONE)
        self.panel.end(t(_DONE))
        self.list.rows[self._chosen].setFocus()
        self._reload()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.panel.end(say(fault))


def _counted(count: int) -> str:
    return t("Kun du er med endnu.") if count == 1 else t("{count} kolleger er med.").format(count=count)
