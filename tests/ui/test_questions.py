"""Spørgsmål with real clicks and keys."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.goals import write_goal
from app.commands.readings import give_reading
from app.models.change import SaidBy
from app.store.drafts import Draft, keep_draft
from app.store.search import search
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.questions import QuestionsScreen
from app.ui.questions.answer_page import AnswerPage
from app.ui.questions.block import DECLINE, QuestionBlock
from app.ui.questions.form import Form
from app.ui.questions.listing import EntryCard
from app.ui.questions.number_block import NumberBlock
from app.ui.questions.text_block import WrittenAnswer
from app.ui.shelf import Shelf
from app.ui.widgets import Text
from tests.models.instruments.shipped import shipped, small
from tests.ui.citizen_stage import CitizenStage

CITIZEN, WORKER = SaidBy.CITIZEN, SaidBy.WORKER
LEFT = Qt.MouseButton.LeftButton
K = Qt.Key
WHO5 = [item.id for item in shipped("who5").items]


class QuestionsStage(CitizenStage[QuestionsScreen]):
    """With hands for forms."""

    def card(self, key: str) -> EntryCard:
        """A line of the list."""
        return next(card for card in self.screen.listing.cards if card.entry.key == key)

    def open(self, key: str) -> Form:
        """Svar nu."""
        QTest.mouseClick(self.card(key).answer_button, LEFT)
        self.settle()
        form = self.screen.form
        assert form is not None
        self.qtbot.waitUntil(lambda: form.complete)
        return form

    def block(self, item: str) -> QuestionBlock:
        """A question that is chosen among."""
        assert self.screen.form is not None
        block = self.screen.form.blocks[item]
        assert isinstance(block, QuestionBlock)
        return block

    def press(self, *keys: Qt.Key) -> None:
        """Keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(self.focus, key)
        self.settle()

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    @property
    def page(self) -> AnswerPage:
        """The answers that are looked at."""
        assert self.screen.page is not None
        return self.screen.page

    def give(
        self, instrument: str, answers: dict[str, int | str], day: date, said_by: SaidBy = CITIZEN, about: bytes = b""
    ) -> bytes:
        """A stored reading."""
        key = self.desk.new_id()
        self.save(
            give_reading(
                citizen=self.citizen, key=key, instrument=instrument, answers=answers, day=day, said_by=said_by,
                about=about or None,
            )
        )  # fmt: skip
        return key

    def install(self, home: Path, content: bytes, name: str) -> None:
        """An instrument of the organisation's own."""
        (home / "instruments").mkdir(exist_ok=True)
        (home / "instruments" / name).write_bytes(content)
        Shelf.of(self.desk).read()
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot, make_desk: Callable[[Vault], Desk], vault: Vault) -> QuestionsStage:
    citizen, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return QuestionsStage(qtbot, make_desk(vault), citizen, QuestionsScreen)


def who5(*values: int) -> dict[str, int | str]:
    return dict(zip(WHO5, values, strict=True))


def words_of(page: AnswerPage) -> str:
    return "\n".join(text.text() for text in page.told)


def test_the_list_says_when_and_what(stage: QuestionsStage) -> None:
    stage.give("who5@1", who5(3, 2, 2, 2, 2), date(2026, 2, 18))
    first = stage.screen.listing.cards[0]
    assert first.entry.key == "who5"
    assert first.when.text() == "Sidst 18. februar · Amina · et gang i alt"
    assert first.said.text().startswith("WHO-5: 44 ud af 100. Det er i det område, hvor der kan være risiko")
    assert stage.card("coping").when.text() == "Ikke besvaret endnu · to spørgsmål"
    assert not any(card.entry.key in ("chime_star", "goal_rating") for card in stage.screen.listing.cards)


def test_the_list_has_no_sentence_of_what_adds_up_to_no_number(stage: QuestionsStage) -> None:
    stage.give("coping@1", {"practical": 2, "money": 4}, date(2026, 2, 18))
    assert stage.card("coping").when.text().startswith("Sidst 18. februar")
    assert stage.card("coping").said.text() == ""


def test_a_whole_form_by_keyboard_alone(stage: QuestionsStage) -> None:
    stage.open("who5")
    for key in (K.Key_3, K.Key_4, K.Key_4, K.Key_4, K.Key_4):
        stage.press(key, K.Key_Return)
    (reading,) = stage.readings()
    assert dict(reading.answers) == dict(who5(3, 2, 2, 2, 2))
    stage.press(K.Key_Return)
    assert words_of(stage.page).startswith("WHO-5: 44 ud af 100.")
    assert stage.screen.form is None


def test_each_answer_is_safe_at_once_and_undo_takes_the_last(stage: QuestionsStage) -> None:
    stage.open("who5")
    stage.press(K.Key_3, K.Key_Down, K.Key_4)
    assert dict(stage.readings()[0].answers) == {"cheerful": 3, "calm": 2}
    stage.undo()
    assert dict(stage.readings()[0].answers) == {"cheerful": 3}
    assert stage.block("calm").answer is None
    assert stage.block("cheerful").answer == 3


