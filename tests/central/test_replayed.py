"""A request that was recorded inside TLS and is sent again to another process, within its minute: nothing changes, and
nothing is answered that the one who recorded it did not hear the first time."""

from collections.abc import Callable
from typing import Any

import httpx
import msgspec
import psycopg
import pytest

from app.bench.central_office import Office
from app.central.routes import router
from app.models.central_words import MEDIA, Answered, Answers, Ask, Await, Caseload, Fetch, Laid, Lay
from tests.central.laptop import HTTP, Laptop, code_of

SIGNED = {"lay", "news", "fetch", "devices", "events", "answers", "caseload"}


@pytest.fixture
def rows(database: str, office: Office) -> Callable[[], dict[str, Any]]:
    """All that the database holds of the organisation, but when a device was last seen."""

    def look() -> dict[str, Any]:
        with psycopg.connect(database) as connection:
            return {
                table: sorted(
                    connection.execute(f"SELECT * FROM {table} WHERE organisation = %s", [office.id]), key=str
                )
                for table in ("owners", "things", "boxes", "members", "answers")
            }

    return look


def again(request: httpx.Request, url: str) -> httpx.Response:
    """The very same bytes, to another process."""
    path = request.url.raw_path.decode()
    return HTTP.send(HTTP.build_request(request.method, url + path, content=request.content, headers=request.headers))


def test_every_signed_request_is_looked_at_here() -> None:
    told = {route.path.rpartition("/")[2] for route in router.routes if "{organisation}" in route.path}  # type: ignore[attr-defined]
    assert told == SIGNED


def test_what_was_laid_is_laid_once(
    office: Office, laptops: list[Laptop], other_url: str, rows: Callable[[], dict[str, Any]]
) -> None:
    signe, person = laptops[1], office.people[1]
    book = office.begin(person)
    office.let_in(book, person, office.people[2])
    things = [*book.things, office.bundle(book.id), office.wrap(book.id), office.box(person, b"f" * 32)]
    request = signe.request("POST", "lay", msgspec.msgpack.encode(Lay(things)))
    first = msgspec.msgpack.decode(HTTP.send(request).content, type=Laid)
    assert (first.numbers, first.refused) == ([1, 2, 4, 3, 1], [])
    before = rows()
    second = again(request, other_url)
    assert second.status_code == 200
    assert msgspec.msgpack.decode(second.content, type=Laid) == Laid(first.numbers, [], [])
    assert rows() == before
    assert code_of(again(request, other_url)) == code_of(HTTP.send(request)) == "proof-replayed"


def test_a_question_gets_the_answer_that_it_got(
    office: Office, laptops: list[Laptop], other_url: str, rows: Callable[[], dict[str, Any]]
) -> None:
    signe, book = laptops[1], office.begin(office.people[1])
    signe.lay(*book.things, office.bundle(book.id))
    asked = [("news", Ask([])), ("fetch", Fetch([(book.id, 0), (office.id, 0)]))]
    requests = [signe.request("POST", what, msgspec.msgpack.encode(told)) for what, told in asked]
    requests.append(signe.request("GET", "devices"))
    before = rows()
    for request in requests:
        first, second = HTTP.send(request), again(request, other_url)
        assert (first.status_code, second.status_code) == (200, 200)
        if not request.url.path.endswith("devices"):
            assert first.content == second.content
    assert rows() == before


def test_what_an_administrator_asks_is_answered_as_before_and_an_answer_can_be_left_again(
    office: Office, laptops: list[Laptop], other_url: str, rows: Callable[[], dict[str, Any]]
) -> None:
    """An older list of what is awaited throws away what has come since; the newcomer leaves it at each exchange until
    it has been taken in."""
    mette, place = laptops[0], b"p" * 32
    asked = [("caseload", Caseload(office.people[1].worker)), ("answers", Await([]))]
    requests = [mette.request("POST", what, msgspec.msgpack.encode(told)) for what, told in asked]
    before = rows()
    for request in requests:
        first, second = HTTP.send(request), again(request, other_url)
        assert (first.status_code, second.status_code) == (200, 200)
        assert first.content == second.content
    assert rows() == before
    older = mette.request("POST", "answers", msgspec.msgpack.encode(Await([])))
    HTTP.send(older)
    awaited = msgspec.msgpack.encode(Await([(place, "2999-01-01")]))
    left = msgspec.msgpack.encode(Answered(place, b"et svar"))
    for _ in range(2):
        mette.send("POST", "answers", awaited)
        assert HTTP.post(f"{other_url}/v1/answers", content=left, headers={"Content-Type": MEDIA}).status_code == 200
        told = msgspec.msgpack.decode(mette.send("POST", "answers", awaited).content, type=Answers)
        assert told.answers == [(place, b"et svar")]
        again(older, other_url)


def test_a_replayed_question_tells_nothing_to_who_has_no_right_any_more(
    office: Office, laptops: list[Laptop], other_url: str
) -> None:
    mette, signe, book = laptops[0], laptops[1], office.begin(office.people[0])
    office.let_in(book, office.people[0], office.people[1])
    mette.lay(*book.things, office.bundle(book.id))
    wanted = msgspec.msgpack.encode(Fetch([(book.id, 0)]))
    asked = [signe.request("POST", "fetch", wanted) for _ in range(2)]
    late = signe.request("POST", "lay", msgspec.msgpack.encode(Lay([office.bundle(book.id)])))
    assert book.id in HTTP.send(asked[0]).content
    mette.lay(office.take_out(book, office.people[0], office.people[1]))
    told = again(asked[0], other_url)
    assert told.status_code == 200
    assert msgspec.msgpack.decode(told.content)[::2] == [[], [book.id]]
    mette.lay(office.revoke(office.people[1]))
    while Laptop(other_url, office, signe.key).send("POST", "news", b"\x91\x90").status_code == 200:
        pass  # the notice is on its way to the other process
    for request in (asked[1], late, signe.request("GET", "events"), signe.request("GET", "devices")):
        assert code_of(again(request, other_url)) == "device-revoked"


def test_a_replayed_stream_of_news_tells_numbers_alone_and_ends_with_the_device(
    office: Office, laptops: list[Laptop], other_url: str
) -> None:
    mette, signe, book = laptops[0], laptops[1], office.begin(office.people[1])
    signe.lay(*book.things)
    request = signe.request("GET", "events")
    HTTP.send(request, stream=True).close()
    replayed = HTTP.build_request("GET", other_url + request.url.path, headers=request.headers)
    found = HTTP.send(replayed, stream=True)
    lines = found.iter_lines()
    assert [next(lines) for _ in range(3)] == ["event: ready", "data: ", ""]
    signe.lay(office.bundle(book.id, 5_000))
    wanted = f"data: {book.id.hex()} 2"
    told = [wanted, *iter(lambda: next(lines), wanted)]  # older news may come late
    assert {line.rpartition(" ")[0] for line in told if line.startswith("data: ")} == {f"data: {book.id.hex()}"}
    mette.lay(office.revoke(office.people[1]))
    assert "data: device-revoked" in list(lines)
