""" "Let at læse": the citizen's own choices of letters, room and colours. Each is seen at once, and kept."""

from dataclasses import replace

from app.models.ease import Ease, read_ease
from app.models.tongue import Texts, t
from app.models.turned import Turned
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import Choice, Mark
from app.ui.turned.room import Room
from app.ui.turned.scrolling import Scrolling
from app.ui.widgets.text import Text

_SWITCHES = Texts(
    {
        "space": words.EASE_SPACE,
        "strong": words.EASE_STRONG,
        "easy": words.EASE_TYPE,
        "ruler": words.EASE_RULER,
        "spelling": words.EASE_SPELLING,
    }
)


class EaseRoom(Room):
    """Three sizes, of which one; and five things that may each be on."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self._ease = Ease()
        self.sizes = [Choice(told, Mark.RING) for told in words.EASE_SIZES]
        self.switches = {name: Choice(told, Mark.BOX) for name, told in _SWITCHES.items()}
        column = self.middle(widest=760).column
        column.addWidget(Text(t(words.EASE_WHAT), "citizen-heading"))
        rows = Scrolling()
        rows.fill([*self.sizes, *self.switches.values()])
        column.addWidget(rows, 1)
        for place, row in enumerate(self.sizes):
            row.clicked.connect(lambda _, place=place: self._choose(replace(self._ease, size=place)))
        for name, row in self.switches.items():
            row.clicked.connect(lambda on, name=name: self._choose(replace(self._ease, **{name: on})))

    def show_turned(self, turned: Turned) -> None:
        self._ease = read_ease(turned.record.citizen["ease"].value)
        for place, row in enumerate(self.sizes):
            row.setChecked(place == self._ease.size)
        for name, row in self.switches.items():
            row.setChecked(getattr(self._ease, name))

    def _choose(self, ease: Ease) -> None:
        self.desk.choose_ease(self, ease)
