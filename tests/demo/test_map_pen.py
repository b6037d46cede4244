"""The maps of the files, found again in the vault; and days that can be laid side by side."""

from datetime import date

from app.demo.map_pen import bundled_sectors
from app.models.map_places import place_of, point
from app.models.moment import Moment
from app.models.network import NetworkMap, network_map
from app.models.record import born
from app.models.values import Nature, Ring, TieCharacter
from tests.demo.conftest import FILE, Filled


def named(map_: NetworkMap) -> dict[str, str]:
    return {member.name: member.ring for member in map_.members}


def test_everybody_stands_where_the_files_leave_them(filled: Filled) -> None:
    for person in FILE.citizens:
        rings: dict[str, tuple[str, Ring]] = {}
        for drawing in person.further.map:
            rings |= {each.key: (each.name, each.ring) for each in drawing.put}
            for altered in drawing.altered:
                if altered.gone:
                    del rings[altered.key]
                elif altered.ring:
                    rings[altered.key] = (rings[altered.key][0], altered.ring)
        map_ = network_map(filled.records[person.key])
        assert named(map_) == dict(rings.values())
        assert len(map_.ties) == sum(len(drawing.ties) for drawing in person.further.map)
        helps = {(each.member, each.goal) for drawing in person.further.map for each in drawing.helps}
        assert len(map_.helps) == len(helps)


def test_nobody_stands_on_another(filled: Filled) -> None:
    for record in filled.records.values():
        members = network_map(record).members
        points = {point(bundled_sectors(), place_of(member)) for member in members}
        assert len(points) == len(members)


def test_a_move_keeps_what_else_is_known(filled: Filled) -> None:
    members = {each.name: each for each in network_map(filled.records["amina"]).members}
    karim, trine = members["Karim"], members["Trine"]
    assert (karim.ring, karim.character) == (Ring.MIDDLE, TieCharacter.MIXED)
    assert karim.record.text("words").startswith("Han er min bror")
    assert (trine.sector, trine.record.text("relation")) == ("friends", "Veninde fra folkeskolen")
    assert (trine.consents("on_map"), trine.consents("in_print"), trine.consents("may_invite")) == (True, True, False)


def test_aminas_map_is_as_in_the_mockups(filled: Filled) -> None:
    record = filled.records["amina"]
    map_ = network_map(record)
    assert len(map_.members) == 36
    assert {member.nature for member in map_.members} >= {Nature.COMMUNITY, Nature.PLACE, Nature.PROFESSIONAL}
    assert "Jette" not in named(map_)
    (fatima,) = (member for member in map_.members if member.name == "Fatima")
    assert fatima.missed
    first_put = {member.name: Moment(born(member.record)[0], 60).day for member in map_.members}
    first = [name for name, day in first_put.items() if day == date(2025, 6, 12)]
    assert len(first) + 1 == 34, "with Jette, who has gone"
    assert set(first_put) - set(first) == {"Bent", "Ulla", "Kvindekoret"}
