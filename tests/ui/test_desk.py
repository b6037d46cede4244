"""The desk: answers come in the window's thread, saves keep their order, and a full disk loses nothing."""

from collections.abc import Callable
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.commands.citizens import new_citizen
from app.commands.goals import reword_goal, write_goal
from app.commands.hopes import write_hope
from app.models.change import Change, SaidBy, Value
from app.models.errors import PejlemaerkeError
from app.models.save import Save
from app.store.drafts import Draft, drafts
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import profiles
from app.store.reading import load_citizen, noted
from app.store.vault import Vault, Written
from app.ui.desk import Desk, Saving, Status
from app.ui.editing import TextEditing
from tests.conftest import PASSWORD, Hands


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


def fill(vault: Vault) -> None:
    """The disk is full from here on."""
    pages = vault.connection.execute("PRAGMA page_count").fetchone()[0]
    vault.connection.execute(f"PRAGMA max_page_count = {pages}")


def make_room(vault: Vault) -> None:
    vault.connection.execute("PRAGMA max_page_count = 1000000")


def hope(citizen: bytes, desk: Desk, text: str) -> Save:
    return write_hope(citizen=citizen, key=desk.new_id(), text=text, said_by=SaidBy.CITIZEN)


def test_the_answer_comes_in_the_windows_thread(desk: Desk, qtbot: QtBot) -> None:
    seen: list[object] = []
    desk.ask(desk, lambda _: current_thread(), lambda there: seen.extend([there, current_thread()]))
    qtbot.waitUntil(lambda: not desk.busy)
    assert seen[0] is not main_thread()
    assert seen[1] is main_thread()


