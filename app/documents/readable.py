"""A paper as accessible HTML and as plain text, read off the very tree that tags its pages."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from app.documents.tagging import Element

_STYLE = """
body { font: 1.15rem/1.6 "IBM Plex Sans", system-ui, sans-serif; color: #111; background: #fff; max-width: 38rem;
  margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.45rem; margin: 2.2rem 0 .4rem; }
h3 { font-size: 1.15rem; margin: 0; }
section section { border: 2px solid #111; border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
blockquote { margin: .6rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid #111; }
dt { font-weight: 600; margin-top: .6rem; } dd { margin: 0; } ul.ticks { list-style: none; padding: 0; }
img { max-width: 100%; height: auto; } figcaption { font-size: 1rem; }
"""
_INSIDE = {"Sect": "section", "Div": "div", "BlockQuote": "blockquote"}
_WORDS = {"H1": "h1", "H2": "h2", "H3": "h3", "P": "p"}


@dataclass(frozen=True)
class Readable:
    """A paper's tree, its title and language, and its pictures (PNG) by the element they belong to."""

    document: Element
    title: str
    language: str
    mirrored: bool
    pictures: Mapping[Element, bytes]

    def html(self) -> str:
        """One file that fetches nothing and runs nothing."""
        direction = "rtl" if self.mirrored else "ltr"
        head = (
            f'<!DOCTYPE html>\n<html lang="{self.language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
            "style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        )
        return head + "\n".join(self._html(self.document)) + "\n</main>\n</body>\n</html>\n"

    def text(self) -> str:
        """Headings underlined, labels before a colon, boxes as [ ] and [x]."""
        return "\n".join(self._text(self.document)).strip() + "\n"

    def _html(self, element: Element) -> Iterator[str]:
        for child in _elements(element):
            if child.role in _INSIDE:
                name = _INSIDE[child.role]
                yield f"<{name}{_language(child)}>"
                yield from self._html(child)
                yield f"</{name}>"
            elif child.role in _WORDS and child.said:
                yield _tag(_WORDS[child.role], child)
            elif child.role == "Figure" and child in self.pictures:
                yield self._figure(child)
            elif child.role == "L":
                yield from _list(child)

    def _figure(self, figure: Element) -> str:
        """The picture is for the eyes alone: what it shows stands in words below, for everybody."""
        data = b64encode(self.pictures[figure]).decode()
        told = escape(figure.alternative or "")
        return f'<figure><img alt="" src="data:image/png;base64,{data}"><figcaption>{told}</figcaption></figure>'

    def _text(self, element: Element) -> Iterator[str]:
        for child in _elements(element):
            if child.role in ("H1", "H2") and child.said:
                yield from ("", child.said, ("=" if child.role == "H1" else "-") * len(child.said))
            elif child.role == "H3":
                yield from ("", child.said)
            elif child.role == "P" and child.said:
                yield child.said
            elif child.role == "Figure" and child in self.pictures:
                yield child.alternative or ""
            elif child.role == "L":
                yield from _text_list(child)
            elif child.role in _INSIDE:
                yield from self._text(child)


def _elements(element: Element) -> list[Element]:
    return [child for child in element.children if isinstance(child, Element)]


def _language(element: Element) -> str:
    return f' lang="{element.language}"' if element.language else ""


def _tag(name: str, element: Element) -> str:
    said = escape(element.said).replace("\n", "<br>")
    direction = "" if element.ours else ' dir="auto"'
    return f"<{name}{_language(element)}{direction}>{said}</{name}>"


@dataclass(frozen=True)
class _Item:
    """A row of a list: its label, the words, the box before them, the list of boxes in it."""

    label: Element | None
    body: Element | None
    box: Element | None
    boxes: Element | None


def _items(listing: Element) -> Iterator[_Item]:
    for item in _elements(listing):
        parts = {part.role: part for part in _elements(item)}
        label, body = parts.get("Lbl"), parts.get("LBody")
        box = next(iter(_elements(label)), None) if label else None
        boxes = next(iter(_elements(body)), None) if body else None
        yield _Item(label if label and label.said else None, body, box, boxes)


def _list(listing: Element) -> Iterator[str]:
    items = list(_items(listing))
    if not items:
        return
    labelled = any(item.label for item in items)
    ticks = any(item.box for item in items)
    yield "<dl>" if labelled else '<ul class="ticks">' if ticks else "<ul>"
    for item in items:
        if item.label:
            yield _tag("dt", item.label)
        if item.boxes:
            yield from ("<dd>", *_list(item.boxes), "</dd>")
        elif item.body and labelled:
            yield _tag("dd", item.body)
        elif item.body:
            yield _item(item.body, item.box)
    yield "</dl>" if labelled else "</ul>"


def _item(body: Element, box: Element | None) -> str:
    said = escape(body.said).replace("\n", "<br>")
    words = f"<span{_language(body)}>{said}</span>"
    if box is None:
        return f'<li dir="auto">{words}</li>'
    meaning = escape(box.alternative or "")
    return f'<li dir="auto"><span role="img" aria-label="{meaning}">{_sign(box, "☑", "☐")}</span> {words}</li>'


def _sign(box: Element, ticked: str, empty: str) -> str:
    return ticked if box.ticked else empty


def _text_list(listing: Element) -> Iterator[str]:
    for item in _items(listing):
        said = item.body.said.replace("\n", "\n  ") if item.body else ""
        if item.label and item.boxes:
            yield f"{item.label.said}:"
            yield from _text_list(item.boxes)
        elif item.label:
            yield f"{item.label.said}: {said}" if said else item.label.said
        elif item.box:
            yield f"{_sign(item.box, '[x]', '[ ]')} {said}"
        else:
            yield f"- {said}"
