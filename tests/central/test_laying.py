"""Laying and fetching: numbers, steps, chains, and who may."""

import threading
from typing import Any

import pytest

from app.bench.central_office import Office
from app.models.central_words import NO_CHAIN, Head, Thing, chained
from tests.central.laptop import Laptop, code_of, laptop


def test_a_founder_lays_the_log_and_is_in_it(url: str, office: Office) -> None:
    founder = laptop(url, office, office.people[0])
    assert code_of(founder.send("POST", "news", b"\x91\x90")) == "organisation-unknown"
    laid = founder.lay(*office.log.things)
    assert laid.numbers == list(range(1, len(office.log.things) + 1))
    assert founder.news().heads == [laid.steps[0].after]


def test_numbers_begin_at_one_for_each_owner_and_what_is_there_keeps_its_own(
    office: Office, laptops: list[Laptop]
) -> None:
    mette, book = laptops[0], office.begin(office.people[0])
    things = [book.things[0], office.wrap(book.id), office.bundle(book.id), office.box(office.people[0], b"f" * 32)]
    first = mette.lay(*things)
    assert (first.numbers, first.refused) == ([1, 2, 3, 1], [])
    again = mette.lay(*things, more := office.bundle(book.id))
    assert (again.numbers, again.refused) == ([1, 2, 3, 1, 4], [])
    assert [(step.before.number, step.after.number) for step in again.steps] == [(3, 4)]
    assert mette.lay(more, more).numbers == [4, 4]


def test_what_is_fetched_is_what_was_laid_and_the_chain_says_so(office: Office, laptops: list[Laptop]) -> None:
    mette, book = laptops[0], office.begin(office.people[0])
    things = [book.things[0], *(office.bundle(book.id) for _ in range(5))]
    after = mette.lay(*things).steps[0].after
    (part,) = mette.fetch((book.id, 0)).parts
    assert part.things == [(each.kind, each.id, each.body) for each in things]
    assert part.before == Head(book.id)
    assert chained(NO_CHAIN, [(kind, key) for kind, key, _ in part.things]) == after.chain
    (rest,) = mette.fetch((book.id, 4)).parts
    assert (rest.before.number, len(rest.things), rest.last) == (4, 2, 6)
    assert chained(rest.before.chain, [(kind, key) for kind, key, _ in rest.things]) == after.chain
    names = mette.fetch((book.id, 0), bodies=False).parts[0].things
    assert names == [(each.kind, each.id, b"") for each in things]


def test_news_is_what_differs_and_nothing_where_nothing_does(office: Office, laptops: list[Laptop]) -> None:
    mette = laptops[0]
    books = [office.begin(office.people[0]) for _ in range(3)]
    mette.lay(*(book.things[0] for book in books))
    heads = mette.news().heads
    assert {head.owner for head in heads} == {office.id, *(book.id for book in books)}
    assert mette.news(*heads).heads == []
    mette.lay(office.bundle(books[1].id))
    assert [(head.owner, head.number) for head in mette.news(*heads).heads] == [(books[1].id, 2)]
    ahead = [Head(head.owner, head.number + 1, head.chain) for head in heads]
    other = [Head(head.owner, head.number, b"x" * 16) for head in heads]
    assert len(mette.news(*ahead).heads) == len(mette.news(*other).heads) == 4


def test_an_answer_stays_within_its_bytes_and_goes_on_from_there(office: Office, laptops: list[Laptop]) -> None:
    mette = laptops[0]
    books = [office.begin(office.people[0]) for _ in range(4)]
    laid = [[book.things[0], *(office.bundle(book.id, 20_000) for _ in range(6))] for book in books]
    mette.lay(*(thing for each in laid for thing in each))
    after = {book.id: 0 for book in books}
    got: dict[bytes, list[bytes]] = {book.id: [] for book in books}
    rounds = 0
    while not (found := mette.fetch(*after.items(), most_bytes=50_000)).whole:
        rounds += 1
        assert sum(len(body) for part in found.parts for _, _, body in part.things) <= 50_000
        for part in found.parts:
            after[part.before.owner] += len(part.things)
            got[part.before.owner] += [key for _, key, _ in part.things]
    for part in found.parts:
        got[part.before.owner] += [key for _, key, _ in part.things]
    assert got == {book.id: [each.id for each in things] for book, things in zip(books, laid, strict=True)}
    assert rounds >= 9
    assert len(mette.fetch((books[0].id, 1), most_bytes=1).parts[0].things) == 1


