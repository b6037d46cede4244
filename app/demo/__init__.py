"""The demo: invented citizens, and a play through the whole program."""
