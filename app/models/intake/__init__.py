"""A caseload that an office has as a sheet (CSV), read cell by cell and held against those who are here."""
