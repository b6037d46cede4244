"""Who has been invited from this computer: who has come, who has not, and the papers for those who have not."""

from datetime import date

from PySide6.QtCore import Qt, Signal

from app.commands.open_invitations import OpenInvitation
from app.commands.organisation_view import OrganisationView
from app.models.danish_dates import danish_date
from app.models.tongue import fixed, t
from app.ui.organisation.deed import Outcome
from app.ui.organisation.invitation_card import heading
from app.ui.organisation.rows import ChoiceRow, RowList
from app.ui.widgets import Card, SecondaryButton, Text

_HERE = fixed("Svarene tages imod på den computer, hvor invitationerne er lavet.")


class SentCard(Card):
    """`chosen` carries an OpenInvitation; `print_wanted` all that can still be used."""

    chosen = Signal(object)
    print_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.count = Text("", "strong")
        self.list = RowList()
        self.print = SecondaryButton("", "printer")
        self.outcome = Outcome()
        self._unused: tuple[OpenInvitation, ...] = ()
        self.body.setSpacing(8)
        self.body.addWidget(self.count)
        self.body.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.outcome, self.list):
            self.body.addWidget(part)
        self.body.addWidget(Text(t(_HERE), "support"))
        self.print.clicked.connect(lambda: self.print_wanted.emit(self._unused))

    def show_view(self, view: OrganisationView, chosen: str, today: date) -> None:
        """Those who have not come yet first."""
        sent = view.invitations
        came = sum(bool(each.worker) for each in sent)
        self.count.set_words(
            t("{came} af {count} inviterede er med").format(came=came, count=len(sent))
            if came
            else t("Ikke brugt endnu")
        )
        rows = {}
        for each in sent:
            row = ChoiceRow(_title(view, each), _state(view, each, today))
            row.clicked.connect(lambda _=False, each=each: self.chosen.emit(each))
            rows[each.text.encode()] = row
        self.list.fill(rows, chosen.encode())
        self._unused = tuple(each for each in sent if not each.worker and each.last_day >= today)
        many = len(self._unused)
        self.print.setText(t("Print de {many}, der ikke er brugt").format(many=many))
        self.print.setVisible(many > 1)
        self.setVisible(bool(sent))


def _title(view: OrganisationView, each: OpenInvitation) -> str:
    worker = view.organisation.workers.get(each.worker)
    return worker.name if worker else each.name or heading(each)


def _state(view: OrganisationView, each: OpenInvitation, today: date) -> str:
    worker = view.organisation.workers.get(each.worker)
    if worker is not None:
        other = each.name and each.name != worker.name
        state = (
            t("spærret")
            if worker.revoked
            else t("er med, inviteret som {name}").format(name=each.name)
            if other
            else t("er med")
        )
    else:
        day = danish_date(each.last_day, weekday=False, year=False)
        state = (
            t("udløb {day}").format(day=day)
            if each.last_day < today
            else t("ikke svaret, gælder til {day}").format(day=day)
        )
    return f"{each.role} · {state}" if each.role and each.name and worker is None else state
