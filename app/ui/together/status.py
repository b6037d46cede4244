"""How the exchange stands, in the few words that the rail has room for, and in the sentence that the page has."""

from dataclasses import dataclass, replace
from datetime import date

from app.commands.colleagues import Standing
from app.commands.fetching import Progress
from app.models.danish_dates import danish_date, danish_moment
from app.models.moment import Moment
from app.ui.exchanging import MANY, Exchanging
from app.wording import NOTICES, say

_LONG_DAYS = 7
_AWAY = "Mappen er her ikke lige nu, og det gør ikke noget. Det, du skriver, kommer med, når den er her igen."
_OFFLINE = ("central-away", "central-silent", "central-busy", "central-other")
_ALL = "Alt, der er skrevet her, ligger i mappen."


@dataclass(frozen=True)
class Status:
    """An icon, at most two short lines for the rail, and a whole sentence."""

    icon: str
    brief: str
    whole: str


_STANDING = {
    "revoked": Status("cloud-off", "Spærret", ""),
    "needs-paper": Status("key", "Find papiret", "Du skal have nye nøgler. Skriv nødkoden fra papiret."),
    "not-certified-yet": Status("cloud", "På vej ind", "Administratoren har ikke taget dig med endnu."),
}


def status(exchanging: Exchanging, today: date) -> Status:
    """What is so now; the first that is true is said."""
    found = exchanging.standing
    if found is None or not found.joined:
        return Status("link", "Kolleger", "Du er ikke med i en organisation endnu. Alt ligger på denne computer.")
    if found.place is None:
        return Status(
            "folder", "Vælg sted", "Vælg den mappe eller server, I er fælles om. Så følger resten af sig selv."
        )
    if exchanging.busy and (far := how_far(exchanging.progress)):
        return Status("cloud", far.replace(" ", "\n", 1), f"{far}. Du kan arbejde videre imens.")
    if exchanging.by_hand or (exchanging.busy and found.at is None and exchanging.fault is None):
        return Status("cloud", "Synker …", "Henter og lægger op. Du kan arbejde videre imens.")
    if exchanging.fault is not None:
        return _in_the_way(exchanging, found.waiting, today)
    for code, told in _STANDING.items():
        if code in exchanging.said:
            return told if told.whole else replace(told, whole=NOTICES[code])
    return _central(found, today) if isinstance(found.place, str) else _usual(found, today)


def how_far(progress: Progress, least: int = MANY) -> str:
    """ "Henter 1.200 af 10.000", where there is much to fetch or send."""
    if progress.sent < progress.to_send and progress.to_send >= least:
        return f"Sender {_count(progress.sent)} af {_count(progress.to_send)}"
    if progress.fetched < progress.to_fetch and progress.to_fetch >= least:
        return f"Henter {_count(progress.fetched)} af {_count(progress.to_fetch)}"
    return ""


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _central(found: Standing, today: date) -> Status:
    if found.at is None:
        return Status("cloud", "Ikke sendt\nendnu", "Der er ikke sendt noget endnu.")
    sent = f"Sendt {_brief(found.at, today)}"
    if found.waiting:
        return Status("cloud", _things(found.waiting), f"{_things(found.waiting)} på at blive sendt.")
    whole = f"{sent}. Alt, der er skrevet her, ligger på serveren.{_confirmed(found, today)}"
    late = (today - found.at.day).days >= _LONG_DAYS
    return Status("cloud-off" if late else "cloud-check", sent, whole)


def _confirmed(found: Standing, today: date) -> str:
    """Who of the colleagues was last heard from: that is as far as one knows that it works."""
    heard = [(each.heard, each.name) for each in found.colleagues if each.heard]
    if not heard:
        return ""
    at, name = max(heard)
    return f" Sidst bekræftet af {name} {danish_moment(at.local, today, year=at.day.year != today.year)}."


def _usual(found: Standing, today: date) -> Status:
    if found.at is None:
        return Status("cloud", "Ikke synket\nendnu", "Der er ikke synket endnu.")
    if found.waiting:
        return Status("cloud", _things(found.waiting), f"{_things(found.waiting)} på at komme med.")
    if (today - found.at.day).days >= _LONG_DAYS:
        return Status("cloud-off", f"Sidst synket\n{_brief(found.at, today)}", _when(found.at, today))
    return Status("cloud-check", f"Synket {_brief(found.at, today)}", f"{_when(found.at, today)} {_ALL}")


def _in_the_way(exchanging: Exchanging, waiting: int, today: date) -> Status:
    fault, found = exchanging.fault, exchanging.standing
    assert fault is not None
    assert found is not None
    away = fault.code in ("share-missing", "share-gone")
    told = [_AWAY if away else say(fault)]
    if waiting:
        told.append(f"{_things(waiting)}.")
    if found.at:
        told.append(_when(found.at, today))
    brief = "Mappen er\nikke her nu" if away else "Ikke synket"
    if fault.code in _OFFLINE:
        brief = f"{_things(waiting)}\npå net" if waiting else "Ikke på\nnettet"
    elif fault.code == "central-revoked":
        brief = "Spærret"
    return Status("cloud-off", brief, " ".join(told))


def _things(count: int) -> str:
    return "1 ting venter" if count == 1 else f"{count} ting venter"


def _brief(at: Moment, today: date) -> str:
    """ "14:03", "i går", "3. maj"."""
    days = (today - at.day).days
    if days <= 0:
        return f"{at.local:%H:%M}"
    return "i går" if days == 1 else danish_date(at.day, weekday=False, year=False)


def _when(at: Moment, today: date) -> str:
    return f"Sidst synket {danish_moment(at.local, today, year=at.day.year != today.year)}."
