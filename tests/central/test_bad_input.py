"""Whatever comes in: a problem that says so, and the process lives."""

import os
import socket
from contextlib import ExitStack
from typing import Any

import httpx
import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.bench.central_office import Office
from app.central.problems import PROBLEMS
from app.central.serving import make_server
from app.central.settings import Limits, Rate, Settings
from app.models.central_words import MEDIA, MOST_LAY_BYTES, MOST_THINGS, Lay, Thing
from tests.central.conftest import running, serving
from tests.central.laptop import HTTP, Laptop, code_of, laptop

BODIES = ("lay", "news", "fetch")
_ANYTHING = st.recursive(
    st.none() | st.integers(-(2**63), 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=10) | st.booleans(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


def sound(found: httpx.Response) -> None:
    """An answer or a problem of the asker's own making."""
    if found.status_code != 200:
        assert 400 <= found.status_code < 500, (found.status_code, found.text)
        assert code_of(found) in PROBLEMS


@pytest.mark.parametrize("what", BODIES)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(body=st.binary(max_size=200) | _ANYTHING.map(msgspec.msgpack.encode))
def test_rubbish_that_is_signed_gets_a_problem(laptops: list[Laptop], what: str, body: bytes) -> None:
    sound(laptops[0].send("POST", what, body))


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_things_that_are_changed_a_little_are_refused_or_laid(
    office: Office, laptops: list[Laptop], data: st.DataObject
) -> None:
    book = office.begin(office.people[0])
    things = [*book.things, office.bundle(book.id, 50), office.wrap(book.id), office.box(office.people[0])]
    body = bytearray(msgspec.msgpack.encode(Lay(things)))
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.just(len(body)) | st.integers(0, len(body)))
    sound(laptops[0].send("POST", "lay", bytes(body[:cut])))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(numbers=st.lists(st.integers(-(2**63), 2**64 - 1), max_size=4), most=st.integers(-(2**63), 2**64 - 1))
def test_numbers_from_nowhere_are_answered(
    office: Office, laptops: list[Laptop], numbers: list[int], most: int
) -> None:
    after = [[office.id, number] for number in numbers]
    sound(laptops[0].send("POST", "fetch", msgspec.msgpack.encode([after, True, most])))
    heads = [[office.id, number, b"x"] for number in numbers]
    sound(laptops[0].send("POST", "news", msgspec.msgpack.encode([heads])))


def test_what_is_too_large_is_refused_before_it_is_read(office: Office, laptops: list[Laptop]) -> None:
    head = laptops[0].request("POST", "lay", b"x")
    length = {"Content-Length": str(2 * 1024**3)}
    with socket.create_connection((head.url.host, head.url.port or 80), timeout=10) as connection:
        lines = "".join(f"{name}: {value}\r\n" for name, value in {**dict(head.headers), **_titled(length)}.items())
        connection.sendall(f"POST {head.url.path} HTTP/1.1\r\n{lines}\r\n".encode())
        assert b"413" in connection.recv(1_000).split(b"\r\n")[0]
    assert code_of(laptops[0].send("POST", "lay", bytes(MOST_LAY_BYTES + 1))) == "body-large"
    many = msgspec.msgpack.encode(Lay([Thing("wraps", b"", b"", b"")] * (MOST_THINGS + 1)))
    assert code_of(laptops[0].send("POST", "lay", many)) == "body-wrong"
    book = office.begin(office.people[0])
    huge = [Thing(kind, book.id, os.urandom(32), bytes(300_000)) for kind in ("wraps", "stream")]
    assert [each.code for each in laptops[0].lay(*huge).refused] == ["large", "large"]


def _titled(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def test_a_head_without_end_ends(url: str) -> None:
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(b"GET /v1/hello HTTP/1.1\r\n")
        try:
            for _ in range(200):
                connection.sendall(b"x-more: " + b"y" * 1_000 + b"\r\n")
            assert b"problem:body-wrong" in connection.makefile("rb").read()
        except ConnectionError:
            pass
    assert HTTP.get(f"{url}/health").text == "ok\n"


@pytest.mark.parametrize(
    ("headers", "code"),
    [({"Content-Type": "text/plain"}, "media-wrong"), ({"Content-Type": MEDIA}, "proof-wrong"), ({}, "media-wrong")],
)
def test_other_heads_get_a_problem(url: str, headers: dict[str, str], code: str) -> None:
    assert code_of(HTTP.post(f"{url}/v1/{'0' * 32}/lay", content=b"x", headers=headers)) == code


def test_other_places_and_methods_get_a_problem(url: str) -> None:
    assert code_of(HTTP.get(f"{url}/nope")) == "not-found"
    assert code_of(HTTP.get(f"{url}/v1/hello/")) == "not-found"  # and is not sent to wherever its Host header says
    wrong = HTTP.post(f"{url}/v1/hello", content=b"")
    assert (code_of(wrong), wrong.headers["allow"]) == ("method-wrong", "GET")
    assert code_of(HTTP.get(f"{url}/v1/NOT-HEX/devices")) == "not-found"
    pieces = HTTP.post(f"{url}/v1/{'0' * 32}/lay", content=iter([b"a", b"b"]), headers={"Content-Type": MEDIA})
    assert code_of(pieces) == "length-missing"


def test_who_asks_too_much_waits_and_others_do_not(database: str) -> None:
    limits = Limits(device_requests=Rate(0.01, 5), address_strangers=Rate(100, 100), address_boxes=Rate(0.01, 3))
    office = Office(os.urandom, people=2)
    with serving(Settings(database, port=0, limits=limits)) as url:
        heavy, light = (laptop(url, office, person) for person in office.people)
        heavy.lay(*office.log.things)
        found = [heavy.send("POST", "news", b"\x91\x90") for _ in range(6)]
        assert [each.status_code for each in found] == [200] * 4 + [429] * 2
        assert code_of(found[-1]) == "too-many"
        assert int(found[-1].headers["Retry-After"]) > 0
        assert light.news().heads
        body = msgspec.msgpack.encode([bytes(32)])
        tries = [HTTP.post(f"{url}/v1/boxes", content=body, headers={"Content-Type": MEDIA}) for _ in range(4)]
        assert [each.status_code for each in tries] == [200, 200, 200, 429]


def test_who_makes_organisations_up_is_stopped_and_leaves_nothing_behind(database: str) -> None:
    office = Office(os.urandom, people=1)
    server = make_server(Settings(database, port=0, limits=Limits(address_strangers=Rate(0.01, 6))))
    with running(server) as url:
        known = laptop(url, office, office.people[0])
        known.lay(*office.log.things)
        made_up = [Office(os.urandom, people=1) for _ in range(8)]
        found = [laptop(url, each, each.people[0]).send("POST", "news", b"\x91\x90") for each in made_up]
        assert [code_of(each) for each in found] == ["organisation-unknown"] * 5 + ["too-many"] * 3
        assert known.news().heads
        assert server.service.rosters._loading == {}


def test_one_connection_more_than_there_is_room_for_is_told_so(database: str) -> None:
    with serving(Settings(database, port=0, limits=Limits(sockets=3))) as url, ExitStack() as stack:
        host, port = url.removeprefix("http://").split(":")
        lines = [stack.enter_context(socket.create_connection((host, int(port)), timeout=10)) for _ in range(3)]
        for line in lines:
            line.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert b" 200 " in line.recv(1_000)
        with socket.create_connection((host, int(port)), timeout=10) as more:
            told = more.makefile("rb").read()
        assert told.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
        assert b"urn:pejlemaerke:problem:busy" in told
        lines[0].sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b" 200 " in lines[0].recv(1_000)


def test_a_central_for_some_takes_in_no_others(database: str) -> None:
    ours, theirs = (Office(os.urandom, people=1) for _ in range(2))
    with serving(Settings(database, port=0, organisations=frozenset([ours.id]))) as url:
        assert laptop(url, ours, ours.people[0]).lay(*ours.log.things).refused == []
        found = laptop(url, theirs, theirs.people[0]).send("POST", "lay", b"\x91\x90")
        assert code_of(found) == "organisation-closed"


@schemathesis.serializer(MEDIA)
def as_msgpack(_: Any, value: Any) -> bytes:
    """What schemathesis makes up, in the bytes that central reads."""
    try:
        return msgspec.msgpack.encode(value)
    except OverflowError:
        return b"\xc1"


def test_the_whole_of_openapi_holds(url: str, laptops: list[Laptop]) -> None:
    schema = schemathesis.openapi.from_url(f"{url}/openapi.json")
    seen = set()
    for found in schema.get_all_operations():
        operation: Any = found.ok()  # type: ignore[union-attr]
        if not operation.path.endswith("/events"):
            _try(operation)
            seen.add((operation.method.upper(), operation.path))
    assert len(seen) == 12
    assert laptops[0].news().heads


def _try(operation: Any) -> None:
    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    @given(case=operation.as_strategy())
    def each(case: Any) -> None:
        answer = case.call()
        assert answer.status_code < 500
        if answer.status_code >= 400:
            assert answer.headers["content-type"] == ["application/problem+json"]
            assert str(answer.status_code) in operation.definition.raw["responses"]

    each()
