"""A few words say who somebody is; the same name twice is noticed."""

from pathlib import Path

import pytest

from app.models.change import SaidBy, ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.map_guess import Spoken, guess, likely_double, parse_relations, spoken
from app.models.network import Member
from app.models.values import Nature
from tests.models.test_map_places import FILE, SECTORS

RELATIONS = parse_relations(Path(FILE.parent / "relations.json").read_bytes())


def _member(name: str) -> Member:
    held = Held(ValueId(b"e" * 32, 0), "member", b"m" * 16, "name", name, SaidBy.CITIZEN, b"", 0, 0)
    return Member(RecordView("member", b"m" * 16, b"s" * 16, {"name": FieldView((held,))}))


@pytest.mark.parametrize(
    ("said", "sector", "nature"),
    [
        ("Trine, veninde", "friends", Nature.PERSON),
        ("Trine, barndomsveninde", "friends", Nature.PERSON),
        ("Mor", "family", Nature.PERSON),
        ("Faster Nadia", "kin", Nature.PERSON),
        ("Bent, min nabo", "neighbours", Nature.PERSON),
        ("Biblioteket", "neighbours", Nature.PLACE),
        ("Anne, lærer", "work", Nature.PERSON),
        ("Kvindekoret, kor", "leisure", Nature.COMMUNITY),
        ("Dr. Krogh, læge", "professionals", Nature.PROFESSIONAL),
        ("Bella, hund", "", Nature.ANIMAL),
        ("Gitte, svigermor", "kin", Nature.PERSON),
    ],
)
def test_a_relation_tells_where_somebody_stands(said: str, sector: str, nature: Nature) -> None:
    told = guess(RELATIONS, spoken(said))
    assert told is not None
    assert (told.sector, told.nature) == (sector, nature)


@pytest.mark.parametrize("said", ["Trine", "Morten", "Konrad, flink", "", "Farid"])
def test_a_name_alone_tells_nothing(said: str) -> None:
    assert guess(RELATIONS, spoken(said)) is None


def test_the_first_comma_parts_name_and_relation() -> None:
    assert spoken("  Trine  Holm , veninde, fra skolen ") == Spoken("Trine Holm", "veninde, fra skolen")


def test_every_sector_of_the_list_is_there() -> None:
    assert {each.sector for each in RELATIONS} - {""} <= {sector.id for sector in SECTORS}


@pytest.mark.parametrize(
    ("name", "found"),
    [("trine", True), ("Trine Holm", True), ("Triine", True), ("Tina", False), ("Mor", False), ("Karin", False)],
)
def test_a_likely_double_is_noticed(name: str, found: bool) -> None:
    there = [_member("Trine"), _member("Far"), _member("Karen")]
    assert (likely_double(there, name) is not None) is found
