"""Ordene i Min plan: a file from before is told of where the settings are, and one that is right is not."""

import json

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.places import resources
from app.ui.desk import Desk
from app.ui.settings.plan_words_card import PlanWordsCard


def test_a_file_from_before_is_told_of_and_a_right_one_is_not(qtbot: QtBot, desk: Desk) -> None:
    words = json.loads((resources() / "language" / "plan" / "da.json").read_bytes())
    folder = desk.home / "plan"
    folder.mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    (folder / "da.json").write_text(json.dumps(words), "utf-8")
    card = PlanWordsCard(desk)
    card.setParent(parent)
    assert (card.isHidden(), card.remarks) == (True, [])
    del words["news_since"]
    (folder / "da.json").write_text(json.dumps(words), "utf-8")
    card = PlanWordsCard(desk)
    (remark,) = card.remarks
    assert "Der mangler 1: news_since." in remark.text()
    assert not card.isHidden()
