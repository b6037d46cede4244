"""Min plan: what of the record it holds, and the version that was agreed."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from app.commands.writing import new_record, put, put_all, saved
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.instruments.shape import Instrument
from app.models.meeting import Agreement, agreements
from app.models.network import NetworkMap, network_map
from app.models.plan import (
    MOST_IN_FOCUS,
    UNNAMED,
    PlanAgreement,
    PlanContent,
    PlanDream,
    PlanGoal,
    PlanNextLook,
    PlanPromise,
    PlanResource,
    PlanStep,
    PlanSupport,
    Section,
    printed_dreams,
    printed_goals,
    printed_resources,
    printed_sections,
)
from app.models.plan_hard import calls_without_yes, plan_hard
from app.models.plan_map import PlanMap, plan_map
from app.models.plan_news import PlanNews, Told, plan_news
from app.models.plan_people import WithPeople, may_be_printed, people_in_print, plan_people, without_yes
from app.models.plan_redaction import Hidden, Mention, hidden_people, mentions, redact, refusing_people, told_of
from app.models.plan_star import PlanStar, plan_star
from app.models.protected import streets
from app.models.reading import Reading, readings
from app.models.record import AgreedPlan, CitizenRecord, Goal, Support
from app.models.save import Save
from app.models.sectors import Sector
from app.models.values import GoalState
from app.models.wellbeing import wellbeing
from app.store.instruments import Instruments


def plan_content(
    record: CitizenRecord, *, day: date, instruments: Instruments, sectors: Sequence[Sector]
) -> PlanContent:
    """The plan as the record stands today, with what this citizen has chosen; a star needs its instrument."""
    active = [goal for goal in record.goals if goal.state == GoalState.ACTIVE]
    include = frozenset(section for section in Section if section.value not in _chosen(record, "plan_hidden"))
    along = frozenset(each for each in WithPeople if each.value in _chosen(record, "plan_people"))
    support, map_, out = record.support, network_map(record), left_out_of_plan(record)
    content = PlanContent(
        called=record.called,
        day=day,
        version=max((plan.number for plan in record.plans), default=0) + 1,
        language="da",
        dreams=tuple(PlanDream(hope.words.text) for hope in record.hopes if hope.current),
        resources=tuple(PlanResource(each.record.text("text"), each.confirmed) for each in record.resources),
        focus_goals=tuple(map(_plan_goal, active[:MOST_IN_FOCUS])),
        other_goals=tuple(map(_plan_goal, active[MOST_IN_FOCUS:])),
        people=plan_people(map_, along, out) if Section.PEOPLE in include else (),
        map=_map(map_, along, out, sectors) if Section.PEOPLE in include else None,
        star=_star(record, instruments) if Section.NOW in include else None,
        agreement=_agreement(support),
        promises=_promises(agreements(record), map_),
        hard=plan_hard(wellbeing(record)) if Section.HARD in include else None,
        support=_law(support),
        next_look=PlanNextLook(record.next_look, record.citizen.text("talk_about")),
        include=include,
        include_unconfirmed=record.citizen["plan_unconfirmed"].value is True,
        along=along,
    )
    content = redact(content, hidden_people(map_, out))
    return replace(content, news=news_of(record, content)) if Section.NEWS in include else content


def left_out_of_plan(record: CitizenRecord) -> frozenset[bytes]:
    """The members of the map that the citizen leaves out, also as they are known after being joined."""
    standing = {other: shown for shown, other in network_map(record).joined}
    chosen = (each for each in _chosen(record, "plan_left_out") if isinstance(each, bytes))
    return frozenset(standing.get(each, each) for each in chosen)


def news_of(record: CitizenRecord, content: PlanContent) -> PlanNews | None:
    """What is new since the version that was agreed last; nothing where none was, or it cannot be read."""
    if not record.plans:
        return None
    try:
        before = thaw(record.plans[-1])
    except UserError:
        return None
    states = {goal.words.text: goal.state for goal in record.goals}
    done = {step.record.text("text") for step in record.steps if step.done}
    return plan_news(_told(before), _told(content), since=before.day, states=states, done=done)


def _told(content: PlanContent) -> Told:
    """A section that is not in the plan is no news, whatever has happened to it."""
    shown = printed_sections(content)
    goals = printed_goals(content.focus_goals + content.other_goals) if Section.GOALS in shown else ()
    steps = (step.text.strip() for goal in goals for step in goal.steps if step.text.strip() and not step.done)
    parts = {Section.NOW: content.star, Section.AGREEMENT: content.agreement, Section.HARD: content.hard}
    return Told(
        dreams=tuple(each.words for each in printed_dreams(content)) if Section.DREAMS in shown else (),
        resources=tuple(each.text for each in printed_resources(content)) if Section.RESOURCES in shown else (),
        goals=tuple(goal.words for goal in goals),
        steps=tuple(steps),
        people=tuple(person.name for person in content.people) if Section.PEOPLE in shown else (),
        parts={section.value: what for section, what in parts.items() if section in shown},
    )


def _chosen(record: CitizenRecord, name: str) -> list[Any]:
    chosen = record.citizen[name].value
    return chosen if isinstance(chosen, list) else []


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


def _map(
    map_: NetworkMap, along: Collection[WithPeople], out: Collection[bytes], sectors: Sequence[Sector]
) -> PlanMap | None:
    members = people_in_print(map_, along, out)
    return plan_map(map_, members, sectors) if members and WithPeople.MAP in along else None


def _star(record: CitizenRecord, instruments: Instruments) -> PlanStar | None:
    def instrument_of(reading: Reading) -> Instrument | None:
        ref = f"{reading.instrument}@{reading.version or 1}"
        return instruments.get(ref) or instruments.newest(reading.instrument)

    def name_of(reading: Reading) -> str:
        return record.author(reading.record["answers"].live[0])

    return plan_star(readings(record), instrument_of, name_of)


def _promises(agreed: Iterable[Agreement], map_: NetworkMap) -> tuple[PlanPromise, ...]:
    """What is still to be done, the most pressing first; what has no day comes last."""
    still = sorted((each for each in agreed if each.open), key=lambda each: each.by or date.max)
    return tuple(PlanPromise(each.record.text("what"), who_in_print(each, map_), each.by) for each in still)


def who_in_print(agreed: Agreement, map_: NetworkMap) -> str:
    """Who does it; nobody on the map is named who has not said yes to print."""
    key = agreed.record["member"].value
    standing = {other: shown for shown, other in map_.joined}
    member = map_.member(standing.get(key, key)) if isinstance(key, bytes) else None
    if member is not None and not may_be_printed(member):
        return UNNAMED
    return refusing_people(map_).without(agreed.record.text("who") or (member.name if member else ""))


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


def show_sections(
    citizen: RecordView,
    *,
    hidden: Iterable[Section],
    unconfirmed: bool,
    along: Iterable[WithPeople],
    left_out: Iterable[bytes] = (),
) -> Save:
    """Which sections and who stay out of print, whether unconfirmed resources come along, and what does with the
    people."""
    told = {
        "plan_hidden": sorted(section.value for section in hidden),
        "plan_unconfirmed": unconfirmed,
        "plan_people": sorted(each.value for each in along) or None,
        "plan_left_out": sorted(left_out) or None,
    }
    return saved(citizen, *put_all(citizen, told, SaidBy.TOGETHER))


def agree_plan(*, citizen: bytes, key: bytes, content: PlanContent) -> Save:
    """ "Vi er enige": the plan as it was read, frozen with the citizen's yes.

    Raises UserError `plan-empty` where there is nothing to agree on.
    """
    if not (content.dreams or content.focus_goals or content.resources):
        raise UserError("plan-empty")
    version = new_record("plan_version", citizen, key)
    return saved(version, put(version, "content", freeze(content), SaidBy.TOGETHER))


def asked_again(record: CitizenRecord, content: PlanContent) -> tuple[str, ...]:
    """Who stands in an agreed plan and may not be printed today: to be said before it is printed again."""
    map_ = network_map(record)
    people = [person.name for person in content.people]
    if content.map is not None:
        people += [spot.name for spot in content.map.spots if spot.name not in people]
    named = without_yes(map_, people, [promise.who for promise in content.promises])
    called = calls_without_yes(wellbeing(record), content.hard.calls if content.hard else ())
    return tuple(dict.fromkeys((*named, *called, *told_of(content, hidden_people(map_)))))


def named_all_the_same(record: CitizenRecord, content: PlanContent) -> tuple[Mention, ...]:
    """Where the citizen's own words name somebody who is left out."""
    return mentions(content, hidden_people(network_map(record), left_out_of_plan(record)))


def address_told(record: CitizenRecord, content: PlanContent) -> tuple[Mention, ...]:
    """Where somebody's own words say a protected address."""
    hidden = record.citizen["protected"].value is True
    return mentions(content, Hidden(streets((record.citizen.text("address"),)))) if hidden else ()


def freeze(content: PlanContent) -> Any:
    """The content as plain data for an entry: text, whole numbers and sorted lists only."""
    data = msgspec.to_builtins(content)
    for chosen in ("include", "along"):
        data[chosen] = sorted(data[chosen])
    return data


def thaw(plan: AgreedPlan) -> PlanContent:
    """The content of an agreed plan, to read or print again. UserError `plan-unreadable`."""
    try:
        return msgspec.convert(plan.content, PlanContent)
    except msgspec.ValidationError as fault:
        raise UserError("plan-unreadable", number=plan.number) from fault
