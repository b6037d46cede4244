"""export, schema, plan, blank."""

from argparse import Namespace

from app.cli.outside import Outside
from app.cli.readable import counted
from app.cli.unlock import opened
from app.commands.access import Access, log_access
from app.commands.exchange import export_citizens, schema
from app.commands.plans import address_told, named_all_the_same, plan_content
from app.documents.blank_forms import MAP, blank_form, blank_map
from app.documents.plan import missing_glyphs, plan_file, read_plan, render_plan
from app.documents.plan_texts import read_plan_texts
from app.documents.typesetting import Edition
from app.models.consents import Answer, Scope, answer_to
from app.places import instrument_folders, resources
from app.store.instruments import load_instruments
from app.store.plan_sectors import plan_sectors
from app.store.reading import find_citizen, load_citizen
from app.store.sender import read_sender
from app.store.whole_files import write_whole


def export(arguments: Namespace, outside: Outside) -> int:
    """One citizen or all, with every entry; that they left as a file stands in each one's history."""
    with opened(arguments, outside) as vault:
        chosen = vault.citizens() if arguments.all else vault.same_as(find_citizen(vault, arguments.citizen))
        to, without = " ".join(arguments.to.split()), []
        for citizen in chosen:
            vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.EXPORTED, to=to))
            record = load_citizen(vault, citizen) if to else None
            if record and answer_to(record, Scope.EVERYTHING, to, vault.clock().day) is not Answer.YES:
                without.append(record.called)
        content = export_citizens(vault, chosen)
    write_whole(arguments.out, content, outside.world.random)
    outside.tell(f"{counted(len(chosen), 'borger', 'borgere')} skrevet i {arguments.out}.")
    if without:
        outside.note(f"Der står intet samtykke til, at {to} får det, hos: {', '.join(without)}. Spørg først.")
    outside.note("Filen kan læses af alle, der får fat i den. Pas godt på den, og slet den, når den er brugt.")
    return 0


def show_schema(arguments: Namespace, outside: Outside) -> int:
    """What a file of `export` looks like."""
    outside.tell_json(schema())
    return 0


def print_plan(arguments: Namespace, outside: Outside) -> int:
    """Min plan as a PDF, HTML or plain text; that it was saved stands in the citizen's history."""
    fonts, texts = resources() / "fonts", read_plan_texts(arguments.language, arguments.home)
    instruments, _ = load_instruments(instrument_folders(arguments.home))
    edition = Edition.POCKET if arguments.pocket else Edition.LARGE if arguments.large else Edition.STANDARD
    with opened(arguments, outside) as vault:
        citizen = find_citizen(vault, arguments.citizen)
        record = load_citizen(vault, citizen)
        sectors = plan_sectors(arguments.home)
        content = plan_content(record, day=outside.world.clock().day, instruments=instruments, sectors=sectors)
        if arguments.format == "pdf":
            file = render_plan(content, edition=edition, texts=texts, fonts_folder=fonts)
        else:
            file = plan_file(read_plan(content, texts=texts, fonts_folder=fonts), arguments.format)
        named, address = named_all_the_same(record, content), address_told(record, content)
        vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.SAVED_PDF))
    write_whole(arguments.out, file, outside.world.random)
    outside.tell(f"Planen ligger i {arguments.out}.")
    for each in named:
        outside.note(f"{each.name} er ikke med, men står i ordene: ”{each.words}”. De er ikke rettet.")
    for each in address:
        outside.note(f"Den beskyttede adresse står i ordene: ”{each.words}”. De er ikke rettet.")
    if arguments.format == "pdf" and (missing := missing_glyphs(content, fonts)):
        outside.note(f"Disse tegn kan ikke trykkes og står som �: {' '.join(each.char for each in missing)}")
    return 0


def print_blank(arguments: Namespace, outside: Outside) -> int:
    """A form that nobody has written on; it needs no profile."""
    fonts, sender = resources() / "fonts", read_sender(arguments.home)
    if arguments.form == MAP:
        file = blank_map(plan_sectors(arguments.home), sender=sender, fonts_folder=fonts)
    else:
        instruments, _ = load_instruments(instrument_folders(arguments.home))
        file = blank_form(instruments.wanted(arguments.form), sender=sender, fonts_folder=fonts)
    write_whole(arguments.out, file, outside.world.random)
    outside.tell(f"Skemaet ligger i {arguments.out}.")
    return 0
