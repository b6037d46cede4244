"""Consents in words: what may be shared, with whom, and whether it holds."""

from datetime import date

from app.models.consents import Neighbour, Permission, Scope
from app.models.danish_dates import danish_date
from app.models.tongue import Texts, fixed, t
from app.models.values import Consent

SCOPES = Texts(
    {
        Scope.PLAN: fixed("Min plan"),
        Scope.MAP: fixed("Netværkskortet"),
        Scope.MEETINGS: fixed("Møder og indbydelser"),
        Scope.EVERYTHING: fixed("Alt, der står her"),
        Scope.OTHER: fixed("Noget andet"),
    }
)
_ASKED = Texts(
    {
        "on_map": fixed("at stå på kortet"),
        "in_print": fixed("at stå på tryk"),
        "may_invite": fixed("at blive inviteret"),
    }
)


def scope_words(consent: Permission) -> str:
    """ "Min plan til Lægehuset Havnen"."""
    what = consent.record.text("words") if consent.scope is Scope.OTHER else SCOPES[consent.scope]
    return (
        t("{what} til {whom}").format(what=what or SCOPES[consent.scope], whom=consent.whom) if consent.whom else what
    )


def standing_words(consent: Permission, today: date) -> str:
    """From when, and until when it held."""
    start = t("Fra {day}.").format(day=danish_date(consent.start, weekday=False)) if consent.start else ""
    if consent.withdrawn:
        return (
            t("{start} Trukket tilbage {day}.")
            .format(start=start, day=danish_date(consent.withdrawn, weekday=False))
            .strip()
        )
    if consent.start and consent.start > today:
        return t("Gælder først fra {day}.").format(day=danish_date(consent.start, weekday=False))
    return start


def answers_words(found: Neighbour) -> str:
    """ "Ja til at stå på kortet. Nej til at blive inviteret. Svarede 4. marts 2026."."""
    told = []
    for answer, lead in ((Consent.YES, t("Ja til ")), (Consent.NO, t("Nej til "))):
        named = [_ASKED[name] for name, said in found.answers if said == answer]
        if named:
            told.append(f"{lead}{_joined(named)}.")
    if not told:
        return t("Er ikke spurgt endnu.")
    return " ".join(
        (*told, t("Skrevet {day}.").format(day=danish_date(found.asked_on, weekday=False)) if found.asked_on else "")
    )


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else t("{list} og {parts}").format(list=", ".join(parts[:-1]), parts=parts[-1])
