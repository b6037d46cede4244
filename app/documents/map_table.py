"""The network map as a table (CSV) that Danish Excel opens right away, and that no cell of is taken for a formula."""

import csv
from io import StringIO

from app.models.map_sheet import MapSheet, by_sector, said_of

_COLUMNS = {
    "name": "Navn",
    "nature": "Hvad",
    "relation": "Relation",
    "ring": "Ring",
    "status": "Status",
    "tie": "Båndet er",
    "ties": "Bånd til andre",
    "phone": "Telefon",
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def map_csv(sheet: MapSheet) -> bytes:
    """UTF-8 with a byte order mark, semicolons; the telephone numbers only where they were asked for."""
    columns = {key: title for key, title in _COLUMNS.items() if key != "phone" or sheet.phones}
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["Felt", *columns.values()])
    for sector, members in by_sector(sheet):
        for each in members:
            said = said_of(sheet, each)
            writer.writerow([_plain(sector.title), *(_plain(said[key]) for key in columns)])
    return out.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would work out."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
