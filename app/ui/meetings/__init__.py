"""Møder: planned, held together, and closed."""

from app.ui.meetings.screen import MeetingsScreen

__all__ = ["MeetingsScreen"]
