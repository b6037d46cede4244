"""The calm panel between the buttons and the page in which a paper is saved as a file."""

from PySide6.QtCore import Signal

from app.documents.encrypt import SHORTEST_PASSWORD
from app.models.tongue import Texts, fixed, t
from app.ui.papers.files import password_complaint
from app.ui.tokens import scaled
from app.ui.widgets import (
    Card,
    CheckRow,
    DropDown,
    Folding,
    LabelledField,
    LinkButton,
    PasswordField,
    SecondaryButton,
    Text,
)

_OUTSIDE = fixed(
    "Filen kommer til at ligge uden for Pejlemærke. Alle, der kan åbne mappen, kan læse den, "
    "medmindre den får en adgangskode."
)
_LOCKED = fixed(
    "Filen kommer til at ligge uden for Pejlemærke. Her står, hvor flere bor, så den gemmes kun med adgangskode."
)
_KEEP_IT = fixed("Mindst {least} tegn. Skriv den ned et sikkert sted. Den kan ikke findes frem igen.")


_KINDS = Texts(
    {
        "pdf": fixed("PDF, som på papir"),
        "html": fixed("Hjemmeside, til skærm og skærmlæser"),
        "text": fixed("Ren tekst"),
    }
)
_UNLOCKED = fixed(
    "Filen kommer til at ligge uden for Pejlemærke. Alle, der kan åbne mappen, kan læse den. Kun en PDF kan få en "
    "adgangskode."
)


class SavePanel(Card):
    """Plain or with a password; `always_locked` only with one. `wanted` carries the password, empty for none.

    With `kinds` it offers more than PDF; `kind` is the one that is chosen.
    """

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, *, always_locked: bool = False, kinds: bool = False) -> None:
        super().__init__()
        self._always = always_locked
        self.words = Text("", "body")
        self._lead = t("Gem som fil.") if kinds else t("Gem som PDF.")
        self.words.set_words(t(_LOCKED) if always_locked else t(_OUTSIDE), lead=self._lead)
        self.kinds = DropDown()
        for kind, name in _KINDS.items():
            self.kinds.addItem(name, kind)
        self.kinds.setAccessibleName(t("Hvad planen gemmes som"))
        if not kinds:
            self.kinds.hide()
        self.kinds.currentIndexChanged.connect(self._turn_kind)
        self.locked = CheckRow(t("Med adgangskode"))
        if always_locked:
            self.locked.hide()
        self.locked.toggled.connect(self._turn)
        self.password = PasswordField()
        self.field = LabelledField(t("Filens adgangskode"), self.password, t(_KEEP_IT).format(least=SHORTEST_PASSWORD))
        self.password.submitted.connect(self._submit)
        self.password.edited.connect(lambda _text: self.field.set_error(""))
        self.save = SecondaryButton(t("Vælg, hvor den skal ligge …"), "folder")
        self.save.clicked.connect(self._submit)
        cancel = LinkButton(t("Luk"))
        cancel.clicked.connect(self.closed)
        self.body.addWidget(self.words)
        row = Folding(spacing=12)
        row.addWidget(self.kinds)
        row.addWidget(self.locked)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(cancel)
        self.body.addLayout(row)
        self.field.setMaximumWidth(scaled(520))
        self.body.addWidget(self.field)

    @property
    def kind(self) -> str:
        """pdf, html or text."""
        return str(self.kinds.currentData())

    def open(self) -> None:
        """With nothing typed yet."""
        self.kinds.setCurrentIndex(0)
        self.locked.setChecked(self._always)
        self.clear()
        self.show()
        (self.password if self._always else self.save).setFocus()

    def clear(self) -> None:
        """Forget the password."""
        self.password.clear()
        self.field.set_error("")
        self.field.setVisible(self.locked.isChecked())

    def _turn_kind(self) -> None:
        pdf = self.kind == "pdf"
        self.locked.setChecked(self.locked.isChecked() and pdf)
        self.locked.setVisible(pdf and not self._always)
        self.words.set_words(t(_OUTSIDE) if pdf else t(_UNLOCKED), lead=self._lead)

    def _turn(self, on: bool) -> None:
        self.clear()
        if on:
            self.password.setFocus()

    def _submit(self) -> None:
        password = self.password.text() if self.locked.isChecked() else ""
        if self.locked.isChecked() and (complaint := password_complaint(password)):
            self.field.set_error(complaint)
            self.password.setFocus()
            return
        self.wanted.emit(password)
