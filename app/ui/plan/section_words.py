"""The second line under each section's title: how much there is, and what it waits for."""

from datetime import date

from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.owned import owned_by as owned_by
from app.models.plan import PlanContent, Section, ends_too_late, has_words, printed_promises
from app.models.tongue import TextRows, fixed, t

_COUNTED = TextRows(
    (
        fixed("To"),
        fixed("Tre"),
        fixed("Fire"),
        fixed("Fem"),
        fixed("Seks"),
        fixed("Syv"),
        fixed("Otte"),
        fixed("Ni"),
        fixed("Ti"),
    )
)
_NOT_YET = fixed("Ikke skrevet endnu")


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
        return t("Trykkes ikke")
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
            return t("Slutter for sent") if ends_too_late(content) else _agreement(content)
        case Section.NEXT_LOOK:
            day = content.next_look.day
            return danish_date(day, year=day.year != today.year) if day else t("Ingen dag endnu")
        case Section.HARD | Section.DISAGREE:
            return _written(content, section)
        case Section.LAW:
            return t("sidste side, med småt") if has_words(content, section) else t("Ingen paragraf endnu")


def _written(content: PlanContent, section: Section) -> str:
    return "" if has_words(content, section) else t(_NOT_YET)


def _news(content: PlanContent) -> str:
    if content.news is None:
        return t("Intet nyt endnu") if content.version > 1 else t("Når der er aftalt en plan før")
    return t("{count} nyt").format(count=len(content.news.lines)) if len(content.news.lines) > 1 else t("Ét nyt")


def _dreams(content: PlanContent) -> str:
    found = len(content.dreams)
    return t("{found} drømme").format(found=found) if found > 1 else _written(content, Section.DREAMS)


def _resources(content: PlanContent) -> str:
    waiting = sum(not each.confirmed for each in content.resources)
    if waiting:
        return t("{waiting} venter på {whose} ja").format(waiting=waiting, whose=owned_by(content.called))
    return "" if content.resources else t(_NOT_YET)


def _goals(content: PlanContent, paused: int) -> str:
    active = len(content.focus_goals) + len(content.other_goals)
    if paused:
        return t("{active} af {active2}. {count} er på pause.").format(
            active=active, active2=active + paused, count=counted(paused, t("Ét"))
        )
    return counted_goals(active) if active else t(_NOT_YET)


def _people(content: PlanContent) -> str:
    return t("{count} kommer med").format(count=len(content.people)) if content.people else t("Ingen kommer med endnu")


def _star(content: PlanContent, today: date) -> str:
    star = content.star
    if star is None:
        return t("Ingen stjerne endnu")
    day = danish_date(star.day, weekday=False, year=star.day.year != today.year)
    return (
        day
        if star.said_by is SaidBy.CITIZEN
        else t("{day}. Ikke {whose} egne tal.").format(day=day, whose=owned_by(content.called))
    )


def _agreement(content: PlanContent) -> str:
    still = len(printed_promises(content))
    if still:
        return t("1 åben aftale") if still == 1 else t("{still} åbne aftaler").format(still=still)
    return _written(content, Section.AGREEMENT)
