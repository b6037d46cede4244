"""An invitation that is there to be handed over: as a picture for a phone, as a text, and on paper."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from app.commands.open_invitations import OpenInvitation
from app.models.colleague_invitation import in_groups
from app.models.danish_dates import danish_date
from app.models.tongue import fixed, t
from app.ui.organisation.deed import Outcome
from app.ui.tokens import line_height
from app.ui.widgets import Card, LinkButton, QrPicture, SecondaryButton, Text

_PHONE = fixed(
    "QR-koden er til kollegaens telefon: den viser den samme tekst. Pejlemærke læser ikke selv QR-koden, så på"
    " kollegaens computer skal teksten sættes ind eller skrives af."
)
_HAND = fixed("Giv den til kollegaen selv, og ikke gennem den fælles mappe. Den bruges én gang og gælder til {day}.")


class InvitationCard(Card):
    """`print_wanted` and `withdraw_wanted` are about the invitation that is shown."""

    print_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: OpenInvitation | None = None
        self.heading, self.sentence = Text("", "strong"), Text("", "support")
        self.picture = QrPicture("", t("Invitationen som QR-kode. Den samme tekst står ved siden af."))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(t("Invitationens tekst"))
        self.text.setFixedHeight(line_height("body") * 8)
        self.copy = SecondaryButton(t("Kopiér"), "copy")
        self.print = SecondaryButton(t("Print"), "printer")
        self.withdraw = LinkButton(t("Træk den tilbage"))
        self.outcome = Outcome()
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self.print_wanted)
        self.withdraw.clicked.connect(self.withdraw_wanted)

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy, self.print, self.withdraw):
            row.addWidget(button)
        row.addStretch(1)
        self.body.setSpacing(10)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.sentence)
        self.body.addLayout(both)
        self.body.addLayout(row)
        self.body.addWidget(self.outcome)
        self.body.addWidget(Text(t(_PHONE), "support"))

    def show_invitation(self, invitation: OpenInvitation, today: date) -> None:
        """This one."""
        self.shown = invitation
        self.heading.set_words(heading(invitation))
        year = invitation.last_day.year != today.year
        self.sentence.set_words(t(_HAND).format(day=danish_date(invitation.last_day, year=year)))
        self.picture.set_text(invitation.text)
        self.text.setPlainText(in_groups(invitation.text))
        self.outcome.say("")

    def _copy(self) -> None:
        if self.shown is not None:
            QGuiApplication.clipboard().setText(self.shown.text)
            self.outcome.say(t("Teksten er kopieret."))


def heading(invitation: OpenInvitation) -> str:
    """What an invitation is called."""
    if invitation.name:
        return t("Invitation til {name}").format(name=invitation.name)
    return t("Invitation som {role}").format(role=invitation.role) if invitation.role else t("Invitation")
