"""How the plan stands: what it says today, and whether that is what was agreed."""

from dataclasses import dataclass, replace
from datetime import date

from app.commands.plans import plan_content, thaw
from app.models.errors import UserError
from app.models.plan import PlanContent
from app.models.record import AgreedPlan, CitizenRecord


@dataclass(frozen=True)
class Standing:
    """The content to show, the plan agreed last, and whether they are the same."""

    content: PlanContent
    agreed: AgreedPlan | None = None
    unchanged: bool = False


def standing(record: CitizenRecord, *, today: date) -> Standing:
    """The agreed plan itself while nothing has been changed since; otherwise the next edition as it would print."""
    now = plan_content(record, day=today)
    if not record.plans:
        return Standing(now)
    last = record.plans[-1]
    try:
        frozen = thaw(last)
    except UserError:
        return Standing(now, last)
    if replace(now, day=frozen.day, version=frozen.version) == frozen:
        return Standing(frozen, last, unchanged=True)
    return Standing(now, last)


def is_blank(content: PlanContent) -> bool:
    """Nothing to agree on yet."""
    return not (content.dreams or content.focus_goals or content.resources)
