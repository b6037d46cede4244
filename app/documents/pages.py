"""Strips of text and drawing laid out on A4 pages, kept together where they belong together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet
from app.documents.lines import Line, TextStyle
from app.documents.tagging import Element, Tagger

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 25 * mm
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN
LEAST_LINES = 2  # of a longer text on either side of a page turn


@dataclass(frozen=True)
class Pen:
    """What a strip draws with; y grows upwards, in points from the lower left corner."""

    canvas: Canvas
    tagger: Tagger
    fonts: FontSet

    def line(self, line: Line, style: TextStyle, left: float, top: float) -> None:
        """One line of text whose leading begins at `top`."""
        baseline = top - style.leading / 2 - style.size * 0.35
        text = self.canvas.beginText(left, baseline)
        for run in line.runs:
            text.setFont(run.font, style.size)
            text.textOut(run.text)
        self.canvas.drawText(text)


Draw = Callable[[Pen, float, float], None]


@dataclass(frozen=True)
class Strip:
    """The smallest slice, never split by a page turn; `draw` gets its left and top."""

    height: float
    draw: Draw


@dataclass(frozen=True)
class Frame:
    """Drawn around the strips of a group on each page it reaches; `draw` gets left, top and height."""

    padding: float
    draw: Callable[[Pen, float, float, float], None]


@dataclass(frozen=True)
class Group:
    """Strips in a row; when they begin a page, `turn_note` is set at the foot of the one before.

    `name` is for asking where it came to stand.
    """

    strips: tuple[Strip, ...]
    before: float = 0.0
    with_next: bool = False
    together: bool = False
    new_page: bool = False
    frame: Frame | None = None
    turn_note: "Group | None" = None
    name: str = ""

    @property
    def padding(self) -> float:
        """Above the first strip and below the last."""
        return self.frame.padding if self.frame else 0.0

    @property
    def height(self) -> float:
        """With its frame, without the space before it."""
        return sum(strip.height for strip in self.strips) + 2 * self.padding


@dataclass(frozen=True)
class Placed:
    """The strips of a group that stand on one page; `top` is measured down from the top margin."""

    group: Group
    strips: tuple[Strip, ...]
    top: float

    def draw(self, pen: Pen) -> None:
        """Draws frame and strips."""
        top = PAGE_HEIGHT - MARGIN - self.top
        if self.group.frame:
            height = sum(strip.height for strip in self.strips) + 2 * self.group.padding
            self.group.frame.draw(pen, MARGIN, top, height)
        top -= self.group.padding
        for strip in self.strips:
            strip.draw(pen, MARGIN, top)
            top -= strip.height


@dataclass
class Book:
    """Pages being filled from the top."""

    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    used: float = 0.0

    def turn(self, note: Group | None = None) -> None:
        """A new page; a note about what follows goes at the foot of the old one if there is room."""
        if note and self.used + note.before + note.height <= TEXT_HEIGHT:
            self._put(note, note.strips, note.before)
        self.pages.append([])
        self.used = 0.0

    def place(self, group: Group, before: float) -> None:
        """The group from here on, over as many pages as it takes."""
        left = group.strips
        while left:
            gap = before if self.pages[-1] else 0.0
            count = _fitting(left, TEXT_HEIGHT - self.used - gap - 2 * group.padding)
            if count == 0 and self.pages[-1]:
                self.turn()
                continue
            count = max(count, 1)
            self._put(group, left[:count], gap)
            left = left[count:]
            if left:
                self.turn()

    def _put(self, group: Group, strips: tuple[Strip, ...], gap: float) -> None:
        self.pages[-1].append(Placed(group, strips, self.used + gap))
        self.used += gap + sum(strip.height for strip in strips) + 2 * group.padding


def lay_out(groups: Sequence[Group]) -> list[list[Placed]]:
    """The groups on pages, in order."""
    book = Book()
    tied = False
    for at, group in enumerate(groups):
        filled = bool(book.pages[-1])
        crowded = book.used + group.before + _least(groups, at, TEXT_HEIGHT) > TEXT_HEIGHT
        if filled and (group.new_page or (crowded and not tied)):
            book.turn(group.turn_note)
        book.place(group, group.before)
        tied = group.with_next
    return book.pages


def _least(groups: Sequence[Group], at: int, room: float) -> float:
    """The least height that must fit on the page where the group begins."""
    group = groups[at]
    if group.with_next and at + 1 < len(groups):
        above = group.height + groups[at + 1].before
        return above + _least(groups, at + 1, room - above)
    if group.together and group.height <= room:
        return group.height
    first = group.strips if len(group.strips) <= LEAST_LINES + 1 else group.strips[:LEAST_LINES]
    return sum(strip.height for strip in first) + 2 * group.padding


def _fitting(strips: tuple[Strip, ...], room: float) -> int:
    """How many strips fit, leaving no single line for the next page."""
    count = 0
    for strip in strips:
        if strip.height > room + 0.01:
            break
        room -= strip.height
        count += 1
    lonely = 0 < len(strips) - count < LEAST_LINES and count > LEAST_LINES
    return count - 1 if lonely else count


def text_strips(
    lines: Sequence[Line],
    style: TextStyle,
    element: Element,
    *,
    indent: float,
    width: float,
    mirrored: bool = False,
) -> tuple[Strip, ...]:
    """One strip for each line, all belonging to the element; right-to-left lines end at the right edge.

    On a mirrored page other lines stay a block of their own, whose longest line ends there.
    """
    inset = min((width - line.width for line in lines if not line.right_to_left), default=0.0) if mirrored else 0.0

    def strip(line: Line) -> Strip:
        def draw(pen: Pen, left: float, top: float) -> None:
            start = left + indent + (width - line.width if line.right_to_left else inset)
            with pen.tagger.content(element, line.spoken):
                pen.line(line, style, start, top)

        return Strip(style.leading, draw)

    return tuple(strip(line) for line in lines)
