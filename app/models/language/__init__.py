"""Advice on plain words: rules over one text, and nothing but the text."""
