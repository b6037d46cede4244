"""The database: its connections, and bringing its shape up to date while others use it."""

from typing import Any

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from psycopg_pool import AsyncConnectionPool
from sqlalchemy import Connection as SqlConnection
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

Connection = psycopg.AsyncConnection[tuple[Any, ...]]
Pool = AsyncConnectionPool[Connection]

CONNECT: dict[str, Any] = {
    "connect_timeout": 5,
    "application_name": "pejlemaerke-central",
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
_LOCK = 0x70656A6C  # "pejl"


def make_pool(database: str, most: int, wait_seconds: float) -> Pool:
    """Connections to share, not opened yet. Each is tried before it is lent, so that a
    database that has moved is found again."""
    return AsyncConnectionPool(
        database,
        min_size=2,
        max_size=most,
        timeout=wait_seconds,
        reconnect_timeout=30,
        max_lifetime=1_800,
        open=False,
        kwargs=CONNECT,
        configure=_set_up,
        check=AsyncConnectionPool.check_connection,
    )


async def _set_up(connection: Connection) -> None:
    """Every question here is a look-up by key. What the planner knew before a table grew must not turn one into reading
    the whole of it. Nobody waits long for a lock, unless they say so."""
    for each in (
        "enable_hashjoin = off",
        "enable_mergejoin = off",
        "enable_seqscan = off",
        "jit = off",
        "lock_timeout = 200",
    ):
        await connection.execute(f"SET {each}")
    await connection.commit()


async def wait_for_locks(connection: Connection) -> None:
    """In this transaction, for those who come alone."""
    await connection.execute("SET LOCAL lock_timeout = 15000")


async def select(connection: Connection, text: str, asked: Any) -> list[Any]:
    """All rows of an answer."""
    async with connection.cursor(binary=True) as cursor:
        await cursor.execute(text, asked)
        return await cursor.fetchall()


def migrate(database: str) -> None:
    """Bring the shape up to date. Several that start at once wait for the first; each step is whole or not at all."""
    config = Config()
    config.set_main_option("script_location", "app.central:migrations")
    config.set_main_option("path_separator", "os")
    url = make_url(_long(database)).set(drivername="postgresql+psycopg")
    engine = create_engine(url, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            connection.execute(text(f"SELECT pg_advisory_lock({_LOCK})"))
            connection.commit()
            # a change of shape that cannot have its lock at once must not hold up those who write
            connection.execute(text("SET lock_timeout = '5s'"))
            connection.commit()
            if not _is_newer(config, connection):
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
            connection.commit()
    finally:
        engine.dispose()


def _is_newer(config: Config, connection: SqlConnection) -> bool:
    """Whether a later version has been here. Its steps only add, so this one goes on with what it knows."""
    known = {each.revision for each in ScriptDirectory.from_config(config).walk_revisions()}
    here = MigrationContext.configure(connection).get_current_revision()
    return here is not None and here not in known


def _long(database: str) -> str:
    return database.replace("postgres://", "postgresql://", 1)
