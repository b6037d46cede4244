"""Network maps for tests: made of records, as large as wanted."""

from app.models.change import SaidBy, ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.network import NetworkMap, map_of
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter

_NAMES = (
    "Yusuf", "Mor", "Leyla", "Karim", "Far", "Idil", "Bilal", "Onkel Omar", "Faster Nadia", "Sara", "Maria", "Katrine",
    "Trine", "Joan", "Fatima", "Dorthe", "Bent", "Kurt", "Birthe", "Biblioteket", "Bageren", "Lone", "Pia", "Hassan",
    "Systuen", "Lene, FGU", "Gitte", "Ulla", "Kvindekoret", "Svømmeholdet", "Folkekøkkenet", "Rikke", "Signe",
    "Dr. Krogh", "Anne, lærer", "Mette Lund",
)  # fmt: skip
_SECTORS = ("family", "kin", "friends", "neighbours", "work", "leisure", "professionals")
_NATURES = {"Biblioteket": Nature.PLACE, "Bageren": Nature.PLACE, "Systuen": Nature.COMMUNITY,
            "Kvindekoret": Nature.COMMUNITY, "Svømmeholdet": Nature.COMMUNITY, "Kurt": Nature.ANIMAL}  # fmt: skip


def record(kind: str, key: bytes, **fields: object) -> RecordView:
    """A record whose every field has one value, said by the citizen."""

    def view(name: str, data: object) -> FieldView:
        return FieldView((Held(ValueId(key * 2, 0), kind, key, name, data, SaidBy.CITIZEN, b"", 0, 0),))

    return RecordView(kind, key, b"s" * 16, {name: view(name, data) for name, data in fields.items()})


def member(letter: str, name: str, **fields: object) -> RecordView:
    """Somebody on the map."""
    return record("member", letter.encode() * 16, name=name, **fields)


def tie(one: str, other: str, **fields: object) -> RecordView:
    """What is between two of them."""
    return record("tie", (one + other).encode() * 8, ends=sorted((one.encode() * 16, other.encode() * 16)), **fields)


def a_map(*records: RecordView) -> NetworkMap:
    """The map that these make."""
    return map_of({each.id: each for each in records})


def crowd(count: int, *, asked: bool = True, later: bool = False) -> NetworkMap:
    """So many people all over the map; `later` has some moved, some gone and some new."""
    records = []
    for at in range(count + (3 if later else 0)):
        if later and at % 17 == 5:
            continue
        name = _NAMES[at] if at < len(_NAMES) else f"{_NAMES[at % len(_NAMES)]} {at // len(_NAMES) + 1}"
        ring = list(Ring)[(at * 7 // 3 + (1 if later and at % 11 == 3 else 0)) % 3]
        records.append(
            record(
                "member",
                _key(at),
                name=name,
                ring=ring.value,
                sector=_SECTORS[at * len(_SECTORS) // (count + 3) % len(_SECTORS)],
                spot=[(at * 379) % 1001, (at * 211) % 1001],
                nature=Nature.PROFESSIONAL if at * 7 // (count + 3) == 6 else _NATURES.get(name, Nature.PERSON),
                character=(*TieCharacter, "", "", "")[at % 8],
                status=MemberStatus.DECEASED if at == 7 else MemberStatus.LOST if at == 15 else "",
                relation="kender jeg fra højskolen" if at % 4 == 0 else "",
                phone="+45 20 30 40 50" if at % 3 == 0 else "",
                in_print=Consent.YES.value if asked else "",
            )
        )
    there = [each.id for each in records]
    ties = [
        record(
            "tie", b"t" + _key(at)[1:], ends=sorted((there[at], there[at + 2])), character=(*TieCharacter, "")[at % 6]
        )
        for at in range(0, len(there) - 2, 9)
    ]
    return a_map(*records, *ties)


def _key(at: int) -> bytes:
    return b"m" * 12 + at.to_bytes(4, "big")
