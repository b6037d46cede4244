"""Mine hurtige tekster: the worker's own short texts, each with the name that it is written out from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.commands.notes import edit_quick_text, keep_quick_text
from app.commands.writing import remove
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.tongue import fixed, t
from app.store.worker import QuickTexts, quick_texts
from app.ui.desk import Desk
from app.ui.widgets import GrowingTextEdit, IconButton, LabelledField, LinkButton, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea
from app.wording import say

_HELP = fixed("Skriv ; og navnet i en note, og tryk på mellemrum. Så står teksten der. Kun du har dem.")
_NO_NAME = fixed("Giv teksten et navn, for eksempel tur.")
_ONE_WORD = fixed("Navnet er ét ord med bogstaver og tal.")
_TAKEN = fixed("Det navn bruger du allerede.")


class QuickTextsPanel(QWidget):
    """A list with a form under it; choosing one puts it in the form."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._texts = QuickTexts(desk.me.worker)
        self._chosen: RecordView | None = None
        self.name, self.text = QLineEdit(), GrowingTextEdit(min_lines=2)
        self.name_field, self.text_field = LabelledField(t("Navn"), self.name), LabelledField(t("Tekst"), self.text)
        self.keep = SecondaryButton(t("Gem teksten"), "check")
        self.clear = LinkButton(t("Ny tekst"), "plus")
        self.close_button = LinkButton(t("Færdig"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.rows: list[LinkButton] = []
        self._assemble()
        self.keep.clicked.connect(self.save)
        self.name.returnPressed.connect(self.text.setFocus)
        self.clear.clicked.connect(lambda: self._choose(None))
        self.close_button.clicked.connect(self.done)
        self._ask()

    def _assemble(self) -> None:
        inner = QWidget()
        list_ = QVBoxLayout(inner)
        list_.setContentsMargins(0, 0, 0, 0)
        list_.addLayout(self._rows)
        list_.addStretch(1)
        area = ColumnArea(t("Mine hurtige tekster"), inner)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(t("Mine hurtige tekster"), "heading"))
        column.addWidget(Text(t(_HELP), "support"))
        column.addWidget(area, 1)
        column.addWidget(self.name_field)
        column.addWidget(self.text_field)
        column.addLayout(buttons)

    def _ask(self) -> None:
        self._desk.ask(self, quick_texts, self._show)

    def _show(self, found: QuickTexts) -> None:
        self._texts, self.rows = found, []
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in found.texts:
            self._rows.addWidget(self._row(each))
        self._choose(None)

    def _row(self, each: RecordView) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        open_ = LinkButton(f";{each.text('name')}")
        open_.setAccessibleName(t("Ret {each}: {each2}").format(each=each.text("name"), each2=each.text("text")))
        open_.clicked.connect(lambda: self._choose(each))
        drop = IconButton("trash", t("Fjern {each}").format(each=each.text("name")))
        drop.clicked.connect(lambda: self._desk.save(self, remove(each), lambda _: self._ask()))
        self.rows.append(open_)
        line.addWidget(open_)
        line.addWidget(Text(" ".join(each.text("text").split()), "support", max_lines=1), 1)
        line.addWidget(drop)
        return row

    def _choose(self, each: RecordView | None) -> None:
        self._chosen = each
        self.name.setText(each.text("name") if each else "")
        self.text.set_text(each.text("text") if each else "")
        for field in (self.name_field, self.text_field):
            field.set_error("")
        self.clear.setVisible(each is not None)
        self.name.setFocus()

    def save(self) -> None:
        """Keep what stands in the form."""
        name, text = self.name.text().strip().lstrip(";"), self.text.text()
        wrong = self._wrong(name)
        self.name_field.set_error(wrong)
        if wrong:
            self.name.setFocus()
            return
        try:
            if self._chosen is not None:
                save = edit_quick_text(self._chosen, name=name, text=text)
            else:
                save = keep_quick_text(
                    worker=self._texts.worker, key=self._desk.new_id(), name=name, text=text, begun=self._texts.begun
                )
        except UserError as fault:
            self.text_field.set_error(say(fault))
            self.text.setFocus()
            return
        self._desk.save(self, save, lambda _: self._ask())

    def _wrong(self, name: str) -> str:
        if not name:
            return t(_NO_NAME)
        if not all(char.isalnum() or char == "_" for char in name):
            return t(_ONE_WORD)
        others = (each for each in self._texts.texts if self._chosen is None or each.id != self._chosen.id)
        return t(_TAKEN) if any(each.text("name").casefold() == name.casefold() for each in others) else ""
