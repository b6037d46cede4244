"""Alt om mig: read for review, and gathered for release without what a person has left out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.commands.exchange import export_citizens
from app.models.about import AboutPart, Reason, about
from app.models.seen import Seen
from app.models.tongue import on_paper
from app.store.about import everything
from app.store.access_log import access_log
from app.store.instruments import Instruments
from app.store.reading import load_citizen
from app.store.vault import Vault


@dataclass(frozen=True)
class AboutMe:
    """Everything about a citizen at one moment."""

    called: str
    day: date
    parts: tuple[AboutPart, ...]
    access: tuple[Seen, ...]
    protected: bool


@dataclass(frozen=True)
class Gathered:
    """What may be released: without what was left out, with the entries as data, and how much is missing and why."""

    about: AboutMe
    data: bytes
    left: Mapping[Reason, int]


def read_about(
    vault: Vault, citizen: bytes, instruments: Instruments, without: frozenset[bytes] = frozenset()
) -> AboutMe:
    """For a person to go through."""
    record = load_citizen(vault, citizen)
    parts = about(everything(vault, record.id), instruments.get, without)
    protected = record.citizen["protected"].value is True
    return AboutMe(record.called, vault.clock().day, parts, access_log(vault, record.id), protected)


@on_paper
def gather(vault: Vault, citizen: bytes, instruments: Instruments, left: Mapping[bytes, Reason]) -> Gathered:
    """For release. The citizen's own record always comes along."""
    kept = {item.key for part in read_about(vault, citizen, instruments).parts for item in part.items if item.must_stay}
    out = {key: reason for key, reason in left.items() if key not in kept}
    without = frozenset(out)
    data = export_citizens(vault, vault.same_as(citizen), without)
    return Gathered(read_about(vault, citizen, instruments, without), data, Counter(out.values()))
