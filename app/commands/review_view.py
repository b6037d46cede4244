"""What waits for a decision, told as a person decides of it: whose it is, at whom, why it is kept out, and how much."""

from collections import Counter
from dataclasses import dataclass

from app.commands.reviewing import decide
from app.commands.signing import my_identity
from app.models.membership import Membership, Verdict
from app.models.moment import Moment
from app.models.organisation import Organisation
from app.models.who_sees import decides
from app.store.logs import load_membership, load_organisation
from app.store.reading import caseload
from app.store.review import Reviewed, in_review
from app.store.shared import set_aside
from app.store.vault import Vault

_KNOWN_TWICE = "twice"
"""A run that came under two names is here under the other one."""


@dataclass(frozen=True)
class Waiting:
    """What one colleague wrote in one part of a citizen's record, and that is kept out for one reason. `called` is
    empty where the citizen is not known here; `mine` says whether it is this worker's to decide."""

    author: str
    called: str
    purpose: str
    reason: Verdict
    first: Moment
    last: Moment
    entries: int
    mine: bool
    runs: tuple[Reviewed, ...]


@dataclass(frozen=True)
class ReviewView:
    """What waits, and how many bundles are set aside for a reason that nobody can decide of."""

    waiting: tuple[Waiting, ...] = ()
    aside: tuple[tuple[str, int], ...] = ()


def view_review(vault: Vault) -> ReviewView:
    """As it stands here."""
    organisation = load_organisation(vault, my_identity(vault).organisation)
    names = {row.citizen: row.called for row in caseload(vault)}
    groups: dict[tuple[bytes, bytes, Verdict], list[Reviewed]] = {}
    for each in in_review(vault):
        groups.setdefault((each.author, each.stream, each.reason), []).append(each)
    waiting = [_waiting(vault, organisation, names, found) for found in groups.values()]
    counts = Counter(why for why in set_aside(vault).values() if why != _KNOWN_TWICE)
    return ReviewView(tuple(waiting), tuple(sorted(counts.items())))


def _waiting(vault: Vault, organisation: Organisation, names: dict[bytes, str], runs: list[Reviewed]) -> Waiting:
    first, last = runs[0], runs[-1]
    membership: Membership = load_membership(vault, first.stream, organisation)
    author = organisation.workers.get(first.author)
    return Waiting(
        author.name if author else "",
        names.get(membership.citizen or first.stream, ""),
        membership.purpose,
        first.reason,
        first.at,
        last.at,
        sum(each.entries for each in runs),
        decides(organisation, membership, my_identity(vault).keys.worker),
        tuple(runs),
    )


def decide_all(vault: Vault, *, waiting: Waiting, accept: bool) -> int:
    """One decision for all of it; how many entries came in. UserError `coordinator-only`."""
    return sum(decide(vault, reviewed=each, accept=accept).taken for each in waiting.runs)
