"""Lås op: who are you, and your password; or the paper code."""

from app.ui.unlock.screen import UnlockScreen

__all__ = ["UnlockScreen"]
