"""A network map that changes over the years: somebody new, somebody moved, ties, and who helps with what."""

from collections.abc import Callable, Sequence

from app.bench.teller import Teller
from app.models.change import SaidBy
from app.models.network import SPOT_STEPS

_SECTORS = ("family", "kin", "friends", "neighbours", "work", "leisure", "professionals")
_NATURES = ("person", "person", "person", "person", "community", "place", "professional", "animal")
_RINGS = ("near", "middle", "middle", "far")
_CHARACTERS = ("supportive", "supportive", "mixed", "burdening", "broken", "wished_again")
_NEW = 0.45


class Surroundings:
    """Everybody round one citizen, until there are so many as `most`."""

    def __init__(self, teller: Teller, goals: Sequence[bytes], most: int) -> None:
        self._teller, self._goals, self._most = teller, goals, most
        self._members: list[bytes] = []
        self._ties: list[bytes] = []
        self._deeds: tuple[Callable[[], None], ...] = (
            self._move, self._move, self._feel, self._describe, self._tie, self._tie, self._ask, self._help,
        )  # fmt: skip

    def change(self) -> None:
        """Somebody new while there is room, or something else about those who are there."""
        if len(self._members) < 2 or (len(self._members) < self._most and self._teller.sometimes(_NEW)):
            self._begin()
        else:
            self._teller.random.choice(self._deeds)()

    def _begin(self) -> None:
        teller, key = self._teller, self._teller.new()
        told = {"name": teller.danish.first_name(), "nature": teller.random.choice(_NATURES),
                "relation": teller.danish.text(8, 20), **self._place()}  # fmt: skip
        teller.write(("member", key, told))
        self._members.append(key)

    def _place(self) -> dict[str, object]:
        random = self._teller.random
        spot = [random.randrange(SPOT_STEPS + 1), random.randrange(SPOT_STEPS + 1)]
        return {"sector": random.choice(_SECTORS), "ring": random.choice(_RINGS), "spot": spot}

    def _some(self) -> bytes:
        return self._teller.random.choice(self._members)

    def _move(self) -> None:
        self._teller.write(("member", self._some(), self._place()), said_by=SaidBy.TOGETHER)

    def _feel(self) -> None:
        character = self._teller.random.choice(_CHARACTERS)
        self._teller.write(("member", self._some(), {"character": character, "direction": "both"}))

    def _describe(self) -> None:
        text = self._teller.danish.text
        self._teller.write(("member", self._some(), {"gives": text(20, 60), "words": text(20, 80)}))

    def _ask(self) -> None:
        answer = {"on_map": "yes", "in_print": self._teller.random.choice(("yes", "no"))}
        self._teller.write(("member", self._some(), answer), said_by=SaidBy.OTHER)

    def _tie(self) -> None:
        """A new tie, or an old one that has become another."""
        teller = self._teller
        character = teller.random.choice(_CHARACTERS)
        if len(self._ties) > len(self._members) // 2:
            teller.write(("tie", teller.random.choice(self._ties), {"character": character}))
            return
        key, ends = teller.new(), sorted(teller.random.sample(self._members, 2))
        teller.write(("tie", key, {"ends": ends, "character": character}))
        self._ties.append(key)

    def _help(self) -> None:
        teller = self._teller
        told = {"member": self._some(), "goal": teller.random.choice(self._goals), "how": teller.danish.text(15, 50)}
        teller.write(("help", teller.new(), told), said_by=SaidBy.WORKER)
