"""The entries that made a citizen's network map."""

from app.models.change import decode_entry
from app.models.map_history import MapHistory, map_history, together
from app.models.network import MAP_KINDS
from app.store.vault import Vault


def load_map_history(vault: Vault, citizen: bytes) -> MapHistory:
    """The history of the citizen's map, of both streams where the same person was made twice; only entries whose bytes
    name one of the map's kinds are read."""
    return together(_one(vault, each) for each in vault.same_as(citizen))


def _one(vault: Vault, citizen: bytes) -> MapHistory:
    hits = " OR ".join("instr(e.raw, ?)" for _ in MAP_KINDS)
    rows = vault.connection.execute(
        f"SELECT e.id, e.raw FROM entries e JOIN streams s ON s.no = e.stream WHERE s.id = ? AND ({hits})",
        [citizen, *(bytes([0xA0 | len(kind)]) + kind.encode() for kind in MAP_KINDS)],
    )
    return map_history(citizen, ((bytes(key), decode_entry(bytes(raw))) for key, raw in rows))
