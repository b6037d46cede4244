"""The domain: frozen values and pure functions, without Qt, SQL, clock, network or randomness."""
