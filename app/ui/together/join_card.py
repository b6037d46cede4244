"""Joining: an invitation is pasted, and the answer is sent back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from app.commands.colleagues import Standing
from app.commands.enrolling import accept
from app.commands.organisation import fingerprint
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.invited import InvitedPart
from app.ui.tokens import line_height
from app.ui.widgets import Card, GrowingTextEdit, LabelledField, PrimaryButton, Text
from app.ui.widgets.qr_picture import QrPicture
from app.wording import say

_INVITED = fixed(
    "Administratoren har givet dig en invitation: en lang tekst, måske på papir. Sæt den ind her, eller skriv den af."
    " Det, du allerede har skrevet, bliver, hvor det er."
)
_ANSWER_IT, _SAME = fixed("Lav mit svar"), fixed("Det er det samme: vær med")
_ANSWER = fixed(
    "Send teksten til administratoren, i en besked eller som billede af koden. Der er ikke noget hemmeligt i den. Når"
    " administratoren har taget den ind, og I begge har synket, er du med."
)
_MARK = fixed("Læs fingeraftrykket op for administratoren. Er det ikke det samme, så stop, og spørg.")


class JoinCard(Card):
    """For a profile that belongs to no organisation."""

    joined = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.text = GrowingTextEdit(placeholder=t("Sæt invitationen ind her"))
        self._field = LabelledField(t("Invitationen"), self.text)
        self.invited = InvitedPart()
        self.button = PrimaryButton(t(_ANSWER_IT), "arrow-right")
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Har du fået en invitation?"), "strong"))
        self.body.addWidget(Text(t(_INVITED), "body"))
        self.body.addWidget(self._field)
        self.body.addWidget(self.invited)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.text.textChanged.connect(self._look)
        self.button.clicked.connect(self._join)

    def error(self) -> str:
        """What is wrong with the invitation."""
        return self._field.error()

    def _look(self) -> None:
        self._field.set_error("")
        self.invited.read(self.text.text(), self._desk.today())
        found = self.invited.found
        self.button.setText(t(_SAME) if found and found.central else t(_ANSWER_IT))
        self.button.setAccessibleDescription(self.invited.words if found else "")

    def _join(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self._refuse(t("Sæt invitationen ind først."))
            return
        self.button.setEnabled(False)
        self._desk.ask(
            self,
            lambda vault: accept(vault, invitation=text, random=self._desk.random),
            lambda _: self.joined.emit(),
            self._refused,
        )

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.button.setEnabled(True)
        self._refuse(say(fault))

    def _refuse(self, words: str) -> None:
        self._field.set_error(words)
        self.text.setFocus()


class AnswerCard(Card):
    """For one who has answered and is not taken in yet."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(line_height("body") * 5)
        self.picture = QrPicture("", t("Svaret som QR-kode"))
        self.copy = PrimaryButton(t("Kopiér svaret"), "copy")
        self.copied = Text("", "support")
        self.mark = Text("", "strong")
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("1. Send dit svar"), "strong"))
        self.body.addWidget(Text(t(_ANSWER), "body"))
        self._lay_out()
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(LabelledField(t("Svaret"), self.text))
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.copied, 1)
        words.addLayout(row)
        words.addWidget(Text(t(_MARK), "support"))
        words.addWidget(self.mark)
        words.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(words, 1)
        both.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(both)

    def show_standing(self, found: Standing) -> None:
        """The answer, and what to compare."""
        if found.answer != self.text.toPlainText():
            self.text.setPlainText(found.answer)
            self.picture.set_text(found.answer)
        self.mark.set_words(fingerprint(found.root))
        self.mark.setAccessibleName(t("Fingeraftrykket: {fingerprint}").format(fingerprint=fingerprint(found.root)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.set_words(t("Kopieret. Sæt den ind i en besked."))
