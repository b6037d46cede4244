"""Stjerne: where the citizen stands, drawn by the citizen, by the worker, and by both."""

from app.ui.star.screen import StarScreen

__all__ = ["StarScreen"]
