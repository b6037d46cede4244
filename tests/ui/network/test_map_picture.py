"""A map to look at, wide and narrow."""

from pytestqt.qtbot import QtBot

from app.ui.network.map_picture import MapPicture


def test_in_a_narrow_picture_the_map_takes_the_room_of_the_sectors_names(qtbot: QtBot) -> None:
    picture = MapPicture()
    qtbot.addWidget(picture)
    picture.resize(460, 480)
    wide = picture.radius
    picture.resize(300, 480)
    assert wide < 460 / 2 - 80
    assert 120 < picture.radius < 150
