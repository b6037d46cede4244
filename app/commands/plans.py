"""Min plan: what of the record it holds, and the version that was agreed."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from app.commands.writing import new_record, put, put_all, saved
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.plan import (
    MOST_IN_FOCUS,
    PlanAgreement,
    PlanContent,
    PlanDream,
    PlanGoal,
    PlanNextLook,
    PlanResource,
    PlanStep,
    PlanSupport,
    Section,
)
from app.models.record import AgreedPlan, CitizenRecord, Goal, Support
from app.models.save import Save
from app.models.values import GoalState


def plan_content(record: CitizenRecord, *, day: date) -> PlanContent:
    """The plan as the record stands today, with the sections that this citizen has chosen."""
    active = [goal for goal in record.goals if goal.state == GoalState.ACTIVE]
    chosen = record.citizen["plan_hidden"].value
    hidden = chosen if isinstance(chosen, list) else []
    support = record.support
    return PlanContent(
        called=record.called,
        day=day,
        version=max((plan.number for plan in record.plans), default=0) + 1,
        language="da",
        dreams=tuple(PlanDream(hope.words.text) for hope in record.hopes if hope.current),
        resources=tuple(PlanResource(each.record.text("text"), each.confirmed) for each in record.resources),
        focus_goals=tuple(map(_plan_goal, active[:MOST_IN_FOCUS])),
        other_goals=tuple(map(_plan_goal, active[MOST_IN_FOCUS:])),
        agreement=_agreement(support),
        support=_law(support),
        next_look=PlanNextLook(record.next_look, record.citizen.text("talk_about")),
        include=frozenset(section for section in Section if section.value not in hidden),
        include_unconfirmed=record.citizen["plan_unconfirmed"].value is True,
    )


def _plan_goal(goal: Goal) -> PlanGoal:
    said = goal.record.text
    return PlanGoal(
        words=goal.words.text,
        steps=tuple(
            PlanStep(step.record.text("text"), step.record.text("who"), step.record.text("when"))
            for step in goal.steps
            if step.done is None
        ),
        i_do=said("i_do"),
        you_help=said("you_help"),
        who_helps=said("who_helps"),
        how_we_see=said("how_we_see"),
    )


def _agreement(support: Support | None) -> PlanAgreement:
    if support is None:
        return PlanAgreement()
    said = support.record.text
    return PlanAgreement(said("who_comes"), said("how_often"), said("how_long"), support.start, support.end)


def _law(support: Support | None) -> PlanSupport | None:
    if support is None or not support.section:
        return None
    said = support.record.text
    return PlanSupport(support.section, said("purpose"), said("what"), "", said("other"))


def show_sections(citizen: RecordView, *, hidden: Iterable[Section], unconfirmed: bool) -> Save:
    """Which sections stay out of print, and whether unconfirmed resources come along."""
    told = {"plan_hidden": sorted(section.value for section in hidden), "plan_unconfirmed": unconfirmed}
    return saved(citizen, *put_all(citizen, told, SaidBy.TOGETHER))


def agree_plan(*, citizen: bytes, key: bytes, content: PlanContent) -> Save:
    """ "Vi er enige": the plan as it was read, frozen with the citizen's yes.

    Raises UserError `plan-empty` where there is nothing to agree on.
    """
    if not (content.dreams or content.focus_goals or content.resources):
        raise UserError("plan-empty")
    version = new_record("plan_version", citizen, key)
    return saved(version, put(version, "content", freeze(content), SaidBy.TOGETHER))


def freeze(content: PlanContent) -> Any:
    """The content as plain data for an entry: text, whole numbers and sorted lists only."""
    data = msgspec.to_builtins(content)
    data["include"] = sorted(data["include"])
    return data


def thaw(plan: AgreedPlan) -> PlanContent:
    """The content of an agreed plan, to read or print again. UserError `plan-unreadable`."""
    try:
        return msgspec.convert(plan.content, PlanContent)
    except msgspec.ValidationError as fault:
        raise UserError("plan-unreadable", number=plan.number) from fault
