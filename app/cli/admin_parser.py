"""The arguments of `pejlemaerke-admin`, in Danish."""

from argparse import Namespace
from collections.abc import Sequence

from app.cli.parser import _command, _commands, _common, _Parser, _told
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
    invite = _command(commands, "invite", "admin.invite_one", "lav en invitation, som bruges én gang")
    invite.choices.add_argument("--role", metavar="ROLLE", default="", help="for eksempel Bostøtte")
    invite.choices.add_argument("--until", metavar="DAG", required=True, help="sidste dag, den gælder")
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
    return parser.parse_args(argv)
