"""The sectors of the network map (felter): data that an organisation may change."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.models.errors import UserError
from app.models.tongue import fixed, t, worded

FORMAT = "pejlemaerke-sectors"
COLOURS = ("rust", "ochre", "blue", "green", "violet", "plum", "slate")
MOST = 12


@dataclass(frozen=True)
class Sector:
    """One sector: `id` is what records name and never changes, `colour` one of COLOURS."""

    id: str
    title: str
    colour: str


ELSEWHERE = Sector("", fixed("Andre"), "slate")
"""Where those stand whose sector is not known here; nobody falls off the map."""


def parse_sectors(data: bytes, name: str) -> tuple[Sector, ...]:
    """The sectors of a file, in their order round the map. UserError `sectors-unfit` with file, line and reason."""
    try:
        told = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise _unfit(name, data.count(b"\n", 0, fault.start) + 1, t("tegnene er ikke UTF-8")) from fault
    except json.JSONDecodeError as fault:
        raise _unfit(name, fault.lineno, t("der mangler et tegn, eller der er et for meget")) from fault
    if not isinstance(told, dict) or told.get("format") != FORMAT or told.get("version") != 1:
        raise _unfit(name, 1, t("det er ikke en fil med felter til netværkskortet"))
    listed = told.get("sectors")
    if not isinstance(listed, list) or not 1 <= len(listed) <= MOST or set(told) != {"format", "version", "sectors"}:
        raise _unfit(name, 1, t("der skal være mellem ét og {most} felter og intet andet").format(most=MOST))
    found = tuple(_sector(each, name, _line(data, each)) for each in listed)
    for place, sector in enumerate(found):
        if sector.id in {other.id for other in found[:place]}:
            raise _unfit(
                name, _line(data, listed[place], last=True), t("id'et {id} er der to gange").format(id=sector.id)
            )
    return found


def sectors_file(sectors: Sequence[Sector]) -> bytes:
    """The content of a file that `parse_sectors` gives these from, a line each, for a person to read and mend."""
    rows = ({"id": each.id, "title": each.title, "colour": each.colour} for each in sectors)
    lines = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f'{{\n  "format": "{FORMAT}",\n  "version": 1,\n  "sectors": [\n{lines}\n  ]\n}}\n'.encode()


def shown_sectors(sectors: Sequence[Sector], used: Iterable[str]) -> tuple[Sector, ...]:
    """The sectors, and "Andre" after them where somebody stands in one that is not among them."""
    known = {sector.id for sector in sectors}
    return (*sectors, worded(ELSEWHERE)) if set(used) - known else tuple(sectors)


def _sector(told: Any, name: str, line: int) -> Sector:
    if not isinstance(told, dict) or set(told) != {"id", "title", "colour"}:
        raise _unfit(name, line, t("et felt skal have id, title og colour og intet andet"))
    if not all(isinstance(each, str) and each.strip() for each in told.values()):
        raise _unfit(name, line, t("id, title og colour skal alle være tekst"))
    if told["colour"] not in COLOURS:
        raise _unfit(
            name,
            line,
            t("farven {colour} findes ikke. Vælg mellem {list}").format(colour=told["colour"], list=", ".join(COLOURS)),
        )
    return Sector(told["id"].strip(), told["title"].strip(), told["colour"])


def _line(data: bytes, told: Any, *, last: bool = False) -> int:
    """The line where this sector's id is written, or the first."""
    key = told.get("id") if isinstance(told, dict) else None
    quoted = json.dumps(key, ensure_ascii=False).encode() if isinstance(key, str) else b""
    at = (data.rfind(quoted) if last else data.find(quoted)) if quoted else -1
    return data.count(b"\n", 0, at) + 1 if at >= 0 else 1


def _unfit(name: str, line: int, reason: str) -> UserError:
    return UserError("sectors-unfit", file=name, line=line, reason=reason)
