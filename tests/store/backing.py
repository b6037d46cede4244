"""Vaults with something in them, and their backups; and a program that makes backups until it is killed.

python -m tests.store.backing HOME KEY
"""

import os
import sys
from pathlib import Path

from app.commands.citizens import new_citizen
from app.commands.goals import write_goal
from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.moment import Moment
from app.store.backup import take_snapshot, write_backup
from app.store.backup_file import SUFFIX, Backup
from app.store.backups import back_up, note_backup, wish
from app.store.drafts import Draft, keep_draft
from app.store.profile import open_vault
from app.store.profile_files import World, profiles
from app.store.vault import Vault


def fill(vault: Vault, words: str = "Jeg vil ned til vandet") -> bytes:
    """A citizen with a dream, a goal and a draft; gives her id."""
    key, save = new_citizen(fields={"full_name": "Amina Yassin", "cpr": "1705911234"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(write_hope(citizen=key, key=vault.new_id(), text=words, said_by=SaidBy.CITIZEN))
    vault.save(write_goal(citizen=key, key=vault.new_id(), text="Jeg cykler derned", said_by=SaidBy.CITIZEN))
    draft = Draft(key, "hope", vault.new_id(), "words", "Hun sagde", (), {"said_by": "citizen"}, vault.clock())
    keep_draft(vault, draft)
    return key


def backup_of(vault: Vault, folder: Path) -> Backup:
    """A backup in a file of its own."""
    return write_backup(take_snapshot(vault), folder / f"kopi{SUFFIX}", os.urandom)


def main(home: Path, key: bytes) -> None:
    """Save, back up, say so; again and again, a day between."""
    days = iter(range(10**6))
    world = World(lambda: Moment(1_772_625_420_000 + next(days) * 86_400_000, 60))
    vault = open_vault(profiles(home)[0], key, world)
    citizen = vault.citizens()[0]
    while True:
        vault.save(write_hope(citizen=citizen, key=vault.new_id(), text="Igen", said_by=SaidBy.CITIZEN))
        snapshot = take_snapshot(vault)
        made = back_up(snapshot, wish(vault), os.urandom)
        note_backup(vault, snapshot.mark)
        os.write(1, f"{made.backup.path}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
