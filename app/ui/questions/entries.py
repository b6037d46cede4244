"""What the list of questions holds for one citizen."""

from collections.abc import Iterator

from app.models.instruments.shape import Shape
from app.models.reading import Reading, readings
from app.models.record import CitizenRecord
from app.models.values import GoalState
from app.store.instruments import Instruments
from app.ui.questions.listing import Entry
from app.ui.widgets.cards import in_quotes

_ELSEWHERE = (Shape.STAR, Shape.RATING)


def entries(instruments: Instruments, record: CitizenRecord) -> tuple[Entry, ...]:
    """Those that have been answered first, the latest on top; then questionnaires by title, and GAS goal by goal."""
    found = readings(record)
    there = [*_questionnaires(instruments, found), *_goals(instruments, record, found), *_lost(instruments, found)]
    return tuple(sorted(there, key=lambda entry: -entry.readings[-1].day.toordinal() if entry.readings else 0))


def _questionnaires(instruments: Instruments, found: tuple[Reading, ...]) -> Iterator[Entry]:
    for each in instruments:
        if each.shape is Shape.QUESTIONS:
            yield Entry(each.id, each.title, each, _of(found, each.id))


def _goals(instruments: Instruments, record: CitizenRecord, found: tuple[Reading, ...]) -> Iterator[Entry]:
    """One line for each goal that is worked on, or that has been answered before."""
    for each in instruments:
        for goal in record.goals if each.shape is Shape.GAS else ():
            given = tuple(reading for reading in _of(found, each.id) if reading.about == goal.record.id)
            if given or goal.state == GoalState.ACTIVE:
                yield Entry(each.id, each.title, each, given, goal.record.id, in_quotes(goal.words.text))


def _lost(instruments: Instruments, found: tuple[Reading, ...]) -> Iterator[Entry]:
    here = {each.id for each in instruments}
    for key in dict.fromkeys(reading.instrument for reading in found if reading.instrument not in here):
        yield Entry(key, key, None, _of(found, key))


def _of(found: tuple[Reading, ...], key: str) -> tuple[Reading, ...]:
    return tuple(reading for reading in found if reading.instrument == key)
