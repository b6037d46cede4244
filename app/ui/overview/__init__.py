"""Overblik: the dream across the top, the goals and how close, what comes next, and a quiet line of what was."""
