"""Organisation: who is in it, with which computers, and what an administrator does about it."""
