"""Samarbejde: who sees this citizen, letting in and taking out, and what has happened, in plain Danish."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.colleagues import Sharing, sharing_of
from app.commands.sharing import let_in, take_out
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.models.who_sees import WhoSees
from app.store.drafts import Draft
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.overview.rows import rule
from app.ui.screen import CitizenScreen
from app.ui.together.consent_page import ConsentPage
from app.ui.together.let_in import LetInCard, Wish
from app.ui.together.log_card import LogCard
from app.ui.together.people import PersonRow
from app.ui.together.words import one_of
from app.ui.widgets import Card, EmptyState, LinkButton, Scrolled, Text
from app.ui.widgets.parted import Parted
from app.wording import say, say_still_in

_ALONE = fixed(
    "Her ser du, hvem der ser {name}. I dag er det kun dig, på denne computer.\n\nVil I være flere om det, skal du være"
    " med i en organisation. Har du fået en invitation, så begynd med den."
)
_NOT_YET = fixed(
    "Du er på vej ind i organisationen. Når administratoren har taget dig med, kan du lukke kolleger ind her.\n\n"
    "Se, hvad der mangler, under Kolleger."
)
_NOT_SHARED = fixed(
    "Det er kun dig, der ser {name} endnu. Delingen begynder, første gang der synkes.\n\nVælg den fælles mappe, og tryk"
    " Synk nu. Så kan du lukke kolleger ind her."
)
_HAPPENS = fixed("Det sker hos {name}, når I begge har synket.")
_NOT_MINE = fixed("Det er {who}, der kan lukke kolleger ind og ud hos {name}. Ring, hvis der mangler en.")
_PARTS = 300
_NOBODY = fixed("Ingen kan lukke ind og ud lige nu. Ring til administratoren.")


class TogetherScreen(CitizenScreen):
    """Nothing of it is undone with Fortryd: whoever is let in can be taken out again, and both stand in the log."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sharing = Sharing()
        self._record: CitizenRecord | None = None
        self._filled_for = b""
        self.rows: list[PersonRow] = []
        self._people, self._heading = Card(), Text("", "strong")
        self._list = QVBoxLayout()
        self.form = LetInCard(desk.today)
        self.ask = Card()
        self._whom = Text("", "body")
        self.log = LogCard()
        self.stand_in = LinkButton(t("Luk en vikar ind hos alle en kollegas borgere"), "users")
        self.outcome = Text("", "support")
        self.outcome.hide()
        self.empty: EmptyState | None = None
        self._pages = QStackedWidget()
        self.consents = ConsentPage(desk)
        choices = {"people": t("Hvem ser med"), "consents": t("Samtykker")}
        self.parted = Parted(self, t("Samarbejde"), choices, width=_PARTS)
        self._lay_out()
        self.form.wanted.connect(self._let_in)
        self.stand_in.clicked.connect(lambda: self.colleagues_wanted.emit("substitute"))
        desk.shared.connect(self._read_again)

    def _lay_out(self) -> None:
        self._people.body.addWidget(self._heading)
        self._people.body.addLayout(self._list)
        self._people.body.addWidget(self.outcome)
        self.ask.body.addWidget(Text(t("Vil du lukke en ind?"), "strong"))
        self.ask.body.addWidget(self._whom)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in ((left, (self._people, self.log)), (right, (self.form, self.ask))):
            column.setSpacing(16)
            for part in parts:
                column.addWidget(part)
        right.addWidget(self.stand_in, 0, Qt.AlignmentFlag.AlignLeft)
        for column in (left, right):
            column.addStretch(1)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 20, 24, 24)
        row.setSpacing(16)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        inner.setMaximumWidth(1280)
        self._pages.addWidget(Scrolled(inner, t("Samarbejde")))
        self.parted.pages.addWidget(self._pages)
        self.parted.pages.addWidget(self.consents)

    def go_to(self, record: bytes) -> None:
        self.parted.open_part("consents")

    def read_beside(self, vault: Vault, record: CitizenRecord) -> Sharing:
        return sharing_of(vault, record.id)

    def show_beside(self, found: Any) -> None:
        self._sharing = found

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        """As it stands; a form that is being filled in is left as it is, unless it is another citizen."""
        self._record, seen = record, self._sharing.seen_by
        self.consents.show_record(record)
        if seen is None:
            self._filled_for = b""
            self._show_empty(record.called)
        else:
            anew, self._filled_for = self._filled_for != record.id, record.id
            self._show_people(seen, record.called, anew=anew)

    def _read_again(self) -> None:
        record = self._record
        if record is not None and self.isVisible():
            self.desk.ask(self, lambda vault: sharing_of(vault, record.id), lambda found: self._came(record, found))

    def _came(self, record: CitizenRecord, found: Sharing) -> None:
        if self._record is not None and self._record.id == record.id:
            self._sharing = found
            self.show_record(self._record, ())

    def _show_empty(self, called: str) -> None:
        sharing = self._sharing
        if not sharing.organisation:
            words, action = t(_ALONE), t("Jeg har en invitation")
        elif not sharing.certified:
            words, action = t(_NOT_YET), t("Gå til Kolleger")
        else:
            words, action = t(_NOT_SHARED), t("Gå til Kolleger")
        if self.empty is not None:
            self._pages.removeWidget(self.empty)
            self.empty.deleteLater()
        self.empty = EmptyState("users", words.format(name=called), action)
        self.empty.acted.connect(lambda: self.colleagues_wanted.emit(""))
        self._pages.addWidget(self.empty)
        self._pages.setCurrentWidget(self.empty)

    def _show_people(self, seen: WhoSees, called: str, *, anew: bool) -> None:
        self._pages.setCurrentIndex(0)
        self._heading.set_words(t("Hvem ser {called}?").format(called=called))
        self._fill(seen)
        self.form.setVisible(bool(seen.deciding))
        self.ask.setVisible(not seen.deciding)
        self._whom.set_words(
            t(_NOT_MINE).format(who=one_of(seen.deciders), name=called) if seen.deciders else t(_NOBODY)
        )
        self.stand_in.setVisible(bool(seen.deciding))
        self.form.show_choices(seen)
        if anew:
            self.form.clear()
            self.form.tell("")
            self._say("")
        self.log.show_log(seen, called, self.desk.today(), anew=anew)

    def _fill(self, seen: WhoSees) -> None:
        """One who is just being asked about stays as it is, while the same people are there."""
        if [row.person for row in self.rows] == list(seen.people):
            return
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for person in seen.people:
            me = person.worker == self._sharing.me
            may_go = not me and not person.leads and bool(person.roles) and person.parts <= seen.deciding
            row = PersonRow(person, self.desk.today(), me=me, may_go=may_go)
            row.out_wanted.connect(self._take_out)
            if self.rows:
                self._list.addWidget(rule())
            self._list.addWidget(row)
            self.rows.append(row)

    def _let_in(self, wish: Wish) -> None:
        record = self._record
        if record is None:
            return

        def work(vault: Vault) -> None:
            let_in(
                vault, citizen=record.id, worker=wish.worker, role=wish.role, until=wish.until, random=self.desk.random,
                parts=wish.parts,
            )  # fmt: skip

        self.desk.ask(self, work, lambda _: self._is_in(wish), self.form.refuse)

    def _is_in(self, wish: Wish) -> None:
        self._say("")
        self.form.done(
            t("{name} er lukket ind. {text}").format(name=wish.name, text=t(_HAPPENS).format(name=wish.name))
        )
        self.form.who.setFocus()
        self.desk.shared.emit()

    def _take_out(self, worker: bytes) -> None:
        record = self._record
        if record is not None:
            self.desk.ask(
                self,
                lambda vault: take_out(vault, citizen=record.id, worker=worker, random=self.desk.random),
                lambda left: self._is_out(worker, left),
                lambda fault: self._say(say(fault), trouble=True),
            )

    def _is_out(self, worker: bytes, left: frozenset[str]) -> None:
        name = next((row.person.name for row in self.rows if row.person.worker == worker), t("Kollegaen"))
        rest = f" {say_still_in(name, left)}" if left else ""
        self._say(
            t("{name} er lukket ud. Det gælder hos de andre, når I har synket.{rest}").format(name=name, rest=rest)
        )
        self.form.tell("")
        self.setFocus()
        self.desk.shared.emit()

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.outcome.set_words(words)
        self.outcome.set_colour("atext" if trouble else "ink2")
        self.outcome.setVisible(bool(words))
