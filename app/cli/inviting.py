"""pejlemaerke-admin: invite, invited, uninvite."""

from argparse import Namespace

from app.cli.outside import Outside
from app.cli.readable import counted
from app.cli.unlock import opened
from app.commands.inviting import invite_listed, look_at_list, papers_for
from app.commands.open_invitations import OpenInvitation, sent_invitations, withdraw_invitation
from app.commands.organisation import Invitee, invite_all
from app.commands.signing import my_identity
from app.documents.colleague_invitations import render_invitations
from app.models.danish_dates import danish_date
from app.models.danish_day import parse_whole_day
from app.models.errors import UserError
from app.models.organisation import Organisation
from app.places import resources
from app.store.logs import load_organisation
from app.store.vault import Vault
from app.store.whole_files import read_file, write_whole
from app.wording import say

_BY_HAND = "Giv hver sin invitation i hånden, ikke gennem den fælles mappe eller serveren. De gælder til {day}."
_THEN = "Synk bagefter, så serveren kender dem: pejlemaerke sync --central {central}"


def invite(arguments: Namespace, outside: Outside) -> int:
    """The text of an invitation; or one for each on a list, as a file to print."""
    last = parse_whole_day(arguments.until, today=outside.world.clock().day)
    with opened(arguments, outside) as vault:
        if arguments.list is not None:
            return _invite_list(vault, arguments, outside)
        who = Invitee(arguments.name, arguments.role)
        made = invite_all(
            vault, invitees=[who], expires=last, random=outside.world.random, central=arguments.central
        )  # fmt: skip
        _print(vault, made, arguments, outside)
    _tell_then(made, outside)
    outside.tell(made[0].text)
    return 0


def _invite_list(vault: Vault, arguments: Namespace, outside: Outside) -> int:
    """Everybody, or nobody."""
    last = parse_whole_day(arguments.until, today=outside.world.clock().day)
    found = look_at_list(vault, read_file(arguments.list))
    for problem in found.problems:
        outside.note(f"Linje {problem.line}: {say(problem.fault)}")
    if found.problems:
        raise UserError("list-refused")
    if arguments.out is None:
        raise UserError("list-out")
    made = invite_listed(
        vault, people=found.people, expires=last, random=outside.world.random, central=arguments.central
    )  # fmt: skip
    _print(vault, made, arguments, outside)
    _tell_then(made, outside)
    outside.tell(f"{counted(len(made), 'invitation', 'invitationer')} ligger i {arguments.out}.")
    outside.note("Print filen, og slet den bagefter: hver side lukker en kollega ind.")
    return 0


def _print(vault: Vault, made: tuple[OpenInvitation, ...], arguments: Namespace, outside: Outside) -> None:
    """Where it cannot be written, nobody is invited."""
    if arguments.out is None:
        return
    try:
        pdf = render_invitations(papers_for(vault, made), fonts_folder=resources() / "fonts")
        write_whole(arguments.out, pdf, outside.world.random)
    except BaseException:
        for each in made:
            withdraw_invitation(vault, invitation=each.text)
        raise


def _tell_then(made: tuple[OpenInvitation, ...], outside: Outside) -> None:
    outside.note(_BY_HAND.format(day=danish_date(made[0].last_day)))
    if made[0].central:
        outside.note(_THEN.format(central=made[0].central))


def show_sent(arguments: Namespace, outside: Outside) -> int:
    """Who was invited from this computer, and who has come."""
    with opened(arguments, outside) as vault:
        sent, organisation = sent_invitations(vault), load_organisation(vault, my_identity(vault).organisation)
        today = vault.clock().day
    if arguments.json:
        outside.tell_json([
            {"name": each.name, "role": each.role, "last_day": each.last_day.isoformat(),
             "came_as": organisation.workers[each.worker].name if each.worker in organisation.workers else None}
            for each in sent
        ])  # fmt: skip
        return 0
    for each in sent:
        told = ", ".join(part for part in (each.name or "uden navn", each.role) if part)
        if each.worker:
            outside.tell(f"{told}: {_came(each, organisation)}")
        else:
            day = danish_date(each.last_day, weekday=False)
            outside.tell(f"{told}: {'udløb' if each.last_day < today else 'ikke brugt, gælder til'} {day}")
    if not sent:
        outside.note("Ingen er inviteret fra denne computer.")
    return 0


def _came(each: OpenInvitation, organisation: Organisation) -> str:
    worker = organisation.workers.get(each.worker)
    if worker is None or worker.name == each.name:
        return "er med"
    return f"er med som {worker.name}"


def take_back(arguments: Namespace, outside: Outside) -> int:
    """An invitation is of no use any more."""
    wanted = arguments.name.strip()
    with opened(arguments, outside) as vault:
        unused = [each for each in sent_invitations(vault) if not each.worker]
        found = [
            each for each in unused if wanted and wanted.casefold() in (each.name.casefold(), each.text.casefold())
        ]
        if len(found) != 1:
            raise UserError("invited-not", wanted=wanted)
        withdraw_invitation(vault, invitation=found[0].text)
    outside.tell("Invitationen er trukket tilbage.")
    if found[0].central:
        outside.note(f"Synk, så den heller ikke kan bruges på serveren: pejlemaerke sync --central {found[0].central}")
    return 0
