"""Beginning to share: the logs of streams that have none, with oneself as coordinator."""

from collections.abc import Iterable
from typing import Any

from app.commands.sharing import team_of
from app.commands.signing import Random, append, my_identity, new_epoch
from app.commands.steps import Steps, breathe
from app.models.kinds import WORKER
from app.models.membership import BEGIN
from app.models.organisation import Organisation
from app.store.logs import Unlogged, hold_to, load_organisation, streams_from_outside, streams_without_log
from app.store.shared import Identity
from app.store.vault import Vault

_AT_ONCE = 5


def begin_own(vault: Vault, *, random: Random) -> Steps[None]:
    """The streams that this worker began here."""
    return (yield from _begin_all(vault, streams_without_log(vault), random))


def begin_from_outside(vault: Vault, *, random: Random) -> Steps[None]:
    """What came in a file and was begun by nobody else in the organisation, so that nobody else can begin.

    Only when the colleagues' logs have been fetched: whoever took the same file in before has begun already.
    """
    workers = load_organisation(vault, my_identity(vault).organisation).workers
    others = frozenset(workers) - {vault.me.worker}
    return (yield from _begin_all(vault, streams_from_outside(vault, others), random))


def _begin_all(vault: Vault, streams: Iterable[Unlogged], random: Random) -> Steps[None]:
    left = list(streams)
    while left:
        some, left = left[:_AT_ONCE], left[_AT_ONCE:]
        me = my_identity(vault)
        organisation = load_organisation(vault, me.organisation)
        with vault.writing() as connection:
            for each in some:
                if each.stream not in organisation.erased:
                    _begin(vault, connection, me, each, organisation, random)
        yield breathe


def _begin(
    vault: Vault, connection: Any, me: Identity, of: Unlogged, organisation: Organisation, random: Random
) -> None:  # fmt: skip
    team = b"" if of.purpose == WORKER else team_of(organisation, me.keys.worker)
    leader = organisation.leader_of(team)
    readers = {me.keys.worker} | ({leader} if leader else set())
    epoch = new_epoch(stream=of.stream, readers=readers, organisation=organisation, older={}, random=random)
    told = {"purpose": of.purpose, "citizen": of.citizen, "team": team, "coordinator": me.keys.worker}
    record = append(
        vault, connection, log=of.stream, heads=(), key=me.device, kind=BEGIN, body={**told, **epoch.body}
    )  # fmt: skip
    hold_to(connection, of.stream, record)
    epoch.keep(connection, of.stream, record)
