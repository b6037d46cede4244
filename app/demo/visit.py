"""The whole visit in its order."""

from app.demo import around, arrival, leaving, meeting
from app.demo.stage import Stage

PAPERS = (arrival.ROUTE, meeting.INVITATION, around.MAP, leaving.PLAN)
"""What the visit prints."""


def visit(stage: Stage, password: str) -> None:
    """From the password to the lock; each part leaves pictures, and the papers lie in the demo's folder."""
    arrival.unlock(stage, password)
    arrival.look_at_the_day(stage)
    arrival.find_amina(stage)
    meeting.invite(stage)
    meeting.hold(stage)
    around.draw_map(stage)
    around.draw_star(stage)
    around.answer(stage)
    leaving.write_goals(stage)
    leaving.agree_plan(stage)
    meeting.end(stage)
    leaving.look_back(stage)
    leaving.take_in_sheet(stage)
    leaving.lock(stage)
