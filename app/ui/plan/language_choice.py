"""The language of the plan's fixed words; what the citizen has said stays as it is."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.tongue import fixed, t
from app.ui.widgets import DropDown, LabelledField

_HINT = fixed("Borgerens egne ord bliver stående, som de er sagt.")


class LanguageChoice(QWidget):
    """`chosen` carries a language."""

    chosen = Signal(str)

    def __init__(self, languages: Mapping[str, str]) -> None:
        super().__init__()
        self.box = DropDown()
        for language, name in languages.items():
            self.box.addItem(name, language)
        self.box.activated.connect(lambda at: self.chosen.emit(self.box.itemData(at)))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 4)
        column.addWidget(LabelledField(t("Sprog på papiret"), self.box, t(_HINT)))

    def show_language(self, language: str) -> None:
        """As it was before anyone chose."""
        self.box.setCurrentIndex(self.box.findData(language))
