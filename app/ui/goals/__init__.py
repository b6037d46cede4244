"""The screen "Drømme & mål": dreams, goals and steps joined by lines."""

from app.ui.goals.screen import GoalsScreen

__all__ = ["GoalsScreen"]
