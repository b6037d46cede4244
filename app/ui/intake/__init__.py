"""Hent fra fil: a caseload from an office's sheet, looked through before anything of it is written."""

from app.ui.intake.screen import IntakeScreen

__all__ = ["IntakeScreen"]
