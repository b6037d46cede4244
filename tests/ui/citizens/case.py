"""A small caseload on a real desk, and a window to show a widget in."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.store.vault import Vault
from app.ui.desk import Desk


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
