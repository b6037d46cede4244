"""A file that somebody chose as a logo, PNG or SVG, as the PNG that is kept."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.documents.sender import MOST_BYTES, clean_logo
from app.models.errors import UserError
from app.store.whole_files import read_file

_HIGH, _WIDEST = 480, 1200


def read_logo(path: Path) -> bytes:
    """UserError `file-missing`, `file-unopenable`, `logo-no-picture`, `logo-large`."""
    picture = read_file(path)
    if len(picture) > MOST_BYTES:
        raise UserError("logo-large")
    return clean_logo(_drawn(picture) if path.suffix.lower() == ".svg" else picture)


def _drawn(svg: bytes) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise UserError("logo-no-picture")
    size.scale(_WIDEST, _HIGH, Qt.AspectRatioMode.KeepAspectRatio)
    if size.isEmpty():
        raise UserError("logo-no-picture")
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(kept.data())
