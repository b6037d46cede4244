"""The arguments of `pejlemaerke-admin`, in Danish."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.parser import _command, _commands, _common, _json, _Parser, _told
from app.places import profiles_home


def read_admin_arguments(argv: Sequence[str]) -> Namespace:
    """As `read_arguments`, for whoever looks after an organisation."""
    parser = _Parser(
        prog="pejlemaerke-admin",
        description="Pejlemærke for den, der passer organisationen: hvem der er med, og hvem der ikke er mere.",
        epilog="Kollegerne hører om det, når der næste gang er synkroniseret: pejlemaerke sync --folder MAPPE.",
    )
    parser.set_defaults(home=profiles_home(), profile=None, password_stdin=False)
    _common(parser)
    commands = _commands(parser, "Kommandoer", required=True)
    found = _command(commands, "found", "admin.found", "begynd en organisation, og vis dens to koder én gang")
    _told(found, "name", "NAVN", "hvad organisationen hedder")
    _inviting(commands)
    certify = _command(commands, "certify", "admin.certify_one", "tag en kollega med, der har svaret på en invitation")
    _told(certify, "answer", "SVAR", "teksten, kollegaen har sendt")
    team = _command(commands, "team", "admin.set_team", "lav et team, eller lav det om")
    _told(team, "name", "NAVN", "hvad teamet hedder")
    team.choices.add_argument("--leader", metavar="KOLLEGA", required=True, help="hvem der leder det")
    team.choices.add_argument("--members", metavar="KOLLEGA", nargs="+", default=[], help="hvem der ellers er med")
    revoke = _command(
        commands, "revoke", "admin.revoke_one", "spær en kollega, der er holdt op, eller en tabt computer"
    )
    _told(revoke, "worker", "KOLLEGA", "kollegaens navn")
    revoke.choices.add_argument("--laptop", action="store_true", help="kun computeren; kollegaen er her stadig")
    _looking_after(commands)
    _reviewing(commands)
    return parser.parse_args(argv)


def _inviting(commands: Any) -> None:
    invite = _command(
        commands, "invite", "inviting.invite", "lav en invitation, som bruges én gang, eller en hel liste"
    )
    invite.choices.add_argument("--name", metavar="NAVN", default="", help="hvem den er til")
    invite.choices.add_argument("--role", metavar="ROLLE", default="", help="for eksempel Bostøtte")
    invite.choices.add_argument("--until", metavar="DAG", required=True, help="sidste dag, den gælder")
    invite.choices.add_argument("--central", metavar="URL", default="", help="serveren, den leder til")
    invite.choices.add_argument("--list", type=Path, metavar="FIL", help="navn, rolle og team, en linje for hver")
    invite.choices.add_argument("--out", type=Path, metavar="PDF", help="læg invitationerne til print i denne fil")
    _json(invite)
    sent = _command(commands, "invited", "inviting.show_sent", "vis, hvem der er inviteret, og hvem der er kommet")
    _json(sent)
    back = _command(commands, "uninvite", "inviting.take_back", "træk en invitation tilbage, der ikke er brugt")
    _told(back, "name", "NAVN", "hvem den er til, eller invitationens tekst")


def _looking_after(commands: Any) -> None:
    one = _command(
        commands, "administrator", "administering.set_administrator", "gør en kollega til administrator også"
    )
    _told(one, "worker", "KOLLEGA", "kollegaens navn")
    one.choices.add_argument("--remove", action="store_true", help="kollegaen skal ikke være det mere")
    on = _command(commands, "hand-on", "administering.hand_citizens_on", "giv en kollegas borgere til en anden")
    _told(on, "worker", "KOLLEGA", "den, der er holdt op eller har mistet alt")
    _told(on, "to", "NY", "den, der overtager")
    on.choices.add_argument("--central", metavar="URL", help="serveren, hvis I deler over en")
    move = _command(commands, "move", "admin.move", "flyt alle en kollegas borgere til en anden")
    _told(move, "worker", "KOLLEGA", "den, der skal af med dem")
    _told(move, "to", "NY", "den, der overtager")
    move.choices.add_argument("--stays", metavar="DAG", help="sidste dag, kollegaen er med endnu; ellers lukkes der nu")
    rules = _command(commands, "rules", "administering.set_rules", "bestem, hvad der gælder på alle computere")
    rules.choices.add_argument(
        "--sync-days", metavar="DAGE", type=int, required=True, help="dage uden synkronisering, før der siges til"
    )
    erase = _command(commands, "erase", "administering.erase_citizen", "slet en borger for altid, hos alle")
    _told(erase, "citizen", "BORGER", "navn eller nummer")
    erase.choices.add_argument("--for-ever", action="store_true", help="ja, det er meningen")
    _command(commands, "erased", "administering.show_erased", "vis, hvornår der er slettet, og af hvem")


def _reviewing(commands: Any) -> None:
    review = _command(commands, "review", "administering.show_review", "vis det, der venter på, at nogen bestemmer")
    _json(review)
    decide = _command(commands, "decide", "administering.decide_one", "bestem, om noget til gennemsyn skal med")
    _told(decide, "number", "NUMMER", "nummeret fra listen")
    which = decide.choices.add_mutually_exclusive_group(required=True)
    which.add_argument("--accept", action="store_true", help="tag det med")
    which.add_argument("--keep-out", dest="accept", action="store_false", help="hold det ude")
