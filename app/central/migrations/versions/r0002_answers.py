"""Places where an administrator's computer awaits the answer to an invitation."""

from alembic import op

revision = "r0002"
down_revision = "r0001"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """CREATE TABLE answers (
            place bytea PRIMARY KEY,
            organisation bytea NOT NULL,
            device bytea NOT NULL,
            until date NOT NULL,
            answer bytea)"""
    )
    op.execute("CREATE INDEX answers_device ON answers (organisation, device)")
