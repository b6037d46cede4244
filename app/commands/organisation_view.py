"""An organisation as its page shows it, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.commands.open_invitations import OpenInvitation, sent_invitations
from app.commands.organisation import fingerprint
from app.models.organisation import Device, Organisation, Team, Worker
from app.models.organisation_reading import read_organisation
from app.models.organisation_words import Deed, deeds
from app.store.devices_seen import last_seen
from app.store.logs import load_log
from app.store.shared import identity
from app.store.vault import Vault


@dataclass(frozen=True)
class OrganisationView:
    """The organisation, and what of it is this worker's to do. `seen` is milliseconds since 1970,
    by device, and `offset` the minutes east of UTC to tell them in."""

    organisation: Organisation
    me: bytes
    device: bytes
    fingerprint: str
    offset: int
    deeds: tuple[Deed, ...] = ()
    seen: Mapping[bytes, int] = field(default_factory=dict)
    invitations: tuple[OpenInvitation, ...] = ()

    @property
    def administers(self) -> bool:
        """Whether this worker is an administrator."""
        return self.me in self.organisation.administrators

    @property
    def certified(self) -> bool:
        """Whether the organisation knows this worker yet."""
        return self.me in self.organisation.workers

    @property
    def workers(self) -> tuple[Worker, ...]:
        """Those who are here, by name; then those who have left."""
        return tuple(sorted(self.organisation.workers.values(), key=lambda each: (each.revoked, each.name.casefold())))

    @property
    def teams(self) -> tuple[Team, ...]:
        """By name."""
        return tuple(sorted(self.organisation.teams.values(), key=lambda each: each.name.casefold()))

    def teams_of(self, worker: bytes) -> tuple[Team, ...]:
        """Those that a worker leads or is in."""
        return tuple(each for each in self.teams if worker in each.members or worker == each.leader)

    def devices_of(self, worker: bytes) -> tuple[Device, ...]:
        """A worker's computers, those in use first, the last seen of them first."""
        own = [each for each in self.organisation.devices.values() if each.worker == worker]
        return tuple(sorted(own, key=lambda each: (each.revoked, -self.seen.get(each.id, 0), each.id)))

    def may_revoke(self, worker: bytes) -> bool:
        """An administrator anybody else, and a leader the members of the team."""
        if worker == self.me:
            return False
        leads = any(each.leader == self.me and worker in each.members for each in self.teams)
        return self.administers or leads


def view_organisation(vault: Vault) -> OrganisationView | None:
    """The organisation that this profile belongs to; None where it belongs to none."""
    me = identity(vault)
    if me is None:
        return None
    log = load_log(vault, me.organisation)
    organisation = read_organisation(log)
    return OrganisationView(
        organisation,
        me.keys.worker,
        vault.me.device,
        fingerprint(me.keys.root),
        vault.clock().offset,
        deeds(log, organisation),
        last_seen(vault),
        sent_invitations(vault),
    )
