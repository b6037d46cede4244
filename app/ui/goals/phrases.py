"""What the cards say of a record, in Danish: whose words, who wrote, when, how many."""

from datetime import date

from app.models.change import SaidBy
from app.models.danish_dates import danish_date, month_name, weekday_name
from app.models.history import Held, RecordView
from app.models.moment import Moment
from app.models.owned import owned_by
from app.models.record import CitizenRecord, Goal, Hope, Resource, Step
from app.models.tongue import TextRows, Texts, fixed, t
from app.models.values import GoalState, GoalType, HopeKind, HopeState, Term

HOPE_KINDS = Texts({HopeKind.DREAM: fixed("Drøm"), HopeKind.HOPE: fixed("Håb"), HopeKind.WISH: fixed("Ønske")})
HOPE_STATES = Texts(
    {
        HopeState.ALIVE: fixed("Lever"),
        HopeState.WORKED_ON: fixed("Arbejdes på"),
        HopeState.COME_TRUE: fixed("Gået i opfyldelse"),
        HopeState.LET_GO: fixed("Lagt fra sig"),
    }
)
GOAL_STATES = Texts(
    {
        GoalState.ACTIVE: fixed("I gang"),
        GoalState.PAUSED: fixed("På pause"),
        GoalState.REACHED: fixed("Nået"),
        GoalState.LET_GO: fixed("Lagt fra sig"),
    }
)
GOAL_TYPES = Texts(
    {
        GoalType.DEVELOP: fixed("Kunne noget mere"),
        GoalType.MAINTAIN: fixed("Holde fast i det, der går"),
        GoalType.LIMIT_LOSS: fixed("Miste så lidt som muligt"),
    }
)
TERMS = Texts({Term.SHORT: fixed("Inden længe"), Term.LONG: fixed("På længere sigt")})
DETAILS = Texts(
    {
        "i_do": fixed("Det gør jeg"),
        "you_help": fixed("Det hjælper du mig med"),
        "who_helps": fixed("Hvem kan hjælpe"),
        "how_we_see": fixed("Sådan kan vi se det"),
    }
)
_FEW = TextRows(
    (
        fixed("ingen"),
        fixed("et"),
        fixed("to"),
        fixed("tre"),
        fixed("fire"),
        fixed("fem"),
        fixed("seks"),
        fixed("syv"),
        fixed("otte"),
        "ni",
        fixed("ti"),
        fixed("elleve"),
        fixed("tolv"),
    )
)


def genitive(name: str) -> str:
    """Signes, but Jonas’ (Retskrivningsordbogen § 13)."""
    return owned_by(name)


def first_name(name: str) -> str:
    """How a colleague is spoken of."""
    return name.split()[0] if name.split() else t("en kollega")


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
    return t("{weekday_name} {day}. {month_name} kl. {hour}:{minute:02}").format(
        weekday_name=weekday_name(at.date()),
        day=at.day,
        month_name=month_name(at.month),
        hour=at.hour,
        minute=at.minute,
    )


def whose(said_by: str, called: str, writer: str) -> str:
    """Whose words a value is."""
    return {
        SaidBy.CITIZEN: t("{whose} egne ord").format(whose=genitive(called)),
        SaidBy.TOGETHER: t("Skrevet sammen med {called}").format(called=called),
        SaidBy.WORKER: t("{whose} ord").format(whose=genitive(writer)),
    }.get(SaidBy(said_by), t("En andens ord"))


def hope_caption(record: CitizenRecord, hope: Hope, today: date) -> str:
    """ "Amina, 12. november · skrevet ned af Signe"."""
    if not hope.words.live:
        return ""
    held = hope.words.live[0]
    writer, day = first_name(record.author(held)), day_of(held, today)
    if held.said_by != SaidBy.CITIZEN:
        return f"{whose(held.said_by, record.called, writer)}, {day}"
    own = hope.record.text("wrote") == SaidBy.CITIZEN
    return t("{called}, {day} · {own}").format(
        called=record.called,
        day=day,
        own=t("skrev det selv") if own else t("skrevet ned af {writer}").format(writer=writer),
    )


def hope_note(record: CitizenRecord, hope: Hope) -> str:
    """What stands under the caption: what kind it is, how it goes, and that no goal has grown from it yet."""
    kind, state = hope.record.text("kind"), hope.state
    said = [HOPE_KINDS[HopeKind(kind)]] if kind in (HopeKind.HOPE, HopeKind.WISH) else []
    if state != HopeState.ALIVE and state in HOPE_STATES:
        said.append(HOPE_STATES[HopeState(state)])
    elif hope.current and not any(goal.hope == hope.record.id for goal in record.goals):
        said.append(t("Endnu ikke blevet til et mål"))
    return " · ".join(said)


def earlier_words(count: int) -> str:
    """ "2 tidligere ordlyde"."""
    return t("{count} tidligere {count2}").format(count=count, count2=t("ordlyd") if count == 1 else t("ordlyde"))


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
    rated = t("{value} af 10").format(value=goal.ratings[-1].value) if goal.ratings else t("ikke svaret")
    parts = [
        t("Mål: {text}").format(text=goal.words.text),
        rated,
        counted(len(goal.steps), t("skridt", "ét"), t("skridt", "flere")),
    ]
    if state := goal_state(goal):
        parts.append(state)
    if goal.words.conflict:
        parts.append(t("skrevet på to måder"))
    return ", ".join(parts)


def step_note(step: Step, today: date) -> str:
    """ "Amina og Signe · torsdag", or when it was done."""
    when = t("gjort {day}").format(day=day_words(step.done, today)) if step.done else step.record.text("when")
    return " · ".join(part for part in (step.record.text("who"), when) if part)


def yes_words(called: str, resource: Resource, today: date) -> str:
    """Whether the citizen has said yes to the words."""
    if resource.confirmed_on:
        return t("{called} har sagt ja {day}").format(called=called, day=day_words(resource.confirmed_on, today))
    return (
        t("{called} har sagt ja").format(called=called)
        if resource.confirmed
        else t("venter på {whose} ja").format(whose=genitive(called))
    )


def said_by_of(record: RecordView, name: str, default: SaidBy) -> SaidBy:
    """Whose words stand in a field now."""
    live = record[name].live
    return SaidBy(live[0].said_by) if live else default
