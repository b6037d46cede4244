"""The demo's office: Lone founds an organisation in a home of her own, takes Signe in, and looks after it."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.commands.organisation import join
from app.commands.sharing import let_in
from app.commands.syncing import exchange
from app.demo.arrival import unlock_unseen
from app.demo.stage import Stage, Theme
from app.keys.recovery_code import recovery_public_key
from app.models.change import SaidBy
from app.models.membership import Role
from app.store.open import make_store, open_store
from app.store.profile import create_profile
from app.store.profile_files import World
from app.store.vault import Me, Vault
from app.ui.first_run.steps import ProofStep
from app.ui.organisation.screen import OrganisationScreen
from app.ui.window import MainWindow

_HOPE = "At sidde nede ved vandet med en kop kaffe."


@dataclass
class Signe:
    """A colleague on a laptop of her own, and the folder between the two."""

    vault: Vault
    folder: Path
    world: World

    def answer(self, invitation: str) -> str:
        """To the invitation that Lone has handed her."""
        return join(self.vault, invitation=invitation, random=self.world.random)

    def exchange(self) -> None:
        """Hers alone."""
        exchange(self.vault, folder=self.folder, random=self.world.random)
        seen = self.world.clock().wall / 1000
        for feed in self.folder.rglob("feeds/*"):
            os.utime(feed, (seen, seen))  # the folder's clock is the story's

    def write(self, citizen: bytes) -> None:
        """Something about the citizen whom she has been let in to."""
        said = write_hope(citizen=citizen, key=self.vault.new_id(), text=_HOPE, said_by=SaidBy.CITIZEN)
        self.vault.save(said)


def look_after(app: QApplication, out: Path, world: World, password: str, theme: Theme, first: int) -> list[Path]:
    """An organisation from its first day; gives the pictures."""
    home = Path(mkdtemp(prefix="pejlemaerke-office-"))
    signe = _signe(home / "andetsteds", world)
    create_profile(home, name="Lone Bak", role="Leder", password=password, world=world)
    stage = Stage(app, MainWindow(app, home, world), out, theme, first)
    try:
        unlock_unseen(stage, password)
        screen = _found(stage)
        _invite(stage, screen, signe)
        _make_team(stage, screen)
        _lose_laptop(stage, screen, signe)
        _look_back(stage, screen)
    finally:
        stage.window.close()
        stage.window.deleteLater()
        signe.vault.close()
        shutil.rmtree(home, ignore_errors=True)
    return stage.pictures


def _signe(elsewhere: Path, world: World) -> Signe:
    folder = elsewhere / "Fælles mappe"
    folder.mkdir(parents=True)
    random, path = world.random, elsewhere / "signe.db"
    key, secret = random(32), random(16)
    make_store(path, key, Me(random(16), random(16), "Signe Holm", "Bostøtte"), recovery_public_key(secret))
    return Signe(open_store(path, key, world.clock, world.new_id, lambda: None), folder, world)


def _found(stage: Stage) -> OrganisationScreen:
    """The name, two codes that are proved from the paper, and then it is there."""
    stage.workspace.show_organisation()
    stage.settle()
    screen = stage.workspace.organisation
    stage.picture("organisation-ingen")
    stage.click(screen.nobody.button)
    founding = screen.founding
    assert founding is not None
    stage.write("Bostøtten i Nordbyen")
    stage.picture("organisation-begynd")
    stage.enter()
    for step, picture in ((founding.root, "rodkode"), (founding.recovery, "gendannelseskode")):
        stage.picture(picture)
        stage.click(step.button)
        proof = founding.step
        assert isinstance(proof, ProofStep)
        groups = step.code.split("-")
        for field in proof.fields:
            stage.write(groups[int(field.label.text().split()[-1]) - 1])
            if step is founding.root and field is proof.fields[-1]:
                stage.picture("rodkode-proeves")
            stage.enter()
    stage.until(lambda: screen.view is not None, "the organisation")
    stage.settle()
    return screen


def _invite(stage: Stage, screen: OrganisationScreen, signe: Signe) -> None:
    """An invitation, and Signe's answer to it."""
    page = screen.invite
    stage.click(page.make)
    stage.settle()
    stage.picture("invitation")
    assert page.card.shown is not None
    answer = signe.answer(page.card.shown.text)
    page.answer.setFocus()
    stage.app.clipboard().setText(answer)
    stage.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.click(page.take_in)
    stage.settle()
    stage.picture("kollega-med")
    _exchange(stage, signe)
    signe.exchange()
    _exchange(stage, signe)


def _make_team(stage: Stage, screen: OrganisationScreen) -> None:
    stage.tab("Teams", screen.tabs)
    stage.click(screen.teams.new)
    stage.write("Nord")
    for row in screen.teams.members.values():
        if row.isVisible():
            stage.click(row)
    stage.click(screen.teams.save)
    stage.settle()
    stage.picture("teams")


def _lose_laptop(stage: Stage, screen: OrganisationScreen, signe: Signe) -> None:
    """Signe has been let in to Kaj; her laptop is lost, and what is written on it afterwards waits for Lone."""
    kaj, save = new_citizen(fields={"called": "Kaj"}, new_id=signe.vault.new_id)
    stage.desk.save(stage.window, save)
    stage.settle()
    _exchange(stage, signe)
    worker, random = signe.vault.me.worker, signe.world.random

    def work(vault: Vault) -> None:
        let_in(vault, citizen=kaj, worker=worker, role=Role.MEMBER, until=None, random=random)

    stage.desk.ask(stage.window, work, lambda _: None)
    stage.settle()
    _exchange(stage, signe)
    signe.exchange()
    _exchange(stage, signe)
    stage.tab("Kolleger", screen.tabs)
    screen.reload()
    stage.settle()
    stage.click(screen.people.list.rows[worker])
    stage.picture("organisation-kolleger")
    (lost,) = screen.people.panel.lost_buttons.values()
    stage.click(lost)
    stage.settle()
    stage.picture("tabt-computer")
    stage.click(screen.people.panel.sure.confirm)
    stage.settle()
    signe.write(kaj)
    signe.exchange()
    _exchange(stage, signe)
    stage.tab("Til gennemsyn", screen.tabs)
    screen.reload()
    stage.until(lambda: bool(screen.review.rows), "what waits for a decision")
    stage.picture("til-gennemsyn")
    stage.click(screen.review.rows[0].accept)
    stage.settle()
    stage.picture("taget-med")


def _look_back(stage: Stage, screen: OrganisationScreen) -> None:
    """The codes, erasing, and the log."""
    stage.tab("Koder og sletning", screen.tabs)
    stage.settle()
    stage.picture("koder-og-sletning")
    card = screen.safety.erase
    card.citizen.setCurrentText("Kaj")
    card.name.setFocus()
    stage.write("Kaj")
    stage.enter()
    stage.picture("slet-for-altid")
    stage.click(card.sure.leave)
    stage.tab("Hvad der er sket", screen.tabs)
    stage.settle()
    stage.picture("hvad-der-er-sket")


def _exchange(stage: Stage, signe: Signe) -> None:
    """Lone's, while her window is open."""
    folder, random = signe.folder, signe.world.random
    stage.desk.ask(stage.window, lambda vault: exchange(vault, folder=folder, random=random), lambda _: None)
    stage.settle()
