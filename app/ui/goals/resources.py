"""Det er jeg god til: a calm band under the board; the citizen's yes stands beside each."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.commands import resources
from app.commands.writing import new_record, remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.record import CitizenRecord, Resource
from app.models.save import Save
from app.models.tongue import t
from app.store.drafts import Draft
from app.ui.goals.card_words import CardWords, Wording
from app.ui.goals.columns import height_at
from app.ui.goals.links import QuietLink
from app.ui.goals.phrases import genitive, yes_words
from app.ui.goals.shown import Shown
from app.ui.tokens import colour, scaled
from app.ui.widgets import Card, Folding, IconButton, LinkButton, Text

_TALLEST = 280
_COLUMN = 380
_BESIDE = 760


class ResourceCard(Card):
    """One thing, and whether the citizen has said yes to exactly these words."""

    abandoned = Signal(object)

    def __init__(self, shown: Shown, resource: Resource, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self.resource = shown, resource
        wording = Wording("text", "body", t("Det er jeg god til"), t("Hvad er du god til?"), SaidBy.CITIZEN, self._save)
        self.lines = CardWords(self, shown, resource.record, wording)
        self.said = Text("", "caption", max_lines=1)
        self.yes = LinkButton(t("{called} siger ja").format(called=shown.record.called), "check")
        self.drop = IconButton("trash", t("Fjern"))
        self.body.setContentsMargins(16, 0, 4, 2)
        self.body.setSpacing(0)
        self.body.addLayout(self.lines.column)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for part in (self.yes, self.drop):
            row.addWidget(part)
        self.body.addLayout(row)
        self.yes.clicked.connect(self._confirm)
        self.drop.clicked.connect(lambda: shown.desk.save(self, remove(self.resource.record)))
        self.lines.abandoned.connect(lambda: self.abandoned.emit(self))
        self.show_resource(resource)

    def show_resource(self, resource: Resource) -> None:
        """The resource as it stands now."""
        self.resource = resource
        self.lines.show(resource.record)
        fresh, conflict, called = self.lines.fresh, resource.record["text"].conflict, self._shown.record.called
        said = yes_words(called, resource, self._shown.desk.today())
        self.said.set_words(f"✓ {said}" if resource.confirmed else said)
        self.said.set_colour("ptext" if resource.confirmed else "ink3")
        self.said.setVisible(not fresh)
        self.yes.setVisible(not fresh and not resource.confirmed and not conflict)
        self.drop.setVisible(not fresh)
        text = resource.record.text("text")
        self.lines.read.setAccessibleName(t("Det er jeg god til: {text}, {said}").format(text=text, said=said))
        self.yes.setAccessibleName(t("{called} siger ja til: {text}").format(called=called, text=text))
        self.drop.setAccessibleName(t("Fjern: {text}").format(text=text))

    def _save(self, record: RecordView, text: str, said_by: SaidBy) -> Save:
        if record["text"].live or record["kind"].live:
            return resources.reword_resource(record, text=text, said_by=said_by)
        return resources.name_resource(citizen=record.stream, key=record.id, text=text, said_by=said_by)

    def _confirm(self) -> None:
        save = resources.confirm_resource(self.resource.record, day=self._shown.desk.today())
        self._shown.desk.save(self, save)


class _Flow(QWidget):
    """Cards in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[bytes, ResourceCard] = {}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Row by row; the tallest of a row decides."""
        count = max(1, self.width() // scaled(_COLUMN))
        width = (self.width() - 12 * (count - 1)) // count
        y, cards = 0, list(self.cards.values())
        for start in range(0, len(cards), count):
            line = cards[start : start + count]
            tall = max(height_at(card, width) for card in line)
            for place, card in enumerate(line):
                card.setGeometry(QRect(place * (width + 12), y, width, tall))
                card.show()
            y += tall + 12
        self.setMinimumHeight(y)


class ResourceBand(QWidget):
    """Folded it is one line that still says what there is; open it shows the cards."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self.fold = QuietLink(t("Det er jeg god til"), "chevron-up")
        self.waiting = Text("", "label", max_lines=1)
        self.summary = Text("", "support", max_lines=1)
        self.add = LinkButton(t("Skriv noget, du er god til"), "plus")
        self.flow = _Flow()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.flow)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.hide()
        told = QHBoxLayout()
        told.setSpacing(16)
        told.addWidget(self.fold)
        told.addWidget(self.waiting)
        told.addWidget(self.summary, 1)
        told.addStretch()
        self._head = head = Folding(spacing=16, least=_BESIDE)
        head.addLayout(told, 1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)
        self.fold.set_colour("ink")
        self.fold.toggled.connect(self._turn)
        self.add.clicked.connect(self.begin)
        shown.arranged.connect(self._fit)

    @property
    def cards(self) -> dict[bytes, ResourceCard]:
        """The cards by their resource's id."""
        return self.flow.cards

    def show_record(self, record: CitizenRecord) -> None:
        """The resources as they stand now; a card being written stays."""
        there = {resource.record.id: resource for resource in record.resources}
        for key, card in list(self.cards.items()):
            if key not in there and not card.lines.fresh and not card.lines.begun:
                self._drop(card)
        for key, card in self.cards.items():
            if key in there:
                card.show_resource(there[key])
        self._fill()
        waiting = sum(not resource.confirmed for resource in record.resources)
        told = [resource.record.text("text") for resource in record.resources]
        self.waiting.set_words(
            t("{waiting} venter på {whose} ja").format(waiting=waiting, whose=genitive(record.called))
            if waiting
            else ""
        )
        self.waiting.setVisible(waiting > 0)
        words = " · ".join(" ".join(text.split())[:60] for text in told[:6])
        self.summary.set_words(words or t("Evner, interesser, gode erfaringer og mennesker"))
        self._fit()

    def _fill(self) -> None:
        """The cards are made when the band is first open."""
        if not self.fold.isChecked():
            return
        for resource in self._shown.record.resources:
            if resource.record.id not in self.cards:
                self._card(resource)

    def _card(self, resource: Resource) -> ResourceCard:
        card = ResourceCard(self._shown, resource, self.flow)
        card.abandoned.connect(self._abandoned)
        card.lines.opened.connect(self._fit)
        card.lines.closed.connect(self._fit)
        self.cards[resource.record.id] = card
        return card

    def _drop(self, card: ResourceCard) -> None:
        del self.cards[card.resource.record.id]
        card.hide()
        card.deleteLater()

    def _abandoned(self, card: ResourceCard) -> None:
        self._drop(card)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def begin(self) -> ResourceCard:
        """A new one, ready to be written."""
        self.fold.setChecked(True)
        record = new_record("resource", self._shown.record.id, self._shown.desk.new_id())
        card = self._card(Resource(record))
        self._fit()
        card.lines.open()
        self._scroll.ensureWidgetVisible(card)
        return card

    def resume(self, draft: Draft) -> None:
        """Words that were being written when the power went."""
        self.fold.setChecked(True)
        known = self._shown.record.records.get(draft.record)
        card = self.cards.get(draft.record)
        if card is None:
            card = self._card(Resource(known or new_record("resource", draft.stream, draft.record)))
        card.lines.resume(draft)
        self._fit()

    def finish(self) -> None:
        """Hand over what is being typed."""
        for card in list(self.cards.values()):
            card.lines.finish()

    def clear(self) -> None:
        """Another citizen is coming."""
        for card in list(self.cards.values()):
            self._drop(card)

    def _turn(self, opened: bool) -> None:
        self.fold.set_icon("chevron-down" if opened else "chevron-up")
        self._fill()
        self._fit()

    def _fit(self) -> None:
        if not self.fold.isChecked():
            self._scroll.hide()
            return
        self.flow.arrange()
        self._scroll.setFixedHeight(min(_TALLEST, max(1, self.flow.minimumHeight())))
        self._scroll.setVisible(bool(self.cards))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large letters a beginning of the words would say nothing; the cards hold them whole."""
        super().resizeEvent(event)
        self.summary.setVisible(self.width() >= self._head.needed())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, colour("line"))
