"""Overdrag borgere: somebody is gone, with computer and paper, and a colleague takes over with the recovery code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.commands.handing_on import Handover, hand_on_steps, handover_steps
from app.commands.organisation_view import OrganisationView
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.organisation.code_field import CodeField
from app.ui.organisation.deed import Outcome
from app.ui.organisation.errand import carry_out
from app.ui.organisation.words import handover_words, name_of
from app.ui.organisation.worker_choice import WorkerChoice
from app.ui.widgets import Card, LabelledField, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Når en kollega er væk, og ingen andre er med hos borgerne, kan en anden få dem med gendannelseskoden. Du ser dem"
    " ikke selv af det."
)


class HandOnCard(Card):
    """`done` when something was written."""

    done = Signal()

    def __init__(self, desk: Desk, exchanging: Exchanging) -> None:
        super().__init__()
        self._desk, self._exchanging = desk, exchanging
        self._view: OrganisationView | None = None
        self.worker, self.to = WorkerChoice(t("Vælg en kollega")), WorkerChoice(t("Vælg en kollega"))
        self.standing = Text("", "support")
        self.code = CodeField(t("Gendannelseskoden"), t("Papir 2 fra den dag, organisationen begyndte."))
        self.button = SecondaryButton(t("Overdrag borgerne"), "arrow-right")
        self.outcome = Outcome()
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Overdrag en kollegas borgere"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "support"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(LabelledField(t("Fra"), self.worker), 1)
        row.addWidget(LabelledField(t("Til"), self.to), 1)
        self.body.addLayout(row)
        for part in (self.standing, self.code):
            self.body.addWidget(part)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.outcome)
        self.button.clicked.connect(self._hand_on)
        self.worker.currentIndexChanged.connect(self._look)

    def show_view(self, view: OrganisationView) -> None:
        """From whom, and to whom."""
        self._view = view
        gone_first = sorted(view.workers, key=lambda each: not each.revoked)
        self.worker.show_workers(gone_first)
        self.to.show_workers([each for each in view.workers if not each.revoked])
        self._look()

    def _look(self) -> None:
        worker = self.worker.worker
        self.standing.setVisible(bool(worker))
        if worker:
            self.standing.set_words("")
            carry_out(
                self._exchanging,
                lambda vault, where: handover_steps(vault, worker=worker, where=where, random=self._desk.random),
                lambda found: self._tell(worker, found),
                lambda _: self._tell(worker, None),
            )

    def _tell(self, worker: bytes, found: Handover | None) -> None:
        if worker == self.worker.worker and self._view is not None:
            self.standing.set_words(handover_words(name_of(self._view, worker), found))

    def _hand_on(self) -> None:
        worker, to, code = self.worker.worker, self.to.worker, self.code.text()
        if not worker or not to or worker == to:
            same = worker and worker == to
            self.outcome.say(t("Vælg to forskellige.") if same else t("Vælg, hvem der er væk, og hvem der tager over."))
            (self.to if worker else self.worker).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not code.strip():
            self.code.set_error(t("Skriv gendannelseskoden fra papiret."))
            self.code.setFocus()
            return
        carry_out(
            self._exchanging,
            lambda vault, where: hand_on_steps(
                vault, worker=worker, to=to, recovery_code=code, where=where, random=self._desk.random
            ),
            self._done,
            self._refused,
        )

    def _done(self, count: int) -> None:
        assert self._view is not None
        self.code.clear()
        many = t("1 borger") if count == 1 else t("{count} borgere").format(count=count)
        name = name_of(self._view, self.to.worker)
        self.outcome.say(
            t("{name} er koordinator hos {many}, når I har synket.").format(name=name, many=many)
            if count
            else t("Der er ingen borgere.")
        )
        self.worker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.emit()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.outcome.say("")
        self.code.set_error(say(fault))
        self.code.setFocus()
