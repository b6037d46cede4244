"""Det fælles sted: how the exchange stands, Synk nu, and which folder or central it is."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.models.danish_dates import capital, danish_moment
from app.models.tongue import fixed, t
from app.ui.address_field import AddressField
from app.ui.exchanging import Exchanging
from app.ui.together.status import status
from app.ui.widgets import Card, LinkButton, PrimaryButton, SecondaryButton, Text
from app.wording import NOTICES, say_aside

_WHAT = fixed(
    "Pejlemærke synker selv, når mappen er her: når du har låst op, når du har skrevet, og hvert tredje minut. Alt, der"
    " lægges i den, er låst."
)
REVOKED = "revoked"
_WHAT_CENTRAL = fixed(
    "Pejlemærke sender selv, hvad du skriver, og henter, hvad kollegerne skriver, så snart der er net. Alt er låst, før"
    " det sendes, og serveren kan ikke læse det."
)
_SHOWN_ELSEWHERE = ("not-certified-yet", "needs-paper", "invitation-taken", "invitation-waits", REVOKED)
_ASK = fixed("Vælg den mappe, I er fælles om")


class FolderCard(Card):
    """Follows along while it is exchanged."""

    def __init__(self, exchanging: Exchanging, today: Callable[[], date]) -> None:
        super().__init__()
        self._exchanging, self._today = exchanging, today
        self._heading, self.state = Text("", "strong"), Text("", "body")
        self._what = Text(t(_WHAT), "support")
        self.place = Text("", "support")
        self.heard = Text("", "body")
        self.heard.set_colour("atext")
        self.now = PrimaryButton(t("Synk nu"), "arrows-exchange")
        self.folder = SecondaryButton(t("Vælg en mappe …"), "folder")
        self.none = LinkButton(t("Brug ikke mappen mere"))
        self.address = AddressField()
        self.body.setSpacing(12)
        for each in (self._heading, self.state, self.heard, self.place, self._what):
            self.body.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.now, self.folder, self.none):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.address)
        self.now.clicked.connect(exchanging.now)
        self.folder.clicked.connect(lambda: ask_folder(self, t(_ASK), exchanging.choose))
        self.none.clicked.connect(lambda: exchanging.choose(None))
        self.address.chosen.connect(exchanging.choose)
        exchanging.changed.connect(self.show_standing)
        self.show_standing()

    def show_standing(self) -> None:
        """What is so now."""
        found = self._exchanging.standing
        chosen = found.place if found else None
        central = isinstance(chosen, str)
        on_the_way = found is not None and not found.certified and not found.by_central
        self._heading.set_words(_heading(chosen, on_the_way))
        self._what.set_words(t(_WHAT_CENTRAL) if central else t(_WHAT))
        self.state.set_words(status(self._exchanging, self._today()).whole)
        self.place.set_words(
            ""
            if chosen is None
            else t("{central}: {chosen}").format(central=t("Serveren") if central else t("Mappen"), chosen=chosen)
        )
        self.place.setVisible(chosen is not None)
        told = "\n\n".join(self._heard())
        self.heard.set_words(told)
        self.heard.setVisible(bool(told))
        joined = bool(found and found.joined)
        shut_out = self._exchanging.shut_out
        self._what.setVisible(not shut_out)
        self.now.setVisible(chosen is not None and joined and not shut_out)
        self.now.setEnabled(not self._exchanging.by_hand)
        self.now.setText(t("Synker …") if self._exchanging.by_hand else t("Synk nu"))
        self.folder.setText(t("Vælg en anden mappe …") if chosen and not central else t("Vælg en mappe …"))
        self.none.setText(t("Brug ikke serveren mere") if central else t("Brug ikke mappen mere"))
        self.address.unfold.setText(t("Brug en anden server") if central else t("Brug en server i stedet"))
        self.none.setVisible(chosen is not None)

    def _heard(self) -> Iterator[str]:
        """What the exchange has to say, with when where it happened once."""
        for code, at in self._exchanging.said.items():
            if code not in _SHOWN_ELSEWHERE:
                yield f"{capital(danish_moment(at.local, self._today()))}: {NOTICES[code]}"
        for why, count in self._exchanging.aside.items():
            packets = t("1 pakke er") if count == 1 else t("{count} pakker er").format(count=count)
            yield t("{packets} lagt til side: {say_aside}.").format(packets=packets, say_aside=say_aside(why))


def _heading(chosen: Path | str | None, on_the_way: bool) -> str:
    if on_the_way:
        return t("2. Vælg den mappe eller server, I er fælles om")
    if chosen is None:
        return t("Jeres fælles sted")
    return t("Jeres server") if isinstance(chosen, str) else t("Den fælles mappe")


def ask_folder(owner: QWidget, heading: str, chosen: Callable[[Path], None]) -> None:
    """Choose a folder that is there."""
    dialog = QFileDialog(owner, heading)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(QDir.homePath())
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
