"""When colleagues' computers last came to central, as central tells: all to an administrator, one's own to others."""

from contextlib import suppress
from functools import partial

from app.commands.shared_place import Where, central_client
from app.commands.signing import Random
from app.commands.steps import Steps
from app.store.devices_seen import central_asked, keep_seen
from app.store.shared import identity
from app.store.vault import Vault
from app.sync.central_client import CentralClient, Stranger
from app.sync.wire import Wire

_OFTEN_MS = 600_000


def see_devices(vault: Vault, *, where: Where, random: Random) -> Steps[None]:
    """Ask, now and then. Raises as `exchange`."""
    me, now = identity(vault), vault.clock().wall
    if me is None or not isinstance(where, Wire) or 0 <= now - central_asked(vault) < _OFTEN_MS:
        return
    seen = yield partial(_ask, central_client(vault, where, me, random))
    keep_seen(vault, seen, now)


def _ask(client: CentralClient) -> dict[bytes, int]:
    with suppress(Stranger):
        return client.devices()
    return {}
