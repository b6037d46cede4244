"""The whole visit in its order."""

from app.demo import around, arrival, leaving, meeting, together
from app.demo.stage import Stage

PAPERS = (arrival.ROUTE, meeting.INVITATION, around.MAP, leaving.PLAN)
"""What the visit prints."""


def visit(stage: Stage, others: together.Others, password: str) -> None:
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
    together.join_in(stage, others)
    together.let_in_and_out(stage, others)
    leaving.look_back(stage)
    leaving.take_in_sheet(stage)
    together.stand_in(stage, others)
    leaving.lock(stage)
