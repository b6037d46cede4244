"""Where the form's fields stand: the few that one begins with, the folds, and the bar at the bottom."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.record import CitizenRecord
from app.models.tongue import t
from app.store.reading import CaseRow
from app.ui.citizens.fold import Fold, two_columns
from app.ui.citizens.form_parts import PersonFields, RiskFields, SupportFields
from app.ui.citizens.likeness import LikenessPanel
from app.ui.citizens.twice_part import TwicePart
from app.ui.citizens.typed import TypedFields
from app.ui.tokens import colour
from app.ui.widgets import Banner, Card, LinkButton, PrimaryButton, SecondaryButton, Text

_WIDEST = 1040
_MARGIN = 32


def _of(fields: TypedFields, names: str) -> Sequence[QWidget]:
    return [fields[name] for name in names.split()]


class FormPage(QScrollArea):
    """The fields, scrolled as one page. `moved` tells where they begin, from the left."""

    moved = Signal(int)

    def __init__(self, person: PersonFields, support: SupportFields, risk: RiskFields) -> None:
        super().__init__()
        self._heading = Text(t("Ny borger"), "name")
        self._intro = Text(
            t("Et navn er nok til at begynde. Resten kan komme, når I kender hinanden bedre."), "support"
        )
        self.resumed = Banner("pencil")
        self.resumed.say("", t("Det her skrev du, før der blev låst. Det er ikke gemt endnu."))
        self.likeness = LikenessPanel()
        first = Card()
        first.body.setContentsMargins(20, 18, 20, 20)
        first.body.addLayout(two_columns(_of(person, "called full_name"), _of(person, "cpr how_to_meet")))
        self.more = Fold(
            t("Mere om borgeren"), t("Telefon, adresse, sprog, værge, koordinator"),
            _of(person, "phone email address protected"),
            _of(person, "born language guardian coordinator contact_rhythm"),
        )  # fmt: skip
        self.support = Fold(
            t("Støtten"), t("Paragraf, datoer, hvem der kommer, og hvad det er til for"),
            _of(support, "section start end provider who_comes how_often how_long"),
            _of(support, "purpose what other"),
        )  # fmt: skip
        self.risk = Fold(t("Til kolleger"), t("Ses aldrig på borgerens skærm"), _of(risk, "note"), ())
        self.twice = TwicePart()
        self.twice_fold = Fold(t("Oprettet to gange?"), t("Når den samme person står her som to"), (self.twice,), ())
        self._parts = {self.more: person, self.support: support, self.risk: risk}
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST + 2 * _MARGIN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, 28, _MARGIN, 24)
        column.setSpacing(16)
        for widget in (
            self._heading, self._intro, self.resumed, self.likeness, first, self.more, self.support, self.risk,
            self.twice_fold,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit(max(0, (self.viewport().width() - _WIDEST - 2 * _MARGIN) // 2))

    def show_for(self, called: str, *, new: bool) -> None:
        """Words for a new citizen, or for one who is known: then what holds something stands open."""
        self._heading.set_words(t("Ny borger") if new else t("Ret oplysninger om {called}").format(called=called))
        self._intro.setVisible(new)
        self.twice_fold.setVisible(not new)
        self.name(called)
        self.likeness.hide()
        self.resumed.hide()
        for fold, part in self._parts.items():
            fold.open(not new and any(part.text(name) for name in part.fields if part[name] in fold.fields))

    def show_twice(self, record: CitizenRecord, rows: Sequence[CaseRow]) -> None:
        """Whether this person stands here as two; unfolded where two are shown as one."""
        self.twice.show_record(record, rows)
        self.twice_fold.open(bool(record.citizen.parts))

    def show_resumed(self, fields: Collection[QWidget]) -> None:
        """Say that these fields hold what was typed before and never saved, and unfold them."""
        self.resumed.setVisible(bool(fields))
        for fold in self._parts:
            if any(field in fold.fields for field in fields):
                fold.open()

    def name(self, called: str) -> None:
        """The name as it is typed."""
        self.more.set_title(t("Mere om {called}").format(called=called or t("borgeren")))

    def reveal(self, field: QWidget, *, focus: QWidget | None = None) -> None:
        """Unfold, scroll there and give the keyboard."""
        for fold in self._parts:
            if field in fold.fields:
                fold.open()
        (focus or field).setFocus()
        QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field, 0, 40))


class FormBar(QWidget):
    """Save and cancel, always in view, with what the form has to say of itself."""

    saved = Signal()
    cancelled = Signal()
    left = Signal()
    """Go, though something is not saved."""

    def __init__(self) -> None:
        super().__init__()
        self.save_button = PrimaryButton(t("Gem"))
        self.save_button.set_key("Ctrl+Enter")
        self.save_button.clicked.connect(self.saved)
        self.cancel_button = SecondaryButton(t("Annuller"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.message = Text("", "support")
        self.message.set_colour("atext")
        self.leave_button = LinkButton(t("Gå uden at gemme"))
        self.leave_button.clicked.connect(self.left)
        self.leave_button.hide()
        row = QHBoxLayout(self)
        self._row = row
        row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        row.setSpacing(12)
        for button in (self.save_button, self.cancel_button):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self.message)
        row.addWidget(self.leave_button)
        row.addStretch(1)

    def stand_under(self, left: int) -> None:
        """Begin where the fields begin."""
        self._row.setContentsMargins(left + _MARGIN, 12, _MARGIN, 12)

    def show_saving(self, saving: bool) -> None:
        """While it is on its way to the disk."""
        self.save_button.setText(t("Gemmer …") if saving else t("Gem"))
        self.save_button.setEnabled(not saving)
        self.cancel_button.setEnabled(not saving)

    def say(self, words: str) -> None:
        """What the form has to say; nothing for an empty text."""
        self.message.set_words(words)
        self.leave_button.hide()

    def warn(self) -> None:
        """Something would be lost by leaving."""
        self.say(t("Det, du har skrevet her, er ikke gemt."))
        self.leave_button.show()
        self.leave_button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("paper"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), colour("line"))
