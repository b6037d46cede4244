"""The PIN that leads back from the citizen's screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.pin import choose_pin, drop_pin, has_pin
from app.ui.desk import Desk
from app.ui.widgets import Card, LabelledField, LinkButton, PasswordField, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Når borgeren har skærmen (F9), kommer du tilbage med en kode på 4 til 8 tal. Den åbner ikke andet, og den gælder "
    "kun på denne computer. Uden en kode, eller hvis du glemmer den, bruger du din adgangskode."
)
_THERE, _NONE = fixed("Du har en kode."), fixed("Du har ingen kode endnu.")


class PinCard(Card):
    """Choose one, another one, or none."""

    def __init__(self, desk: Desk, random: Callable[[int], bytes]) -> None:
        super().__init__()
        self._desk, self._random = desk, random
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Kode til at vende skærmen tilbage"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "support"))
        self.pin = PasswordField()
        self._field = LabelledField(t("Ny kode"), self.pin)
        self._field.setMaximumWidth(280)
        self.body.addWidget(self._field)
        self.button = SecondaryButton(t("Gem koden"), "key")
        self.remove = LinkButton(t("Fjern koden"))
        self.outcome = Text("", "support")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.remove)
        row.addWidget(self.outcome, 1)
        self.body.addLayout(row)
        self.button.clicked.connect(self.choose)
        self.pin.submitted.connect(self.choose)
        self.pin.edited.connect(lambda _: self._field.set_error(""))
        self.remove.clicked.connect(self.drop)
        self._look()

    def _look(self, none: str = _NONE, there: str = _THERE) -> None:
        self._desk.ask(self, has_pin, lambda found: self._show(found, t(there if found else none)))

    def _show(self, there: bool, outcome: str) -> None:
        self.remove.setVisible(there)
        self.outcome.set_words(outcome)

    def choose(self) -> None:
        """What stands in the field is the PIN from now on."""
        pin, random = self.pin.text(), self._random
        self._desk.ask(self, lambda vault: choose_pin(vault, pin, random), self._chosen, self._refuse)

    def _chosen(self, _: object) -> None:
        self.pin.clear()
        self._look(there=t("Koden er gemt."))

    def drop(self) -> None:
        """The password leads back from now on."""
        self._desk.ask(self, drop_pin, lambda _: self._look(t("Koden er fjernet. Brug din adgangskode.")))

    def _refuse(self, fault: PejlemaerkeError) -> None:
        self._field.set_error(say(fault))
        self.pin.setFocus()
