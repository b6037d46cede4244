"""Stjerne with real drags, clicks and keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.readings import focus_on, give_reading, note_item
from app.commands.writing import put, saved
from app.models.change import SaidBy
from app.models.instruments.change import Verdict
from app.models.star_history import star_changes
from app.store.drafts import Draft, keep_draft
from app.store.search import search
from app.store.vault import Vault
from app.ui import theme
from app.ui.desk import Desk
from app.ui.goals import GoalsScreen
from app.ui.star import StarScreen
from app.ui.star.goal_writer import GoalWriter
from tests.models.instruments.shipped import shipped
from tests.ui.citizen_stage import CitizenStage

CITIZEN, WORKER, TOGETHER = SaidBy.CITIZEN, SaidBy.WORKER, SaidBy.TOGETHER
STAR = shipped("chime_star")
AREAS = [item.id for item in STAR.items]
FULL = (4, 5, 7, 4, 3, 8, 9, 6, 5, 6)
LEFT = Qt.MouseButton.LeftButton
LAPTOP = 1366 - 127
"""What is left beside the rail with text of 150 %."""
K = Qt.Key


class StarStage(CitizenStage[StarScreen]):
    """With hands for the star."""

    def press(self, *keys: Qt.Key) -> None:
        """Keys where the keyboard is."""
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)
        self.settle()

    def on_star(self, *keys: Qt.Key) -> None:
        """Keys on the star itself."""
        self.screen.view.setFocus()
        self.press(*keys)

    def at(self, place: int, value: int) -> QPoint:
        """Where a number lies on the screen."""
        return self.screen.view.spot(place, value).toPoint()

    def drag(self, start: QPoint, *ways: QPoint) -> None:
        """Press, move, let go."""
        view = self.screen.view
        QTest.mousePress(view, LEFT, pos=start)
        for way in ways:
            QTest.mouseMove(view, way)
        QTest.mouseRelease(view, LEFT, pos=ways[-1])
        self.settle()

    def give(self, values: tuple[int, ...], day: date, said_by: SaidBy, instrument: str = "chime_star@1") -> bytes:
        """A stored reading."""
        key = self.desk.new_id()
        answers = dict(zip(AREAS, values, strict=True))
        self.save(
            give_reading(
                citizen=self.citizen, key=key, instrument=instrument, answers=answers, day=day, said_by=said_by
            )
        )
        return key

    def answers(self, said_by: SaidBy) -> dict[str, object]:
        """What that person's latest star says on the disk."""
        return dict(next(each.answers for each in reversed(self.readings("chime_star")) if each.said_by == said_by))


@pytest.fixture
def stage(qtbot: QtBot, make_desk: Callable[[Vault], Desk], vault: Vault) -> StarStage:
    citizen, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return StarStage(qtbot, make_desk(vault), citizen, StarScreen)


def test_a_whole_star_by_keyboard_alone_is_one_reading(stage: StarStage) -> None:
    digits = (K.Key_4, K.Key_5, K.Key_7, K.Key_4, K.Key_3, K.Key_8, K.Key_9, K.Key_6, K.Key_1, K.Key_0)
    for digit in digits:
        stage.on_star(digit, K.Key_Right)
    (reading,) = stage.readings()
    assert [reading.answers[area] for area in AREAS] == [4, 5, 7, 4, 3, 8, 9, 6, 1, 10]
    assert (reading.instrument, reading.version, reading.said_by) == ("chime_star", "1", CITIZEN)
    assert stage.screen.view.place == 0


def test_with_large_text_it_fits_a_usual_laptop_and_no_button_is_cut(stage: StarStage, qapp: QApplication) -> None:
    at, tools = stage.screen, stage.screen.toolbar
    stage.on_star(K.Key_4)
    theme.apply(qapp, theme.LIGHT, text_scale=1.5)
    tools.compare_button.show()
    tools.new_button.show()
    stage.press()
    assert at.minimumSizeHint().width() <= LAPTOP
    at.resize(LAPTOP, 640)
    stage.press()
    assert tools.compare_button.accessibleName() == "Sammenlign to"
    for button in (tools.compare_button, tools.new_button, at.panel.goal_button, at.panel.focus_button):
        assert button.width() >= button.sizeHint().width()


