"""Invitations on paper: a page for each, whole, tagged, with the text as letters and as a code."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import msgspec
import page
import pypdfium2
import pytest
from pikepdf import Pdf

from app.documents.colleague_invitations import render_invitations
from app.keys.invitation import Invitation, read_invitation, write_invitation
from app.models.colleague_invitation import ColleagueInvitation, in_groups
from app.models.organisation import organisation_id
from app.places import resources

FONTS = resources() / "fonts"
ROOT = bytes(range(32))
TOLD = Invitation(
    organisation_id(ROOT), ROOT, "Fremskudt rådgivning", "2026-12-31", bytes(16), "Socialpsykiatri Nord",
    "https://central.nordkommune.dk", "Anne-Marie Sørensen",
)  # fmt: skip
PAPER = ColleagueInvitation(
    TOLD.called, "Lone Bjerre", TOLD.invited, TOLD.role, write_invitation(TOLD), date(2026, 12, 31),
    "4f1a 22bc 9d03 77e1 0b5c 8a64 f3d2 1e90", True,
)  # fmt: skip


def text_of(pdf: bytes, number: int) -> str:
    return " ".join(pypdfium2.PdfDocument(pdf)[number].get_textpage().get_text_bounded().split())


@pytest.mark.parametrize("over_central", [True, False])
def test_twenty_have_a_page_each(over_central: bool) -> None:
    people = [replace(PAPER, name=f"Kollega {number}", over_central=over_central) for number in range(20)]
    pdf = render_invitations(people, fonts_folder=FONTS)
    assert len(Pdf.open(BytesIO(pdf)).pages) == 20
    for number in (0, 19):
        assert f"Til Kollega {number}. Lone Bjerre inviterer dig" in text_of(pdf, number)
        assert ("Resten kommer af sig selv" in text_of(pdf, number)) is over_central
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []


def test_what_is_written_off_the_paper_is_the_invitation() -> None:
    found = text_of(render_invitations([PAPER], fonts_folder=FONTS), 0)
    shown = found[found.index("Invitationen ") + 13 : found.index("Fingeraftrykket")]
    assert shown.strip() == in_groups(PAPER.text)
    assert read_invitation(shown) == TOLD
    assert PAPER.fingerprint in found


def test_long_words_leave_it_on_one_page() -> None:
    far = "https://pejlemaerke.socialpsykiatri.frederiksberg-kommune.dk:8443"
    wide = {"role": "Socialpædagogisk medarbejder", "called": "Center for Socialpsykiatri og Rusmidler"}
    long = msgspec.structs.replace(TOLD, **wide, invited="Anne-Charlotte Bundgaard Frederiksen", central=far)
    paper = replace(
        PAPER,
        organisation=long.called,
        name=long.invited,
        role=long.role,
        text=write_invitation(long),
        over_central=False,
    )
    assert len(Pdf.open(BytesIO(render_invitations([paper, PAPER], fonts_folder=FONTS))).pages) == 2
