"""The network map on paper, as a picture and as a table."""

import csv
import io
from datetime import date
from pathlib import Path

import page
import pytest

from app.documents.fonts import font_set
from app.documents.map_drawing import MapDrawing
from app.documents.map_files import MapKind, kind_of, map_file
from app.documents.map_signs import SECTOR_INKS
from app.documents.typesetting import Edition
from app.models.errors import UserError
from app.models.map_labels import Box
from app.models.map_sheet import MapSheet, Whom, map_sheet
from app.models.network import NetworkMap
from app.models.sectors import COLOURS, parse_sectors
from app.ui.tokens import LIGHT
from tests.documents.plans import FONTS, RESOURCES, SHEETS, flat, tags, text_of
from tests.maps import a_map, crowd, member

SECTORS = parse_sectors((RESOURCES / "network" / "sectors.json").read_bytes(), "sectors.json")


def _sheet(map_: NetworkMap, whom: Whom = Whom.AGREED, *, phones: bool = False) -> MapSheet:
    return map_sheet(map_, called="Amina", day=date(2026, 3, 4), sectors=SECTORS, whom=whom, phones=phones)


def _file(sheet: MapSheet, kind: MapKind = MapKind.PDF, edition: Edition = Edition.STANDARD) -> bytes:
    return map_file(sheet, kind, edition=edition, fonts_folder=FONTS)


def _table(sheet: MapSheet) -> list[list[str]]:
    text = _file(sheet, MapKind.CSV).decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


def test_the_paper_says_who_is_there() -> None:
    text = flat(text_of(_file(_sheet(crowd(36)))))
    for words in ("Mit netværk Amina, 4. marts 2026", "Hvem er på kortet", "• Yusuf: kender jeg fra højskolen, nær,"):
        assert words in text
    assert text.count("Mette Lund") == 2  # on the drawing and in the list


@pytest.mark.parametrize("edition", SHEETS)
def test_the_drawing_is_told_to_those_who_hear_it(edition: Edition) -> None:
    (drawing,) = (tag for tag in tags(_file(_sheet(crowd(36)), edition=edition)) if "Tegning" in tag.alternative)
    assert drawing.role == "/Figure"
    assert "omkring Amina. 36 på kortet. Nær: Yusuf" in drawing.alternative


@pytest.mark.parametrize("count", [1, 36, 150])
def test_no_name_covers_another_and_all_are_in_the_list(count: int) -> None:
    sheet = _sheet(crowd(count))
    drawing = MapDrawing(sheet, font_set(FONTS), 450)
    _, room = drawing.named
    middle = drawing.radius * 0.1
    assert not any(box.meets(Box(-middle, -middle, middle, middle)) for box in room.values())
    boxes = list(room.values())
    assert not any(one.meets(other) for at, one in enumerate(boxes) for other in boxes[:at])
    text = flat(text_of(_file(sheet)))
    assert all(f"• {name}:" in text for name in sheet.names.values())
    assert ("De står i listen" in text) == (len(room) < count)


def test_nobody_without_a_yes_is_named_in_any_file() -> None:
    sheet = _sheet(crowd(20, asked=False), phones=True)
    told = text_of(_file(sheet)) + _file(sheet, MapKind.CSV).decode() + str(tags(_file(sheet)))
    assert "Yusuf" not in told
    assert "20 30 40 50" not in told
    assert "Person 1" in told


def test_the_table_is_for_danish_excel_and_works_nothing_out() -> None:
    nasty = a_map(member("a", '=HYPERLINK("x";"Ældste søn")', sector="family", in_print="yes", phone="+45 20304050"))
    (head, row) = _table(_sheet(nasty, phones=True))
    assert head == ["Felt", "Navn", "Hvad", "Relation", "Ring", "Status", "Båndet er", "Bånd til andre", "Telefon"]
    assert row[:2] == ["Familie", '\'=HYPERLINK("x";"Ældste søn")']
    assert row[-1] == "'+45 20304050"
    assert "Telefon" not in _table(_sheet(nasty))[0]


def test_the_picture_is_a_picture() -> None:
    data = _file(_sheet(crowd(36)), MapKind.PNG)
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(data[16:20], "big") == 2000


def test_the_same_map_gives_the_same_bytes() -> None:
    assert _file(_sheet(crowd(36))) == _file(_sheet(crowd(36)))


def test_an_empty_map_and_an_unknown_kind_are_refused() -> None:
    with pytest.raises(UserError, match="map-empty"):
        _file(_sheet(crowd(3, asked=False), Whom.ONLY))
    with pytest.raises(UserError, match="map-kind"):
        kind_of(Path("kort.docx"))
    assert kind_of(Path("Kort.PDF")) is MapKind.PDF


def test_the_inks_are_those_of_the_light_screen() -> None:
    assert {name: getattr(LIGHT.sectors, name) for name in COLOURS} == SECTOR_INKS


@pytest.mark.parametrize("edition", SHEETS)
@pytest.mark.parametrize("count", [2, 36])
def test_the_paper_keeps_to_pdf_ua(edition: Edition, count: int) -> None:
    report = page.validate_pdf_bytes(_file(_sheet(crowd(count)), edition=edition), profile="ua1")
    assert [failure.message for failure in report.failures] == []
