"""The arguments and their help, in Danish."""

import re
from argparse import SUPPRESS, Action, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from app.places import profiles_home

_DANISH = (
    (re.compile(r"the following arguments are required: (.*)"), r"Her mangler noget: \1."),
    (re.compile(r"unrecognized arguments: (.*)"), r"Det kender jeg ikke: \1."),
    (re.compile(r"argument (.*?): invalid choice: (.*?) \(.*"), r"Det kender jeg ikke: \2."),
    (re.compile(r"argument (.*?): expected one argument"), r"Efter \1 mangler der noget."),
    (re.compile(r"argument (.*?): ignored explicit argument (.*)"), r"Efter \1 skal der ikke stå noget."),
    (re.compile(r"argument (.*?): not allowed with argument (.*)"), r"\1 og \2 kan ikke bruges sammen."),
    (re.compile(r"one of the arguments (.*) is required"), r"Her mangler en af disse: \1."),
)


_BELOW_ZERO = re.compile(r"-\d")
"""How an answer below zero begins, and no option does."""


class UsageError(Exception):
    """The arguments make no sense; `command` is what there is help for."""

    def __init__(self, sentence: str, command: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.command = command


class HelpWanted(Exception):  # noqa: N818 (nothing is wrong)
    """Somebody asked for help."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class _Formatter(HelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Brug: " if prefix is None else prefix)


class _Help(Action):
    def __call__(self, parser: ArgumentParser, *_: Any) -> NoReturn:
        raise HelpWanted(parser.format_help().rstrip())


class _Parser(ArgumentParser):
    """Says what is wrong in Danish, and leaves the streams and the exit to `main`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(add_help=False, formatter_class=_Formatter, allow_abbrev=False, **options)
        self.choices = self.add_argument_group("Valg")
        self.choices.add_argument("-h", "--help", action=_Help, nargs=0, default=SUPPRESS, help="vis denne hjælp")

    def error(self, message: str) -> NoReturn:
        for english, danish in _DANISH:
            if english.match(message):
                raise UsageError(english.sub(danish, message), self.prog)
        raise UsageError("Det kan jeg ikke læse.", self.prog)


def read_arguments(argv: Sequence[str]) -> Namespace:
    """The arguments; `run` names a module of this package and the function in it. Raises UsageError and HelpWanted."""
    return _parser().parse_args(argv)


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="pejlemaerke",
        description="Pejlemærke: en plan, der skrives sammen med borgeren. Uden kommando åbner vinduet.",
        epilog="Svarer 0, når det lykkedes, 1, når det ikke kunne lade sig gøre, og 2, når kommandoen er skrevet galt.",
    )
    parser.set_defaults(home=profiles_home(), profile=None, password_stdin=False)
    parser.set_defaults(run="programs.window")
    _common(parser)
    commands = _commands(parser, "Kommandoer")
    _profile(commands)
    _read(commands)
    _files(commands)
    _instruments(commands)
    _language(commands)
    _backups(commands)
    _sharing(commands)
    _programs(commands)
    return parser


def _commands(parser: ArgumentParser, title: str, required: bool = False) -> Any:
    return parser.add_subparsers(title=title, metavar="KOMMANDO", parser_class=_Parser, required=required)


def _common(parser: _Parser) -> None:
    """May stand before the command or after it, so a command that lacks one must not take it away again."""
    add = parser.choices.add_argument
    add("--home", type=Path, metavar="MAPPE", default=SUPPRESS, help="mappen med profiler")
    add("--profile", metavar="NAVN", default=SUPPRESS, help="profilen; kan udelades, når der kun er én")
    add("--password-stdin", action="store_true", default=SUPPRESS, help="læs adgangskoden som første linje på stdin")


def _command(commands: Any, name: str, run: str, help_text: str) -> _Parser:
    parser: _Parser = commands.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
    parser.set_defaults(run=run)
    _common(parser)
    return parser


def _json(parser: _Parser) -> None:
    parser.choices.add_argument("--json", action="store_true", help="svar som JSON, til programmer")


def _told(parser: _Parser, name: str, metavar: str, help_text: str, **options: Any) -> None:
    parser.add_argument_group("Hvad").add_argument(name, metavar=metavar, help=help_text, **options)


def _out(parser: _Parser, metavar: str, help_text: str) -> None:
    parser.choices.add_argument("--out", type=Path, metavar=metavar, required=True, help=help_text)


def _profile(commands: Any) -> None:
    parser = commands.add_parser("profile", help="lav en profil, eller se dem, der er", description="Profiler.")
    inner = _commands(parser, "Kommandoer", required=True)
    create = _command(inner, "create", "profile.create", "lav en profil, og vis nødkoden én gang")
    _told(create, "name", "NAVN", "dit navn")
    create.choices.add_argument("--role", metavar="ROLLE", default="", help="for eksempel Bostøtte")
    _json(_command(inner, "list", "profile.show_all", "vis profilerne på denne computer"))


