"""Going about the map with the arrow keys: who is the next one that way."""

from collections.abc import Mapping

_ASIDE = 2.2
"""How much farther somebody seems who stands aside of the way."""


def next_that_way(
    points: Mapping[bytes, tuple[float, float]], here: bytes | None, way: tuple[int, int]
) -> bytes | None:
    """The nearest in the direction (across, down); without a start the one nearest to the middle."""
    if here is None or here not in points:
        return min(points, key=lambda key: points[key][0] ** 2 + points[key][1] ** 2, default=None)
    x, y = points[here]
    found: list[tuple[float, bytes]] = []
    for key, (other_x, other_y) in points.items():
        ahead = (other_x - x) * way[0] + (other_y - y) * way[1]
        aside = abs((other_x - x) * way[1]) + abs((other_y - y) * way[0])
        if key != here and ahead > 0:
            found.append((ahead + _ASIDE * aside, key))
    return min(found)[1] if found else None
