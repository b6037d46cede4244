"""Which room lies behind which door."""

from collections.abc import Callable

from app.ui.turned.desk import CitizenDesk
from app.ui.turned.dreams import DreamsRoom
from app.ui.turned.goals import GoalsRoom
from app.ui.turned.hard import HardRoom
from app.ui.turned.network import MapRoom
from app.ui.turned.plan import PlanRoom
from app.ui.turned.questions import QuestionsRoom
from app.ui.turned.room import Room
from app.ui.turned.star import StarRoom


def make_room(key: str, desk: CitizenDesk) -> Room:
    """Made when its door is first opened."""
    rooms: dict[str, Callable[[CitizenDesk], Room]] = {
        "dreams": DreamsRoom,
        "goals": GoalsRoom,
        "star": StarRoom,
        "map": MapRoom,
        "questions": QuestionsRoom,
        "hard": HardRoom,
        "plan": PlanRoom,
    }
    return rooms[key](desk)