def test_arrows_change_the_number_and_delete_takes_it_away(stage: StarStage) -> None:
    stage.on_star(K.Key_Up)
    assert stage.answers(CITIZEN) == {AREAS[0]: 1}
    stage.on_star(K.Key_Up, K.Key_Up, K.Key_Down, K.Key_Right, K.Key_7)
    assert stage.answers(CITIZEN) == {AREAS[0]: 2, AREAS[1]: 7}
    stage.on_star(K.Key_Delete)
    assert stage.answers(CITIZEN) == {AREAS[0]: 2}
    stage.on_star(K.Key_Left, K.Key_Backspace)
    assert stage.readings() == ()


def test_keys_pressed_before_the_disk_has_answered_are_all_kept(stage: StarStage) -> None:
    stage.screen.view.setFocus()
    for key in (K.Key_2, K.Key_Right, K.Key_3, K.Key_Right, K.Key_4, K.Key_5):
        QTest.keyClick(stage.screen.view, key)
    stage.settle()
    assert stage.answers(CITIZEN) == {AREAS[0]: 2, AREAS[1]: 3, AREAS[2]: 5}
    assert not stage.record.conflicts


def test_undo_takes_back_the_last_point_only(stage: StarStage) -> None:
    stage.on_star(K.Key_4, K.Key_Right, K.Key_6)
    stage.undo()
    assert stage.answers(CITIZEN) == {AREAS[0]: 4}
    assert stage.screen.view.lines[0].values[:2] == (4, None)
    stage.on_star(K.Key_8)
    assert stage.answers(CITIZEN) == {AREAS[0]: 4, AREAS[1]: 8}


def test_a_star_that_was_undone_altogether_can_be_begun_again(stage: StarStage) -> None:
    stage.on_star(K.Key_4)
    stage.undo()
    assert stage.readings() == ()
    assert len(stage.screen.view.lines) == 0
    stage.on_star(K.Key_5)
    assert stage.answers(CITIZEN) == {AREAS[0]: 5}


def test_a_drag_is_one_point_where_it_ends(stage: StarStage) -> None:
    stage.on_star(K.Key_3)
    stage.drag(stage.at(0, 3), stage.at(0, 5), stage.at(0, 8))
    assert stage.answers(CITIZEN) == {AREAS[0]: 8}
    stage.undo()
    assert stage.answers(CITIZEN) == {AREAS[0]: 3}


def test_a_click_on_an_empty_arm_sets_a_point_and_a_click_on_a_name_goes_there(stage: StarStage) -> None:
    stage.drag(stage.at(3, 6), stage.at(3, 6))
    assert stage.answers(CITIZEN) == {AREAS[3]: 6}
    view = stage.screen.view
    QTest.mouseClick(view, LEFT, pos=view._name_rect(7).center().toPoint())
    stage.settle()
    assert view.place == 7
    assert stage.screen.panel.title.text() == STAR.items[7].text
    assert stage.answers(CITIZEN) == {AREAS[3]: 6}


def test_a_dragged_point_stays_its_owners(stage: StarStage) -> None:
    today = stage.desk.today()
    stage.give(FULL, today, CITIZEN)
    stage.give((8, *FULL[1:]), today, WORKER)
    stage.drag(stage.at(0, 8), stage.at(0, 6))
    assert stage.answers(WORKER)[AREAS[0]] == 6
    assert stage.answers(CITIZEN)[AREAS[0]] == 4


