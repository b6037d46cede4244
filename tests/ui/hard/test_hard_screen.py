"""Når det er svært by keys and mouse: written, moved, confirmed, and who is called."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.citizens import edit_citizen, new_citizen
from app.commands.network import ask_consent, put_on_map
from app.commands.plans import show_sections
from app.commands.wellbeing import call_member, reword_line, write_line
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.map_places import Place
from app.models.network import network_map
from app.models.values import Consent, Ring
from app.models.wellbeing import Line, Part, Wellbeing, wellbeing
from app.store.reading import noted
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.hard import HardScreen
from app.ui.hard.line_row import LineRow
from tests.documents.plans import text_of
from tests.ui.citizen_stage import CitizenStage

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


class Stage(CitizenStage[HardScreen]):
    """The screen, and the plan as the vault has it."""

    @property
    def plan(self) -> Wellbeing:
        return wellbeing(self.record)

    def words(self, part: Part) -> list[str]:
        return [line.words for line in self.plan.of(part)]

    def put(self, part: Part, text: str, said_by: SaidBy = SaidBy.CITIZEN) -> Line:
        """As if it had been written before."""
        key = self.desk.new_id()
        self.save(write_line(self.plan, citizen=self.citizen, key=key, part=part, text=text, said_by=said_by))
        return self.plan.by_id[key]

    def row(self, line: Line) -> LineRow:
        return self.screen.lists[Part(line.part)].rows[line.record.id]

    def write(self, part: Part, text: str, phone: str = "") -> None:
        """With the link under the part, and Ctrl+Enter."""
        QTest.mouseClick(self.screen.lists[part].add, LEFT)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)
        if phone:
            row = list(self.screen.lists[part].rows.values())[-1]
            QTest.keyClicks(row.phone, phone)
        QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, vault: Vault) -> Stage:
    """Amina, with Trine on her map."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(put_on_map(citizen=key, key=b"t" * 16, name="Trine", place=Place("friends", Ring.NEAR, (500, 500))))
    return Stage(qtbot, desk, key, HardScreen)


def test_lines_are_written_straight_into_their_part_as_the_citizens_words(stage: Stage) -> None:
    stage.write(Part.SIGNS, "Jeg svarer ikke på beskeder")
    stage.write(Part.SIGNS, "Jeg spiser kun brød")
    assert stage.words(Part.SIGNS) == ["Jeg svarer ikke på beskeder", "Jeg spiser kun brød"]
    assert {line.said_by for line in stage.plan.lines} == {SaidBy.CITIZEN}
    assert stage.screen.waiting.isHidden()


def test_a_line_left_without_a_word_goes(stage: Stage) -> None:
    row = stage.screen.lists[Part.HELPS].begin()
    QTest.keyClick(row.lines.editor, Qt.Key.Key_Escape)
    stage.settle()
    assert not stage.screen.lists[Part.HELPS].rows
    assert stage.plan.lines == ()


def test_what_another_wrote_is_a_proposal_until_the_citizen_says_yes(stage: Stage) -> None:
    line = stage.put(Part.HELPS, "Ring i god tid", SaidBy.WORKER)
    row = stage.row(line)
    assert row.note.text() == "Forslag fra Signe. Venter på Aminas ja."
    assert stage.screen.waiting.text() == "1 venter på Aminas ja"
    QTest.mouseClick(row.yes, LEFT)
    stage.settle()
    assert stage.plan.of(Part.HELPS)[0].confirmed
    assert row.note.text() == "Signes ord. Amina har sagt ja 4. marts."
    assert row.yes.isHidden()


def test_alt_and_the_arrows_move_a_line(stage: Stage) -> None:
    lines = [stage.put(Part.HELPS, text) for text in ("en", "to", "tre")]
    QTest.keyClick(stage.row(lines[2]).lines.read, Qt.Key.Key_Up, ALT)
    stage.settle()
    assert stage.words(Part.HELPS) == ["en", "tre", "to"]
    QTest.keyClick(stage.row(lines[0]).lines.read, Qt.Key.Key_Down, ALT)
    stage.settle()
    assert stage.words(Part.HELPS) == ["tre", "en", "to"]
    assert [row.line.words for row in stage.screen.lists[Part.HELPS].rows.values()] == ["tre", "en", "to"]
    stage.undo()
    assert stage.words(Part.HELPS) == ["en", "tre", "to"]


