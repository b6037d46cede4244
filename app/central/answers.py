"""Bodies in and answers out: msgpack, bounded, and never faster than the other end reads."""

import asyncio
from contextlib import AsyncExitStack
from hashlib import sha256
from typing import Any, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from app.central.problems import Problem
from app.models.central_words import MEDIA

PIECE = 256 * 1024
Told = TypeVar("Told")
_encoder = msgspec.msgpack.Encoder()


def body_length(request: Request, most: int) -> int:
    """How long the body says it is. Problem `length-missing`, `body-large`, `media-wrong`."""
    told = request.headers.get("content-length", "")
    if not told.isascii() or not told.isdigit():
        raise Problem("length-missing")
    if request.headers.get("content-type") != MEDIA:
        raise Problem("media-wrong")
    if len(told) > 12 or int(told) > most:
        raise Problem("body-large")
    return int(told)


async def read_body(request: Request, length: int, seconds: float) -> bytearray:
    """The body. Problem `body-slow`, `body-wrong`."""
    found = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for piece in request.stream():
                found += piece
                if len(found) > length:
                    raise Problem("body-wrong")
    except TimeoutError as fault:
        raise Problem("body-slow") from fault
    except ClientDisconnect as fault:
        raise Problem("body-wrong") from fault
    if len(found) != length:
        raise Problem("body-wrong")
    return found


def decode(body: bytearray, kind: type[Told]) -> Told:
    """What the body says. Problem `body-wrong`."""
    try:
        return msgspec.msgpack.decode(body, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise Problem("body-wrong") from fault


def digest_of(body: bytes | bytearray) -> bytes:
    """What a request's proof says of its body."""
    return sha256(body).digest()


class EventStream(StreamingResponse):
    """Server-sent events."""

    media_type = "text/event-stream"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Until it ends or the device goes, which is seen at once and not when next there is something to say."""
        tasks = [
            asyncio.create_task(each) for each in (self.stream_response(send), self.listen_for_disconnect(receive))
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


class Words(Response):
    """An answer. A large one is sent piece by piece, as fast as it is read; `room` is left when it is sent."""

    media_type = MEDIA

    def __init__(self, told: Any, room: AsyncExitStack | None = None, status_code: int = 200) -> None:
        super().__init__(_encoder.encode(told), status_code)  # FastAPI reads in the signature which one it is
        self._room = room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self._room or AsyncExitStack():
            if len(self.body) <= PIECE:
                await super().__call__(scope, receive, send)
                return
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            pieces = memoryview(self.body)
            for at in range(0, len(pieces), PIECE):
                more = at + PIECE < len(pieces)
                await send({"type": "http.response.body", "body": bytes(pieces[at : at + PIECE]), "more_body": more})
