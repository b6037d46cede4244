"""pejlemaerke-admin: found, certify, team, revoke, move."""

from argparse import Namespace

from app.cli.outside import Outside
from app.cli.readable import counted
from app.cli.unlock import opened
from app.commands.handing_on import Handover, handover
from app.commands.moving import caseload_of, move_caseload
from app.commands.organisation import certify, find_worker, found_organisation, make_team, revoke
from app.commands.signing import my_identity
from app.models.danish_dates import danish_date
from app.models.danish_day import parse_whole_day
from app.store.logs import load_organisation


def found(arguments: Namespace, outside: Outside) -> int:
    """A new organisation; its two codes are the only thing on stdout, and are shown this once."""
    with opened(arguments, outside) as vault:
        made = found_organisation(vault, name=arguments.name, random=outside.world.random)
    outside.note(f"Organisationens fingeraftryk: {made.fingerprint}")
    outside.note("Skriv de to koder af på hver sit papir, og lås dem inde hver sit sted. De vises kun denne ene gang.")
    outside.tell(f"Rodkode: {made.root_code}", f"Gendannelseskode: {made.recovery_code}")
    return 0


def certify_one(arguments: Namespace, outside: Outside) -> int:
    """Somebody who has answered is one of us."""
    with opened(arguments, outside) as vault:
        worker = certify(vault, answer=arguments.answer)
    outside.tell(f"{worker.name} er med nu.")
    return 0


def set_team(arguments: Namespace, outside: Outside) -> int:
    """A team with its leader."""
    with opened(arguments, outside) as vault:
        organisation = load_organisation(vault, my_identity(vault).organisation)
        leader = find_worker(organisation, arguments.leader)
        members = [find_worker(organisation, each).id for each in arguments.members]
        make_team(vault, name=arguments.name, leader=leader.id, members=members)
    outside.tell(f"Teamet {arguments.name} ledes af {leader.name}.")
    return 0


def revoke_one(arguments: Namespace, outside: Outside) -> int:
    """A worker who has left, or every computer that a worker has lost."""
    with opened(arguments, outside) as vault:
        organisation = load_organisation(vault, my_identity(vault).organisation)
        worker = find_worker(organisation, arguments.worker)
        after = handover(vault, worker=worker.id)
        owned = [each for each in organisation.devices.values() if each.worker == worker.id and not each.revoked]
        for device in [each.id for each in owned] if arguments.laptop else [b""]:
            revoke(vault, worker=worker.id, device=device)
    what = f"{worker.name}s computere er spærret" if arguments.laptop else f"{worker.name} er spærret"
    outside.tell(f"{what}. Det gælder hos de andre, når de har synkroniseret.")
    if arguments.laptop:
        outside.note(f"{worker.name} skal have nye nøgler: pejlemaerke return --lost på en ny computer, eller renew.")
    else:
        _tell_after(worker.name, after, outside)
    return 0


def move(arguments: Namespace, outside: Outside) -> int:
    """A whole caseload goes from one to another."""
    with opened(arguments, outside) as vault:
        organisation = load_organisation(vault, my_identity(vault).organisation)
        worker, to = (find_worker(organisation, each) for each in (arguments.worker, arguments.to))
        stays = parse_whole_day(arguments.stays, today=outside.world.clock().day) if arguments.stays else None
        before = caseload_of(vault, worker=worker.id)
        count = move_caseload(vault, worker=worker.id, to=to.id, stays=stays, random=outside.world.random)
    outside.tell(f"{to.name} er koordinator hos {counted(count, 'borger', 'borgere')} efter {worker.name}.")
    if stays:
        outside.note(f"{worker.name} er med til og med {danish_date(stays, weekday=False)}.")
    if before.others:
        outside.note(
            f"{counted(before.others, 'borger', 'borgere')} er ikke flyttet: der er det en anden, der lukker ind og ud."
        )
    outside.note("Det sker, når I har synkroniseret.")
    return 0


def _tell_after(name: str, after: Handover, outside: Outside) -> None:
    """Who has the citizens of somebody who is gone."""
    if after.others:
        outside.note(f"{counted(after.others, 'borger', 'borgere')} har andre, som kan lukke en ny kollega ind.")
    if after.nobody:
        outside.note(
            f"{counted(after.nobody, 'borger', 'borgere')} har kun {name}. "
            "Giv dem til en anden: pejlemaerke-admin hand-on KOLLEGA NY, med gendannelseskoden."
        )
    for team in after.teams:
        outside.note(f"Teamet {team} mangler en leder: pejlemaerke-admin team {team} --leader KOLLEGA.")
