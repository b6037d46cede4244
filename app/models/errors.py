"""Every error that is not a bug.

PejlemaerkeError
├── UserError           what the person can mend: a wrong password, a bad file, a refused undo
│   └── FormatError     bytes that are not what docs/format.md says
└── SurroundingsError   what the surroundings did: a full disk, a read-only folder, a locked profile

Each carries a stable `code` and details; the words for people are made of them in app/wording.
"""


class PejlemaerkeError(Exception):
    """An expected failure: `code` names it, `details` say where (never a citizen's words)."""

    def __init__(self, code: str, **details: object) -> None:
        self.code = code
        self.details = details
        super().__init__(f"{code} {details}" if details else code)


class UserError(PejlemaerkeError):
    """The person at the keyboard can mend this."""


class FormatError(UserError):
    """Bytes that do not follow docs/format.md; nothing of them was taken in."""


class SurroundingsError(PejlemaerkeError):
    """The disk, the folder or another program stands in the way; nothing was lost."""
