"""Headings, paragraphs, lists and labelled rows as groups for the page, in the ordinary edition or in large print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.documents.direction import is_right_to_left
from app.documents.fonts import FontSet, Weight
from app.documents.lines import TextStyle, break_lines
from app.documents.marks import QUOTE_BAR, QUOTE_BAR_AT_RIGHT, draw_tick_box
from app.documents.pages import TEXT_WIDTH, Group, Pen, Strip, text_strips
from app.documents.tagging import Element

Strips = tuple[Strip, ...]
ROW_GAP = 6.0
FIRST_ROW_GAP = 8.0
TICK_GAP = 4.0
SHORT_ROW = 3  # strips; such a row stays with the next one


class Edition(StrEnum):
    """STANDARD has 14 pt text with 21 pt leading, LARGE 18 with 27; POCKET is a booklet, of a plan alone."""

    STANDARD = "standard"
    LARGE = "large"
    POCKET = "pocket"


@dataclass(frozen=True)
class Styles:
    """The text styles of an edition, and whether labels stand above their text instead of beside it."""

    title: TextStyle
    heading: TextStyle
    goal: TextStyle
    dream: TextStyle
    body: TextStyle
    label: TextStyle
    footer: TextStyle
    small: TextStyle
    small_label: TextStyle
    stacked: bool


def styles(edition: Edition) -> Styles:
    """Large print is the standard plan at 18/14; its labels stand above, for the lines' sake."""
    large = edition is Edition.LARGE

    def style(weight: Weight, size: float, leading: float) -> TextStyle:
        factor = 18 / 14 if large else 1
        return TextStyle(weight, round(size * factor, 1), round(leading * factor, 1))

    return Styles(
        title=style(Weight.BOLD, 28, 35),
        heading=style(Weight.BOLD, 20, 28),
        goal=style(Weight.BOLD, 15, 21),
        dream=style(Weight.REGULAR, 16, 24),
        body=style(Weight.REGULAR, 14, 21),
        label=style(Weight.SEMIBOLD, 14, 21),
        footer=style(Weight.REGULAR, 12, 16),
        small=style(Weight.REGULAR, 11, 16.5),
        small_label=style(Weight.SEMIBOLD, 11, 16.5),
        stacked=large,
    )


@dataclass(frozen=True)
class Tick:
    """A step to tick: its text, and whether it is done."""

    text: str
    done: bool


@dataclass(frozen=True)
class Row:
    """A label and what it says; `ours` where that is the paper's own words and not what somebody wrote."""

    label: str
    text: str
    ours: bool = False


