"""A visit deed by deed: in its order, by its writers, and nothing of a meeting that was not held."""

from datetime import date, datetime

from app.demo.deeds import Agree, End, Mark, Note, Plan, Settle, deeds
from app.demo.visits import Further, Promise, Said, Visit
from app.models.values import MeetingForm, MeetingState

FIRST = Visit(
    at="2026-01-07T13:30",
    by="signe",
    form=MeetingForm.HOME,
    notes=(Said("Vi gik en tur."), Said("Det var koldt.", by="jonas", at="2026-01-08T09:00")),
    agreements=(
        Promise("Ringe", done=date(2026, 1, 10)),
        Promise("Skrive", dropped=date(2026, 1, 20)),
        Promise("Vente"),
    ),
)
SECOND = Visit(at="2026-01-14T13:30", by="jonas", form=MeetingForm.HOME)


def test_a_held_visit_goes_from_plan_to_seal() -> None:
    found = sorted(deeds(Further(visits=(FIRST,))), key=lambda each: each[0])
    kinds = [type(deed) for _, _, deed in found]
    assert kinds == [Plan, Mark, Note, Agree, Agree, Agree, End, Note, Settle, Settle]
    assert found[0][0] == datetime(2025, 12, 31, 13, 30)
    assert found[7][:2] == (datetime(2026, 1, 8, 9, 0), "jonas")
    assert found[6][0] == FIRST.ends


def test_an_agreement_is_ticked_at_the_next_visit_or_in_the_evening_of_its_day() -> None:
    settled = [each for each in deeds(Further(visits=(FIRST, SECOND))) if isinstance(each[2], Settle)]
    assert [(when, by) for when, by, _ in settled] == [
        (datetime(2026, 1, 14, 13, 32), "jonas"),
        (datetime(2026, 1, 20, 16, 45), "signe"),
    ]


def test_a_visit_that_was_called_off_is_only_planned_and_marked() -> None:
    for state, when in ((MeetingState.CANCELLED, datetime(2026, 1, 7, 10, 30)), (MeetingState.NO_SHOW, FIRST.ends)):
        off = Visit(at=FIRST.at, by="signe", form=MeetingForm.HOME, state=state, reason="Syg", sealed=False)
        _, (marked, _, deed) = deeds(Further(visits=(off,)))
        assert isinstance(deed, Mark)
        assert marked == when


def test_a_visit_to_come_is_planned_and_nothing_else() -> None:
    coming = Visit(at=FIRST.at, by="signe", form=MeetingForm.HOME, state=MeetingState.PLANNED, sealed=False)
    ((_, _, deed),) = deeds(Further(visits=(coming,)))
    assert isinstance(deed, Plan)
