"""The demo's day at two desks: Signe and Lone write without each other, meet over the folder, and settle it."""

from PySide6.QtCore import Qt

from app.demo.colleagues import Colleagues
from app.demo.office import decide_on_late_words, shut_out_lost_laptop
from app.demo.stage import Stage
from app.demo.together import open_citizen
from app.ui.goals import GoalsScreen
from app.ui.goals.conflict import ConflictView
from app.ui.goals.goal_card import GoalCard
from app.ui.meetings import MeetingsScreen
from app.ui.meetings.meeting_row import MeetingRow

_CTRL = Qt.KeyboardModifier.ControlModifier
_GOAL = "Jeg drikker kaffe med Ruth på anden sal om fredagen."
_SIGNES = "Jeg drikker kaffe med Ruth om fredagen, hver anden gang hos mig."
_LONES = "Jeg drikker kaffe med Ruth, når vi begge har lyst."
_THIRD = "Jeg drikker kaffe med Ruth om fredagen, når vi begge har lyst."
_NOTE = "Jeg mødte Kirsten i opgangen bagefter. Hun var glad for, at I fik talt om døren."
_MORE = " Det siger jeg til Signe."
_LATE = "At bilen holder til Anders' bryllup."
_CPR = "050682-1231"


def write_apart(colleagues: Colleagues) -> None:
    """Both reword one of Hanne's goals while neither sees the folder."""
    lone, signe = colleagues.lone, colleagues.signe
    with colleagues.apart():
        for stage, hour, words in ((signe, 13, _SIGNES), (lone, 14, _LONES)):
            colleagues.at(hour, 40)
            open_citizen(stage, "Hanne", "goals")
            reword(stage, _GOAL, words)
            stage.exchange()
            if stage is lone:
                stage.picture("skriver-uden-mappen")
    colleagues.meet()


def reword(stage: Stage, before: str, words: str) -> None:
    """Another wording in place of what stands on a goal's card."""
    stage.click(_card(stage, before).lines.read)
    stage.press(Qt.Key.Key_A, _CTRL)
    stage.write(words)
    stage.enter(with_ctrl=True)


def _card(stage: Stage, words: str) -> GoalCard:
    screen = stage.page.screen_shown
    assert isinstance(screen, GoalsScreen)
    return next(row.card for row in screen.board.rows if row.card.goal.words.text == words)


def settle(colleagues: Colleagues) -> None:
    """Both see both wordings; Lone writes a third with Hanne, and Signe sees it. Her own cannot be undone any more."""
    lone, signe = colleagues.lone, colleagues.signe
    colleagues.at(15, 10)
    lone.click(lone.workspace.today_button)
    lone.settle()
    lone.picture("i-dag-to-ordlyde")
    _see_both(signe)
    view = _see_both(lone, unseen=True)
    lone.click(view.own.begin)
    lone.write(_THIRD)
    lone.picture("en-ny-ordlyd")
    lone.click(view.own.keep)
    lone.settle()
    colleagues.tell(lone, signe)
    signe.screen(GoalsScreen, "Drømme & mål")
    signe.picture("en-ny-ordlyd-er-valgt")
    signe.click(signe.page.undo_button)
    signe.settle()
    signe.picture("fortryd-naar-en-anden-har-skrevet")
    if _card(signe, _THIRD).goal.words.text != _THIRD:
        raise RuntimeError("what Lone wrote does not stand")


def _see_both(stage: Stage, *, unseen: bool = False) -> ConflictView:
    open_citizen(stage, "Hanne")
    stage.push("Se og vælg")
    if not unseen:
        stage.picture("skrevet-paa-to-maader")
    return next(each for each in stage.page.findChildren(ConflictView) if each.isVisible())


def seal(colleagues: Colleagues) -> None:
    """Signe ends Kirsten's meeting while Lone is writing in it: the same text on both, and what Lone wrote after it."""
    lone, signe = colleagues.lone, colleagues.signe
    colleagues.at(15, 30)
    for stage in (lone, signe):
        open_citizen(stage, "Kirsten", "meetings")
        stage.click(stage.find(MeetingRow, "I dag"))
        stage.settle()
    with colleagues.apart():
        lone.push("Punkt: ")
        lone.write(_NOTE)
        lone.picture("skriver-i-moedet")
        signe.push("Læs op og slut mødet")
        signe.push("Slut mødet")
        signe.until(lambda: _sealed(signe), "the seal")
    colleagues.meet()
    lone.write(_MORE)
    lone.enter(with_ctrl=True)
    colleagues.tell(lone, signe)
    signe.picture("moedet-med-tilfoejelse")


def _sealed(stage: Stage) -> bool:
    screen = stage.page.screen_shown
    assert isinstance(screen, MeetingsScreen)
    return screen.room is not None and screen.room.ground.meeting.sealed


def write_twice(colleagues: Colleagues) -> None:
    """Both take down the same new citizen; Lone, who sees both, says that it is one person."""
    lone, signe = colleagues.lone, colleagues.signe
    colleagues.at(15, 50)
    with colleagues.apart():
        for stage, full in ((signe, "Per Sindal"), (lone, "Per Aage Sindal")):
            stage.click(stage.workspace.citizens_button)
            stage.settle()
            stage.push("Ny borger")
            form = stage.workspace.form
            assert form is not None
            stage.write("Per")
            form.person["full_name"].setFocus()
            stage.write(full)
            form.person.cpr.edit.setFocus()
            stage.write(_CPR)
            stage.press(Qt.Key.Key_Return, _CTRL)
            stage.until(lambda stage=stage: stage.page.isVisible(), "the new citizen")  # type: ignore[misc]
            stage.settle()
    colleagues.tell(signe, lone)
    lone.click(lone.workspace.citizens_button)
    lone.settle()
    lone.until(lone.workspace.citizens.isVisible, "Borgere")
    lone.picture("samme-person")
    lone.push("Samme person")
    lone.picture("vises-som-en")


def lose_laptop(colleagues: Colleagues) -> None:
    """Signe's laptop is lost; Lone shuts it out, and what was still written on it waits for her."""
    lone, signe = colleagues.lone, colleagues.signe
    colleagues.at(16, 20)
    with colleagues.apart():
        shut_out_lost_laptop(lone, signe.desk.me.worker)
        open_citizen(signe, "Bo", "goals")
        screen = signe.page.screen_shown
        assert isinstance(screen, GoalsScreen)
        signe.click(screen.board.new_dream)
        signe.write(_LATE)
        signe.enter(with_ctrl=True)
    colleagues.tell(signe, lone)
    signe.click(signe.workspace.colleagues_button)
    signe.exchange()
    signe.picture("spaerret")
    decide_on_late_words(lone)
