"""The amber card beside the page: a resource that waits for the citizen's yes."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.models.change import SaidBy
from app.models.record import CitizenRecord, Resource
from app.models.tongue import t
from app.ui.plan.section_words import owned_by
from app.ui.tokens import colour
from app.ui.widgets import IconLabel, LinkButton, SecondaryButton, Text
from app.ui.widgets.cards import in_quotes


class HintCard(QFrame):
    """One waiting line at a time. `confirmed` carries the Resource; `rewording` asks for where it is written.

    `turned` when another line is shown.
    """

    confirmed = Signal(object)
    rewording = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Resource] = []
        self._record: CitizenRecord | None = None
        self._printed = False
        self._at = 0
        self.title = Text("", "strong")
        self.title.set_colour("atext")
        self.words = Text("", "body", max_lines=6)
        self.why = Text("", "support")
        self.why.set_colour("ink")
        self.yes = SecondaryButton()
        self.reword = LinkButton(t("Skriv den om"))
        self.following = LinkButton(t("Vis den næste"))
        self.following.set_colour("atext")
        self.yes.clicked.connect(lambda: self.confirmed.emit(self._waiting[self._at]))
        self.reword.clicked.connect(self.rewording)
        self.following.clicked.connect(self._show_following)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(IconLabel("heart", "atext", size=18), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.why)
        column.addSpacing(4)
        column.addWidget(self.yes)
        column.addWidget(self.reword)
        column.addWidget(self.following)

    def show_record(self, record: CitizenRecord, *, printed: bool) -> bool:
        """The lines that wait; `printed` says whether they are printed all the same. False where none waits."""
        self._record = record
        self._waiting = [each for each in record.resources if not each.confirmed and each.record.text("text")]
        self._at = min(self._at, max(0, len(self._waiting) - 1))
        if self._waiting:
            self._show(printed=printed)
        return bool(self._waiting)

    def place(self) -> int | None:
        """Where among the record's resources the shown line is; None where none waits."""
        if self._record is None or not self._waiting:
            return None
        return self._record.resources.index(self._waiting[self._at])

    def _show_following(self) -> None:
        self._at = (self._at + 1) % len(self._waiting)
        self._show(printed=self._printed)
        self.turned.emit()

    def _show(self, *, printed: bool) -> None:
        record = self._record
        if record is None:
            return
        self._printed = printed
        called, resource, many = record.called, self._waiting[self._at], len(self._waiting)
        count = t(" ({at} af {many})").format(at=self._at + 1, many=many) if many > 1 else ""
        self.title.set_words(t("Venter på {whose} ja{count}").format(whose=owned_by(called), count=count))
        self.words.set_words(in_quotes(resource.record.text("text")))
        on_paper = (
            t("Linjen er med på tryk, selv om {called} ikke har sagt ja endnu.").format(called=called)
            if printed
            else t("Linjen kommer først med på tryk, når {called} siger ja.").format(called=called)
        )
        self.why.set_words(f"{_whose(record, resource)} {on_paper}")
        self.yes.setText(t("Der er sagt ja") if len(called) > 14 else t("{called} siger ja").format(called=called))
        self.following.setVisible(many > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("asoft"))
        painter.setPen(QPen(colour("aline"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _whose(record: CitizenRecord, resource: Resource) -> str:
    live = resource.record["text"].live
    said_by = live[0].said_by if live else ""
    if said_by == SaidBy.CITIZEN:
        return t("Det er {whose} egne ord.").format(whose=owned_by(record.called))
    if said_by == SaidBy.TOGETHER:
        return t("I har skrevet den sammen.")
    writer = record.author(live[0] if live else None).split(" ")[0]
    return (
        t("Det er {whose} ord.").format(whose=owned_by(writer))
        if said_by == SaidBy.WORKER and writer
        else t("Det er en andens ord.")
    )
