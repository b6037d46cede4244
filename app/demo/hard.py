"""The demo writes what is hard: Amina's own lines, what another proposes, whom she calls, and the booklet."""

from app.demo.stage import Stage
from app.models.change import SaidBy
from app.models.wellbeing import Part, wellbeing
from app.ui.hard import HardScreen

POCKET = "Når det er svært.pdf"
_LINES = (
    (Part.GOOD_DAY, "Kaffe på altanen, før jeg ser på telefonen"),
    (Part.HELPS, "Gå ned til havnen og se på vandet"),
    (Part.HELPS, "Yusufs musik i ørerne"),
    (Part.TRIGGERS, "Breve med vindue i"),
    (Part.SIGNS, "Jeg svarer ikke på beskeder"),
    (Part.SIGNS, "Jeg lader gardinerne være for hele dagen"),
    (Part.OTHERS_DO, "Sæt dig ved siden af. Du behøver ikke sige noget."),
    (Part.OTHERS_LEAVE, "Lad være med at ringe til min mor"),
)
_PROPOSED = "Et koldt bad om hænderne"
_CALLED = "Trine"


def write_hard(stage: Stage) -> None:
    """From an empty page to the booklet."""
    screen = stage.screen(HardScreen, "Når det er svært")
    stage.picture("naar-det-er-svaert-tom")
    for part, words in _LINES:
        stage.click(screen.lists[part].add)
        stage.write(words)
        stage.enter(with_ctrl=True)
    stage.click(screen.lists[Part.HELPS].add)
    stage.write(_PROPOSED)
    row = list(screen.lists[Part.HELPS].rows.values())[-1]
    stage.click(row.lines.whose.buttons[SaidBy.WORKER])
    stage.picture("naar-det-er-svaert-skrives")
    stage.enter(with_ctrl=True)
    people = screen.lists[Part.CALL].people_menu()
    next(each for each in people.actions() if _CALLED in each.text()).trigger()
    people.deleteLater()
    stage.settle()
    _check(stage)
    stage.picture("naar-det-er-svaert")
    stage.push("Til lommen")
    stage.settle()
    stage.picture("til-lommen")
    stage.push("Gem som PDF")
    stage.name_file(POCKET)
    stage.push("Tilbage")


def _check(stage: Stage) -> None:
    if stage.page.record is None:
        raise RuntimeError("no record is open")
    plan = wellbeing(stage.page.record)
    if len(plan.lines) != len(_LINES) + 2 or [line.words for line in plan.waiting] != [_PROPOSED]:
        raise RuntimeError("not all that was written stands there")
