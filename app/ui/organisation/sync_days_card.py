"""For how long a computer may go without an exchange before it says so."""

from PySide6.QtCore import Qt, Signal

from app.commands.administering import set_sync_days
from app.commands.organisation_view import OrganisationView
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.organisation.deed import Outcome
from app.ui.widgets import Card, DropDown, LabelledField, Text
from app.wording import say

_WHAT = fixed(
    "En computer, der ikke har synket længe, siger til, tydeligere fra uge til uge. Den låser aldrig nogen ude. Det, du"
    " vælger, gælder på alle computere, når de har synket."
)
_OFFERED = (7, 14, 30, 60, 90)


class SyncDaysCard(Card):
    """One choice, which holds as soon as it is made. `done` when something was written."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.days, self.outcome = DropDown(), Outcome()
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Når en computer ikke har synket"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "support"))
        self.body.addWidget(LabelledField(t("Sig til efter"), self.days), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.outcome)
        self.days.activated.connect(self._choose)

    def show_view(self, view: OrganisationView) -> None:
        """What holds now."""
        now = view.organisation.sync_days
        self.days.clear()
        for each in sorted({*_OFFERED, now}):
            self.days.addItem(t("1 dag") if each == 1 else t("{each} dage").format(each=each), each)
        self.days.setCurrentIndex(self.days.findData(now))

    def _choose(self) -> None:
        days = self.days.currentData()
        self._desk.ask(self, lambda vault: set_sync_days(vault, days=days), lambda _: self._chosen(days), self._refused)

    def _chosen(self, days: int) -> None:
        self.outcome.say(
            t("En computer siger til, når der er gået {days}.").format(
                days=t("1 dag") if days == 1 else t("{days} dage").format(days=days)
            )
        )
        self.done.emit()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.outcome.say(say(fault))
