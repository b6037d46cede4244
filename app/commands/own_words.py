"""What people wrote and a paper repeats: where it names somebody who has said no, or says a protected address."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.models.invitation import Invitation
from app.models.meeting_summary import MeetingSummary
from app.models.network import network_map
from app.models.plan_redaction import refusing_people
from app.models.protected import tells_address
from app.models.record import CitizenRecord


class Told(NamedTuple):
    """Somebody's name, and the words that it stands in."""

    name: str
    words: str


class OwnWords(NamedTuple):
    """What a person is to look at before the paper leaves; nobody's words are changed."""

    names: tuple[Told, ...] = ()
    address: tuple[str, ...] = ()


def look_through(record: CitizenRecord, paper: Invitation | MeetingSummary) -> OwnWords:
    """What of the paper's own words is to be looked at."""
    words = [" ".join(each.split()) for each in _written(paper)]
    refusing = refusing_people(network_map(record))
    secret = record.citizen.text("address") if record.citizen["protected"].value is True else ""
    return OwnWords(
        names=tuple(Told(name, each) for each in words for name in refusing.named_in(each)),
        address=tuple(each for each in words if tells_address(each, secret)),
    )


def _written(paper: Invitation | MeetingSummary) -> Iterable[str]:
    if isinstance(paper, Invitation):
        return (*paper.points, paper.place, paper.how_to_meet, paper.think_over, paper.how_to_prepare)
    return _of_summary(paper)


def _of_summary(paper: MeetingSummary) -> Iterator[str]:
    for talked in paper.talked:
        yield talked.point
        yield from talked.notes
    yield from (each.what for each in (*paper.agreed, *paper.still))
