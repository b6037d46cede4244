"""The first time: who you are, a password, and the paper code that is shown once."""

from app.ui.first_run.screen import FirstRun

__all__ = ["FirstRun"]
