"""The way in over central: what has happened, what comes next, and how far the first exchange has come."""

from app.commands.colleagues import Standing
from app.commands.organisation import fingerprint
from app.models.tongue import fixed, t
from app.ui.exchanging import Exchanging
from app.ui.together.status import how_far
from app.ui.widgets import Card, Text
from app.wording import NOTICES, say

_SENDING = fixed("Dit svar er på vej.")
_SENT = fixed(
    "Dit svar er sendt. Computeren, der inviterede dig, tager dig med af sig selv, når den er på nettet. Du kan lukke"
    " Pejlemærke imens, eller begynde at se dig omkring."
)
_FETCHING = fixed("Du er med. Nu hentes det, der er til dig. Du kan arbejde imens.")
_DONE = fixed("Du er med, og alt er hentet. En kollega lukker dig ind hos de borgere, du skal følge.")
_IN_THE_WAY = ("invitation-taken", "invitation-waits")


class WelcomeCard(Card):
    """Stays until the page is made anew, so that the last word is seen too."""

    def __init__(self, exchanging: Exchanging) -> None:
        super().__init__()
        self._exchanging = exchanging
        self.under_way = False
        self.heading, self.state, self.far = Text("", "strong"), Text("", "body"), Text("", "citizen-heading")
        self.mark = Text("", "support")
        self.body.setSpacing(8)
        for part in (self.heading, self.state, self.far, self.mark):
            self.body.addWidget(part)

    def show_standing(self, found: Standing | None) -> None:
        """Where the newcomer is on the way."""
        if found is None or not found.joined:
            return
        self.under_way |= found.by_central and not found.certified
        name = found.name or "organisationen"
        self.heading.set_words(
            t("Velkommen i {name}").format(name=name) if found.certified else t("På vej ind i {name}").format(name=name)
        )
        far = how_far(self._exchanging.progress, least=1) if self._exchanging.busy and found.certified else ""
        self.state.set_words(self._words(found))
        self.far.set_words(far)
        self.far.setVisible(bool(far))
        self.mark.set_words(t("Fingeraftrykket: {fingerprint}").format(fingerprint=fingerprint(found.root)))

    def _words(self, found: Standing) -> str:
        exchanging = self._exchanging
        if exchanging.fault is not None:
            return say(exchanging.fault)
        for code in _IN_THE_WAY:
            if code in exchanging.said:
                return NOTICES[code]
        if not found.certified:
            return t(_SENT) if exchanging.said else t(_SENDING)
        return t(_FETCHING) if found.at is None else t(_DONE)
