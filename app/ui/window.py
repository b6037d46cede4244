"""The one window: locked, or a worker's desk."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

from app.models.errors import PejlemaerkeError
from app.store.profile_files import Profile, World, profiles
from app.ui import theme
from app.ui.interface_language import language_before_unlocking, use_language
from app.ui.tab_order import go_on
from app.ui.tokens import current, text_scale
from app.ui.unlock import UnlockScreen

if TYPE_CHECKING:
    from app.ui.turned import TurnedWindow
    from app.ui.unlock.cover import Cover
    from app.ui.watch import Watch
    from app.ui.workspace import Running, Workspace

_LATER_MS = 10_000


class MainWindow(QMainWindow):
    """Shows the unlock screen, the first run, or the workspace; what is locked is gone from it."""

    def __init__(self, app: QApplication, home: Path, world: World) -> None:
        super().__init__()
        self._app, self._home, self._world = app, home, world
        self.setWindowTitle("Pejlemærke")
        self.resize(1366, 768)
        self.setMinimumSize(960, 600)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.workspace: Workspace | None = None
        self.turned: TurnedWindow | None = None
        self._running: Running | None = None
        self._back_to = (b"", "", b"")
        self.cover: Cover | None = None
        self._held: QWidget | None = None
        self._fault: PejlemaerkeError | None = None
        self._theme: theme.Choice = "system"
        self._text_percent = round(text_scale() * 100)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_the_computer)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_the_computer)
        self.show_unlock() if profiles(home) else self.show_first_run()

    @cached_property
    def watch(self) -> "Watch":
        """Made when somebody comes in: until then there is nothing to lock."""
        from app.ui.watch import Watch

        watch = Watch(self._app)
        watch.left_alone.connect(self.lock)
        return watch

    def show_unlock(self) -> None:
        """Ask who it is."""
        screen = UnlockScreen(self._home, self._world)
        screen.unlocked.connect(self._enter)
        screen.wants_new.connect(self.show_first_run)
        screen.wants_recovery.connect(self.show_recovery)
        screen.wants_restore.connect(self.show_restore)
        self._replace(screen)

    def show_recovery(self, profile: Profile) -> None:
        """The password is forgotten."""
        from app.ui.unlock.recovery import RecoveryScreen

        screen = RecoveryScreen(profile, self._world)
        screen.unlocked.connect(self._enter)
        screen.cancelled.connect(self.show_unlock)
        self._replace(screen)

    def show_first_run(self) -> None:
        """Somebody new on this computer."""
        from app.ui.first_run import FirstRun

        screen = FirstRun(self._home, self._world, can_go_back=bool(profiles(self._home)))
        screen.created.connect(lambda vault: self._enter(vault, on_the_way_in=bool(screen.accepted)))
        screen.cancelled.connect(self.show_unlock)
        screen.wants_restore.connect(self.show_restore)
        screen.wants_to_come_back.connect(self.show_come_back)
        self._replace(screen)

    def show_come_back(self) -> None:
        """A worker's new computer."""
        from app.ui.unlock.come_back import ComeBackScreen

        screen = ComeBackScreen(self._home, self._world)
        screen.returned.connect(self._enter)
        screen.cancelled.connect(self.show_first_run)
        self._replace(screen)

    def show_restore(self) -> None:
        """Begin from a backup."""
        from app.ui.unlock.restore import RestoreScreen

        screen = RestoreScreen(self._home, self._world)
        screen.restored.connect(self._enter)
        screen.cancelled.connect(self.show_unlock if profiles(self._home) else self.show_first_run)
        self._replace(screen)

    def _enter(self, vault: object, *, on_the_way_in: bool = False) -> None:
        from app.store.vault import Vault
        from app.store.worker import choices
        from app.ui.desk import Desk

        assert isinstance(vault, Vault)
        profile = next(each for each in profiles(self._home) if each.store == vault.path)
        use_language(choices(vault).language)
        self._use_text_size(choices(vault).text_size)
        self.desk = Desk(vault)
        self.desk.trouble.connect(self._try_behind_cover)
        self._profile, self._running = profile, None
        workspace = self._show_workspace()
        if on_the_way_in:
            workspace.show_colleagues()
        self.watch.start()

    def _show_workspace(self) -> "Workspace":
        from app.ui.workspace import Workspace

        workspace = Workspace(self.desk, self._profile, self._world, self._running)
        workspace.lock_wanted.connect(self.lock)
        workspace.theme_chosen.connect(self._use_theme)
        workspace.text_chosen.connect(self._change_text_size)
        workspace.lock_chosen.connect(self.watch.set_minutes)
        workspace.language_chosen.connect(self._speak)
        workspace.turn_wanted.connect(self.turn)
        self.workspace, self._running = workspace, workspace.running
        self._replace(workspace)
        return workspace

    def turn(self, citizen: bytes, tab: str, at: bytes) -> None:
        """Vend skærmen: the worker's desk is put away, and the citizen's own window stands there instead.

        What was half written is handed over first; where it cannot be, too long say, the worker stays by it. Nothing
        of the desk is left in the process but what goes on by itself and says nothing: its widgets are gone, and this
        window is out of sight.
        """
        from app.ui.turned import CitizenDesk, TurnedWindow, WayBack
        from app.ui.turned.clipboard import empty_clipboard

        if self.workspace is None or self.turned is not None or not self._handed_over(self.workspace):
            return
        self._back_to = (citizen, tab, at)
        empty_clipboard()
        QToolTip.hideText()
        for other in self._app.topLevelWidgets():
            if other is not self and other.isVisible():
                other.close()
        turned = TurnedWindow(CitizenDesk(self.desk, citizen), WayBack(self.desk, self._profile))
        turned.opened.connect(self._turn_back)
        turned.lock_wanted.connect(self.lock)
        self._app.screenRemoved.connect(turned.screen_gone)
        self.turned = turned
        self.workspace = None
        self._replace(QWidget())
        turned.show_on(self.screen())
        self.hide()

    def _handed_over(self, workspace: "Workspace") -> bool:
        refused: list[PejlemaerkeError] = []
        heard = self.desk.refused.connect(refused.append)
        workspace.finish()
        QObject.disconnect(heard)
        return not refused

    def _turn_back(self) -> None:
        """The worker is back, with the same citizen, the same tab and what was open there."""
        if self.turned is not None:
            self._end_turned()
            self._use_theme(self._theme)
            workspace = self._show_workspace()
            workspace.open_citizen(*self._back_to)
            self.show()
            self.activateWindow()

    def _end_turned(self) -> None:
        turned, self.turned = self.turned, None
        if turned is not None:
            turned.finish()
            turned.go()

    def _speak(self, language: str) -> None:
        """The workspace is made again in the other language, at the same page; what is typed is handed over first."""
        before = self.workspace
        if before is None or not use_language(language):
            return
        before.finish()
        self._show_workspace().stand_where(before)

    def _use_theme(self, choice: theme.Choice) -> None:
        self._theme = choice
        theme.apply(self._app, theme.tokens_for(choice, self._app), text_scale=self._text_percent / 100)

    def _follow_the_computer(self) -> None:
        if self.turned is None:
            self._use_theme(self._theme)

    def _use_text_size(self, percent: int) -> None:
        self._text_percent = percent
        theme.apply(self._app, current(), text_scale=percent / 100)

    def _change_text_size(self, percent: int) -> None:
        """Whatever was measured before is measured anew: another workspace stands over the same desk."""
        if self.workspace is None or self._text_percent == percent:
            return
        before = self.workspace
        before.finish()
        self._use_text_size(percent)
        workspace = self._show_workspace()
        workspace.stand_where(before)
        workspace.settings.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """Save what is being typed, close the store, drop the key, show nothing; where that fails, cover it."""
        if self._put_away():
            self._use_theme("system")
            use_language(language_before_unlocking())
            self.show_unlock()
            self.show()
        elif self.cover is None:
            self._put_cover()

    def _put_cover(self) -> None:
        """The desk stays open behind the lock with what waits, until the disk has taken it or the password is given."""
        from app.ui.unlock.cover import Cover

        self.watch.stop()
        self._app.clipboard().clear()
        for other in self._app.topLevelWidgets():
            if other is not self and other.isVisible():
                other.close()
        self._held = self._app.focusWidget()
        self.cover = Cover(self._home, self._world, self._profile)
        self.cover.unlocked.connect(self._take_cover_away)
        if self._fault is not None:
            self.cover.tell(self._fault)
        self.stack.addWidget(self.cover)
        self.stack.setCurrentWidget(self.cover)
        self._end_turned()
        self.show()

    def _take_cover_away(self) -> None:
        """The same desk as before, also where the cursor stood."""
        if self.cover is not None and self.workspace is None:
            self.cover = None
            self._show_workspace().open_citizen(*self._back_to)
            self.watch.start()
        elif self.cover is not None and self.workspace is not None:
            cover, self.cover = self.cover, None
            self.stack.setCurrentWidget(self.workspace)
            self.stack.removeWidget(cover)
            cover.hide()
            cover.deleteLater()
            self.watch.start()
            if self._held is not None and isValid(self._held):
                self._held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try_behind_cover(self, fault: PejlemaerkeError | None) -> None:
        """Say what stands in the way; once it is over, lock in earnest, unless somebody is on the way in."""
        self._fault = fault
        if self.cover is None:
            return
        if fault is not None:
            self.cover.tell(fault)
        else:
            QTimer.singleShot(0, self, self._lock_in_earnest)

    def _lock_in_earnest(self) -> None:
        if self.cover is None or self.desk.unsaved:
            return
        if self.cover.touched:
            QTimer.singleShot(_LATER_MS, self, self._lock_in_earnest)
        else:
            self.lock()

    def _put_away(self) -> bool:
        """False where the disk will not take what is typed: it stays here rather than be lost."""
        if self.workspace is None and self.turned is None and self.cover is None:
            return True
        if self.workspace is not None:
            self.workspace.finish()
        if self.turned is not None:
            self.turned.finish()
        if not self.desk.close():
            return False
        self.watch.stop()
        self._end_turned()
        self.workspace = self.cover = self._running = None
        self._app.clipboard().clear()
        return True

    def _replace(self, screen: QWidget) -> None:
        while (old := self.stack.currentWidget()) is not None:
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.stack.addWidget(screen)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._put_away():
            event.accept()
        else:
            event.ignore()
