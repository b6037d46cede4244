"""Mine hurtige tekster: written, put right, taken away; the worker's own and in no citizen's record."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.worker import choose_for_myself
from app.store.vault import Vault
from app.store.worker import choices, quick_texts
from app.ui.desk import Desk
from app.ui.meetings.quick_texts import QuickTextsPanel


class Shelf:
    """The panel on a real desk."""

    def __init__(self, qtbot: QtBot, desk: Desk, vault: Vault) -> None:
        self.qtbot, self.desk, self.vault = qtbot, desk, vault
        self.panel = QuickTextsPanel(desk)
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved)

    def keep(self, name: str, text: str) -> None:
        self.panel.name.clear()
        QTest.keyClicks(self.panel.name, name)
        self.panel.text.set_text(text)
        self.panel.keep.click()
        self.settle()

    @property
    def texts(self) -> list[tuple[str, str]]:
        return [(each.text("name"), each.text("text")) for each in quick_texts(self.vault).texts]


@pytest.fixture
def shelf(qtbot: QtBot, desk: Desk, vault: Vault) -> Shelf:
    return Shelf(qtbot, desk, vault)


def test_they_are_kept_by_name(shelf: Shelf) -> None:
    shelf.keep("tur", "Vi gik en tur.")
    shelf.keep(";kaffe", "Vi drak kaffe.")
    assert shelf.texts == [("kaffe", "Vi drak kaffe."), ("tur", "Vi gik en tur.")]
    assert [row.label() for row in shelf.panel.rows] == [";kaffe", ";tur"]


def test_one_is_put_right_and_taken_away(shelf: Shelf) -> None:
    shelf.keep("tur", "Vi gik en tur.")
    shelf.panel.rows[0].click()
    shelf.keep("tur", "Vi gik langt.")
    assert shelf.texts == [("tur", "Vi gik langt.")]


@pytest.mark.parametrize(
    ("name", "said"),
    [("", "Giv teksten et navn"), ("to ord", "Navnet er ét ord"), ("TUR", "Det navn bruger du allerede")],
)
def test_a_name_that_cannot_be_is_said(shelf: Shelf, name: str, said: str) -> None:
    shelf.keep("tur", "Vi gik en tur.")
    shelf.keep(name, "Noget andet")
    assert said in shelf.panel.name_field.error()
    assert len(shelf.texts) == 1


def test_a_text_without_words_is_said(shelf: Shelf) -> None:
    shelf.keep("tur", "   ")
    assert shelf.panel.text_field.error()
    assert shelf.texts == []


def test_the_workers_other_choices_stand_beside(shelf: Shelf) -> None:
    shelf.keep("tur", "Vi gik en tur.")
    shelf.vault.save(choose_for_myself(choices(shelf.vault).record, theme="dark", lock_minutes=10))
    assert choices(shelf.vault).theme == "dark"
    assert quick_texts(shelf.vault).begun
    assert len(shelf.texts) == 1