def test_a_line_is_pulled_to_another_place(stage: Stage) -> None:
    lines = [stage.put(Part.HELPS, text) for text in ("en", "to", "tre")]
    grip, last = stage.row(lines[0]).grip, stage.row(lines[2])
    below = grip.mapFromGlobal(last.mapToGlobal(QPoint(5, last.height() - 2)))
    QTest.mousePress(grip, LEFT, pos=QPoint(5, 20))
    QTest.mouseMove(grip, below)
    QTest.mouseRelease(grip, LEFT, pos=below)
    stage.settle()
    assert stage.words(Part.HELPS) == ["to", "tre", "en"]


def test_a_grip_that_is_only_clicked_moves_nothing(stage: Stage) -> None:
    lines = [stage.put(Part.HELPS, text) for text in ("en", "to")]
    QTest.mouseClick(stage.row(lines[0]).grip, LEFT)
    stage.settle()
    assert stage.words(Part.HELPS) == ["en", "to"]


def test_somebody_to_call_is_typed_with_a_number(stage: Stage) -> None:
    stage.write(Part.CALL, "Vagttelefonen", "11 22 33 44")
    (line,) = stage.plan.of(Part.CALL)
    assert (line.words, line.phone) == ("Vagttelefonen", "11 22 33 44")
    row = stage.row(line)
    assert row.note.text() == "Kommer ikke på papir: ikke spurgt endnu"
    row.lines.open()
    row.phone.selectAll()
    QTest.keyClicks(row.phone, "55 66 77 88")
    row.lines.finish()
    stage.settle()
    assert stage.plan.of(Part.CALL)[0].phone == "55 66 77 88"


def test_esc_leaves_the_number_as_it_was(stage: Stage) -> None:
    stage.write(Part.CALL, "Vagttelefonen", "11 22 33 44")
    row = stage.row(stage.plan.of(Part.CALL)[0])
    row.lines.open()
    QTest.keyClicks(row.phone, "9")
    QTest.keyClick(row.lines.editor, Qt.Key.Key_Escape)
    stage.settle()
    assert stage.plan.of(Part.CALL)[0].phone == "11 22 33 44"


def test_somebody_is_chosen_from_the_map_and_keeps_the_answer_given_there(stage: Stage) -> None:
    list_ = stage.screen.lists[Part.CALL]
    menu = list_.people_menu()
    assert [action.text() for action in menu.actions()] == ["Trine"]
    menu.actions()[0].trigger()
    stage.settle()
    (line,) = stage.plan.of(Part.CALL)
    assert stage.row(line).note.text() == "Kommer ikke på papir: ikke spurgt endnu"
    assert list_.from_map.isHidden()
    trine = network_map(stage.record).members[0]
    stage.save(ask_consent(trine, name="in_print", answer=Consent.NO))
    assert stage.row(line).note.text() == "Kommer ikke på papir: har sagt nej"


def test_tab_goes_down_the_cards_line_by_line(stage: Stage) -> None:
    stage.put(Part.SIGNS, "Jeg spiser kun brød")
    first = stage.put(Part.GOOD_DAY, "Kaffe")
    stage.put(Part.GOOD_DAY, "En ting", SaidBy.WORKER)
    stage.row(first).lines.read.setFocus()
    seen = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName() or getattr(focus, "text", str)())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [
        "Kaffe", "Mere for: Kaffe", "En ting", "Amina siger ja til: En ting", "Mere for: En ting",
        "Skriv, hvad en god dag har brug for", "Skriv noget, der hjælper", "Skriv noget, der kan sætte det i gang",
        "Jeg spiser kun brød", "Mere for: Jeg spiser kun brød",
    ]  # fmt: skip