def test_a_device_that_is_ahead_sees_that_central_went_back(office: Office, laptops: list[Laptop]) -> None:
    mette, book = laptops[0], office.begin(office.people[0])
    head = mette.lay(book.things[0]).steps[0].after
    (part,) = mette.fetch((book.id, 9)).parts
    assert (part.before, part.last, part.things) == (head, 1, [])


@pytest.mark.parametrize("change", ["kind", "owner", "id", "body", "finder"])
def test_what_is_not_what_its_name_says_is_refused_and_the_rest_laid(
    office: Office, laptops: list[Laptop], change: str
) -> None:
    mette, book = laptops[0], office.begin(office.people[0])
    mette.lay(book.things[0])
    good = [office.wrap(book.id), office.bundle(book.id), office.box(office.people[0])]
    told = {"kind": "wrong", "owner": b"o" * 16, "id": b"i" * 32, "body": b"", "finder": b"short"}
    changed = [Thing(**{**_fields(each), change: told[change]}) for each in good]
    laid = mette.lay(*changed, *good)
    refused = {each.place: each.code for each in laid.refused}
    assert set(refused) == {0, 1, 2} - ({1} if change == "finder" else set())
    assert set(refused.values()) <= {"wrong", "stranger"}
    assert all(laid.numbers[3:])


def _fields(thing: Thing) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in ("kind", "owner", "id", "body", "finder")}


def test_records_come_forerunners_first_or_wait(office: Office, laptops: list[Laptop]) -> None:
    mette, book = laptops[0], office.begin(office.people[0])
    for who in office.people[1:]:
        office.let_in(book, office.people[0], who)
    assert [each.code for each in mette.lay(book.things[1]).refused] == ["stranger"]
    assert mette.lay(book.things[0]).numbers == [1]
    assert [each.code for each in mette.lay(book.things[2]).refused] == ["waits"]
    assert mette.lay(book.things[2], book.things[1]).numbers == [3, 2]


def test_numbers_have_no_gaps_however_many_write_at_once_and_where(
    office: Office, laptops: list[Laptop], url: str, other_url: str
) -> None:
    book = office.begin(office.people[0])
    for who in office.people[1:]:
        office.let_in(book, office.people[0], who)
    laptops[0].lay(*book.things)
    numbers: list[int] = []
    seen: list[int] = []
    done = threading.Event()

    def write(mine: Laptop) -> None:
        for _ in range(15):
            numbers.extend(mine.lay(office.bundle(book.id), office.bundle(book.id)).numbers)

    def read(mine: Laptop) -> None:
        while not done.is_set():
            (part,) = mine.fetch((book.id, 0), bodies=False).parts
            assert len(part.things) == part.last
            seen.append(part.last)

    writers = [
        threading.Thread(target=write, args=(Laptop(at, office, who.computer),))
        for who in office.people
        for at in (url, other_url)
    ]
    reader = threading.Thread(target=read, args=(Laptop(other_url, office, office.people[0].computer),))
    for each in (*writers, reader):
        each.start()
    for each in writers:
        each.join()
    done.set()
    reader.join()
    assert sorted(numbers) == list(range(4, 184))
    assert seen == sorted(seen)


def test_two_streams_laid_by_two_in_opposite_order_do_not_lock_each_other(
    office: Office, laptops: list[Laptop], url: str, other_url: str
) -> None:
    books = [office.begin(office.people[0]) for _ in range(2)]
    for book in books:
        office.let_in(book, office.people[0], office.people[1])
        laptops[0].lay(*book.things)

    def write(mine: Laptop, order: int) -> None:
        for _ in range(20):
            assert all(mine.lay(*(office.bundle(book.id) for book in books[::order])).numbers)

    pairs = [(laptop(url, office, office.people[0]), 1), (laptop(other_url, office, office.people[1]), -1)]
    threads = [threading.Thread(target=write, args=pair) for pair in pairs]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert [len(laptops[0].names(book.id)) for book in books] == [42, 42]
