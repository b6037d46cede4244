"""Over the page: where one is, and what can be done with the plan."""

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.models.tongue import t
from app.ui.widgets import IconButton, LinkButton, PrimaryButton, SecondaryButton, Text

_PATIENCE_MS = 500
_GAP = 8


class Toolbar(QWidget):
    """One row where there is room, otherwise two or three."""

    unfolded = Signal()
    zoomed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.unfold = LinkButton(t("Det, der kommer med"), "chevron-right")
        self.unfold.clicked.connect(self.unfolded)
        self.unfold.hide()
        self.where = Text("", "support", max_lines=1)
        self.back = IconButton("chevron-left", t("Forrige side"))
        self.on = IconButton("chevron-right", t("Næste side"))
        self.zoom = LinkButton(t("Hele siden"))
        self.zoom.setCheckable(True)
        self.zoom.toggled.connect(self._turn_zoom)
        self.print = SecondaryButton(t("Print"), "printer")
        self.queue = SecondaryButton(t("Læg i printkø"), "clock")
        self.save = SecondaryButton(t("Gem som fil"), "file-type-pdf")
        self.agree = PrimaryButton(t("Vi er enige"), "check")
        self._place = ""
        self._agreeable, self._asking = True, False
        self._slow = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.where.set_words(t("Sætter siderne …")))
        self._lay_out()

    def _lay_out(self) -> None:
        self._looking = _group(self, (self.unfold, self.where, self.back, self.on, self.zoom))
        self._doing = (_group(self, (self.print, self.queue)), _group(self, (self.save, self.agree)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_page(self, page: int, pages: int) -> None:
        """Which page is looked at, counted from 0."""
        self._place = t("Side {page} af {pages}").format(page=page + 1, pages=pages) if pages else ""
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < pages)
        if not self._slow.isActive():
            self.where.set_words(self._place)

    def offer(self, agreeable: bool) -> None:
        """Whether there is something new to agree on."""
        self._agreeable = agreeable
        self.agree.setEnabled(agreeable and not self._asking)

    def step_back(self, asking: bool) -> None:
        """While "Vi er enige" waits for its answer, the answer is the button that one looks for."""
        self._asking = asking
        self.agree.setEnabled(self._agreeable and not asking)

    def wait(self, waiting: bool) -> None:
        """Say that the pages are being set, but only once that has taken a while."""
        if waiting:
            self._slow.start()
            return
        self._slow.stop()
        self.where.set_words(self._place)

    def _turn_zoom(self, on: bool) -> None:
        self.zoom.setText(t("Fuld bredde") if on else t("Hele siden"))
        self.zoomed.emit(on)

    def minimumSizeHint(self) -> QSize:
        groups = (self._looking, *self._doing)
        return QSize(max(group.sizeHint().width() for group in groups), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_groups()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_groups()

    def _place_groups(self) -> None:
        """Beside each other where that fits; a layout would not let the row be narrower than all of them."""
        looking, papers, last = (group.sizeHint() for group in (self._looking, *self._doing))
        row = max(looking.height(), papers.height(), last.height())
        doing = papers.width() + _GAP + last.width()
        beside = looking.width() + _GAP + doing <= self.width()
        together = doing <= self.width()
        first = 0 if beside else row + _GAP
        second = first if together else first + row + _GAP
        self.setFixedHeight(second + row)
        self._looking.setGeometry(0, 0, looking.width(), row)
        right = self.width() - (doing if together else papers.width())
        self._doing[0].setGeometry(right, first, papers.width(), row)
        self._doing[1].setGeometry(self.width() - last.width(), second, last.width(), row)


def _group(parent: QWidget, widgets: tuple[QWidget, ...]) -> QWidget:
    group = QWidget(parent)
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return group
