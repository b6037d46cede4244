"""What is said of colleagues, roles and deeds, in sentences."""

from collections.abc import Iterable
from datetime import date

from app.models.danish_dates import danish_date
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.membership import Role
from app.models.owned import owned_by
from app.models.tongue import TextRows, Texts, fixed, t
from app.models.who_sees import Deed, Person, What

ROLES = Texts({Role.COORDINATOR: fixed("Koordinator"), Role.MEMBER: fixed("Medlem"), Role.READER: fixed("Læser")})
ROLE_CHOICES = TextRows(
    (
        (Role.MEMBER, fixed("Medlem: læser og skriver med")),
        (Role.READER, fixed("Læser: læser kun")),
        (Role.COORDINATOR, fixed("Koordinator: lukker også andre ind og ud")),
    )
)
_PARTS = Texts(
    {
        frozenset((SHARED,)): fixed("det fælles"),
        frozenset((PROFESSIONAL,)): fixed("det faglige"),
        frozenset((SHARED, PROFESSIONAL)): fixed("det fælles og det faglige"),
    }
)
_AS = Texts({Role.COORDINATOR: fixed(" som koordinator"), Role.READER: fixed(" som læser"), Role.MEMBER: "", None: ""})


def one_of(names: Iterable[str]) -> str:
    """ "Signe, Poul eller Lone"."""
    *others, last = names
    return t("{list} eller {last}").format(list=", ".join(others), last=last) if others else last


def part_words(parts: frozenset[str]) -> str:
    """ "det fælles og det faglige"."""
    return _PARTS.get(parts, "")


def day_words(day: date, today: date) -> str:
    """ "3. maj", with the year where it is another."""
    return danish_date(day, weekday=False, year=day.year != today.year)


def standing_words(person: Person, today: date) -> str:
    """The line under a name: the role, what is seen, since when and until when."""
    told = [_role_words(person), t("ser {part_words}").format(part_words=part_words(person.parts))]
    if person.since:
        told.append(t("siden {day}").format(day=day_words(person.since.day, today)))
    if person.until:
        told.append(t("til og med {day}").format(day=day_words(person.until, today)))
    return "  ·  ".join(told)


def _role_words(person: Person) -> str:
    """The highest role; and the other part's, where it is another."""
    if person.role is None:
        return t("Teamleder")
    role = ROLES[person.role]
    other = [each for each in person.roles.values() if each is not person.role]
    if other:
        part = next(purpose for purpose, each in person.roles.items() if each is other[0])
        role = t("{role}, {roles} i {part_words}").format(
            role=role, roles=ROLES[other[0]].lower(), part_words=part_words(frozenset((part,)))
        )
    return t("{role} og teamleder").format(role=role) if person.leads else role


def deed_words(deed: Deed, called: str, today: date, everything: frozenset[str]) -> str:
    """ "Anna lukkede Bo ind den 3. maj, til og med 1. juni." """
    day, by = t("den {day}").format(day=day_words(deed.at.day, today)), deed.by or t("En, der ikke er på listen,")
    only = t(" Kun {part_words}.").format(part_words=part_words(deed.parts)) if deed.parts != everything else ""
    until = t(", til og med {day}").format(day=day_words(deed.until, today)) if deed.until else ""
    match deed.what:
        case What.BEGAN:
            return t("{by} begyndte {day} at dele {part_words} om {called}.").format(
                by=by, day=day, part_words=part_words(deed.parts), called=called
            )
        case What.LET_IN:
            return t("{by} lukkede {about} ind{as_} {day}{until}.{only}").format(
                by=by, about=deed.about, as_=_AS[deed.role], day=day, until=until, only=only
            )
        case What.TAKEN_OUT:
            return t("{by} lukkede {about} ud {day}.{only}").format(by=by, about=deed.about, day=day, only=only)
        case What.TIME_OVER:
            return t("{about} var med{until} og er ikke med mere.{only}").format(
                about=deed.about, until=until.removeprefix(","), only=only
            )
        case What.COMPUTER_OUT:
            return t("En af {whose} computere blev lukket ude {day}.").format(whose=genitive(deed.about), day=day)
        case What.TEAM:
            team = t("teamet {about}").format(about=deed.about) if deed.about else t("et team")
            return t("{by} lagde {called} under {team} {day}.{only}").format(
                by=by, called=called, team=team, day=day, only=only
            )
        case What.KEPT:
            return t("{by} besluttede {day}, at noget, der lå til side, skal med.").format(by=by, day=day)
        case What.KEPT_OUT:
            return t("{by} besluttede {day}, at noget, der lå til side, ikke skal med.").format(by=by, day=day)


def genitive(name: str) -> str:
    """ "Signes", "Jonas'": a name that ends in s, x or z takes an apostrophe."""
    return owned_by(name)
