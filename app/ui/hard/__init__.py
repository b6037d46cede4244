"""Når det er svært: the citizen's own wellbeing and crisis plan."""

from app.ui.hard.screen import HardScreen

__all__ = ["HardScreen"]
