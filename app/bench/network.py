"""The network map of 150: opened, dragged in, untangled, compared."""

from collections.abc import Iterator, Sequence
from random import Random

from app.bench.figures import Figure, figure, milliseconds
from app.bench.program import child
from app.models.change import SaidBy, ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.map_change import map_changes
from app.models.map_labels import Named, place_names
from app.models.map_places import Place, point
from app.models.map_untangle import Footprint, untangle
from app.models.network import network_map
from app.models.record import CitizenRecord, citizen_record
from app.models.sectors import Sector
from app.models.values import Nature, Ring, TieCharacter
from app.store.map_words import read_map_words

PEOPLE, TIES = 150, 60
_RADIUS = 240.0
_FOOT = (60 / _RADIUS, 9 / _RADIUS, 26 / _RADIUS)


def crowd(seed: int = 1) -> CitizenRecord:
    """A citizen with 150 on the map and 60 ties, the same each time."""
    random, sectors = Random(seed), read_map_words(None).sectors
    records = [_record("citizen", b"c" * 16, called="Amina")]
    for number in range(PEOPLE):
        records.append(
            _record(
                "member",
                number.to_bytes(16, "big"),
                name=f"Navn {number}",
                sector=random.choice(sectors).id,
                ring=random.choice(list(Ring)).value,
                spot=[random.randint(0, 1000), random.randint(0, 1000)],
                nature=random.choice(list(Nature)).value,
                character=random.choice(["", *TieCharacter]),
            )
        )
    for number in range(TIES):
        ends = sorted(each.id for each in random.sample(records[1 : PEOPLE + 1], 2))
        records.append(_record("tie", (1000 + number).to_bytes(16, "big"), ends=ends))
    return citizen_record(b"c" * 16, {each.id: each for each in records})


def _record(kind: str, key: bytes, **fields: object) -> RecordView:
    def view(place: int, name: str, data: object) -> FieldView:
        return FieldView((Held(ValueId(key * 2, place), kind, key, name, data, SaidBy.CITIZEN, b"", 0, 0),))

    return RecordView(
        kind, key, b"c" * 16, {name: view(i, name, data) for i, (name, data) in enumerate(fields.items())}
    )


def _anywhere(random: Random, sectors: Sequence[Sector]) -> Place:
    spot = (random.randint(0, 1000), random.randint(0, 1000))
    return Place(random.choice(sectors).id, random.choice(list(Ring)), spot)


def _at(sectors: Sequence[Sector], place: Place) -> tuple[float, float]:
    x, y = point(sectors, place)
    return x * _RADIUS, y * _RADIUS


def untangle_figure(runs: int) -> Figure:
    """Everybody clear of everybody, beside placing their names once."""
    random, sectors = Random(2), read_map_words(None).sectors
    people = [Footprint(number.to_bytes(2, "big"), _anywhere(random, sectors), *_FOOT) for number in range(PEOPLE)]
    dots = [Named(each.key, *_at(sectors, each.place), 7, 60, 16) for each in people]
    taken = [milliseconds(untangle, sectors, people, middle=0.11) for _ in range(runs)]
    return figure("untangle a map of 150", taken, [milliseconds(place_names, dots) for _ in range(runs)])


def compare_figure(runs: int) -> Figure:
    """What has changed between two maps where everybody has moved, beside two where nobody has."""
    before, now = network_map(crowd(1)), network_map(crowd(2))
    taken = [milliseconds(map_changes, before, now) for _ in range(runs)]
    return figure("compare two maps of 150", taken, [milliseconds(map_changes, now, now) for _ in range(runs)])


def map_figures(runs: int) -> Iterator[Figure]:
    """Until the map is painted, and a frame of a drag; the floor is a map with nobody, and a frame without a move."""
    told = child("network", given=str(runs).encode())
    yield figure("map of 150 open", told["full"], told["empty"])
    yield figure("map drag frame", told["frames"], told["still"])
    yield untangle_figure(runs)
    yield compare_figure(runs)
