"""One record in the review of a package: its words, and whether it comes along."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.about import AboutItem
from app.models.tongue import t
from app.ui.widgets import CheckRow, LinkButton, Text

_FEW = 3


class ItemRow(QWidget):
    """A tick for coming along; the first lines, and the rest on demand."""

    turned = Signal(bytes, bool)

    def __init__(self, item: AboutItem, left: str) -> None:
        super().__init__()
        self.item = item
        self.tick = CheckRow(item.title)
        self.tick.setAccessibleName(t("{title} kommer med").format(title=item.title))
        self.tick.setEnabled(not item.must_stay)
        self.tick.clicked.connect(lambda: self.turned.emit(item.key, self.tick.isChecked()))
        self.words = Text("", "support")
        self.more = LinkButton(t("Vis det hele"))
        self.more.padding = 0
        self.more.setAccessibleName(t("Vis det hele: {title}").format(title=item.title))
        self.more.clicked.connect(lambda: self._tell(len(item.lines)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.tick)
        inner = QVBoxLayout()
        inner.setContentsMargins(36, 0, 0, 0)
        inner.addWidget(self.words)
        inner.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inner)
        self._tell(_FEW)
        self.show_left(left)

    def _tell(self, count: int) -> None:
        lines = self.item.lines
        self.words.set_words("\n".join(f"{line.label}: {line.text}" for line in lines[:count]))
        self.more.setVisible(count < len(lines))

    def show_left(self, left: str) -> None:
        """Comes along, or is left out with a reason."""
        self.tick.setChecked(not left)
        self.tick.set_words(self.item.title, t("Ladet ude: {left}").format(left=left) if left else "")
        self.words.set_colour("ink3" if left else "ink2")
