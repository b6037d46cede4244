"""join, sync, return, renew, members, let-in, take-out, substitute."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from app.cli.outside import Outside
from app.cli.reaching import reached
from app.cli.readable import counted
from app.cli.unlock import opened
from app.commands.colleagues import exchange_and_note
from app.commands.enrolling import accept
from app.commands.organisation import find_worker, fingerprint
from app.commands.renewing import renew
from app.commands.returning import find_worker_keys, return_on_new_laptop
from app.commands.shared_place import Where
from app.commands.sharing import let_in, members, substitute, take_out
from app.commands.signing import my_identity
from app.commands.steps import run
from app.commands.syncing import Exchanged
from app.models.danish_dates import danish_date
from app.models.danish_day import parse_whole_day
from app.models.errors import UserError
from app.models.membership import Membership, Role, highest
from app.models.organisation import Organisation
from app.store.invitations import kept_answer
from app.store.logs import load_organisation
from app.store.reading import find_citizen
from app.store.vault import Vault
from app.wording import NOTICES, say_aside, say_still_in

_PARTS = {"shared": "Det fælles", "professional": "Det faglige"}
_CUT_OFF = "Dine andre computere er spærret hos de andre, når I har synkroniseret."
_COMPARE = (
    "Ring til en kollega, og hør, om det er det samme: den, der har din gamle computer, kan have lagt en falsk "
    "organisation på jeres fælles sted."
)
_ROLES = {Role.COORDINATOR: "koordinator", Role.MEMBER: "medlem", Role.READER: "læser"}


def join_in(arguments: Namespace, outside: Outside) -> int:
    """Answer an invitation."""
    with opened(arguments, outside) as vault:
        found = accept(vault, invitation=arguments.invitation, random=outside.world.random)
        answer = kept_answer(vault)
    mark = found.fingerprint
    if found.central:
        outside.tell(f"Du er på vej ind i {found.called}. Fingeraftrykket er {mark}.")
        outside.note(f"Ring, og hør, om det er det samme. Send så dit svar: pejlemaerke sync --central {found.central}")
        return 0
    outside.note(f"Send teksten til administratoren. Spørg også, om fingeraftrykket er det samme: {mark}")
    outside.tell(answer)
    return 0


def synchronise(arguments: Namespace, outside: Outside) -> int:
    """Exchange with a folder, or with central."""
    with opened(arguments, outside) as vault, _where(arguments) as where:
        came, _ = run(exchange_and_note(vault, where=where, random=outside.world.random))
    if arguments.json:
        told = {"taken": came.taken, "withdrawn": came.withdrawn, "sent": came.sent}
        outside.tell_json({**told, "notices": came.notices, "aside": came.aside})
    else:
        outside.tell(*_told(came))
    return 0


@contextmanager
def _where(arguments: Namespace) -> Iterator[Where]:
    """The folder, or central."""
    with reached(arguments) as where:
        assert where is not None
        yield where


def _told(came: Exchanged) -> Iterator[str]:
    if came.taken:
        yield f"{counted(came.taken, 'ny ændring', 'nye ændringer')} fra kollegerne."
    if came.withdrawn:
        withdrawn = counted(came.withdrawn, "ændring", "ændringer")
        yield f"{withdrawn} er taget ud igen, for den, der skrev, er ikke med mere."
    if came.sent:
        yield "Det, der er skrevet her, er sendt."
    if came.erased:
        yield "En administrator har slettet en borger for altid. Det, der var her, er væk."
    if not (came.taken or came.withdrawn or came.sent or came.erased):
        yield "Der er ikke noget nyt."
    yield from (NOTICES[each] for each in came.notices)
    if came.forked:
        yield f"Nøglen er: {', '.join(name or 'rodkoden' for name in came.forked)}."
    yield from (
        f"{counted(count, 'pakke', 'pakker')} er lagt til side: {say_aside(why)}." for why, count in came.aside.items()
    )


def come_back(arguments: Namespace, outside: Outside) -> int:
    """A profile on a new computer: the paper code, the fingerprint that is compared, then a new password."""
    code = outside.code(arguments.password_stdin, "Nødkode: ")
    with _where(arguments) as where:
        mark = fingerprint(find_worker_keys(where, code).root)
        compared = arguments.fingerprint or _compared(mark, arguments, outside)
        password = outside.password(arguments.password_stdin, new=True)
        profile = return_on_new_laptop(
            arguments.home, where=where, code=code, password=password, world=outside.world, compared=compared,
            lost=arguments.lost,
        )  # fmt: skip
    outside.tell(f"Profilen {profile.name} er her igen.")
    if arguments.lost:
        outside.note(_CUT_OFF)
    place = "--folder MAPPE" if arguments.central is None else f"--central {arguments.central}"
    outside.note(f"Hent det, der er skrevet, med: pejlemaerke sync {place}")
    return 0


def _compared(mark: str, arguments: Namespace, outside: Outside) -> str:
    """The fingerprint, when a person has said that it is the right one. UserError `fingerprint-…`."""
    if arguments.password_stdin or outside.ask is None:
        raise UserError("fingerprint-wanted", found=mark)
    outside.note(f"Organisationens fingeraftryk er {mark}. {_COMPARE}")
    if not outside.agreed("Er det det samme (ja/nej)? "):
        raise UserError("fingerprint-other")
    return mark


def renew_keys(arguments: Namespace, outside: Outside) -> int:
    """New keys for whoever has lost a computer and has another; with the paper code."""
    with opened(arguments, outside) as vault, _where(arguments) as where:
        code = outside.code(arguments.password_stdin, "Nødkode: ")
        came = renew(vault, where=where, code=code, random=outside.world.random, lost=arguments.lost)
    outside.tell("Dine nøgler er i orden.", *_told(came))
    if arguments.lost:
        outside.note(_CUT_OFF)
    return 0


def show_members(arguments: Namespace, outside: Outside) -> int:
    """Who sees a citizen, part by part."""
    with opened(arguments, outside) as vault:
        there = members(vault, citizen=find_citizen(vault, arguments.citizen))
        organisation = _organisation(vault)
    parts = {part: [each for each in there if each.purpose == part] for part in dict.fromkeys(e.purpose for e in there)}
    told = {part: list(_member_data(streams, organisation)) for part, streams in parts.items()}
    if arguments.json:
        outside.tell_json(told)
        return 0
    for part, people in told.items():
        outside.tell(_PARTS.get(part, part))
        for each in people:
            until = f" til {danish_date(date.fromisoformat(each['until']), weekday=False)}" if each["until"] else ""
            outside.tell(f"  {each['name']}: {_role_name(each['role'])}{until}")
    if not there:
        outside.note("Borgeren deles ikke med nogen endnu. Det begynder, når der synkroniseres.")
    return 0


def _member_data(streams: list[Membership], organisation: Organisation) -> Iterator[dict[str, Any]]:
    """Of all the streams of one part; the role that counts most."""
    readers = {worker for each in streams for worker in each.readers}
    for worker in sorted(readers, key=lambda each: organisation.workers[each].name):
        role = highest(each.members[worker] for each in streams if worker in each.members)
        untils = [each.until.get(worker, "") for each in streams if worker in each.members]
        until = max(untils) if untils and all(untils) else ""
        yield {"name": organisation.workers[worker].name, "role": role or "leader", "until": until}


def _role_name(role: str) -> str:
    return "teamleder" if role == "leader" else _ROLES[Role(role)]


def let_in_one(arguments: Namespace, outside: Outside) -> int:
    """A colleague comes in."""
    with opened(arguments, outside) as vault:
        citizen, worker = find_citizen(vault, arguments.citizen), find_worker(_organisation(vault), arguments.worker)
        until = parse_whole_day(arguments.until, today=outside.world.clock().day) if arguments.until else None
        role = Role.READER if arguments.reader else Role.MEMBER
        let_in(vault, citizen=citizen, worker=worker.id, role=role, until=until, random=outside.world.random)
    outside.tell(f"{worker.name} er lukket ind{f' til {danish_date(until)}' if until else ''}.")
    outside.note("Det sker, når I begge har synkroniseret.")
    return 0


def take_out_one(arguments: Namespace, outside: Outside) -> int:
    """A colleague goes out."""
    with opened(arguments, outside) as vault:
        citizen, worker = find_citizen(vault, arguments.citizen), find_worker(_organisation(vault), arguments.worker)
        left = take_out(vault, citizen=citizen, worker=worker.id, random=outside.world.random)
    outside.tell(f"{worker.name} er lukket ud og får ikke mere at se." if not left else f"{worker.name} er lukket ud.")
    if left:
        outside.note(say_still_in(worker.name, left))
    outside.note(f"Det, {worker.name} allerede har hentet, kan ingen tage tilbage.")
    return 0


def stand_in(arguments: Namespace, outside: Outside) -> int:
    """A substitute for a whole caseload."""
    with opened(arguments, outside) as vault:
        organisation = _organisation(vault)
        away, instead = (find_worker(organisation, each) for each in (arguments.worker, arguments.substitute))
        until = parse_whole_day(arguments.until, today=outside.world.clock().day)
        count = substitute(vault, worker=away.id, instead=instead.id, until=until, random=outside.world.random)
    outside.tell(f"{instead.name} er lukket ind hos {counted(count, 'borger', 'borgere')} til {danish_date(until)}.")
    return 0


def _organisation(vault: Vault) -> Organisation:
    return load_organisation(vault, my_identity(vault).organisation)
