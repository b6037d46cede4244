"""A connection to central: bytes out, bytes in, and everything that can go wrong on the way, by name.

Nothing that answers is trusted to be central: not a proxy's login page, not one who never ends, not one who sends more
than was asked for. httpx is loaded when something is first asked.
"""

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import msgspec

from app.models.central_words import MEDIA
from app.models.errors import SurroundingsError, UserError
from app.sync.told import Told

_PROBLEM, _TYPE = "application/problem+json", "urn:pejlemaerke:problem:"
_EVENTS = "text/event-stream"
_CONNECT_SECONDS, _QUIET_SECONDS, _PATIENCE_SECONDS = 8, 45, 60
_LEAST_PER_SECOND = 8 * 1024
"""Whoever answers more slowly than this, after the first minute, is as good as silent."""
_EVENT_QUIET_SECONDS = 40
"""Central says something every fifteen."""
_MOST_BYTES = 40 * 1024 * 1024
_MOST_LINE = 4 * 1024 * 1024
_MOST_PROBLEM = 64 * 1024
_WRONG_DAY = (9, 10)
"""OpenSSL's words for a certificate that is not valid yet, or no longer."""


class Refused(Exception):  # noqa: N818 — no fault of anybody's, and always caught
    """Central's own no: a problem's code, and its clock."""

    def __init__(self, code: str, now: int, retry_after: int) -> None:
        super().__init__(code)
        self.code, self.now, self.retry_after = code, now, retry_after


@dataclass(frozen=True)
class Request:
    """One request, signed already where it must be."""

    method: str
    path: str
    body: bytes = b""
    proof: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """What goes above the body. Nothing comes compressed: so nothing can swell."""
        told = {"Accept-Encoding": "identity", "Content-Type": MEDIA}
        return {**told, "Authorization": self.proof} if self.proof else told


class _Problem(msgspec.Struct):
    type: str = ""
    now: int = 0


@dataclass(eq=False)
class Wire:
    """Central at an address. `clock_off`: how much its clock is ahead of this computer's, as far as it has said."""

    url: str
    clock_off: int = 0
    stopwatch: Callable[[], float] = time.monotonic
    received: int = 0
    told: Told = field(default_factory=Told, repr=False)
    _http: Any = field(default=None, repr=False)
    _listening: Any = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.url = check_address(self.url)

    def ask(self, request: Request) -> bytes:
        """The answer's body.

        SurroundingsError `central-…`: it could not be asked, or something else answered. Refused: central says no.
        """
        began = self.stopwatch()
        with self._opened(request, _QUIET_SECONDS) as answer:
            body = self._body(answer, began)
        kind = answer.headers.get("content-type", "")
        if answer.status_code == 200 and kind == MEDIA:
            return body
        if kind == _PROBLEM and len(body) <= _MOST_PROBLEM:
            raise self._no(body, answer.headers.get("retry-after", ""))
        if answer.status_code in (502, 503, 504):
            raise SurroundingsError("central-busy", central=self.host)
        raise SurroundingsError("central-other", central=self.host)

    def events(self, request: Request) -> Iterator[tuple[str, str]]:
        """What central says of its own accord, until it ends: (event, data). Raises as `ask`."""
        with self._opened(request, _EVENT_QUIET_SECONDS) as answer:
            self._listening = answer.extensions["network_stream"].get_extra_info("socket")
            if answer.status_code != 200 or not answer.headers.get("content-type", "").startswith(_EVENTS):
                raise SurroundingsError("central-other", central=self.host)
            event, data = "", []
            for line in self._lines(answer):
                if line.startswith("event: "):
                    event = line[7:]
                elif line.startswith("data: "):
                    data.append(line[6:])
                elif not line and event:
                    yield event, "\n".join(data)
                    event, data = "", []

    @property
    def host(self) -> str:
        """The address as people know it."""
        return urlsplit(self.url).netloc

    def hang_up(self) -> None:
        """Whoever listens hears that it is over, at once."""
        line, self._listening = self._listening, None
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of the connections."""
        self.hang_up()
        http, self._http = self._http, None
        if http is not None:
            with suppress(Exception):
                http.close()

    @contextmanager
    def _opened(self, request: Request, quiet: float) -> Iterator[Any]:
        import httpx

        if self._http is None:
            self._http = _client(self.url)
        patience = httpx.Timeout(quiet, connect=_CONNECT_SECONDS, pool=quiet)
        try:
            with self._http.stream(
                request.method, self.url + request.path, content=request.body, headers=request.headers, timeout=patience
            ) as answer:
                yield answer
        except (httpx.HTTPError, httpx.StreamError, ssl.SSLError, OSError) as fault:
            raise self._away(fault) from fault

    def _body(self, answer: Any, began: float) -> bytes:
        """All of it, within bounds of size and time."""
        found = bytearray()
        for piece in answer.iter_raw():
            found += piece
            if len(found) > _MOST_BYTES:
                raise SurroundingsError("central-other", central=self.host)
            if self.stopwatch() - began > _PATIENCE_SECONDS + len(found) / _LEAST_PER_SECOND:
                raise SurroundingsError("central-silent", central=self.host)
        self.received += len(found)
        return bytes(found)

    def _lines(self, answer: Any) -> Iterator[str]:
        left = b""
        for piece in answer.iter_raw():
            *lines, left = (left + piece).split(b"\n")
            if len(left) > _MOST_LINE:
                raise SurroundingsError("central-other", central=self.host)
            yield from (line.decode("utf-8", "replace").rstrip("\r") for line in lines)

    def _no(self, body: bytes, retry_after: str) -> Exception:
        try:
            told = msgspec.json.decode(body, type=_Problem)
        except (msgspec.MsgspecError, ValueError):
            return SurroundingsError("central-other", central=self.host)
        wait = min(int(retry_after), 3600) if retry_after.isascii() and retry_after.isdigit() else 0
        return Refused(told.type.removeprefix(_TYPE), told.now, wait)

    def _away(self, fault: BaseException) -> SurroundingsError:
        import httpx

        wrong = _certificate_fault(fault)
        if wrong is not None and wrong.verify_code in _WRONG_DAY:
            return SurroundingsError("central-certificate-day", central=self.host)
        if wrong is not None:
            return SurroundingsError("central-certificate", central=self.host)
        if isinstance(fault, httpx.ReadTimeout | httpx.WriteTimeout | httpx.PoolTimeout):
            return SurroundingsError("central-silent", central=self.host)
        return SurroundingsError("central-away", central=self.host)


def check_address(told: str) -> str:
    """An address without anything after the host. UserError `central-address`, `central-insecure`."""
    found = urlsplit(told.strip())
    try:
        host, _ = found.hostname, found.port
    except ValueError:
        host = None
    if found.scheme not in ("https", "http") or not host or found.username or found.query or found.fragment:
        raise UserError("central-address", found=told.strip())
    if found.path.strip("/"):
        raise UserError("central-address", found=told.strip())
    if found.scheme == "http" and not _is_loopback(host):
        raise UserError("central-insecure", found=told.strip())
    return f"{found.scheme}://{found.netloc}"


def _is_loopback(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"


def _client(url: str) -> Any:
    """Certificates are checked against those that the computer itself trusts; redirects are not followed."""
    import httpx

    host = urlsplit(url).hostname or ""
    secure = ssl.create_default_context() if url.startswith("https") else False
    return httpx.Client(verify=secure, follow_redirects=False, trust_env=not _is_loopback(host))


def _certificate_fault(fault: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while fault is not None:
        if isinstance(fault, ssl.SSLCertVerificationError):
            return fault
        fault = fault.__cause__ or fault.__context__
    return None
