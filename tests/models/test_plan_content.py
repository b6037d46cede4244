"""What a plan prints and leaves out."""

from dataclasses import fields, replace
from datetime import date

import pytest

from app.models.change import SaidBy
from app.models.danish_dates import danish_date, month_name, weekday_name
from app.models.errors import UserError
from app.models.plan import (
    PlanAgreement,
    PlanContent,
    PlanDream,
    PlanGoal,
    PlanNextLook,
    PlanResource,
    PlanSupport,
    Section,
    ends_too_late,
    latest_end,
    printed_dreams,
    printed_resources,
    printed_sections,
)
from app.models.plan_hard import PlanHard
from app.models.plan_news import NewsLine, PlanNews
from app.models.plan_people import PlanPerson
from app.models.plan_star import PlanArea, PlanStar

EMPTY = PlanContent(called="Amina", day=date(2026, 3, 4), version=1)
SYR = PlanResource("Jeg syr.", confirmed=True)
GIVER_IKKE_OP = PlanResource("Jeg giver ikke op.", confirmed=False)


def test_resources_the_citizen_has_not_confirmed_are_left_out() -> None:
    content = replace(EMPTY, resources=(SYR, GIVER_IKKE_OP))
    assert printed_resources(content) == (SYR,)


def test_unconfirmed_resources_are_printed_when_chosen() -> None:
    content = replace(EMPTY, resources=(SYR, GIVER_IKKE_OP), include_unconfirmed=True)
    assert printed_resources(content) == (SYR, GIVER_IKKE_OP)


def test_a_section_with_only_unconfirmed_resources_is_empty() -> None:
    assert Section.RESOURCES not in printed_sections(replace(EMPTY, resources=(GIVER_IKKE_OP,)))


def test_an_empty_plan_says_only_how_to_disagree() -> None:
    assert printed_sections(EMPTY) == (Section.DISAGREE,)


def test_blank_words_are_no_words() -> None:
    content = replace(
        EMPTY,
        dreams=(PlanDream(" \n"),),
        focus_goals=(PlanGoal(" "),),
        agreement=PlanAgreement(who_comes=" "),
        next_look=PlanNextLook(talk_about="\t"),
    )
    assert printed_dreams(content) == ()
    assert printed_sections(content) == (Section.DISAGREE,)


def test_sections_come_in_the_citizens_order_and_hidden_ones_stay_away() -> None:
    full = replace(
        EMPTY,
        dreams=(PlanDream("Is på havnen"),),
        resources=(SYR,),
        other_goals=(PlanGoal("Jeg cykler."),),
        people=(PlanPerson("Trine"),),
        star=PlanStar("Stjernen", 1, 10, date(2026, 3, 4), SaidBy.CITIZEN, (PlanArea("Håb", 4),)),
        agreement=PlanAgreement(starts=date(2026, 3, 5)),
        hard=PlanHard(helps=("Gå en tur",)),
        news=PlanNews(date(2026, 2, 1), (NewsLine("dream", "Is på havnen"),)),
        support=PlanSupport("85"),
        next_look=PlanNextLook(day=date(2026, 6, 2)),
    )
    assert printed_sections(full) == tuple(Section)
    shown = printed_sections(replace(full, include=frozenset({Section.LAW, Section.DREAMS})))
    assert shown == (Section.DREAMS, Section.LAW)


def test_at_most_three_goals_are_in_focus() -> None:
    with pytest.raises(UserError, match="plan-too-many-in-focus"):
        replace(EMPTY, focus_goals=(PlanGoal("Jeg cykler."),) * 4)


def test_no_field_can_hold_a_cpr_number_or_an_address() -> None:
    names = {field.name for field in fields(PlanContent)}
    assert not {name for name in names if "cpr" in name or "address" in name or "full_name" in name}


@pytest.mark.parametrize(
    ("starts", "latest"),
    [
        (date(2026, 3, 5), date(2026, 9, 4)),
        (date(2026, 9, 1), date(2027, 2, 28)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 30), date(2028, 2, 29)),
        (date(2026, 6, 30), date(2026, 12, 29)),
        (date(2026, 12, 31), date(2027, 6, 30)),
    ],
)
def test_section_82b_lasts_at_most_six_months(starts: date, latest: date) -> None:
    assert latest_end("82b", starts) == latest


def test_other_sections_have_no_limit() -> None:
    assert latest_end("85", date(2026, 3, 5)) is None


@pytest.mark.parametrize(
    ("law", "ends", "late"),
    [("82b", date(2026, 9, 4), False), ("82b", date(2026, 9, 5), True), ("85", date(2030, 1, 1), False)],
)
def test_an_agreement_that_runs_too_long_is_told(law: str, ends: date, late: bool) -> None:
    agreement = PlanAgreement(starts=date(2026, 3, 5), ends=ends)
    assert ends_too_late(replace(EMPTY, agreement=agreement, support=PlanSupport(law))) is late


def test_dates_read_as_danish() -> None:
    day = date(2026, 3, 4)
    assert danish_date(day) == "onsdag 4. marts 2026"
    assert danish_date(day, weekday=False) == "4. marts 2026"
    assert danish_date(day, year=False) == "onsdag 4. marts"
    assert (weekday_name(date(2026, 3, 8)), month_name(12)) == ("søndag", "december")


def test_there_is_no_thirteenth_month() -> None:
    with pytest.raises(ValueError, match="13"):
        month_name(13)
