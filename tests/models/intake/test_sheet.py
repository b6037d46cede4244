"""A sheet in every usual shape says the same; a sheet that is wrong is refused by row, column and reason."""

import codecs
import csv
from collections.abc import Callable
from datetime import date
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.intake.sheet import Person, read_sheet

TODAY = date(2026, 3, 4)
HEADINGS = ("Navn", "CPR-nr.", "Adresse", "Telefon", "Paragraf", "Startdato")
ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: text.encode("utf-8"),
    "utf-8 with mark": lambda text: codecs.BOM_UTF8 + text.encode("utf-8"),
    "utf-16 le": lambda text: text.encode("utf-16-le"),
    "utf-16 le with mark": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "utf-16 be": lambda text: text.encode("utf-16-be"),
    "utf-16 be with mark": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "windows-1252": lambda text: text.encode("cp1252"),
}
DAYS: dict[str, Callable[[date], str]] = {
    "01-03-2026": lambda day: f"{day:%d-%m-%Y}",
    "1/3 2026": lambda day: f"{day.day}/{day.month} {day.year}",
    "1/3/26": lambda day: f"{day.day}/{day.month}/{day:%y}",
    "1. marts 2026": lambda day: danish_date(day, weekday=False),
    "søndag 1. marts 2026": danish_date,
    "2026-03-01": lambda day: f"{day:%Y-%m-%d}",
    "2026-03-01T00:00:00": lambda day: f"{day:%Y-%m-%d}T00:00:00",
    "01-03-2026 00:00": lambda day: f"{day:%d-%m-%Y} 00:00",
    "20260301": lambda day: f"{day:%Y%m%d}",
    "010326": lambda day: f"{day:%d%m%y}",
    "01032026": lambda day: f"{day:%d%m%Y}",
    "01.03.26": lambda day: f"{day:%d.%m.%y}",
    "01-mar-2026": lambda day: f"{day:%d}-{danish_date(day, weekday=False).split()[1][:3]}-{day.year}",
}
_LETTERS = st.characters(codec="cp1252", categories=("Lu", "Ll"))
_WORDS = st.text(_LETTERS, min_size=1, max_size=12)
_TEXT = st.text(st.characters(codec="cp1252", categories=("L", "N", "P", "Zs")), max_size=20).map(
    lambda t: " ".join(t.split())
)
_DAY = st.dates(date(1990, 1, 1), date(2045, 12, 31))


@st.composite
def people(draw: st.DrawFn) -> Person:
    born = draw(st.dates(date(1940, 1, 1), date(1999, 12, 31)))
    cpr = draw(st.sampled_from(["", f"{born:%d%m%y}{draw(st.integers(0, 3999)):04}"]))
    section = draw(st.sampled_from(["", "85", "82b", "abl105"]))
    street, town = draw(_WORDS), draw(_WORDS)
    return Person(
        0, f"{draw(_WORDS)} {draw(_WORDS)}", "", cpr, draw(st.sampled_from(["", street, f"{street}\n{town}"])),
        draw(st.sampled_from(["", "12 34 56 78", "+45 12345678"])), section, draw(_DAY) if section else None,
    )  # fmt: skip


def written(rows: list[list[str]], separator: str = ";", encoding: str = "utf-8", line: str = "\r\n") -> bytes:
    out = StringIO()
    csv.writer(
        out, delimiter=separator, lineterminator=line, quoting=csv.QUOTE_ALL if line == "\r" else csv.QUOTE_MINIMAL
    ).writerows(rows)
    return ENCODINGS[encoding](out.getvalue())


def sheet(*rows: str, headings: str = ";".join(HEADINGS)) -> bytes:
    return "\r\n".join((headings, *rows)).encode()


@given(
    st.lists(people(), min_size=1, max_size=6, unique_by=lambda each: each.cpr or id(each)),
    st.sampled_from(sorted(ENCODINGS)), st.sampled_from(";,\t"), st.sampled_from(sorted(DAYS)),
    st.sampled_from(["\r\n", "\n", "\r"]), st.booleans(),
)  # fmt: skip
def test_every_shape_of_a_sheet_says_the_same(
    told: list[Person], encoding: str, separator: str, form: str, line: str, robbed: bool
) -> None:
    sections = {"": "", "85": "SEL § 85", "82b": "Servicelovens § 82 b", "abl105": "ABL 105"}
    rows = [list(HEADINGS)]
    for each in told:
        cpr = each.cpr.removeprefix("0") if robbed else f"{each.cpr[:6]}-{each.cpr[6:]}" if each.cpr else ""
        day = DAYS[form](each.start) if each.start else ""
        rows.append([each.full_name, cpr, each.address, each.phone, sections[each.section], day])
    found = read_sheet(written(rows, separator, encoding, line), today=TODAY)
    assert found.problems == ()
    bare = [
        Person(0, each.full_name, "", each.cpr, each.address, each.phone, each.section, each.start) for each in told
    ]
    assert [Person(0, *_without_row(each)) for each in found.people] == bare
    assert [each.row for each in found.people] == list(range(2, len(told) + 2))


