"""How records travel between vaults."""
