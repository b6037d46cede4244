"""The requests that devices make (docs/format.md, "Central's protocol")."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from fastapi import APIRouter
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from app.central import enrolling, metrics, reading
from app.central.answers import EventStream, Words, body_length, decode, read_body
from app.central.direct import Direct
from app.central.door import Caller, look_up, now
from app.central.events import Listener
from app.central.openapi import about
from app.central.parcel import make_parcel
from app.central.problems import Problem
from app.central.service import Service, address
from app.models.central_words import (
    MOST_ANSWER_BYTES,
    MOST_ASKED,
    MOST_AWAITED,
    MOST_FETCH_BYTES,
    MOST_LAY_BYTES,
    PROTOCOL,
    Answered,
    Answers,
    Ask,
    Await,
    Boxes,
    Caseload,
    Devices,
    Fetch,
    Fetched,
    Find,
    Hello,
    Laid,
    Lay,
    Left,
    News,
)

router = APIRouter(prefix="/v1", route_class=Direct)
_MOST_ASK_BYTES = 64 * MOST_ASKED
_MOST_FIND_BYTES = 64
_MOST_AWAIT_BYTES = 64 * MOST_AWAITED
_COMMENT_SECONDS = 15


def _service(request: Request) -> Service:
    found: Service = request.app.state.service
    return found


def _organisation(request: Request) -> bytes:
    told = request.path_params["organisation"]
    if len(told) != 32 or set(told) - set("0123456789abcdef"):
        raise Problem("not-found")
    return bytes.fromhex(told)


@router.get("/hello", **about("Hvem er du, og hvad er klokken?", answer=Hello, signed=False))
async def hello(request: Request) -> Response:
    """For anybody."""
    return Words(Hello(PROTOCOL, now(), _service(request).central))


@router.post("/{organisation}/lay", **about("Læg ting", body=Lay, answer=Laid))
async def lay(request: Request) -> Response:
    """Answered after the commit."""
    service = _service(request)
    async with service.caller(request, _organisation(request), MOST_LAY_BYTES, log_will_tell=True) as (caller, body):
        things = decode(body, Lay).things
        parcel = make_parcel(caller, things, len(body))
        if caller.standing is None and not parcel.lays_logs:
            raise Problem("device-unknown" if caller.roster.number else "organisation-unknown")
        return Words(await service.queue.lay(parcel))


@router.post("/{organisation}/news", **about("Noget nyt?", body=Ask, answer=News))
async def news(request: Request) -> Response:
    """For a whole caseload at once."""
    service = _service(request)
    async with service.caller(request, _organisation(request), _MOST_ASK_BYTES) as (caller, body):
        asked = {head.owner: head for head in decode(body, Ask).heads}
        heads = await service.readable(caller)
        absent = [owner for owner in asked if owner not in heads]
        return Words(News([head for owner, head in heads.items() if asked.get(owner) != head], absent))


@router.post("/{organisation}/fetch", **about("Hent ting", body=Fetch, answer=Fetched))
async def fetch(request: Request) -> Response:
    """From a number on, for many owners at once."""
    service = _service(request)
    async with service.caller(request, _organisation(request), _MOST_ASK_BYTES) as (caller, body):
        wanted = decode(body, Fetch)
        heads = await service.readable(caller)
        if caller.administers and (others := [owner for owner, _ in wanted.after if owner not in heads]):
            async with service.connection() as connection:
                heads |= await reading.heads_of_streams(connection, caller, others)
        async with AsyncExitStack() as stack:
            most = min(max(wanted.most_bytes, 0), MOST_FETCH_BYTES)
            size = await stack.enter_async_context(service.answering(caller, most))
            async with service.connection() as connection:
                found = await reading.fetch(connection, caller, heads, replace(wanted, most_bytes=size))
            metrics.FETCHED.inc(sum(len(part.things) for part in found.parts))
            return Words(found, stack.pop_all())


@router.post("/{organisation}/caseload", **about("Hvad er en medarbejder med i?", body=Caseload, answer=News))
async def caseload(request: Request) -> Response:
    """For an administrator's computer, which hands on what somebody had who is gone."""
    service = _service(request)
    async with service.caller(request, _organisation(request), _MOST_FIND_BYTES) as (caller, body):
        if not caller.administers:
            raise Problem("device-unknown")
        async with service.connection() as connection:
            found = await reading.heads_of_worker(connection, caller.organisation, decode(body, Caseload).worker)
        return Words(News(found, []))


