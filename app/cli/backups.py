"""backup, restore."""

from argparse import Namespace
from pathlib import Path

from app.cli.outside import Outside
from app.cli.unlock import opened
from app.models.danish_dates import danish_moment
from app.models.errors import UserError
from app.store import backups
from app.store.backup import take_snapshot, write_backup
from app.store.backup_file import Backup, read_backup
from app.store.restore import restore
from app.store.vault import Vault
from app.wording import say


def back_up(arguments: Namespace, outside: Outside) -> int:
    """A backup among the profile's own, or in a file. 1 where it did not reach the second place."""
    with opened(arguments, outside) as vault:
        made = _to_file(vault, arguments.out, outside) if arguments.out else _among_the_others(vault, outside)
    backup = made.backup
    if arguments.json:
        fault = made.away_fault.code if made.away_fault else None
        outside.tell_json(
            {"path": str(backup.path), "made": _iso(backup), "bytes": backup.size, "second_place_fault": fault}
        )
    else:
        outside.tell(f"Sikkerhedskopien ligger i {backup.path}.")
        outside.note("Den åbnes med den adgangskode og den nødkode, som profilen har i dag.")
    if made.away_fault:
        outside.note(f"Kopien nåede ikke den anden mappe. {say(made.away_fault)}")
    return 1 if made.away_fault else 0


def _to_file(vault: Vault, path: Path, outside: Outside) -> backups.Made:
    if path.is_dir():
        raise UserError("file-unwritable", path=str(path))
    return backups.Made(write_backup(take_snapshot(vault), path.absolute(), outside.world.random))


def _among_the_others(vault: Vault, outside: Outside) -> backups.Made:
    snapshot = take_snapshot(vault)
    made = backups.back_up(snapshot, backups.wish(vault), outside.world.random)
    backups.note_backup(vault, snapshot.mark)
    return made


def fetch(arguments: Namespace, outside: Outside) -> int:
    """A new profile from a backup; the file stays as it is."""
    backup = read_backup(arguments.file)
    name = arguments.name or backup.profile.name
    secret = outside.password(arguments.password_stdin)
    profile, _ = restore(backup, arguments.home, name=name, secret=secret, world=outside.world)
    if arguments.json:
        outside.tell_json({"id": profile.id, "name": profile.name, "made": _iso(backup)})
    else:
        outside.tell(f"Profilen {profile.name} er her nu, som den var {danish_moment(backup.made.local)}.")
        outside.note("Adgangskoden og nødkoden er dem, der gjaldt dengang.")
    return 0


def _iso(backup: Backup) -> str:
    return backup.made.local.isoformat(timespec="seconds")
