"""Who is let in, and what each may read and lay."""

import os
import time
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from app.bench.central_office import Office
from app.keys.identity import SigningKey
from app.models.central_words import MEDIA, Boxes, Devices, Find, box_finder
from app.models.organisation import ERASE
from tests.central.laptop import HTTP, Laptop, code_of, laptop

EMPTY_ASK = b"\x91\x90"


def test_strangers_are_turned_away(url: str, office: Office, laptops: list[Laptop]) -> None:
    stranger = Laptop(url, office, SigningKey(os.urandom(32)))
    for method, what in (("POST", "news"), ("POST", "fetch"), ("POST", "lay"), ("GET", "events"), ("GET", "devices")):
        body = b"\x91\x90" if method == "POST" else b""
        assert code_of(stranger.send(method, what, body)) == "device-unknown"
    book = office.begin(office.people[0])
    assert [each.code for each in stranger.lay(*book.things).refused] == ["stranger"]
    assert book.id not in {head.owner for head in laptops[0].news().heads}


def test_a_lost_computer_is_turned_away_at_once_and_its_owner_comes_back_by_the_paper(
    url: str, office: Office, laptops: list[Laptop]
) -> None:
    lost = office.people[1]
    assert laptops[1].news().heads
    laptops[0].lay(office.revoke(lost, lost.device))
    assert code_of(laptops[1].send("POST", "news", EMPTY_ASK)) == "device-revoked"
    assert code_of(laptops[1].send("POST", "lay", EMPTY_ASK)) == "device-revoked"
    # the thief has the worker's own key as well, but not what the paper opens
    assert code_of(Laptop(url, office, lost.signing).send("POST", "news", EMPTY_ASK)) == "device-unknown"
    by_paper = Laptop(url, office, lost.proof)
    assert [head.owner for head in by_paper.news().heads] == [office.id]
    new = office.renew(office.another_computer(lost))
    assert laptop(url, office, new).lay(office.log.things[-1], office.vouch(new), office.box(new)).refused == []
    assert laptop(url, office, new).news().heads


def test_a_worker_who_was_revoked_is_turned_away_with_every_key(
    url: str, office: Office, laptops: list[Laptop]
) -> None:
    gone = office.people[1]
    laptops[0].lay(office.revoke(gone))
    for key in (gone.computer, gone.signing, gone.proof):
        assert code_of(Laptop(url, office, key).send("POST", "news", EMPTY_ASK)) == "device-revoked"
    new = office.another_computer(gone)
    laid = laptop(url, office, new).lay(office.vouch(new))
    assert [each.code for each in laid.refused] == ["stranger"]


def test_a_request_counts_once(laptops: list[Laptop]) -> None:
    request = laptops[0].request("POST", "news", EMPTY_ASK)
    assert HTTP.send(request).status_code == 200
    assert code_of(HTTP.send(request)) == "proof-replayed"


