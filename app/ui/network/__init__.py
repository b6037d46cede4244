"""Netværk: who is around the citizen, drawn together and kept as a list too."""

from app.ui.network.screen import NetworkScreen

__all__ = ["NetworkScreen"]
