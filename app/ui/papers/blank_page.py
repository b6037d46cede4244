"""Forms to fill in by pen, as they will be printed: questions, stars, the network map."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from app.documents.blank_forms import MAP, blank_form, blank_map, can_be_blank
from app.models.instruments.shape import Instrument
from app.models.sectors import Sector
from app.models.tongue import fixed, t, worded
from app.places import resources
from app.store.plan_sectors import plan_sectors
from app.store.sender import read_sender
from app.ui.desk import Desk
from app.ui.goals.links import BackLink
from app.ui.papers.files import file_name
from app.ui.papers.outbox import Kind
from app.ui.papers.paper_page import PaperPage
from app.ui.shelf import Shelf
from app.ui.widgets import DropDown, LabelledField, SecondaryButton, Text

BLANK = Kind(fixed("skemaet"), fixed("Tomt skema"))
_ABOUT = fixed("Til at skrive på med pen. Der står ingen navne på det.")
_LETTERS = 12
"""The list may be narrower than the longest name in it."""
_MAP_NAME = fixed("Netværkskort")
Form = tuple[str, str, Instrument | tuple[Sector, ...]]
"""Its key, its name, and what it is made of."""


class BlankPage(PaperPage):
    """`left` to go back to where one came from."""

    left = Signal()

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, worded(BLANK))
        self.about_nobody = True
        self.setProperty("ring", "none")
        self._key = key
        self._forms: list[Form] = []
        self.back = BackLink(t("Tilbage"))
        self.box = DropDown()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LETTERS)
        self.save_button = SecondaryButton(t("Gem som PDF"), "file-type-pdf")
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Text(t("Tomt skema"), "heading"))
        self.body.addWidget(Text(t(_ABOUT), "body"))
        self.body.addWidget(LabelledField(t("Hvilket skema"), self.box))
        self.body.addStretch(1)
        for button in (self.print_button, self.queue_button, self.save_button):
            self.body.addWidget(button)
        self.assemble()
        self.back.clicked.connect(self.left)
        self.box.activated.connect(self._choose)
        self.save_button.clicked.connect(lambda: self.with_paper(lambda c, p: self.outbox.ask_place(c, p, "")))
        self._shelf = Shelf.of(desk)
        self._shelf.filled.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        """Every form there is, once the instruments have been read."""
        if self._shelf.instruments is None:
            return
        newest = {each.id: each for each in sorted(self._shelf.instruments, key=lambda each: each.version)}
        found = sorted((each for each in newest.values() if can_be_blank(each)), key=lambda each: each.title)
        self._forms = [(each.id, each.title, each) for each in found]
        self._forms.append((MAP, t(_MAP_NAME), plan_sectors(self.desk.home)))
        self.box.clear()
        for _, name, _ in self._forms:
            self.box.addItem(name)
        keys = [key for key, _, _ in self._forms]
        self._choose(keys.index(self._key) if self._key in keys else 0)

    def _choose(self, at: int) -> None:
        self._key, name, what = self._forms[at]
        self.box.setCurrentIndex(at)
        self.set_paper(what, file_name(name, "", self.desk.today()), _renderer(self.desk.home))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _renderer(home: Path) -> Callable[[Instrument | tuple[Sector, ...]], bytes]:
    def render(what: Instrument | tuple[Sector, ...]) -> bytes:
        fonts, sender = resources() / "fonts", read_sender(home)
        if isinstance(what, Instrument):
            return blank_form(what, sender=sender, fonts_folder=fonts)
        return blank_map(what, sender=sender, fonts_folder=fonts)

    return render