def test_three_people_give_their_numbers_beside_the_star(stage: StarStage) -> None:
    for voice, number in ((CITIZEN, 4), (WORKER, 5), (TOGETHER, 9)):
        keys = stage.screen.panel.rows[voice].keys
        assert keys is not None
        QTest.mouseClick(keys, LEFT, pos=keys.key_rect(number).center().toPoint())
        stage.settle()
    assert [stage.answers(voice)[AREAS[0]] for voice in (CITIZEN, WORKER, TOGETHER)] == [4, 5, 9]
    assert len(stage.readings()) == 3
    assert {line.said_by for line in stage.screen.view.lines} == {CITIZEN, WORKER, TOGETHER}


def test_words_are_put_to_an_area_and_found_again(stage: StarStage) -> None:
    stage.on_star(K.Key_4, K.Key_Return)
    note = stage.screen.panel.rows[CITIZEN].note
    assert note.hasFocus()
    QTest.keyClicks(note, "Jeg har Trine og måsen.")
    stage.on_star()
    (reading,) = stage.readings()
    assert reading.notes[AREAS[0]].text("text") == "Jeg har Trine og måsen."
    found = stage.ask(lambda vault: search(vault, "måsen"))
    assert [hit.kind for hit in found] == ["reading_note"]
    stage.on_star(K.Key_Right)
    assert stage.screen.panel.rows[CITIZEN].note.text() == ""
    stage.on_star(K.Key_Left)
    assert stage.screen.panel.rows[CITIZEN].note.text() == "Jeg har Trine og måsen."


def test_words_that_were_emptied_are_taken_away(stage: StarStage) -> None:
    stage.on_star(K.Key_4, K.Key_Return)
    note = stage.screen.panel.rows[CITIZEN].note
    QTest.keyClicks(note, "Ord")
    stage.on_star(K.Key_Return)
    note.selectAll()
    QTest.keyClick(note, K.Key_Delete)
    stage.on_star()
    assert dict(stage.readings()[0].notes) == {}


def test_words_found_on_the_disk_are_gone_on_with(qtbot: QtBot, stage: StarStage) -> None:
    key = stage.give(FULL, date(2026, 1, 2), WORKER)
    draft = Draft(
        stage.citizen, "reading_note", b"n" * 16, "text", "Halvt skre", (), {"reading": key, "item": AREAS[2]},
        stage.desk.now(),
    )  # fmt: skip
    stage.ask(lambda vault: keep_draft(vault, draft))
    stage.refresh()
    stage.settle()
    note = stage.screen.panel.rows[WORKER].note
    assert note.text() == "Halvt skre"
    assert stage.screen.view.place == 2
    note.setFocus()
    QTest.keyClicks(note, "vet", delay=0)
    stage.screen.finish()
    stage.settle()
    assert "Halvt skre" in stage.readings()[0].notes[AREAS[2]].text("text")
    assert stage.drafts == ()


def test_a_new_star_is_empty_and_the_one_before_is_thin_and_safe(stage: StarStage) -> None:
    stage.give(FULL, date(2026, 1, 2), CITIZEN)
    assert not stage.screen.is_open
    stage.on_star(K.Key_9)
    assert stage.answers(CITIZEN)[AREAS[0]] == 4
    QTest.mouseClick(stage.screen.toolbar.new_button, LEFT)
    stage.settle()
    assert [line.earlier for line in stage.screen.view.lines] == [True]
    assert stage.screen.view.hasFocus()
    stage.on_star(K.Key_9)
    assert stage.answers(CITIZEN) == {AREAS[0]: 9}
    assert len(stage.readings()) == 2


def test_an_earlier_star_is_changed_only_when_somebody_says_so(stage: StarStage) -> None:
    stage.give((4, *FULL[1:]), date(2026, 1, 2), CITIZEN)
    QTest.mouseClick(stage.screen.panel.edit_button, LEFT)
    stage.on_star(K.Key_6)
    (reading,) = stage.readings()
    assert reading.answers[AREAS[0]] == 6
    assert reading.day == date(2026, 1, 2)