def test_half_a_line_is_there_when_the_power_comes_back(
    stage: Stage, qtbot: QtBot, make_desk: Callable[[Vault], Desk], vault: Vault
) -> None:
    row = stage.screen.lists[Part.OTHERS_DO].begin()
    QTest.keyClicks(row.lines.editor, "Sæt dig ved si")
    qtbot.waitUntil(lambda: len(stage.drafts) == 1)
    again = Stage(qtbot, make_desk(vault), stage.citizen, HardScreen)
    (found,) = again.screen.lists[Part.OTHERS_DO].rows.values()
    assert found.lines.editor.text() == "Sæt dig ved si"


def test_two_wordings_are_set_beside_each_other(stage: Stage) -> None:
    line = stage.put(Part.HELPS, "Musik")
    for text in ("Høj musik", "Stille musik"):
        stage.save(reword_line(line.record, text=text, said_by=SaidBy.CITIZEN))
    stage.screen.open_conflict(line.record.id, "text")
    view = stage.screen.conflict
    assert view is not None
    QTest.mouseClick(view.uses[0], LEFT)
    stage.settle()
    assert stage.words(Part.HELPS) == ["Høj musik"]


def test_earlier_words_can_be_used_again(stage: Stage) -> None:
    line = stage.put(Part.HELPS, "Musik")
    stage.save(reword_line(line.record, text="Høj musik", said_by=SaidBy.CITIZEN))
    row = stage.row(line)
    row.show_earlier()
    stage.settle()
    QTest.mouseClick(row.wordings.uses[0], LEFT)
    stage.settle()
    assert stage.words(Part.HELPS) == ["Musik"]


def test_the_emergency_numbers_are_the_municipalitys_own_where_it_has_some(stage: Stage, qtbot: QtBot) -> None:
    told = [(who.text(), number.text()) for who, number in stage.screen.emergency.rows]
    assert told[0] == ("Livsfare", "112")
    assert told[2] == ("Livslinien, ved tanker om at dø", "70\u00a0201\u00a0201")
    folder = stage.desk.home / "emergency"
    folder.mkdir()
    _own(folder, '{"valid_from": "2026-01-01", "source": "Byen", "numbers": [{"name": "Vagten", "phone": "1234"}]}')
    own = Stage(qtbot, stage.desk, stage.citizen, HardScreen)
    assert [(who.text(), number.text()) for who, number in own.screen.emergency.rows] == [("Vagten", "1234")]
    _own(folder, "{")
    wrong = Stage(qtbot, stage.desk, stage.citizen, HardScreen)
    assert wrong.screen.emergency.wrong.text().startswith("Nødnumrene i byen.json kan ikke læses.")


def _own(folder: Path, words: str) -> None:
    (folder / "byen.json").write_text(words, "utf-8")


def test_the_booklet_for_the_pocket_leaves_and_it_stands_in_the_history(stage: Stage, tmp_path: Path) -> None:
    assert stage.screen.pocket_button.isHidden()
    stage.put(Part.HELPS, "En tur på havnen")
    stage.put(Part.HELPS, "Ring i god tid", SaidBy.WORKER)
    stage.put(Part.CALL, "Vagttelefonen")
    stage.screen.pocket_button.click()
    view = stage.screen.pocket
    assert view is not None
    stage.qtbot.waitUntil(lambda: view.paper is not None)
    assert view.without.text() == "Ikke med: 1 linje venter på Aminas ja og 1 at ringe til har ikke sagt ja til papir."
    assert view.paper is not None
    text = text_of(view.paper.pdf)
    assert "En tur på havnen" in text
    assert "Ring i god tid" not in text
    assert "Vagttelefonen" not in text
    view.outbox.save_to(tmp_path / "hæfte.pdf", "", view.whose, view.paper)
    stage.qtbot.waitUntil((tmp_path / "hæfte.pdf").exists)
    stage.settle()
    last = stage.ask(lambda vault: noted(vault, stage.citizen, limit=1, access=True))[0]
    assert last.entry.changes[0].values[0].data == "paper"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert stage.screen.pocket is None


