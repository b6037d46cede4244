"""While central is listened to, one does not ask for what it has said by itself, nor believe it blindly."""

from app.models.central_words import Fetched, Head, Part
from app.store.shared import seen_feeds
from app.sync.wire import Wire
from tests.central.hostile import Hostile
from tests.central.test_hostile import amina, bad, settled, sync, team  # noqa: F401
from tests.commands.office import Office


def listening(office: Office, name: str, wire: Hostile) -> None:
    """As after the window's first exchange."""
    wire.told.begin()
    sync(office, name, wire)
    wire.asked.clear()


def number_of(office: Office, name: str, owner: bytes) -> int:
    assert isinstance(office.where, Wire)
    return seen_feeds(office.at[name], office.where.url)[owner].size


def test_a_save_is_one_request_and_ones_own_news_none(team: Office, amina: bytes, bad: Hostile) -> None:  # noqa: F811
    listening(team, "Signe", bad)
    team.hope("Signe", amina, "Jeg vil sejle")
    sync(team, "Signe", bad)
    assert bad.asked == ["lay"]
    bad.told.hear(f"{amina.hex()} {number_of(team, 'Signe', amina)}")
    sync(team, "Signe", bad)
    assert bad.asked == ["lay"]
    settled(team, amina)


def test_a_colleagues_save_is_one_request(team: Office, amina: bytes, bad: Hostile) -> None:  # noqa: F811
    listening(team, "Poul", bad)
    team.hope("Signe", amina, "Jeg vil sejle")
    team.sync("Signe")
    bad.told.hear(f"{amina.hex()} {number_of(team, 'Signe', amina)}")
    assert sync(team, "Poul", bad).taken == 1
    assert bad.asked == ["fetch"]
    settled(team, amina)


def test_two_who_save_at_once_come_to_the_same(team: Office, amina: bytes, bad: Hostile) -> None:  # noqa: F811
    """Nothing of the colleague's has been heard yet, and the numbers that come back say that there is something."""
    listening(team, "Poul", bad)
    team.hope("Signe", amina, "Jeg vil sejle")
    team.sync("Signe")
    team.hope("Poul", amina, "Jeg vil bage")
    assert sync(team, "Poul", bad).taken == 1
    assert bad.asked == ["lay", "news", "fetch"]
    settled(team, amina)


def test_what_is_not_known_yet_or_does_not_come_is_asked_about(team: Office, amina: bytes, bad: Hostile) -> None:  # noqa: F811
    listening(team, "Poul", bad)
    bilal = team.citizen("Signe", "Bilal")
    team.sync("Signe")
    team.let_in("Signe", bilal, "Poul")
    team.sync("Signe")
    bad.told.hear(f"{bilal.hex()} {number_of(team, 'Signe', bilal)}")
    sync(team, "Poul", bad)
    assert bad.asked[0] == "news"
    assert team.hopes("Poul", bilal) == team.hopes("Signe", bilal)
    bad.asked.clear()
    bad.told.hear(f"{amina.hex()} 999")
    assert sync(team, "Poul", bad).notices == ()
    assert bad.asked == ["fetch", "news"]
    settled(team, amina)


def test_another_history_than_what_is_known_is_an_alarm(team: Office, amina: bytes, bad: Hostile) -> None:  # noqa: F811
    listening(team, "Poul", bad)
    team.hope("Signe", amina, "Jeg vil sejle")
    team.sync("Signe")
    bad.twists["fetch"] = lambda found: Fetched(
        [Part(Head(p.before.owner, p.before.number, bytes(16)), p.last, p.things) for p in found.parts], True, []
    )
    bad.told.hear(f"{amina.hex()} {number_of(team, 'Signe', amina)}")
    assert "central-went-back" in sync(team, "Poul", bad).notices
    bad.twists.clear()
    settled(team, amina)
