"""`pejlemaerke-central`: serve, and bring the database up to date."""

import argparse
import ssl
import sys
from contextlib import ExitStack
from pathlib import Path

import psycopg
from platformdirs import user_data_path
from sqlalchemy.exc import SQLAlchemyError

from app.central.database import migrate
from app.central.embedded import embedded_database
from app.central.serving import serve, set_up_logging
from app.central.settings import Settings


def main(arguments: list[str] | None = None) -> int:
    """The command. What goes wrong is said in a sentence."""
    told = _parser().parse_args(arguments)
    set_up_logging()
    with ExitStack() as stack:
        try:
            database = told.database or stack.enter_context(embedded_database(told.data))
            migrate(database)
        except (psycopg.OperationalError, SQLAlchemyError) as fault:
            return _say(f"Databasen kan ikke bruges: {_first_line(fault)}")
        except OSError as fault:
            return _say(f"Den indbyggede database kan ikke startes i {told.data}: {fault.strerror or fault}")
        if told.command == "migrate":
            print("Databasen er klar.")
            return 0
        return _serve(told, database)


def _serve(told: argparse.Namespace, database: str) -> int:
    host, _, port = told.listen.rpartition(":")
    settings = Settings(database, host.strip("[]"), int(port), told.certificate, told.key, frozenset(told.organisation))
    if bool(told.certificate) != bool(told.key):
        return _say("--certificate og --key hører sammen: giv begge eller ingen af dem.")
    if not told.certificate and not settings.plain_is_safe:
        return _say(
            "Uden for denne maskine skal der krypteres: giv --certificate og --key, "
            "eller lyt på 127.0.0.1 bag en proxy, der krypterer."
        )
    if told.certificate and (fault := _unreadable(told.certificate, told.key)):
        return _say(f"Certifikatet eller dets nøgle kan ikke bruges: {fault}")
    scheme = "https" if told.certificate else "http"
    print(f"Pejlemærke central svarer på {scheme}://{told.listen}. Stop med Ctrl+C.", flush=True)
    serve(settings)
    return 0


def _unreadable(certificate: Path, key: Path) -> str:
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as fault:
        return _first_line(fault)
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pejlemaerke-central", description="Lageret, der ikke kan læse: modtager og udleverer det, kolleger deler."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in (("serve", "start lageret"), ("migrate", "gør databasen klar til denne version, og stop")):
        command = commands.add_parser(name, help=words, description=words)
        command.add_argument("--database", help="postgresql://…; uden den startes en indbygget PostgreSQL")
        command.add_argument(
            "--data", type=Path, default=user_data_path("pejlemaerke-central"), help="den indbyggede databases mappe"
        )
    serving = commands.choices["serve"]
    serving.add_argument("--listen", type=_listen, default="127.0.0.1:8440", metavar="VÆRT:PORT")
    serving.add_argument("--certificate", type=Path, help="certifikatet (PEM, med kæden)")
    serving.add_argument("--key", type=Path, help="certifikatets nøgle (PEM)")
    serving.add_argument(
        "--organisation", type=_organisation, action="append", default=[], metavar="ID",
        help="kun denne organisation (kan gentages); uden den kan enhver organisation lægges her",
    )  # fmt: skip
    return parser


def _listen(told: str) -> str:
    host, _, port = told.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise argparse.ArgumentTypeError("skriv vært og port, som 127.0.0.1:8440")
    return told


def _organisation(told: str) -> bytes:
    try:
        found = bytes.fromhex(told)
    except ValueError:
        found = b""
    if len(found) != 16:
        raise argparse.ArgumentTypeError("en organisations id er 32 hexadecimale tegn")
    return found


def _first_line(fault: Exception) -> str:
    return str(fault).strip().splitlines()[0] if str(fault).strip() else type(fault).__name__


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
