"""Alt om mig as it is handed out: one zip to read and as data, or one locked PDF that holds the rest inside it."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pikepdf import AttachedFileSpec, Pdf

from app.documents.encrypt import encrypt_pdf
from app.documents.listing import set_listing
from app.documents.paper import NOBODY
from app.models.about import AboutPart, Reason
from app.models.about_release import Gathered
from app.models.danish_dates import danish_date
from app.models.listing import Line, Listing, Part
from app.models.protected import tells_street
from app.models.seen import access_lines
from app.models.sender import Sender
from app.models.tongue import on_paper

REASONS = {Reason.OTHERS: "Andres private forhold", Reason.LAW: "Undtaget efter loven"}
_LEAD = (
    "Her er alt, der er skrevet om dig i Pejlemærke, også det, der er rettet siden, og hvem der har set det. "
    "Dit CPR-nummer står ikke helt på papiret. Det hele står som data i filen data.json."
)
_PROTECTED = (
    " Din adresse er beskyttet. Den er din egen, så den står i data.json. På papiret står den ikke, for det er let at "
    "komme til at lade ligge."
)
_TRANSFER = " Filen journal.json kan læses ind i et andet Pejlemærke."
_NO_TRANSFER = " Pakken kan ikke læses ind i et andet Pejlemærke, fordi der er noget, der ikke er med."
_NOT_HERE = "Beskyttet adresse. Den står i data.json."
_ACCESS = "Hvem har set hvad"
DATA, TRANSFER = "data.json", "journal.json"
_MIME = {"html": "text/html", "json": "application/json"}
_MIDNIGHT = (1980, 1, 1, 0, 0, 0)


def _listing(told: Gathered) -> Listing:
    """To read."""
    about = told.about
    kinds = tuple(Part(f"{part.title} ({len(part.items)})", _lines(part, about.streets)) for part in about.parts)
    seen = access_lines(about.access, about.called)
    access = (Part(f"{_ACCESS} ({len(seen)})", seen),) if seen else ()
    lead = f"{_LEAD}{_TRANSFER if told.transfer else _NO_TRANSFER}{_PROTECTED if about.streets else ''}"
    title = f"Alt om {about.called}"
    foot = f"{title}, {danish_date(about.day, weekday=False)}"
    return Listing(title, lead, foot, (*_left(told.left), *kinds, *access))


def _left(left: Mapping[Reason, int]) -> tuple[Part, ...]:
    """What was left out, counted, with the reason: never what it said."""
    lines = tuple(Line(REASONS[reason], _times(count)) for reason, count in left.items() if count)
    return (Part("Det, der ikke er med", lines, _WHY),) if lines else ()


_WHY = "Et menneske har set det hele igennem og ladet det her ude. Du kan spørge, hvorfor, og du kan klage over det."


@on_paper
def make_package(told: Gathered, *, password: str, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """A zip of PDF, HTML and data; with a password one PDF under AES-256 that has the others attached.

    Raises UserError `pdf-password-short`, `pdf-password-long`.
    """
    pdf, read = set_listing(_listing(told), sender=sender, fonts_folder=fonts_folder)
    files = {DATA: told.data, **({TRANSFER: told.transfer} if told.transfer else {})}
    html = read.html().encode()
    if password:
        return encrypt_pdf(_attached(pdf, {"alt-om-mig.html": html, **files}), password)
    return _zipped({"Alt om mig.pdf": pdf, "Alt om mig.html": html, **files})


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


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """The same files give the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = ZipInfo(name, _MIDNIGHT)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return out.getvalue()


def _lines(part: AboutPart, streets: Sequence[str]) -> tuple[Line, ...]:
    return tuple(
        Line(_bare(line.label, streets), _bare(line.text, streets))
        for item in part.items
        for line in (Line(item.title, ""), *item.lines)
    )


def _bare(text: str, streets: Sequence[str]) -> str:
    """Nothing that says where somebody with a protected address lives or lived."""
    return _NOT_HERE if tells_street(text, streets) else text


def _times(count: int) -> str:
    return "1 oplysning" if count == 1 else f"{count} oplysninger"