@router.get("/{organisation}/devices", **about("Hvornår har computerne sidst været her?", answer=Devices))
async def devices(request: Request) -> Response:
    """All for an administrator, one's own for others."""
    service = _service(request)
    async with service.caller(request, _organisation(request)) as (caller, _), service.connection() as connection:
        return Words(Devices(await reading.devices_seen(connection, _whole(caller))))


@router.post("/boxes", **about("Find en medarbejders nøgler med papirkoden", body=Find, answer=Boxes, signed=False))
async def boxes(request: Request) -> Response:
    """For whoever has the paper code and nothing else; few tries at a time."""
    service = _service(request)
    service.boxes_tried.take(address(request))
    length = body_length(request, _MOST_FIND_BYTES)
    finder = decode(await read_body(request, length, service.limits.body_seconds), Find).finder
    if len(finder) != 32:
        raise Problem("body-wrong")
    async with service.connection() as connection:
        return Words(Boxes(await reading.boxes(connection, finder)))


@router.post("/answers", **about("Læg svaret på en invitation", body=Answered, answer=Left, signed=False))
async def leave_answer(request: Request) -> Response:
    """For whoever has an invitation and nothing else."""
    service = _service(request)
    service.answers_left.take(address(request))
    length = body_length(request, MOST_ANSWER_BYTES + 64)
    told = decode(await read_body(request, length, service.limits.body_seconds), Answered)
    async with service.connection() as connection:
        return Words(Left(await enrolling.leave(connection, told)))


@router.post("/{organisation}/answers", **about("Er der kommet svar på invitationer?", body=Await, answer=Answers))
async def answers(request: Request) -> Response:
    """For an administrator's computer, which says each time where it awaits any."""
    service = _service(request)
    async with service.caller(request, _organisation(request), _MOST_AWAIT_BYTES) as (caller, body):
        places = enrolling.places_of(decode(body, Await), datetime.now(UTC).date())
        async with service.connection() as connection:
            return Words(Answers(await enrolling.await_answers(connection, caller, places)))


@router.get("/{organisation}/events", **about("Sig til, når der er nyt", events=True))
async def events(request: Request) -> Response:
    """Server-sent events, until the device goes, is revoked, or the process stops."""
    service = _service(request)
    async with service.caller(request, _organisation(request)) as (caller, _):
        told = _told(service, _whole(caller))
        first = await anext(told)  # too many streams: a problem and not a stream
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return EventStream(_after(first, told), headers=headers)


def _whole(caller: Caller) -> Caller:
    if not caller.device:
        raise Problem("device-unknown")
    return caller


async def _after(first: str, rest: AsyncIterator[str]) -> AsyncIterator[str]:
    yield first
    async for each in rest:
        yield each


async def _told(service: Service, caller: Caller) -> AsyncIterator[str]:
    async with service.listening(caller) as listener:
        while True:
            listener.woken.clear()
            try:
                text = await _next(service, caller, listener)
            except Problem as problem:
                yield f"event: closed\ndata: {problem.code}\n\n"
                return
            if text:
                yield text
            if listener.leaving:
                yield "event: closed\ndata: leaving\n\n"
                return
            if not await _woken(listener):
                yield ": \n\n"


async def _next(service: Service, caller: Caller, listener: Listener) -> str:
    """What the listener has not been told."""
    text = ""
    if listener.again:
        listener.again = False
        caller = _whole(look_up(await service.rosters.get(caller.organisation), caller.proof))
        heads = await service.readable(caller)
        fresh = set(heads) - listener.owners
        if listener.missed:
            listener.missed, text = False, "event: ready\ndata: \n\n"
        else:
            listener.news.update({owner: heads[owner].number for owner in fresh})
        listener.owners = {*heads, caller.organisation, caller.worker}
    told, listener.news = listener.news, {}
    lines = "".join(f"data: {owner.hex()} {number}\n" for owner, number in told.items() if owner in listener.owners)
    return text + (f"event: news\n{lines}\n" if lines else "")


async def _woken(listener: Listener) -> bool:
    try:
        async with asyncio.timeout(_COMMENT_SECONDS):
            await listener.woken.wait()
    except TimeoutError:
        return False
    return True
