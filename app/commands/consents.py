"""Samtykker: given, corrected and withdrawn. What the people on the map have said is theirs (commands/network)."""

from datetime import date

from app.commands.writing import new_record, optional_words, put, put_all, saved, words
from app.models.change import SaidBy
from app.models.consents import Permission, Scope
from app.models.errors import UserError
from app.models.save import Save


def give_consent(*, citizen: bytes, key: bytes, scope: Scope, whom: str, start: date, said: str = "") -> Save:
    """The citizen says yes to sharing this with that person or authority.

    Raises UserError `consent-whom` where nobody is named, `consent-what` where it is something else and not said what.
    """
    consent = new_record("consent", citizen, key)
    told = _told(scope, whom, start, said)
    return saved(consent, put(consent, "scope", scope.value, SaidBy.CITIZEN), *put_all(consent, told, SaidBy.CITIZEN))


def change_consent(consent: Permission, *, scope: Scope, whom: str, start: date, said: str = "") -> Save:
    """Correct what was written. Raises what `give_consent` raises."""
    told = {"scope": scope.value, **_told(scope, whom, start, said)}
    return saved(consent.record, *put_all(consent.record, told, SaidBy.CITIZEN))


def withdraw_consent(consent: Permission, *, day: date) -> Save:
    """From this day on it does not hold."""
    return saved(consent.record, *put_all(consent.record, {"withdrawn": day.isoformat()}, SaidBy.CITIZEN))


def _told(scope: Scope, whom: str, start: date, said: str) -> dict[str, str]:
    if not whom.strip():
        raise UserError("consent-whom")
    if scope is Scope.OTHER and not said.strip():
        raise UserError("consent-what")
    return {"whom": words(whom), "words": optional_words(said), "start": start.isoformat()}
