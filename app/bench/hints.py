"""From a pause in the writing to the hint under the words, painted."""

from collections.abc import Callable

from app.bench.paints import Paints
from app.ui.goals import GoalsScreen
from app.ui.goals.advice import Adviser
from app.ui.workspace import Workspace

_GOALS = (
    "At jeg trænes i at strukturere samt planlægge dagligdagsopgaver i faste rammer",
    "Jeg mestrer min hverdag sammen med min kontaktperson",
)


def measure_hints(
    workspace: Workspace, citizen: bytes, paints: Paints, busy: Callable[[], bool], rounds: int
) -> dict[str, list[float]]:
    """Milliseconds from the pause: `hint` with the check, and `unhinted` where the same card is only painted anew."""
    paints.shown_after(lambda: workspace.open_citizen(citizen, "goals"), busy)
    screen = workspace.citizen.screen_shown
    assert isinstance(screen, GoalsScreen)
    lines = screen.begin_goal(None).lines
    adviser = lines.editor.findChild(Adviser)
    assert isinstance(adviser, Adviser)
    found: dict[str, list[float]] = {"hint": [], "unhinted": []}
    for number in range(2 * rounds + 1):
        paints.shown_after(lambda number=number: lines.editor.set_text(_GOALS[number % 2]), busy)  # type: ignore[misc]
        found["hint"].append(paints.painted_after(adviser.look))
        assert adviser.hint is not None
        found["unhinted"].append(paints.painted_after(lines.editor.viewport().update))
    screen.finish()
    return {name: taken[1:] for name, taken in found.items()}
