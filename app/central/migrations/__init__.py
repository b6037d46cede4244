"""The database's shape, step by step: steps only add, so that an older process goes on while a newer starts."""
