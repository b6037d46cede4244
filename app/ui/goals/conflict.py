"""The same words, written in two ways while the writers had no net: side by side, and somebody chooses."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.writing import settle
from app.models.history import Held, RecordView
from app.models.kinds import KINDS
from app.models.record import CitizenRecord
from app.models.tongue import Texts, fixed, t
from app.store.reading import field_history
from app.ui.goals.differences import differing
from app.ui.goals.marked_text import MarkedText
from app.ui.goals.own_wording import OwnWording, shorten
from app.ui.goals.phrases import first_name, genitive, moment_words, whose
from app.ui.goals.shown import Shown
from app.ui.widgets import Avatar, Card, QuoteCard, SecondaryButton, Text
from app.ui.widgets.buttons import Look
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.column_area import ColumnArea

_WIDEST = 1184
_TITLES = Texts(
    {
        "hope": fixed("Den samme drøm, skrevet på {} måder"),
        "goal": fixed("Det samme mål, skrevet på {} måder"),
        "resource": fixed("Det samme om, hvad {called} er god til, skrevet på {} måder"),
        "step": fixed("Det samme skridt, skrevet på {} måder"),
        "agenda_item": fixed("Det samme punkt, skrevet på {} måder"),
        "agreement": fixed("Den samme aftale, skrevet på {} måder"),
        "note": fixed("Den samme note, skrevet på {} måder"),
        "meeting": fixed("Det samme om mødet, skrevet på {} måder"),
        "wellbeing": fixed("Det samme om, når det er svært, skrevet på {} måder"),
    }
)
_TITLE = fixed("Det samme, skrevet på {} måder")
_COUNTS = Texts({2: "to", 3: fixed("tre"), 4: fixed("fire")})


def as_written(data: Any) -> str:
    """A wording as it stands; also nothing may have been chosen."""
    return str(data) if data not in ("", None) else t("Ikke skrevet")


class ConflictView(QWidget):
    """Made anew for each conflict; `ended` when it is put off or settled. `say` gives the words of one value."""

    ended = Signal()

    def __init__(
        self, shown: Shown, record: RecordView, field: str, *, say: Callable[[Any], str] = as_written, title: str = ""
    ) -> None:
        super().__init__()
        self._shown, self.record, self.field = shown, record, field
        self._say, self._title = say, title
        self.setProperty("ring", "none")
        self.wordings = tuple(reversed(record[field].distinct))
        self.wait = SecondaryButton(t("Vent med det"), "clock")
        self.uses: list[_Choose] = []
        self.texts: list[MarkedText] = []
        self.before = Text(t("Den, I ikke bruger, bliver i historikken."), "support")
        self.own = OwnWording(shown, record, field, self._point(), may_write=self._is_text())
        self.wait.clicked.connect(self.ended)
        self.own.saved.connect(self.ended)
        self.own.writing.connect(lambda writing: self.wait.setVisible(not writing))
        self._assemble()
        self._ask_before()

    def _assemble(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._head())
        dream = self._dream()
        if dream is not None:
            column.addWidget(dream)
        cards = QHBoxLayout()
        cards.setSpacing(24)
        for held in self.wordings:
            cards.addWidget(self._card(held), 1)
        column.addLayout(cards)
        column.addWidget(self.before)
        column.addWidget(self.own)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ColumnArea(t("Skrevet på to måder"), inner, widest=_WIDEST))

    def _point(self) -> str:
        """What is to be talked about, as a point of a meeting."""
        said = [in_quotes(shorten(self._say(held.data))) for held in self.wordings]
        return t("Vælge, hvad der skal stå: {list} eller {said}").format(list=", ".join(said[:-1]), said=said[-1])

    def _is_text(self) -> bool:
        """Only for words one may find new ones."""
        kind = KINDS.get(self.record.kind)
        words = all(isinstance(held.data, str) for held in self.wordings)
        return kind is not None and self.field in kind.texts and words

    def _head(self) -> QHBoxLayout:
        citizen = self._shown.record
        count = _COUNTS.get(len(self.wordings), str(len(self.wordings)))
        title = self._title or _TITLES.get(self.record.kind, t(_TITLE)).format(count, called=citizen.called)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, "dream"))
        words.addWidget(Text(self._who_wrote(), "support"))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.wait, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _who_wrote(self) -> str:
        me = self._shown.desk.me.worker
        names = [t("Du") if held.author == me else self._name(held) for held in self.wordings]
        people = list(dict.fromkeys(sorted(names, key=lambda name: name != t("Du"))))
        if len(people) < 2:
            return t("Ordene er skrevet på to computere uden net imellem. Alle ordlyde er gemt.")
        listed = t("{list} og {people}").format(list=", ".join(people[:-1]), people=people[-1])
        both = t("begge") if len(people) == 2 else t("alle")
        return t("{listed} skrev {both} uden at have set hinandens ord. {word} ordlyde er gemt.").format(
            listed=listed, both=both, word=both.capitalize()
        )

    def _name(self, held: Held) -> str:
        return first_name(self._shown.record.author(held))

    def _dream(self) -> QuoteCard | None:
        citizen, goal = self._shown.record, self._shown.record.goal(self.record.id)
        hope = citizen.hope(goal.hope) if goal else None
        if hope is None or not citizen.called:
            return None
        return QuoteCard(hope.words.text, t("Målet vokser ud af {whose} drøm").format(whose=genitive(citizen.called)))

    def _card(self, held: Held) -> Card:
        text, name = self._say(held.data), self._shown.record.author(held)
        others = [self._say(other.data) for other in self.wordings if other is not held]
        marked = MarkedText(text, differing(text, others))
        self.texts.append(marked)
        card = Card()
        card.body.setContentsMargins(28, 24, 28, 24)
        card.body.setSpacing(12)
        person = QHBoxLayout()
        person.setSpacing(12)
        person.addWidget(Avatar(name))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Text(name, "strong", max_lines=1))
        said.addWidget(Text(moment_words(held), "support", max_lines=1))
        person.addLayout(said, 1)
        card.body.addLayout(person)
        card.body.addWidget(marked)
        card.body.addWidget(Text(whose(held.said_by, self._shown.record.called, first_name(name)), "support"))
        card.body.addStretch(1)
        card.body.addWidget(self._use_button(held))
        return card

    def _use_button(self, held: Held) -> "_Choose":
        same = [other for other in self.wordings if self._name(other) == self._name(held)]
        label = t("Brug {whose} {is_text}").format(
            whose=genitive(self._name(held)), is_text=t("ordlyd") if self._is_text() else t("udgave")
        )
        if len(same) > 1:
            label = t("Brug den fra {moment_words}").format(moment_words=moment_words(held))
        use = _Choose(label)
        use.clicked.connect(lambda: self._use(held))
        self.uses.append(use)
        return use

    def _use(self, held: Held) -> None:
        self.own.give_up()
        save = settle(self.record, self.field, held)
        self._shown.desk.save(self, save, lambda _: self.ended.emit())

    def _ask_before(self) -> None:
        record, field = self.record, self.field
        self._shown.desk.ask(
            self,
            lambda vault: field_history(vault, record.stream, record.kind, record.id, field),
            self._say_before,
        )

    def _say_before(self, history: Sequence[Held]) -> None:
        live = {held.id for held in self.record[self.field].live}
        first = min((held.order for held in history if held.id in live), default=None)
        before = [held for held in history if first and held.id not in live and held.order < first]
        if before:
            told = t("Før stod der: {in_quotes} {before}").format(
                in_quotes=in_quotes(self._say(before[-1].data)), before=self.before.text()
            )
            self.before.set_words(told)

    def finish(self) -> None:
        """Hand over a wording that is being written."""
        self.own.finish()

    def stands(self, record: CitizenRecord) -> bool:
        """Whether the record still has exactly this conflict, or a new wording for it is being written."""
        if self.own.begun:
            return True
        now = record.records.get(self.record.id)
        return now is not None and now.exists and now[self.field].ids == self.record[self.field].ids


class _Choose(SecondaryButton):
    """Equal for all wordings: none is the one that the program would take."""

    look = Look("ptext", fill="surface", edge="primary")