def test_an_answer_dies_with_its_widget(desk: Desk, qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[int] = []
    desk.ask(owner, lambda _: 1, seen.append)
    delete(owner)
    qtbot.waitUntil(lambda: not desk.busy)
    assert not seen


def test_saves_keep_their_order_and_say_when_they_are_safe(desk: Desk, citizen: bytes, qtbot: QtBot) -> None:
    states: list[Status] = []
    written: list[Written] = []
    desk.status.connect(states.append)
    key = desk.new_id()
    desk.save(desk, write_goal(citizen=citizen, key=key, text="Et", said_by=SaidBy.CITIZEN), written.append)
    desk.save(desk, hope(citizen, desk, "To"), written.append)
    qtbot.waitUntil(lambda: len(written) == 2)
    assert written[0].at < written[1].at
    assert states[0].saving is Saving.WRITING
    assert states[-1] == Status(Saving.SAVED, written[1].at)


def test_a_full_disk_keeps_the_words_and_saves_them_when_there_is_room(
    desk: Desk, vault: Vault, citizen: bytes, qtbot: QtBot
) -> None:
    troubles: list[PejlemaerkeError | None] = []
    desk.trouble.connect(troubles.append)
    fill(vault)
    text = "Jeg vil på havnen. " * 1000
    desk.save(desk, hope(citizen, desk, text))
    qtbot.waitUntil(lambda: any(troubles))
    assert troubles[0] is not None
    assert troubles[0].code == "disk-full"
    assert desk.unsaved
    assert not load_citizen(vault, citizen).hopes
    assert desk.close() is False
    make_room(vault)
    qtbot.waitUntil(lambda: not desk.unsaved, timeout=10_000)
    assert load_citizen(vault, citizen).hopes[0].words.text == text.strip()
    assert troubles[-1] is None


def _words(vault: Vault, citizen: bytes) -> list[str]:
    return [
        value.data
        for each in noted(vault, citizen, limit=99)
        for _, change, value in each.entry.values()
        if (change.kind, change.field) == ("hope", "words")
    ]


def test_a_save_made_in_answer_to_a_save_is_written_once(
    desk: Desk, vault: Vault, citizen: bytes, qtbot: QtBot
) -> None:
    told: list[Written] = []

    def again(_: Written) -> None:
        desk.save(desk, hope(citizen, desk, "To"), told.append)

    desk.save(desk, hope(citizen, desk, "Et"), again)
    qtbot.waitUntil(lambda: bool(told) and not desk.busy and not desk.unsaved)
    assert _words(vault, citizen) == ["To", "Et"]
    assert len(told) == 1


def test_closing_in_the_middle_of_a_save_writes_it_once(
    make_vault: Callable[..., Vault], make_desk: Callable[[Vault], Desk], qtbot: QtBot
) -> None:
    vault = make_vault()
    desk = make_desk(vault)
    count: list[Save] = []
    real = vault.save

    def counted(save: Save, **more: Any) -> Written:
        count.append(save)
        return real(save, **more)

    vault.save = counted  # type: ignore[method-assign]
    citizen, save = new_citizen(fields={"called": "Amina"}, new_id=desk.new_id)
    desk.save(desk, save)
    desk.save(desk, hope(citizen, desk, "Et"))
    assert desk.close()
    qtbot.waitUntil(lambda: not desk.busy)
    assert len(count) == 2
    assert not desk.unsaved


def _draft(citizen: bytes, desk: Desk, text: str, field: str = "form") -> Draft:
    return Draft(citizen, "citizen", citizen, field, text, (), {}, desk.now())


def test_a_store_is_not_closed_over_a_draft_that_the_disk_refuses(
    make_vault: Callable[..., Vault], make_desk: Callable[[Vault], Desk], tmp_path: Path, hands: Hands
) -> None:
    vault = make_vault()
    citizen, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    desk = make_desk(vault)
    troubles: list[PejlemaerkeError | None] = []
    desk.trouble.connect(troubles.append)
    fill(vault)
    desk.keep_draft(_draft(citizen, desk, "Hun bor hos sin søster. " * 1000))
    assert desk.close() is False
    assert troubles[-1] is not None
    assert troubles[-1].code == "disk-full"
    make_room(vault)
    assert desk.close()
    (profile,) = profiles(tmp_path / "hjem")
    again = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    (draft,) = drafts(again)
    again.close()
    assert draft.text.startswith("Hun bor hos sin søster.")


def test_a_draft_that_was_refused_is_kept_as_soon_as_there_is_room(
    desk: Desk, vault: Vault, citizen: bytes, qtbot: QtBot
) -> None:
    troubles: list[PejlemaerkeError | None] = []
    desk.trouble.connect(troubles.append)
    fill(vault)
    desk.keep_draft(_draft(citizen, desk, "Hun bor hos sin søster. " * 1000))
    desk.keep_draft(_draft(citizen, desk, "Givet op. " * 1000, "phone"))
    qtbot.waitUntil(lambda: any(troubles))
    desk.drop_draft(citizen, citizen, "phone")
    make_room(vault)
    qtbot.waitUntil(lambda: bool(troubles) and troubles[-1] is None, timeout=10_000)
    assert [draft.field for draft in drafts(vault)] == ["form"]


def test_a_save_that_is_refused_for_good_does_not_hold_the_window_open(desk: Desk, citizen: bytes) -> None:
    text = "å" * 140_000
    change = Change("hope", desk.new_id(), "words", (Value(text, SaidBy.CITIZEN),))
    desk.save(desk, Save({citizen: (change,)}))
    assert desk.close()


def test_undo_of_what_a_colleague_has_written_over_is_refused_with_a_word(
    desk: Desk, vault: Vault, citizen: bytes, qtbot: QtBot
) -> None:
    refused: list[PejlemaerkeError] = []
    desk.refused.connect(refused.append)
    desk.undo(citizen)
    qtbot.waitUntil(lambda: not desk.busy)
    desk.undo(citizen)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].code == "undo-nothing"