def test_any_number_of_earlier_stars_with_a_switch_each(stage: StarStage) -> None:
    for month in range(1, 13):
        stage.give(FULL, date(2025, month, 3), CITIZEN)
    assert len(stage.screen.view.lines) == 2
    switches = stage.screen.legend.switches
    assert len(switches) == 12
    QTest.mouseClick(switches[-1], LEFT)
    stage.settle()
    assert len(stage.screen.view.lines) == 2 + 1
    QTest.mouseClick(stage.screen.legend.all_button, LEFT)
    stage.settle()
    assert len(stage.screen.view.lines) == 12
    QTest.mouseClick(switches[0], LEFT)
    stage.settle()
    assert all(line.earlier for line in stage.screen.view.lines)
    QTest.mouseClick(stage.screen.legend.all_button, LEFT)
    stage.settle()
    assert len(stage.screen.view.lines) == 0


def test_one_turns_to_the_star_of_another_day(stage: StarStage) -> None:
    stage.give(FULL, date(2025, 1, 2), CITIZEN)
    stage.give((9, *FULL[1:]), date(2026, 1, 2), CITIZEN)
    QTest.mouseClick(stage.screen.panel.earlier, LEFT)
    stage.settle()
    assert stage.screen.panel.day.text() == "2. januar 2025"
    assert stage.screen.view.value() == 4
    assert not stage.screen.panel.earlier.isEnabled()
    QTest.mouseClick(stage.screen.panel.later, LEFT)
    stage.settle()
    assert stage.screen.view.value() == 9


def test_what_was_before_is_said_and_one_point_is_never_progress(stage: StarStage) -> None:
    stage.give(FULL, date(2025, 1, 2), CITIZEN)
    stage.give((5, 9, *FULL[2:]), date(2026, 2, 2), CITIZEN)
    box = stage.screen.panel.before[0]
    assert box.numbers.text() == "Amina før: 4 i januar 2025"
    assert box.change.text() == "1 point op: inden for det, målingen kan sige."
    stage.on_star(K.Key_Right)
    assert box.change.text().startswith("4 point op: så meget, at det kan betyde noget.")


def test_two_stars_are_compared_in_words(stage: StarStage) -> None:
    stage.give(FULL, date(2025, 1, 2), CITIZEN)
    stage.give((5, 9, 7, *FULL[3:]), date(2026, 2, 2), CITIZEN)
    stage.give(FULL, date(2026, 2, 2), WORKER)
    QTest.mouseClick(stage.screen.toolbar.compare_button, LEFT)
    stage.settle()
    words = "\n".join(text.text() for text in stage.screen.compare.told)
    beyond, _, rest = words.partition("Inden for det, målingen kan sige")
    assert "Steder at høre til: fra 5 til 9" in beyond
    assert "Mennesker tæt på: fra 4 til 5" in rest.partition("Det samme tal")[0]
    assert "Håb for fremtiden: 7" in rest.partition("Det samme tal")[2]
    assert [line.earlier for line in stage.screen.view.lines] == [True, False]
    later = stage.screen.compare.later
    later.setCurrentIndex(later.findText("Signe 2. feb."))
    later.activated.emit(later.currentIndex())
    stage.settle()
    assert stage.screen.compare.told[0].text().startswith("De er svaret af to forskellige.")
    QTest.mouseClick(stage.screen.compare.close_button, LEFT)
    assert stage.screen.sides.currentWidget() is stage.screen.panel


def test_a_change_of_one_is_noise_whatever_the_file_says_and_odd_answers_are_no_numbers() -> None:
    first, second, third, *_ = star_changes(
        STAR, {AREAS[0]: 4, AREAS[1]: 44, AREAS[2]: "7"}, {AREAS[0]: 5, AREAS[1]: 4, AREAS[2]: 7}
    )
    assert (first.verdict, second.verdict, third.verdict) == (Verdict.WITHIN, Verdict.NOTHING, Verdict.NOTHING)


