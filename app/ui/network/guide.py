"""The right side while nobody is chosen: what to agree first, and how one goes about the map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.map_sheet import RING_WORDS
from app.models.network import Member
from app.models.tongue import TextRows, fixed, t
from app.models.values import Ring
from app.ui.network.deeds import Deeds
from app.ui.network.phrases import QUESTIONS, one_of
from app.ui.network.shown import MapShown
from app.ui.widgets import LinkButton, SecondaryButton, Text
from app.ui.widgets.segments import Segments

_FIRST = fixed("Spørg, om det er i orden at tegne kortet, og aftal, hvem der må se det.")
_NEARNESS = fixed("Afstanden er det, man føler. Ikke hvor tit man ses.")
_HANDS = TextRows(
    (
        fixed("Skriv et navn nederst, og tryk Enter. Skriv gerne, hvem det er: Trine, veninde."),
        fixed("Tryk på en for at se mere."),
        fixed("Træk en derhen, hvor det føles rigtigt."),
        fixed("Alt på kortet står også i listen."),
    )
)


class Guide(QWidget):
    """What a tired person would like to know before the first name. `paper_wished` for a map to draw by pen."""

    paper_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._questions = [Text(f"{i}. {words}", "support") for i, words in enumerate(QUESTIONS, 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 4)
        column.setSpacing(8)
        column.addWidget(Text(t("Aftal først"), "strong"))
        column.addWidget(Text(t(_FIRST), "body"))
        column.addWidget(Text(t("Spørgsmål at begynde med"), "strong"))
        for each in self._questions:
            column.addWidget(each)
        column.addWidget(Text(t("Sådan tegner I"), "strong"))
        for words in (*_HANDS, t(_NEARNESS)):
            column.addWidget(Text(words, "support"))
        self.paper = LinkButton(t("Tomt kort på papir"), "printer")
        self.paper.clicked.connect(self.paper_wished)
        column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_question(0)

    def show_question(self, at: int) -> None:
        """The one that stands in the field now."""
        for place, each in enumerate(self._questions):
            each.set_colour("ptext" if place == at else "ink3")


class EmptyMap(Text):
    """Over the map while nobody stands on it: what it is for, and the first step."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "body", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_called(self, called: str) -> None:
        """For this citizen."""
        self.set_words(
            t(
                "Her tegner I dem, der er omkring {called}: mennesker, dyr, steder og "
                "fællesskaber. Skriv det første navn i feltet herunder, og tryk Enter."
            ).format(called=called)
        )


class Several(QWidget):
    """The right side while several are chosen."""

    invite_wished = Signal()

    def __init__(self, shown: MapShown, deeds: Deeds) -> None:
        super().__init__()
        self._shown = shown
        self.count, self.names = Text("", "heading"), Text("", "body")
        self.rings = Segments(t("Hvor tæt på"), {ring: words.capitalize() for ring, words in RING_WORDS.items()})
        self.invite = SecondaryButton(t("Inviter til møde"), "calendar-event")
        self.away = LinkButton(t("Tag af kortet"), "trash")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (self.count, self.names, self.rings, self.invite):
            column.addWidget(part)
        column.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.rings.chosen.connect(lambda ring: deeds.set_ring(shown.chosen_members, ring))
        self.invite.clicked.connect(self.invite_wished)
        self.away.clicked.connect(lambda: deeds.take_off(shown.chosen_members))

    def show_members(self, members: tuple[Member, ...]) -> None:
        """Those who are chosen."""
        self.count.set_words(t("{count} er valgt").format(count=len(members)))
        self.names.set_words(", ".join(each.name for each in members))
        rings = {each.ring for each in members}
        self.rings.show_choice(one_of(Ring, rings.pop()) if len(rings) == 1 else None)
