"""Draws the network map, through the commands, in one worker's vault."""

from dataclasses import dataclass, field
from functools import cache

from app.commands import network
from app.commands.writing import new_record, put, remove, saved
from app.demo.visits import Altered, Drawing, OnMap
from app.models.change import SaidBy
from app.models.history import assemble
from app.models.map_places import Place, free_spot, point
from app.models.network import Member, NetworkMap, Tie, map_of
from app.models.save import Save
from app.models.sectors import Sector, parse_sectors
from app.models.values import Nature, TieCharacter, TieDirection
from app.places import resources
from app.store.held import held_values
from app.store.vault import Vault


@cache
def bundled_sectors() -> tuple[Sector, ...]:
    """The sectors that come with the program."""
    path = resources() / "network" / "sectors.json"
    return parse_sectors(path.read_bytes(), path.name)


@dataclass
class Drawn:
    """Who stands where on one citizen's map, and by which name; all hands draw on the same."""

    places: dict[str, Place] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class MapPen:
    """One worker's hand on one citizen's map. `ids` gives the id of every key."""

    vault: Vault
    ids: dict[str, bytes]
    drawn: Drawn

    def called(self, name: str) -> bytes | None:
        """The member of this name, if there is one on the map."""
        key = self.drawn.names.get(name)
        return self.ids[_member(key)] if key else None

    def draw(self, drawing: Drawing) -> None:
        """One sitting at the map."""
        for person in drawing.put:
            self.vault.save(self._put(person))
        if not (drawing.altered or drawing.ties or drawing.helps):
            return
        before = self._map()
        for altered in drawing.altered:
            member = before.member(self.ids[_member(altered.key)])
            if member is None:
                raise ValueError(f"{altered.key} is not on the map")
            self.vault.save(self._alter(member, altered))
        self._join(drawing, before)

    def _put(self, person: OnMap) -> Save:
        key = self.ids[_member(person.key)] = self.vault.new_id()
        place = self._place(person.key, person.sector, person)
        self.drawn.names[person.name] = person.key
        save = network.put_on_map(
            citizen=self.ids[""], key=key, name=person.name, place=place, relation=person.relation,
            nature=person.nature, status=person.status, said_by=person.said_by,
        )  # fmt: skip
        member = Member(new_record("member", self.ids[""], key))
        save |= self._describe(member, person)
        return save | self._feel(member, person) | self._ask(member, person)

    def _place(self, key: str, sector: str, wanted: OnMap | Altered) -> Place:
        """The spot that is told, or where there is most room."""
        if wanted.ring is None:
            raise ValueError(f"no ring for {key}")
        if wanted.spot:
            place = Place(sector, wanted.ring, wanted.spot)
        else:
            others = (point(bundled_sectors(), each) for name, each in self.drawn.places.items() if name != key)
            place = free_spot(bundled_sectors(), sector, wanted.ring, others)
        self.drawn.places[key] = place
        return place

    def _alter(self, member: Member, altered: Altered) -> Save:
        if altered.gone:
            del self.drawn.places[altered.key]
            return remove(member.record)
        save = Save({})
        if altered.ring:
            place = self._place(altered.key, member.sector, altered)
            save |= network.move_members([(member, place)])
        if altered.status:
            save |= network.sort_member(member, nature=Nature(member.nature), status=altered.status)
        save |= self._describe(member, altered)
        return save | self._feel(member, altered) | self._ask(member, altered)

    def _describe(self, member: Member, told: OnMap | Altered) -> Save:
        said = {name: text for name in network.TOLD if name != "relation" and (text := getattr(told, name))}
        return network.describe_member(member, told=said, said_by=SaidBy.CITIZEN)

    def _feel(self, member: Member, told: OnMap | Altered) -> Save:
        """What is not told stays as it was."""
        character = told.character or (TieCharacter(member.character) if member.character else None)
        way = member.record.text("direction")
        direction = told.direction or (TieDirection(way) if way else None)
        return network.feel_tie(member, character=character, direction=direction)

    def _ask(self, member: Member, told: OnMap | Altered) -> Save:
        save = Save({})
        for name in network.CONSENTS:
            if answer := getattr(told, name):
                save |= network.ask_consent(member, name=name, answer=answer)
        return save

    def _join(self, drawing: Drawing, before: NetworkMap) -> None:
        """Ties between members, and what they help with."""
        citizen, new_id = self.ids[""], self.vault.new_id
        for tie in drawing.ties:
            one, other = self.ids[_member(tie.one)], self.ids[_member(tie.other)]
            key = new_id()
            save = network.tie_members(before, citizen=citizen, key=key, one=one, other=other, character=tie.character)
            if tie.words:
                made = Tie(new_record("tie", citizen, key), (one, other))
                save |= saved(made.record, put(made.record, "words", tie.words, SaidBy.CITIZEN))
            self.vault.save(save)
        for each in drawing.helps:
            member, goal = self.ids[_member(each.member)], self.ids[each.goal]
            self.vault.save(
                network.help_with_goal(before, citizen=citizen, key=new_id(), member=member, goal=goal, how=each.how)
            )

    def _map(self) -> NetworkMap:
        where = "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1 AND v.kind IN"
        live = held_values(self.vault.connection, f"{where} ('member', 'tie', 'help')", [self.ids[""]])
        return map_of(assemble(self.ids[""], live))


def _member(key: str) -> str:
    return f"member {key}"
