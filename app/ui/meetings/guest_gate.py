"""Before an invitation leaves: whether those on the map who have not been asked may be invited."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from app.commands.network import ask_consent
from app.models.invitation import Guests
from app.models.network import Member
from app.models.tongue import fixed, t
from app.models.values import Consent
from app.ui.desk import Desk
from app.ui.widgets import Card, LinkButton, SecondaryButton, Text

_ASK = fixed("Har {name} sagt ja til at blive inviteret?")
_WHY = fixed("Svaret huskes, så der ikke bliver spurgt igen.")
_KEPT_OFF = fixed("{names} har sagt nej til at blive inviteret og står ikke på indbydelsen.")


class GuestGate(Card):
    """Asks of one at a time; each answer is what stands under Samtykker too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._guests = Guests()
        self._asking: Member | None = None
        self._passed: frozenset[bytes] = frozenset()
        self._go: Callable[[], None] | None = None
        self.words = Text("", "body")
        self.yes = SecondaryButton(t("Ja"), "check")
        self.no = LinkButton(t("Nej"))
        self.later = LinkButton(t("Ved ikke endnu"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.yes, self.no, self.later):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.yes.clicked.connect(lambda: self._answer(Consent.YES))
        self.no.clicked.connect(lambda: self._answer(Consent.NO))
        self.later.clicked.connect(self._later)
        self.hide()

    def show_guests(self, found: Guests) -> None:
        """Who takes part now; an answer that was just given opens the next question, or the way out."""
        self._guests = found
        asked = self._asking
        if asked is not None and asked.id not in {each.id for each in found.unasked}:
            self._asking = None
            self._next()
        elif self._go is None:
            self._say_kept_off()

    def ask(self, go: Callable[[], None]) -> None:
        """Go on at once, or when everybody has been asked of."""
        self._go = go
        self._next()

    def close_gate(self) -> None:
        """Nothing is asked any more, and nothing leaves."""
        self._go, self._asking, self._passed = None, None, frozenset()
        self._say_kept_off()

    def _next(self) -> None:
        self._asking = next((each for each in self._guests.unasked if each.id not in self._passed), None)
        if self._asking is not None:
            self._say(t(_WHY), t(_ASK).format(name=self._asking.name), asking=True)
            self.later.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        go, self._go = self._go, None
        self._say_kept_off()
        if go is not None:
            go()

    def _answer(self, answer: Consent) -> None:
        if self._asking is not None:
            self._desk.save(self, ask_consent(self._asking, name="may_invite", answer=answer))

    def _later(self) -> None:
        """The paper leaves with the name, as it was decided; the question comes again another day."""
        if self._asking is not None:
            self._passed |= {self._asking.id}
            self._next()

    def _say_kept_off(self) -> None:
        names = ", ".join(self._guests.kept_off)
        self._say(t(_KEPT_OFF).format(names=names) if names else "", "", asking=False)

    def _say(self, words: str, lead: str, *, asking: bool) -> None:
        self.words.set_words(words, lead=lead)
        for button in (self.yes, self.no, self.later):
            button.setVisible(asking)
        self.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asking is not None:
            self.close_gate()
            return
        super().keyPressEvent(event)
