"""The demo's evening: Signe on her new computer and Lone go over to a central, write without it, and meet there."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.demo.arrival import unlock_unseen
from app.demo.server import Server
from app.demo.stage import Stage
from app.demo.together import open_citizen
from app.demo.two_desks import reword
from app.ui.goals.conflict import ConflictView

_GOAL = "Jeg drikker kaffe med Ruth om fredagen, når vi begge har lyst."
_SIGNES = "Jeg drikker kaffe med Ruth om fredagen, eller tager bussen ud til hende."
_LONES = "Jeg drikker kaffe med Ruth om fredagen, og vi hører radio."


def meet_over_central(signe: Stage, lone: Stage, folder: Path, password: str) -> None:
    """Both offline, both write, both online; they disagree, and see it; then Signe's computer is shut out."""
    server = Server(folder)
    server.start()
    try:
        unlock_unseen(lone, password)
        for stage in (lone, signe):
            _go_over(stage, server.url)
        signe.exchange()
        lone.picture("serveren-valgt")
        with server.away():
            for stage, words in ((signe, _SIGNES), (lone, _LONES)):
                open_citizen(stage, "Hanne", "goals")
                reword(stage, _GOAL, words)
                stage.until(lambda stage=stage: stage.workspace.exchanging.fault is not None, "no net")  # type: ignore[misc]
            lone.rest()
            lone.picture("venter-paa-net")
        _meet(signe, lone)
        open_citizen(signe, "Hanne")
        signe.push("Se og vælg")
        signe.until(lambda: any(each.isVisible() for each in signe.page.findChildren(ConflictView)), "both wordings")
        signe.picture("to-ordlyde-over-serveren")
        _shut_out(lone, signe)
    finally:
        server.stop()


def _go_over(stage: Stage, url: str) -> None:
    """As a person does: the address under Kolleger."""
    stage.click(stage.workspace.colleagues_button)
    stage.rest()
    card = stage.workspace.colleagues.folder
    stage.click(card.address.unfold)
    card.address.edit.setFocus()
    stage.write(url)
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: card.place.text().endswith(url), "the server")
    stage.rest()


def _meet(signe: Stage, lone: Stage) -> None:
    """Each until central has all of it."""
    for stage in (signe, lone, signe):
        stage.workspace.exchanging.now()
        stage.until(lambda stage=stage: stage.workspace.exchanging.fault is None, "the net")  # type: ignore[misc]
        stage.rest()


def _shut_out(lone: Stage, signe: Stage) -> None:
    """The computer that is in use is the only one left to shut out."""
    lone.workspace.show_organisation()
    lone.settle()
    screen = lone.workspace.organisation
    lone.tab("Kolleger", screen.tabs)
    lone.rest()
    lone.click(screen.people.list.rows[signe.desk.me.worker])
    lone.rest()
    (lost,) = screen.people.panel.lost_buttons.values()
    lone.click(lost)
    lone.click(screen.people.panel.sure.confirm)
    lone.settle()
    lone.exchange()
    signe.click(signe.workspace.colleagues_button)
    signe.workspace.exchanging.now()
    signe.until(lambda: signe.workspace.exchanging.fault is not None, "central's no")
    signe.rest()
    signe.picture("spaerret-af-serveren")
