"""Things, their owners, who may read them, and the boxes' finders."""

from alembic import op

revision = "r0001"
down_revision = None

_STEPS = (
    """CREATE TABLE central (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        id bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()))""",
    "INSERT INTO central DEFAULT VALUES",
    # an owner's row is locked while numbers are given; room is left in the page, so that this touches no index
    """CREATE TABLE owners (
        organisation bytea NOT NULL,
        owner bytea NOT NULL,
        holds text NOT NULL CHECK (holds IN ('log', 'stream', 'keys')),
        number bigint NOT NULL DEFAULT 0,
        chain bytea NOT NULL DEFAULT decode(repeat('00', 16), 'hex'),
        begun bytea,
        team bytea,
        citizen bytea,
        judged bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (organisation, owner)) WITH (fillfactor = 70)""",
    "CREATE INDEX owners_team ON owners (organisation, team) WHERE team IS NOT NULL",
    "CREATE INDEX owners_citizen ON owners (organisation, citizen) WHERE citizen IS NOT NULL",
    """CREATE TABLE members (
        organisation bytea NOT NULL,
        worker bytea NOT NULL,
        owner bytea NOT NULL,
        until date,
        PRIMARY KEY (organisation, worker, owner))""",
    "CREATE INDEX members_owner ON members (organisation, owner)",
    # whether a thing is there is asked by its id, which no other index can be mistaken to answer as well
    """CREATE TABLE things (
        organisation bytea NOT NULL,
        owner bytea NOT NULL,
        number bigint NOT NULL,
        kind text NOT NULL,
        id bytea NOT NULL,
        chain bytea NOT NULL,
        body bytea NOT NULL,
        PRIMARY KEY (organisation, owner, number),
        UNIQUE (organisation, id, owner, kind))""",
    # what is encrypted cannot be made smaller
    "ALTER TABLE things ALTER COLUMN body SET STORAGE EXTERNAL",
    """CREATE TABLE boxes (
        finder bytea NOT NULL,
        organisation bytea NOT NULL,
        owner bytea NOT NULL,
        id bytea NOT NULL,
        PRIMARY KEY (finder, organisation, owner, id))""",
    """CREATE TABLE devices (
        organisation bytea NOT NULL,
        device bytea NOT NULL,
        seen timestamptz NOT NULL,
        PRIMARY KEY (organisation, device)) WITH (fillfactor = 70)""",
)


def upgrade() -> None:
    """Make the tables."""
    for step in _STEPS:
        op.execute(step)
