"""What a citizen's screen is: a widget that shows a CitizenRecord and sends commands to the desk."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.record import CitizenRecord
from app.store.drafts import Draft
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk


class CitizenScreen(QWidget):
    """Base of the screens under a citizen's tabs.

    The citizen page calls `show_record` when the screen comes into view and each time the record has changed
    while it is in view. `finish` is called before the screen is left, the window locks or closes: what is being
    typed is then handed to the desk.
    """

    goto = Signal(str)
    """Open another tab of the same citizen, by key: overview, meetings, goals, plan, history."""

    goto_record = Signal(str, bytes)
    """Open another tab, and in it this record."""

    colleagues_wanted = Signal(str)
    """Open the page about colleagues: at the top, or at "substitute"."""

    form_wanted = Signal(str)
    """Show a form to fill in by pen: an instrument's id, or the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ring", "none")

    def read_record(self, vault: Vault, citizen: bytes) -> CitizenRecord:
        """The record that the screen shows; on the vault's thread."""
        return load_citizen(vault, citizen)

    def read_beside(self, vault: Vault, record: CitizenRecord) -> Any:
        """What the screen shows besides the record; on the vault's thread, so it touches no widget."""
        return None

    def show_beside(self, found: Any) -> None:
        """What `read_beside` found; `show_record` follows."""

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        """Show the record as it stands, with drafts of it found on the disk."""
        raise NotImplementedError

    def go_to(self, record: bytes) -> None:
        """Show this record at the next `show_record`, where the screen has a place for it."""

    @property
    def standing(self) -> bytes:
        """The record that is open, so that one can come back to it with `go_to`; nothing by default."""
        return b""

    def finish(self) -> None:
        """Hand over what is being typed; nothing by default."""
