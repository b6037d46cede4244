"""Whose something is: a name in the genitive, in the language of the window."""

from app.models.tongue import spoken


def owned_by(name: str) -> str:
    """Signes, but Jonas’ (Retskrivningsordbogen § 13); in English Signe’s and Jonas’s."""
    if spoken() == "en":
        return f"{name}’s"
    return f"{name}’" if name[-1:].lower() in ("s", "x", "z") else f"{name}s"
