"""Kalender: the meetings of all citizens, day by day."""

from app.ui.diary.screen import DiaryScreen

__all__ = ["DiaryScreen"]
