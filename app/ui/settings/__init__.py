"""Indstillinger."""

from app.ui.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
