"""One reading to look at: what the answers say, the numbers over time, and every answer as it was given."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.instruments.shape import Instrument
from app.models.instruments.words import tell_answers
from app.models.reading import Reading
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.store.instruments import Instruments
from app.ui.questions.form import WIDTH
from app.ui.questions.results import change_since, given_in, points, result_sentences
from app.ui.questions.score_line import ScoreLine
from app.ui.star.phrases import who_answered
from app.ui.widgets import Card, IconButton, LinkButton, Text
from app.ui.widgets.cards import in_quotes

_LOST = fixed("Skemaet i den udgave, der blev svaret i, ligger ikke her. Svarene står, som de er gemt.")
_BAND = fixed("Det grå bånd viser, hvor meget tallet kan svinge, uden at det siger noget.")


class AnswerPage(QWidget):
    """`turned(-1)` to the reading before; `again` to go on answering this one; `left` to the list."""

    turned = Signal(int)
    again = Signal()
    left = Signal()

    def __init__(
        self,
        instruments: Instruments,
        record: CitizenRecord,
        readings: Sequence[Reading],
        reading: Reading,
        today: date,
        about: str = "",
    ) -> None:
        super().__init__()
        instrument = given_in(instruments, reading)
        self.back = LinkButton(t("Alle spørgsmål"), "arrow-left")
        self.earlier = IconButton("chevron-left", t("Svarene før"))
        self.later = IconButton("chevron-right", t("Svarene efter"))
        self.again_button = LinkButton(t("Ret svarene"), "pencil")
        self.told: list[Text] = []
        self._inner = QWidget()
        self._inner.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(24, 12, 24, 24)
        self._column.setSpacing(12)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._head(instrument, reading, record, about)
        place = list(readings).index(reading)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < len(readings) - 1)
        for button in (self.earlier, self.later):
            button.setVisible(len(readings) > 1)
        self.again_button.setVisible(reading.day == today and instrument is not None)
        self._result(instruments, instrument, readings, reading)
        self._answers(instrument, reading)
        self._column.addStretch(1)
        self._put_in_area()
        self.back.clicked.connect(self.left)
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self.again_button.clicked.connect(self.again)

    def _put_in_area(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(t("Svarene"))
        area.setWidget(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _head(self, instrument: Instrument | None, reading: Reading, record: CitizenRecord, about: str) -> None:
        title = (
            instrument.title
            if instrument
            else t("{instrument}, udgave {version}").format(instrument=reading.instrument, version=reading.version or 1)
        )
        self._column.addWidget(Text(title, "heading"))
        if about:
            self._column.addWidget(Text(about, "strong"))
        row = QHBoxLayout()
        row.setSpacing(4)
        day = danish_date(reading.day, weekday=False)
        self.day = Text(f"{day} · {who_answered(reading, record)}", "support", max_lines=1)
        row.addWidget(self.day)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addWidget(self.again_button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _result(
        self,
        instruments: Instruments,
        instrument: Instrument | None,
        readings: Sequence[Reading],
        reading: Reading,
    ) -> None:
        card = Card()
        self.told = [Text(t(_LOST), "body")] if instrument is None else []
        if instrument is not None:
            sentences = result_sentences(instruments, instrument, reading.answers)
            self.told += [Text(sentence, "body") for sentence in sentences]
            since = change_since(instrument, readings, reading)
            if since:
                lead = t("Siden {day}:").format(day=danish_date(since[0], weekday=False))
                self.told.append(Text("", "body"))
                self.told[-1].set_words(since[1], lead=lead)
        for told in self.told:
            card.body.addWidget(told)
        found = points(instrument, readings) if instrument else ()
        if instrument is not None and len(found) > 1 and (line := score_line(instrument, readings)):
            card.body.addWidget(line)
            if instrument.change:
                card.body.addWidget(Text(t(_BAND), "caption"))
        self._column.addWidget(card)

    def _answers(self, instrument: Instrument | None, reading: Reading) -> None:
        for told in tell_answers(instrument, reading.answers):
            item = instrument.item(told.item) if instrument else None
            written = item is not None and not item.values
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(Text(told.question, "support"))
            pair.addWidget(Text(in_quotes(told.answer) if written else told.answer, "body"))
            self._column.addLayout(pair)


def score_line(instrument: Instrument, readings: Sequence[Reading]) -> ScoreLine | None:
    """The numbers over time, where there is a number at all."""
    found, ends = points(instrument, readings), instrument.range or (0.0, 100.0)
    if not found:
        return None
    line = ScoreLine()
    line.show_points(found, ends, instrument.change.least - 1 if instrument.change else 0)
    return line
