"""The booklet "Når det er svært": what stands on it, who is kept back, and what a person must look at first."""

from dataclasses import dataclass
from datetime import date

from app.commands.plans import address_told, left_out_of_plan
from app.models.network import network_map
from app.models.plan import PlanContent
from app.models.plan_hard import PlanHard, plan_hard
from app.models.plan_redaction import Mention, hidden_people, mentions, redact
from app.models.record import CitizenRecord
from app.models.wellbeing import Part, wellbeing


@dataclass(frozen=True)
class PocketPaper:
    """The paper's content, and what is said beside it.

    Nobody stands there as one to call without a yes to print. It is the citizen's own list for a hard hour, so one who
    is left out of Min plan and has said yes stays: `in_spite` are their names. `mentions` is where the citizen's own
    words name somebody who has no yes, and `address` where they say a protected address.
    """

    content: PlanContent
    waiting: int
    without_yes: int
    in_spite: tuple[str, ...]
    mentions: tuple[Mention, ...]
    address: tuple[Mention, ...]


def pocket_paper(record: CitizenRecord, *, day: date) -> PocketPaper:
    """The booklet as the lines and the answers stand now."""
    plan, map_, out = wellbeing(record), network_map(record), left_out_of_plan(record)
    bare = PlanContent(called=record.called, day=day, version=1, hard=plan_hard(plan))
    hidden, spared = hidden_people(map_), hidden_people(map_, out)
    content = redact(bare, hidden)
    hard = content.hard or PlanHard()
    calls = [line for line in plan.of(Part.CALL) if not line.proposed and line.words.strip()]
    return PocketPaper(
        content,
        waiting=len(plan.waiting),
        without_yes=len(calls) - len(hard.calls),
        in_spite=tuple(call.name for call in hard.calls if spared.named_in(call.name)),
        mentions=mentions(content, hidden),
        address=address_told(record, content),
    )
