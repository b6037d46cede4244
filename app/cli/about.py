"""about: everything about a citizen, listed for review, and made as one file."""

from argparse import Namespace
from typing import Any

from app.cli.outside import Outside
from app.cli.unlock import opened
from app.commands.about import gather, read_about
from app.commands.access import Access, log_access
from app.documents.about_package import DATA, REASONS, make_package
from app.models.about import AboutPart, Reason, said_elsewhere
from app.models.about_release import AboutMe
from app.models.errors import UserError
from app.places import instrument_folders, resources
from app.store.instruments import load_instruments
from app.store.reading import find_citizen
from app.store.sender import read_sender
from app.store.whole_files import write_whole


def about(arguments: Namespace, outside: Outside) -> int:
    """What is in it, or the package; that it was released stands in the citizen's history and in the package."""
    left = dict(map(_left_out, arguments.leave_out))
    instruments, _ = load_instruments(instrument_folders(arguments.home))
    with opened(arguments, outside) as vault:
        citizen = find_citizen(vault, arguments.citizen)
        if arguments.out is None:
            vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.OPENED))
            return _list(read_about(vault, citizen, instruments), arguments, outside)
        password = outside.password(arguments.password_stdin, new=True) if arguments.lock else ""
        there = {item.key for part in read_about(vault, citizen, instruments).parts for item in part.items}
        if unknown := sorted(key.hex() for key in left if key not in there):
            raise UserError("about-unknown", ids=unknown)
        before = read_about(vault, citizen, instruments)
        found = gather(vault, citizen, instruments, left)
        sender, fonts = read_sender(arguments.home), resources() / "fonts"
        content = make_package(found, password=password, sender=sender, fonts_folder=fonts)
        write_whole(arguments.out, content, outside.world.random)
        vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.RELEASED))
    told = found.about
    outside.tell(f"Alt om {told.called} ligger i {arguments.out}.")
    for reason, count in found.left.items():
        outside.note(f"Ladet ude: {count}. {REASONS[reason]}.")
    if again := said_elsewhere(before.parts, left):
        outside.note(f"Ord, der er ladet ude, står også i: {'; '.join(again)}.")
    if told.streets:
        outside.note(f"Adressen er beskyttet. Den står i {DATA}: Giv kun filen til {told.called} selv.")
    if not password:
        outside.note("Filen kan læses af alle, der får fat i den. Pas godt på den.")
    return 0


def _list(found: AboutMe, arguments: Namespace, outside: Outside) -> int:
    if arguments.json:
        outside.tell_json([_data(part) for part in found.parts])
        return 0
    for part in found.parts:
        outside.tell(f"{part.title} ({len(part.items)})")
        outside.tell(*(f"  {item.key.hex()}  {item.title}" for item in part.items))
    outside.tell(f"Hvem har set hvad ({len(found.access)})")
    return 0


def _data(part: AboutPart) -> dict[str, Any]:
    items = [
        {
            "id": item.key.hex(),
            "title": item.title,
            "professional": item.professional,
            "lines": [{"label": line.label, "text": line.text} for line in item.lines],
        }
        for item in part.items
    ]
    return {"kind": part.kind, "title": part.title, "items": items}


def _left_out(told: str) -> tuple[bytes, Reason]:
    key, _, reason = told.partition(":")
    try:
        return bytes.fromhex(key), Reason(reason)
    except ValueError as fault:
        raise UserError("about-reason", told=told) from fault
