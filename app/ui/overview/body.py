"""The cards of Overblik: the dream across the top, the goals, and what else there is beside them."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.moment import Moment
from app.models.record import CitizenRecord, Hope, steered_by
from app.models.tongue import Texts, fixed, t
from app.ui.overview.beside import Beside
from app.ui.overview.goals_card import GoalsCard
from app.ui.overview.known_cards import NextLookCard, ResourcesCard
from app.ui.overview.meeting_card import MeetingCard
from app.ui.overview.pictures import SmallMap, SmallStar
from app.ui.widgets import Folding, LinkButton, QuoteCard

_BESIDE = 1000

_SEVERAL = Texts(
    {
        1: fixed("Se en drøm til"),
        2: fixed("Se to drømme til"),
        3: fixed("Se tre drømme til"),
        4: fixed("Se fire drømme til"),
    }
)


class OverviewBody(QWidget):
    """`wanted` carries the tab that a card opens; the meeting card has signals of its own."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._dream = QuoteCard("", role="dream")
        self._more = LinkButton("")
        self._more.set_colour("atext")
        self._dream.row.addWidget(self._more)
        self._goals, self.meeting, self._look, self._resources = (
            GoalsCard(), MeetingCard(), NextLookCard(), ResourcesCard()
        )  # fmt: skip
        self._star, self._map = SmallStar(), SmallMap()
        for signal, tab in (
            (self._more.clicked, "goals"), (self._goals.wanted, "goals"), (self._look.wanted, "plan"),
            (self._star.clicked, "star"), (self._map.clicked, "network"),
        ):  # fmt: skip
            signal.connect(lambda *_, tab=tab: self.wanted.emit(tab))
        self._lay_out()

    def _lay_out(self) -> None:
        self._middle, self._right = _column(self._star, self._map), _column(self.meeting, self._look)
        self._columns = Folding(spacing=16, least=_BESIDE)
        self._columns.addWidget(self._goals, 16)
        self._columns.addLayout(self._middle)
        self._columns.addLayout(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._dream)
        column.addLayout(self._columns)

    def show_record(self, record: CitizenRecord, beside: Beside, today: date) -> None:
        """Fill every card anew."""
        self._show_dream(record)
        self._goals.show_record(record)
        self.meeting.setVisible(bool(beside.coming or beside.agreed or beside.met))
        self.meeting.show_meeting(record.called, beside.coming, beside.agreed, today)
        self._look.show_record(record, today, meets=beside.coming is not None)
        self._resources.show_record(record)
        self._star.show_star(beside.star)
        self._map.show_members(beside.sectors, beside.members)
        self._put_resources(pictures=bool(beside.star or beside.members))

    def _show_dream(self, record: CitizenRecord) -> None:
        current = [hope for hope in record.hopes if hope.current]
        self._dream.setVisible(bool(current))
        if current:
            steering, others = steered_by(record, current), len(current) - 1
            self._dream.set_quote(steering.words.text, who_and_when(record, steering))
            self._more.setText(_SEVERAL.get(others, t("Se {others} drømme til").format(others=others)))
            self._more.setVisible(others > 0)

    def _put_resources(self, *, pictures: bool) -> None:
        """Under the pictures, or where there are none under the other cards; the last of a column fills it."""
        self._columns.setStretch(1, 7 if pictures else 0)
        self._columns.setStretch(2, 8 if pictures else 9)
        self._right.setStretchFactor(self._look, int(pictures))
        column = self._middle if pictures else self._right
        if column.indexOf(self._resources) < 0:
            column.addWidget(self._resources, 1)


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    return column


def who_and_when(record: CitizenRecord, hope: Hope) -> str:
    """ "Amina, 12. november · skrevet ned af Signe"."""
    held = hope.words.live[0]
    day = danish_date(Moment(held.wall, held.offset).day, weekday=False)
    author = record.author(held).split(" ")[0]
    if hope.record.text("wrote") == "citizen":
        return t("{called}, {day} · skrev det selv").format(called=record.called, day=day)
    return f"{record.called}, {day}" + (t(" · skrevet ned af {author}").format(author=author) if author else "")
