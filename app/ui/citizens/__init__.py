"""Borgere: the worker's caseload, searched as one types, and the form that begins or mends a record."""

from app.ui.citizens.citizen_form import CitizenForm
from app.ui.citizens.citizens_screen import CitizensScreen

__all__ = ["CitizenForm", "CitizensScreen"]
