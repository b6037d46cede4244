"""The second line under each section's title: how much there is, and what it waits for."""

from datetime import date

from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.owned import owned_by as owned_by
from app.models.plan import PlanContent, Section, ends_too_late, has_words, printed_promises
from app.models.tongue import fixed, t

_COUNTED = ("To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti")
_NOT_YET = "Ikke skrevet endnu"


def counted_goals(active: int) -> str:
    """ "1 mål", "4 mål"."""
    word = t("mål", "ét") if active == 1 else t("mål", "flere")
    return f"{active} {word}"


def counted(number: int, one: str = fixed("Én")) -> str:
    """How many, as a sentence begins: "Én", "To" … "Ti", "11"."""
    if number == 1:
        return t(one)
    return _COUNTED[number - 2] if 0 <= number - 2 < len(_COUNTED) else str(number)


def second_line(section: Section, content: PlanContent, *, paused: int, today: date) -> str:
    """What to say of a section; empty where its title says it all. `paused`: goals that rest and are not printed."""
    if section not in content.include:
        return "Trykkes ikke"
    match section:
        case Section.NEWS | Section.DREAMS:
            return _news(content) if section is Section.NEWS else _dreams(content)
        case Section.RESOURCES:
            return _resources(content)
        case Section.GOALS:
            return _goals(content, paused)
        case Section.PEOPLE | Section.NOW:
            return _people(content) if section is Section.PEOPLE else _star(content, today)
        case Section.AGREEMENT:
            return "Slutter for sent" if ends_too_late(content) else _agreement(content)
        case Section.NEXT_LOOK:
            day = content.next_look.day
            return danish_date(day, year=day.year != today.year) if day else "Ingen dag endnu"
        case Section.HARD | Section.DISAGREE:
            return _written(content, section)
        case Section.LAW:
            return "sidste side, med småt" if has_words(content, section) else "Ingen paragraf endnu"


def _written(content: PlanContent, section: Section) -> str:
    return "" if has_words(content, section) else _NOT_YET


def _news(content: PlanContent) -> str:
    if content.news is None:
        return "Intet nyt endnu" if content.version > 1 else "Når der er aftalt en plan før"
    return f"{len(content.news.lines)} nyt" if len(content.news.lines) > 1 else "Ét nyt"


def _dreams(content: PlanContent) -> str:
    found = len(content.dreams)
    return f"{found} drømme" if found > 1 else _written(content, Section.DREAMS)


def _resources(content: PlanContent) -> str:
    waiting = sum(not each.confirmed for each in content.resources)
    if waiting:
        return f"{waiting} venter på {owned_by(content.called)} ja"
    return "" if content.resources else _NOT_YET


def _goals(content: PlanContent, paused: int) -> str:
    active = len(content.focus_goals) + len(content.other_goals)
    if paused:
        return f"{active} af {active + paused}. {counted(paused, 'Ét')} er på pause."
    return counted_goals(active) if active else _NOT_YET


def _people(content: PlanContent) -> str:
    return f"{len(content.people)} kommer med" if content.people else "Ingen kommer med endnu"


def _star(content: PlanContent, today: date) -> str:
    star = content.star
    if star is None:
        return "Ingen stjerne endnu"
    day = danish_date(star.day, weekday=False, year=star.day.year != today.year)
    return day if star.said_by is SaidBy.CITIZEN else f"{day}. Ikke {owned_by(content.called)} egne tal."


def _agreement(content: PlanContent) -> str:
    still = len(printed_promises(content))
    if still:
        return "1 åben aftale" if still == 1 else f"{still} åbne aftaler"
    return _written(content, Section.AGREEMENT)
