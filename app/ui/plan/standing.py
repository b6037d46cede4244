"""How the plan stands: what it says today, and whether that is what was agreed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.commands.plans import plan_content, thaw
from app.models.errors import UserError
from app.models.plan import PlanContent, printed_sections
from app.models.record import AgreedPlan, CitizenRecord
from app.models.sectors import Sector
from app.store.instruments import Instruments


@dataclass(frozen=True)
class Standing:
    """The content to show, the plan agreed last, and whether they are the same."""

    content: PlanContent
    agreed: AgreedPlan | None = None
    unchanged: bool = False


def standing(record: CitizenRecord, *, today: date, instruments: Instruments, sectors: Sequence[Sector]) -> Standing:
    """The plan under its agreed day and number, and with the news of then, while its paper would say the same;
    otherwise the next edition."""
    now = plan_content(record, day=today, instruments=instruments, sectors=sectors)
    if not record.plans:
        return Standing(now)
    last = record.plans[-1]
    try:
        frozen = thaw(last)
    except UserError:
        return Standing(now, last)
    under = replace(now, day=frozen.day, version=frozen.version, news=frozen.news)
    if _same_paper(under, frozen):
        return Standing(under, last, unchanged=True)
    return Standing(now, last)


def _same_paper(one: PlanContent, other: PlanContent) -> bool:
    """A choice that takes nothing from the paper and adds nothing is none: an older plan knew of fewer sections."""
    chosen = replace(one, include=other.include, along=other.along)
    return chosen == other and printed_sections(one) == printed_sections(other)


def is_blank(content: PlanContent) -> bool:
    """Nothing to agree on yet."""
    return not (content.dreams or content.focus_goals or content.resources)
