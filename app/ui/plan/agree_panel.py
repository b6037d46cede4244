"""The calm panel in which the plan is agreed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from app.models.danish_dates import danish_date
from app.models.plan import PlanContent
from app.models.tongue import t
from app.ui.widgets import Card, Folding, LinkButton, PrimaryButton, Text

_BESIDE = 560


class AgreePanel(Card):
    """What "Vi er enige" will do, before it is done."""

    agreed = Signal()
    closed = Signal()
    asking = Signal(bool)
    """The question is on the screen, or is not any more."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Text("", "body")
        self.yes = PrimaryButton(t("Ja, vi er enige"), "check")
        self.yes.clicked.connect(self.agreed)
        cancel = LinkButton(t("Ikke endnu"))
        cancel.clicked.connect(self.closed)
        row = Folding(least=_BESIDE)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(cancel)
        self.body.addLayout(row)

    def open(self, content: PlanContent) -> None:
        """Say it of this plan."""
        day = danish_date(content.day, weekday=False)
        self.words.set_words(
            t(
                "Siger {called} ja, bliver planen gemt, som den står i dag, {day}. I kan altid "
                "skrive videre. Så bliver det en ny udgave."
            ).format(called=content.called, day=day)
        )
        self.show()
        self.yes.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)
