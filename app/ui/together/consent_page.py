"""Samtykker: what the citizen has said yes to, and what the people on the map have, in one place."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.consents import change_consent, give_consent, withdraw_consent
from app.commands.network import ask_consent
from app.commands.writing import remove
from app.models.consents import Neighbour, Permission, neighbours, permissions
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.overview.rows import rule
from app.ui.together.consent_form import ConsentForm, ConsentWish
from app.ui.together.consent_rows import NeighbourRow, PermissionRow
from app.ui.widgets import Card, Folding, LinkButton, Scrolled, Text

_NONE = fixed(
    "{name} har ikke sagt ja til at dele noget endnu. Det, {name} selv får med hjem, skal der ikke samtykke til. Skal "
    "en anden have det, så skriv samtykket her, eller når I printer."
)
_NOBODY = fixed("Der er ingen på netværkskortet endnu. Når der kommer nogen, står her, hvad de har sagt ja til.")
_FEW, _BESIDE = 12, 720


class ConsentPage(QWidget):
    """Each answer is saved as it is given, and can be taken back with Fortryd."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: CitizenRecord | None = None
        self._shown: tuple[object, ...] = ()
        self._all = False
        self.rows: list[PermissionRow] = []
        self.people: list[NeighbourRow] = []
        self.form = ConsentForm(desk.today)
        self.form.wanted.connect(self._write)
        self._mine, self._theirs = Card(), Card()
        self._heading = Text("", "strong")
        self.empty, self.nobody = Text("", "support"), Text(t(_NOBODY), "support")
        self._list, self._people = QVBoxLayout(), QVBoxLayout()
        self.more = LinkButton(t("Vis alle"))
        self.more.clicked.connect(self._show_all)
        self._lay_out()

    def _lay_out(self) -> None:
        self._mine.body.addWidget(self._heading)
        self._mine.body.addWidget(self.empty)
        self._mine.body.addLayout(self._list)
        self._theirs.body.addWidget(Text(t("Mennesker på netværkskortet"), "strong"))
        self._theirs.body.addWidget(Text(t("Det, de selv har svaret. Ikke spurgt tæller som nej."), "support"))
        self._theirs.body.addWidget(self.nobody)
        self._theirs.body.addLayout(self._people)
        self._theirs.body.addWidget(self.more)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._mine)
        left.addWidget(self._theirs)
        right.addWidget(self.form)
        for column in (left, right):
            column.setSpacing(16)
            column.addStretch(1)
        inner = QWidget()
        row = Folding(spacing=16, least=_BESIDE)
        inner.setLayout(row)
        row.setContentsMargins(24, 12, 24, 24)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        inner.setMaximumWidth(1280)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, t("Samtykker")))

    def show_record(self, record: CitizenRecord) -> None:
        """As it stands; a form that is being filled in is left as it is, unless it is another citizen."""
        if self._record is None or self._record.id != record.id:
            self._all = False
            self.form.clear()
        self._record = record
        self._heading.set_words(t("Det har {called} sagt ja til").format(called=record.called))
        found = permissions(record)
        self.empty.set_words(t(_NONE).format(name=record.called))
        self.empty.setVisible(not found)
        self._fill(found, self._desk.today())
        self._fill_people(neighbours(record))

    def _fill(self, found: tuple[Permission, ...], today: date) -> None:
        self.rows = []
        _empty(self._list)
        for consent in found:
            row = PermissionRow(consent, today)
            row.withdrawal_wanted.connect(self._withdraw)
            row.correction_wanted.connect(self.form.correct)
            row.removal_wanted.connect(lambda each: self._desk.save(self, remove(each.record)))
            if self.rows:
                self._list.addWidget(rule())
            self._list.addWidget(row)
            self.rows.append(row)

    def _fill_people(self, found: tuple[Neighbour, ...]) -> None:
        """A row that is open stays open while the same people are there."""
        self.nobody.setVisible(not found)
        shown = found if self._all else found[:_FEW]
        self.more.setVisible(len(shown) < len(found))
        here = {row.found.member.id: row for row in self.people}
        ids = tuple((each.member.id, each.member.name) for each in shown)
        if self._record is not None and here.keys() == {key for key, _ in ids} and self._shown == ids:
            for each in shown:
                here[each.member.id].show_answers(each)
            return
        self._shown, self.people = ids, []
        _empty(self._people)
        for each in shown:
            row = NeighbourRow(each)
            row.answered.connect(
                lambda member, name, answer: self._desk.save(self, ask_consent(member, name=name, answer=answer))
            )
            self._people.addWidget(row)
            self.people.append(row)

    def _show_all(self) -> None:
        self._all = True
        if self._record is not None:
            self._fill_people(neighbours(self._record))

    def _write(self, wish: ConsentWish) -> None:
        record = self._record
        if record is None:
            return
        scope, whom, start, said = wish.scope, wish.whom, wish.start, wish.said
        if wish.consent is None:
            key = self._desk.new_id()
            save = give_consent(citizen=record.id, key=key, scope=scope, whom=whom, start=start, said=said)
        else:
            save = change_consent(wish.consent, scope=scope, whom=whom, start=start, said=said)
        self._desk.save(self, save)
        self.form.clear()
        self.form.whom.setFocus()

    def _withdraw(self, consent: Permission) -> None:
        self._desk.save(self, withdraw_consent(consent, day=self._desk.today()))


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
