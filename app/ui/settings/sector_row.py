"""One field of the network map in the settings: its colour, its name, its place round the map."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.models.sectors import COLOURS, Sector
from app.models.tongue import Texts, fixed, t
from app.ui.tokens import scaled, sector_colour
from app.ui.widgets import DropDown, IconButton

LONGEST = 40
_COLOUR_WORDS = Texts(
    {
        "rust": fixed("Rust"),
        "ochre": fixed("Okker"),
        "blue": fixed("Blå"),
        "green": fixed("Grøn"),
        "violet": fixed("Violet"),
        "plum": fixed("Blomme"),
        "slate": fixed("Skifer"),
    }
)


class SectorRow(QWidget):
    """`moved` carries -1 or 1; `changed` tells each stroke."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, sector: Sector) -> None:
        super().__init__()
        self._id = sector.id
        self.colour, self.title = DropDown(), QLineEdit(sector.title)
        self.title.setMaxLength(LONGEST)
        self.up, self.down = IconButton("chevron-up", t("Flyt op")), IconButton("chevron-down", t("Flyt ned"))
        self.drop = IconButton("trash", t("Fjern"))
        for name in COLOURS:
            self.colour.addItem(_swatch(name), _COLOUR_WORDS[name], name)
        self.colour.setCurrentIndex(COLOURS.index(sector.colour))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.colour)
        for button in (self.up, self.down, self.drop):
            row.addWidget(button)
        self._name()
        self.title.textEdited.connect(lambda _: self._name())
        self.title.textEdited.connect(lambda _: self.changed.emit())
        self.colour.activated.connect(lambda _: self.changed.emit())
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.drop.clicked.connect(self.removed)

    @property
    def sector(self) -> Sector:
        """As it is written now."""
        return Sector(self._id, " ".join(self.title.text().split()), str(self.colour.currentData()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for at, name in enumerate(COLOURS):
                self.colour.setItemIcon(at, _swatch(name))

    def _name(self) -> None:
        """Every part says which field it belongs to."""
        title = self.title.text() or t("det nye felt")
        self.title.setAccessibleName(t("Feltets navn: {title}").format(title=title))
        self.colour.setAccessibleName(t("Farve på {title}").format(title=title))
        for button, words in ((self.up, t("Flyt {} op")), (self.down, t("Flyt {} ned")), (self.drop, t("Fjern {}"))):
            button.set_words(words.format(title))


def _swatch(name: str) -> QIcon:
    side = scaled(16)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(sector_colour(name))
    painter.drawEllipse(1, 1, side - 2, side - 2)
    painter.end()
    return QIcon(picture)
