"""What the columns of an office's sheet are called, and what is in them."""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Column(StrEnum):
    """What one column holds."""

    NAME = "name"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    CALLED = "called"
    CPR = "cpr"
    STREET = "street"
    HOUSE = "house"
    FLOOR = "floor"
    DOOR = "door"
    ZIP = "zip"
    TOWN = "town"
    PHONE = "phone"
    SECTION = "section"
    START = "start"


_SAID: Final = {
    Column.NAME: "navn, fulde navn, fuldt navn, borger, borgernavn, borgerens navn, borgers navn, navn på borger,"
    " borgerens fulde navn, klient, klientnavn, beboer, beboernavn, beboerens navn, personnavn, efternavn fornavn,"
    " efternavn og fornavn, fornavn og efternavn, for og efternavn, navn borger",
    Column.FIRST: "fornavn, fornavne, borgerens fornavn, for navn",
    Column.MIDDLE: "mellemnavn, mellemnavne",
    Column.LAST: "efternavn, efternavne, borgerens efternavn, efter navn",
    Column.CALLED: "kaldes, kaldenavn, kaldet, tiltalenavn",
    Column.CPR: "cpr, cpr nr, cprnr, cpr nummer, cprnummer, cpr no, personnummer, personnr, person nr, person nummer,"
    " borgerens cpr, borgerens cpr nr, borgerens cpr nummer, borgers cpr, borgers cpr nummer, borger cpr,"
    " cpr borger, cpr nr borger, id nummer cpr",
    Column.STREET: "adresse, adr, vej, vejnavn, gade, gadenavn, gadeadresse, vejnavn husnr, vejnavn og husnr,"
    " vejnavn husnummer, vejnavn og husnummer, vej og husnr, vej og nr, vej nr, vejadresse, bopæl, bopælsadresse,"
    " borgerens adresse, folkeregisteradresse, bolig, fulde adresse, hele adressen, adresselinje 1, adresse 1,"
    " adresselinje",
    Column.HOUSE: "husnr, husnummer, hus nr, hus nummer",
    Column.FLOOR: "etage",
    Column.DOOR: "dør, side, dørnr, side dør",
    Column.ZIP: "postnr, postnummer, post nr, post nummer",
    Column.TOWN: "by, bynavn, postdistrikt, postnr by, postnr og by, postnummer by, postnummer og by, post by,"
    " adresselinje 2, adresse 2, lokalby",
    Column.PHONE: "telefon, telefonnr, telefonnummer, telefon nr, telefon nummer, tlf, tlf nr, tlfnr, tlf nummer,"
    " tlfnummer, mobil, mobilnr, mobilnummer, mobil nr, mobil nummer, mobiltelefon, mobiltlf, mobil tlf, fastnet,"
    " telefon mobil, tlf mobil, mobil telefon, telefon privat, privattelefon, borgerens telefon, borgers telefon",
    Column.SECTION: "paragraf, paragraffer, §, §§, lovhjemmel, hjemmel, lov, lovgrundlag, lovparagraf, indsats,"
    " indsats paragraf, indsatsparagraf, foranstaltning, foranstaltning paragraf, ydelse, ydelsesparagraf, bevilling,"
    " bevilget efter, bevilling paragraf, bevillingsparagraf, bevilget paragraf, støtte efter, støtten gives efter,"
    " støtteparagraf, tilbud efter, § hjemmel, paragraf §, tilbudstype",
    Column.START: "startdato, start dato, start, starter, opstart, opstartsdato, opstart dato, bevilget fra,"
    " bevilget pr, bevilling fra, bevillingsdato, bevilling dato, bevilget dato, bevillingsstart, bevilling start,"
    " indskrevet, indskrevet dato, indskrivningsdato, indskrivning, indflyttet, indflytning, indflytningsdato,"
    " ikrafttrædelse, ikrafttrædelsesdato, fra, fra dato, fradato, gyldig fra, begynder, begyndt, påbegyndt, dato fra,"
    " visiteret fra, visitationsdato, iværksat, iværksættelsesdato, støtte fra, støtten begynder, indsats fra,"
    " indsats start, startdato for indsats, startdato indsats, indsats startdato",
}  # fmt: skip


def plain(heading: str) -> str:
    """A heading as it is compared: small letters without signs between, and æ, ø, å spelled out."""
    low = unicodedata.normalize("NFC", heading).casefold()
    for letter, spelled in (("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("ä", "ae"), ("ö", "oe")):
        low = low.replace(letter, spelled)
    kept = "".join(char if char.isalnum() or char == "§" else " " for char in low)
    return " ".join(kept.split())


def _known() -> Mapping[str, Column]:
    found = {plain(said): column for column, all_said in _SAID.items() for said in all_said.split(",")}
    return MappingProxyType(found | {said.replace(" ", ""): column for said, column in found.items()})


_KNOWN: Final = _known()


def column_of(heading: str) -> Column | None:
    """What the column with this heading holds, or None where nobody here uses it."""
    said = plain(heading)
    return _KNOWN.get(said) or _KNOWN.get(said.replace(" ", ""))
