"""pejlemaerke-admin: administrator, hand-on, rules, erase, erased, review, decide."""

from argparse import Namespace

from app.cli.outside import Outside
from app.cli.reaching import reached
from app.cli.readable import counted
from app.cli.unlock import opened
from app.commands.administering import dismiss_administrator, erase, make_administrator, set_sync_days
from app.commands.handing_on import hand_on_steps
from app.commands.organisation import find_worker
from app.commands.reviewing import decide, find_reviewed
from app.commands.signing import my_identity
from app.commands.steps import run
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.membership import Verdict
from app.models.moment import Moment
from app.models.organisation import Organisation
from app.store.logs import load_organisation
from app.store.reading import caseload, find_citizen
from app.store.review import Reviewed, in_review, kept_out
from app.store.vault import Vault
from app.wording import say_aside

_READER = "den er skrevet af en, der kun er læser"


def set_administrator(arguments: Namespace, outside: Outside) -> int:
    """One more administrator, or one less; with the root code."""
    with opened(arguments, outside) as vault:
        worker = find_worker(_organisation(vault), arguments.worker)
        code = outside.code(arguments.password_stdin, "Rodkode: ")
        change = dismiss_administrator if arguments.remove else make_administrator
        change(vault, worker=worker.id, root_code=code)
    outside.tell(f"{worker.name} er {'ikke administrator mere' if arguments.remove else 'administrator nu'}.")
    outside.note("Det gælder hos de andre, når de har synkroniseret. Lås papiret med rodkoden inde igen.")
    return 0


def hand_citizens_on(arguments: Namespace, outside: Outside) -> int:
    """A colleague comes in to all that another had; with the recovery code."""
    with opened(arguments, outside) as vault, reached(arguments) as where:
        organisation = _organisation(vault)
        worker = find_worker(organisation, arguments.worker, gone=True)
        to = find_worker(organisation, arguments.to)
        code = outside.code(arguments.password_stdin, "Gendannelseskode: ")
        steps = hand_on_steps(
            vault, worker=worker.id, to=to.id, recovery_code=code, where=where, random=outside.world.random
        )
        count = run(steps)
    outside.tell(f"{to.name} er koordinator hos {counted(count, 'borger', 'borgere')} efter {worker.name}.")
    outside.note("Det sker, når I begge har synkroniseret. Lås papiret med gendannelseskoden inde igen.")
    return 0


def set_rules(arguments: Namespace, outside: Outside) -> int:
    """What holds for every computer in the organisation."""
    with opened(arguments, outside) as vault:
        set_sync_days(vault, days=arguments.sync_days)
    outside.tell(f"En computer siger til, når der er gået {arguments.sync_days} dage uden synkronisering.")
    return 0


def erase_citizen(arguments: Namespace, outside: Outside) -> int:
    """A citizen goes for ever; only when it was said twice."""
    with opened(arguments, outside) as vault:
        citizen = _citizen(vault, arguments.citizen)
        if not arguments.for_ever:
            raise UserError("erase-unsure", wanted=arguments.citizen)
        erase(vault, citizen=citizen)
    outside.tell("Borgeren er slettet her. Det samme sker på de andres computere, når de synkroniserer.")
    outside.note("Slet også gamle sikkerhedskopier, udskrifter og gemte filer. Dem kan programmet ikke nå.")
    return 0


def show_erased(arguments: Namespace, outside: Outside) -> int:
    """When and by whom something was erased; what it was stands nowhere."""
    with opened(arguments, outside) as vault:
        organisation = _organisation(vault)
    for each in organisation.erasures:
        by = organisation.workers.get(each.worker)
        day = danish_date(Moment(each.wall, each.offset).day, weekday=False)
        outside.tell(f"{each.stream.hex()[:8]}  {day}  {by.name if by else 'rodkoden'}")
    return 0


def show_review(arguments: Namespace, outside: Outside) -> int:
    """What waits for a person's decision."""
    with opened(arguments, outside) as vault:
        organisation, found, out = _organisation(vault), in_review(vault), kept_out(vault)
        called = {row.citizen: row.called for row in caseload(vault)}
        of = {part: citizen for citizen in called for part in vault.citizen_streams(citizen)}
    if arguments.json:
        outside.tell_json([_data(each, organisation) for each in (*found, *out)])
        return 0
    for each in (*found, *out):
        data = _data(each, organisation)
        told = f"{data['number']}  {called.get(of.get(each.stream, b''), 'en borger')}: {data['who']}, "
        told += f"{danish_date(each.at.day, weekday=False)}, {counted(each.entries, 'ændring', 'ændringer')}"
        outside.tell(f"{told}. {_reason(each)}.")
    if not found:
        outside.note("Der er ikke noget til gennemsyn.")
    if out:
        outside.note("Det, der er holdt ude, kan tages med alligevel: pejlemaerke-admin decide NUMMER --accept.")
    return 0


def _data(each: Reviewed, organisation: Organisation) -> dict[str, object]:
    worker = organisation.workers.get(each.author)
    return {
        "number": each.entry.hex()[:8], "stream": each.stream.hex(), "reason": str(each.reason),
        "who": worker.name if worker else "en ukendt", "when": each.at.local.isoformat(), "entries": each.entries,
    }  # fmt: skip


def _reason(each: Reviewed) -> str:
    told = _READER if each.reason == Verdict.ONLY_ACCESS else say_aside(each.reason)
    return told[0].upper() + told[1:]


def decide_one(arguments: Namespace, outside: Outside) -> int:
    """Taken in, or kept out."""
    with opened(arguments, outside) as vault:
        reviewed = find_reviewed(vault, arguments.number)
        decide(vault, reviewed=reviewed, accept=arguments.accept)
    outside.tell("Det er taget med." if arguments.accept else "Det bliver holdt ude.")
    outside.note("Det står i loggen, at du har bestemt det, og det gælder hos alle, når de har synkroniseret.")
    return 0


def _organisation(vault: Vault) -> Organisation:
    return load_organisation(vault, my_identity(vault).organisation)


def _citizen(vault: Vault, wanted: str) -> bytes:
    """By name or number; the whole number also where the citizen is not on one's own list."""
    told = wanted.strip().lower()
    if len(told) == 32 and set(told) <= set("0123456789abcdef"):
        return bytes.fromhex(told)
    return find_citizen(vault, wanted)
