"""The row above the map: draw ties, untangle, quiet, zoom, and what is happening just now in words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.map_sheet import RING_WORDS
from app.models.tongue import t
from app.models.values import Ring
from app.ui.network.shown import MapShown
from app.ui.network.view import MapView
from app.ui.tokens import scaled
from app.ui.widgets import IconButton, LinkButton, Text
from app.ui.widgets.buttons import Button, Look

_CROWD = 12
_ASIDE = 168
_ROOMY = 590


class _Toggle(LinkButton):
    """A link that stays on; said by its ground and to screen readers."""

    def __init__(self, words: str, icon: str) -> None:
        super().__init__(words, icon)
        self.setCheckable(True)
        self.toggled.connect(self._show)

    def _show(self, on: bool) -> None:
        self.look = Look("ptext", fill="psoft", edge="primary") if on else Look("ptext")
        self.update()


class MapTools(QWidget):
    """Acts on the map's view; what writes is wished for."""

    untangle_wished = Signal()
    alone_changed = Signal()

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._shown: MapShown | None = None
        self.tie = _Toggle(t("Tegn bånd"), "link")
        self.untangle = LinkButton(t("Red ud"), "sparkles")
        self.quiet = _Toggle(t("Færre navne"), "eye-off")
        self.told = Text("", "support", max_lines=1)
        self.aside = Text("", "support", view)
        self.aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        self.nearer, self.farther = IconButton("zoom-in", t("Zoom ind (+)")), IconButton("zoom-out", t("Zoom ud (−)"))
        self.whole = LinkButton(t("Se det hele"), "")
        self.whole.set_icon(None)
        self.alone = IconButton("arrows-maximize", t("Vis kun kortet"))
        self.alone.setCheckable(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tie.setToolTip(t("Tryk på den ene og så på den anden (B)"))
        self.untangle.setToolTip(t("Flytter lidt på dem, der står oven i hinanden. Alle bliver i deres felt og ring."))
        self.quiet.setToolTip(t("Viser kun navnene på dem, der er nærmest, og dem, der savnes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for link in (self.tie, self.untangle, self.quiet):
            row.addWidget(link)
        row.addSpacing(8)
        row.addWidget(self.told, 1)
        ends: tuple[Button, ...] = (self.whole, self.farther, self.nearer, self.alone)
        for button in ends:
            row.addWidget(button)
        self.told.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.tie.clicked.connect(self._tie)
        self.untangle.clicked.connect(self.untangle_wished)
        self.quiet.toggled.connect(self._quiet)
        self.nearer.clicked.connect(self._view.nearer)
        self.farther.clicked.connect(self._view.farther)
        self.whole.clicked.connect(self._view.see_all)
        self.alone.toggled.connect(self._show_alone)
        self._view.tying_changed.connect(self._tell)
        self._view.zoomed.connect(self._tell)
        self._view.aimed.connect(self._aim)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for words the icons stand alone; they say the same to those who hear or point."""
        super().resizeEvent(event)
        roomy = self.width() >= scaled(_ROOMY)
        for link, words in ((self.tie, t("Tegn bånd")), (self.untangle, t("Red ud")), (self.quiet, t("Færre navne"))):
            link.setText(words if roomy else "")
            link.setAccessibleName(words)

    def show_map(self, shown: MapShown) -> None:
        """What can be done with the map as it stands."""
        self._shown = shown
        count = len(shown.map.members)
        self.tie.setVisible(count > 1)
        self._tell()

    def _tie(self) -> None:
        self._view.set_tying(self.tie.isChecked())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _quiet(self, on: bool) -> None:
        self._view.map.quiet = on
        self._view.map.place_names()
        self._view.map.mark()
        self._tell()

    def _show_alone(self, on: bool) -> None:
        self.alone.set_icon("arrows-minimize" if on else "arrows-maximize")
        self.alone.set_words(t("Vis listen og felterne igen") if on else t("Vis kun kortet"))
        self.alone_changed.emit()

    def leave_alone(self) -> None:
        """The list and the panel are wanted."""
        self.alone.setChecked(False)

    def _aim(self, sector: str, ring: str) -> None:
        if self._shown and ring:
            self._say_aside(f"{self._shown.sector(sector).title}, {RING_WORDS[Ring(ring)]}")
        else:
            self._tell()

    def _say_aside(self, words: str) -> None:
        """In the lower left corner of the map, where nobody stands."""
        self.aside.set_words(words)
        wide = scaled(_ASIDE)
        high = self.aside.heightForWidth(wide)
        self.aside.setGeometry(4, self._view.height() - high - 8, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._say_aside(self.aside.text())
        return False

    def _tell(self) -> None:
        """One sentence about what is happening, or about what cannot be seen."""
        self.tie.setChecked(self._view.tying)
        self.whole.setVisible(self._view.zoom > 1)
        self.farther.setEnabled(self._view.zoom > 1)
        view = self._view
        count = len(view.shown.map.members)
        self.untangle.setVisible(count > 1 and not view.tying)
        self.quiet.setVisible(count > _CROWD and not view.tying)
        first = view.shown.map.member(view.tie_from) if view.tie_from else None
        asked = t("Tryk på den, {name} har et bånd til").format(name=first.name) if first else t("Tryk på den ene")
        self.told.set_words(asked if view.tying else "")
        self._say_aside(_hidden(view.map.nameless) if not view.map.quiet else "")


def _hidden(names: int) -> str:
    """Names that found no room."""
    if not names:
        return ""
    return (
        t("{names} navne kommer frem, når du zoomer ind").format(names=names)
        if names > 1
        else t("Ét navn kommer frem, når du zoomer ind")
    )
