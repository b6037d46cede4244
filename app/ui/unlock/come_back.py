"""Back on a new computer: the shared folder or central, the paper code, and a new password. No colleague need be
there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.profile_files import World
from app.ui.address_field import AddressField
from app.ui.aside import Aside
from app.ui.front_page import FrontPage
from app.ui.new_password import NewPassword
from app.ui.unlock.code_field import CodeField
from app.ui.widgets import CheckRow, LabelledField, LinkButton, PrimaryButton, SecondaryButton, Text
from app.wording import say

if TYPE_CHECKING:
    from app.commands.shared_place import Where

_FETCH = fixed("Hent mine ting")
_SAME = fixed("Det er det samme: hent mine ting")
_COMPARE = fixed(
    "Ring til en kollega, og hør, om der står det samme øverst under Organisation hos dem. Den, der har din gamle"
    " computer, kan nemlig have lagt en falsk organisation på jeres fælles sted."
)
_OF_CODE = ("code", "box")


class ComeBackScreen(FrontPage):
    """Makes the worker's profile anew; what was written is fetched when the window has opened."""

    returned = Signal(object)
    """The opened Vault of the new profile."""
    cancelled = Signal()

    def __init__(self, home: Path, world: World) -> None:
        super().__init__()
        self._home, self._world = home, world
        self._aside = Aside(self)
        self._chosen: Path | str | None = None
        self._compared: tuple[Path | str, str] | None = None
        self._mark = ""
        self.mark, self._compare = Text("", "strong"), Text(t(_COMPARE), "support")
        self.choose = SecondaryButton(t("Vælg den fælles mappe …"), "folder")
        self.address = AddressField()
        self.place = Text("", "support")
        self.edit = CodeField()
        self.code = LabelledField(t("Nødkoden fra papiret"), self.edit, t("Den, du fik, da du begyndte på den gamle."))
        self.passwords = NewPassword()
        self.lost = CheckRow(
            t("Den gamle computer er tabt eller stjålet"), t("Så bliver den lukket ude, og du får nye nøgler.")
        )
        self.button = PrimaryButton(t(_FETCH), "key")
        self.back = LinkButton(t("Tilbage"), "arrow-left")
        self._lay_out()
        self.choose.clicked.connect(self._ask_folder)
        self.address.chosen.connect(self.take)
        self.edit.slipped.connect(lambda slip: self.code.set_error(say(slip) if slip else ""))
        self.edit.returnPressed.connect(self.passwords.first.setFocus)
        self.edit.textEdited.connect(lambda _: self._show_mark(""))
        self.passwords.submitted.connect(self.fetch)
        self.button.clicked.connect(self.fetch)
        self.back.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        self.body.addStretch(1)
        self.body.addWidget(Text(t("Begynd igen på en ny computer"), "name"))
        self.body.addWidget(
            Text(t("Alt, hvad du kan se, ligger der, hvor du deler med kollegerne. Dit papir åbner det."), "body")
        )
        self.body.addSpacing(12)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.address)
        self.body.addWidget(self.place)
        self.place.hide()
        self.body.addSpacing(8)
        self.body.addWidget(self.code)
        self.body.addSpacing(8)
        self.body.addWidget(self.passwords)
        self.body.addWidget(self.lost)
        self.body.addSpacing(4)
        self.body.addWidget(self.mark)
        self.body.addWidget(self._compare)
        self._show_mark("")
        self.end_with(self.button, self.back)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choose.setFocus()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, t("Vælg den fælles mappe"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(QDir.homePath())
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, place: Path | str) -> None:
        """The chosen folder, or central's address."""
        self._chosen = place
        self._show_mark("")
        self.address.fold()
        self._tell(
            t("{isinstance}: {place}").format(
                isinstance=t("Mappen") if isinstance(place, Path) else t("Serveren"), place=place
            ),
            trouble=False,
        )
        self.choose.setText(t("Vælg en anden mappe …"))
        self.edit.setFocus()

    def _tell(self, words: str, *, trouble: bool) -> None:
        self.place.set_words(words)
        self.place.set_colour("atext" if trouble else "ink2")
        self.place.show()

    def fetch(self) -> None:
        """Show whose organisation it is; then make the profile, and open it."""
        place, code = self._chosen, self.edit.text()
        if place is None:
            self._tell(t("Vælg mappen eller serveren først. Er det en USB-nøgle, så sæt den i."), trouble=True)
            self.choose.setFocus()
            return
        if not code:
            self.code.set_error(t("Skriv koden fra papiret."))
            self.edit.setFocus()
            return
        password = self.passwords.checked()
        if password is None or self._aside.busy:
            return
        self._show_working(True)
        if self._compared != (place, code):
            self._aside.run(lambda: _mark(place, code), lambda mark: self._ask_same(place, code, mark), self._refused)
            return
        home, world, lost, mark = self._home, self._world, self.lost.isChecked(), self._mark
        self._aside.run(
            lambda: _come_back(home, place, code, password, world, mark, lost), self.returned.emit, self._refused
        )

    def _ask_same(self, place: Path | str, code: str, mark: str) -> None:
        """The keyboard goes to the button: what is read before is said to those who listen."""
        self._show_working(False)
        self._show_mark(mark)
        self._compared = place, code
        self.button.setText(t(_SAME))
        self.button.setAccessibleDescription(t("{mark} {compare}").format(mark=self.mark.text(), compare=t(_COMPARE)))
        self.button.setFocus()

    def _show_mark(self, mark: str) -> None:
        self._compared, self._mark = None, mark
        self.button.setText(t(_FETCH))
        self.mark.set_words(t("Organisationens fingeraftryk: {mark}").format(mark=mark))
        for each in (self.mark, self._compare):
            each.setVisible(bool(mark))

    def _show_working(self, working: bool) -> None:
        """There is no way back meanwhile: the vault would be left open with nobody to close it."""
        self.button.setText(t("Låser op …") if working else t(_SAME) if self._compared else t(_FETCH))
        for each in (self.button, self.back, self.choose, self.address, self.lost):
            each.setEnabled(not working)

    def _refused(self, fault: PejlemaerkeError) -> None:
        self._show_working(False)
        if fault.code == "root-other":
            self._show_mark("")
        if fault.code.startswith("password"):
            self.passwords.say(say(fault))
        elif fault.code.startswith(_OF_CODE):
            self.code.set_error(say(fault))
            self.edit.setFocus()
        else:
            self._tell(say(fault), trouble=True)
            self.choose.setFocus()


def _mark(place: Path | str, code: str) -> str:
    from app.commands.organisation import fingerprint
    from app.commands.returning import find_worker_keys

    with _reached(place) as where:
        return fingerprint(find_worker_keys(where, code).root)


def _come_back(home: Path, place: Path | str, code: str, password: str, world: World, mark: str, lost: bool) -> object:
    from app.commands.returning import return_on_new_laptop
    from app.store.place import choose_shared_place
    from app.store.profile import open_vault, unlock_password

    with _reached(place) as where:
        profile = return_on_new_laptop(
            home, where=where, code=code, password=password, world=world, compared=mark, lost=lost
        )
    vault = open_vault(profile, unlock_password(profile, password), world)
    choose_shared_place(vault, place)
    return vault


@contextmanager
def _reached(place: Path | str) -> Iterator["Where"]:
    """The folder, or central over a connection of its own."""
    from app.sync.wire import Wire

    where = Wire(place) if isinstance(place, str) else place
    try:
        yield where
    finally:
        if isinstance(where, Wire):
            where.close()
