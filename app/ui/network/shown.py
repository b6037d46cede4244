"""What the parts of the network screen share: the desk, the record, the map as last shown, and who is chosen."""

from PySide6.QtCore import QObject, Signal

from app.store.map_words import MapWords
from app.ui.desk import Desk
from app.ui.network.map_look import MapLook


class MapShown(MapLook):
    """With the desk, and the words that tell where somebody stands."""

    conflict_wished = Signal(bytes, str)
    """Show a record's field that is written in two ways."""

    def __init__(self, desk: Desk, words: MapWords, parent: QObject) -> None:
        super().__init__(words.sectors, parent)
        self.desk = desk
        self._words = words
        self.written: set[tuple[bytes, str]] = set()

    @property
    def words(self) -> MapWords:
        """The sectors and the words, as their files are."""
        return self._words

    @words.setter
    def words(self, words: MapWords) -> None:
        self._words, self.all_sectors = words, words.sectors

    def began(self, record: bytes, field: str) -> bool:
        """Note that a text is being written here. False if it has been before: its draft is no longer found news."""
        if (record, field) in self.written:
            return False
        self.written.add((record, field))
        return True
