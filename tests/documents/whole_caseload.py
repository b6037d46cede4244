"""Every plan of the demo's caseload, in every edition and language, through the PDF/UA-1 validator.

Run: python -m tests.documents.whole_caseload
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import page

from app.commands.plans import plan_content, show_sections, thaw
from app.demo.caseload import TODAY, build
from app.documents.typesetting import Edition
from app.models.moment import Moment
from app.models.plan import PlanContent
from app.models.plan_people import WithPeople
from app.places import instrument_folders
from app.store.instruments import load_instruments
from app.store.plan_sectors import plan_sectors
from app.store.plan_words import plan_languages
from app.store.reading import caseload, load_citizen
from tests.demo.conftest import PASSWORD, opened
from tests.documents.plans import printed


def plans(home: Path) -> Iterator[PlanContent]:
    """Each citizen's plan of today, with everything that may come along, and the ones agreed before."""
    instruments, _ = load_instruments(instrument_folders(home))
    vault = opened(home)
    for row in caseload(vault):
        record = load_citizen(vault, row.citizen)
        vault.save(show_sections(record.citizen, hidden=(), unconfirmed=True, along=WithPeople))
        record = load_citizen(vault, row.citizen)
        day = Moment.of(TODAY).day
        yield plan_content(record, day=day, instruments=instruments, sectors=plan_sectors(home))
        yield from map(thaw, record.plans)
    vault.close()


def main() -> int:
    """How many papers and pages there were, and every failure."""
    papers = failures = 0
    with TemporaryDirectory() as folder:
        build(Path(folder), PASSWORD)
        for content in plans(Path(folder)):
            for language in plan_languages(None):
                for edition in Edition:
                    pdf = printed(content, edition, language)
                    found = page.validate_pdf_bytes(pdf, profile="ua1").failures
                    papers += 1
                    failures += len(found)
                    for failure in found:
                        print(content.called, language, edition, failure.message)  # noqa: T201
    print(f"{papers} papers, {failures} failures")  # noqa: T201
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
