"""What waits for a decision, told as a person decides of it: whose it is, at whom, why it is kept out, and how much."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.commands.reviewing import decide
from app.commands.signing import my_identity
from app.models.membership import DECIDE, Membership, Verdict
from app.models.moment import Moment
from app.models.organisation import Organisation
from app.models.who_sees import decides
from app.store.logs import load_membership, load_organisation
from app.store.one_citizen import lead_of
from app.store.reading import caseload
from app.store.review import Reviewed, in_review, kept_out
from app.store.shared import set_aside
from app.store.vault import Vault

_Decision = tuple[str, Moment | None]
"""Who, and when."""
_KNOWN_TWICE = "twice"
"""A run that came under two names is here under the other one."""


@dataclass(frozen=True)
class Waiting:
    """What one colleague wrote in one part of a citizen's record, and that is kept out for one reason. `called` is
    empty where the citizen is not known here; `mine` says whether it is this worker's to decide. `decider` kept it out
    at `decided`."""

    author: str
    called: str
    purpose: str
    reason: Verdict
    first: Moment
    last: Moment
    entries: int
    mine: bool
    runs: tuple[Reviewed, ...]
    decider: str = ""
    decided: Moment | None = None


@dataclass(frozen=True)
class ReviewView:
    """What waits, what was kept out (the last decided first), and how many bundles are set aside for a reason that
    nobody can decide of."""

    waiting: tuple[Waiting, ...] = ()
    kept_out: tuple[Waiting, ...] = ()
    aside: tuple[tuple[str, int], ...] = ()


def view_review(vault: Vault) -> ReviewView:
    """As it stands here."""
    organisation = load_organisation(vault, my_identity(vault).organisation)
    names = {row.citizen: row.called for row in caseload(vault)}
    counts = Counter(why for why in set_aside(vault).values() if why != _KNOWN_TWICE)
    out = _grouped(vault, organisation, names, kept_out(vault))
    return ReviewView(
        _grouped(vault, organisation, names, in_review(vault)),
        tuple(sorted(out, key=lambda each: each.decided or each.last, reverse=True)),
        tuple(sorted(counts.items())),
    )


def _grouped(
    vault: Vault, organisation: Organisation, names: dict[bytes, str], found: Iterable[Reviewed]
) -> tuple[Waiting, ...]:  # fmt: skip
    """One for each author, stream, and reason, or who decided and on which day."""
    groups: dict[object, list[Reviewed]] = {}
    decisions: dict[object, _Decision] = {}
    for each in found:
        membership = load_membership(vault, each.stream, organisation)
        by, at = _decision(membership, organisation, each) if each.reason == Verdict.REFUSED else ("", None)
        key = (each.author, each.stream, each.reason, by, at.day if at else None)
        groups.setdefault(key, []).append(each)
        decisions[key] = by, at
    return tuple(_waiting(vault, organisation, names, decisions[key], runs) for key, runs in groups.items())


def _decision(membership: Membership, organisation: Organisation, of: Reviewed) -> _Decision:
    """Who kept it out last, and when."""
    made = [each for each in membership.told() if each.kind == DECIDE and each.body["entry"] == of.entry]
    last = next((each for each in reversed(made) if not each.body["accept"]), None)
    if last is None:
        return "", None
    device = organisation.device_of_key(last.signer)
    worker = organisation.workers.get(device.worker) if device else None
    return worker.name if worker else "", Moment(last.wall, last.offset)


def _waiting(
    vault: Vault, organisation: Organisation, names: dict[bytes, str], decision: _Decision, runs: list[Reviewed]
) -> Waiting:  # fmt: skip
    first, last = runs[0], runs[-1]
    membership = load_membership(vault, first.stream, organisation)
    author = organisation.workers.get(first.author)
    return Waiting(
        author.name if author else "",
        names.get(lead_of(vault.connection, membership.citizen or first.stream), ""),
        membership.purpose,
        first.reason,
        first.at,
        last.at,
        sum(each.entries for each in runs),
        decides(organisation, membership, my_identity(vault).keys.worker),
        tuple(runs),
        *decision,
    )


def decide_all(vault: Vault, *, waiting: Waiting, accept: bool) -> int:
    """One decision for all of it; how many entries came in. UserError `coordinator-only`."""
    return sum(decide(vault, reviewed=each, accept=accept).taken for each in waiting.runs)
