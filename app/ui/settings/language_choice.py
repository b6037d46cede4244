"""The choice of the window's language. It is saved before it is spoken."""

from PySide6.QtCore import Signal

from app.commands.worker import choose_language
from app.store.worker import Choices, choices
from app.ui.desk import Desk
from app.ui.interface_language import LANGUAGES
from app.ui.widgets import DropDown


class LanguageChoice(DropDown):
    """Dansk or English."""

    chosen = Signal(str)
    """What is on the disk now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        for key, word in LANGUAGES.items():
            self.addItem(word, key)
        self.activated.connect(lambda: desk.ask(self, choices, self._save))
        desk.ask(self, choices, self._show_choice)

    def _show_choice(self, found: Choices) -> None:
        self.setCurrentIndex(self.findData(found.language))

    def _save(self, found: Choices) -> None:
        language = str(self.currentData())
        save = choose_language(found.record, language=language)
        self._desk.save(self, save, lambda _: self.chosen.emit(language))
