"""Tagged PDF (PDF/UA-1): what is drawn is marked while drawing, the structure tree is added afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Object, Pdf, String
from reportlab.pdfgen.canvas import Canvas

from app.documents.unicode_maps import mend_unicode_maps

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Mark:
    """One marked stretch of a page's content."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """A node of the structure tree: its role in PDF's words (H1, P, L …), its text, and what it holds.

    `ours` where the text is the paper's and not what somebody wrote, and so runs the way the paper does.
    """

    role: str
    language: str | None = None
    alternative: str | None = None
    box: Box | None = None
    list_numbering: str | None = None
    said: str = ""
    ticked: bool = False
    ours: bool = False
    children: list["Element | Mark"] = field(default_factory=list)

    def add(self, role: str, **more: str | None) -> "Element":
        """A new element at the end of this one."""
        child = Element(role, **more)  # type: ignore[arg-type]
        self.children.append(child)
        return child

    def is_drawn(self) -> bool:
        """Whether anything of it stands on a page."""
        return any(isinstance(child, Mark) or child.is_drawn() for child in self.children)


class Tagger:
    """Marks what a canvas draws as belonging to an element, or as decoration."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._page = 0
        self._marks = 0

    @contextmanager
    def content(self, element: Element, spoken: str | None = None) -> Iterator[None]:
        """What is drawn inside belongs to the element; `spoken` replaces it for a screen reader."""
        self._canvas.addLiteral(f"/{element.role} <</MCID {self._marks}>> BDC")
        element.children.append(Mark(self._page, self._marks))
        self._marks += 1
        if spoken is not None:
            self._canvas.addLiteral(f"/Span <</ActualText <{_utf16(spoken)}>>> BDC")
        yield
        self._canvas.addLiteral("EMC EMC" if spoken is not None else "EMC")

    @contextmanager
    def decoration(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is skipped by a screen reader; `kind` is PDF's type of artifact."""
        self._canvas.addLiteral(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    def next_page(self) -> None:
        """Ends the page."""
        self._canvas.showPage()
        self._page += 1
        self._marks = 0


def tagged(pdf: bytes, document: Element, *, title: str, language: str) -> bytes:
    """The PDF with structure tree, title and language; the same input gives the same bytes."""
    with Pdf.open(BytesIO(pdf)) as file:
        _add_structure(file, document)
        mend_unicode_maps(file)
        file.Root.Lang = String(language)
        file.Root.MarkInfo = Dictionary(Marked=True)
        file.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        file.Root.Metadata = file.make_stream(_xmp(title, language), Type=Name.Metadata, Subtype=Name.XML)
        if Name.Info in file.trailer:
            del file.trailer[Name.Info]
        file.docinfo[Name.Title] = String(title)
        out = BytesIO()
        file.save(out, deterministic_id=True)
    return out.getvalue()


def _add_structure(file: Pdf, document: Element) -> None:
    pages: list[Object] = [page.obj for page in file.pages]
    parents: list[dict[int, Object]] = [{} for _ in pages]
    root = file.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = Array([_structure(file, document, root, pages, parents)])
    numbers = Array()
    for at, (page, owners) in enumerate(zip(pages, parents, strict=True)):
        page.StructParents = at
        page.Tabs = Name.S
        numbers.append(at)
        numbers.append(file.make_indirect(Array([owners[number] for number in sorted(owners)])))
    root.ParentTree = file.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(pages)
    file.Root.StructTreeRoot = root


def _structure(
    file: Pdf, element: Element, parent: Object, pages: list[Object], parents: list[dict[int, Object]]
) -> Object:
    """The element and all under it as PDF objects; notes for every mark who owns it."""
    node = file.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
    if element.language is not None:
        node.Lang = String(element.language)
    if element.alternative is not None:
        node.Alt = String(element.alternative)
    if element.box is not None:
        node.A = Dictionary(O=Name.Layout, BBox=Array(element.box), Placement=Name.Block)
    if element.list_numbering is not None:
        node.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.list_numbering}"))
    kids = Array()
    for child in element.children:
        if isinstance(child, Mark):
            parents[child.page][child.number] = node
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[child.page], MCID=child.number))
        elif child.is_drawn():
            kids.append(_structure(file, child, node, pages, parents))
    node.K = kids
    return node


def _utf16(text: str) -> str:
    return ("\ufeff" + text).encode("utf-16-be").hex()


def _xmp(title: str, language: str) -> bytes:
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()
