"""Min plan: the pages as they will print, and the citizen's yes to them."""

from app.ui.plan.screen import PlanScreen

__all__ = ["PlanScreen"]
