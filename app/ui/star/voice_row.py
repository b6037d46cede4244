"""One person's number of an area, and that person's words; the citizen's, the worker's and joint ones look alike."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.instruments.shape import Instrument, Item
from app.models.reading import Reading
from app.models.star_history import number_of
from app.models.star_shape import StarLine
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.star.note_editor import NoteEditor
from app.ui.star.painter import line_pen, paint_mark
from app.ui.star.phrases import number_words
from app.ui.tokens import scaled
from app.ui.widgets import NumberKeys, Text
from app.ui.widgets.cards import in_quotes

_INKS = {SaidBy.CITIZEN: "ptext", SaidBy.WORKER: "worker", SaidBy.TOGETHER: "atext"}
_SAMPLE, _TALL = 36, 28


class LineSample(QWidget):
    """The mark of a line, with a piece of the line where it is wide: what the star draws."""

    def __init__(self, line: StarLine, width: int = _SAMPLE) -> None:
        super().__init__()
        self._line, self._wide = line, width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._wide), scaled(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sample(painter, QPointF(self.width() / 2, self.height() / 2), self._line, self.width())


def paint_sample(
    painter: QPainter, middle: QPointF, line: StarLine, width: float, *, pointed: bool = False
) -> None:  # fmt: skip
    """A short piece of the line with its mark in the middle."""
    painter.setPen(line_pen(line, pointed=pointed))
    painter.drawLine(QPointF(middle.x() - width / 2, middle.y()), QPointF(middle.x() + width / 2, middle.y()))
    paint_mark(painter, middle, line, pointed=pointed)


class VoiceRow(QWidget):
    """`numbered(number)` when a person chose one; 0 takes it away. `entered`: these are the numbers one is at."""

    numbered = Signal(int)
    entered = Signal()

    def __init__(self, desk: Desk, said_by: SaidBy) -> None:
        super().__init__()
        self.said_by = said_by
        self.name, self.stage = Text("", "strong", max_lines=1), Text("", "support", max_lines=1)
        self.keys: NumberKeys | None = None
        self.said = Text("", "body")
        self.note = NoteEditor(desk, lambda: said_by)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(LineSample(StarLine((), said_by)))
        head.addWidget(self.name)
        head.addWidget(self.stage, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self.said)
        self._column.addWidget(self.note)

    def show_area(
        self, instrument: Instrument, item: Item, name: str, reading: Reading | None, number: int | None, *, open_: bool
    ) -> None:
        """One area; `number` is what stands there now, saved or on its way."""
        self.name.set_words(name)
        self.stage.set_words(number_words(instrument, number))
        self._show_keys(item, name, number, open_=open_)
        note = reading.notes.get(item.id) if reading else None
        words = note.text("text") if note else ""
        self.said.setVisible(bool(words) and not open_)
        self.said.set_words(in_quotes(words) if self.said_by is SaidBy.CITIZEN else words)
        if reading is not None and open_:
            self.note.setAccessibleName(t("{name} om {text}").format(name=name, text=item.text))
            self.note.show_note(reading.record, item.id, note)
        elif not open_:
            self.note.finish()
        self.note.setVisible(open_ and reading is not None)
        self.setVisible(open_ or reading is not None)

    def _show_keys(self, item: Item, name: str, number: int | None, *, open_: bool) -> None:
        if open_ and self.keys is None:
            self.keys = NumberKeys(item.low, item.high, ink=_INKS.get(self.said_by, "ink2"))
            self.keys.set_round(self.said_by is SaidBy.CITIZEN)
            self.keys.chosen.connect(self.numbered)
            self.keys.cleared.connect(lambda: self.numbered.emit(0))
            self._column.insertWidget(1, self.keys)
            QWidget.setTabOrder(self.keys, self.note)
        if self.keys is not None:
            self.keys.setRange(item.low, item.high)
            self.keys.show_number(number)
            self.keys.setAccessibleName(f"{name}: {item.text}")
            self.keys.setVisible(open_)

    @staticmethod
    def number_in(reading: Reading | None, item: Item) -> int | None:
        """What a stored reading says."""
        return number_of(reading, item.id) if reading else None
