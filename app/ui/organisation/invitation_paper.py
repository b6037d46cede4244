"""The invitation on paper, for a colleague who sits elsewhere."""

from PySide6.QtGui import QFont
from PySide6.QtPrintSupport import QPrinter

from app.commands.open_invitations import OpenInvitation
from app.models.danish_dates import danish_date
from app.ui.organisation.invitation_card import in_groups
from app.ui.papers.drawn import Code, Words, draw_sheet

_FIRST = "Du er inviteret med i {organisation} i Pejlemærke{role}. Invitationen gælder til {day} og bruges én gang."
_STEPS = (
    "1. Lås Pejlemærke op på din computer, og vælg Kolleger i venstre side.\n"
    "2. Skriv teksten af dér, hvor der spørges efter en invitation. Store og små bogstaver og mellemrum er lige meget."
    " Billedet er til en telefon: scanner du det, står den samme tekst på telefonen.\n"
    "3. Send det svar, som Pejlemærke viser dig, til {inviter}.\n\n"
    "Pejlemærke viser dig også et fingeraftryk. Det skal være dette:\n{fingerprint}\n\n"
    "Pas på papiret, til du er med. Makulér det bagefter."
)


def draw_invitation(
    printer: QPrinter, invitation: OpenInvitation, *, organisation: str, inviter: str, fingerprint: str
) -> None:
    """One page. SurroundingsError `printer-refused`."""
    role = f" som {invitation.role}" if invitation.role else ""
    first = _FIRST.format(organisation=organisation, role=role, day=danish_date(invitation.last_day))
    draw_sheet(
        printer,
        (
            Words("Invitation til Pejlemærke", 20, QFont.Weight.DemiBold),
            Words(first),
            Code(invitation.text),
            Words(in_groups(invitation.text), 15, QFont.Weight.Medium),
            Words(_STEPS.format(inviter=inviter, fingerprint=fingerprint)),
        ),
    )
