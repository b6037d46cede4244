"""The press: work in order on one thread, and a window that may be closed whatever is under way."""

import weakref
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.errors import PejlemaerkeError, UserError
from app.ui.papers.press import Press


def _refuse(fault: PejlemaerkeError) -> None:
    raise AssertionError(fault)


def _waiting(held: Event, result: str) -> Callable[[], str]:
    def work() -> str:
        assert held.wait(30)
        return result

    return work


def test_work_is_answered_in_order_and_of_a_task_only_the_newest(qtbot: QtBot) -> None:
    owner, held, told = QObject(), Event(), list[str]()
    press = Press(owner)
    press.ask(_waiting(held, "første"), told.append, _refuse)
    press.ask(lambda: "gammel", told.append, _refuse, task="side")
    press.ask(lambda: "ny", told.append, _refuse, task="side")
    held.set()
    qtbot.waitUntil(lambda: not press.busy)
    assert told == ["første", "ny"]


def test_an_expected_fault_is_told_and_the_next_work_is_done(qtbot: QtBot) -> None:
    owner, told, faults = QObject(), list[str](), list[str]()
    press = Press(owner)

    def fail() -> str:
        raise UserError("password-wrong")

    press.ask(fail, told.append, lambda fault: faults.append(fault.code))
    press.ask(lambda: "og videre", told.append, _refuse)
    qtbot.waitUntil(lambda: not press.busy)
    assert (faults, told) == (["password-wrong"], ["og videre"])


class _Screen(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.press = Press(self)

    def show(self, page: str) -> None:
        self.told.append(page)


def test_a_screen_that_is_closed_under_work_is_gone_at_once_and_hears_nothing(qtbot: QtBot) -> None:
    held = Event()
    screen = _Screen()
    told, thread = screen.told, screen.press._thread
    screen.press.ask(_waiting(held, "en side"), screen.show, _refuse)
    screen.press.ask(lambda: "en til", screen.show, _refuse)
    gone = weakref.ref(screen)
    screen.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(screen)
    del screen
    assert gone() is None, "the thread's work keeps a part of the window, and would end it in the wrong thread"
    held.set()
    thread.shutdown(wait=True)
    QCoreApplication.processEvents()
    assert told == []
