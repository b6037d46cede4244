"""A small caseload on a real desk, a window to show a widget in, and hands for the form."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.store.vault import Vault
from app.ui.citizens import CitizenForm
from app.ui.desk import Desk
from app.ui.widgets import GrowingTextEdit, LabelledField


@dataclass
class Case:
    """A caseload and its desk."""

    vault: Vault
    desk: Desk
    citizens: dict[str, bytes]


def begin(vault: Vault, **fields: object) -> bytes:
    key, save = new_citizen(fields=fields, new_id=vault.new_id)
    vault.save(save)
    return key


def on_screen(qtbot: QtBot, widget: QWidget, desk: Desk) -> None:
    qtbot.addWidget(widget)
    widget.resize(1278, 768)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: not desk.busy)


def write(form: CitizenForm, name: str, text: str) -> None:
    part = form.person if name in form.person.fields else form.support
    field = part[name] if name != "note" else form.risk[name]
    assert isinstance(field, LabelledField)
    edit = getattr(field, "edit", field.field)
    assert isinstance(edit, QLineEdit | GrowingTextEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def choose(form: CitizenForm, section: str) -> None:
    field = form.support["section"]
    assert isinstance(field, LabelledField)
    box = field.field
    assert isinstance(box, QComboBox)
    index = box.findData(section)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def save(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    QTest.keyClick(form.focusWidget() or form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not case.desk.busy)
