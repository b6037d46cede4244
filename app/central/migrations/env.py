"""Run by alembic: the connection is handed over by `database.migrate`, which holds the lock."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection)
with context.begin_transaction():
    context.run_migrations()
