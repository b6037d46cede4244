"""The whole visit in its order, and the day with colleagues after it."""

from app.demo import around, arrival, hard, leaving, meeting, office, together, turned, two_desks
from app.demo.colleagues import Colleagues
from app.demo.stage import Stage


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
    hard.write_hard(stage)
    leaving.write_goals(stage)
    leaving.agree_plan(stage)
    meeting.end(stage)
    turned.turn(stage, password)
    leaving.look_back(stage)
    leaving.take_in_sheet(stage)
    leaving.lock(stage)


def share(colleagues: Colleagues, password: str) -> None:
    """Two windows over one folder: from the organisation's first minute until a computer is lost."""
    for stage in (colleagues.lone, colleagues.signe):
        arrival.unlock_unseen(stage, password)
    invitation = office.found(colleagues.lone)
    office.take_in(colleagues, together.answer(colleagues.signe, invitation))
    together.come_in(colleagues)
    two_desks.write_apart(colleagues)
    two_desks.settle(colleagues)
    two_desks.seal(colleagues)
    two_desks.write_twice(colleagues)
    together.let_in_and_out(colleagues)
    together.stand_in(colleagues)
    two_desks.lose_laptop(colleagues)
    office.look_back(colleagues.lone)
    leaving.lock_unseen(colleagues.lone)