def _without_row(person: Person) -> tuple[str, str, str, str, str, str, date | None]:
    return (
        person.full_name, person.called, person.cpr, person.address, person.phone, person.section, person.start
    )  # fmt: skip


def refusal(content: bytes) -> str | None:
    """The code of the refusal; None where the sheet can be read."""
    try:
        read_sheet(content, today=TODAY)
    except UserError as fault:
        return fault.code
    return None


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert refusal(content) is None or str(refusal(content)).startswith("sheet-")


@given(st.lists(st.lists(_TEXT, min_size=6, max_size=6), max_size=5))
def test_any_cells_are_read_or_refused_by_row(rows: list[list[str]]) -> None:
    content = written([list(HEADINGS), *rows])
    if refusal(content) == "sheet-empty":
        return
    found = read_sheet(content, today=TODAY)
    assert all(2 <= problem.row <= len(rows) + 1 for problem in found.problems)


@pytest.mark.parametrize(
    ("row", "column", "code", "text"),
    [
        ("Amina;010190-1234;;;85;31-02-2026", "Startdato", "day-unreadable", "31-02-2026"),
        ("Amina;010190-1234;;;85;snart", "Startdato", "day-unreadable", "snart"),
        ("Amina;010190-1234;;;85;1/3", "Startdato", "day-unreadable", "1/3"),
        ("Amina;010190-1234;;;85;41226", "Startdato", "day-twofold", "41226"),
        ("Amina;0101x0-1234;;;;", "CPR-nr.", "cpr-letters", ""),
        ("Amina;310290-1234;;;;", "CPR-nr.", "cpr-date", ""),
        ("Amina;12345;;;;", "CPR-nr.", "cpr-length", ""),
        ("Amina;319991234;;;;", "CPR-nr.", "cpr-date", ""),
        ("Amina;1,01901E+08;;;;", "CPR-nr.", "cpr-scientific", ""),
        (";010190-1234;;;;", "Navn", "row-name", ""),
        ("12;010190-1234;;;;", "Navn", "row-name", "12"),
        ("Amina;010190-1234;;;", "", "row-short", ""),
        ("Amina;010190-1234;Vej 1; 3. tv;;85;1/3 2026", "", "row-long", ""),
        (f"{'A' * 1001};010190-1234;;;;", "", "cell-long", ""),
        ("Bo;120380-1234;;;;\r\nIda;1203801234;;;;", "CPR-nr.", "cpr-twice", ""),
    ],
)
def test_a_row_is_refused_by_row_column_and_reason(row: str, column: str, code: str, text: str) -> None:
    found = read_sheet(sheet("Hanne;020290-1234;;;;", row), today=TODAY)
    (problem,) = found.problems
    assert (problem.row, problem.column, problem.fault.code, problem.text) == (
        4 if "\r\n" in row else 3, column, code, text,
    )  # fmt: skip