@dataclass(frozen=True)
class Typesetter:
    """Makes groups; `words_language` marks what people wrote when that is not the paper's own language.

    A mirrored paper runs from right to left.
    """

    fonts: FontSet
    styles: Styles
    words_language: str | None = None
    mirrored: bool = False
    boxes: tuple[str, str] = ("Tom boks til kryds", "Krydset af: gjort")

    def paragraph(
        self,
        parent: Element,
        role: str,
        text: str,
        style: TextStyle,
        *,
        before: float = 0,
        with_next: bool = False,
        of_the_page: bool = False,
    ) -> Group:
        """Our own words from margin to margin; a name in them may run the other way.

        What is said `of_the_page` makes no sense where there are no pages.
        """
        strips = self._ours(parent.add(role, said="" if of_the_page else text), text, style)
        return Group(strips, before=before, with_next=with_next, together=with_next)

    def said(
        self, parent: Element, role: str, text: str, style: TextStyle, *, before: float, with_next: bool = False
    ) -> Group:
        """What somebody wrote, from margin to margin, in its own direction."""
        strips = self._lines(parent.add(role, language=self.words_language), text, style, 0, TEXT_WIDTH)
        return Group(strips, before=before, with_next=with_next, together=with_next)

    def heading(self, parent: Element, text: str, *, new_page: bool = False, turn_note: Group | None = None) -> Group:
        """A section's heading, kept with what follows."""
        style = self.styles.heading
        strips = self._ours(parent.add("H2", said=text), text, style)
        return Group(strips, before=style.size, with_next=True, new_page=new_page, turn_note=turn_note)

    def quote(self, parent: Element, words: str, *, before: float) -> Group:
        """The citizen's own words in quotation marks, beside a bar."""
        beside_bar = 16.0
        width = TEXT_WIDTH - beside_bar
        style = self.styles.dream
        said = f"”{words.strip()}”"
        element = parent.add("BlockQuote").add("P", language=self.words_language, said=said)
        at_right = self.mirrored or is_right_to_left(words)
        lines = break_lines(said, style, width, self.fonts)
        indent = 0 if at_right else beside_bar
        strips = text_strips(lines, style, element, indent=indent, width=width, mirrored=self.mirrored)
        frame = QUOTE_BAR_AT_RIGHT if at_right else QUOTE_BAR
        return Group(strips, before=before, together=len(strips) <= 4, frame=frame)

    def bullets(self, parent: Element, texts: Sequence[str]) -> list[Group]:
        """One group for each line of the list."""
        style, indent = self.styles.body, 16.0
        dot = TextStyle(Weight.BOLD, style.size * 1.3, style.leading)
        listing = parent.add("L")
        listing.list_numbering = "Disc"
        groups = []
        for at, text in enumerate(texts):
            item = listing.add("LI")
            (bullet,) = break_lines("•", dot, indent, self.fonts)
            at_right = self.mirrored or is_right_to_left(text)
            place = TEXT_WIDTH - bullet.width if at_right else 0
            (mark,) = text_strips([bullet], dot, item.add("Lbl"), indent=place, width=indent)
            body = item.add("LBody", language=self.words_language)
            strips = self._lines(body, text, style, 0 if at_right else indent, TEXT_WIDTH - indent)
            groups.append(Group((_over(mark, strips[0]), *strips[1:]), before=4 if at == 0 else 0))
        return groups

    def rows(self, parent: Element, rows: Sequence[Row], *, small: bool = False) -> Iterator[Group]:
        """One group for each row that says something."""
        listing = labelled_list(parent)
        said = [row for row in rows if row.text.strip()]
        for at, row in enumerate(said):
            strips = self.row(listing, row, small=small)
            before = ROW_GAP if at else FIRST_ROW_GAP
            short = len(strips) <= SHORT_ROW and at + 1 < len(said)
            yield Group(strips, before=before, with_next=short)

    def row(self, listing: Element, row: Row, *, inset: float = 0, small: bool = False) -> Strips:
        """A label and what it says, beside each other or stacked; a label alone where it says no more."""
        item = listing.add("LI")
        heads = self._label(item, row.label, inset, small)
        if not row.text:
            return (_stack(heads),)
        left, width = self._column(inset, small)
        style = self.styles.small if small else self.styles.body
        body = item.add("LBody", language=None if row.ours else self.words_language)
        return self._beside(heads, self._lines(body, row.text, style, left, width, ours=row.ours))

    def tick_row(self, listing: Element, label: str, ticks: Sequence[Tick], *, inset: float) -> Strips:
        """A label and steps with boxes to tick by pen."""
        heads, each = self._ticks(listing, label, ticks, inset)
        strips: list[Strip] = []
        for tick in each:
            if strips:
                strips.append(gap(TICK_GAP))
            strips += tick
        return self._beside(heads, tuple(strips))

    def tick_groups(self, parent: Element, label: str, ticks: Sequence[Tick]) -> Iterator[Group]:
        """The same as a list that may be long: one group for each, so that none is parted by a page turn."""
        heads, each = self._ticks(labelled_list(parent), label, ticks, 0)
        for at, tick in enumerate(each):
            strips = tick if at else self._beside(heads, tick)
            yield Group(strips, before=TICK_GAP if at else FIRST_ROW_GAP, together=True)

    def tick_list(self, parent: Element, ticks: Sequence[Tick]) -> Group:
        """Boxes to tick under what was asked, none parted from the others by a page turn."""
        each = (group.strips for group in self.tick_lines(parent, ticks))
        return Group(tuple(strip for strips in each for strip in strips), before=4, together=True)

    def tick_lines(self, parent: Element, ticks: Sequence[Tick]) -> Iterator[Group]:
        """The same as a list that may be long: one group for each."""
        listing = labelled_list(parent)
        for tick in ticks:
            yield Group(self._tick(listing.add("LI"), tick, 0, TEXT_WIDTH), before=TICK_GAP, together=True)

    def _ticks(self, listing: Element, label: str, ticks: Sequence[Tick], inset: float) -> tuple[Strips, list[Strips]]:
        item = listing.add("LI")
        heads = self._label(item, label, inset, small=False)
        steps = item.add("LBody").add("L")
        steps.list_numbering = "None"
        left, width = self._column(inset, small=False)
        return heads, [self._tick(steps.add("LI"), tick, left, width) for tick in ticks]

    def _tick(self, item: Element, tick: Tick, left: float, width: float) -> Strips:
        style = self.styles.body
        side = style.size
        figure = item.add("Lbl").add("Figure", alternative=self.boxes[tick.done])
        figure.ticked = tick.done
        body = item.add("LBody", language=self.words_language)
        indent = side + 9
        at_right = self.mirrored or is_right_to_left(tick.text)
        place = left + width - side if at_right else left

        def draw(pen: Pen, edge: float, top: float) -> None:
            air = (style.leading - side) / 2
            draw_tick_box(pen, figure, edge + place, top - air, side, ticked=tick.done)

        strips = self._lines(body, tick.text, style, left if at_right else left + indent, width - indent)
        return (_over(Strip(style.leading, draw), strips[0]), *strips[1:])

    def _label(self, item: Element, label: str, inset: float, small: bool) -> Strips:
        style = self.styles.small_label if small else self.styles.label
        width = TEXT_WIDTH - 2 * inset if self.styles.stacked else self._label_width(small) - 10
        lines = break_lines(label, style, width, self.fonts)
        indent = TEXT_WIDTH - inset - width if self.mirrored else inset
        return text_strips(
            lines, style, item.add("Lbl", said=label), indent=indent, width=width, mirrored=self.mirrored
        )

    def _column(self, inset: float, small: bool) -> tuple[float, float]:
        """Left edge and width of what stands beside (or under) a label."""
        beside = 0 if self.styles.stacked else self._label_width(small)
        return inset if self.mirrored else inset + beside, TEXT_WIDTH - 2 * inset - beside

    def _label_width(self, small: bool) -> float:
        return 130.0 if small else 160.0

    def _lines(
        self, body: Element, text: str, style: TextStyle, left: float, width: float, *, ours: bool = False
    ) -> Strips:
        """The strips of a text; a text of unseen characters alone still takes a line."""
        body.said, body.ours = text, ours
        turned = self.mirrored if ours else None
        lines = break_lines(text, style, width, self.fonts, right_to_left=turned)
        lines = lines or break_lines("–", style, width, self.fonts)
        return text_strips(lines, style, body, indent=left, width=width, mirrored=self.mirrored)

    def _ours(self, element: Element, text: str, style: TextStyle) -> Strips:
        element.ours = True
        lines = break_lines(text, style, TEXT_WIDTH, self.fonts, right_to_left=self.mirrored)
        return text_strips(lines, style, element, indent=0, width=TEXT_WIDTH)

    def _beside(self, heads: tuple[Strip, ...], texts: tuple[Strip, ...]) -> Strips:
        """Labels with the first of the texts, which are not parted from them by a page turn."""
        if self.styles.stacked:
            return (_stack((*heads, texts[0])), *texts[1:])
        first = texts[: len(heads)]
        return (_over(_stack(heads), _stack(first)), *texts[len(first) :])


def labelled_list(parent: Element) -> Element:
    """A list of rows, whose labels stand where others have dots."""
    listing = parent.add("L")
    listing.list_numbering = "None"
    return listing


def gap(height: float) -> Strip:
    """Air inside a group."""
    return Strip(height, lambda _pen, _left, _top: None)


def _over(one: Strip, other: Strip) -> Strip:
    """Two strips drawn in the same place, the first one first."""

    def draw(pen: Pen, left: float, top: float) -> None:
        one.draw(pen, left, top)
        other.draw(pen, left, top)

    return Strip(max(one.height, other.height), draw)


def _stack(strips: Sequence[Strip]) -> Strip:
    """Strips under each other as one that is never split."""

    def draw(pen: Pen, left: float, top: float) -> None:
        for strip in strips:
            strip.draw(pen, left, top)
            top -= strip.height

    return Strip(sum(strip.height for strip in strips), draw)
