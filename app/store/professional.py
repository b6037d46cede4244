"""A citizen's professional part (fagligt): what never stands on the citizen's screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.models.history import RecordView, assemble
from app.models.record import born
from app.store.held import held_values
from app.store.vault import Vault


@dataclass(frozen=True)
class ProfessionalPart:
    """The professional stream that is written in, if one has been begun, and the records of all."""

    stream: bytes | None = None
    records: Mapping[bytes, RecordView] = field(default_factory=dict)

    def notes(self, meeting: bytes) -> list[RecordView]:
        """The professional notes on a meeting, the oldest first."""
        return self._about("professional_note", meeting)

    def seals(self, meeting: bytes) -> list[RecordView]:
        """What sealed them."""
        return self._about("seal", meeting)

    def _about(self, kind: str, meeting: bytes) -> list[RecordView]:
        found = (each for each in self.records.values() if each.kind == kind and each.exists)
        return sorted((each for each in found if each["meeting"].value == meeting), key=born)


def load_professional(vault: Vault, citizen: bytes) -> ProfessionalPart:
    """The citizen's professional part, merged; of all streams where two colleagues have begun one each."""
    streams = vault.professional_streams(citizen)
    where = "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1 AND v.kind <> 'access'"
    found = (assemble(stream, held_values(vault.connection, where, [stream])) for stream in streams)
    return ProfessionalPart(next(iter(streams), None), {key: each for part in found for key, each in part.items()})
