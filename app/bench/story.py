"""One citizen's record as a colleague would have written it over the years, entry by entry in the real format."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from app.bench.danish import Danish
from app.bench.map_story import Surroundings
from app.bench.meeting_story import Meetings
from app.bench.teller import BEGAN, Teller
from app.commands.plans import freeze
from app.models.change import Entry, SaidBy
from app.models.kinds import SHARED
from app.models.plan import PlanContent, PlanDream, PlanGoal, PlanResource, PlanStep

_STAR = ("close_people", "communities", "hope", "belief", "who_i_am", "seen", "meaning", "everyday", "my_say",
         "strengths")  # fmt: skip
_WELL_BEING = ("cheerful", "calm", "active", "rested", "interested")


@dataclass(frozen=True)
class Mix:
    """How often each deed is done in a hundred, and how many people the map is to hold."""

    people: int
    deeds: dict[str, int]


VISITS = Mix(40, {"meeting": 17, "map": 19, "who5": 4, "star": 1, "plan": 1, "access": 12, "rating": 14, "step": 10,
                  "tick": 8, "restep": 3, "reword": 3, "detail": 3, "known": 2, "hope": 1, "resource": 1,
                  "goal": 1})  # fmt: skip
"""Where a worker has come every week for years."""
WORDY = Mix(8, {"meeting": 7, "map": 9, "who5": 3, "star": 1, "plan": 1, "access": 2, "rating": 3, "step": 60,
                "tick": 3, "restep": 2, "reword": 1, "detail": 2, "known": 1, "hope": 3, "resource": 2,
                "goal": 2})  # fmt: skip
"""The same with more to find: five searchable texts for six entries, and longer ones."""


class Story:
    """Everything that is written of one citizen."""

    def __init__(self, stream: bytes, device: bytes, author: bytes, random: Random, danish: Danish) -> None:
        self._teller = Teller(stream, device, author, random, danish)
        self._author, self._random, self._danish = author, random, danish
        self._steps: list[bytes] = []
        self._goals: list[bytes] = []
        self._called, self._plans = "", 0

    @property
    def entries(self) -> Sequence[tuple[bytes, Entry]]:
        """What has been written, of both streams."""
        return self._teller.entries

    def tell(self, called: str, mix: Mix, entries: int) -> None:
        """The first visit, and then deeds after the mix until there are so many entries."""
        self._begin(called)
        meetings, surroundings = Meetings(self._teller), Surroundings(self._teller, self._goals, mix.people)
        surroundings.change()
        deeds: dict[str, Callable[[], None]] = {
            "meeting": meetings.meet, "map": surroundings.change, "who5": self._ask, "star": self._draw,
            "plan": self._agree, "access": self._access, "rating": self._rate, "step": self._step,
            "tick": self._tick, "restep": self._restep, "reword": self._reword, "detail": self._detail,
            "known": self._known, "hope": self._hope, "resource": self._resource, "goal": self._next_goal,
        }  # fmt: skip
        names, weights = list(mix.deeds), list(mix.deeds.values())
        while len(self.entries) < entries:
            self._teller.reach(len(self.entries) / entries)
            deeds[self._random.choices(names, weights)[0]]()

    def _cpr(self) -> str:
        """A number of the citizen's own, from one of the years that have no check digit to keep to."""
        number = int.from_bytes(self._teller.stream[:6])
        day, month, year, last = number % 28, number // 28 % 12, number // 336 % 40, number // 13440 % 1000
        return f"{1 + day:02}{1 + month:02}{60 + year:02}{1000 + last}"

    def _begin(self, called: str) -> None:
        text, write = self._danish.text, self._teller.write
        self._called = called
        known = {
            "called": called, "full_name": f"{called} {self._danish.family_name()}", "cpr": self._cpr(),
            "phone": "20 30 40 50", "address": "Havnegade 12, 2. tv., 5000 Odense C", "how_to_meet": text(60, 160),
            "coordinator": "Signe Holm", "contact_rhythm": "hver uge", "next_look": "2026-06-02",
            "talk_about": text(30, 90),
        }  # fmt: skip
        write(
            ("stream", self._teller.stream, {"purpose": SHARED}),
            ("author", self._author, {"name": "Trine Krogh", "role": "Bostøtte"}),
            ("citizen", self._teller.stream, known),
            said_by=SaidBy.WORKER,
        )
        agreed = {"section": "85", "start": BEGAN.isoformat(), "purpose": text(80, 200), "what": text(40, 120),
                  "who_comes": "Signe Holm", "how_often": "Hver torsdag", "how_long": "En time"}  # fmt: skip
        write(("support", self._teller.new(), agreed), said_by=SaidBy.WORKER)
        for deed in (self._hope, self._hope, self._resource, self._resource, self._resource):
            deed()
        for _ in range(3):
            self._goal()
        self._step()

    def _access(self) -> None:
        self._teller.write(("access", self._teller.new(), {"event": "opened"}), said_by=SaidBy.WORKER)

    def _hope(self) -> None:
        told = {"words": self._danish.text(30, 150), "kind": "dream", "state": "alive"}
        self._teller.write(("hope", self._teller.new(), told))

    def _resource(self) -> None:
        teller, key = self._teller, self._teller.new()
        teller.write(("resource", key, {"text": self._danish.text(15, 70), "kind": "skill"}))
        teller.write(("resource", key, {"confirmed": teller.day()}), seen=teller.shared.ids(key, "text"))

    def _goal(self) -> None:
        key = self._teller.new()
        told = {"words": self._danish.text(25, 80), "term": "short", "goal_type": "develop", "state": "active",
                "i_do": self._danish.text(30, 110), "you_help": self._danish.text(30, 110),
                "who_helps": self._danish.text(15, 60), "how_we_see": self._danish.text(30, 90)}  # fmt: skip
        self._teller.write(("goal", key, told))
        self._goals.append(key)

    def _next_goal(self) -> None:
        self._teller.write(("goal", self._goals.pop(0), {"state": "reached"}))
        self._goal()

    def _reword(self) -> None:
        self._teller.write(("goal", self._random.choice(self._goals), {"words": self._danish.text(25, 80)}))

    def _detail(self) -> None:
        name = self._random.choice(("i_do", "you_help", "who_helps", "how_we_see"))
        self._teller.write(("goal", self._random.choice(self._goals), {name: self._danish.text(30, 110)}))

    def _rate(self) -> None:
        answers = {"value": self._random.randint(0, 10)}
        self._read("goal_rating", answers, {"about": self._random.choice(self._goals)})

    def _ask(self) -> None:
        self._read("who5@1", {item: self._random.randint(0, 5) for item in _WELL_BEING}, {})

    def _draw(self) -> None:
        """A star, with what was said of two of its areas."""
        answers = {item: self._random.randint(1, 10) for item in _STAR}
        key = self._read("chime_star@1", answers, {"focus": self._random.sample(_STAR, 2)})
        for item in self._random.sample(_STAR, 2):
            note = {"text": self._danish.text(40, 160), "reading": key, "item": item}
            self._teller.write(("reading_note", self._teller.new(), note))

    def _read(self, instrument: str, answers: dict[str, int], more: dict[str, object]) -> bytes:
        key = self._teller.new()
        told = {"answers": answers, "instrument": instrument, "day": self._teller.day(), **more}
        self._teller.write(("reading", key, told))
        return key

    def _agree(self) -> None:
        """ "Min plan", as it was read together."""
        text, self._plans = self._danish.text, self._plans + 1
        steps = (PlanStep(text(20, 40), "Mig og Signe", "torsdag"),)
        goals = (PlanGoal(text(25, 80), steps, text(30, 110), text(30, 110), text(15, 60), text(30, 90)),)
        content = PlanContent(
            called=self._called, day=date.fromisoformat(self._teller.day()), version=self._plans,
            dreams=(PlanDream(text(30, 150)), PlanDream(text(30, 150))),
            resources=tuple(PlanResource(text(15, 70), confirmed=True) for _ in range(3)), focus_goals=goals * 3,
        )  # fmt: skip
        told = {"content": freeze(content)}
        self._teller.write(("plan_version", self._teller.new(), told), said_by=SaidBy.TOGETHER)

    def _step(self) -> None:
        key = self._teller.new()
        told = {"text": self._danish.text(20, 60), "goal": self._random.choice(self._goals),
                "who": f"Mig og {self._danish.first_name()}", "when": "torsdag"}  # fmt: skip
        self._teller.write(("step", key, told))
        self._steps.append(key)

    def _tick(self) -> None:
        self._teller.write(("step", self._random.choice(self._steps), {"done": self._teller.day()}))

    def _restep(self) -> None:
        self._teller.write(("step", self._random.choice(self._steps), {"text": self._danish.text(20, 60)}))

    def _known(self) -> None:
        told = {"talk_about": self._danish.text(30, 90)}
        self._teller.write(("citizen", self._teller.stream, told), said_by=SaidBy.TOGETHER)
