"""profile create, profile list."""

from argparse import Namespace

from app.cli.outside import Outside
from app.store.profile import create_profile
from app.store.profile_files import profiles


def create(arguments: Namespace, outside: Outside) -> int:
    """A new profile. Its paper code is the only thing on stdout, and is shown this once."""
    password = outside.password(arguments.password_stdin, new=True)
    _, code = create_profile(
        arguments.home, name=arguments.name, role=arguments.role, password=password, world=outside.world
    )
    outside.note("Skriv nødkoden af, og læg den et sikkert sted. Den vises kun denne ene gang.")
    outside.tell(code)
    return 0


def show_all(arguments: Namespace, outside: Outside) -> int:
    """The profiles in the home folder."""
    there = profiles(arguments.home)
    if arguments.json:
        outside.tell_json(
            [{"id": each.id, "name": each.name, "role": each.role, "damaged": each.damaged} for each in there]
        )
        return 0
    for each in there:
        outside.tell(" · ".join(filter(None, (each.name, each.role, "kan ikke læses" if each.damaged else ""))))
    if not there:
        outside.note(f"Der er ingen profiler i {arguments.home} endnu.")
    return 0
