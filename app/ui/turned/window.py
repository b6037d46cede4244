"""The citizen's screen: a window of its own, full screen, while the worker's is gone."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QScreen, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.models.ease import Ease, read_ease
from app.models.errors import PejlemaerkeError
from app.models.tongue import t
from app.models.turned import Turned
from app.ui import theme
from app.ui.desk import Status
from app.ui.fonts import EASY, load_easy
from app.ui.spelling import spell
from app.ui.tab_order import go_on
from app.ui.tokens import LIGHT, STRONG, Letters
from app.ui.turned import words
from app.ui.turned.bars import FootBar, TopBar
from app.ui.turned.clipboard import empty_clipboard
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.doors import Doors
from app.ui.turned.ease import EaseRoom
from app.ui.turned.own_words import OwnWords, Pen
from app.ui.turned.parts import Band
from app.ui.turned.return_page import ReturnPage
from app.ui.turned.room import Room
from app.ui.turned.rooms import make_room
from app.ui.turned.ruler import Ruler
from app.ui.turned.speaker import Speaker
from app.ui.turned.way_back import WayBack

_ROOMY, _LARGER = QSize(1600, 940), 1.35
_SPACING, _LEADING = 6.0, 1.25


class TurnedWindow(QWidget):
    """`opened`: the worker has come back. `lock_wanted`: everything is to be locked.

    It has a narrow desk and a way back, and no reference to any other window. Its title, and everything that the
    system shows of it, are the same for every citizen.
    """

    opened = Signal()
    lock_wanted = Signal()

    def __init__(self, desk: CitizenDesk, way: WayBack) -> None:
        super().__init__()
        self.desk = desk
        self.alone = False
        self._way = way
        self._rooms: dict[str, Room] = {}
        self._before: Room | None = None
        self._in_trouble = False
        self.setWindowTitle(words.TITLE)
        self.setObjectName("turned")
        self.setProperty("ring", "none")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(960, 600)
        self.doors = Doors(desk)
        self.returning = ReturnPage(desk, way)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.doors)
        self.stack.addWidget(self.returning)
        self.easing = EaseRoom(desk)
        self.stack.addWidget(self.easing)
        self.speaker, self.ruler = Speaker(self), Ruler(self)
        self._lay_out()
        self._connect()
        self._show_foot()
        desk.read()

    @property
    def room(self) -> Room:
        """What is shown."""
        found = self.stack.currentWidget()
        assert isinstance(found, Room)
        return found

    def _lay_out(self) -> None:
        self.top, self.foot, self.band = TopBar(), FootBar(), Band()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.top)
        column.addWidget(self.band)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        desk = self.desk
        desk.shown.connect(self._show)
        desk.status.connect(self._show_status)
        desk.trouble.connect(self._show_trouble)
        desk.refused.connect(self._show_refused)
        self.doors.chosen.connect(self.open_room)
        self.doors.alone_wanted.connect(self.write_alone)
        self.foot.back.clicked.connect(self.go_back)
        self.foot.undo.clicked.connect(self.take_back)
        self.foot.on.clicked.connect(self._go_on)
        self.top.done.clicked.connect(lambda: self.give_back(closed=True))
        self.top.lock.clicked.connect(lambda: self.give_back())
        self.top.other_screen.clicked.connect(self._to_other_screen)
        self.top.aloud.clicked.connect(self._read_aloud)
        self.speaker.changed.connect(self._show_speaking)
        self.speaker.failed.connect(lambda: self.band.say(t(words.NO_VOICE)))
        self.top.easy.clicked.connect(self._make_easy)
        self._way.opened.connect(self.opened)
        QShortcut(QKeySequence("F9"), self, self.give_back)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_wanted.emit)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.take_back)

    # what is shown

    def _show(self, turned: Turned) -> None:
        self.foot.undo.setEnabled(turned.can_undo)
        self._fit_letters()
        self.doors.show_turned(turned)
        if self.room is not self.doors:
            self.room.show_turned(turned)
        self._show_foot()

    def _bring(self, room: Room) -> None:
        self._hold_keyboard()
        self.stack.setCurrentWidget(room)
        self._show_band()
        self.speaker.stop()
        if self.desk.turned is not None:
            room.show_turned(self.desk.turned)
            self._fit_letters()
        self._show_foot()

    def _hold_keyboard(self) -> None:
        """Qt gives the keyboard to whatever comes first when a page goes; nothing is to be ringed by chance."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_foot(self) -> None:
        room, returning, top = self.room, self.room is self.returning, self.top
        self.foot.show_foot(room.foot)
        self.foot.back.setVisible(room is not self.doors and not (returning and self.returning.closed))
        self.foot.show_writing(not returning)
        top.done.setVisible(self.alone and not returning)
        top.lock.setVisible(not self.alone and not returning)
        top.other_screen.setVisible(room is self.doors and not self.alone and len(QGuiApplication.screens()) > 1)
        top.aloud.setVisible(not returning)
        top.easy.setVisible(not returning and room is not self.easing)
        self.doors.alone.setVisible(not self.alone)
        focus = self.focusWidget()
        if focus is not None and not focus.isVisible():
            self._hold_keyboard()

    def _show_status(self, status: Status) -> None:
        self.foot.show_saving(status.saving)

    def _show_trouble(self, fault: PejlemaerkeError | None) -> None:
        """Always the same words: what stands in the way may have to do with somebody else."""
        before, self._in_trouble = self._in_trouble, fault is not None
        if before or fault is not None:  # what else is said there stays when something has been saved
            self._show_band()

    def _show_band(self) -> None:
        if self._in_trouble:
            self.band.say(t(words.TROUBLE))
        else:
            self.band.hide()

    def _show_refused(self, fault: PejlemaerkeError) -> None:
        if fault.code != "undo-nothing":
            self.band.say(t(words.TOO_LONG) if fault.code == "text-long" else t(words.REFUSED))

    # ways

    def _handed_over(self) -> bool:
        """What is being typed is on its way; False where it is too long for that: one stays by it."""
        self.room.finish()
        return not any(pen.begun for pen in self.room.findChildren(Pen))

    def open_room(self, key: str) -> None:
        """Through a door."""
        self.room.finish()
        if key not in self._rooms:
            room = self._rooms[key] = make_room(key, self.desk)
            room.foot_changed.connect(self._show_foot)
            self.stack.addWidget(room)
        self._bring(self._rooms[key])

    def to_doors(self) -> None:
        """The first page."""
        self.room.finish()
        self._bring(self.doors)

    def go_back(self) -> None:
        """Tilbage: one step, or to the doors."""
        if self.room in (self.returning, self.easing):
            self._bring(self._before or self.doors)
            return
        if not self._handed_over():
            return
        if self.room is not self.doors and not self.room.go_back():
            self.to_doors()
        self._show_foot()

    def _go_on(self) -> None:
        if self._handed_over():
            self.room.go_on()
            self._show_foot()

    def take_back(self) -> None:
        """Fortryd."""
        if self.room is not self.returning and self._handed_over():
            self.desk.undo()

    def write_alone(self) -> None:
        """ "Skriv uden mig": the way back is out of sight until the citizen says "Jeg er færdig"."""
        self.alone = True
        self._show_foot()
        self._hold_keyboard()

    def give_back(self, *, closed: bool = False) -> None:
        """The page that the worker's code leads on from; the only one left once the citizen has said so."""
        if self.room is self.returning:
            return
        if self.alone and not closed:
            return
        if not self._handed_over() and closed:
            return
        self._before = None if closed else self._before if self.room is self.easing else self.room
        self._bring(self.returning)
        self.returning.begin(closed=closed)
        self._show_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit <= 9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.room.digit(digit)
        else:
            super().keyPressEvent(event)

    # easy to read

    def _make_easy(self) -> None:
        if self.room is not self.easing and self._handed_over():
            self._before = self.room
            self._bring(self.easing)

    def _read_aloud(self) -> None:
        if self.speaker.speaking:
            self.speaker.stop()
        elif not self.speaker.say(self.room.spoken()):
            self.band.say(t(words.NO_VOICE))

    def _show_speaking(self) -> None:
        self.top.aloud.setText(t(words.QUIET) if self.speaker.speaking else t(words.ALOUD))

    # the screen

    def show_on(self, screen: QScreen) -> None:
        """Full screen there."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self._hold_keyboard()

    def _to_other_screen(self) -> None:
        others = [each for each in QGuiApplication.screens() if each is not self.screen()]
        if others:
            self.hide()
            self.show_on(others[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_letters()

    def _fit_letters(self) -> None:
        """On a large screen everything is larger: one sits no nearer to it. And as this citizen reads it best."""
        app, ease = QApplication.instance(), self.ease
        assert isinstance(app, QApplication)
        roomy = self.height() >= _ROOMY.height() and self.width() >= _ROOMY.width()
        if ease.easy:
            load_easy()
        letters = Letters(EASY if ease.easy else "", _SPACING if ease.space else 0.0, _LEADING if ease.space else 1.0)
        scale = max(_LARGER if roomy else 1.0, ease.scale)
        theme.apply(app, STRONG if ease.strong else LIGHT, text_scale=scale, letters=letters)
        self.ruler.show_over(ease.ruler)
        for edit in self.findChildren(OwnWords):
            spell(edit, on=ease.spelling)

    @property
    def ease(self) -> Ease:
        """What makes it easy to read for this citizen."""
        turned = self.desk.turned
        return read_ease(turned.record.citizen["ease"].value) if turned else Ease()

    def screen_gone(self, screen: QScreen) -> None:
        """A monitor was unplugged: the citizen's window stays where it is, or goes to one that is left."""
        left = [each for each in QGuiApplication.screens() if each is not screen]
        if left:
            self.show_on(self.screen() if self.screen() in left else left[0])

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.room.finish()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4 is no way past the code; the system's own end of the session is."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.isSavingSession():
            self.lock_wanted.emit()
            event.accept()
        else:
            event.ignore()
            self.give_back()

    def go(self) -> None:
        """Be gone, without asking: the worker is back, or everything is locked."""
        self.hide()
        self.speaker.stop()
        empty_clipboard()
        self.desk.deleteLater()
        self._way.deleteLater()
        self.deleteLater()
