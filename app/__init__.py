"""Pejlemærke: an offline-first record of hopes, goals and plans, kept together with the citizen."""

__version__ = "0.1.0"
