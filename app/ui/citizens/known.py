"""What is known of a citizen before the form is shown, and the save that the filled-in form comes to."""

from collections.abc import Callable
from dataclasses import dataclass

from app.commands.access import Access, log_access
from app.commands.citizens import edit_citizen, new_citizen, note_risk
from app.commands.supports import edit_support
from app.commands.writing import new_record
from app.models.errors import UserError
from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.reading import Risk, load_citizen, load_risk
from app.store.vault import Vault
from app.ui.citizens.form_parts import PersonFields, RiskFields, SupportFields

NewId = Callable[[], bytes]


@dataclass(frozen=True)
class Known:
    """A citizen as the form found them: the shared part, and the note for colleagues with its stream."""

    record: CitizenRecord
    risk: Risk


def load_known(vault: Vault, citizen: bytes) -> Known:
    """Everything that the form shows."""
    return Known(load_citizen(vault, citizen), load_risk(vault, citizen))


def reading(known: Known, new_id: NewId) -> Save:
    """Who sees the note for colleagues stands in the professional part's own history; nothing where there is none."""
    if known.risk.stream is None or not known.risk.note:
        return Save({})
    return log_access(stream=known.risk.stream, key=new_id(), what=Access.READ_PROFESSIONAL)


def person_values(person: PersonFields, names: set[str]) -> dict[str, object]:
    """The values of these fields as commands take them. UserError `cpr-…`, `day-unreadable`."""
    told: dict[str, object] = dict(person.texts(names))
    if "cpr" in names:
        told["cpr"] = person.cpr.digits()
    if "born" in names:
        told["born"] = person.born.day() or ""
    if "protected" in names:
        told["protected"] = person.protected.isChecked()
    return told


def form_save(
    known: Known | None, person: PersonFields, support: SupportFields, risk: RiskFields, new_id: NewId
) -> tuple[bytes, Save]:
    """The citizen's id, and all that was changed as one save, so that Fortryd takes it together.

    Raises the UserErrors of the commands, and `day-unreadable`.
    """
    told = person_values(person, person.changed())
    if known is None:
        citizen, save = new_citizen(fields=told, new_id=new_id)
    else:
        citizen, save = known.record.id, edit_citizen(known.record.citizen, fields=told)
    if support.changed():
        save |= _support_save(known, citizen, support, new_id)
    if risk.changed():
        save |= note_risk(
            citizen=citizen,
            professional=known.risk.stream if known else None,
            risks=known.risk.records if known else (),
            note=risk.text("note"),
            new_id=new_id,
        )
    return citizen, Save({stream: changes for stream, changes in save.parts.items() if changes})


def _support_save(known: Known | None, citizen: bytes, support: SupportFields, new_id: NewId) -> Save:
    now = known.record.support if known else None
    if not support.text("section"):
        raise UserError("support-section")
    texts = support.texts(support.changed())
    return edit_support(
        now.record if now else new_record("support", citizen, new_id()),
        section=support.text("section"),
        start=support.day("start"),
        end=support.day("end"),
        texts={name: text for name, text in texts.items() if name != "section"},
    )
