"""Når det bliver svært: what of the citizen's wellbeing and crisis plan stands in a plan on paper."""

from collections.abc import Collection
from dataclasses import dataclass

from app.models.wellbeing import Line, Part, Wellbeing


@dataclass(frozen=True)
class PlanCall:
    """Somebody to call, who has said yes to stand on paper."""

    name: str
    phone: str = ""


@dataclass(frozen=True)
class PlanHard:
    """The citizen's lines by what they are about, and whom they call."""

    good_day: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    others_do: tuple[str, ...] = ()
    others_leave: tuple[str, ...] = ()
    calls: tuple[PlanCall, ...] = ()

    def parts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The parts that hold lines, by the name of a Part, in the plan's order."""
        named = ((part.value, getattr(self, part.value)) for part in Part if part is not Part.CALL)
        return tuple((name, lines) for name, lines in named if lines)


def plan_hard(plan: Wellbeing) -> PlanHard | None:
    """What may be printed: neither what waits for the citizen's yes nor who has not said yes; None where that is
    nothing."""
    lines = {part.value: tuple(_flat(line.words) for line in _printed(plan, part)) for part in Part}
    del lines[Part.CALL]
    calls = tuple(PlanCall(_flat(line.words), _flat(line.phone)) for line in _printed(plan, Part.CALL))
    return PlanHard(**lines, calls=calls) if calls or any(lines.values()) else None


def calls_without_yes(plan: Wellbeing, calls: Collection[PlanCall]) -> tuple[str, ...]:
    """Whom of an agreed plan's nobody says yes for any more: they are gone, or their yes is."""
    said_yes = {_flat(line.words) for line in _printed(plan, Part.CALL)}
    return tuple(call.name for call in calls if call.name not in said_yes)


def _printed(plan: Wellbeing, part: Part) -> tuple[Line, ...]:
    return tuple(line for line in plan.of(part) if line.may_print)


def _flat(text: str) -> str:
    return " ".join(text.split())
