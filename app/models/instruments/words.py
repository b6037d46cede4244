"""Scores and changes in Danish sentences: what the number says, no more, and never whose fault it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.instruments.change import Change, Direction, Verdict
from app.models.instruments.scoring import MISSING_ANSWERS, NO_WEIGHT, Score
from app.models.instruments.shape import Instrument, Item, LicenceStatus, Shape
from app.models.tongue import TextRows, Texts, fixed, spoken, t

LICENCES = Texts(
    {
        LicenceStatus.FREE: fixed("Fri at bruge"),
        LicenceStatus.FREE_WITH_SOURCE: fixed("Fri at bruge, når kilden nævnes"),
        LicenceStatus.OWN: fixed("Pejlemærkes egen, fri at bruge"),
        LicenceStatus.NEEDED: fixed("Kræver licens"),
    }
)
_COUNTED = TextRows(
    (
        fixed("intet"),
        fixed("ét"),
        fixed("to"),
        fixed("tre"),
        fixed("fire"),
        fixed("fem"),
        fixed("seks"),
        fixed("syv"),
        fixed("otte"),
        "ni",
        fixed("ti"),
    )
)


@dataclass(frozen=True)
class Told:
    """One answer to read: the item's id, the question and the answer in words."""

    item: str
    question: str
    answer: str


def tell_answers(instrument: Instrument | None, answers: Mapping[str, Any]) -> tuple[Told, ...]:
    """Every answer in words, in the order of asking; by its id and as it stands where the instrument is not here."""
    order = [item.id for item in instrument.items] if instrument else []
    keys = sorted(answers, key=lambda key: order.index(key) if key in order else len(order))
    items = [(instrument.item(key) if instrument else None, key) for key in keys]
    return tuple(Told(key, item.text if item else key, _said(item, answers[key])) for item, key in items)


def _said(item: Item | None, answer: Any) -> str:
    if isinstance(answer, list | tuple):
        return ", ".join(_said(item, each) for each in answer)
    option = item.option(answer) if item and isinstance(answer, int) else None
    if option:
        return option.text
    return danish_number(answer) if isinstance(answer, int) else str(answer)


def points(change: Change) -> str:
    """How many points it is: "1 point", "4,5 point"."""
    count = abs(change.difference or 0)
    return (t("{number} point", "ét") if count == 1 else t("{number} point", "flere")).format(
        number=danish_number(count)
    )


def danish_number(value: float) -> str:
    """A number with one decimal where it has one, as Danes write it ("43,8") or in English ("43.8")."""
    number = f"{round(value, 1):g}".replace("-", "−")
    return number if spoken() == "en" else number.replace(".", ",")


def say_score(instrument: Instrument, score: Score) -> str:
    """ "WHO-5: 44 ud af 100. Det er i det område, hvor …", or why there is no number."""
    if score.value is None:
        return f"{instrument.short}: {_no_score(instrument, score)}"
    ends = instrument.range
    told = t("{short}: {number}{it}.").format(
        short=instrument.short,
        number=danish_number(score.value),
        it=t(" ud af {number}").format(number=danish_number(ends[1])) if ends else "",
    )
    if instrument.shape is Shape.GAS:
        return t("{told} 50 er det, man regnede med.").format(told=told)
    if score.missing:
        told += t(" Her mangler {counted} svar, så tallet er regnet ud fra resten.").format(
            counted=_counted(len(score.missing))
        )
    return (
        t("{told} Det er i det område, hvor {told2}").format(told=told, told2=score.band.told) if score.band else told
    )


def _no_score(instrument: Instrument, score: Score) -> str:
    if score.reason == NO_WEIGHT:
        return t("intet tal. Alle vægte er 0. Giv mindst ét mål en vægt over 0.")
    if instrument.shape is Shape.GAS:
        return t("intet tal denne gang. Hvert mål skal have et niveau fra −2 til 2.")
    if score.reason == MISSING_ANSWERS and instrument.missing:
        least, items = instrument.missing.least, len(instrument.scoring.items)
        wanted = _counted(least) if least == items else t("mindst {counted}").format(counted=_counted(least))
        return t("intet tal denne gang. Der skal {wanted} svar til. Det er helt i orden at springe over.").format(
            wanted=wanted
        )
    return t("svarene lægges ikke sammen til ét tal. De står, som de er givet.")


def say_change(instrument: Instrument, change: Change) -> str:
    """ "8 point op: inden for det, målingen kan sige."; for a star's area of that area alone."""
    if change.verdict is Verdict.NOTHING:
        return t("Her er ikke to tal at sammenligne.")
    if change.verdict is Verdict.SAME:
        return t("Det samme tal som sidst.")
    way = t("op") if change.direction is Direction.UP else t("ned")
    moved = f"{points(change)} {way}"
    if change.verdict is Verdict.UNKNOWN or instrument.change is None:
        return t("{moved}. Hvor meget der skal til, er der ikke målt. Tal om, hvad der er anderledes.").format(
            moved=moved
        )
    if change.verdict is Verdict.WITHIN:
        return t("{moved}: inden for det, målingen kan sige.").format(moved=moved)
    if instrument.change.caution:
        return t("{moved}: så meget, at det kan betyde noget. {caution}").format(
            moved=moved, caution=instrument.change.caution
        )
    return t("{moved}: mere end målingens usikkerhed. Tal om, hvad der er anderledes.").format(moved=moved)


def _counted(number: int) -> str:
    return _COUNTED[number] if number < len(_COUNTED) else str(number)
