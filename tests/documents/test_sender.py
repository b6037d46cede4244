"""Who a paper is from: name, contact and logo on page one, said to those who hear it; a wrong logo is refused."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import page
import pikepdf
import pytest
from PIL import Image

from app.documents.booklet import WIDTH
from app.documents.invitation import render_invitation
from app.documents.listing import render_listing
from app.documents.map_files import MapKind, map_file
from app.documents.plan import render_plan
from app.documents.plan_texts import read_plan_texts
from app.documents.pocket import render_pocket_hard
from app.documents.sender import clean_logo
from app.documents.typesetting import Edition
from app.models.errors import UserError
from app.models.listing import Line, Listing, Part
from app.models.map_sheet import Whom, map_sheet
from app.models.sender import Sender
from app.store.sender import FILE, LOGO, read_sender, save_sender
from tests.documents.plans import AMINA, FONTS, flat, pieces, tags, text_of
from tests.documents.test_invitation import AMINA as INVITED
from tests.documents.test_map import SECTORS
from tests.documents.test_plan_around import FULL
from tests.maps import crowd

RANDOM = Random(1).randbytes


def png(width: int = 300, height: int = 100, mode: str = "RGBA") -> bytes:
    out = BytesIO()
    Image.new(mode, (width, height)).save(out, "PNG")
    return out.getvalue()


ODENSE = Sender("Odense Kommune", "Telefon 65 51 00 00\nFlakhaven 2, 5000 Odense C", clean_logo(png()))


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_it_stands_on_the_plan_in_every_language(tmp_path: Path, language: str) -> None:
    save_sender(tmp_path, ODENSE, RANDOM)
    pdf = render_plan(AMINA, edition=Edition.STANDARD, texts=read_plan_texts(language, tmp_path), fonts_folder=FONTS)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    with pikepdf.open(BytesIO(pdf)) as file:
        pages = len(file.pages)
    for said in ("Odense Kommune", "65 51 00 00", "Flakhaven 2"):
        assert flat(text_of(pdf)).count(said) == pages
    told = tags(pdf)
    assert told[1].role == "/Figure"
    assert told[1].alternative == "Odense Kommune"
    assert told[2].role == "/P"


def test_without_a_sender_the_paper_is_as_it_was(tmp_path: Path) -> None:
    with_home, without = (
        render_plan(AMINA, edition=Edition.STANDARD, texts=read_plan_texts("da", home), fonts_folder=FONTS)
        for home in (tmp_path, None)
    )
    assert with_home == without


def test_the_logo_stands_above_the_text_and_within_the_page(tmp_path: Path) -> None:
    for shape in ((3000, 50), (50, 3000), (1, 1)):
        logo = clean_logo(png(*shape))
        pdf = render_invitation(INVITED, sender=replace(ODENSE, logo=logo), fonts_folder=FONTS)
        assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
        with pikepdf.open(BytesIO(pdf)) as file:
            figures = [o for o in file.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
            left, bottom, right, top = (float(edge) for edge in figures[0].A.BBox)
        assert 842 - 71 < bottom < top < 842
        assert 70 < left < right < 596 - 70


def test_a_very_long_contact_is_one_line() -> None:
    pdf = render_invitation(INVITED, sender=replace(ODENSE, contact="lang " * 300), fonts_folder=FONTS)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_becomes_a_plain_one(mode: str) -> None:
    with Image.open(BytesIO(clean_logo(png(mode=mode)))) as kept:
        assert (kept.format, kept.mode, kept.size) == ("PNG", "RGB", (300, 100))


@pytest.mark.parametrize("wrong", [b"", b"GIF89a....", b"<svg/>", png()[:40], b"\x89PNG\r\n\x1a\n" + b"\0" * 99])
def test_a_logo_that_is_no_picture_is_refused(wrong: bytes) -> None:
    with pytest.raises(UserError, match="logo-no-picture"):
        clean_logo(wrong)


def test_a_logo_that_is_far_too_large_is_refused() -> None:
    for large in (png(9000, 9000, "1"), png(20_000, 20_000, "1"), b"x" * 6_000_000):
        with pytest.raises(UserError, match="logo-large"):
            clean_logo(large)


def test_it_is_kept_beside_the_profiles_and_read_again(tmp_path: Path) -> None:
    assert read_sender(tmp_path) == read_sender(None) == Sender()
    save_sender(tmp_path, ODENSE, RANDOM)
    assert read_sender(tmp_path) == ODENSE
    save_sender(tmp_path, replace(ODENSE, logo=b""), RANDOM)
    assert read_sender(tmp_path).logo == b""
    assert not (tmp_path / LOGO).exists()
    for wrong in ("{", '{"format": "x", "version": 1}', '{"format": "pejlemaerke-sender", "version": 2}'):
        (tmp_path / FILE).write_text(wrong, "utf-8")
        with pytest.raises(UserError, match="sender-wrong"):
            read_sender(tmp_path)


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_it_stands_on_the_cover_of_the_booklet(tmp_path: Path, language: str) -> None:
    save_sender(tmp_path, ODENSE, RANDOM)
    for pdf in (
        render_plan(FULL, edition=Edition.POCKET, texts=read_plan_texts(language, tmp_path), fonts_folder=FONTS),
        render_pocket_hard(FULL, texts=read_plan_texts(language, tmp_path), fonts_folder=FONTS),
    ):
        assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
        assert flat(text_of(pdf)).count("Odense Kommune") == 1
        cover = next(piece.box for piece in pieces(pdf) if piece.text.startswith("Odense"))
        assert (cover[0] > 3 * WIDTH) is (language != "ar")
        assert cover[3] < 60, "at the lower edge"
        told = tags(pdf)
        assert told[2].role == "/Figure"
        assert told[2].alternative == "Odense Kommune"


def test_a_very_long_contact_leaves_the_cover_its_title(tmp_path: Path) -> None:
    save_sender(tmp_path, replace(ODENSE, contact="lang " * 300), RANDOM)
    pdf = render_pocket_hard(FULL, texts=read_plan_texts("da", tmp_path), fonts_folder=FONTS)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    assert "Når det bliver svært Amina" in flat(text_of(pdf))


def test_it_stands_on_the_map_and_the_lists_and_not_where_nobody_is_named() -> None:
    def drawn(whom: Whom) -> bytes:
        sheet = map_sheet(crowd(9), called="Amina", day=AMINA.day, sectors=SECTORS, whom=whom)
        return map_file(sheet, MapKind.PDF, edition=Edition.STANDARD, sender=ODENSE, fonts_folder=FONTS)

    listing = Listing("Alt om Amina", "", "Fortroligt.", (Part("Mål", (Line("Ord", "Jeg cykler"),)),))
    for pdf in (drawn(Whom.AGREED), render_listing(listing, sender=ODENSE, fonts_folder=FONTS)):
        assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
        assert "Odense Kommune" in flat(text_of(pdf))
        assert tags(pdf)[1].alternative == "Odense Kommune"
    assert "Odense" not in text_of(drawn(Whom.NOBODY))
