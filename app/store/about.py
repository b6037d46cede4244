"""Everything that is kept about a citizen, value by value, also what no longer stands."""

from app.models.about import Kept
from app.store.access_log import author_names
from app.store.held import held_values
from app.store.vault import Vault


def everything(vault: Vault, citizen: bytes) -> tuple[Kept, ...]:
    """Both parts, of both records where the same person was made twice."""
    streams, shared = vault.person_streams(citizen), frozenset(vault.same_as(citizen))
    names = author_names(vault, streams)
    found = []
    for stream in streams:
        where = "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.kind <> 'access'"
        live = _living(vault, stream)
        for held in held_values(vault.connection, where, [stream]):
            if held.origin is None or held.id in live:
                found.append(Kept(held, names.get(held.author, ""), held.id in live, stream not in shared))
    return tuple(found)


def _living(vault: Vault, stream: bytes) -> frozenset[tuple[bytes, int]]:
    rows = vault.connection.execute(
        "SELECT e.id, v.place FROM field_values v JOIN entries e ON e.seq = v.entry"
        " WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1",
        [stream],
    )
    return frozenset((bytes(key), place) for key, place in rows)
