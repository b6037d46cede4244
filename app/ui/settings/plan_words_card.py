"""Planens faste ord: what is to be mended in the organisation's own files. Hidden while nothing is."""

from app.models.tongue import fixed, t
from app.store.plan_words import plan_words_remarks
from app.ui.desk import Desk
from app.ui.widgets import Card, Text
from app.wording import say

_WHAT = fixed("I har jeres egne ord til Min plan. Her er noget, den, der passer filerne, skal se på.")


class PlanWordsCard(Card):
    """`remarks` is a line for each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.remarks = [Text(say(each), "support") for each in plan_words_remarks(desk.home)]
        self.body.addWidget(Text(t("Ordene i Min plan"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "body"))
        for each in self.remarks:
            self.body.addWidget(each)
        self.setHidden(not self.remarks)