def test_answers_by_mouse_and_fast_ones_are_all_kept(stage: QuestionsStage) -> None:
    stage.open("who5")
    for item, place in zip(WHO5, (0, 1, 2, 3, 4), strict=True):
        block = stage.block(item)
        QTest.mouseClick(block, LEFT, pos=block.choice_rect(place).center())
    stage.settle()
    assert dict(stage.readings()[0].answers) == dict(who5(5, 4, 3, 2, 1))
    assert len(stage.readings()) == 1
    assert not stage.record.conflicts


def test_not_answering_is_said_kindly_and_gives_no_score_with_a_reason(stage: QuestionsStage) -> None:
    form = stage.open("who5")
    stage.press(K.Key_3, K.Key_Down, K.Key_4, K.Key_Delete)
    block = stage.block("calm")
    assert block.declined
    assert block.accessibleDescription() == DECLINE
    assert dict(stage.readings()[0].answers) == {"cheerful": 3}
    assert form.left_out.text() == "4 er ikke besvaret. Det er helt i orden at springe over."
    QTest.mouseClick(form.done_button, LEFT)
    stage.settle()
    assert words_of(stage.page) == (
        "WHO-5: intet tal denne gang. Der skal fem svar til. Det er helt i orden at springe over."
    )


def test_arrows_walk_through_the_answers(stage: QuestionsStage) -> None:
    stage.open("who5")
    stage.press(K.Key_Right)
    assert stage.block("cheerful").answer == 4
    stage.press(K.Key_Left, K.Key_Left)
    assert stage.block("cheerful").answer == 5


def test_a_question_that_hangs_on_an_answer_comes_and_goes_with_it(stage: QuestionsStage) -> None:
    form = stage.open("citizen_survey_long")
    hanging = form.blocks["member_active"]
    assert not hanging.isVisibleTo(form)
    block = stage.block("member")
    block.setFocus()
    stage.press(K.Key_1)
    assert hanging.isVisibleTo(form)
    stage.press(K.Key_Down)
    assert stage.focus is hanging
    stage.press(K.Key_2)
    assert stage.readings()[0].answers["member_active"] == 2
    block.setFocus()
    stage.press(K.Key_2)
    assert not hanging.isVisibleTo(form)
    assert "member_active" not in stage.readings()[0].answers


def test_who_answers_is_chosen_before_or_after(stage: QuestionsStage) -> None:
    form = stage.open("who5")
    stage.press(K.Key_3)
    assert stage.readings()[0].said_by == CITIZEN
    QTest.mouseClick(form.who.buttons[WORKER.value], LEFT)
    stage.settle()
    (reading,) = stage.readings()
    assert reading.said_by == WORKER
    assert dict(reading.answers) == {"cheerful": 3}


def test_todays_answers_are_gone_on_with(stage: QuestionsStage) -> None:
    stage.open("who5")
    stage.press(K.Key_3)
    assert stage.screen.form is not None
    QTest.mouseClick(stage.screen.form.back, LEFT)
    stage.settle()
    assert stage.card("who5").answer_button.label() == "Fortsæt"
    stage.open("who5")
    assert stage.focus is stage.block("calm")
    stage.press(K.Key_1)
    assert len(stage.readings()) == 1


def test_a_new_day_begins_a_new_reading(stage: QuestionsStage) -> None:
    stage.give("who5@1", who5(3, 2, 2, 2, 2), date(2025, 2, 18))
    stage.open("who5")
    stage.press(K.Key_1)
    assert [len(reading.answers) for reading in stage.readings()] == [5, 1]


def test_the_change_since_is_said_with_its_uncertainty(stage: QuestionsStage) -> None:
    stage.give("who5@1", who5(3, 2, 2, 2, 2), date(2025, 2, 18))
    stage.give("who5@1", who5(3, 3, 2, 2, 2), date(2025, 9, 18))
    QTest.mouseClick(stage.card("who5").look_button, LEFT)
    stage.settle()
    assert "Siden 18. februar 2025: 4 point op: inden for det, målingen kan sige." in words_of(stage.page)
    QTest.mouseClick(stage.page.earlier, LEFT)
    stage.settle()
    assert stage.page.day.text() == "18. februar 2025 · Amina"
    assert "Siden" not in words_of(stage.page)


def test_answers_whose_version_is_not_here_are_shown_as_they_are(stage: QuestionsStage) -> None:
    stage.give("gammelt@3", {"q1": 4, "q2": "Jeg var glad"}, date(2022, 1, 8))
    stage.give("who5@9", {"sov": 2}, date(2022, 1, 8))
    card = stage.card("gammelt")
    QTest.mouseClick(card.look_button, LEFT)
    stage.settle()
    assert "ligger ikke her" in words_of(stage.page)
    assert {"q1", "4", "q2", "Jeg var glad"} <= {text.text() for text in stage.page.findChildren(Text)}


def test_odd_answers_in_a_known_version_do_not_hide_the_others(stage: QuestionsStage) -> None:
    stage.give("who5@1", {"cheerful": 99, "calm": "ja"}, date(2022, 1, 8))
    assert "ikke kender" in stage.card("who5").said.text()
    QTest.mouseClick(stage.card("who5").look_button, LEFT)
    stage.settle()
    assert "ikke kender" in words_of(stage.page)