def test_everything_wrong_is_said_at_once() -> None:
    found = read_sheet(sheet(";x;;;85;x", "Bo;1;;;;", '"Ida;120380-1234'), today=TODAY)
    assert [(each.row, each.fault.code) for each in found.problems] == [
        (2, "row-name"), (2, "cpr-letters"), (2, "day-unreadable"), (3, "cpr-length"), (4, "sheet-quote"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sheet-empty"),
        (b"\xef\xbb\xbf \r\n;;\r\n", "sheet-empty"),
        (sheet(), "sheet-empty"),
        (b"PK\x03\x04 and so on", "sheet-workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "sheet-workbook"),
        (bytes(range(256)), "sheet-binary"),
        (b"%PDF-1.7\n\x00\x01\x02\xff\x81", "sheet-binary"),
        ("Navn;CPR".encode("utf-16")[:-1], "sheet-binary"),
        (b"Navn;Adresse\r\nBo;Vej 1", "sheet-heading-missing"),
        (b"CPR;Adresse\r\n0101901234;Vej 1", "sheet-heading-missing"),
        (b"Fornavn;CPR\r\nBo;0101901234", "sheet-heading-missing"),
        (b"Bo;0101901234;Vej 1", "sheet-heading-missing"),
        (b"Navn;CPR;Personnummer\r\nBo;0101901234;", "sheet-heading-twice"),
        (b'Navn;"CPR\r\nBo;0101901234', "sheet-quote"),
    ],
)
def test_what_is_no_sheet_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        read_sheet(content, today=TODAY)
    assert refused.value.code == code


def test_a_missing_heading_is_named_and_no_cell_is_told() -> None:
    with pytest.raises(UserError) as refused:
        read_sheet(b"\r\nBo Bak;0101901234;Vej 1", today=TODAY)
    assert refused.value.details == {"missing": ["Navn", "CPR"], "row": 2}


@pytest.mark.parametrize(
    "headings",
    [
        "Borgerens navn;Personnummer;Vejnavn+husnr;Tlf.;Lovhjemmel;Bevilget fra",
        "NAVN;CPR;ADRESSE;MOBIL;§;OPSTART",
        " navn ;Cpr nummer;Bopæl;Telefonnr.;Foranstaltning;Bevillingsdato",
        "Fulde navn;CPR nr;Bopael;Tlf nr;Ydelse;Ikrafttraedelse",
        "Borger;cpr_nr;Adresse;Mobil-nr.;Bevilget efter §;Start-dato",
        "Navn;CPR Nummer;Adresse;Telefon;Indsats;Indflytning",
    ],
)
def test_the_headings_of_many_offices(headings: str) -> None:
    row = "Amina Yassin;010190-1234;Havnegade 3;12 34 56 78;§ 85;1. marts 2026"
    if "Bevilget efter §" in headings:
        headings = headings.replace("Bevilget efter §", "Bevilget efter")
    found = read_sheet(sheet(row, headings=headings), today=TODAY)
    expected = Person(2, "Amina Yassin", "", "0101901234", "Havnegade 3", "12 34 56 78", "85", date(2026, 3, 1))
    assert found.people == (expected,)
    assert found.unused == ()


def test_names_and_addresses_in_pieces_are_put_together() -> None:
    headings = "Fornavn,Mellemnavn,Efternavn,Kaldes,CPR,Vejnavn,Husnr.,Etage,Dør,Postnr.,By,Telefon,Mobil,Noter"
    row = "Amina,Sofie,Yassin,Mina,0101901234,Havnegade,3,2,tv,8000,Aarhus C,86123456,20304050,ringer selv"
    found = read_sheet(sheet(row, headings=headings), today=TODAY)
    (person,) = found.people
    assert (person.full_name, person.called) == ("Amina Sofie Yassin", "Mina")
    assert person.address == "Havnegade 3, 2. tv, 8000 Aarhus C"
    assert person.phone == "86123456, 20304050"
    assert found.unused == ("Noter",)
    assert found.remarks == ()


def test_what_spreadsheets_do_is_undone() -> None:
    rows = ('"Yassin, Amina";101901234;"Havnegade 3\r\n8000 Aarhus C";;;', "", 'Bo;="0201901234";;;SEL85;46082')
    found = read_sheet(b"sep=;\r\n" + sheet(*rows), today=TODAY)
    assert [(each.row, each.full_name, each.cpr, each.address, each.start) for each in found.people] == [
        (3, "Amina Yassin", "0101901234", "Havnegade 3\n8000 Aarhus C", None),
        (5, "Bo", "0201901234", "", date(2026, 3, 1)),
    ]  # fmt: skip
    assert [(each.code, each.row, each.text) for each in found.remarks] == [("zero-given-back", 3, "")]


def test_what_is_odd_is_remarked_and_comes_along_or_not() -> None:
    found = read_sheet(sheet("Bo;0101901234;;ring til mor;Bostøtte;1/3 2026"), today=TODAY)
    assert [(each.code, each.column, each.text) for each in found.remarks] == [
        ("phone-odd", "Telefon", "ring til mor"), ("section-unknown", "Paragraf", "Bostøtte"),
        ("start-alone", "Startdato", "1/3 2026"),
    ]  # fmt: skip
    assert found.people == (Person(2, "Bo", "", "0101901234", "", "ring til mor"),)
