"""The demo's colleagues: laptops of their own with a folder between them, while Signe works in the window."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.commands.hopes import write_hope
from app.commands.organisation import certify, find_worker, found_organisation, invite, join, make_team
from app.commands.signing import my_identity
from app.commands.syncing import exchange
from app.demo.stage import Stage
from app.keys.recovery_code import recovery_public_key, write_code
from app.models.change import SaidBy
from app.store.logs import load_organisation
from app.store.open import make_store, open_store
from app.store.profile_files import World
from app.store.reading import caseload
from app.store.vault import Me, Vault
from app.ui.first_run import FirstRun
from app.ui.together import TogetherScreen
from app.ui.unlock.come_back import ComeBackScreen
from app.ui.widgets import SecondaryButton
from app.ui.workspace import Workspace

ORGANISATION = "Socialpsykiatri Nord"
_EXPIRES = date(2026, 4, 1)
_DREAM = "At vi tre spiser på kajen en dag i maj."


@dataclass
class Others:
    """Lone, who founded it and leads the team, and Poul; each has a store of their own in `elsewhere`."""

    elsewhere: Path
    world: World

    def __post_init__(self) -> None:
        self.folder = self.elsewhere / "Fælles mappe"
        self.folder.mkdir(parents=True)
        self.papers: dict[str, str] = {}
        self.lone, self.poul = (
            self._laptop(name, role) for name, role in (("Lone Bak", "Leder"), ("Poul Ravn", "Vikar"))
        )
        found_organisation(self.lone, name=ORGANISATION, random=self.world.random)
        certify(self.lone, answer=join(self.poul, invitation=self.invitation("Vikar"), random=self.world.random))
        self.exchange()

    def _laptop(self, name: str, role: str) -> Vault:
        random = self.world.random
        key, secret, path = random(32), random(16), self.elsewhere / f"{name}.db"
        self.papers[name] = write_code(secret)
        make_store(path, key, Me(random(16), random(16), name, role), recovery_public_key(secret))
        return open_store(path, key, self.world.clock, self.world.new_id, lambda: None)

    def invitation(self, role: str) -> str:
        """A text that Lone hands to somebody."""
        return invite(self.lone, role=role, expires=_EXPIRES, random=self.world.random)

    def take_in(self, answer: str) -> None:
        """Lone takes in who answered, and makes the team anew."""
        worker = certify(self.lone, answer=answer)
        organisation = load_organisation(self.lone, my_identity(self.lone).organisation)
        poul = find_worker(organisation, "Poul").id
        make_team(self.lone, name="Nord", leader=self.lone.me.worker, members=[worker.id, poul])
        self.exchange()

    def exchange(self) -> None:
        """Both, until neither has more to say."""
        for vault in (self.lone, self.poul, self.lone):
            exchange(vault, folder=self.folder, random=self.world.random)

    def dream(self, called: str) -> None:
        """Poul writes down a dream."""
        citizen = next(row.citizen for row in caseload(self.poul) if row.called == called)
        self.poul.save(write_hope(citizen=citizen, key=self.poul.new_id(), text=_DREAM, said_by=SaidBy.TOGETHER))
        self.exchange()

    def close(self) -> None:
        """Both laptops."""
        for vault in (self.lone, self.poul):
            vault.close()


def join_in(stage: Stage, others: Others) -> None:
    """Samarbejde while there is only Signe; the invitation, the answer, and the shared folder."""
    stage.screen(TogetherScreen, "Samarbejde")
    stage.picture("samarbejde-alene")
    stage.push("Jeg har en invitation")
    page = stage.workspace.colleagues
    stage.until(page.join.isVisible, "the place for an invitation")
    stage.picture("kolleger-invitation")
    page.join.text.setFocus()
    stage.app.clipboard().setText(others.invitation("Bostøtte"))
    stage.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.push("Lav mit svar")
    _at_rest(stage)
    stage.picture("kolleger-svar")
    others.take_in(page.answer.text.toPlainText())
    stage.click(page.folder.folder)
    stage.until(lambda: bool(page.folder.findChildren(QFileDialog)), "the choice of a folder")
    dialog = page.folder.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(others.folder))
    dialog.close()
    _at_rest(stage)
    others.exchange()
    stage.push("Synk nu")
    _at_rest(stage)
    stage.picture("kolleger")


def let_in_and_out(stage: Stage, others: Others) -> None:
    """Poul comes in to Amina until June, writes, and goes out again."""
    record = stage.page.record
    assert record is not None
    stage.workspace.open_citizen(record.id)
    stage.settle()
    screen = stage.screen(TogetherScreen, "Samarbejde")
    stage.picture("samarbejde")
    screen.form.who.setFocus()
    stage.write("Poul")
    screen.form.until.edit.setFocus()
    stage.write("1/6 2026")
    stage.picture("samarbejde-lukker-ind")
    stage.enter()
    _at_rest(stage)
    others.exchange()
    others.dream(record.called)
    stage.workspace.exchanging.look()
    _at_rest(stage)
    stage.picture("samarbejde-lukket-ind")
    stage.push("Luk Poul Ravn ud")
    stage.picture("samarbejde-luk-ud")
    stage.click(stage.find(SecondaryButton, "Luk Poul Ravn ud"))
    _at_rest(stage)
    stage.picture("samarbejde-lukket-ud")


def stand_in(stage: Stage, others: Others) -> None:
    """Poul steps in for all that Signe follows; then the folder is gone for a while."""
    stage.click(stage.workspace.citizens_button)
    stage.settle()
    stage.push("Luk en vikar ind")
    card = stage.workspace.colleagues.substitute
    stage.until(card.instead.hasFocus, "the choice of a substitute")
    stage.write("Poul")
    card.until.edit.setFocus()
    stage.write("31/3 2026")
    stage.enter()
    _at_rest(stage)
    stage.picture("vikar")
    others.exchange()
    away = others.folder.rename(others.elsewhere / "væk")
    stage.workspace.exchanging.now()
    _at_rest(stage)
    stage.picture("mappen-er-her-ikke")
    away.rename(others.folder)
    stage.workspace.exchanging.now()
    _at_rest(stage)


def come_back(stage: Stage, others: Others, password: str) -> None:
    """Poul's laptop was lost: a new one, the paper, the folder, and nobody online."""
    first = stage.window.stack.currentWidget()
    assert isinstance(first, FirstRun)
    stage.click(first.come_back)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, ComeBackScreen)
    screen.take(others.folder)
    screen.edit.setText(others.papers["Poul Ravn"])
    for edit in (screen.passwords.first, screen.passwords.again):
        edit.setFocus()
        stage.write(password)
    stage.picture("ny-computer")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: isinstance(stage.window.workspace, Workspace), "the new computer")
    stage.workspace.exchanging.look()
    _at_rest(stage)
    stage.click(stage.workspace.citizens_button)
    stage.settle()
    stage.picture("ny-computer-borgere")


def _at_rest(stage: Stage) -> None:
    stage.settle()
    stage.until(lambda: not stage.workspace.exchanging.busy, "the exchange")
    stage.settle()
