"""The kinds of file that a network map can be."""

from enum import StrEnum
from pathlib import Path

from app.documents.map_paper import map_png, print_map
from app.documents.map_table import map_csv
from app.documents.paper import NOBODY
from app.documents.typesetting import Edition
from app.models.errors import UserError
from app.models.map_sheet import MapSheet
from app.models.sender import Sender
from app.models.tongue import on_paper


class MapKind(StrEnum):
    """How the file's name ends."""

    PDF = "pdf"
    PNG = "png"
    CSV = "csv"


def kind_of(path: Path) -> MapKind:
    """By the end of the name. UserError `map-kind`."""
    try:
        return MapKind(path.suffix.lower().removeprefix("."))
    except ValueError as fault:
        raise UserError("map-kind") from fault


@on_paper
def map_file(sheet: MapSheet, kind: MapKind, *, edition: Edition, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """The file's content; who it is from stands on the paper, and not in a picture or a table.

    UserError `map-empty` where nobody is left on it.
    """
    if not sheet.map.members:
        raise UserError("map-empty")
    if kind is MapKind.PDF:
        return print_map(sheet, edition=edition, sender=sender, fonts_folder=fonts_folder)
    return map_png(sheet, fonts_folder=fonts_folder) if kind is MapKind.PNG else map_csv(sheet)
