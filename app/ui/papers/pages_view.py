"""The pages on screen: one at a time, drawn in the press when it is looked at, sharp at every pixel ratio."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.documents.preview import PageImage, page_image
from app.models.tongue import t
from app.ui.papers.press import Press, Printed
from app.ui.papers.printing import as_image
from app.ui.tokens import colour, scaled

_A4 = 297 / 210
_WIDEST = 920
_NARROWEST = 240
_EDGE = 20
_NOTCH = 120
"""What Qt counts for one notch of a mouse wheel."""


class Sheet(QWidget):
    """A sheet of paper; white in every theme, for that is what comes out of the printer."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage | None) -> None:
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.picture is not None:
            ratio = self.devicePixelRatioF()
            exact = self.picture.width() == round(self.width() * ratio)
            size = self.picture.deviceIndependentSize() if exact else self.size()
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), self.picture)
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class PagesView(QScrollArea):
    """`turned` tells the page that is looked at, counted from 0."""

    heard_as = QAccessible.Role.Document
    turned = Signal(int)
    failed = Signal(object)

    def __init__(self, press: Press, name: str) -> None:
        super().__init__()
        self._press = press
        self._paper: Printed | None = None
        self._whole_page = False
        self._rolled = 0
        self._asked: tuple[Printed, int, int] | None = None
        self._shape = _A4
        self.page = 0
        self.sheet = Sheet()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.sheet.hide()

    def show_paper(self, paper: Printed | None) -> None:
        """Other pages; one stays at the page one was looking at, if there still is such a page."""
        self._paper = paper
        self.sheet.setVisible(paper is not None)
        if paper is None:
            self._press.forget("picture")
            self.sheet.show_picture(None)
            self._asked = None
            self.page = 0
            return
        self.page = min(self.page, paper.pages - 1)
        self._say()
        self._draw()

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._paper.pages if self._paper else 0

    def fit(self, *, whole_page: bool) -> None:
        """The whole page in view, or as wide as there is room for."""
        self._whole_page = whole_page
        self._draw()

    def turn(self, step: int) -> bool:
        """Forwards or back; forwards begins at the top and back at the foot. False where there is no such page."""
        if not 0 <= self.page + step < self.pages:
            return False
        self.page += step
        bar = self.verticalScrollBar()
        bar.setValue(bar.minimum() if step > 0 else bar.maximum())
        self._say()
        self._draw()
        return True

    def read_on(self, step: int) -> None:
        """A screenful forwards (1) or back (-1), and then the next page."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.maximum() if step > 0 else bar.minimum()):
            self.turn(step)
        else:
            bar.setValue(bar.value() + step * bar.pageStep() * 9 // 10)

    def _say(self) -> None:
        words = t("Side {page} af {pages}, som den trykkes").format(page=self.page + 1, pages=self.pages)
        self.sheet.setAccessibleName(words)
        self.setAccessibleDescription(words)
        self.turned.emit(self.page)

    def _sheet_width(self) -> int:
        room = self.viewport().width() - 2 * _EDGE
        if self._whole_page:
            room = min(room, round((self.viewport().height() - 2 * _EDGE) / self._shape))
        return max(_NARROWEST, min(room, scaled(_WIDEST)))

    def _draw(self) -> None:
        paper, page = self._paper, self.page
        width = self._sheet_width()
        self.sheet.setFixedSize(QSize(width, round(width * self._shape)))
        if paper is None:
            return
        pixels = round(width * self.devicePixelRatioF())
        if self._asked == (paper, page, pixels):
            return
        self._asked = (paper, page, pixels)
        work = partial(page_image, paper.pdf, page, width=pixels)
        self._press.ask(work, self._drawn, self.failed.emit, task="picture")

    def _drawn(self, image: PageImage) -> None:
        picture = as_image(image)
        self._take_shape(image.height / image.width)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.show_picture(picture)

    def _take_shape(self, shape: float) -> None:
        """A sheet that lies on its side is seen so; within a pixel's rounding it is the one before."""
        if abs(shape - self._shape) * self.sheet.width() > 2:
            self._shape = shape
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Rolls the page; a whole notch further at its end turns to the next."""
        rolled, bar = -event.angleDelta().y(), self.verticalScrollBar()
        at_end = bar.value() == (bar.maximum() if rolled > 0 else bar.minimum())
        if not at_end or not rolled:
            self._rolled = 0
            super().wheelEvent(event)
            return
        self._rolled = self._rolled + rolled if self._rolled * rolled > 0 else rolled
        if abs(self._rolled) >= _NOTCH:
            self.turn(1 if rolled > 0 else -1)
            self._rolled = 0
        event.accept()
