"""The clipboard: empty whenever the screen is turned, and what is copied there is kept out of the system's history."""

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_NOT_KEPT = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
}
"""What Windows, KDE and others look for before they keep a copy."""


def empty_clipboard() -> None:
    """Nothing of before is left in it, nor in what was marked last."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Clipboard or clipboard.supportsSelection():
            clipboard.clear(mode)


def not_kept(text: str) -> QMimeData:
    """The text, with the wish that no history keeps it."""
    mime = QMimeData()
    mime.setText(text)
    for name, value in _NOT_KEPT.items():
        mime.setData(name, QByteArray(value))
    return mime
