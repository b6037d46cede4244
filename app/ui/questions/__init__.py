"""Spørgsmål: questionnaires answered in one page, with an honest sentence of what the answers say."""

from app.ui.questions.screen import QuestionsScreen

__all__ = ["QuestionsScreen"]
