"""What a drawing of the map looks at: who stands on it, and who is chosen. It writes nothing."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from app.models.history import RecordView
from app.models.map_places import Place, place_of, point
from app.models.network import Member, NetworkMap, network_map
from app.models.record import CitizenRecord
from app.models.sectors import ELSEWHERE, Sector, shown_sectors
from app.models.tongue import worded
from app.ui.network.phrases import in_full


class MapLook(QObject):
    """The map, and the members that are chosen; the last of them is the current one."""

    chosen_changed = Signal()
    opening_wished = Signal()
    """Show the panel of the current member, with the keyboard in it."""

    def __init__(self, sectors: Sequence[Sector], parent: QObject) -> None:
        super().__init__(parent)
        self.record = CitizenRecord(b"", RecordView("citizen", b"", b""))
        self.map = NetworkMap()
        self.all_sectors: tuple[Sector, ...] = tuple(sectors)
        self.sectors = self.all_sectors
        self.chosen: tuple[bytes, ...] = ()

    def show_record(self, record: CitizenRecord) -> None:
        """Take in the record as it stands; those who are gone are no longer chosen."""
        self.record = record
        self.map = network_map(record)
        self.sectors = shown_sectors(self.all_sectors, (each.sector for each in self.map.members))
        there = {each.id for each in self.map.members}
        self.chosen = tuple(key for key in self.chosen if key in there)

    def choose(self, keys: Iterable[bytes]) -> None:
        """These are chosen now, the last one foremost."""
        wanted = tuple(dict.fromkeys(keys))
        if wanted != self.chosen:
            self.chosen = wanted
            self.chosen_changed.emit()

    @property
    def current(self) -> Member | None:
        """The member that the panel shows and the keyboard is on."""
        return self.map.member(self.chosen[-1]) if self.chosen else None

    @property
    def chosen_members(self) -> tuple[Member, ...]:
        """Those chosen who stand on the map."""
        return tuple(each for key in self.chosen if (each := self.map.member(key)))

    def sector(self, key: str) -> Sector:
        """The sector with this id, or "Andre"."""
        return next((each for each in self.sectors if each.id == key), worded(ELSEWHERE))

    def point(self, place: Place) -> tuple[float, float]:
        """Where a place is in a map of radius 1."""
        return point(self.sectors, place)

    def points(self) -> list[tuple[float, float]]:
        """Where everybody stands in a map of radius 1."""
        return [self.point(place_of(each)) for each in self.map.members]

    def in_full(self, member: Member) -> str:
        """All of a member in words."""
        return in_full(member, self.map, self.record, self.sector(member.sector).title)
