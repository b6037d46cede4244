"""The watch: it says that the computer was left alone, and only then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.watch import Watch

STEP = 5.0


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("app.ui.watch.time.time", made.time)
    return made


@pytest.fixture
def watch(qapp: QApplication, clock: Clock) -> Iterator[Watch]:
    made = Watch(qapp)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def left(watch: Watch) -> list[bool]:
    found: list[bool] = []
    watch.left_alone.connect(lambda: found.append(True))
    return found


@pytest.mark.parametrize(("seconds", "locks"), [(5, False), (35, False), (36, True), (3600, True), (-3600, False)])
def test_a_late_tick_means_that_the_computer_slept(
    watch: Watch, clock: Clock, left: list[bool], seconds: float, locks: bool
) -> None:
    watch.start()
    clock.now += seconds
    watch._tick.timeout.emit()
    assert bool(left) is locks
    clock.now += STEP
    watch._tick.timeout.emit()
    assert len(left) == int(locks)  # said once


def test_the_time_before_unlocking_is_no_sleep(watch: Watch, clock: Clock, left: list[bool]) -> None:
    clock.now += 3600
    watch.start()
    watch._tick.timeout.emit()
    assert not left


def test_going_to_sleep_and_lying_idle(watch: Watch, left: list[bool]) -> None:
    watch.about_to_sleep(False)
    assert not left
    watch.about_to_sleep(True)
    watch._idle.timeout.emit()
    assert len(left) == 2


class Spy(QTimer):
    """Counts how often the minutes begin anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.begun = 0

    def isActive(self) -> bool:
        return True

    def start(self, *_: object) -> None:
        self.begun += 1


def test_a_key_or_the_mouse_in_any_window_begins_the_minutes_anew(watch: Watch, qtbot: QtBot) -> None:
    there, later = QWidget(), QWidget()
    for window in (there, later):
        qtbot.addWidget(window)
    there.show()
    watch.start()
    later.show()
    later.activateWindow()
    qtbot.waitUntil(later.isActiveWindow)
    watch._idle = spy = Spy(watch)
    QTest.keyPress(there.windowHandle(), Qt.Key.Key_A)
    assert spy.begun == 1
    QTest.mousePress(later.windowHandle(), Qt.MouseButton.LeftButton)
    assert spy.begun > 1


def test_it_counts_only_between_start_and_stop(watch: Watch, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch.set_minutes(2)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert not watch._idle.isActive()
    watch.start()
    assert watch._idle.isActive()
    assert watch._idle.interval() == 120_000
    watch.stop()
    assert not watch._idle.isActive()
    assert not watch._tick.isActive()
