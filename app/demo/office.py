"""The demo's administrator: Lone founds an organisation in her window, takes colleagues in, and looks after it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.demo.colleagues import Colleagues
from app.demo.stage import Stage
from app.ui.first_run.steps import ProofStep
from app.ui.organisation.screen import OrganisationScreen

_NAME = "Socialpsykiatri Nord"


def found(lone: Stage) -> str:
    """The name, two codes that are proved from the paper, and the first invitation, which is given."""
    lone.workspace.show_organisation()
    lone.settle()
    screen = lone.workspace.organisation
    lone.picture("organisation-ingen")
    lone.click(screen.nobody.button)
    founding = screen.founding
    assert founding is not None
    lone.write(_NAME)
    lone.picture("organisation-begynd")
    lone.enter()
    for step, picture in ((founding.root, "rodkode"), (founding.recovery, "gendannelseskode")):
        lone.picture(picture)
        lone.click(step.button)
        proof = founding.step
        assert isinstance(proof, ProofStep)
        groups = step.code.split("-")
        for field in proof.fields:
            lone.write(groups[int(field.label.text().split()[-1]) - 1])
            if step is founding.root and field is proof.fields[-1]:
                lone.picture("rodkode-proeves")
            lone.enter()
    lone.until(lambda: screen.view is not None, "the organisation")
    lone.settle()
    lone.click(screen.invite.one.make)
    lone.settle()
    lone.picture("invitation")
    assert screen.invite.card.shown is not None
    return screen.invite.card.shown.text


def take_in(colleagues: Colleagues, answer: str) -> None:
    """Signe's answer is taken in, the team is made, and the folder is chosen."""
    lone = colleagues.lone
    page = lone.workspace.organisation.invite
    page.answer.setFocus()
    lone.app.clipboard().setText(answer)
    lone.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    lone.click(page.take_in)
    lone.settle()
    lone.picture("kollega-med")
    colleagues.take_in_poul()
    _make_team(lone, lone.workspace.organisation)
    lone.click(lone.workspace.colleagues_button)
    choose_folder(colleagues, lone)


def choose_folder(colleagues: Colleagues, stage: Stage) -> None:
    """Kolleger stands open: the folder is pointed out there, and is exchanged with at once."""
    page = stage.workspace.colleagues
    stage.rest()
    stage.click(page.folder.folder)
    stage.until(lambda: bool(page.folder.findChildren(QFileDialog)), "the choice of a folder")
    dialog = page.folder.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(colleagues.folder))
    dialog.close()
    stage.rest()


def _make_team(lone: Stage, screen: OrganisationScreen) -> None:
    lone.tab("Teams", screen.tabs)
    lone.click(screen.teams.new)
    lone.write("Nord")
    for row in screen.teams.members.values():
        if row.isVisible():
            lone.click(row)
    lone.click(screen.teams.save)
    lone.settle()
    lone.picture("teams")


def shut_out_lost_laptop(lone: Stage, worker: bytes) -> None:
    """Signe has rung: her laptop is gone."""
    lone.workspace.show_organisation()
    lone.settle()
    screen = lone.workspace.organisation
    lone.tab("Kolleger", screen.tabs)
    lone.click(screen.people.list.rows[worker])
    lone.picture("organisation-kolleger")
    (lost,) = screen.people.panel.lost_buttons.values()
    lone.click(lost)
    lone.settle()
    lone.picture("tabt-computer")
    lone.click(screen.people.panel.sure.confirm)
    lone.settle()


def decide_on_late_words(lone: Stage) -> None:
    """What was written on it afterwards waits for a person."""
    lone.workspace.show_organisation()
    lone.settle()
    screen = lone.workspace.organisation
    lone.tab("Til gennemsyn", screen.tabs)
    lone.until(lambda: bool(screen.review.rows), "what waits for a decision")
    lone.picture("til-gennemsyn")
    lone.click(screen.review.rows[0].accept)
    lone.settle()
    lone.picture("taget-med")


def look_back(lone: Stage) -> None:
    """The codes, erasing, and the log."""
    screen = lone.workspace.organisation
    lone.tab("Koder og sletning", screen.tabs)
    lone.settle()
    lone.picture("koder-og-sletning")
    card = screen.safety.erase
    card.citizen.setCurrentText("Rasmus")
    card.name.setFocus()
    lone.write("Rasmus")
    lone.enter()
    lone.picture("slet-for-altid")
    lone.click(card.sure.leave)
    lone.tab("Hvad der er sket", screen.tabs)
    lone.settle()
    lone.picture("hvad-der-er-sket")
