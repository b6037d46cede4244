"""The citizen's screen: a window of its own on one citizen's own words. Nothing else can be reached from it."""

from app.ui.turned.desk import CitizenDesk
from app.ui.turned.way_back import WayBack
from app.ui.turned.window import TurnedWindow

__all__ = ["CitizenDesk", "TurnedWindow", "WayBack"]
