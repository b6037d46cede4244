"""What a plan says of its star, and the star and the map for those who hear them, in the plan's language."""

from collections.abc import Sequence

from app.documents.typesetting import Row
from app.models.change import SaidBy
from app.models.instruments.change import Verdict
from app.models.map_sheet import MapTerms
from app.models.plan_star import PlanArea, PlanStar
from app.models.plan_words import PlanWords
from app.models.values import MemberStatus, Nature, Ring, TieCharacter


def whose_star(star: PlanStar, words: PlanWords) -> str:
    """Whose numbers they are, as the citizen would say it."""
    if star.said_by is SaidBy.CITIZEN:
        return words.star_mine
    if star.said_by is SaidBy.TOGETHER:
        return words.star_together
    return words.star_by.format(who=words.isolated(star.who)) if star.who else words.star_by_somebody


def which_lines(star: PlanStar, words: PlanWords) -> str:
    """Which day each line is from."""
    now = words.day(star.day, weekday=False)
    if star.before is None:
        return words.star_day.format(star=words.isolated(star.name), day=now)
    return words.star_days.format(
        star=words.isolated(star.name), day=now, earlier=words.day(star.before, weekday=False)
    )


def star_rows(star: PlanStar, words: PlanWords) -> tuple[Row, ...]:
    """What has changed and how sure that is; without an earlier star the numbers alone."""
    labels = (
        (Verdict.BEYOND, words.star_beyond),
        (Verdict.WITHIN, words.star_within),
        (Verdict.UNKNOWN, words.star_unknown),
        (Verdict.SAME, words.star_same),
    )
    rows = [(label, _told([a for a in star.areas if a.verdict is verdict], words)) for verdict, label in labels]
    alone = _told([area for area in star.areas if area.before is None and area.now is not None], words)
    rows.append((words.star_new if star.before else words.star_numbers, alone))
    return tuple(Row(label, told, ours=True) for label, told in rows if told)


def _told(areas: Sequence[PlanArea], words: PlanWords) -> str:
    return "\n".join(_numbers(area, words) for area in areas)


def _numbers(area: PlanArea, words: PlanWords) -> str:
    moved = area.before is not None and area.before != area.now
    pattern = words.star_moved if moved else words.star_stands
    return pattern.format(area=words.isolated(area.name), before=area.before, now=area.now)


def star_in_words(star: PlanStar, words: PlanWords) -> str:
    """The drawing for those who hear it."""
    drawing = words.star_drawing.format(low=star.low, high=star.high)
    return " ".join((drawing, which_lines(star, words), *(_area(area, words) for area in star.areas)))


def _area(area: PlanArea, words: PlanWords) -> str:
    now = words.star_no_number if area.now is None else area.now
    pattern = words.star_area if area.before is None else words.star_area_before
    return pattern.format(area=words.isolated(area.name), now=now, before=area.before)


def map_terms(words: PlanWords) -> MapTerms:
    """What the map of a plan can show; never how a tie is, but that somebody is wanted back."""
    return MapTerms(
        {
            Nature.PERSON: words.map_person,
            Nature.PROFESSIONAL: words.map_professional,
            Nature.COMMUNITY: words.map_community,
            Nature.PLACE: words.map_place,
            Nature.ANIMAL: words.map_animal,
        },
        {
            MemberStatus.WISHED: words.map_wished,
            MemberStatus.LOST: words.map_lost,
            MemberStatus.DECEASED: words.map_deceased,
        },
        {TieCharacter.WISHED_AGAIN: words.map_wished_again},
        {Ring.NEAR: words.map_near, Ring.MIDDLE: words.map_middle, Ring.FAR: words.map_far},
        words.map_drawing,
        words.map_nameless,
    )
