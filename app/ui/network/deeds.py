"""What is done to the map, from wherever on the screen it is wished; each is one save."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.commands import network
from app.commands.goals import write_goal
from app.commands.meetings import add_participant, plan_meeting
from app.commands.writing import new_record
from app.models.change import MAX_VALUES, SaidBy
from app.models.errors import UserError
from app.models.map_places import Place, free_spot, place_of
from app.models.map_untangle import Footprint, untangle
from app.models.meeting import Meeting
from app.models.network import Help, Member, Tie
from app.models.save import Save
from app.models.values import Consent, MeetingForm, MemberStatus, Nature, Ring, TieCharacter, TieDirection
from app.ui.network.shown import MapShown

_MOST = MAX_VALUES - 6
"""Values in one save; the rest is for what the store adds of its own."""


class Deeds(QObject):
    """The commands of the map, given what the screen shows."""

    def __init__(self, shown: MapShown, parent: QObject) -> None:
        super().__init__(parent)
        self._shown, self._desk = shown, shown.desk

    def save(self, save: Save) -> None:
        """Send a save on its way."""
        self._desk.save(self, save)

    def move(self, moves: list[tuple[Member, Place]]) -> None:
        """Let go of after a drag: one save. Only a crowd that no entry can hold goes in several."""
        self._save_all(network.move_members([move]) for move in moves)

    def _save_all(self, saves: Iterable[Save]) -> None:
        """As few saves as hold them."""
        together = Save({})
        for each in saves:
            if _size(together | each) > _MOST:
                self.save(together)
                together = Save({})
            together |= each
        self.save(together)

    def set_ring(self, members: Iterable[Member], ring: Ring) -> None:
        """Nearer or farther, in the same sector, where there is most room."""
        self._move_freely([(each, each.sector, ring) for each in members if each.ring != ring])

    def set_sector(self, members: Iterable[Member], sector: str) -> None:
        """Into another sector, as near as before."""
        self._move_freely([(each, sector, place_of(each).ring) for each in members if each.sector != sector])

    def _move_freely(self, wanted: list[tuple[Member, str, Ring]]) -> None:
        taken, moves = self._shown.points(), []
        for member, sector, ring in wanted:
            place = free_spot(self._shown.sectors, sector, ring, taken)
            taken.append(self._shown.point(place))
            moves.append((member, place))
        self.move(moves)

    def untangle(self, people: list[Footprint], middle: float) -> None:
        """Names come clear of each other; one save, one undo."""
        places = untangle(self._shown.sectors, people, middle=middle)
        there = ((self._shown.map.member(key), place) for key, place in places.items())
        self.move([(member, place) for member, place in there if member])

    def take_off(self, members: Iterable[Member]) -> None:
        """Off the map, with ties and helps; Fortryd brings them back."""
        gone = list(members)
        keys = {each.id for each in gone}
        ties = [tie.record for tie in self._shown.map.ties if keys.intersection(tie.ends)]
        helps = [each.record for each in self._shown.map.helps if each.member in keys]
        self._save_all(network.remove_all([each]) for each in (*(each.record for each in gone), *ties, *helps))

    def tie(self, one: bytes, other: bytes) -> None:
        """A tie between two, not yet described."""
        shown = self._shown
        self.save(network.tie_members(
            shown.map, citizen=shown.record.id, key=self._desk.new_id(), one=one, other=other,
        ))  # fmt: skip

    def describe_tie(self, tie: Tie, character: TieCharacter | None, text: str) -> None:
        """How it is between two."""
        self.save(network.describe_tie(tie, character=character, text=text))

    def untie(self, tie: Tie) -> None:
        """Take a tie away."""
        self.save(network.remove_all([tie.record]))

    def feel(self, member: Member, character: TieCharacter | None, direction: TieDirection | None) -> None:
        """The citizen's own tie."""
        self.save(network.feel_tie(member, character=character, direction=direction))

    def sort(self, member: Member, nature: Nature, status: MemberStatus | None) -> None:
        """What it is and how it stands."""
        self.save(network.sort_member(member, nature=nature, status=status))

    def consent(self, member: Member, name: str, answer: Consent | None) -> None:
        """What they have said."""
        self.save(network.ask_consent(member, name=name, answer=answer))

    def join(self, one: Member, other: Member) -> None:
        """`other` turned out to be `one`."""
        self._shown.choose((one.id,))
        self.save(network.join_members(one, other))

    def help(self, member: Member, goal: bytes) -> None:
        """Helps with a goal."""
        shown = self._shown
        self.save(network.help_with_goal(
            shown.map, citizen=shown.record.id, key=self._desk.new_id(), member=member.id, goal=goal,
        ))  # fmt: skip

    def stop_helping(self, help_: Help) -> None:
        """Helps no longer."""
        self.save(network.remove_all([help_.record]))

    def invite(self, members: Iterable[Member]) -> None:
        """A network meeting, not yet with a day, and those who are to take part in it."""
        key, new_id = self._desk.new_id(), self._desk.new_id
        save = plan_meeting(citizen=self._shown.record.id, key=key, form=MeetingForm.NETWORK, starts=None)
        meeting = Meeting(new_record("meeting", self._shown.record.id, key))
        for each in members:
            save |= add_participant(meeting, key=new_id(), name=each.name, member=each.id)
        self.save(save)

    def make_goal(self, member: Member, text: str) -> bool:
        """A new goal that the member helps with; False where it cannot be written."""
        shown, key = self._shown, self._desk.new_id()
        try:
            goal = write_goal(
                citizen=shown.record.id, key=key, text=text, said_by=SaidBy.CITIZEN, details={"who_helps": member.name},
            )  # fmt: skip
        except UserError as fault:
            self._desk.refused.emit(fault)
            return False
        self.save(goal | network.help_with_goal(
            shown.map, citizen=shown.record.id, key=self._desk.new_id(), member=member.id, goal=key,
        ))  # fmt: skip
        return True


def _size(save: Save) -> int:
    """How many values the fullest part holds."""
    return max((sum(len(change.values) for change in part) for part in save.parts.values()), default=0)
