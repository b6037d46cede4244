"""Every paper of the demo's caseload, in every edition and language, through the PDF/UA-1 validator.

Run: make papers, or python -m tests.documents.whole_caseload
"""

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import page

from app.commands.about import gather
from app.commands.meeting_summary import summary_of
from app.commands.plans import plan_content, show_sections, thaw
from app.commands.pocket import pocket_paper
from app.demo.caseload import TODAY, build
from app.documents.blank_forms import blank_form, blank_map, can_be_blank
from app.documents.colleague_invitations import render_invitations
from app.documents.invitation import render_invitation
from app.documents.listing import render_listing
from app.documents.map_files import MapKind, map_file
from app.documents.meeting_summary import render_summary
from app.documents.plan import render_plan
from app.documents.plan_texts import read_plan_texts
from app.documents.pocket import render_pocket_hard
from app.documents.route import render_route
from app.documents.typesetting import Edition
from app.models.invitation import guests, invitation_of
from app.models.map_sheet import Whom, map_sheet
from app.models.meeting import meetings
from app.models.moment import Moment
from app.models.network import network_map
from app.models.plan_people import WithPeople
from app.models.record import CitizenRecord
from app.models.seen import access_listing
from app.places import instrument_folders
from app.store.access_log import access_log
from app.store.instruments import Instruments, load_instruments
from app.store.plan_sectors import plan_sectors
from app.store.plan_words import plan_languages
from app.store.reading import caseload, load_citizen
from app.store.route import read_route
from app.store.sender import save_sender
from app.store.vault import Vault
from app.ui.meetings.next_meeting import following
from tests.demo.conftest import PASSWORD, opened
from tests.documents.plans import FONTS, SHEETS
from tests.documents.test_about_package import packed
from tests.documents.test_colleague_invitations import PAPER
from tests.documents.test_sender import ODENSE

DAY = Moment.of(TODAY).day
Paper = tuple[str, bytes]
"""What it is, and the file."""


def papers(home: Path) -> Iterator[Paper]:
    """All there are."""
    instruments, _ = load_instruments(instrument_folders(home))
    vault = opened(home)
    for row in caseload(vault):
        record = load_citizen(vault, row.citizen)
        vault.save(show_sections(record.citizen, hidden=(), unconfirmed=True, along=WithPeople))
        record = load_citizen(vault, row.citizen)
        yield from _plans(record, instruments, home)
        yield from _maps(record, home)
        yield from _meetings(record, home)
        yield from _lists(vault, record, instruments)
    for days in range(-7, 14):
        yield "route", render_route(read_route(vault, DAY + timedelta(days))[0], fonts_folder=FONTS)
    vault.close()
    for each in filter(can_be_blank, instruments):
        yield f"blank {each.id}", blank_form(each, sender=ODENSE, fonts_folder=FONTS)
    yield "blank map", blank_map(plan_sectors(home), sender=ODENSE, fonts_folder=FONTS)
    yield "colleagues", render_invitations([PAPER] * 3, fonts_folder=FONTS)


def _plans(record: CitizenRecord, instruments: Instruments, home: Path) -> Iterator[Paper]:
    """The plan of today with everything that may come along, the ones agreed before, and the booklet."""
    today = plan_content(record, day=DAY, instruments=instruments, sectors=plan_sectors(home))
    booklet = pocket_paper(record, day=DAY).content
    for language in plan_languages(home):
        texts = read_plan_texts(language, home)
        for content in (today, *map(thaw, record.plans)):
            for edition in Edition:
                paper = render_plan(content, edition=edition, texts=texts, fonts_folder=FONTS)
                yield f"plan {edition} {language}", paper
        yield f"booklet {language}", render_pocket_hard(booklet, texts=texts, fonts_folder=FONTS)


def _maps(record: CitizenRecord, home: Path) -> Iterator[Paper]:
    for whom in Whom:
        sheet = map_sheet(
            network_map(record), called=record.called, day=DAY, sectors=plan_sectors(home), whom=whom, phones=True
        )
        for edition in SHEETS if sheet.map.members else ():
            yield f"map {whom} {edition}", map_file(sheet, MapKind.PDF, edition=edition, fonts_folder=FONTS)


def _meetings(record: CitizenRecord, home: Path) -> Iterator[Paper]:
    for meeting in meetings(record):
        invitation = invitation_of(record, meeting, who=guests(record, meeting).named, today=DAY)
        yield "invitation", render_invitation(invitation, sender=ODENSE, fonts_folder=FONTS)
        summary = summary_of(record, meeting, following=following(record, meeting), today=DAY)
        for language in plan_languages(home):
            words = read_plan_texts(language, home).words
            yield f"summary {language}", render_summary(summary, words=words, sender=ODENSE, fonts_folder=FONTS)


def _lists(vault: Vault, record: CitizenRecord, instruments: Instruments) -> Iterator[Paper]:
    told = access_listing(access_log(vault, record.id), called=record.called, today=DAY)
    yield "access log", render_listing(told, fonts_folder=FONTS)
    whole = packed(gather(vault, record.id, instruments, {}))
    with ZipFile(BytesIO(whole)) as archive:
        yield "about", archive.read("Alt om mig.pdf")


def main() -> int:
    """How many papers of each kind there were, and every failure."""
    count: Counter[str] = Counter()
    failures = 0
    with TemporaryDirectory() as folder:
        home = Path(folder)
        build(home, PASSWORD)
        save_sender(home, ODENSE, Random(1).randbytes)
        for kind, pdf in papers(home):
            found = page.validate_pdf_bytes(pdf, profile="ua1").failures
            count[kind] += 1
            failures += len(found)
            for failure in found:
                print(kind, failure.message)  # noqa: T201
    for kind, many in sorted(count.items()):
        print(f"{many:5} {kind}")  # noqa: T201
    print(f"{count.total()} papers, {failures} failures")  # noqa: T201
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
