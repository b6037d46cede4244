"""Where one exchanges: a folder, or central over a connection."""

from collections.abc import Sequence
from pathlib import Path

from app.commands.central_place import CentralPlace
from app.commands.fetching import Place, Progress
from app.commands.folder_place import FolderPlace
from app.commands.signing import Random, my_identity
from app.keys.identity import SigningKey
from app.store.shared import Identity
from app.store.vault import Vault
from app.sync.central_client import CentralClient
from app.sync.folder import Folder
from app.sync.wire import Request, Wire

Where = Path | Wire


def place_name(where: Path | str) -> str:
    """What a folder, or central's address, is remembered by."""
    return where if isinstance(where, str) else str(where.absolute())


def said(where: Where) -> str:
    """A place as people know it."""
    return where.host if isinstance(where, Wire) else str(where)


def central_client(
    vault: Vault, wire: Wire, me: Identity, random: Random, proofs: Sequence[SigningKey] = ()
) -> CentralClient:
    """Central, asked as this computer; `proofs` are what a paper at hand opens."""
    keys = (me.device, *proofs, me.keys.signs)
    return CentralClient(wire, me.organisation, keys, lambda: vault.clock().wall, random)


def open_place(
    vault: Vault, where: Where, me: Identity, random: Random, at_once: int, progress: Progress | None = None,
    proofs: Sequence[SigningKey] = (),
) -> Place:  # fmt: skip
    """The organisation's part there."""
    progress = progress or Progress()
    if isinstance(where, Wire):
        client = central_client(vault, where, me, random, proofs)
        return CentralPlace(vault, where.url, me.organisation, at_once, progress, client=client)
    folder = Folder(where, me.organisation, random)
    return FolderPlace(vault, place_name(where), me.organisation, at_once, progress, folder=folder)


def listening_request(vault: Vault, wire: Wire, random: Random) -> Request:
    """What to ask central to be told of what is new. UserError `organisation-none`."""
    return central_client(vault, wire, my_identity(vault), random).listen()
