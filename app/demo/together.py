"""The demo's Signe among her colleagues: joining, letting in and out, a substitute, and a new computer."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.demo.colleagues import Colleagues
from app.demo.office import choose_folder
from app.demo.stage import Stage
from app.store.reading import caseload
from app.ui.first_run import FirstRun
from app.ui.together import TogetherScreen
from app.ui.unlock.come_back import ComeBackScreen
from app.ui.widgets import SecondaryButton
from app.ui.workspace import Workspace


def answer(signe: Stage, invitation: str) -> str:
    """Samarbejde while there is only Signe; the invitation, and her answer, which is given."""
    open_citizen(signe, "Amina")
    signe.screen(TogetherScreen, "Samarbejde")
    signe.picture("samarbejde-alene")
    signe.push("Jeg har en invitation")
    page = signe.workspace.colleagues
    signe.until(page.join.isVisible, "the place for an invitation")
    page.join.text.setFocus()
    signe.picture("kolleger-invitation")
    signe.app.clipboard().setText(invitation)
    signe.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    signe.push("Lav mit svar")
    signe.rest()
    signe.picture("kolleger-svar")
    return page.answer.text.toPlainText()


def come_in(colleagues: Colleagues) -> None:
    """The folder is chosen here as well, and all that Signe follows comes to Lone, who leads."""
    choose_folder(colleagues, colleagues.signe)
    colleagues.meet()
    colleagues.poul_comes_by()
    colleagues.meet()
    colleagues.signe.push("Synk nu")
    colleagues.signe.rest()
    colleagues.signe.picture("kolleger")
    colleagues.lone.click(colleagues.lone.workspace.citizens_button)
    colleagues.lone.settle()
    colleagues.lone.picture("borgere")


def open_citizen(stage: Stage, called: str, tab: str = "overview") -> None:
    """A citizen's page, as with a click in the list."""
    found: list[bytes] = []
    stage.desk.ask(
        stage.window,
        lambda vault: next(row.citizen for row in caseload(vault) if called in (row.called, row.full_name)),
        found.append,
    )
    stage.settle()
    stage.workspace.open_citizen(found[0], tab)
    stage.until(lambda: stage.page.record is not None and stage.page.record.id == found[0], called)
    stage.settle()


def let_in_and_out(colleagues: Colleagues) -> None:
    """Poul comes in to Amina until June, writes, and goes out again."""
    signe = colleagues.signe
    open_citizen(signe, "Amina")
    screen = signe.screen(TogetherScreen, "Samarbejde")
    signe.picture("samarbejde")
    screen.form.who.setFocus()
    signe.write("Poul")
    screen.form.until.edit.setFocus()
    signe.write("1/6 2026")
    signe.picture("samarbejde-lukker-ind")
    signe.enter()
    signe.exchange()
    colleagues.poul_comes_by()
    colleagues.poul_writes("Amina")
    signe.exchange()
    signe.picture("samarbejde-lukket-ind")
    signe.push("Luk Poul Ravn ud")
    signe.click(signe.find(SecondaryButton, "Luk Poul Ravn ud"))
    signe.exchange()
    signe.picture("samarbejde-lukket-ud")


def stand_in(colleagues: Colleagues) -> None:
    """Poul steps in for all that Signe follows; then the folder is gone for a while."""
    signe = colleagues.signe
    signe.click(signe.workspace.citizens_button)
    signe.settle()
    signe.push("Luk en vikar ind")
    card = signe.workspace.colleagues.substitute
    signe.until(card.instead.hasFocus, "the choice of a substitute")
    signe.write("Poul")
    card.until.edit.setFocus()
    signe.write("31/3 2026")
    signe.enter()
    signe.rest()
    signe.picture("vikar")
    with colleagues.apart():
        signe.exchange()
        signe.picture("mappen-er-her-ikke")


def come_back(new: Stage, folder: Path, paper: str, password: str) -> None:
    """Signe's computer was lost: a new one, the paper, the folder, and nobody online."""
    first = new.window.stack.currentWidget()
    assert isinstance(first, FirstRun)
    new.click(first.come_back)
    screen = new.window.stack.currentWidget()
    assert isinstance(screen, ComeBackScreen)
    screen.take(folder)
    screen.edit.setText(paper)
    for edit in (screen.passwords.first, screen.passwords.again):
        edit.setFocus()
        new.write(password)
    new.click(screen.lost)
    new.click(screen.button)
    new.until(screen.mark.isVisible, "the fingerprint")
    new.picture("ny-computer")
    new.click(screen.button)
    new.until(lambda: isinstance(new.window.workspace, Workspace), "the new computer")
    new.hurry()
    new.exchange()
    new.click(new.workspace.citizens_button)
    new.settle()
    new.picture("ny-computer-borgere")
