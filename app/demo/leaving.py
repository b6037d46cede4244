"""The demo's papers and farewell: goals, the plan, the history, a sheet, the settings, and the lock."""

from PySide6.QtCore import Qt

from app.demo.stage import Stage
from app.ui.goals import GoalsScreen
from app.ui.history.screen import HistoryScreen
from app.ui.plan import PlanScreen

PLAN = "Min plan.pdf"
_DREAM = "Jeg vil have Trine på besøg en aften, uden at jeg gør rent først."
_GOAL = "Jeg inviterer Trine hjem til kaffe, før måneden er gået."
_STEP = "Skrive til Trine og foreslå torsdag"
_SHEET = "Nye borgere.csv"
_ROWS = (
    "Navn;CPR-nr.;Adresse;Telefon;Paragraf;Startdato",
    "Amina Yassin;;Kastanjevej 4, 8000 Aarhus C;20 30 40 50;SEL § 85;01-06-2025",
    "Jonna Abild;;Havnegade 12, 8000 Aarhus C;28 55 01 02;SEL § 85;01-03-2026",
    "Per Sindal;;Nørregade 3, 8000 Aarhus C;;SEL § 83;",
)


def write_goals(stage: Stage) -> None:
    """A dream, a goal grown from it, its first step and number; two wordings of one goal side by side."""
    screen = stage.screen(GoalsScreen, "Drømme & mål")
    stage.picture("droemme-og-maal")
    stage.click(screen.board.new_dream)
    stage.write(_DREAM)
    stage.picture("droem-skrives")
    stage.enter(with_ctrl=True)
    screen.begin_goal(_newest(stage))
    stage.write(_GOAL)
    stage.enter(with_ctrl=True)
    row = next(row for row in screen.board.rows if row.card.goal.words.text == _GOAL)
    row.steps.begin()
    stage.write(_STEP)
    stage.enter(with_ctrl=True)
    row.card.dots.setFocus()
    stage.press(Qt.Key.Key_3)
    stage.settle()
    stage.picture("nyt-maal-og-skridt")
    record = stage.page.record
    assert record is not None
    conflict, field = record.conflicts[0]
    screen.open_conflict(conflict.id, field)
    stage.picture("skrevet-paa-to-maader")
    stage.press(Qt.Key.Key_Escape)


def _newest(stage: Stage) -> bytes:
    record = stage.page.record
    assert record is not None
    return next(hope.record.id for hope in record.hopes if hope.words.text == _DREAM)


def agree_plan(stage: Stage) -> None:
    """The plan as its pages, the yes to it, and the file."""
    screen = stage.screen(PlanScreen, "Min plan")
    stage.until(lambda: screen.paper is not None, "the pages")
    stage.settle()
    stage.picture("min-plan")
    stage.click(screen.parts.toolbar.agree)
    stage.picture("vi-er-enige")
    stage.click(screen.parts.agree_panel.yes)
    stage.settle()
    stage.until(lambda: screen.paper is not None, "the agreed pages")
    stage.click(screen.parts.toolbar.save)
    stage.push("Vælg, hvor den skal ligge")
    stage.name_file(PLAN)


def look_back(stage: Stage) -> None:
    """Historik, and what is known of Amina."""
    stage.screen(HistoryScreen, "Historik")
    stage.picture("historik")
    stage.click(stage.page.edit_button)
    stage.settle()
    stage.picture("oplysninger")
    stage.workspace.show_form(None)
    stage.settle()
    stage.picture("ny-borger")


def take_in_sheet(stage: Stage) -> None:
    """Hent fra fil: a sheet is chosen and looked through; nothing is written."""
    (stage.album.out / _SHEET).write_text("\r\n".join(_ROWS), encoding="utf-8-sig")
    stage.click(stage.workspace.citizens_button)
    stage.settle()
    stage.push("Hent fra fil")
    stage.picture("hent-fra-fil")
    intake = stage.workspace.intake
    if intake is None:
        raise RuntimeError("Hent fra fil did not open")
    stage.click(intake.choose.button)
    stage.name_file(_SHEET)
    stage.until(lambda: intake.pages.currentWidget() is intake.preview, "the sheet")
    stage.picture("arket-set-igennem")
    (stage.album.out / _SHEET).unlink()
    stage.click(intake.back_button)


def lock(stage: Stage) -> None:
    """The settings with a backup made, and the lock."""
    workspace = stage.workspace
    stage.click(workspace.settings_button)
    stage.until(lambda: not workspace.backups.busy, "the first backup")
    stage.settle()
    stage.picture("indstillinger")
    lock_unseen(stage)


def lock_unseen(stage: Stage) -> None:
    """As `lock`, without a picture."""
    stage.click(stage.workspace.lock_button)
    stage.until(lambda: stage.window.workspace is None, "locking")
