"""Gem eller print kortet: who stands by name, what else comes along, and what will be left out, before it leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.documents.map_files import MapKind
from app.documents.typesetting import Edition
from app.models.map_sheet import Whom, consents, what_leaves
from app.models.network import NetworkMap
from app.models.tongue import Texts, fixed, t
from app.ui.widgets import CheckRow, IconButton, PrimaryButton, SecondaryButton, Text
from app.ui.widgets.segments import Segments

_KINDS = Texts({MapKind.PDF: "PDF", MapKind.PNG: fixed("Billede"), MapKind.CSV: fixed("Tabel")})
_WHOM = Texts(
    {
        Whom.AGREED: (fixed("Dem, der har sagt ja"), fixed("De andre står som Person\u00a01, Person\u00a02\u00a0…")),
        Whom.ONLY: (fixed("Kun dem, der har sagt ja"), fixed("De andre er ikke med")),
        Whom.NOBODY: (fixed("Ingen"), fixed("Alle står som P1, P2\u00a0…")),
    }
)


class LeavingPanel(QWidget):
    """`save_wished` and `print_wished` when it is decided; the choices are read from the properties."""

    save_wished = Signal()
    print_wished = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._map = NetworkMap()
        self.kinds = Segments(t("Hvad kortet gemmes som"), _KINDS)
        self.kind = MapKind.PDF
        self.whom_buttons = {whom: CheckRow(*words) for whom, words in _WHOM.items()}
        self.large, self.phones = CheckRow(t("Stor skrift")), CheckRow(t("Telefonnumre med"))
        self.told, self.outcome = Text("", "support"), Text("", "support")
        self.save = PrimaryButton(t("Gem som …"), "device-floppy")
        self.print = SecondaryButton(t("Print"), "printer")
        self.close_button = IconButton("x", t("Luk"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(t("Gem eller print kortet"), "strong"), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.kinds)
        column.addWidget(Text(t("Hvem står med navn?"), "label"))
        group = QButtonGroup(self)
        for button in self.whom_buttons.values():
            group.addButton(button)
            column.addWidget(button)
        self.whom_buttons[Whom.AGREED].setChecked(True)
        column.addWidget(self.told)
        column.addWidget(self.large)
        column.addWidget(self.phones)
        self._whose = QVBoxLayout()
        self._whose.setSpacing(10)
        column.addLayout(self._whose)
        column.addWidget(self.save)
        column.addWidget(self.print)
        column.addWidget(self.outcome)
        column.addStretch(1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._choose)
        for button in self.whom_buttons.values():
            button.toggled.connect(self._tell)
        self.save.clicked.connect(self.save_wished)
        self.print.clicked.connect(self.print_wished)
        self.close_button.clicked.connect(self.closed)

    def put_gate(self, recipient: QWidget, gate: QWidget) -> None:
        """Who gets the map, and what is asked where no consent answers."""
        self._whose.addWidget(recipient)
        self._whose.addWidget(gate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @property
    def whom(self) -> Whom:
        """Who stands by name."""
        return next(whom for whom, button in self.whom_buttons.items() if button.isChecked())

    @property
    def edition(self) -> Edition:
        """Ordinary or large print."""
        return Edition.LARGE if self.large.isChecked() else Edition.STANDARD

    @property
    def with_phones(self) -> bool:
        """Whether telephone numbers come along."""
        return self.phones.isChecked() and self.phones.isVisibleTo(self)

    def show_map(self, map_: NetworkMap) -> None:
        """The map that would leave."""
        self._map = map_
        self._tell()

    def begin(self, map_: NetworkMap) -> None:
        """Opened anew: the safest choices, and nothing said of the last time."""
        self.whom_buttons[Whom.AGREED].setChecked(True)
        self.phones.setChecked(False)
        self.outcome.set_words("")
        self.show_map(map_)
        self.save.setFocus()

    def _choose(self, kind: MapKind) -> None:
        self.kind = kind
        self._tell()

    def _tell(self) -> None:
        self.kinds.show_choice(self.kind)
        self.large.setVisible(self.kind is MapKind.PDF)
        self.print.setVisible(self.kind is MapKind.PDF)
        self.phones.setVisible(self.kind is not MapKind.PNG and self.whom is not Whom.NOBODY)
        told = consents(self._map)
        self.told.set_words(what_leaves(told, self.whom))
        some = bool(told.named if self.whom is Whom.ONLY else told.named + told.unasked)
        self.save.setEnabled(some)
        self.print.setEnabled(some)