def test_the_booklet_says_whom_the_plan_leaves_out_and_what_the_words_name(stage: Stage) -> None:
    (trine,) = network_map(stage.record).members
    stage.save(ask_consent(trine, name="in_print", answer=Consent.YES))
    key = stage.desk.new_id()
    stage.save(call_member(stage.plan, citizen=stage.citizen, key=key, member=trine, said_by=SaidBy.CITIZEN))
    stage.save(show_sections(stage.record.citizen, hidden=(), unconfirmed=False, along=(), left_out=[trine.id]))
    stage.put(Part.HELPS, "Kaffe med Trine")
    stage.screen.pocket_button.click()
    view = stage.screen.pocket
    assert view is not None
    stage.qtbot.waitUntil(lambda: view.paper is not None)
    spared = "Trine er ladet ude af Min plan, men står her som en at ringe til. Er det rigtigt?"
    assert view.look.text() == spared
    before = view.paper
    stage.save(ask_consent(network_map(stage.record).members[0], name="in_print", answer=Consent.NO))
    stage.qtbot.waitUntil(lambda: view.paper is not before)
    assert view.paper is not None
    assert text_of(view.paper.pdf).count("Trine") == 1, "in the citizen's own words alone"
    assert view.without.text() == "Ikke med: 1 at ringe til har ikke sagt ja til papir."
    assert view.look.text() == ("Ordene nævner en, der ikke er med: Trine i ”Kaffe med Trine”. Aftal, om det skal stå.")


def test_quick_hands_put_the_booklet_as_it_is_now_in_the_queue(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    (trine,) = network_map(stage.record).members
    stage.save(ask_consent(trine, name="in_print", answer=Consent.YES))
    key = stage.desk.new_id()
    stage.save(call_member(stage.plan, citizen=stage.citizen, key=key, member=trine, said_by=SaidBy.CITIZEN))
    stage.screen.pocket_button.click()
    view = stage.screen.pocket
    assert view is not None
    stage.qtbot.waitUntil(lambda: view.paper is not None and not view.press.busy)
    assert view.paper is not None
    assert "Trine" in text_of(view.paper.pdf)
    left: list[str] = []
    monkeypatch.setattr(view.outbox, "queue", lambda _, paper: left.append(text_of(paper.pdf)))
    trine = network_map(stage.record).members[0]
    stage.desk.save(stage.screen, ask_consent(trine, name="in_print", answer=Consent.NO))
    stage.qtbot.waitUntil(lambda: view.press.busy)
    view.queue_button.click()
    stage.qtbot.waitUntil(lambda: bool(left))
    assert "Trine" not in left[0]


def test_pages_that_cannot_be_set_leave_no_earlier_ones_to_print(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.put(Part.HELPS, "En tur på havnen")
    stage.screen.pocket_button.click()
    view = stage.screen.pocket
    assert view is not None
    stage.qtbot.waitUntil(lambda: view.paper is not None)

    def wrong(*_: object, **__: object) -> bytes:
        raise UserError("sender-wrong", file="sender.json")

    monkeypatch.setattr("app.ui.hard.pocket_view.render_pocket_hard", wrong)
    left: list[object] = []
    monkeypatch.setattr(view.outbox, "queue", lambda *told: left.append(told))
    stage.put(Part.HELPS, "Musik")
    stage.qtbot.waitUntil(lambda: view.paper is None)
    view.queue_button.click()
    assert left == []
    assert view.banner.isVisible()


def test_the_booklet_says_where_a_protected_address_stands(stage: Stage) -> None:
    stage.save(edit_citizen(stage.record.citizen, fields={"address": "Skjulestien 4, 2. tv.", "protected": True}))
    stage.put(Part.HELPS, "Hjem til Skjulestien 4")
    stage.screen.pocket_button.click()
    view = stage.screen.pocket
    assert view is not None
    stage.qtbot.waitUntil(lambda: view.paper is not None)
    assert view.look.text() == (
        "Den beskyttede adresse står i ”Hjem til Skjulestien 4”. Skriv det på en anden måde, før I printer."
    )