def _read(commands: Any) -> None:
    _json(_command(commands, "citizens", "citizens.show_all", "vis alle borgere"))
    show = _command(commands, "show", "citizens.show", "vis en borgers drømme, mål, ressourcer og støtte")
    _told(show, "citizen", "BORGER", "navn eller nummer")
    _json(show)
    search = _command(commands, "search", "citizens.find", "søg i alt, der er skrevet; det nyeste først")
    _told(search, "words", "ORD", "et eller flere ord", nargs="+")
    search.choices.add_argument("--best", action="store_true", help="det, der passer bedst, først")
    _json(search)


def _files(commands: Any) -> None:
    take = _command(commands, "import", "intake.take_in", "tag borgere ind fra en fil; det, der er her, bliver stående")
    _told(take, "file", "FIL", "en fil fra export, eller et ark (CSV) med borgernes navne og CPR-numre", type=Path)
    take.choices.add_argument("--allow-new", action="store_true", help="begynd dem i arket, der ikke er her, som nye")
    take.choices.add_argument("--preview", action="store_true", help="vis, hvad der ville ske, og skriv ingenting")
    _json(take)
    plan = _command(commands, "plan", "files.print_plan", "skriv Min plan som PDF")
    _told(plan, "citizen", "BORGER", "navn eller nummer")
    _out(plan, "FIL.pdf", "hvor planen skal ligge")
    plan.choices.add_argument("--large", action="store_true", help="med stor skrift")
    plan.choices.add_argument("--pocket", action="store_true", help="som et hæfte til lommen (PDF)")
    plan.choices.add_argument(
        "--format", choices=("pdf", "html", "text"), default="pdf", help="som PDF, hjemmeside eller ren tekst"
    )
    plan.choices.add_argument(
        "--language",
        metavar="SPROG",
        default="da",
        help="de faste ord på da, en, uk eller ar; borgerens ord er som de er",
    )
    _blank(commands)
    _map(commands)
    export = _command(commands, "export", "files.export", "skriv borgere med hele historikken i en fil")
    which = export.add_argument_group("Hvad").add_mutually_exclusive_group(required=True)
    which.add_argument("citizen", metavar="BORGER", nargs="?", help="navn eller nummer")
    which.add_argument("--all", action="store_true", help="alle borgere")
    _out(export, "FIL.json", "hvor filen skal ligge")
    export.choices.add_argument(
        "--to", metavar="NAVN", default="", help="hvem der får den; det står i historikken, og samtykket ses efter"
    )
    about = _command(commands, "about", "about.about", "vis alt, der er gemt om en borger, eller læg det i én fil")
    _told(about, "citizen", "BORGER", "navn eller nummer")
    about.choices.add_argument(
        "--out", type=Path, metavar="FIL.zip", help="hvor pakken skal ligge; ellers vises listen"
    )
    about.choices.add_argument(
        "--leave-out",
        metavar="NUMMER:GRUND",
        action="append",
        default=[],
        help="lad en oplysning ude; grunden er others (andres private forhold) eller law (undtaget efter loven)",
    )
    about.choices.add_argument("--lock", action="store_true", help="én PDF med adgangskode i stedet for en zip")
    _json(about)
    _command(commands, "schema", "files.show_schema", "vis filens JSON Schema")


def _blank(commands: Any) -> None:
    blank = _command(commands, "blank", "files.print_blank", "skriv et tomt skema som PDF, til at udfylde med pen")
    _told(blank, "form", "SKEMA", "navnet fra instruments, for eksempel who5 eller recovery_star, eller map")
    _out(blank, "FIL.pdf", "hvor skemaet skal ligge")


def _map(commands: Any) -> None:
    drawn = _command(commands, "map", "maps.save_map", "skriv netværkskortet som PDF, billede (PNG) eller tabel (CSV)")
    _told(drawn, "citizen", "BORGER", "navn eller nummer")
    _out(drawn, "FIL", "hvor kortet skal ligge; navnet ender på .pdf, .png eller .csv")
    drawn.choices.add_argument(
        "--on", metavar="DATO", default="", help="som kortet så ud den dag, for eksempel 3. november 2025"
    )
    drawn.choices.add_argument("--large", action="store_true", help="med stor skrift (PDF)")
    drawn.choices.add_argument("--phones", action="store_true", help="med telefonnumre")
    named = drawn.choices.add_mutually_exclusive_group()
    named.add_argument("--pseudonyms", action="store_true", help="ingen navne: P1, P2 …")
    named.add_argument("--only-agreed", action="store_true", help="kun dem, der har sagt ja til at stå på tryk")


def _language(commands: Any) -> None:
    check = _command(
        commands, "check-language", "language.check_language", "se, om mål er skrevet, så de er til at kende"
    )
    _told(check, "file", "FIL", "et mål på hver linje; - eller ingenting er stdin", nargs="?", default="-")
    check.choices.add_argument("--text", action="store_true", help="det hele er én løbende tekst")
    _json(check)


