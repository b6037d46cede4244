"""Line icons in any colour, sharp at every pixel ratio."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from app.ui import RESOURCES

if TYPE_CHECKING:  # loaded when the first icon is drawn
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtSvg import QSvgRenderer

FOLDER: Final = RESOURCES / "icons"
STROKE: Final = 'stroke-width="1.75"'
PIXEL_RATIOS: Final = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_PUT_OFF: Final = "pejlemaerke.icons-put-off"


class IconMissingError(LookupError):
    """No icon has this name: a mistake in our code."""


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer

    path = FOLDER / f"{name}.svg"
    if not path.is_file():
        raise IconMissingError(name)
    svg = path.read_text("utf-8").replace('stroke-width="2"', STROKE).replace("currentColor", color)
    return QSvgRenderer(svg.encode())


def put_off(app: QApplication, off: bool) -> None:
    """While they are put off, icons leave their room empty: the window's first picture does not wait for them."""
    app.setProperty(_PUT_OFF, off)


def paint(painter: QPainter, name: str, rect: QRectF, color: str) -> None:
    """Draw the icon as vectors inside rect (logical pixels)."""
    app = QApplication.instance()
    if app is None or not app.property(_PUT_OFF):
        _renderer(name, color).render(painter, rect)


def pixmap(name: str, *, color: str, size: int, ratio: float = 1.0) -> "QPixmap":
    """The icon, size logical pixels square, for one device pixel ratio."""
    from PySide6.QtGui import QPixmap

    renderer = _renderer(name, color)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def icon(name: str, *, color: str, size: int = 20) -> "QIcon":
    """A QIcon for menus, fields and windows; raises IconMissingError for an unknown name."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in PIXEL_RATIOS:
        made.addPixmap(pixmap(name, color=color, size=size, ratio=ratio))
    return made
