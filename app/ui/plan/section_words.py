"""The second line under each section's title: how much there is, and what it waits for."""

from datetime import date

from app.models.danish_dates import danish_date
from app.models.plan import PlanContent, Section, ends_too_late, has_words

_NEUTER = ("Ingen", "Ét", "To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti")
_NOT_YET = "Ikke skrevet endnu"


def owned_by(name: str) -> str:
    """The name with the genitive s: "Aminas", "Jonas’"."""
    return f"{name}’" if name[-1:].lower() in ("s", "x", "z") else f"{name}s"


def second_line(section: Section, content: PlanContent, *, paused: int, today: date) -> str:
    """What to say of a section; empty where its title says it all. `paused`: goals that rest and are not printed."""
    if section not in content.include:
        return "Trykkes ikke"
    match section:
        case Section.DREAMS:
            return _dreams(content)
        case Section.RESOURCES:
            return _resources(content)
        case Section.GOALS:
            return _goals(content, paused)
        case Section.AGREEMENT:
            return "Slutter for sent" if ends_too_late(content) else _written(content, section)
        case Section.NEXT_LOOK:
            day = content.next_look.day
            return danish_date(day, year=day.year != today.year) if day else "Ingen dag endnu"
        case Section.DISAGREE:
            return ""
        case Section.LAW:
            return "sidste side, med småt" if has_words(content, section) else "Ingen paragraf endnu"


def _written(content: PlanContent, section: Section) -> str:
    return "" if has_words(content, section) else _NOT_YET


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
        word = _NEUTER[paused] if paused < len(_NEUTER) else str(paused)
        return f"{active} af {active + paused}. {word} er på pause."
    return f"{active} mål" if active else _NOT_YET
