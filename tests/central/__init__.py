"""Central, over real HTTP and a real PostgreSQL."""
