"""When to lock by itself: after idle minutes, and when the computer goes to sleep."""

import sys
import time
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

_TICK_MS = 5000
_GAP_SECONDS = 30.0
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
}
_WM_POWERBROADCAST = 0x0218
_PBT_APMSUSPEND = 0x0004


class Watch(QObject):
    """Watches the application for being left alone.

    Keys and pointers come to a window before they come to anything in it, so only the windows are listened to: to
    be asked of every event of every widget would cost more than drawing some of them.
    """

    left_alone = Signal()
    """Lock now."""

    def __init__(self, app: QApplication, minutes: int = 5) -> None:
        super().__init__(app)
        self._app, self._listens = app, False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.left_alone)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._look_at_clock)
        self._last = time.time()
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """How long it may lie untouched."""
        self._idle.setInterval(minutes * 60_000)

    def start(self) -> None:
        """Begin to watch; what is locked has nothing to lose, so nothing listens until the first time."""
        if not self._listens:
            self._listens = True
            self._app.focusWindowChanged.connect(self._listen_to)
            self._listen_for_sleep(self._app)
        self._last = time.time()
        for window in self._app.allWindows():
            self._listen_to(window)
        self._idle.start()
        self._tick.start()

    def stop(self) -> None:
        """The window is locked; there is nothing to watch."""
        self._idle.stop()
        self._tick.stop()

    def _listen_to(self, window: QWindow | None) -> None:
        """Once, however often it is asked for: the latest of the same filters counts."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY and self._idle.isActive():
            self._idle.start()
        return False

    def _look_at_clock(self) -> None:
        """A tick that comes far too late: the computer has slept, whatever its system said of it."""
        now = time.time()
        slept, self._last = now - self._last > _GAP_SECONDS + _TICK_MS / 1000, now
        if slept:
            self.left_alone.emit()

    @Slot(bool)
    def about_to_sleep(self, going: bool) -> None:
        """The system says that it goes to sleep (true) or has woken (false)."""
        if going:
            self.left_alone.emit()

    def _listen_for_sleep(self, app: QApplication) -> None:
        if sys.platform == "win32":
            self._filter = _WindowsSleep(self)
            app.installNativeEventFilter(self._filter)
        elif sys.platform == "linux":
            from PySide6.QtDBus import QDBusConnection

            bus = QDBusConnection.systemBus()
            if bus.isConnected():
                where = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
                bus.connect(*where, "PrepareForSleep", self, b"1about_to_sleep(bool)")


class _WindowsSleep(QAbstractNativeEventFilter):
    """WM_POWERBROADCAST with PBT_APMSUSPEND, which Windows sends before it sleeps."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, event_type: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        import ctypes.wintypes

        said = ctypes.wintypes.MSG.from_address(int(message))
        if said.message == _WM_POWERBROADCAST and said.wParam == _PBT_APMSUSPEND:
            self._watch.about_to_sleep(True)
        return False, 0
