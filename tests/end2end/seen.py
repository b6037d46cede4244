"""Eyes for what must not be seen: every word that the process holds in a widget, tells a screen reader, or paints."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QPainter, QTextDocument
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QGraphicsScene, QWidget
from shiboken6 import isValid

from tests.end2end.house import said

_TEXTS = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help,
    QAccessible.Text.Accelerator, QAccessible.Text.DebugDescription,
)  # fmt: skip


def everything() -> str:
    """All of it, to be searched for a word."""
    found = [*_widgets(), *_windows(), *_heard(), *_painted(), *_clipboard()]
    return "\n".join(found)


def _widgets() -> Iterator[str]:
    """What all widgets of the process hold, shown or not, with their documents and scenes."""
    for widget in QApplication.allWidgets():
        if not isValid(widget):
            continue
        yield said(widget)
        yield f"{widget.objectName()} {widget.statusTip()} {widget.whatsThis()} {widget.windowFilePath()}"
        yield from (_property(widget, str(name.data(), "utf-8")) for name in widget.dynamicPropertyNames())
        for document in widget.findChildren(QTextDocument):
            yield document.toPlainText()
        for scene in widget.findChildren(QGraphicsScene):
            yield from (item.toolTip() for item in scene.items())


def _property(widget: QWidget, name: str) -> str:
    try:
        return f"{name} {widget.property(name)}"
    except RuntimeError:  # of a type that Python does not know: no words
        return name


def _windows() -> Iterator[str]:
    for window in QGuiApplication.allWindows():
        yield f"{window.title()} {window.objectName()} {window.filePath()}"
    yield QGuiApplication.applicationDisplayName()


def _heard() -> Iterator[str]:
    """The accessibility tree, from the application down."""
    app = QApplication.instance()
    assert app is not None
    for top in (app, *QApplication.topLevelWidgets()):
        if isValid(top):
            yield from _told(QAccessible.queryAccessibleInterface(top), 0)


def _told(interface: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if interface is None or not interface.isValid() or depth > 60:
        return
    yield " ".join(interface.text(kind) for kind in _TEXTS)
    for place in range(interface.childCount()):
        yield from _told(interface.child(place), depth + 1)


def _painted() -> Iterator[str]:
    """The words that every visible window paints: drawn once more, as a picture made of text."""
    for top in QApplication.topLevelWidgets():
        if isValid(top) and top.isVisible():
            yield painted(top)


def painted(widget: QWidget) -> str:
    """What a widget and all inside it paint, as text."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(QSize(widget.width(), widget.height()))
    painter = QPainter(picture)
    widget.render(painter, QPoint())
    painter.end()
    found = re.findall(r"<text[^>]*>([^<]*)</text>", str(data.data(), "utf-8"))
    return "\n".join(each.strip() for each in found)


def _clipboard() -> Iterator[str]:
    mime = QGuiApplication.clipboard().mimeData()
    if isinstance(mime, QMimeData):
        yield mime.text()
        yield from (str(mime.data(each).data(), "utf-8", "replace") for each in mime.formats())
