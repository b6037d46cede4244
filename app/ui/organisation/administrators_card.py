"""Administratorer: one more, or one less, with the root code from the paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.commands.administering import dismiss_administrator, make_administrator
from app.commands.organisation_view import OrganisationView
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.organisation.code_field import CodeField
from app.ui.organisation.deed import Outcome
from app.ui.organisation.words import name_of, who_administers
from app.ui.organisation.worker_choice import WorkerChoice
from app.ui.widgets import Card, LabelledField, LinkButton, SecondaryButton, Text
from app.wording import say

_WHAT = fixed("Vær mindst to, så der altid er en, der kan spærre en tabt computer. Det kræver rodkoden fra papiret.")


class AdministratorsCard(Card):
    """`done` when something was written."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: OrganisationView | None = None
        self.who = Text("", "body")
        self.worker = WorkerChoice(t("Vælg en kollega"))
        self.code = CodeField(t("Rodkoden"), t("Papir 1 fra den dag, organisationen begyndte."))
        self.make, self.dismiss = (
            SecondaryButton(t("Gør til administrator"), "key"),
            LinkButton(t("Ikke administrator mere")),
        )
        self.outcome = Outcome()
        self.body.setSpacing(12)
        for part in (Text(t("Administratorer"), "strong"), self.who, Text(t(_WHAT), "support")):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(LabelledField(t("Kollega"), self.worker), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.code, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.outcome)
        self.dismiss.padding = 0
        self.make.clicked.connect(self._make)
        self.dismiss.clicked.connect(self._dismiss)
        self.worker.currentIndexChanged.connect(self._fit)

    def show_view(self, view: OrganisationView) -> None:
        """Who is one now, and who may be."""
        self._view = view
        self.who.set_words(f"{who_administers(view)}.")
        self.worker.show_workers([each for each in view.workers if not each.revoked])
        self._fit()

    def _fit(self) -> None:
        """Only what can be done with the chosen one."""
        already = self._view is not None and self.worker.worker in self._view.organisation.administrators
        self.make.setVisible(not already)
        self.dismiss.setVisible(already)

    def _make(self) -> None:
        worker, code = self.worker.worker, self.code.text()
        if not worker:
            self.outcome.say(t("Vælg først, hvem det er."))
            self.worker.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._typed(code):
            self._desk.ask(
                self,
                lambda vault: make_administrator(vault, worker=worker, root_code=code),
                lambda _: self._end(t("{name} er administrator, når I har synket.")),
                self._refused,
            )

    def _dismiss(self) -> None:
        worker, code = self.worker.worker, self.code.text()
        if self._typed(code):
            self._desk.ask(
                self,
                lambda vault: dismiss_administrator(vault, worker=worker, root_code=code),
                lambda _: self._end(t("{name} er ikke administrator mere, når I har synket.")),
                self._refused,
            )

    def _typed(self, code: str) -> bool:
        if not code.strip():
            self.code.set_error(t("Skriv rodkoden fra papiret."))
            self.code.setFocus()
        return bool(code.strip())

    def _end(self, words: str) -> None:
        assert self._view is not None
        self.code.clear()
        self.outcome.say(words.format(name=name_of(self._view, self.worker.worker)))
        self.worker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.emit()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.outcome.say("")
        self.code.set_error(say(fault))
        self.code.setFocus()
