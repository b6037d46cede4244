"""What is said of colleagues, roles and deeds, in sentences."""

from collections.abc import Iterable
from datetime import date

from app.models.danish_dates import danish_date
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.membership import Role
from app.models.owned import owned_by
from app.models.who_sees import Deed, Person, What

ROLES = {Role.COORDINATOR: "Koordinator", Role.MEMBER: "Medlem", Role.READER: "Læser"}
ROLE_CHOICES = (
    (Role.MEMBER, "Medlem: læser og skriver med"),
    (Role.READER, "Læser: læser kun"),
    (Role.COORDINATOR, "Koordinator: lukker også andre ind og ud"),
)
_PARTS = {
    frozenset((SHARED,)): "det fælles",
    frozenset((PROFESSIONAL,)): "det faglige",
    frozenset((SHARED, PROFESSIONAL)): "det fælles og det faglige",
}
_AS = {Role.COORDINATOR: " som koordinator", Role.READER: " som læser", Role.MEMBER: "", None: ""}


def one_of(names: Iterable[str]) -> str:
    """ "Signe, Poul eller Lone"."""
    *others, last = names
    return f"{', '.join(others)} eller {last}" if others else last


def part_words(parts: frozenset[str]) -> str:
    """ "det fælles og det faglige"."""
    return _PARTS.get(parts, "")


def day_words(day: date, today: date) -> str:
    """ "3. maj", with the year where it is another."""
    return danish_date(day, weekday=False, year=day.year != today.year)


def standing_words(person: Person, today: date) -> str:
    """The line under a name: the role, what is seen, since when and until when."""
    told = [_role_words(person), f"ser {part_words(person.parts)}"]
    if person.since:
        told.append(f"siden {day_words(person.since.day, today)}")
    if person.until:
        told.append(f"til og med {day_words(person.until, today)}")
    return "  ·  ".join(told)


def _role_words(person: Person) -> str:
    """The highest role; and the other part's, where it is another."""
    if person.role is None:
        return "Teamleder"
    role = ROLES[person.role]
    other = [each for each in person.roles.values() if each is not person.role]
    if other:
        part = next(purpose for purpose, each in person.roles.items() if each is other[0])
        role = f"{role}, {ROLES[other[0]].lower()} i {part_words(frozenset((part,)))}"
    return f"{role} og teamleder" if person.leads else role


def deed_words(deed: Deed, called: str, today: date, everything: frozenset[str]) -> str:
    """ "Anna lukkede Bo ind den 3. maj, til og med 1. juni." """
    day, by = f"den {day_words(deed.at.day, today)}", deed.by or "En, der ikke er på listen,"
    only = f" Kun {part_words(deed.parts)}." if deed.parts != everything else ""
    until = f", til og med {day_words(deed.until, today)}" if deed.until else ""
    match deed.what:
        case What.BEGAN:
            return f"{by} begyndte {day} at dele {part_words(deed.parts)} om {called}."
        case What.LET_IN:
            return f"{by} lukkede {deed.about} ind{_AS[deed.role]} {day}{until}.{only}"
        case What.TAKEN_OUT:
            return f"{by} lukkede {deed.about} ud {day}.{only}"
        case What.TIME_OVER:
            return f"{deed.about} var med{until.removeprefix(',')} og er ikke med mere.{only}"
        case What.COMPUTER_OUT:
            return f"En af {genitive(deed.about)} computere blev lukket ude {day}."
        case What.TEAM:
            team = f"teamet {deed.about}" if deed.about else "et team"
            return f"{by} lagde {called} under {team} {day}.{only}"
        case What.KEPT:
            return f"{by} besluttede {day}, at noget, der lå til side, skal med."
        case What.KEPT_OUT:
            return f"{by} besluttede {day}, at noget, der lå til side, ikke skal med."


def genitive(name: str) -> str:
    """ "Signes", "Jonas'": a name that ends in s, x or z takes an apostrophe."""
    return owned_by(name)