def test_a_version_is_read_as_it_was_when_a_newer_has_come(stage: QuestionsStage, tmp_path: Path) -> None:
    stage.install(tmp_path / "hjem", small(), "small-1.json")
    stage.give("small@1", {"a": 2, "b": 2, "c": 2}, date(2025, 1, 8))
    newer = small(version=2, scales={
        "often": [{"value": 0, "text": "Nej"}, {"value": 1, "text": "Måske"}, {"value": 2, "text": "Ofte"}],
        "yes": [{"value": 1, "text": "Ja"}, {"value": 2, "text": "Nej"}],
    })  # fmt: skip
    stage.install(tmp_path / "hjem", newer, "small-2.json")
    QTest.mouseClick(stage.card("small").look_button, LEFT)
    stage.settle()
    told = [text.text() for text in stage.page.findChildren(Text)]
    assert "Altid" in told
    assert "Ofte" not in told


def test_several_answers_and_own_words(stage: QuestionsStage, tmp_path: Path) -> None:
    stage.install(tmp_path / "hjem", small(), "small-1.json")
    form = stage.open("small")
    stage.block("c").setFocus()
    stage.press(K.Key_1, K.Key_Down, K.Key_1, K.Key_2, K.Key_3, K.Key_3)
    assert stage.readings()[0].answers["d"] == [0, 1]
    written = form.blocks["e"]
    assert isinstance(written, WrittenAnswer)
    written.editor.setFocus()
    QTest.keyClicks(written.editor, "Sopran og tordenskrald")
    stage.block("a").setFocus()
    stage.settle()
    assert stage.readings()[0].answers["e"] == "Sopran og tordenskrald"
    (hit,) = stage.ask(lambda vault: search(vault, "tordenskrald"))
    assert hit.kind == "reading"
    stage.screen.finish()
    QTest.mouseClick(form.back, LEFT)
    stage.settle()
    stage.screen.go_to(hit.record)
    stage.refresh()
    stage.settle()
    assert stage.screen.page is not None


def test_words_being_typed_are_on_the_disk_and_gone_on_with(stage: QuestionsStage, tmp_path: Path) -> None:
    stage.install(tmp_path / "hjem", small(), "small-1.json")
    key = stage.give("small@1", {"c": 1, "d": 1}, stage.desk.today())
    draft = Draft(
        stage.citizen, "reading", key, "answers.e", "Halvt skre", (),
        {"instrument": "small@1", "said_by": "citizen"}, stage.desk.now(),
    )  # fmt: skip
    stage.ask(lambda vault: keep_draft(vault, draft))
    stage.refresh()
    stage.settle()
    form = stage.screen.form
    assert form is not None
    written = form.blocks["e"]
    assert isinstance(written, WrittenAnswer)
    assert written.editor.text() == "Halvt skre"
    stage.screen.finish()
    stage.settle()
    assert stage.drafts == ()
    assert stage.readings()[0].answers["e"] == "Halvt skre"


def test_gas_is_answered_goal_by_goal(stage: QuestionsStage) -> None:
    goal = stage.desk.new_id()
    stage.save(write_goal(citizen=stage.citizen, key=goal, text="Jeg vil ud", said_by=CITIZEN))
    assert stage.card("gas").entry.about_words == "”Jeg vil ud”"
    form = stage.open("gas")
    stage.press(K.Key_1)
    weight = form.blocks["weight"]
    assert isinstance(weight, NumberBlock)
    weight.field.setFocus()
    stage.settle()
    QTest.keyClicks(weight.field, "3")
    stage.press(K.Key_Return)
    (reading,) = stage.readings("gas")
    assert dict(reading.answers) == {"level": 1, "weight": 3}
    assert reading.about == goal
    QTest.mouseClick(form.done_button, LEFT)
    stage.settle()
    assert words_of(stage.page) == "GAS: 60. 50 er det, man regnede med."


def test_a_reading_that_is_undone_while_it_is_looked_at_leads_back_to_the_list(stage: QuestionsStage) -> None:
    stage.open("who5")
    stage.press(K.Key_3)
    assert stage.screen.form is not None
    QTest.mouseClick(stage.screen.form.done_button, LEFT)
    stage.settle()
    assert stage.screen.stack.currentWidget() is stage.page
    stage.undo()
    assert stage.screen.stack.currentWidget() is stage.screen.listing
    assert stage.readings() == ()


def test_everything_in_a_form_can_be_reached_with_tab(stage: QuestionsStage) -> None:
    form = stage.open("who5")
    met = set()
    for _ in range(20):
        met.add(stage.focus)
        QTest.keyClick(stage.focus, K.Key_Tab)
    chosen = form.who.buttons[CITIZEN.value]
    assert {*form.blocks.values(), form.done_button, form.back, chosen} <= met
    chosen.setFocus()
    QTest.keyClick(chosen, K.Key_Right)
    assert form.answering.said_by == WORKER
