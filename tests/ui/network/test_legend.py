"""The map and what stands beside it, at a larger text: the signs, the names and the room."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.network.legend import Legend
from app.ui.tokens import scaled
from tests.ui.network.stage import Stage


@pytest.fixture(params=[1.0, 2.0])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    theme.apply(qapp, theme.LIGHT, text_scale=request.param)
    yield request.param
    theme.apply(qapp, theme.LIGHT)


def painted(widget: QWidget, left: int, right: int, top: int, bottom: int) -> list[int]:
    """The columns of pixels in which something stands."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() - 1, top)

    def empty(colour: QColor) -> bool:
        return colour == ground

    return [x for x in range(left, right) if not all(empty(image.pixelColor(x, y)) for y in range(top, bottom))]


@pytest.mark.usefixtures("scale")
def test_no_sign_is_cut_at_the_edge(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(400, legend.sizeHint().height())
    signs = painted(legend, 0, scaled(18), legend.height() - scaled(60), legend.height())
    assert signs
    assert signs[0] > 0


@pytest.mark.usefixtures("scale")
def test_a_name_in_the_list_stands_clear_of_its_dot(stage: Stage) -> None:
    stage.write("Mor")
    stage.screen.shown.choose(())
    listed = stage.screen.list
    row = listed.visualRect(listed.model().index(1, 0))
    columns = painted(listed.viewport(), 0, scaled(60), row.top(), row.bottom())
    gaps = [after - before for before, after in pairwise(columns) if after - before > 1]
    assert gaps
    assert max(gaps) >= scaled(5)


def test_a_little_larger_text_leaves_the_map_most_of_the_room(qapp: QApplication, stage: Stage) -> None:
    theme.apply(qapp, theme.LIGHT, text_scale=1.25)
    stage.write("Mor")
    stage.screen.resize(1254, 664)
    stage.settle()
    assert stage.screen.map.width() > 0.6 * stage.screen.width()
    theme.apply(qapp, theme.LIGHT)
