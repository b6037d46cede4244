"""The small menu of a card: choices with the present one ticked, and single deeds."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.widgets import IconButton

Key = TypeVar("Key")


def add_choices(
    menu: QMenu, title: str, choices: Mapping[Key, str], present: object, chosen: Callable[[Key], None]
) -> None:
    """A submenu where one may be ticked."""
    sub = menu.addMenu(title)
    for key, words in choices.items():
        action = sub.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(key == present)
        action.triggered.connect(lambda _=False, key=key: chosen(key))


class MenuButton(IconButton):
    """Three dots; the menu is made when it is opened, of the record as it then stands."""

    def __init__(self, words: str, fill: Callable[[QMenu], None], parent: QWidget | None = None) -> None:
        super().__init__("dots", words, parent)
        self._fill = fill
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Below the button."""
        menu = QMenu(self)
        self._fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
