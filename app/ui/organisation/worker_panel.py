"""One colleague at the right: role, computers with when they were last seen, and shutting out what is lost or gone."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.handing_on import Handover
from app.commands.organisation_view import OrganisationView
from app.models.organisation import Device, Worker
from app.models.tongue import t
from app.ui.organisation.deed import Outcome, SureOnce
from app.ui.organisation.words import device_title, gone_colleague, lost_computer, offices, seen_words
from app.ui.widgets import Card, LinkButton, SecondaryButton, Text


class WorkerPanel(Card):
    """`revoke_wanted` carries the worker, and the device or nothing for all of them."""

    revoke_wanted = Signal(bytes, bytes)
    handover_wanted = Signal(bytes)
    """What becomes of this worker's citizens must be told before `ask_gone`."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.who = Text("", "dream"), Text("", "support")
        self.devices = QVBoxLayout()
        self.devices.setSpacing(12)
        self.lost_buttons: dict[bytes, LinkButton] = {}
        self.gone = SecondaryButton("", "user-minus")
        self.sure = SureOnce()
        self.outcome = Outcome()
        self._asked: tuple[QWidget, bytes, bytes] | None = None
        self.body.setContentsMargins(24, 20, 24, 24)
        self.body.setSpacing(10)
        self.body.addWidget(self.name)
        self.body.addWidget(self.who)
        self.body.addSpacing(8)
        self.body.addLayout(self.devices)
        self.body.addSpacing(8)
        self.body.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.sure)
        self.body.addWidget(self.outcome)
        self.sure.hide()
        self.sure.yes.connect(self._meant)
        self.sure.no.connect(self._not_meant)
        self.gone.clicked.connect(self._want_handover)
        self._worker: Worker | None = None
        self._may = False

    def show_worker(self, view: OrganisationView, worker: Worker, today: date) -> None:
        """This one."""
        if self._worker is None or self._worker.id != worker.id:
            self.outcome.say("")
        self._worker = worker
        self._asked = None
        self.name.set_words(worker.name)
        mine, waits = worker.id == view.me, worker.exposed and not worker.revoked
        who = [
            worker.role,
            offices(view, worker),
            t("dig selv") if mine else "",
            t("venter på nødkoden") if waits else "",
        ]
        self.who.set_words(t("Spærret") if worker.revoked else " · ".join(part for part in who if part))
        self.who.setVisible(bool(self.who.text()))
        self._show_devices(view, worker, today)
        self.gone.setText(t("{name} er holdt op").format(name=worker.name))
        self._may = view.may_revoke(worker.id) and not worker.revoked
        self.gone.setVisible(self._may)
        self.sure.hide()

    def _show_devices(self, view: OrganisationView, worker: Worker, today: date) -> None:
        while (item := self.devices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lost_buttons = {}
        found = view.devices_of(worker.id)
        if not found:
            self.devices.addWidget(Text(t("Har ikke taget en computer i brug endnu."), "support"))
        for number, device in enumerate(found, 1):
            self.devices.addWidget(self._device(view, worker, device, number, today))

    def _device(self, view: OrganisationView, worker: Worker, device: Device, number: int, today: date) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title, seen = device_title(view, device, number), seen_words(view, device, today)
        shut = device.revoked or worker.revoked
        column.addWidget(Text(title, "strong", max_lines=1))
        column.addWidget(
            Text(t("spærret, {seen}").format(seen=seen) if shut else seen[:1].upper() + seen[1:], "support")
        )
        mine = worker.id == view.me and device.id != view.device and view.administers
        if not shut and (view.may_revoke(worker.id) or mine):
            button = LinkButton(t("Den er tabt eller stjålet"), "lock")
            button.padding = 0
            button.setAccessibleName(t("{title} er tabt eller stjålet").format(title=title))
            button.clicked.connect(lambda: self._ask_lost(button, device, title))
            self.lost_buttons[device.id] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _ask_lost(self, button: QWidget, device: Device, title: str) -> None:
        assert self._worker is not None
        self._asked = (button, self._worker.id, device.id)
        self._ask(
            t("Spær {title}?").format(title=title[:1].lower() + title[1:]),
            lost_computer(self._worker.name),
            t("Ja, spær den"),
        )

    def _want_handover(self) -> None:
        if self._worker is not None:
            self.handover_wanted.emit(self._worker.id)

    def ask_gone(self, worker: bytes, found: Handover | None) -> None:
        """Whether it is meant, and what follows."""
        if self._worker is None or self._worker.id != worker or not self.gone.isVisible():
            return
        self._asked = (self.gone, worker, b"")
        name = self._worker.name
        self._ask(t("Spær {name}?").format(name=name), gone_colleague(name, found), t("Ja, spær"))

    def _ask(self, title: str, words: str, yes: str) -> None:
        self.outcome.say("")
        self.gone.hide()
        for button in self.lost_buttons.values():
            button.setEnabled(False)
        self.sure.ask(title, words, yes)

    def _meant(self) -> None:
        if self._asked is not None:
            _, worker, device = self._asked
            self.sure.setEnabled(False)
            self.revoke_wanted.emit(worker, device)

    def _not_meant(self) -> None:
        asked, self._asked = self._asked, None
        self.end()
        if asked is not None:
            asked[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, words: str = "") -> None:
        """It is done, or was not meant: say so."""
        self.sure.hide()
        self.sure.setEnabled(True)
        self.gone.setVisible(self._may)
        for button in self.lost_buttons.values():
            button.setEnabled(True)
        self.outcome.say(words)
