"""Papers before they are on paper: looked at, printed, saved and queued, the same way from every screen."""
