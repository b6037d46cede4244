"""Right-to-left text: which way it runs, and the order and mirrored brackets in which a line is drawn."""

import unicodedata

from bidi import get_display

PAIRS = ("()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "⟨⟩")
MIRRORED = {pair[at]: pair[1 - at] for pair in PAIRS for at in (0, 1)}
MARK = "\N{COMBINING GRAPHEME JOINER}"  # draws nothing and follows its character wherever that goes


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def has_right_to_left(text: str) -> bool:
    """Whether any of the text runs from right to left."""
    return any(unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in text)


def drawing_order(line: str, *, right_to_left: bool) -> str:
    """The characters of a line from left to right as drawn.

    The library reorders but mirrors no brackets; a mark behind each tells which ones were turned round.
    """
    marked = "".join(char + MARK if char in MIRRORED else char for char in line.replace(MARK, ""))
    ordered = str(get_display(marked, base_dir="R" if right_to_left else "L"))
    drawn: list[str] = []
    marks_open = 0
    for char in ordered:
        if char == MARK:
            marks_open += 1
        elif char in MIRRORED and marks_open > 0:
            drawn.append(MIRRORED[char])
            marks_open -= 1
        else:
            drawn.append(char)
            marks_open -= char in MIRRORED
    return "".join(drawn)
