"""Deciding of what lies in review: the decision is a record in the stream's log, which every computer follows."""

from functools import partial

from app.commands.sharing import check_decides
from app.commands.signing import append, my_identity
from app.models.errors import UserError
from app.models.membership import DECIDE
from app.store.logs import load_membership, load_organisation
from app.store.review import Reviewed, in_review, kept_out
from app.store.runs import Settled, settle
from app.store.vault import Vault


def find_reviewed(vault: Vault, wanted: str) -> Reviewed:
    """What lies in review, or was kept out, under this number (the beginning of it is enough).

    UserError `review-unknown`.
    """
    told = wanted.strip().lower()
    found = [each for each in (*in_review(vault), *kept_out(vault)) if told and each.entry.hex().startswith(told)]
    if len(found) != 1:
        raise UserError("review-unknown", wanted=wanted)
    return found[0]


def decide(vault: Vault, *, reviewed: Reviewed, accept: bool) -> Settled:
    """Take it in, or keep it out; here at once. A later decision can change it, for it stays in the log who decided.

    UserError `coordinator-only`.
    """
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    membership = load_membership(vault, reviewed.stream, organisation)
    check_decides(organisation, membership, me.keys.worker)
    body = {"organisation": list(organisation.heads), "entry": reviewed.entry, "accept": accept}
    with vault.writing() as connection:
        append(
            vault, connection, log=reviewed.stream, heads=membership.heads, key=me.device, kind=DECIDE, body=body
        )  # fmt: skip
        now = load_membership(vault, reviewed.stream, organisation)
        judge = partial(now.verdicts, organisation=organisation)
        return settle(vault, connection, {reviewed.stream: judge})
