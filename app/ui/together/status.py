"""How the exchange stands, in the few words that the rail has room for, and in the sentence that the page has."""

from dataclasses import dataclass, replace
from datetime import date

from app.commands.colleagues import Standing
from app.commands.fetching import Progress
from app.models.danish_dates import danish_date, danish_moment
from app.models.moment import Moment
from app.models.tongue import Texts, fixed, t
from app.ui.exchanging import MANY, Exchanging
from app.wording import NOTICES, say

_LONG_DAYS = 7
_AWAY = fixed("Mappen er her ikke lige nu, og det gør ikke noget. Det, du skriver, kommer med, når den er her igen.")
_OFFLINE = ("central-away", "central-silent", "central-busy", "central-other")
_ALL = fixed("Alt, der er skrevet her, ligger i mappen.")


@dataclass(frozen=True)
class Status:
    """An icon, at most two short lines for the rail, and a whole sentence."""

    icon: str
    brief: str
    whole: str


_STANDING = Texts(
    {
        "revoked": Status("cloud-off", fixed("Spærret"), ""),
        "needs-paper": Status(
            "key", fixed("Find papiret"), fixed("Du skal have nye nøgler. Skriv nødkoden fra papiret.")
        ),
        "not-certified-yet": Status(
            "cloud", fixed("På vej ind"), fixed("Administratoren har ikke taget dig med endnu.")
        ),
    }
)


def status(exchanging: Exchanging, today: date) -> Status:
    """What is so now; the first that is true is said."""
    found = exchanging.standing
    if found is None or not found.joined:
        return Status("link", t("Kolleger"), t("Du er ikke med i en organisation endnu. Alt ligger på denne computer."))
    if found.place is None:
        return Status(
            "folder", t("Vælg sted"), t("Vælg den mappe eller server, I er fælles om. Så følger resten af sig selv.")
        )
    if exchanging.busy and (far := how_far(exchanging.progress)):
        return Status("cloud", far.replace(" ", "\n", 1), t("{far}. Du kan arbejde videre imens.").format(far=far))
    if exchanging.by_hand or (exchanging.busy and found.at is None and exchanging.fault is None):
        return Status("cloud", t("Synker …"), t("Henter og lægger op. Du kan arbejde videre imens."))
    if exchanging.fault is not None:
        return _in_the_way(exchanging, found.waiting, today)
    for code, told in _STANDING.items():
        if code in exchanging.said:
            return told if told.whole else replace(told, whole=NOTICES[code])
    return _central(found, today) if isinstance(found.place, str) else _usual(found, today)


def how_far(progress: Progress, least: int = MANY) -> str:
    """ "Henter 1.200 af 10.000", where there is much to fetch or send."""
    if progress.sent < progress.to_send and progress.to_send >= least:
        return t("Sender {count} af {count2}").format(count=_count(progress.sent), count2=_count(progress.to_send))
    if progress.fetched < progress.to_fetch and progress.to_fetch >= least:
        return t("Henter {count} af {count2}").format(count=_count(progress.fetched), count2=_count(progress.to_fetch))
    return ""


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _central(found: Standing, today: date) -> Status:
    if found.at is None:
        return Status("cloud", t("Ikke sendt\nendnu"), t("Der er ikke sendt noget endnu."))
    sent = t("Sendt {brief}").format(brief=_brief(found.at, today))
    if found.waiting:
        return Status(
            "cloud", _things(found.waiting), t("{things} på at blive sendt.").format(things=_things(found.waiting))
        )
    whole = t("{sent}. Alt, der er skrevet her, ligger på serveren.{confirmed}").format(
        sent=sent, confirmed=_confirmed(found, today)
    )
    late = (today - found.at.day).days >= _LONG_DAYS
    return Status("cloud-off" if late else "cloud-check", sent, whole)


def _confirmed(found: Standing, today: date) -> str:
    """Who of the colleagues was last heard from: that is as far as one knows that it works."""
    heard = [(each.heard, each.name) for each in found.colleagues if each.heard]
    if not heard:
        return ""
    at, name = max(heard)
    return t(" Sidst bekræftet af {name} {when}.").format(
        name=name, when=danish_moment(at.local, today, year=at.day.year != today.year)
    )


def _usual(found: Standing, today: date) -> Status:
    if found.at is None:
        return Status("cloud", t("Ikke synket\nendnu"), t("Der er ikke synket endnu."))
    if found.waiting:
        return Status(
            "cloud", _things(found.waiting), t("{things} på at komme med.").format(things=_things(found.waiting))
        )
    if (today - found.at.day).days >= _LONG_DAYS:
        return Status(
            "cloud-off", t("Sidst synket\n{brief}").format(brief=_brief(found.at, today)), _when(found.at, today)
        )
    return Status(
        "cloud-check",
        t("Synket {brief}").format(brief=_brief(found.at, today)),
        t("{when} {all}").format(when=_when(found.at, today), all=t(_ALL)),
    )


def _in_the_way(exchanging: Exchanging, waiting: int, today: date) -> Status:
    fault, found = exchanging.fault, exchanging.standing
    assert fault is not None
    assert found is not None
    away = fault.code in ("share-missing", "share-gone")
    told = [t(_AWAY) if away else say(fault)]
    if waiting:
        told.append(f"{_things(waiting)}.")
    if found.at:
        told.append(_when(found.at, today))
    brief = t("Mappen er\nikke her nu") if away else t("Ikke synket")
    if fault.code in _OFFLINE:
        brief = t("{things}\npå net").format(things=_things(waiting)) if waiting else t("Ikke på\nnettet")
    elif fault.code == "central-revoked":
        brief = t("Spærret")
    return Status("cloud-off", brief, " ".join(told))


def _things(count: int) -> str:
    return t("1 ting venter") if count == 1 else t("{count} ting venter").format(count=count)


def _brief(at: Moment, today: date) -> str:
    """ "14:03", "i går", "3. maj"."""
    days = (today - at.day).days
    if days <= 0:
        return f"{at.local:%H:%M}"
    return t("i går") if days == 1 else danish_date(at.day, weekday=False, year=False)


def _when(at: Moment, today: date) -> str:
    return t("Sidst synket {when}.").format(when=danish_moment(at.local, today, year=at.day.year != today.year))
