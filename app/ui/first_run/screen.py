"""The first time, step by step."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.models.errors import PejlemaerkeError
from app.models.tongue import t
from app.store.profile_files import Profile, World
from app.ui.aside import Aside
from app.ui.first_run.invitation_step import InvitationStep
from app.ui.first_run.paper import draw_code
from app.ui.first_run.steps import CodeStep, PasswordStep, ProofStep, Step, WhoStep, two_groups
from app.ui.front_page import FrontPage
from app.ui.papers.drawn import ask_printer
from app.ui.widgets import LinkButton
from app.wording import say


class FirstRun(FrontPage):
    """Makes a profile. Until the paper code is shown nothing has been made, and one can go back."""

    created = Signal(object)
    """The opened Vault of the new profile."""
    cancelled = Signal()
    wants_restore = Signal()
    """There is a backup to begin from."""
    wants_to_come_back = Signal()
    """There is a paper code, and a folder that is shared with colleagues."""

    def __init__(self, home: Path, world: World, *, can_go_back: bool = False) -> None:
        super().__init__()
        self._home, self._world = home, world
        self._aside = Aside(self)
        self.pages = QStackedWidget()
        self.body.addWidget(self.pages)
        self.who = WhoStep(can_go_back=can_go_back)
        self.secret = PasswordStep()
        self.invitation: InvitationStep | None = None
        self.code: CodeStep | None = None
        self.proof: ProofStep | None = None
        self.who.done.connect(lambda: self._show(self.secret))
        self.who.back.connect(self.cancelled)
        self.secret.back.connect(lambda: self._show(self.who))
        self.secret.done.connect(self._make)
        self.restore = LinkButton(t("Hent fra sikkerhedskopi"), "folder")
        self.restore.clicked.connect(self.wants_restore)
        self.come_back = LinkButton(t("Jeg har været med før"), "key")
        self.come_back.clicked.connect(self.wants_to_come_back)
        self.invited = LinkButton(t("Jeg har en invitation"), "users")
        self.invited.clicked.connect(self._ask_invitation)
        self.foot.addWidget(self.invited)
        self.foot.addWidget(self.come_back)
        self.foot.addWidget(self.restore)
        self._show(self.who)

    @property
    def busy(self) -> bool:
        """Whether keys are being made."""
        return self._aside.busy

    def _show(self, step: Step) -> None:
        if self.pages.indexOf(step) < 0:
            self.pages.addWidget(step)
        self.pages.setCurrentWidget(step)
        for way in (self.restore, self.come_back, self.invited):
            way.setVisible(step is self.who)

    def _ask_invitation(self) -> None:
        if self.invitation is None:
            self.invitation = InvitationStep(lambda: self._world.clock().day)
            self.invitation.back.connect(self._not_invited)
            self.invitation.done.connect(self._take_invitation)
        self._show(self.invitation)

    def _not_invited(self) -> None:
        assert self.invitation is not None
        self.invitation.text.set_text("")
        self.invitation.invited.read("", self._world.clock().day)
        self._show(self.who)

    def _take_invitation(self) -> None:
        """Name and role as the invitation has them; the newcomer may know better."""
        assert self.invitation is not None
        found = self.invitation.invited.found
        assert found is not None
        self.who.name.setText(self.who.name.text() or found.name)
        if found.role:
            self.who.role.setEditText(found.role)
        self._show(self.who)
        self.invited.hide()

    @property
    def accepted(self) -> str:
        """The invitation that the profile comes in by; empty for none."""
        return self.invitation.text.text() if self.invitation and self.invitation.invited.found else ""

    def _make(self) -> None:
        name, role = self.who.name.text().strip(), self.who.role.currentText().strip()
        password = self.secret.passwords.first.text()
        self.secret.show_working(t("Laver dine nøgler …"))
        self._aside.run(lambda: _create(self._home, name, role, password, self._world), self._made, self._refused)

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.secret.show_working("")
        if fault.code.startswith("name-"):
            self._show(self.who)
            self.who.say(say(fault))
        else:
            self.secret.passwords.say(say(fault))

    def _made(self, made: tuple[Profile, bytes, str]) -> None:
        self._profile, self._key, code = made
        self.secret.passwords.clear()
        self.code = CodeStep(code)
        self.code.done.connect(self._prove)
        self.code.print_wanted.connect(self._print)
        self._show(self.code)

    def _prove(self) -> None:
        assert self.code is not None
        if self.proof is not None:
            self.pages.removeWidget(self.proof)
            self.proof.deleteLater()
        self.proof = ProofStep(self.code.code, two_groups(self._world.random))
        self.proof.back.connect(self._show_code)
        self.proof.done.connect(self._enter)
        self._show(self.proof)

    def _show_code(self) -> None:
        assert self.code is not None
        self._show(self.code)

    def _enter(self) -> None:
        assert self.proof is not None
        profile, key, world, invitation = self._profile, self._key, self._world, self.accepted
        self.proof.show_working(t("Lukker op …"))
        self._aside.run(lambda: _open(profile, key, world, invitation), self.created.emit, self._not_opened)

    def _not_opened(self, fault: PejlemaerkeError) -> None:
        assert self.proof is not None
        self.proof.show_working("")
        self.proof.say(say(fault))

    def _print(self) -> None:
        assert self.code is not None
        name, code = self._profile.name, self.code.code
        ask_printer(self, t("Print nødkoden"), lambda printer: draw_code(printer, name, code), self.code.printed)


def _create(home: Path, name: str, role: str, password: str, world: World) -> tuple[Profile, bytes, str]:
    from app.store.profile import create_profile, unlock_password

    profile, code = create_profile(home, name=name, role=role, password=password, world=world)
    return profile, unlock_password(profile, password), code


def _open(profile: Profile, key: bytes, world: World, invitation: str) -> object:
    from app.store.profile import open_vault

    vault = open_vault(profile, key, world)
    if invitation:
        from app.commands.enrolling import accept

        try:
            accept(vault, invitation=invitation, random=world.random)
        except BaseException:
            vault.close()
            raise
    return vault
