"""What of a network map leaves the house."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.map_sheet import Consents, MapSheet, Whom, by_sector, consents, in_a_line, map_sheet, what_leaves
from app.models.network import NetworkMap
from app.models.sectors import Sector
from tests.maps import a_map, crowd, member, tie

SECTORS = (Sector("family", "Familie", "rust"), Sector("friends", "Venner", "blue"))
MAP = a_map(
    member("m", "Mor", sector="family", ring="near", in_print="yes", phone="20304050", relation="min mor"),
    member("t", "Trine", sector="friends", ring="far", phone="60708090", relation="Mors veninde"),
    member("n", "Naboen Per", sector="nowhere", in_print="no"),
    member("o", "Ole", sector="friends", on_map="no", in_print="yes"),
    member("b", "Biblioteket", sector="friends", nature="place"),
    tie("m", "t", character="supportive"),
    tie("m", "n"),
)


def _sheet(whom: Whom, *, phones: bool = False, map_: NetworkMap = MAP) -> MapSheet:
    return map_sheet(map_, called="Amina", day=date(2026, 3, 4), sectors=SECTORS, whom=whom, phones=phones)


@pytest.mark.parametrize(
    ("whom", "names"),
    [
        (Whom.AGREED, ["Mor", "Person 1", "Biblioteket"]),
        (Whom.ONLY, ["Mor", "Biblioteket"]),
        (Whom.NOBODY, ["P1", "P2", "P3"]),
    ],
)
def test_names_leave_only_with_a_yes(whom: Whom, names: list[str]) -> None:
    assert sorted(_sheet(whom).names.values()) == sorted(names)


def test_nobody_at_all_is_named_not_even_the_citizen() -> None:
    sheet = _sheet(Whom.NOBODY, phones=True)
    told = " ".join([sheet.called, *(in_a_line(sheet, each) for each in sheet.map.members)])
    for words in ("Amina", "Mor", "Trine", "Biblioteket", "min mor", "20304050"):
        assert words not in told


def test_of_those_without_a_name_nothing_is_told_that_names_them() -> None:
    sheet = _sheet(Whom.AGREED, phones=True)
    assert sorted(in_a_line(sheet, each) for each in sheet.map.members) == [
        "Biblioteket: sted, mellem",
        "Mor: min mor, nær, bånd til Person 1 (støttende), telefon 20304050",
        "Person 1: fjern, bånd til Mor (støttende)",
    ]


def test_telephone_numbers_only_when_chosen() -> None:
    sheet = _sheet(Whom.AGREED)
    assert not any("20304050" in in_a_line(sheet, each) for each in sheet.map.members)


def test_what_will_leave_is_said_before() -> None:
    told = consents(MAP)
    assert told == Consents(named=2, unasked=1, refused=2)
    assert what_leaves(told, Whom.AGREED) == (
        "2 står med navn. Én har ikke sagt ja til at stå på tryk og står som Person 1, Person 2 og så videre. "
        "2 har sagt nej og er ikke med."
    )
    assert "og er ikke med. 2" in what_leaves(told, Whom.ONLY)
    assert what_leaves(told, Whom.NOBODY).startswith("3 står uden navn som P1")


def test_who_stands_in_no_known_sector_is_among_the_others() -> None:
    everyone = a_map(member("x", "Ida", sector="gone", in_print="yes"), member("m", "Mor", sector="family"))
    found = by_sector(_sheet(Whom.AGREED, map_=everyone))
    assert [(sector.title, len(members)) for sector, members in found] == [("Familie", 1), ("Andre", 1)]


@given(st.integers(0, 60), st.booleans(), st.sampled_from(Whom))
def test_everybody_who_stays_stands_once_under_one_name(count: int, asked: bool, whom: Whom) -> None:
    sheet = _sheet(whom, map_=crowd(count, asked=asked))
    assert len(set(sheet.names.values())) == len(sheet.map.members)
    listed = [each.id for _, members in by_sector(sheet) for each in members]
    assert sorted(listed) == sorted(sheet.names)
    assert all(set(each.ends) <= sheet.names.keys() for each in sheet.map.ties)
