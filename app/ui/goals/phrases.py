"""What the cards say of a record, in Danish: whose words, who wrote, when, how many."""

from datetime import date

from app.models.change import SaidBy
from app.models.danish_dates import danish_date, month_name, weekday_name
from app.models.history import Held, RecordView
from app.models.moment import Moment
from app.models.owned import owned_by
from app.models.record import CitizenRecord, Goal, Hope, Resource, Step
from app.models.tongue import t
from app.models.values import GoalState, GoalType, HopeKind, HopeState, Term

HOPE_KINDS = {HopeKind.DREAM: "Drøm", HopeKind.HOPE: "Håb", HopeKind.WISH: "Ønske"}
HOPE_STATES = {
    HopeState.ALIVE: "Lever",
    HopeState.WORKED_ON: "Arbejdes på",
    HopeState.COME_TRUE: "Gået i opfyldelse",
    HopeState.LET_GO: "Lagt fra sig",
}
GOAL_STATES = {
    GoalState.ACTIVE: "I gang",
    GoalState.PAUSED: "På pause",
    GoalState.REACHED: "Nået",
    GoalState.LET_GO: "Lagt fra sig",
}
GOAL_TYPES = {
    GoalType.DEVELOP: "Kunne noget mere",
    GoalType.MAINTAIN: "Holde fast i det, der går",
    GoalType.LIMIT_LOSS: "Miste så lidt som muligt",
}
TERMS = {Term.SHORT: "Inden længe", Term.LONG: "På længere sigt"}
DETAILS = {
    "i_do": "Det gør jeg",
    "you_help": "Det hjælper du mig med",
    "who_helps": "Hvem kan hjælpe",
    "how_we_see": "Sådan kan vi se det",
}
_FEW = ("ingen", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")


def genitive(name: str) -> str:
    """Signes, but Jonas’ (Retskrivningsordbogen § 13)."""
    return owned_by(name)


def first_name(name: str) -> str:
    """How a colleague is spoken of."""
    return name.split()[0] if name.split() else "en kollega"


_NEAR_DAYS = 182
"""Half a year back nobody doubts which year is meant."""


def day_words(day: date, today: date) -> str:
    """ "12. november", with the year where the day could be taken for one of this year."""
    return danish_date(day, weekday=False, year=day.year != today.year and (today - day).days > _NEAR_DAYS)


def day_of(held: Held, today: date) -> str:
    """The day a value was written."""
    return day_words(Moment(held.wall, held.offset).day, today)


def moment_words(held: Held) -> str:
    """ "mandag 2. marts kl. 10:14"."""
    at = Moment(held.wall, held.offset).local
    return f"{weekday_name(at.date())} {at.day}. {month_name(at.month)} kl. {at.hour}:{at.minute:02}"


def whose(said_by: str, called: str, writer: str) -> str:
    """Whose words a value is."""
    return {
        SaidBy.CITIZEN: f"{genitive(called)} egne ord",
        SaidBy.TOGETHER: f"Skrevet sammen med {called}",
        SaidBy.WORKER: f"{genitive(writer)} ord",
    }.get(SaidBy(said_by), "En andens ord")


def hope_caption(record: CitizenRecord, hope: Hope, today: date) -> str:
    """ "Amina, 12. november · skrevet ned af Signe"."""
    if not hope.words.live:
        return ""
    held = hope.words.live[0]
    writer, day = first_name(record.author(held)), day_of(held, today)
    if held.said_by != SaidBy.CITIZEN:
        return f"{whose(held.said_by, record.called, writer)}, {day}"
    own = hope.record.text("wrote") == SaidBy.CITIZEN
    return f"{record.called}, {day} · {'skrev det selv' if own else f'skrevet ned af {writer}'}"


def hope_note(record: CitizenRecord, hope: Hope) -> str:
    """What stands under the caption: what kind it is, how it goes, and that no goal has grown from it yet."""
    kind, state = hope.record.text("kind"), hope.state
    said = [HOPE_KINDS[HopeKind(kind)]] if kind in (HopeKind.HOPE, HopeKind.WISH) else []
    if state != HopeState.ALIVE and state in HOPE_STATES:
        said.append(HOPE_STATES[HopeState(state)])
    elif hope.current and not any(goal.hope == hope.record.id for goal in record.goals):
        said.append("Endnu ikke blevet til et mål")
    return " · ".join(said)


def earlier_words(count: int) -> str:
    """ "2 tidligere ordlyde"."""
    return f"{count} tidligere {'ordlyd' if count == 1 else 'ordlyde'}"


def counted(count: int, one: str, more: str) -> str:
    """ "to skridt": small numbers in words."""
    number = _FEW[count] if count < len(_FEW) else str(count)
    return f"{number} {one if count == 1 else more}"


def goal_state(goal: Goal) -> str:
    """What has become of a goal that is no longer worked on; nothing of a state that this version does not know."""
    known = goal.state != GoalState.ACTIVE and goal.state in GOAL_STATES
    return GOAL_STATES[GoalState(goal.state)] if known else ""


def goal_in_words(goal: Goal) -> str:
    """The whole card in one sentence, for those who listen."""
    rated = f"{goal.ratings[-1].value} af 10" if goal.ratings else "ikke svaret"
    parts = [f"Mål: {goal.words.text}", rated, counted(len(goal.steps), t("skridt", "ét"), t("skridt", "flere"))]
    if state := goal_state(goal):
        parts.append(state)
    if goal.words.conflict:
        parts.append("skrevet på to måder")
    return ", ".join(parts)


def step_note(step: Step, today: date) -> str:
    """ "Amina og Signe · torsdag", or when it was done."""
    when = f"gjort {day_words(step.done, today)}" if step.done else step.record.text("when")
    return " · ".join(part for part in (step.record.text("who"), when) if part)


def yes_words(called: str, resource: Resource, today: date) -> str:
    """Whether the citizen has said yes to the words."""
    if resource.confirmed_on:
        return f"{called} har sagt ja {day_words(resource.confirmed_on, today)}"
    return f"{called} har sagt ja" if resource.confirmed else f"venter på {genitive(called)} ja"


def said_by_of(record: RecordView, name: str, default: SaidBy) -> SaidBy:
    """Whose words stand in a field now."""
    live = record[name].live
    return SaidBy(live[0].said_by) if live else default
