"""The people who see a citizen, each with the way out where one may show it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.tongue import fixed, t
from app.models.who_sees import Person
from app.ui.together.words import standing_words
from app.ui.widgets import Avatar, LinkButton, SecondaryButton, Text

_MEANS = fixed(
    "{name} beholder, hvad der allerede er hentet; det kan ingen tage tilbage. Men {name} får ikke mere at se, og det,"
    " {name} skriver fra nu af, kommer ikke med her."
)
_LEADER = fixed("Lederen er altid med, så der er en, der kan lukke en vikar ind.")


class PersonRow(QWidget):
    """Name, role, what is seen; "Luk ud" asks once more, and says what it means."""

    out_wanted = Signal(bytes)
    """This colleague is to go; it was asked twice."""

    def __init__(self, person: Person, today: date, *, me: bool, may_go: bool) -> None:
        super().__init__()
        self.person = person
        self.setAccessibleName(f"{person.name}: {standing_words(person, today)}")
        self.out = LinkButton(t("Luk ud"), "user-minus")
        self.out.setAccessibleName(t("Luk {name} ud").format(name=person.name))
        self.out.clicked.connect(self._ask)
        self.sure: QWidget | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(person.name, selected=me), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._texts(today, me), 1)
        row.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self.out.setVisible(may_go)

    def _texts(self, today: date, me: bool) -> QVBoxLayout:
        person = self.person
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(t("{name} (dig)").format(name=person.name) if me else person.name, "strong"))
        texts.addWidget(Text(standing_words(person, today), "support"))
        if person.leads:
            texts.addWidget(Text(t(_LEADER), "caption"))
        return texts

    def _ask(self) -> None:
        """What it means, and two ways on; the keyboard goes to the one that changes nothing."""
        if self.sure is not None:
            return
        name = self.person.name
        self.sure = QWidget()
        yes, no = SecondaryButton(t("Luk {name} ud").format(name=name), "user-minus"), LinkButton(t("Lad være"))
        yes.clicked.connect(lambda: self.out_wanted.emit(self.person.worker))
        no.clicked.connect(self._keep)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for each in (yes, no):
            buttons.addWidget(each)
        buttons.addStretch(1)
        column = QVBoxLayout(self.sure)
        column.setContentsMargins(56, 0, 0, 0)
        column.addWidget(Text(t(_MEANS).format(name=name), "body"))
        column.addLayout(buttons)
        self._column.addWidget(self.sure)
        self.sure.show()
        no.setFocus()
        self.out.setEnabled(False)

    def _keep(self) -> None:
        if self.sure is not None:
            self.sure.hide()
            self.sure.deleteLater()
            self.sure = None
            self.out.setEnabled(True)
            self.out.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.sure is not None:
            self._keep()
        else:
            super().keyPressEvent(event)
