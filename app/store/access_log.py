"""Who has seen what of a citizen: the access events of both parts, as they were written."""

from app.models.change import decode_data
from app.models.moment import Moment
from app.models.seen import Seen
from app.store.vault import Vault


def access_log(vault: Vault, citizen: bytes) -> tuple[Seen, ...]:
    """Every event, the newest first; of the professional part where it is here."""
    streams = vault.person_streams(citizen)
    shared = frozenset(vault.same_as(citizen))
    marks = ",".join("?" * len(streams))
    rows = vault.connection.execute(
        "SELECT s.id, e.wall, e.zone, e.author, e.device, v.data, t.data FROM field_values v"
        " JOIN streams s ON s.no = v.stream JOIN entries e ON e.seq = v.entry"
        " LEFT JOIN field_values t ON t.entry = v.entry AND t.record = v.record AND t.field = 'to'"
        f" WHERE s.id IN ({marks}) AND v.kind = 'access' AND v.field = 'event' ORDER BY e.wall DESC, e.seq DESC",
        list(streams),
    ).fetchall()
    names = author_names(vault, streams)
    return tuple(
        Seen(
            Moment(wall, zone),
            names.get(bytes(author), ""),
            str(decode_data(event)),
            str(decode_data(to)) if to is not None else "",
            bytes(stream) not in shared,
            bytes(device) == vault.me.device,
        )
        for stream, wall, zone, author, device, event, to in rows
    )


def author_names(vault: Vault, streams: tuple[bytes, ...]) -> dict[bytes, str]:
    """Who has written in these streams, by the name they write under."""
    marks = ",".join("?" * len(streams))
    rows = vault.connection.execute(
        "SELECT v.record, v.data FROM field_values v JOIN streams s ON s.no = v.stream"
        f" WHERE s.id IN ({marks}) AND v.kind = 'author' AND v.field = 'name' AND v.live = 1",
        list(streams),
    )
    return {bytes(author): str(decode_data(name)) for author, name in rows}
