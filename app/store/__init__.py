"""The encrypted store on this computer: the only SQL on the client."""
