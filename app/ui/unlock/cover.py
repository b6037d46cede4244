"""The lock over a desk that cannot be put away yet: the disk will not take what was typed."""

from pathlib import Path

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.profile_files import Profile, World
from app.ui.unlock.screen import UnlockScreen
from app.wording import say

_WAITING = fixed("Det, du skrev, er ikke tabt. Lad computeren være tændt.")


class Cover(UnlockScreen):
    """Asks for the password of the one worker whose desk lies behind it, and opens nothing else meanwhile."""

    def __init__(self, home: Path, world: World, profile: Profile) -> None:
        self._behind, self._told = profile, ""
        super().__init__(home, world)
        for card in self.cards:
            card.setVisible(card.profile.id == profile.id)
            card.setChecked(card.profile.id == profile.id)
        for other in (self.forgotten, self.new, self.restore):
            other.hide()

    @property
    def profile(self) -> Profile:
        """Nobody else can be chosen."""
        return self._behind

    @property
    def touched(self) -> bool:
        """Whether somebody is on the way in."""
        return self._trying or bool(self.password.text())

    def open_with(self, profile: Profile, password: str) -> object:
        """The right password is enough: the store is open already."""
        from app.store.profile import unlock_password

        return unlock_password(profile, password)

    def tell(self, fault: PejlemaerkeError) -> None:
        """Why what was typed is not yet on the disk; once, so that it hides no later word."""
        if fault.code != self._told:
            self._told = fault.code
            self._say(t("{reason} {waiting}").format(reason=say(fault), waiting=t(_WAITING)))
