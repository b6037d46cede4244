"""Serving: uvicorn, with bounds on what comes before a request is understood, and a stop that leaves nobody hanging."""

import asyncio
import logging
import signal
import socket
import sys
from typing import Any

import httptools
import structlog
import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.central.application import make_application
from app.central.problems import Problem, last_words
from app.central.service import Service
from app.central.settings import Settings

_MOST_HEAD_BYTES = 8 * 1024
_MOST_HEAD_LINES = 64
_HEAD_SECONDS = 20
_STOP_SECONDS = 30


class Bounded(HttpToolsProtocol):
    """A connection that must say in so many bytes, lines and seconds what it wants, and hear the answer before it asks
    again. What is beyond that is held by nobody: it gets a problem, and the connection ends."""

    def connection_made(self, transport: Any) -> None:
        """A new connection."""
        super().connection_made(transport)
        self._head_bytes = 0
        self._asked = False
        self._patience = self.loop.call_later(_HEAD_SECONDS, transport.close)
        if self.limit_concurrency is not None and len(self.connections) >= self.limit_concurrency:
            self._end(Problem("busy", 5))

    def data_received(self, data: bytes) -> None:
        """Some bytes; where they do not make a head in time, the connection ends."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        if not self._asked:
            self._head_bytes += len(data)
            if self._head_bytes > _MOST_HEAD_BYTES:
                self._end(Problem("body-wrong"))

    def on_message_begin(self) -> None:
        """A request begins."""
        if self.cycle is not None and not self.cycle.response_complete:
            raise httptools.HttpParserError("asked again before the answer")
        self._asked = False
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """One line of its head."""
        if len(self.headers) >= _MOST_HEAD_LINES:
            raise httptools.HttpParserError("too many lines")
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Its head is here."""
        self._asked, self._head_bytes = True, 0
        self._patience.cancel()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """The other end has gone."""
        self._patience.cancel()
        super().connection_lost(exc)
        del self.parser  # it and this name each other, and thousands would lie there until the collector comes

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP at all."""
        self._end(Problem("body-wrong"))

    def _end(self, problem: Problem) -> None:
        self.transport.write(last_words(problem))
        self.transport.close()


class Server(uvicorn.Server):
    """When it stops it takes no new connections, tells the open streams, and answers what has been asked."""

    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self.service = service

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """First the streams, which would else never end."""
        self.service.leave()
        await super().shutdown(sockets)


def make_server(settings: Settings) -> Server:
    """A server that is ready to run."""
    application, service = make_application(settings)
    config = uvicorn.Config(
        application,
        host=settings.host,
        port=settings.port,
        loop="uvloop" if sys.platform != "win32" else "asyncio",
        http=Bounded,
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        backlog=2048,
        limit_concurrency=settings.limits.sockets + 1,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=_STOP_SECONDS,
        ssl_certfile=settings.certificate,
        ssl_keyfile=settings.key,
    )
    return Server(config, service)


def set_up_logging() -> None:
    """One line of JSON for each event, to standard error."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")


def serve(settings: Settings) -> None:
    """Serve until told to stop; what has been asked is answered first."""
    server = make_server(settings)
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: None)  # uvicorn takes them while it runs, and raises them again afterwards
    with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
        runner.run(server.serve())
