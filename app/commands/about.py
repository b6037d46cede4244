"""Alt om mig: read for review, and gathered for release without what a person has left out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from app.commands.access import Access
from app.commands.exchange import export_citizens
from app.models.about import Reason, about
from app.models.about_release import AboutMe, Gathered, about_data, streets_of
from app.models.seen import Seen
from app.models.tongue import on_paper
from app.store.about import everything
from app.store.access_log import access_log
from app.store.instruments import Instruments
from app.store.reading import load_citizen
from app.store.vault import Vault


@on_paper
def read_about(
    vault: Vault, citizen: bytes, instruments: Instruments, without: frozenset[bytes] = frozenset()
) -> AboutMe:
    """For a person to go through."""
    record = load_citizen(vault, citizen)
    values = everything(vault, record.id)
    hidden = streets_of(values) if record.citizen["protected"].value is True else ()
    parts = about(values, instruments.get, without)
    return AboutMe(record.called, vault.clock().day, parts, access_log(vault, record.id), hidden)


@on_paper
def gather(vault: Vault, citizen: bytes, instruments: Instruments, left: Mapping[bytes, Reason]) -> Gathered:
    """For release; the citizen's own record always comes along.

    The package names its own release, which is written in the log when the file is there and not before.
    """
    kept = {item.key for part in read_about(vault, citizen, instruments).parts for item in part.items if item.must_stay}
    out = {key: reason for key, reason in left.items() if key not in kept}
    found = read_about(vault, citizen, instruments, frozenset(out))
    told = replace(found, access=(Seen(vault.clock(), vault.me.name, Access.RELEASED), *found.access))
    data = about_data(everything(vault, citizen), called=told.called, day=told.day, access=told.access, left=out)
    transfer = b"" if out else export_citizens(vault, vault.same_as(citizen))
    return Gathered(told, data, transfer, Counter(out.values()))
