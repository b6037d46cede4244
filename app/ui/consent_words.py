"""Consents in words: what may be shared, with whom, and whether it holds."""

from datetime import date

from app.models.consents import Neighbour, Permission, Scope
from app.models.danish_dates import danish_date
from app.models.values import Consent

SCOPES = {
    Scope.PLAN: "Min plan",
    Scope.MAP: "Netværkskortet",
    Scope.MEETINGS: "Møder og indbydelser",
    Scope.EVERYTHING: "Alt, der står her",
    Scope.OTHER: "Noget andet",
}
_ASKED = {"on_map": "at stå på kortet", "in_print": "at stå på tryk", "may_invite": "at blive inviteret"}


def scope_words(consent: Permission) -> str:
    """ "Min plan til Lægehuset Havnen"."""
    what = consent.record.text("words") if consent.scope is Scope.OTHER else SCOPES[consent.scope]
    return f"{what or SCOPES[consent.scope]} til {consent.whom}" if consent.whom else what


def standing_words(consent: Permission, today: date) -> str:
    """From when, and until when it held."""
    start = f"Fra {danish_date(consent.start, weekday=False)}." if consent.start else ""
    if consent.withdrawn:
        return f"{start} Trukket tilbage {danish_date(consent.withdrawn, weekday=False)}.".strip()
    if consent.start and consent.start > today:
        return f"Gælder først fra {danish_date(consent.start, weekday=False)}."
    return start


def answers_words(found: Neighbour) -> str:
    """ "Ja til at stå på kortet. Nej til at blive inviteret. Svarede 4. marts 2026."."""
    told = []
    for answer, lead in ((Consent.YES, "Ja til "), (Consent.NO, "Nej til ")):
        named = [_ASKED[name] for name, said in found.answers if said == answer]
        if named:
            told.append(f"{lead}{_joined(named)}.")
    if not told:
        return "Er ikke spurgt endnu."
    return " ".join((*told, f"Skrevet {danish_date(found.asked_on, weekday=False)}." if found.asked_on else ""))


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} og {parts[-1]}"
