"""Opening an encrypted database: SQLCipher under sqlite-utils."""

import sys
from pathlib import Path
from typing import Any

import sqlcipher3

# sqlite-utils picks `pysqlite3` if there is one, and catches that module's exceptions. Being given SQLCipher under
# that name, it works on encrypted files and sees their errors as its own. It must happen before its first import.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)


def _as_it_is(value: Any) -> Any:
    return value


# Bytes and NULL are what SQLite holds already. Until that is said, the module asks every single one, each time it is
# written or asked for, by an exception inside, whether it would rather be something else: most of an insert's time.
sqlcipher3.register_adapter(bytes, _as_it_is)
sqlcipher3.register_adapter(type(None), _as_it_is)

DatabaseError = sqlcipher3.DatabaseError
OperationalError = sqlcipher3.OperationalError


def connect(path: Path, key: bytes, *, read_only: bool = False, alone: bool = False) -> Any:
    """A sqlcipher3 connection with the raw 256-bit `key`, in autocommit; transactions are begun by name.

    The key is tried before anything is written. Raises sqlcipher3.DatabaseError for a wrong key or a damaged
    or foreign file, OperationalError where the file cannot be opened. `alone`: nobody else has the file, so that
    a copy can be read where it lies and nothing is made beside it.
    """
    mode = f"{'ro' if read_only else 'rwc'}{'&immutable=1' if alone else ''}"
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is said once, in words
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA cache_size = -24576")
    except BaseException:
        connection.close()
        raise
    return connection
