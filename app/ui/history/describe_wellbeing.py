"""Når det er svært in the history: lines written, moved, confirmed, taken away."""

from collections.abc import Callable, Mapping

from app.models.change import Change, SaidBy
from app.models.record import CitizenRecord
from app.models.tongue import Texts, fixed, t
from app.models.values import Consent
from app.ui.history.deed import Deed, anew, is_removal, now, removal, told

_ICON = "heart"
_ANSWERS = Texts(
    {Consent.YES: fixed("sagde ja til at stå på papir"), Consent.NO: fixed("sagde nej til at stå på papir")}
)


def _line(change: Change, record: CitizenRecord) -> Deed | None:
    words = now(change, record, "text")
    if is_removal(change):
        return removal(change, t("noget i ”Når det er svært”"), words, quoted=True)
    match change.field:
        case "text":
            own = bool(change.values) and change.values[0].said_by == SaidBy.CITIZEN
            did = t("skrev noget om") if anew(change) else t("skrev noget") if own else t("foreslog noget")
            return Deed(_ICON, t("{did} i ”Når det er svært”").format(did=did), told(change), quoted=True)
        case "confirmed" if told(change):
            return Deed(_ICON, t("{called} sagde ja til").format(called=record.called), words, quoted=True)
        case "phone" if change.replaces:
            return Deed("phone", t("rettede et telefonnummer"), words)
        case "place" if change.replaces:
            return Deed(_ICON, t("flyttede noget i ”Når det er svært”"), words)
        case "in_print" if change.values:
            answer = told(change)
            said = _ANSWERS[Consent(answer)] if answer in set(Consent) else t("er ikke spurgt om papir")
            return Deed("printer", said, by=words)
    return None


WELLBEING_WORDS: Mapping[str, Callable[[Change, CitizenRecord], Deed | None]] = {"wellbeing": _line}