def _instruments(commands: Any) -> None:
    count = _command(commands, "score", "instruments.count", "regn svar på et spørgeskema om til et tal")
    count._negative_number_matcher = _BELOW_ZERO  # argparse has no other way of letting "-2:3" be an answer
    what = count.add_argument_group("Hvad")
    what.add_argument("instrument", metavar="SKEMA", help="navnet fra instruments, for eksempel who5")
    what.add_argument(
        "answers", metavar="SVAR", nargs="+", help="et svar til hvert spørgsmål, - hvor der ikke er svaret;"
        " til gas et niveau for hvert mål, gerne med vægt: -2:3 0:5",
    )  # fmt: skip
    count.choices.add_argument("--weights", metavar="VÆGT", nargs="+", help="målenes vægte i samme orden, kun til gas")
    _json(count)
    every = _command(commands, "instruments", "instruments.show_all", "vis spørgeskemaer og stjerner, eller læg et ind")
    _json(every)
    put_in = _command(_commands(every, "Kommandoer"), "install", "instruments.install", "læg et skema ind fra en fil")
    _told(put_in, "file", "FIL", "skemaet som JSON", type=Path)


def _backups(commands: Any) -> None:
    backup = _command(commands, "backup", "backups.back_up", "lav en sikkerhedskopi, låst som profilen selv")
    backup.choices.add_argument("--out", type=Path, metavar="FIL", help="læg den i denne fil og ingen andre steder")
    _json(backup)
    restore = _command(commands, "restore", "backups.fetch", "hent en sikkerhedskopi ind som en ny profil")
    what = restore.add_argument_group("Hvad")
    what.add_argument("file", metavar="FIL", help="en fil fra backup", type=Path)
    what.add_argument("name", metavar="NAVN", help="hvad profilen skal hedde; ellers det, den hed", nargs="?")
    _json(restore)


def _sharing(commands: Any) -> None:
    join = _command(
        commands, "join", "sharing.join_in", "svar på en invitation, og vis det svar, administrator skal have"
    )
    _told(join, "invitation", "INVITATION", "teksten, du har fået")
    sync = _command(
        commands, "sync", "sharing.synchronise", "udveksl med kollegerne over en fælles mappe eller en server"
    )
    _place(sync)
    _json(sync)
    again = _command(commands, "return", "sharing.come_back", "hent din profil på en ny computer med nødkoden")
    _place(again)
    _lost(again)
    again.choices.add_argument(
        "--fingerprint", metavar="FINGERAFTRYK", default="", help="organisationens, som en kollega har læst op"
    )
    renew = _command(
        commands, "renew", "sharing.renew_keys", "få nye nøgler med nødkoden, når en af dine computere er tabt"
    )
    _place(renew)
    _lost(renew)
    members = _command(commands, "members", "sharing.show_members", "vis, hvem der er med hos en borger")
    _told(members, "citizen", "BORGER", "navn eller nummer")
    _json(members)
    let_in = _command(commands, "let-in", "sharing.let_in_one", "luk en kollega ind til en borger")
    _told(let_in, "citizen", "BORGER", "navn eller nummer")
    _told(let_in, "worker", "KOLLEGA", "kollegaens navn")
    _until(let_in)
    let_in.choices.add_argument("--reader", action="store_true", help="kun til at læse det fælles")
    out = _command(commands, "take-out", "sharing.take_out_one", "luk en kollega ud hos en borger")
    _told(out, "citizen", "BORGER", "navn eller nummer")
    _told(out, "worker", "KOLLEGA", "kollegaens navn")
    instead = _command(commands, "substitute", "sharing.stand_in", "luk en vikar ind til alle en kollegas borgere")
    _told(instead, "worker", "KOLLEGA", "den, der er væk")
    _told(instead, "substitute", "VIKAR", "den, der kommer i stedet")
    _until(instead, required=True)


def _place(parser: _Parser) -> None:
    where = parser.choices.add_mutually_exclusive_group(required=True)
    where.add_argument("--folder", type=Path, metavar="MAPPE", help="den fælles mappe")
    where.add_argument("--central", metavar="URL", help="serverens adresse, som https://central.kommune.dk")


def _lost(parser: _Parser) -> None:
    parser.choices.add_argument("--lost", action="store_true", help="dine andre computere er tabt: spær dem")


def _until(parser: _Parser, required: bool = False) -> None:
    parser.choices.add_argument("--until", metavar="DAG", required=required, help="sidste dag, for eksempel 31-12-2026")


def _programs(commands: Any) -> None:
    check = _command(commands, "doctor", "doctor.examine_vault", "se efter, om alt det skrevne er helt")
    check.choices.add_argument("--mend", action="store_true", help="lav oversigterne igen, hvis de er forkerte")
    _json(check)
    demo = _command(commands, "demo", "programs.demo", "se programmet i brug med opdigtede borgere")
    demo.choices.add_argument("--headless", action="store_true", help="uden vindue")
    demo.choices.add_argument(
        "--out", type=Path, metavar="MAPPE", default=Path("pejlemaerke-demo"), help="hvor billeder og planer lægges"
    )
    demo.choices.add_argument("--keep", action="store_true", help="behold profilen bagefter")
    bench = _command(commands, "bench", "programs.bench", "mål, hvor hurtigt det går")
    bench.choices.add_argument("--json", action="store_true", help="svaret er altid JSON")
