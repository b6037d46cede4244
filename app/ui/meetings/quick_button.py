"""Hurtige tekster: what one often writes, chosen from a small button or written out from ;navn."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout

from app.models.tongue import t
from app.store.vault import Written
from app.store.worker import QuickTexts, quick_texts
from app.ui.desk import Desk
from app.ui.meetings.quick_texts import QuickTextsPanel
from app.ui.widgets import IconButton

_LONGEST = 60


class QuickButton(IconButton):
    """`chosen` carries the text."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__("bulb", t("Mine hurtige tekster"))
        self._desk = desk
        self._texts = QuickTexts(desk.me.worker)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._open)
        desk.changed.connect(self._maybe_ask)
        self._ask()

    def _maybe_ask(self, written: Written) -> None:
        if "quick_text" in written.kinds:
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(self, quick_texts, self._show)

    def _show(self, found: QuickTexts) -> None:
        self._texts = found

    def named(self, name: str) -> str:
        """What ;navn stands for, or nothing."""
        return self._texts.named(name)

    def _open(self) -> None:
        menu = QMenu(self)
        for each in self._texts.texts:
            text = each.text("text")
            short = " ".join(text.split())
            cut = short if len(short) <= _LONGEST else f"{short[:_LONGEST].rstrip()}…"
            label = f";{each.text('name')}  {cut}".replace("&", "&&")
            menu.addAction(label).triggered.connect(lambda _=False, text=text: self.chosen.emit(text))
        if self._texts.texts:
            menu.addSeparator()
        menu.addAction(t("Ret mine hurtige tekster …")).triggered.connect(self.manage)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def manage(self) -> None:
        """The panel where they are written."""
        dialog = QDialog(self.window())
        dialog.setWindowTitle(t("Mine hurtige tekster"))
        dialog.resize(560, 520)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        panel = QuickTextsPanel(self._desk)
        panel.done.connect(dialog.accept)
        column.addWidget(panel)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
