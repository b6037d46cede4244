"""I dag: the page that opens after unlocking."""

from app.ui.today.screen import TodayScreen

__all__ = ["TodayScreen"]
