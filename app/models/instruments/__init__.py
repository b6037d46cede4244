"""Instruments (spørgeskemaer, stjerner, egne tal) as data: reading a file, what is asked, scores, changes, words."""
