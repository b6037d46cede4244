"""Historik: everything that has happened in a citizen's record, in words."""
