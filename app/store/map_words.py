"""The files that the network map reads: its sectors (the organisation's own where it has some) and relation words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.map_guess import RelationWords, parse_relations
from app.models.sectors import Sector, parse_sectors, sectors_file
from app.places import resources
from app.store.whole_files import read_file, write_whole

OWN_SECTORS = "sectors.json"
"""Beside the profiles: the organisation's own sectors."""


@dataclass(frozen=True)
class MapWords:
    """The sectors in their order round the map, and the words that tell where somebody stands."""

    sectors: tuple[Sector, ...]
    relations: tuple[RelationWords, ...]


def read_map_words(home: Path | None) -> MapWords:
    """What the map needs; without a home the ordinary sectors. UserError `sectors-unfit` for an own file that is."""
    folder = resources() / "network"
    own = home / OWN_SECTORS if home else None
    path = own if own and own.is_file() else folder / OWN_SECTORS
    relations = parse_relations((folder / "relations.json").read_bytes())
    return MapWords(parse_sectors(read_file(path), path.name), relations)


def save_sectors(home: Path, sectors: Sequence[Sector], random: Callable[[int], bytes]) -> None:
    """Put the organisation's own sectors beside the profiles. Raises what `parse_sectors` and `write_whole` do."""
    content = sectors_file(sectors)
    parse_sectors(content, OWN_SECTORS)
    write_whole(home / OWN_SECTORS, content, random)
