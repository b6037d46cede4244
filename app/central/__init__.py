"""Central: the store that cannot read. FastAPI over PostgreSQL; it keeps and numbers what is sealed."""
