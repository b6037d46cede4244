"""Drømme & mål with real clicks and keys, on a real vault through a real desk."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.commands import goals, hopes, resources
from app.commands.citizens import new_citizen
from app.commands.exchange import export_citizens, import_citizens
from app.commands.writing import choose, remove
from app.models.change import SaidBy
from app.models.record import CitizenRecord, Goal, Hope, Step
from app.models.values import GoalState, HopeState
from app.store.drafts import Draft, drafts, keep_draft
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editing import TextEditing
from app.ui.goals import GoalsScreen
from app.ui.goals.conflict import ConflictView
from app.ui.goals.differences import differing
from app.ui.goals.dream_card import DreamCard, dream_height, hope_mime
from app.ui.goals.goal_card import GoalCard
from app.ui.goals.phrases import genitive
from app.ui.goals.read_words import ReadWords

T = TypeVar("T")
keys = QTest.keyClicks
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen
HAVN = "Jeg vil sidde på havnen med Yusuf."
ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


class Stage:
    """The screen in a window, fed as the citizen page feeds it."""

    def __init__(self, qtbot: QtBot, vault: Vault, citizen: bytes) -> None:
        self.qtbot, self.citizen = qtbot, citizen
        self.desk = Desk(vault)
        self.window = QWidget()
        self.window.resize(1278, 664)
        self.screen = GoalsScreen(self.desk)
        self.screen.setParent(self.window)
        self.screen.resize(self.window.size())
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.desk.changed.connect(lambda _: self.refresh())
        self.refresh()
        self.settle()

    def refresh(self) -> None:
        self.desk.ask(
            self.screen,
            lambda vault: (self.screen.read_record(vault, self.citizen), drafts(vault, self.citizen)),
            lambda both: self.screen.show_record(*both),
        )

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.busy)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.desk.busy and self.screen.complete)

    def ask(self, work: Callable[[Vault], T]) -> T:
        found: list[T] = []
        self.desk.ask(self.screen, work, found.append)
        self.settle()
        return found[0]

    @property
    def record(self) -> CitizenRecord:
        return self.ask(lambda vault: load_citizen(vault, self.citizen))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()

    def write(self, text: str, key: Qt.Key = ENTER) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        keys(focus, text)
        QTest.keyClick(focus, key, CTRL if key == ENTER else Qt.KeyboardModifier.NoModifier)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.settle()

    def choose(self, *words: str) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for word in words[:-1]:
            menu = next(found for a in menu.actions() if a.text() == word and isinstance(found := a.menu(), QMenu))
        next(a for a in menu.actions() if a.text().split("\t")[0] == words[-1]).trigger()
        top = QApplication.activePopupWidget()
        if top is not None:
            top.close()
        self.settle()

    @property
    def conflict(self) -> ConflictView:
        view = self.screen.conflict
        assert view is not None
        return view

    @property
    def dream(self) -> DreamCard:
        return self.screen.board.dreams[0]

    @property
    def goal(self) -> GoalCard:
        return self.screen.board.rows[0].card


@pytest.fixture
def amina(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, vault: Vault, amina: bytes) -> Iterator[Callable[[], Stage]]:
    theme.apply(qapp, theme.LIGHT)
    made: list[Stage] = []

    def make() -> Stage:
        made.append(Stage(qtbot, vault, amina))
        return made[-1]

    yield make
    for each in made:
        each.screen.finish()
        each.settle()
        assert each.desk.close()


def a_hope(vault: Vault, citizen: bytes, text: str = HAVN) -> Hope:
    key = vault.new_id()
    vault.save(hopes.write_hope(citizen=citizen, key=key, text=text, said_by=SaidBy.CITIZEN))
    found = load_citizen(vault, citizen).hope(key)
    assert found is not None
    return found


def a_goal(vault: Vault, citizen: bytes, text: str = "Jeg går til bageren.", hope: bytes | None = None) -> Goal:
    key = vault.new_id()
    vault.save(goals.write_goal(citizen=citizen, key=key, text=text, said_by=SaidBy.TOGETHER, hope=hope))
    return the_goal(vault, citizen, key)


def the_goal(vault: Vault, citizen: bytes, key: bytes) -> Goal:
    found = load_citizen(vault, citizen).goal(key)
    assert found is not None
    return found


def a_step(vault: Vault, citizen: bytes, goal: Goal, text: str, done: date | None = None) -> Step:
    key = vault.new_id()
    vault.save(
        goals.write_step(citizen=citizen, key=key, goal=goal.record.id, text=text, who="Amina", said_by=SaidBy.CITIZEN)
    )
    step = next(s for s in load_citizen(vault, citizen).steps if s.record.id == key)
    if done:
        vault.save(goals.tick_step(step.record, done=done))
    return step


def colleague(make_vault: Callable[..., Vault], vault: Vault, citizen: bytes, name: str = "Jonas Friis") -> Vault:
    other = make_vault(name)
    import_citizens(other, export_citizens(vault, [citizen]))
    return other


def test_a_dream_is_written_on_a_new_card_in_the_citizens_own_words(stage: Callable[[], Stage]) -> None:
    it = stage()
    it.click(it.screen.board.new_dream)
    it.write(HAVN)
    hope = it.record.hopes[0]
    assert (hope.words.text, hope.words.live[0].said_by) == (HAVN, SaidBy.CITIZEN)
    assert it.dream.lines.read.text() == f"”{HAVN}”"
    assert it.dream.caption.text() == "Amina, 4. marts · skrevet ned af Signe"
    assert it.dream.note.text() == "Endnu ikke blevet til et mål"
    assert len(it.screen.board.dreams) == 1


def test_whose_words_can_be_said_while_writing_without_leaving_the_text(stage: Callable[[], Stage]) -> None:
    it = stage()
    it.click(it.screen.board.new_dream)
    keys(it.dream.lines.editor, "At sy ")
    it.click(it.dream.lines.whose.buttons[SaidBy.TOGETHER])
    assert it.dream.lines.editor.hasFocus()
    it.write("igen")
    hope = it.record.hopes[0]
    assert (hope.words.text, hope.words.live[0].said_by) == ("At sy igen", SaidBy.TOGETHER)


def test_esc_and_an_empty_card_leave_nothing(stage: Callable[[], Stage]) -> None:
    it = stage()
    it.click(it.screen.board.new_dream)
    it.write("Noget", Qt.Key.Key_Escape)
    assert not it.screen.board.dreams
    assert it.screen.board.new_dream.hasFocus()
    it.click(it.screen.board.new_goal)
    it.press(Qt.Key.Key_Tab)
    it.screen.board.new_dream.setFocus()
    it.settle()
    assert not it.screen.board.rows
    assert not it.record.hopes


def test_a_goal_grows_from_a_dream_by_menu_by_key_and_by_dragging(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    hope = a_hope(vault, amina)
    it = stage()
    it.click(it.dream.menu)
    it.choose("Gør til mål")
    it.write("Jeg går derned.")
    it.dream.lines.read.setFocus()
    it.press(Qt.Key.Key_M)
    it.write("Jeg spiser is.")
    board = it.screen.board
    middle = QPointF(board.goal_column().center())
    mime = hope_mime(hope.record.id)
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    board.dropEvent(QDropEvent(middle, Qt.DropAction.LinkAction, mime, *none))
    it.write("Jeg bliver siddende.")
    found = it.record.goals
    assert [goal.words.text for goal in found] == ["Jeg går derned.", "Jeg spiser is.", "Jeg bliver siddende."]
    assert {goal.hope for goal in found} == {hope.record.id}
    assert found[0].words.live[0].said_by == SaidBy.TOGETHER
    assert it.dream.note.text() == ""


def test_a_dream_dropped_outside_the_goals_begins_nothing(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    hope = a_hope(vault, amina)
    it = stage()
    mime = hope_mime(hope.record.id)
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    it.screen.board.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.LinkAction, mime, *none))
    assert not it.screen.board.rows


def test_a_goal_has_steps_only_once_it_is_written(stage: Callable[[], Stage]) -> None:
    it = stage()
    it.click(it.screen.board.new_goal)
    assert not it.screen.board.rows[0].steps.add.isVisible()
    it.write("Jeg går en tur.")
    assert it.screen.board.rows[0].steps.add.isVisible()


def test_rating_twice_on_one_day_is_one_rating(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    a_goal(vault, amina)
    it = stage()
    it.click(it.goal.dots, it.goal.dots.dot_centre(5))
    it.click(it.goal.dots, it.goal.dots.dot_centre(7))
    ratings = it.record.goals[0].ratings
    assert [(rating.day, rating.value) for rating in ratings] == [(date(2026, 3, 4), 7)]
    assert it.goal.lines.read.accessibleName() == "Mål: Jeg går til bageren., 7 af 10, ingen skridt"


def test_a_step_is_written_with_who_and_when_and_ticked(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    a_goal(vault, amina)
    it = stage()
    steps = it.screen.board.rows[0].steps
    it.click(steps.add)
    row = next(iter(steps.rows.values()))
    keys(row.lines.editor, "Prøve bænken")
    row.beside.who.setFocus()
    keys(row.beside.who, "Amina og Signe")
    row.beside.when.setFocus()
    keys(row.beside.when, "torsdag")
    it.press(ENTER)
    assert row.note.text() == "Amina og Signe · torsdag"
    it.click(row.box)
    step = it.record.steps[0]
    assert (step.record.text("text"), step.record.text("who"), step.done) == (
        "Prøve bænken", "Amina og Signe", date(2026, 3, 4),
    )  # fmt: skip
    assert row.note.text() == "Amina og Signe · gjort 4. marts"
    it.click(row.box)
    assert it.record.steps[0].done is None


def test_who_alone_can_be_changed(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    a_step(vault, amina, a_goal(vault, amina), "Spørge Trine")
    it = stage()
    row = next(iter(it.screen.board.rows[0].steps.rows.values()))
    it.click(row.lines.read)
    row.beside.who.setFocus()
    keys(row.beside.who, " og Yusuf")
    it.press(ENTER)
    step = it.record.steps[0]
    assert (step.record.text("text"), step.record.text("who")) == ("Spørge Trine", "Amina og Yusuf")
    assert not it.ask(drafts)


def test_many_done_steps_fold(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    goal = a_goal(vault, amina)
    for day in range(1, 5):
        a_step(vault, amina, goal, f"Skridt {day}", date(2026, 3, day))
    a_step(vault, amina, goal, "Det næste")
    it = stage()
    steps = it.screen.board.rows[0].steps

    def seen() -> list[str]:
        return [row.lines.read.text() for row in steps.rows.values() if row.isVisible()]

    assert seen() == ["Det næste", "Skridt 4"]
    assert steps.fold.text() == "Tre skridt gjort før"
    it.click(steps.fold)
    assert seen() == ["Det næste", "Skridt 4", "Skridt 3", "Skridt 2", "Skridt 1"]


def test_a_goal_is_reworded_and_an_earlier_wording_used_again(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_goal(vault, amina, "At jeg træner.")
    it = stage()
    it.goal.lines.read.setFocus()
    it.press(ENTER)
    it.goal.lines.editor.selectAll()
    it.write("Jeg går en tur.")
    assert it.record.goals[0].words.text == "Jeg går en tur."
    assert it.goal.earlier.text() == "1 tidligere ordlyd"
    it.click(it.goal.earlier)
    assert it.goal.wordings.uses[0].accessibleName() == "Brug ordlyden igen: At jeg træner."
    it.click(it.goal.wordings.uses[0])
    words = it.record.goals[0].words
    assert (words.text, words.conflict) == ("At jeg træner.", False)


def test_the_details_of_a_goal_are_written_and_emptied(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    hope = a_hope(vault, amina)
    a_goal(vault, amina)
    it = stage()
    it.click(it.goal.more)
    details = it.goal.details
    assert details is not None
    editor = details.fields["i_do"].editor
    editor.setFocus()
    it.write("Jeg ringer.")
    assert it.record.goals[0].record.text("i_do") == "Jeg ringer."
    editor.selectAll()
    it.press(Qt.Key.Key_Delete)
    details.fields["you_help"].editor.setFocus()
    it.settle()
    assert it.record.goals[0].record.text("i_do") == ""
    details.hope.setCurrentIndex(1)
    details.hope.activated.emit(1)
    it.settle()
    assert it.record.goals[0].hope == hope.record.id


def test_a_paused_goal_and_a_dream_come_true_fold_away(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    a_hope(vault, amina)
    a_goal(vault, amina)
    it = stage()
    it.click(it.goal.menu)
    it.choose("Hvordan går det med det?", "På pause")
    it.click(it.dream.menu)
    it.choose("Hvordan går det med den?", "Gået i opfyldelse")
    record = it.record
    assert (record.goals[0].state, record.hopes[0].state) == (GoalState.PAUSED, HopeState.COME_TRUE)
    assert not it.goal.isVisible()
    assert it.screen.board.past_goals.text() == "På pause og nået (1)"
    it.click(it.screen.board.past_goals)
    it.click(it.screen.board.past_dreams)
    assert it.goal.isVisible()
    assert it.dream.isVisible()


def test_the_steps_of_a_goal_that_is_over_are_read_when_it_is_unfolded(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    goal = a_goal(vault, amina)
    a_step(vault, amina, goal, "Prøve")
    vault.save(goals.rate_goal(goal=goal.record, key=vault.new_id(), value=7, day=date(2026, 3, 1)))
    vault.save(goals.mark_goal(goal.record, state=GoalState.REACHED))
    it = stage()
    assert not it.screen.shown.record.steps
    it.click(it.screen.board.past_goals)
    (row,) = it.screen.board.rows
    (step,) = row.steps.rows.values()
    assert step.isVisible()
    assert (step.lines.read.text(), row.card.dots.rating()) == ("Prøve", 7)
    it.click(it.screen.board.past_goals)
    vault.save(goals.edit_step(step.step.record, text="Prøve igen", who="", when="", said_by=SaidBy.TOGETHER))
    it.refresh()
    it.settle()
    it.click(it.screen.board.past_goals)
    assert (step.isVisible(), step.lines.read.text()) == (True, "Prøve igen")


def test_a_draft_of_a_step_under_a_goal_that_is_over_goes_on_in_that_step(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    goal = a_goal(vault, amina)
    step = a_step(vault, amina, goal, "Prøve")
    vault.save(goals.mark_goal(goal.record, state=GoalState.REACHED))
    ids = step.record["text"].ids
    keep_draft(vault, Draft(amina, "step", step.record.id, "text", "Prøve igen", ids, {}, vault.clock()))
    it = stage()
    (row,) = it.screen.board.rows[0].steps.rows.values()
    assert (row.isVisible(), row.lines.editor.text()) == (True, "Prøve igen")
    it.screen.finish()
    it.settle()
    assert [each.record.text("text") for each in it.record.steps] == ["Prøve igen"]
    assert not it.record.conflicts


def test_a_draft_of_a_step_far_below_the_fold_goes_on(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    for number in range(12):
        goal = a_goal(vault, amina, f"Mål {number}")
    step = a_step(vault, amina, goal, "Prøve")
    ids = step.record["text"].ids
    keep_draft(vault, Draft(amina, "step", step.record.id, "text", "Prøve igen", ids, {}, vault.clock()))
    it = stage()
    (row,) = it.screen.board.rows[-1].steps.rows.values()
    assert row.lines.is_open
    assert row.lines.editor.text() == "Prøve igen"


def test_the_cards_of_another_citizen_are_out_of_sight_at_once_and_gone_soon(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_hope(vault, amina)
    bo, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    it = stage()
    card = it.dream
    it.screen.show_record(load_citizen(vault, bo), ())
    assert not card.isVisible()
    it.qtbot.waitUntil(lambda: not isValid(card))


def test_what_is_removed_comes_back_by_undo(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    a_hope(vault, amina)
    it = stage()
    it.click(it.dream.menu)
    it.choose("Fjern")
    assert not it.screen.board.dreams
    it.desk.undo(amina)
    it.settle()
    assert it.dream.lines.read.text() == f"”{HAVN}”"


def test_two_wordings_stand_side_by_side_until_one_is_chosen(
    stage: Callable[[], Stage], vault: Vault, amina: bytes, make_vault: Callable[..., Vault]
) -> None:
    hope = a_hope(vault, amina)
    goal = a_goal(vault, amina, "Jeg tager på havnen.", hope.record.id)
    jonas = colleague(make_vault, vault, amina)
    vault.save(goals.reword_goal(goal.record, text="Jeg tager på havnen, også alene.", said_by=SaidBy.TOGETHER))
    theirs = the_goal(jonas, amina, goal.record.id)
    jonas.save(goals.reword_goal(theirs.record, text="Jeg tager på havnen om søndagen.", said_by=SaidBy.CITIZEN))
    it = stage()
    assert not it.goal.lines.conflict.isVisible()
    it.ask(lambda mine: import_citizens(mine, export_citizens(jonas, [amina])))
    it.refresh()
    it.settle()
    it.click(it.goal.lines.conflict)
    view = it.conflict
    assert [use.label() for use in view.uses] == ["Brug Signes ordlyd", "Brug Jonas’ ordlyd"]
    assert [text.marked() for text in view.texts] == [("også alene",), ("om søndagen",)]
    assert view.before.text().startswith("Før stod der: ”Jeg tager på havnen.”")
    it.click(view.uses[1])
    words = it.record.goals[0].words
    assert (words.text, words.conflict, words.live[0].said_by) == (
        "Jeg tager på havnen om søndagen.", False, SaidBy.CITIZEN,
    )  # fmt: skip
    assert it.screen.conflict is None
    assert it.goal.isVisible()


def test_a_conflict_can_wait_or_get_new_words(
    stage: Callable[[], Stage], vault: Vault, amina: bytes, make_vault: Callable[..., Vault]
) -> None:
    hope = a_hope(vault, amina)
    jonas = colleague(make_vault, vault, amina)
    vault.save(hopes.reword_hope(hope.record, text="Havnen", said_by=SaidBy.CITIZEN))
    jonas.save(hopes.reword_hope(hope.record, text="Skoven", said_by=SaidBy.CITIZEN))
    import_citizens(vault, export_citizens(jonas, [amina]))
    it = stage()
    it.click(it.dream.lines.read)
    it.click(it.conflict.wait)
    assert it.dream.isVisible()
    assert it.record.hopes[0].words.conflict
    it.click(it.dream.lines.conflict)
    view = it.conflict
    it.click(view.own.begin)
    keys(view.own.editor, "Havnen ")
    jonas.save(hopes.mark_hope(hope.record, state=HopeState.WORKED_ON))
    it.ask(lambda mine: import_citizens(mine, export_citizens(jonas, [amina])))
    it.refresh()
    it.settle()
    it.write("og skoven")
    assert [held.data for held in it.record.hopes[0].words.live] == ["Havnen og skoven"]
    assert it.screen.conflict is None


def test_a_colleagues_words_leave_the_open_editor_alone_and_show_as_a_conflict_later(
    stage: Callable[[], Stage], vault: Vault, amina: bytes, make_vault: Callable[..., Vault]
) -> None:
    goal = a_goal(vault, amina, "Jeg går.")
    jonas = colleague(make_vault, vault, amina)
    it = stage()
    it.click(it.goal.lines.read)
    keys(it.goal.lines.editor, " Hver dag")
    card = it.goal
    jonas.save(goals.reword_goal(goal.record, text="Jeg cykler.", said_by=SaidBy.TOGETHER))
    it.ask(lambda mine: import_citizens(mine, export_citizens(jonas, [amina])))
    it.refresh()
    it.settle()
    assert it.goal is card
    assert card.lines.editor.text() == "Jeg går. Hver dag"
    assert card.lines.editor.hasFocus()
    it.write(".")
    assert {held.data for held in it.record.goals[0].words.live} == {"Jeg går. Hver dag.", "Jeg cykler."}
    assert card.lines.conflict.isVisible()


def test_going_on_after_an_idle_save_is_no_conflict_with_oneself(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_goal(vault, amina, "Jeg går.")
    it = stage()
    it.click(it.goal.lines.read)
    keys(it.goal.lines.editor, " Hver")
    editing = it.goal.lines.findChild(TextEditing)
    assert editing is not None
    editing.finish()
    it.settle()
    assert it.record.goals[0].words.text == "Jeg går. Hver"
    it.write(" dag.")
    words = it.record.goals[0].words
    assert (words.text, words.conflict) == ("Jeg går. Hver dag.", False)


def test_a_draft_from_the_disk_is_gone_on_with(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    hope = a_hope(vault, amina)
    goal = a_goal(vault, amina, "Jeg går.")
    key = vault.new_id()
    at = vault.clock()
    context = {"said_by": "citizen", "hope": hope.record.id}
    found = (
        Draft(amina, "goal", key, "words", "Jeg spiser", (), context, at),
        Draft(amina, "goal", goal.record.id, "words", "Jeg går hj", goal.words.ids, {"said_by": "together"}, at),
        Draft(amina, "goal", goal.record.id, "i_do", "Jeg ringer", (), {}, at),
    )
    it = stage()
    it.screen.show_record(load := it.record, found)
    cards = {row.card.goal.record.id: row.card for row in it.screen.board.rows}
    assert cards[key].lines.editor.text() == "Jeg spiser"
    assert cards[key].lines.note.text() == "Ikke færdig endnu"
    assert cards[goal.record.id].lines.editor.text() == "Jeg går hj"
    cards[key].lines.editor.setFocus()
    cards[key].lines.editor.moveCursor(cards[key].lines.editor.textCursor().MoveOperation.End)
    keys(cards[key].lines.editor, " is")
    it.screen.show_record(load, found)
    assert len(it.screen.board.rows) == 2
    assert cards[key].lines.editor.text() == "Jeg spiser is"
    assert cards[goal.record.id].lines.is_open
    it.write(".")
    it.screen.finish()
    it.settle()
    texts = {goal.words.text: goal for goal in it.record.goals}
    assert set(texts) == {"Jeg spiser is.", "Jeg går hj"}
    assert texts["Jeg spiser is."].hope == hope.record.id
    assert texts["Jeg spiser is."].words.live[0].said_by == SaidBy.CITIZEN
    assert not texts["Jeg går hj"].words.conflict
    assert texts["Jeg går hj"].record.text("i_do") == "Jeg ringer"


def test_going_on_before_an_idle_save_has_come_back_is_no_conflict_with_oneself(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_goal(vault, amina, "Jeg går.")
    it = stage()
    it.click(it.goal.lines.read)
    keys(it.goal.lines.editor, " Hver")
    editing = it.goal.lines.findChild(TextEditing)
    assert editing is not None
    editing.finish()
    keys(it.goal.lines.editor, " dag.")
    it.goal.lines.finish()
    it.settle()
    words = it.record.goals[0].words
    assert [held.data for held in words.live] == ["Jeg går. Hver dag."]


def test_taking_the_words_back_before_an_idle_save_has_come_back_is_saved(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_goal(vault, amina, "Jeg går.")
    it = stage()
    it.click(it.goal.lines.read)
    keys(it.goal.lines.editor, "!")
    editing = it.goal.lines.findChild(TextEditing)
    assert editing is not None
    editing.finish()
    QTest.keyClick(it.goal.lines.editor, Qt.Key.Key_Backspace)
    it.goal.lines.finish()
    it.settle()
    assert [held.data for held in it.record.goals[0].words.live] == ["Jeg går."]


def test_a_step_whose_goal_is_gone_is_shown_and_put_under_another(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    gone, other = a_goal(vault, amina, "Jeg går."), a_goal(vault, amina, "Jeg cykler.")
    vault.save(remove(gone.record))
    context = {"goal": gone.record.id, "said_by": "citizen", "who": "Yusuf"}
    for text in ("Pumpe cyklen", "Smøre kæden"):
        keep_draft(vault, Draft(amina, "step", vault.new_id(), "text", text, (), context, vault.clock()))
    it = stage()
    assert [lost.words.text() for lost in it.screen.board.lost] == ["Pumpe cyklen", "Smøre kæden"]
    it.refresh()
    it.settle()
    first, second = it.screen.board.lost
    assert first.isVisible()
    it.click(first.move_button)
    it.choose("Jeg cykler.")
    step = it.record.steps[0]
    assert (step.goal, step.record.text("text"), step.record.text("who")) == (other.record.id, "Pumpe cyklen", "Yusuf")
    it.click(second.drop_button)
    assert not it.screen.board.lost
    assert not it.ask(drafts)
    assert [step.record.text("text") for step in it.record.steps] == ["Pumpe cyklen"]


def test_a_draft_of_a_step_under_a_reached_goal_unfolds_it(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    goal = a_goal(vault, amina, "Jeg går.")
    vault.save(goals.mark_goal(goal.record, state=GoalState.REACHED))
    context = {"goal": goal.record.id}
    keep_draft(vault, Draft(amina, "step", vault.new_id(), "text", "Prøve", (), context, vault.clock()))
    it = stage()
    row = next(iter(it.screen.board.rows[0].steps.rows.values()))
    assert row.lines.editor.isVisible()
    assert row.lines.editor.text() == "Prøve"


def test_a_draft_that_a_colleague_wrote_past_becomes_a_conflict(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    goal = a_goal(vault, amina, "Jeg går.")
    draft = Draft(amina, "goal", goal.record.id, "words", "Jeg går ud.", goal.words.ids, {}, vault.clock())
    vault.save(choose(goal.record, "words", "Jeg cykler.", SaidBy.TOGETHER))
    it = stage()
    it.screen.show_record(it.record, (draft,))
    it.screen.finish()
    it.settle()
    assert {held.data for held in it.record.goals[0].words.live} == {"Jeg cykler.", "Jeg går ud."}


def test_finish_hands_over_everything_that_is_being_typed(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_hope(vault, amina)
    it = stage()
    it.click(it.dream.lines.read)
    keys(it.dream.lines.editor, " Om sommeren.")
    it.screen.finish()
    it.settle()
    assert it.record.hopes[0].words.text == f"{HAVN} Om sommeren."
    it.click(it.screen.band.add)
    keys(next(iter(it.screen.band.cards.values())).lines.editor, "Jeg syr")
    it.screen.finish()
    it.settle()
    assert it.record.resources[0].record.text("text") == "Jeg syr"


def test_resources_are_named_confirmed_reworded_and_removed(stage: Callable[[], Stage]) -> None:
    it = stage()
    band = it.screen.band
    it.click(band.add)
    it.write("Jeg syr")
    card = next(iter(band.cards.values()))
    assert card.said.text() == "venter på Aminas ja"
    it.click(card.yes)
    assert it.record.resources[0].confirmed_on == date(2026, 3, 4)
    assert card.said.text() == "✓ Amina har sagt ja 4. marts"
    it.click(card.lines.read)
    it.write(" gardiner")
    assert not it.record.resources[0].confirmed
    assert card.yes.isVisible()
    it.click(card.drop)
    assert not it.record.resources
    assert not band.cards


def test_a_resource_in_two_wordings_is_settled_in_the_same_view(
    stage: Callable[[], Stage], vault: Vault, amina: bytes, make_vault: Callable[..., Vault]
) -> None:
    key = vault.new_id()
    vault.save(resources.name_resource(citizen=amina, key=key, text="Syr", said_by=SaidBy.CITIZEN))
    other = colleague(make_vault, vault, amina, "Lis Bo")
    before = load_citizen(vault, amina).records[key]
    vault.save(resources.reword_resource(before, text="Jeg syr", said_by=SaidBy.CITIZEN))
    other.save(resources.reword_resource(before, text="Hun syr", said_by=SaidBy.WORKER))
    import_citizens(vault, export_citizens(other, [amina]))
    it = stage()
    it.click(it.screen.band.fold)
    it.click(it.screen.band.cards[key].lines.conflict)
    view = it.conflict
    assert [use.label() for use in view.uses] == ["Brug Signes ordlyd", "Brug Lis’ ordlyd"]
    it.click(view.uses[0])
    assert it.record.resources[0].record.text("text") == "Jeg syr"


def test_tab_goes_down_each_column_and_n_begins_a_new_one_there(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    hope = a_hope(vault, amina)
    a_step(vault, amina, a_goal(vault, amina, hope=hope.record.id), "Prøve")
    it = stage()
    it.dream.lines.read.setFocus()
    places = []
    for _ in range(14):
        focus = QApplication.focusWidget()
        assert focus is not None
        places.append(it.screen.board.column_of(focus) if it.screen.board.isAncestorOf(focus) else 3)
        it.press(Qt.Key.Key_Tab)
    assert places[: places.index(3)] == sorted(places[: places.index(3)])
    assert {0, 1, 2} <= set(places)
    it.goal.dots.setFocus()
    it.press(Qt.Key.Key_N)
    it.write("Et nyt mål")
    assert [goal.words.text for goal in it.record.goals][1:] == ["Et nyt mål"]


def test_a_very_long_text_is_cut_until_somebody_wants_the_whole(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    a_goal(vault, amina, "Jeg går en tur hver dag. " * 400)
    it = stage()
    low = it.goal.height()
    assert low < 420
    it.click(it.goal.lines.more)
    it.qtbot.waitUntil(lambda: it.goal.height() > 4 * low)
    it.click(it.goal.lines.more)
    it.qtbot.waitUntil(lambda: it.goal.height() == low)


def test_a_goals_steps_stand_beside_it(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    hope = a_hope(vault, amina)
    for number in range(3):
        goal = a_goal(vault, amina, f"Mål {number}", hope.record.id if number else None)
        for step in range(number * 2):
            a_step(vault, amina, goal, f"Skridt {step}")
    it = stage()
    rows = it.screen.board.rows
    assert [row.card.goal.words.text for row in rows] == ["Mål 1", "Mål 2", "Mål 0"]
    assert [row.card.y() for row in rows] == [row.steps.y() for row in rows]
    bottoms = [max(row.card.geometry().bottom(), row.steps.geometry().bottom()) for row in rows]
    assert all(low < row.card.y() for low, row in zip(bottoms, rows[1:], strict=False))


def test_only_what_is_looked_at_is_made(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    goal, reached = a_goal(vault, amina, "Jeg går."), a_goal(vault, amina, "Jeg cykler.")
    few = stage()
    least = len(few.screen.findChildren(QWidget))
    for number in range(40):
        a_step(vault, amina, goal, f"Skridt {number}", date(2026, 2, 1) + timedelta(number))
        a_step(vault, amina, reached, f"Etape {number}")
    vault.save(goals.mark_goal(the_goal(vault, amina, reached.record.id).record, state=GoalState.REACHED))
    for number in range(10):
        key = vault.new_id()
        vault.save(resources.name_resource(citizen=amina, key=key, text=f"Jeg kan {number}", said_by=SaidBy.CITIZEN))
    few.refresh()
    few.settle()
    few.screen._clear()
    few.refresh()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    few.settle()
    assert len(few.screen.findChildren(QWidget)) < least + 10
    steps = few.screen.board.rows[0].steps
    assert len(steps.rows) == 1
    few.click(steps.fold)
    assert [row.lines.read.text() for row in steps.rows.values()] == [f"Skridt {n}" for n in reversed(range(40))]
    assert all(row.isVisible() for row in steps.rows.values())
    few.click(few.screen.board.past_goals)
    assert len(few.screen.board.rows[1].steps.rows) == 40
    few.click(few.screen.band.fold)
    assert len(few.screen.band.cards) == 10


def test_what_is_below_the_fold_is_made_afterwards_where_room_was_kept_for_it(
    stage: Callable[[], Stage], vault: Vault, amina: bytes
) -> None:
    for number in range(20):
        a_hope(vault, amina, f"{HAVN} {number}. " * (1 + number % 12))
    it = stage()
    it.screen._clear()
    it.screen.show_record(it.record, ())
    board = it.screen.board
    QApplication.sendPostedEvents()
    assert not it.screen.complete
    assert len(board.dreams) < 10
    early = board.minimumHeight(), board.new_dream.y(), [card.geometry() for card in board.dreams]
    it.settle()
    assert [card.hope.record.id for card in board.dreams] == [hope.record.id for hope in it.record.hopes]
    late = [card.geometry() for card in board.dreams[: len(early[2])]]
    assert (board.minimumHeight(), board.new_dream.y(), late) == early
    assert all(card.height() == dream_height(it.screen.shown, card.hope, card.width()) for card in board.dreams)


@pytest.mark.parametrize("goals_too", [False, True])
def test_the_board_comes_to_rest(
    stage: Callable[[], Stage], vault: Vault, amina: bytes, *, goals_too: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_hope(vault, amina)
    if goals_too:
        a_step(vault, amina, a_goal(vault, amina), "Prøve")
    it = stage()
    for _ in range(5):
        QApplication.processEvents()
    found: list[bool] = []
    monkeypatch.setattr(it.screen.board, "_place_heading", lambda *_: found.append(True))
    for _ in range(5):
        QApplication.processEvents()
    assert not found


def test_the_words_of_a_card_are_a_whole_target(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    a_hope(vault, amina)
    a_step(vault, amina, a_goal(vault, amina), "Prøve")
    it = stage()
    assert all(words.height() >= 40 for words in it.screen.findChildren(ReadWords))
    left = it.goal.lines.read.mapTo(it.screen, QPoint(0, it.goal.lines.read.pad))
    it.click(it.goal.lines.read)
    editor = it.goal.lines.editor
    caret = editor.viewport().mapTo(it.screen, editor.cursorRect().topLeft())
    assert abs(caret.y() - left.y()) <= 3  # the words stay where they are when they open


@pytest.mark.parametrize(
    ("text", "other", "marked"),
    [
        ("Jeg går ud, ofte.", "Jeg går ud.", ["ofte"]),
        ("Jeg går", "Jeg går", []),
        ("Jeg går!", "Jeg går.", ["!"]),
        ("", "Noget", []),
        ("Helt andre ord", "noget nyt", ["Helt andre ord"]),
    ],
)
def test_only_the_words_that_differ_are_marked(text: str, other: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in differing(text, [other])] == marked


@pytest.mark.parametrize(
    ("name", "owned"), [("Signe", "Signes"), ("Jonas", "Jonas’"), ("Max", "Max’"), ("Liz", "Liz’")]
)
def test_genitive(name: str, owned: str) -> None:
    assert genitive(name) == owned
