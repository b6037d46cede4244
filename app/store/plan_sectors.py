"""The sectors of the map in a plan: the organisation's own, or the ordinary ones where those cannot be read."""

from pathlib import Path

from app.models.errors import UserError
from app.models.sectors import Sector
from app.store.map_words import read_map_words


def plan_sectors(home: Path) -> tuple[Sector, ...]:
    """A file that is wrong stands in the way of no plan; the map's own screen says what is wrong with it."""
    try:
        return read_map_words(home).sectors
    except UserError:
        return read_map_words(None).sectors
