"""The QR picture: what is painted is the code, module for module, in every theme and size."""

import pytest
import segno
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.widgets import QrPicture
from app.ui.widgets.qr_picture import QUIET
from tests.ui.one_widget import shown

_TEXT = "SUQXA5DFMRQXI2LPNYWCAYLOMQQGCIDSN5XXI"


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("more", [0, 30])
def test_every_module_is_painted_where_a_camera_looks(
    qtbot: QtBot, qapp: QApplication, tokens: theme.Tokens, more: int
) -> None:
    theme.apply(qapp, tokens)
    picture = QrPicture(_TEXT, "Invitationen som QR-kode")
    qtbot.addWidget(picture)
    picture.setFixedSize(picture.sizeHint() + QSize(more, more))
    picture.show()
    seen = picture.grab().toImage()
    matrix = segno.make_qr(_TEXT, error="m").matrix
    side = len(matrix) + 2 * QUIET
    unit, edge = picture.sizeHint().width() // side, round(more / 2)
    for down in range(side):
        for along in range(side):
            at = (edge + along * unit + unit // 2, edge + down * unit + unit // 2)
            inside = QUIET <= down < side - QUIET and QUIET <= along < side - QUIET
            dark = inside and bool(matrix[down - QUIET][along - QUIET])
            assert seen.pixelColor(*at).name() == ("#000000" if dark else "#ffffff"), (down, along)


def test_it_has_a_name_and_another_text_is_another_picture(qtbot: QtBot) -> None:
    picture = QrPicture(_TEXT, "Invitationen som QR-kode")
    shown(qtbot, picture)
    assert picture.accessibleName() == "Invitationen som QR-kode"
    before = picture.modules
    picture.set_text(_TEXT * 4)
    assert len(picture.modules) > len(before)
    picture.set_text("")
    assert picture.sizeHint() == QSize(0, 0)
