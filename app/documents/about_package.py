"""Alt om mig as it is handed out: one zip to read and as data, or one locked PDF that holds the rest inside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pikepdf import AttachedFileSpec, Pdf

from app.documents.encrypt import encrypt_pdf
from app.documents.listing import set_listing
from app.models.about import AboutPart, Reason
from app.models.danish_dates import danish_date
from app.models.listing import Line, Listing, Part
from app.models.tongue import on_paper

REASONS = {Reason.OTHERS: "Andres private forhold", Reason.LAW: "Undtaget efter loven"}
_LEAD = (
    "Her er alt, der er skrevet om dig i Pejlemærke, også det, der er rettet siden, og hvem der har set det. "
    "Dit CPR-nummer står ikke helt på papiret. Det hele står som data i filen data.json."
)
_PROTECTED = " Din adresse er beskyttet og står kun i data."
_ACCESS = "Hvem har set hvad"
_MIME = {"html": "text/html", "json": "application/json"}
_MIDNIGHT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Package:
    """What is handed out, and how many records and entries were left out and why."""

    called: str
    day: date
    parts: tuple[AboutPart, ...]
    access: tuple[Line, ...]
    data: bytes
    left: Mapping[Reason, int]
    protected: bool = False

    @property
    def listing(self) -> Listing:
        """To read."""
        kinds = tuple(Part(f"{part.title} ({len(part.items)})", _lines(part, self.protected)) for part in self.parts)
        access = (Part(f"{_ACCESS} ({len(self.access)})", self.access),) if self.access else ()
        lead = f"{_LEAD}{_PROTECTED if self.protected else ''}"
        title = f"Alt om {self.called}"
        return Listing(
            title, lead, f"{title}, {danish_date(self.day, weekday=False)}", (*self._left(), *kinds, *access)
        )

    def _left(self) -> tuple[Part, ...]:
        """What was left out, counted, with the reason: never what it said."""
        lines = tuple(Line(REASONS[reason], _times(count)) for reason, count in self.left.items() if count)
        return (Part("Det, der ikke er med", lines, _WHY),) if lines else ()


_WHY = "Et menneske har set det hele igennem og ladet det her ude. Du kan spørge, hvorfor, og du kan klage over det."


@on_paper
def make_package(package: Package, *, password: str, fonts_folder: Path) -> bytes:
    """A zip of PDF, HTML and data; with a password one PDF under AES-256 that has the other two attached.

    Raises UserError `pdf-password-short`.
    """
    pdf, read = set_listing(package.listing, fonts_folder=fonts_folder)
    html = read.html().encode()
    if password:
        return encrypt_pdf(_attached(pdf, {"alt-om-mig.html": html, "data.json": package.data}), password)
    return _zipped((("Alt om mig.pdf", pdf), ("Alt om mig.html", html), ("data.json", package.data)))


def _attached(pdf: bytes, files: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(pdf)) as file:
        for name, content in files.items():
            kind = _MIME[name.rpartition(".")[2]]
            file.attachments[name] = AttachedFileSpec(
                file, content, filename=name, description=name, mime_type=kind, creation_date="", mod_date=""
            )
        file.save(out)
    return out.getvalue()


def _zipped(files: Sequence[tuple[str, bytes]]) -> bytes:
    """The same files give the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in files:
            info = ZipInfo(name, _MIDNIGHT)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return out.getvalue()


def _lines(part: AboutPart, protected: bool) -> tuple[Line, ...]:
    hidden = "Adresse" if protected and part.kind == "citizen" else ""
    return tuple(
        line
        for item in part.items
        for line in (Line(item.title, ""), *item.lines)
        if not hidden or not line.label.startswith(hidden)
    )


def _times(count: int) -> str:
    return "1 oplysning" if count == 1 else f"{count} oplysninger"
