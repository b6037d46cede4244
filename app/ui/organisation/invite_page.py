"""Invitér: make an invitation, hand it over, and take in the colleague who has answered."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.open_invitations import OpenInvitation, withdraw_invitation
from app.commands.organisation import certify, invite
from app.commands.organisation_view import OrganisationView
from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError
from app.models.organisation import Worker
from app.store.place import shared_place
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.first_run.steps import ROLES
from app.ui.organisation.columns import TwoColumns
from app.ui.organisation.deed import Outcome
from app.ui.organisation.invitation_card import InvitationCard, heading
from app.ui.organisation.invitation_paper import draw_invitation
from app.ui.organisation.rows import ChoiceRow, RowList
from app.ui.papers.drawn import ask_printer
from app.ui.widgets import (
    Card,
    DropDown,
    GrowingTextEdit,
    LabelledField,
    PrimaryButton,
    SecondaryButton,
    Text,
)
from app.wording import say

DAYS = ((7, "En uge"), (14, "To uger"), (30, "En måned"))
_FOLDER = (
    "I ser først hinandens borgere, når I er fælles om en mappe, på et fællesdrev eller en USB-nøgle. Vælg den her, og"
    " lad kollegaen vælge den samme."
)
_ANSWER = "Kollegaen sender et svar tilbage. Det er ikke hemmeligt og må gerne komme i en mail."


class InvitePage(QWidget):
    """What the administrator does, in the order that it happens. `folder_wanted` until there is a shared folder."""

    folder_wanted = Signal()

    def __init__(self, desk: Desk, random: Callable[[int], bytes], reload: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._random, self._reload = desk, random, reload
        self._view: OrganisationView | None = None
        self.role, self.days = DropDown(), DropDown()
        self.role.setEditable(True)
        self.role.addItems(ROLES)
        for days, words in DAYS:
            self.days.addItem(words, days)
        self.days.setCurrentIndex(1)
        self.make = SecondaryButton("Lav en invitation", "user-plus")
        self.card = InvitationCard()
        self.open_list = RowList()
        self.open_card = Card()
        self.answer = GrowingTextEdit(placeholder="Sæt svaret ind her", min_lines=3)
        self._answer = LabelledField("Kollegaens svar", self.answer, _ANSWER)
        self.take_in = PrimaryButton("Tag kollegaen med", "check")
        self.outcome = Outcome()
        self.folder_card, self.folder = Card(), SecondaryButton("Vælg mappen under Kolleger", "folder")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        columns = TwoColumns("Ny invitation", "Svar, og invitationer der venter")
        columns.wide.addWidget(self._form())
        columns.wide.addWidget(self.card)
        columns.narrow.addWidget(self._answer_card())
        columns.narrow.addWidget(self._fill_folder_card())
        columns.narrow.addWidget(self._open_card())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        self.card.hide()
        self.folder_card.hide()

    def _fill_folder_card(self) -> Card:
        body = self.folder_card.body
        body.setSpacing(12)
        body.addWidget(Text("Den fælles mappe mangler", "strong"))
        body.addWidget(Text(_FOLDER, "support"))
        body.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        return self.folder_card

    def _form(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(Text("Invitér en kollega", "strong"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(LabelledField("Kollegaens rolle", self.role), 3)
        row.addWidget(LabelledField("Gælder i", self.days), 2)
        card.body.addLayout(row)
        card.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _answer_card(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(self._answer)
        card.body.addWidget(self.take_in, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.outcome)
        return card

    def _open_card(self) -> Card:
        self.open_card.body.addWidget(Text("Ikke brugt endnu", "strong"))
        self.open_card.body.addWidget(self.open_list)
        self.open_card.body.addWidget(Text("Svaret tages imod på den computer, hvor invitationen er lavet.", "support"))
        return self.open_card

    def _connect(self) -> None:
        self.make.clicked.connect(self._make)
        self.take_in.clicked.connect(self._take_in)
        self.folder.clicked.connect(self.folder_wanted)
        self.answer.edited.connect(lambda: self._answer.set_error(""))
        self.card.print_wanted.connect(self._print)
        self.card.withdraw_wanted.connect(self._withdraw)

    def show_view(self, view: OrganisationView) -> None:
        """The invitations that are out; the one that was looked at stays, until it is used."""
        self._view = view
        there = {each.text: each for each in view.invitations}
        shown = self.card.shown
        if shown is not None and shown.text not in there:
            self.card.shown = None
            self.card.hide()
        self._fill(self.card.shown.text if self.card.shown else "")
        self._desk.ask(self, shared_place, lambda place: self.folder_card.setVisible(place is None))
        self.open_card.setVisible(bool(there))

    def _fill(self, chosen: str) -> None:
        assert self._view is not None
        today = self._desk.today()
        rows = {}
        for each in self._view.invitations:
            over = each.last_day < today
            said = danish_date(each.last_day, weekday=False, year=False)
            row = ChoiceRow(heading(each), f"udløb {said}" if over else f"gælder til {said}")
            row.clicked.connect(lambda _=False, each=each: self._show(each))
            rows[each.text.encode()] = row
        self.open_list.fill(rows, chosen.encode())

    def _show(self, invitation: OpenInvitation) -> None:
        self.card.show_invitation(invitation, self._desk.today())
        self.card.show()

    def _make(self) -> None:
        role, last = self.role.currentText().strip(), self._desk.today() + timedelta(days=int(self.days.currentData()))
        random = self._random

        def work(vault: Vault) -> OpenInvitation:
            return OpenInvitation(invite(vault, role=role, expires=last, random=random), role, last)

        self._desk.ask(self, work, self._made)

    def _made(self, invitation: OpenInvitation) -> None:
        self._show(invitation)
        self.card.copy.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reload()

    def _withdraw(self) -> None:
        assert self.card.shown is not None
        text = self.card.shown.text
        self._desk.ask(self, lambda vault: withdraw_invitation(vault, invitation=text), lambda _: self._withdrawn())

    def _withdrawn(self) -> None:
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)
        self.outcome.say("")
        self._reload()

    def _take_in(self) -> None:
        self.outcome.say("")
        text = self.answer.text()
        if not text.strip():
            self._answer.set_error("Sæt kollegaens svar ind her først.")
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._desk.ask(self, lambda vault: certify(vault, answer=text), self._taken_in, self._not_taken_in)

    def _taken_in(self, worker: Worker) -> None:
        self.answer.set_text("")
        as_what = f" som {worker.role}" if worker.role else ""
        self.outcome.say(
            f"{worker.name} er med{as_what}, når I begge har synket. Så kan {worker.name} komme på et team."
        )
        self._reload()

    def _not_taken_in(self, fault: PejlemaerkeError) -> None:
        self._answer.set_error(say(fault))
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        shown, view = self.card.shown, self._view
        if shown is None or view is None:
            return
        told = {"organisation": view.organisation.name, "fingerprint": view.fingerprint, "inviter": self._desk.me.name}
        ask_printer(
            self, "Print invitationen", lambda printer: draw_invitation(printer, shown, **told), self.card.printed
        )
