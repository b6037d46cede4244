"""map."""

from argparse import Namespace
from pathlib import Path

from app.cli.outside import Outside
from app.cli.unlock import opened
from app.commands.access import Access, log_access
from app.documents.map_files import kind_of, map_file
from app.documents.typesetting import Edition
from app.models.danish_dates import danish_date
from app.models.danish_day import parse_danish_day
from app.models.errors import UserError
from app.models.map_sheet import Whom, consents, map_sheet, what_leaves, with_todays_answers
from app.models.network import network_map
from app.models.sectors import Sector
from app.places import resources
from app.store.map_history import load_map_history
from app.store.map_words import read_map_words
from app.store.reading import find_citizen, load_citizen
from app.store.sender import read_sender
from app.store.whole_files import write_whole
from app.wording import say


def save_map(arguments: Namespace, outside: Outside) -> int:
    """The network map of a day as a file; that it was saved stands in the citizen's history."""
    kind = kind_of(arguments.out)
    today = outside.world.clock().day
    day = parse_danish_day(arguments.on, today=today) if arguments.on else today
    whom = Whom.NOBODY if arguments.pseudonyms else Whom.ONLY if arguments.only_agreed else Whom.AGREED
    sectors = _sectors(arguments.home, outside)
    edition = Edition.LARGE if arguments.large else Edition.STANDARD
    with opened(arguments, outside) as vault:
        citizen = find_citizen(vault, arguments.citizen)
        record = load_citizen(vault, citizen)
        found = with_todays_answers(load_map_history(vault, citizen).on(day), network_map(record))
        sheet = map_sheet(found, called=record.called, day=day, sectors=sectors, whom=whom, phones=arguments.phones)
        sender, fonts = read_sender(arguments.home), resources() / "fonts"
        content = map_file(sheet, kind, edition=edition, sender=sender, fonts_folder=fonts)
        vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.SAVED_MAP))
    write_whole(arguments.out, content, outside.world.random)
    outside.tell(f"Kortet fra {danish_date(day, weekday=False)} ligger i {arguments.out}.")
    outside.note(what_leaves(consents(found), whom))
    return 0


def _sectors(home: Path, outside: Outside) -> tuple[Sector, ...]:
    """The organisation's own fields, or the ordinary ones with a word about what is wrong with theirs."""
    try:
        return read_map_words(home).sectors
    except UserError as fault:
        outside.note(say(fault))
        return read_map_words(None).sectors
