"""Use cases that write: each checks the rules and yields the changes of one save."""
