"""Slet en borger for altid: the name is typed, and then nothing of it can be had back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.commands.administering import erase
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.reading import CaseRow, caseload
from app.ui.citizens.naming import told_apart
from app.ui.desk import Desk
from app.ui.organisation.deed import Outcome, SureOnce
from app.ui.widgets import Card, DropDown, LabelledField, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Alt om borgeren bliver slettet på denne computer nu og hos kollegerne, når de har synket. Det kan ikke gøres om."
    " Sikkerhedskopier, papirer og filer, der allerede er gemt, bliver ikke slettet af det: slet dem selv. Der står"
    " bagefter kun, at der er slettet noget, hvornår og af hvem."
)


class EraseCard(Card):
    """Chosen, its name typed, asked once more."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[CaseRow, ...] = ()
        self.citizen, self.name = DropDown(), QLineEdit()
        self._name = LabelledField(t("Skriv borgerens navn, som det står på listen"), self.name)
        self.button = SecondaryButton(t("Slet for altid …"), "trash")
        self.sure, self.outcome = SureOnce(), Outcome()
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Slet en borger for altid"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "support"))
        self.body.addWidget(LabelledField(t("Borger"), self.citizen))
        self.body.addWidget(self._name)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.sure)
        self.body.addWidget(self.outcome)
        self.sure.hide()
        self.button.clicked.connect(self._ask)
        self.name.returnPressed.connect(self._ask)
        self.name.textEdited.connect(lambda _: self._name.set_error(""))
        self.citizen.currentIndexChanged.connect(lambda _: self._leave())
        self.sure.yes.connect(self._erase)
        self.sure.no.connect(self._not_meant)

    def reload(self) -> None:
        """Those whom this computer knows."""
        self._desk.ask(self, caseload, self._show)

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        if rows == self._rows and self.citizen.count():
            return
        before = self._chosen
        self._rows, apart = rows, told_apart(rows)
        self.citizen.clear()
        self.citizen.addItem(t("Vælg en borger"))
        self.citizen.addItems([f"{each.called}, {apart[each.citizen]}" if each.citizen in apart else each.called
                               for each in rows])  # fmt: skip
        kept = [at for at, each in enumerate(rows, 1) if before is not None and each.citizen == before.citizen]
        self.citizen.setCurrentIndex(kept[0] if kept else 0)

    @property
    def _chosen(self) -> CaseRow | None:
        at = self.citizen.currentIndex() - 1
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _ask(self) -> None:
        chosen = self._chosen
        self.outcome.say("")
        if chosen is None:
            self.outcome.say(t("Vælg først, hvem det er."))
            self.citizen.setFocus()
        elif " ".join(self.name.text().split()).casefold() != chosen.called.casefold():
            self._name.set_error(t("Navnet er ikke det samme som på listen."))
            self.name.setFocus()
        else:
            self.button.setEnabled(False)
            name = chosen.called
            self.sure.ask(
                t("Slet {name} for altid?").format(name=name),
                t("Intet om {name} kan hentes tilbage.").format(name=name),
                t("Slet {name}").format(name=name),
            )

    def _leave(self) -> None:
        self.sure.hide()
        self.button.setEnabled(True)
        self.name.clear()
        self._name.set_error("")

    def _not_meant(self) -> None:
        self._leave()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._desk.ask(
                self,
                lambda vault: erase(vault, citizen=chosen.citizen),
                lambda _: self._erased(chosen),
                self._refused,
            )

    def _erased(self, chosen: CaseRow) -> None:
        self.citizen.setCurrentIndex(0)
        self._leave()
        self.outcome.say(
            t("{called} er slettet her, og hos kollegerne når de har synket.").format(called=chosen.called)
        )
        self.citizen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.came_in(frozenset((chosen.citizen,)), frozenset())
        self.done.emit()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self._leave()
        self.outcome.say(say(fault))
