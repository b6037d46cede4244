"""Keys and slots: the only use of cryptography."""
