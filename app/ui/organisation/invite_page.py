"""Invitér: one colleague or many, what they are handed, and who has come."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.inviting import invite_listed, look_at_list, papers_for
from app.commands.open_invitations import OpenInvitation, withdraw_invitation
from app.commands.organisation import certify, invite_all
from app.commands.organisation_view import OrganisationView
from app.models.colleague_invitation import ColleagueInvitation
from app.models.errors import PejlemaerkeError
from app.models.organisation import Worker
from app.models.tongue import fixed, t
from app.store.place import shared_place
from app.ui.aside import Aside
from app.ui.desk import Desk
from app.ui.organisation.columns import TwoColumns
from app.ui.organisation.deed import Outcome
from app.ui.organisation.invitation_card import InvitationCard
from app.ui.organisation.invite_form import ListForm, OneForm, last_day
from app.ui.organisation.paper import print_invitations
from app.ui.organisation.sent_card import SentCard
from app.ui.widgets import Card, GrowingTextEdit, LabelledField, LinkButton, PrimaryButton, SecondaryButton, Text
from app.wording import say

_PLACE = fixed(
    "I ser først hinandens borgere, når I er fælles om en server eller en mappe. Vælg den, før du inviterer: så ved"
    " invitationen selv, hvor kollegaen skal hen."
)
_ANSWER = fixed("Kollegaen sender et svar tilbage. Det er ikke hemmeligt og må gerne komme i en mail.")
_BY_ITSELF = fixed("Svarene kommer selv, over jeres server, når denne computer er på nettet.")


class InvitePage(QWidget):
    """What the administrator does, in the order that it happens. `folder_wanted` until there is a shared place;
    `worker_wanted` to look at one who has come."""

    folder_wanted = Signal()
    worker_wanted = Signal(bytes)

    def __init__(self, desk: Desk, random: Callable[[int], bytes], reload: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._random, self._reload = desk, random, reload
        self._aside = Aside(self)
        self.one, self.several = OneForm(), ListForm(desk.today)
        self.card, self.sent = InvitationCard(), SentCard()
        self.answer = GrowingTextEdit(placeholder=t("Sæt svaret ind her"), min_lines=3)
        self._answer = LabelledField(t("Kollegaens svar"), self.answer, t(_ANSWER))
        self.take_in = PrimaryButton(t("Tag kollegaen med"), "check")
        self.outcome = Outcome()
        self.by_itself, self.by_hand = (
            Text(t(_BY_ITSELF), "support"),
            LinkButton(t("Jeg har fået et svar på anden måde")),
        )
        self._central: bool | None = None
        self.answer_card = Card()
        self.folder_card, self.folder = Card(), SecondaryButton(t("Vælg stedet under Kolleger"), "folder")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        columns = TwoColumns(t("Ny invitation"), t("Svar, og hvem der er inviteret"))
        for part in (self._fill_folder_card(), self.one, self.several, self.card):
            columns.wide.addWidget(part)
        for part in (self.sent, self._fill_answer_card()):
            columns.narrow.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
        for part in (self.card, self.several, self.folder_card):
            part.hide()

    def _fill_folder_card(self) -> Card:
        body = self.folder_card.body
        body.setSpacing(12)
        body.addWidget(Text(t("Jeres fælles sted mangler"), "strong"))
        body.addWidget(Text(t(_PLACE), "support"))
        body.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        return self.folder_card

    def _fill_answer_card(self) -> Card:
        body = self.answer_card.body
        body.setSpacing(12)
        body.addWidget(self.by_itself)
        body.addWidget(self.by_hand, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._answer)
        body.addWidget(self.take_in, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.outcome)
        return self.answer_card

    def _connect(self) -> None:
        self.one.make.clicked.connect(self._make)
        self.one.list_wanted.connect(lambda: self._turn(several=True))
        self.several.closed.connect(lambda: self._turn(several=False))
        self.several.looked.connect(self._look)
        self.several.wanted.connect(self._make_all)
        self.take_in.clicked.connect(self._take_in)
        self.folder.clicked.connect(self.folder_wanted)
        self.by_hand.clicked.connect(self._unfold_answer)
        self.answer.edited.connect(lambda: self._answer.set_error(""))
        self.card.print_wanted.connect(self._print_shown)
        self.card.withdraw_wanted.connect(self._withdraw)
        self.sent.chosen.connect(self._choose)
        self.sent.print_wanted.connect(lambda sent: self._print(sent, self.sent.outcome.say))

    def show_view(self, view: OrganisationView) -> None:
        """The invitations; the one that was looked at stays, until it is used."""
        unused = {each.text for each in view.invitations if not each.worker}
        shown = self.card.shown
        if shown is not None and shown.text not in unused:
            self.card.shown = None
            self.card.hide()
        self.one.show_view(view)
        self.sent.show_view(view, self.card.shown.text if self.card.shown else "", self._desk.today())
        self._desk.ask(self, shared_place, self._show_place)

    def _show_place(self, place: Path | str | None) -> None:
        central = isinstance(place, str)
        self.folder_card.setVisible(place is None)
        if central != self._central:
            self._central = central
            self.by_itself.setVisible(central)
            self._show_answer(not central)

    def _show_answer(self, shown: bool) -> None:
        self.by_hand.setVisible(not shown)
        for part in (self._answer, self.take_in):
            part.setVisible(shown)

    def _unfold_answer(self) -> None:
        self._show_answer(True)
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *, several: bool) -> None:
        self.one.setVisible(not several)
        self.several.setVisible(several)
        self.card.hide()
        (self.several.text if several else self.one.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, invitation: OpenInvitation) -> None:
        if invitation.worker:
            self.worker_wanted.emit(invitation.worker)
        else:
            self._show(invitation)

    def _show(self, invitation: OpenInvitation) -> None:
        self.card.show_invitation(invitation, self._desk.today())
        self.card.show()

    def _make(self) -> None:
        who, last, random = self.one.invitee(), last_day(self.one.days, self._desk.today()), self._random
        self._desk.ask(self, lambda vault: invite_all(vault, invitees=[who], expires=last, random=random), self._made)

    def _made(self, made: tuple[OpenInvitation, ...]) -> None:
        self._show(made[0])
        self.one.name.clear()
        self.card.copy.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reload()

    def _look(self, content: bytes) -> None:
        self._desk.ask(
            self, lambda vault: look_at_list(vault, content), self.several.show_looked, self.several.refuse
        )  # fmt: skip

    def _make_all(self) -> None:
        assert self.several.people is not None
        people, last = self.several.people.people, last_day(self.several.days, self._desk.today())
        random = self._random
        self._desk.ask(
            self,
            lambda vault: invite_listed(vault, people=people, expires=last, random=random),
            self._made_all,
            self.several.refuse,
        )

    def _made_all(self, made: tuple[OpenInvitation, ...]) -> None:
        self.several.clear()
        many = (
            t("1 invitation er lavet") if len(made) == 1 else t("{count} invitationer er lavet").format(count=len(made))
        )
        self.several.outcome.say(t("{many}. Print dem, og giv hver sin i hånden.").format(many=many))
        self._reload()
        self._print(made, self.several.outcome.say)

    def _withdraw(self) -> None:
        assert self.card.shown is not None
        text = self.card.shown.text
        self._desk.ask(self, lambda vault: withdraw_invitation(vault, invitation=text), lambda _: self._withdrawn())

    def _withdrawn(self) -> None:
        (self.several.text if self.several.isVisible() else self.one.make).setFocus(Qt.FocusReason.OtherFocusReason)
        self.outcome.say("")
        self._reload()

    def _take_in(self) -> None:
        self.outcome.say("")
        text = self.answer.text()
        if not text.strip():
            self._answer.set_error(t("Sæt kollegaens svar ind her først."))
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._desk.ask(self, lambda vault: certify(vault, answer=text), self._taken_in, self._not_taken_in)

    def _taken_in(self, worker: Worker) -> None:
        self.answer.set_text("")
        as_what = t(" som {role}").format(role=worker.role) if worker.role else ""
        self.outcome.say(t("{name} er med{as_what}, når I begge har synket.").format(name=worker.name, as_what=as_what))
        self._reload()

    def _not_taken_in(self, fault: PejlemaerkeError) -> None:
        self._answer.set_error(say(fault))
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print_shown(self) -> None:
        if self.card.shown is not None:
            self._print((self.card.shown,), self.card.outcome.say)

    def _print(self, sent: tuple[OpenInvitation, ...], told: Callable[[str], None]) -> None:
        def set_pages(papers: tuple[ColleagueInvitation, ...]) -> None:
            print_invitations(self, self._aside, papers, told)

        self._desk.ask(self, partial(papers_for, sent=sent), set_pages)