def test_a_bug_is_not_taken_for_an_answer(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        desk.ask(desk, lambda _: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: not desk.busy)
    assert caught[0][0] is ZeroDivisionError


class TestEditing:
    """Typing, drafts and entries."""

    @pytest.fixture
    def goal(self, vault: Vault, citizen: bytes) -> bytes:
        key = vault.new_id()
        vault.save(write_goal(citizen=citizen, key=key, text="Jeg går en tur", said_by=SaidBy.CITIZEN))
        return key

    @pytest.fixture
    def editing(self, desk: Desk, vault: Vault, citizen: bytes, goal: bytes) -> TextEditing:
        record = load_citizen(vault, citizen).records[goal]
        return TextEditing(
            desk,
            record,
            "words",
            lambda view, text: reword_goal(view, text=text, said_by=SaidBy.TOGETHER),
            parent=desk,
        )

    def kept(self, vault: Vault, citizen: bytes) -> tuple[Draft, ...]:
        return drafts(vault, citizen)

    def test_a_draft_lies_on_the_disk_soon(
        self, editing: TextEditing, vault: Vault, citizen: bytes, goal: bytes, qtbot: QtBot, desk: Desk
    ) -> None:
        states: list[Status] = []
        desk.status.connect(states.append)
        editing.typed("Jeg løber")
        qtbot.waitUntil(lambda: bool(states) and states[-1].saving is Saving.DRAFT, timeout=5000)
        (draft,) = self.kept(vault, citizen)
        assert (draft.record, draft.field, draft.text) == (goal, "words", "Jeg løber")
        assert load_citizen(vault, citizen).records[goal].text("words") == "Jeg går en tur"

    def test_leaving_makes_an_entry_and_takes_the_draft(
        self, editing: TextEditing, vault: Vault, citizen: bytes, goal: bytes, qtbot: QtBot, desk: Desk
    ) -> None:
        editing.typed("Jeg løber\x07 en\ttur ")
        editing.keep()
        editing.finish()
        qtbot.waitUntil(lambda: not desk.busy and not desk.unsaved)
        assert load_citizen(vault, citizen).records[goal].text("words") == "Jeg løber en\ttur"
        assert not self.kept(vault, citizen)
        assert not editing.begun

    def test_escape_leaves_all_as_it_was(
        self, editing: TextEditing, vault: Vault, citizen: bytes, goal: bytes, qtbot: QtBot, desk: Desk
    ) -> None:
        editing.typed("Jeg løber")
        editing.keep()
        editing.give_up()
        qtbot.waitUntil(lambda: not desk.busy)
        assert not self.kept(vault, citizen)
        assert load_citizen(vault, citizen).records[goal].text("words") == "Jeg går en tur"

    @pytest.mark.parametrize("text", ["", "   ", "Jeg går en tur"])
    def test_nothing_new_makes_no_entry(
        self, editing: TextEditing, vault: Vault, citizen: bytes, text: str, qtbot: QtBot, desk: Desk
    ) -> None:
        before = vault.connection.execute("SELECT count(*) FROM entries").fetchone()
        editing.typed(text)
        editing.finish()
        qtbot.waitUntil(lambda: not desk.busy)
        assert vault.connection.execute("SELECT count(*) FROM entries").fetchone() == before

    def test_words_that_came_meanwhile_live_on_beside(
        self,
        editing: TextEditing,
        vault: Vault,
        citizen: bytes,
        goal: bytes,
        make_vault: Callable[..., Vault],
        qtbot: QtBot,
        desk: Desk,
    ) -> None:
        from app.commands.exchange import export_citizens, import_citizens

        jonas = make_vault("Jonas Friis")
        import_citizens(jonas, export_citizens(vault, [citizen]))
        view = load_citizen(jonas, citizen).records[goal]
        jonas.save(reword_goal(view, text="Jeg går en tur med Yusuf", said_by=SaidBy.TOGETHER))
        editing.typed("Jeg løber")
        import_citizens(vault, export_citizens(jonas, [citizen]))
        editing.finish()
        qtbot.waitUntil(lambda: not desk.busy and not desk.unsaved)
        words = load_citizen(vault, citizen).records[goal]["words"]
        assert words.conflict
        assert {held.data for held in words.live} == {"Jeg løber", "Jeg går en tur med Yusuf"}