@pytest.mark.parametrize("minutes", [-24 * 60, -6, 6, 60, 365 * 24 * 60])
def test_a_clock_that_is_off_is_told_the_time_and_gets_in_by_it(
    url: str, office: Office, laptops: list[Laptop], minutes: int
) -> None:
    off = Laptop(url, office, office.people[0].computer, clock_off=minutes * 60_000)
    found = off.send("POST", "news", EMPTY_ASK)
    assert code_of(found) == "proof-clock"
    off.clock_off += found.json()["now"] - (time.time_ns() // 1_000_000 + off.clock_off)
    assert off.news().heads


def test_what_is_signed_is_what_is_asked(office: Office, laptops: list[Laptop]) -> None:
    request = laptops[0].request("POST", "news", EMPTY_ASK)
    proof = request.headers["authorization"]
    for method, what, body in (("POST", "fetch", EMPTY_ASK), ("GET", "events", b""), ("POST", "news", b"\x91\x91\x90")):
        assert code_of(laptops[0].send(method, what, body, Authorization=proof)) == "proof-wrong"
    assert code_of(laptops[0].send("POST", "news", EMPTY_ASK, Authorization="Bearer abc")) == "proof-wrong"
    plain = HTTP.post(f"{laptops[0].url}/v1/{office.id.hex()}/news?x=1", content=EMPTY_ASK, headers=request.headers)
    assert code_of(plain) == "not-found"


def test_organisations_are_walled_off(url: str, office: Office, laptops: list[Laptop]) -> None:
    other = Office(os.urandom, people=1)
    theirs = laptop(url, other, other.people[0])
    theirs.lay(*other.log.things)
    book = office.begin(office.people[0])
    laptops[0].lay(*book.things, secret := office.bundle(book.id))
    # a stream of the same id, and a log of the other's
    same = other.begin(other.people[0], stream=book.id)
    assert theirs.lay(*same.things).numbers == [1]
    assert theirs.names(book.id) == [("stream", same.things[0].id)]
    assert theirs.fetch((office.id, 0)).absent == [office.id]
    assert [each.code for each in theirs.lay(office.log.things[0], secret).refused] == ["misplaced", "wrong"]
    intruder = Laptop(url, office, other.people[0].computer)
    assert code_of(intruder.send("POST", "fetch", EMPTY_ASK)) == "device-unknown"
    assert len(laptops[0].names(book.id)) == 2


def test_only_members_read_and_lay_and_only_while_they_are(office: Office, laptops: list[Laptop]) -> None:
    mette, signe = laptops[0], laptops[1]
    book = office.begin(office.people[0])
    mette.lay(*book.things)
    assert signe.fetch((book.id, 0)).absent == [book.id]
    assert [each.code for each in signe.lay(office.bundle(book.id), office.wrap(book.id)).refused] == ["stranger"] * 2
    mette.lay(office.let_in(book, office.people[0], office.people[1]))
    assert book.id in {head.owner for head in signe.news().heads}
    assert signe.lay(office.bundle(book.id)).numbers == [3]
    mette.lay(office.take_out(book, office.people[0], office.people[1]))
    assert signe.fetch((book.id, 0)).absent == [book.id]
    late, record = office.bundle(book.id), office.let_in(book, office.people[1], office.people[2])
    laid = signe.lay(late, office.wrap(book.id), record)  # what was written before hearing of it is decided on
    assert [(each.place, each.code) for each in laid.refused] == [(1, "stranger"), (2, "stranger")]
    assert laid.numbers[0] > 0


def test_nobody_makes_a_stream_theirs_by_beginning_it_again(office: Office, laptops: list[Laptop]) -> None:
    book = office.begin(office.people[0])
    laptops[0].lay(*book.things)
    again = office.begin(office.people[1], stream=book.id)
    assert [each.code for each in laptops[1].lay(*again.things, office.bundle(book.id)).refused] == ["stranger"] * 2
    assert len(laptops[0].names(book.id)) == 1


def test_who_leads_the_team_reads_its_streams_until_another_leads_it(office: Office, laptops: list[Laptop]) -> None:
    team = office.team(office.people[2])
    book = office.begin(office.people[0], team)
    laptops[0].lay(office.log.things[-1], *book.things)
    assert laptops[2].lay(office.bundle(book.id)).numbers == [2]
    assert laptops[1].fetch((book.id, 0)).absent == [book.id]
    body = {"team": team, "name": "Nord", "leader": office.people[1].worker, "members": []}
    laptops[0].lay(office.log.write(office.people[0].computer, "team", body))
    assert laptops[2].fetch((book.id, 0)).absent == [book.id]
    assert len(laptops[1].names(book.id)) == 2


def test_whose_day_is_past_reads_no_more(office: Office, laptops: list[Laptop]) -> None:
    book = office.begin(office.people[0])
    today = datetime.now(UTC).date()
    office.let_in(book, office.people[0], office.people[1], (today - timedelta(days=1)).isoformat())
    office.let_in(book, office.people[0], office.people[2], (today + timedelta(days=1)).isoformat())
    assert laptops[0].lay(*book.things).numbers == [1, 2, 3]
    assert laptops[1].fetch((book.id, 0)).absent == [book.id]
    assert len(laptops[2].names(book.id)) == 3


def test_a_day_that_is_none_harms_nobody(office: Office, laptops: list[Laptop]) -> None:
    book = office.begin(office.people[0])
    office.let_in(book, office.people[0], office.people[1], "i morgen")
    assert laptops[0].lay(*book.things).numbers == [1, 2]
    assert len(laptops[1].names(book.id)) == 2


def test_what_a_computer_said_falls_with_it_when_its_certificate_does(
    url: str, office: Office, laptops: list[Laptop]
) -> None:
    before = office.log.heads
    hers = office.another_computer(office.people[1])
    laptop(url, office, hers).lay(office.vouch(hers))
    book = office.begin(hers)
    office.let_in(book, hers, office.people[2])
    laptop(url, office, hers).lay(*book.things)
    assert len(laptops[2].names(book.id)) == 2
    office.log.heads = before  # the revocation had not seen the certificate, which therefore falls
    laptops[0].lay(office.revoke(office.people[1]))
    assert laptops[2].fetch((book.id, 0)).absent == [book.id]


def test_streams_of_others_go_on_after_a_revocation(office: Office, laptops: list[Laptop]) -> None:
    books = [office.begin(office.people[0]) for _ in range(3)]
    laptops[0].lay(*(book.things[0] for book in books))
    laptops[0].lay(office.revoke(office.people[2]))
    assert len(laptops[0].news().heads) == 4
    assert laptops[0].lay(office.bundle(books[0].id)).numbers == [2]


def test_a_worker_without_a_computer_reads_the_log_and_the_own_boxes_alone(
    url: str, office: Office, laptops: list[Laptop]
) -> None:
    person = office.people[1]
    book = office.begin(person)
    laptops[1].lay(*book.things, office.box(person))
    worker = Laptop(url, office, person.signing)
    assert {head.owner for head in worker.news().heads} == {office.id, person.worker}
    assert worker.fetch((book.id, 0)).absent == [book.id]
    assert [each.code for each in worker.lay(office.bundle(book.id)).refused] == ["stranger"]
    for what in ("events", "devices"):
        assert code_of(worker.send("GET", what)) == "device-unknown"


def test_a_box_is_found_by_the_paper_alone(url: str, office: Office, laptops: list[Laptop]) -> None:
    person, finder = office.people[1], box_finder(os.urandom(32))
    boxes = [office.box(person, finder) for _ in range(2)]
    laptops[1].lay(*boxes)
    assert [each.code for each in laptops[0].lay(office.box(person, finder)).refused] == ["stranger"]

    def find(told: bytes) -> list[tuple[bytes, bytes]]:
        body = msgspec.msgpack.encode(Find(told))
        found = HTTP.post(f"{url}/v1/boxes", content=body, headers={"Content-Type": MEDIA})
        return msgspec.msgpack.decode(found.content, type=Boxes).boxes

    assert find(finder) == [(office.id, box.body) for box in reversed(boxes)]
    assert find(os.urandom(32)) == []


def test_an_erased_citizen_is_destroyed_and_refused_for_ever(office: Office, laptops: list[Laptop]) -> None:
    shared = office.begin(office.people[0])
    professional = office.begin(office.people[0], citizen=shared.id)
    other = office.begin(office.people[0])
    laptops[0].lay(*shared.things, *professional.things, *other.things, office.bundle(shared.id))
    laptops[0].lay(office.log.write(office.people[0].computer, ERASE, {"stream": shared.id}))
    assert {head.owner for head in laptops[0].news().heads} == {office.id, other.id}
    assert set(laptops[0].fetch((shared.id, 0), (professional.id, 0)).absent) == {shared.id, professional.id}
    late = office.begin(office.people[0], citizen=shared.id)
    things = [*shared.things, office.bundle(shared.id), *professional.things, office.bundle(professional.id)]
    laid = laptops[0].lay(*things, *late.things, office.bundle(other.id))
    assert [(each.place, each.code) for each in laid.refused] == [(place, "erased") for place in range(5)]


def test_nothing_but_streams_can_be_erased(office: Office, laptops: list[Laptop]) -> None:
    """Else one open laptop of an administrator's could close central to the whole organisation."""
    person = office.people[0]
    book, box = office.begin(person), office.box(person)
    laptops[0].lay(*book.things, box)
    for owner in (office.id, person.worker):
        laptops[0].lay(office.log.write(person.computer, ERASE, {"stream": owner}))
    assert {head.owner for head in laptops[1].news().heads} == {office.id}
    assert {head.owner for head in laptops[0].news().heads} == {office.id, person.worker, book.id}
    assert len(laptops[0].names(office.id)) == len(office.log.things)
    assert laptops[0].lay(*office.log.things, box, office.box(person)).refused == []


@pytest.mark.parametrize("what", ["team", "citizen"])
def test_a_stream_that_names_what_is_no_id_is_refused(office: Office, laptops: list[Laptop], what: str) -> None:
    book = office.begin(office.people[0], **{what: os.urandom(5_000)})
    assert [each.code for each in laptops[0].lay(*book.things).refused] == ["wrong"]


def test_an_administrator_sees_when_computers_came_and_others_their_own(office: Office, laptops: list[Laptop]) -> None:
    for each in laptops:
        each.news()

    def seen(mine: Laptop) -> set[bytes]:
        found = msgspec.msgpack.decode(mine.send("GET", "devices").content, type=Devices).seen
        assert all(abs(at - time.time() * 1000) < 60_000 for _, at in found)
        return {device for device, _ in found}

    until = time.monotonic() + 20
    while time.monotonic() < until and len(seen(laptops[0])) < 3:
        pass
    assert seen(laptops[0]) == {person.device for person in office.people}
    assert seen(laptops[1]) == {office.people[1].device}


def test_an_emptied_central_is_filled_by_anybody(url: str, office: Office) -> None:
    signe = laptop(url, office, office.people[1])
    assert signe.lay(*office.log.things).refused == []
    book = office.begin(office.people[0])
    office.let_in(book, office.people[0], office.people[1])
    assert signe.lay(*book.things, office.bundle(book.id)).refused == []
