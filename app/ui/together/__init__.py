"""Working together: who sees a citizen, the folder that is exchanged with, joining, and substitutes."""

from app.ui.together.page import ColleaguesPage
from app.ui.together.screen import TogetherScreen

__all__ = ["ColleaguesPage", "TogetherScreen"]
