"""Answers to invitations: kept for the administrator's computer that awaits them, and for nobody else.

Central can neither make an answer nor change one: it is marked with the invitation's secret, which never comes here.
"""

from datetime import date, timedelta

from app.central.database import Connection, select
from app.central.door import Caller
from app.central.problems import Problem
from app.models.central_words import MOST_ANSWER_BYTES, MOST_AWAITED, Answered, Await

_PLACE_BYTES = 32
_LONGEST = timedelta(days=400)


async def leave(connection: Connection, told: Answered) -> bool:
    """Keep an answer where one is awaited; whether it lies there now. What came first stays. Problem `not-found`."""
    if len(told.place) != _PLACE_BYTES or not 0 < len(told.answer) <= MOST_ANSWER_BYTES:
        raise Problem("body-wrong")
    text = """UPDATE answers SET answer = coalesce(answer, %s) WHERE place = %s AND until >= current_date
        RETURNING answer = %s"""
    rows = await select(connection, text, [told.answer, told.place, told.answer])
    if not rows:
        raise Problem("not-found")
    return bool(rows[0][0])


def places_of(told: Await, today: date) -> dict[bytes, date]:
    """Where answers are awaited, and until when. Problem `body-wrong`."""
    if len(told.places) > MOST_AWAITED or any(len(place) != _PLACE_BYTES for place, _ in told.places):
        raise Problem("body-wrong")
    try:
        return {place: min(today + _LONGEST, date.fromisoformat(until)) for place, until in told.places}
    except ValueError as fault:
        raise Problem("body-wrong") from fault


async def await_answers(connection: Connection, caller: Caller, places: dict[bytes, date]) -> list[tuple[bytes, bytes]]:
    """The answers that have come for this administrator's computer, which awaits them here and nowhere else. Problem
    `device-unknown`."""
    if not caller.administers:
        raise Problem("device-unknown")
    mine = [caller.organisation, caller.device]
    await connection.execute(
        """DELETE FROM answers WHERE organisation = %s
            AND (until < current_date - 1 OR (device = %s AND place <> ALL(%b)))""",
        [*mine, list(places)],
    )
    await connection.execute(
        """INSERT INTO answers (organisation, device, place, until)
            SELECT %s, %s, p, u FROM unnest(%b::bytea[], %b::date[]) a(p, u) ORDER BY p ON CONFLICT DO NOTHING""",
        [*mine, list(places), list(places.values())],
    )
    text = "SELECT place, answer FROM answers WHERE (organisation, device) = (%s, %s) AND answer IS NOT NULL"
    return [(place, answer) for place, answer in await select(connection, text, mine)]