def test_an_area_is_chosen_to_work_on_and_let_go_again(stage: StarStage) -> None:
    stage.on_star(K.Key_4, K.Key_Right)
    QTest.mouseClick(stage.screen.panel.focus_button, LEFT)
    stage.settle()
    assert stage.readings()[0].focus == (AREAS[1],)
    assert stage.screen.panel.focus_button.label() == "Er i fokus"
    QTest.mouseClick(stage.screen.panel.focus_button, LEFT)
    stage.settle()
    assert stage.readings()[0].focus == ()


def test_a_goal_grows_from_an_area(stage: StarStage) -> None:
    stage.on_star(K.Key_4)
    QTest.mouseClick(stage.screen.panel.goal_button, LEFT)
    writer = stage.screen.panel.writer
    assert isinstance(writer, GoalWriter)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Jeg vil ringe til Trine")
    QTest.mouseClick(writer.save_button, LEFT)
    stage.settle()
    (goal,) = stage.record.goals
    assert goal.words.text == "Jeg vil ringe til Trine"
    assert goal.words.live[0].said_by == CITIZEN
    assert goal.from_reading == (stage.readings()[0].record.id, AREAS[0])
    assert stage.tabs == ["goals"]
    assert "Jeg vil ringe til Trine" in stage.screen.panel.goals.text()


def test_a_goal_that_was_being_written_when_the_power_went_still_knows_its_area(stage: StarStage) -> None:
    reading = stage.give(FULL, date(2026, 1, 2), CITIZEN)
    draft = Draft(
        stage.citizen, "goal", b"g" * 16, "words", "Jeg vil ringe", (), {"from_reading": [reading, AREAS[3]]},
        stage.desk.now(),
    )  # fmt: skip
    stage.ask(lambda vault: keep_draft(vault, draft))
    board = CitizenStage(stage.qtbot, stage.desk, stage.citizen, GoalsScreen)
    board.screen.finish()
    board.settle()
    (goal,) = board.record.goals
    assert goal.from_reading == (reading, AREAS[3])


def test_no_goal_without_a_word_and_esc_gives_up(stage: StarStage) -> None:
    stage.on_star(K.Key_4)
    QTest.mouseClick(stage.screen.panel.goal_button, LEFT)
    writer = stage.screen.panel.writer
    assert isinstance(writer, GoalWriter)
    QTest.mouseClick(writer.save_button, LEFT)
    assert stage.screen.panel.writer is writer
    QTest.keyClicks(writer.editor, "Jeg")
    QTest.keyClick(writer.editor, K.Key_Escape)
    stage.settle()
    assert stage.screen.panel.goal_button.isVisible()
    assert stage.record.goals == ()
    assert stage.tabs == []


def test_the_chosen_star_is_remembered_and_says_whose_it_is(
    qtbot: QtBot, stage: StarStage, make_desk: Callable[[Vault], Desk]
) -> None:
    assert not stage.screen.licence.isVisible()
    QTest.mouseClick(stage.screen.toolbar.stars.buttons["recovery_star"], LEFT)
    stage.settle()
    assert "licens" in stage.screen.licence.text()
    assert stage.screen.licence.isVisible()
    again = StarStage(qtbot, stage.desk, stage.citizen, StarScreen)
    assert again.screen.toolbar.stars.buttons["recovery_star"].isChecked()
    assert again.screen.panel.title.text() == "Psykisk helbred"


def test_a_citizen_who_has_used_only_another_star_sees_that_one(stage: StarStage) -> None:
    stage.give(FULL, date(2026, 1, 2), CITIZEN)
    QTest.mouseClick(stage.screen.toolbar.stars.buttons["recovery_star"], LEFT)
    stage.settle()
    again = StarStage(stage.qtbot, stage.desk, stage.citizen, StarScreen)
    assert again.screen.toolbar.stars.buttons["chime_star"].isChecked()


def test_stages_are_said_in_words(stage: StarStage) -> None:
    QTest.mouseClick(stage.screen.toolbar.stars.buttons["recovery_star"], LEFT)
    stage.on_star(K.Key_4)
    assert stage.screen.panel.rows[CITIZEN].stage.text() == "4, tager imod hjælp"
    assert stage.screen.view.accessibleName() == "Psykisk helbred: Amina 4, tager imod hjælp"


