"""The map of the network in the history: who came, moved or went, what is between them, and what they said yes to."""

from collections.abc import Callable, Mapping

from app.models.change import Change
from app.models.record import CitizenRecord
from app.models.tongue import Texts, fixed, t
from app.models.values import Consent, MemberStatus
from app.ui.history.deed import Deed, anew, is_removal, now, removal, said, told

_CONSENTS = Texts(
    {
        "on_map": fixed("at stå på kortet"),
        "in_print": fixed("at komme med på tryk"),
        "may_invite": fixed("at blive inviteret til møder"),
    }
)
_STATUSES = Texts(
    {
        MemberStatus.WISHED: fixed("skrev en på kortet, der ønskes"),
        MemberStatus.LOST: fixed("skrev, at kontakten er tabt"),
        MemberStatus.DECEASED: fixed("skrev, at en på kortet er død"),
    }
)
_SAID = Texts({"gets": fixed("skrev, hvad en på kortet giver"), "gives": fixed("skrev, hvad en på kortet får"),
         "words": fixed("skrev om en på kortet")})  # fmt: skip


def _member(change: Change, record: CitizenRecord) -> Deed | None:
    name = now(change, record, "name")
    if is_removal(change):
        return removal(change, t("en fra netværkskortet"), name)
    if change.field == "name":
        return Deed(
            "users",
            t("skrev et navn om på netværkskortet") if anew(change) else t("satte en på netværkskortet"),
            told(change),
        )
    if change.field in _CONSENTS:
        return _consent(change, name)
    if change.field == "joined":
        other = record.records.get(said(change)) if isinstance(said(change), bytes) else None
        return Deed(
            "users",
            t("slog to på kortet sammen"),
            t("{name} og {other}").format(name=name, other=other.text("name")) if other else name,
        )
    if change.field == "status":
        status = told(change)
        known = status in set(MemberStatus)
        return Deed("users", _STATUSES[MemberStatus(status)] if known else t("rettede en på netværkskortet"), name)
    if change.field in _SAID and told(change):
        return Deed("users", _SAID[change.field], name)
    if not change.replaces:
        return None
    moved = change.field in ("ring", "sector", "spot")
    return Deed("users", t("flyttede en på netværkskortet") if moved else t("rettede en på netværkskortet"), name)


def _consent(change: Change, name: str) -> Deed:
    what, answer = _CONSENTS[change.field], told(change)
    if answer not in (Consent.YES, Consent.NO):
        return Deed("user", t("tog et svar tilbage om {what}").format(what=what), name)
    return Deed(
        "user",
        t("skrev et {answer} til {what}").format(answer=t("ja") if answer == Consent.YES else t("nej"), what=what),
        name,
    )


def _tie(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    ends = view["ends"].value if view else said(change)
    keys = [each for each in ends if isinstance(each, bytes)] if isinstance(ends, list) else []
    people = [record.records.get(each) for each in keys]
    names = t(" og ").join(each.text("name") for each in people if each)
    if is_removal(change):
        return removal(change, t("et bånd på kortet"), names)
    if change.field == "ends":
        return Deed("users", t("skrev et bånd mellem to på kortet"), names)
    return Deed("users", t("rettede et bånd på kortet"), names) if change.replaces else None


def _help(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    goal = record.goal(view["goal"].value) if view else None
    words = goal.words.text if goal else ""
    if is_removal(change):
        return removal(change, t("hjælp til et mål"), words, quoted=True)
    if change.field == "member":
        return Deed("users", t("skrev, hvem der hjælper med et mål"), words, quoted=True)
    return Deed("users", t("skrev, hvordan en hjælper med et mål"), told(change)) if change.field == "how" else None


NETWORK_WORDS: Mapping[str, Callable[[Change, CitizenRecord], Deed | None]] = {
    "member": _member,
    "tie": _tie,
    "help": _help,
}
