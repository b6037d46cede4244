"""Tests of app/keys."""