def test_a_reading_of_a_version_that_is_not_here_is_still_drawn(stage: StarStage) -> None:
    stage.give(FULL, date(2026, 1, 2), CITIZEN, "chime_star@77")
    assert stage.screen.view.lines[0].values == FULL


def test_a_search_leads_to_the_day_and_the_area(stage: StarStage) -> None:
    key = stage.give(FULL, date(2025, 1, 2), CITIZEN)
    stage.give(FULL, date(2026, 1, 2), CITIZEN)
    reading = stage.readings()[0]
    assert reading.record.id == key
    note = stage.desk.new_id()
    stage.save(note_item(reading.record, key=note, item=AREAS[6], text="Havnen", said_by=CITIZEN))
    stage.screen.go_to(note)
    stage.refresh()
    stage.settle()
    assert stage.screen.view.place == 6
    assert stage.screen.panel.day.text() == "2. januar 2025"


def test_a_search_may_lead_to_a_reading_without_a_day(stage: StarStage) -> None:
    key = stage.give(FULL, date(2026, 3, 1), CITIZEN)
    reading = stage.record.records[key]
    stage.save(note_item(reading, key=b"w" * 16, item=AREAS[2], text="Kaffe", said_by=CITIZEN))
    stage.save(saved(reading, put(reading, "day", "2026-02-30")))
    stage.screen.go_to(b"w" * 16)
    stage.refresh()
    stage.settle()
    assert stage.screen.view.place == 2


def test_another_citizen_starts_from_the_beginning(stage: StarStage, vault: Vault) -> None:
    stage.on_star(K.Key_4, K.Key_Right, K.Key_Right)
    other, save = new_citizen(fields={"called": "Bo"}, new_id=stage.desk.new_id)
    stage.save(save)
    first, stage.citizen = stage.citizen, other
    stage.refresh()
    stage.settle()
    assert len(stage.screen.view.lines) == 0
    assert stage.screen.view.place == 0
    stage.on_star(K.Key_7)
    assert stage.answers(CITIZEN) == {AREAS[0]: 7}
    stage.citizen = first
    assert stage.answers(CITIZEN) == {AREAS[0]: 4}


def test_focus_of_several_readings_is_let_go_in_all(stage: StarStage) -> None:
    today = stage.desk.today()
    for voice in (CITIZEN, WORKER):
        stage.give(FULL, today, voice)
    for reading in stage.readings():
        stage.save(focus_on(reading, items=[AREAS[0]]))
    QTest.mouseClick(stage.screen.panel.focus_button, LEFT)
    stage.settle()
    assert [reading.focus for reading in stage.readings()] == [(), ()]


def test_everything_can_be_reached_with_tab(stage: StarStage) -> None:
    stage.give(FULL, stage.desk.today(), CITIZEN)
    stage.screen.view.setFocus()
    met: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in met:
            break
        met.append(focus)
        QTest.keyClick(focus, K.Key_Tab)
    panel = stage.screen.panel
    wanted = [stage.screen.view, panel.goal_button, panel.focus_button, panel.on, *stage.screen.legend.switches]
    assert all(each in met for each in wanted)


def test_the_pointed_line_stands_out(stage: StarStage) -> None:
    stage.give(FULL, date(2025, 1, 2), CITIZEN)
    stage.give((9, *FULL[1:]), date(2026, 1, 2), CITIZEN)
    view = stage.screen.view
    before = view.grab().toImage()
    stage.screen.legend.switches[1].setFocus()
    assert view.grab().toImage() != before


def test_scrolling_wheels_and_the_middle_of_the_star_change_nothing(stage: StarStage) -> None:
    stage.drag(stage.screen.view.where.middle.toPoint(), stage.at(0, 1))
    assert stage.readings() == ()
    assert QPointF(stage.at(0, 10)).y() < QPointF(stage.at(0, 1)).y()
