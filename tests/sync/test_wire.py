"""What answers may be anything: each is named, and nothing waits for ever or grows without end."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import create_server, socket

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.models.central_words import MEDIA, PROTOCOL, Hello
from app.models.errors import PejlemaerkeError, SurroundingsError, UserError
from app.sync import wire as wires
from app.sync.central_client import greet
from app.sync.session import wait_ms
from app.sync.wire import Refused, Request, Wire, check_address
from app.wording import say

Handler = Callable[[socket], None]
HELLO = msgspec.msgpack.encode(Hello(PROTOCOL, 0, bytes(16)))


@contextmanager
def answering(handle: Handler, secure: ssl.SSLContext | None = None) -> Iterator[str]:
    """Something that accepts connections and does as it likes with them."""
    server, open_ones = create_server(("127.0.0.1", 0)), list[socket]()

    def accept() -> None:
        while True:
            try:
                line, _ = server.accept()
                if secure:
                    line = secure.wrap_socket(line, server_side=True)
            except OSError:
                if server.fileno() < 0:
                    return
                continue
            open_ones.append(line)
            try:
                line.recv(65536)
                handle(line)
            except OSError:
                line.close()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"{'https' if secure else 'http'}://127.0.0.1:{server.getsockname()[1]}"
    finally:
        server.shutdown(2)
        server.close()
        for each in open_ones:
            each.close()
        thread.join(5)


def says(status: str, kind: str, body: bytes, more: str = "") -> Handler:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"

    def handle(line: socket) -> None:
        line.sendall(head.encode() + body)

    return handle


def cut_short(line: socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nkort")
    line.close()


def fault(url: str) -> PejlemaerkeError:
    with closing(Wire(url)) as wire, pytest.raises(PejlemaerkeError) as told:
        greet(wire)
    assert say(told.value).endswith(".")
    return told.value


@pytest.mark.parametrize(
    ("handle", "code"),
    [
        (says("200 OK", "text/html", b"<html>Log ind</html>"), "central-other"),
        (says("302 Found", "text/html", b"", "Location: https://login.example\r\n"), "central-other"),
        (says("407 Proxy Authentication Required", "text/html", b""), "central-other"),
        (says("200 OK", MEDIA, b"\xc1"), "central-other"),
        (says("200 OK", MEDIA, msgspec.msgpack.encode(Hello(PROTOCOL + 1, 0, bytes(16)))), "central-newer"),
        (says("200 OK", MEDIA, HELLO, "Content-Encoding: gzip\r\n"), ""),
        (says("200 OK", MEDIA, HELLO), ""),
        (says("502 Bad Gateway", "text/html", b""), "central-busy"),
        (says("503 Service Unavailable", "application/problem+json", b'{"type":"urn:pejlemaerke:problem:busy"}'),
         "central-busy"),
        (says("400 Bad Request", "application/problem+json", b"{"), "central-other"),
        (says("400 Bad Request", "application/problem+json", b'{"type":"x"}'), "central-refuses"),
        (lambda line: line.close(), "central-away"),
        (cut_short, "central-away"),
        (lambda line: line.sendall(b"\x00\x01\x02\r\n\r\n"), "central-away"),
    ],
)  # fmt: skip
def test_what_is_not_central_is_called_what_it_is(handle: Handler, code: str) -> None:
    with answering(handle) as url:
        if code:
            assert fault(url).code == code
        else:
            with closing(Wire(url)) as wire:
                assert greet(wire).protocol == PROTOCOL


def test_nobody_there() -> None:
    assert fault("http://127.0.0.1:9").code == "central-away"


def test_who_accepts_and_never_replies_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wires, "_QUIET_SECONDS", 0.1)
    with answering(lambda line: None) as url:
        assert fault(url).code == "central-silent"


def test_who_says_a_byte_at_a_time_is_left() -> None:
    """By a stopwatch that runs a minute at each look."""
    ticks = iter(range(0, 10**9, 61))

    def drip(line: socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\nx")

    with (
        answering(drip) as url,
        closing(Wire(url, stopwatch=lambda: next(ticks))) as wire,
        pytest.raises(SurroundingsError) as told,
    ):
        greet(wire)
    assert told.value.code == "central-silent"


def test_an_answer_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wires, "_MOST_BYTES", 100_000)
    with answering(says("200 OK", MEDIA, bytes(300_000))) as url:
        assert fault(url).code == "central-other"


def test_centrals_own_no_comes_with_its_clock_and_when_to_come_again() -> None:
    body = b'{"type":"urn:pejlemaerke:problem:too-many","title":"x","status":429,"now":17}'
    with answering(says("429 Too Many Requests", "application/problem+json", body, "Retry-After: 7\r\n")) as url:
        with closing(Wire(url)) as wire, pytest.raises(Refused) as told:
            wire.ask(Request("GET", "/v1/hello"))
        assert (told.value.code, told.value.now, told.value.retry_after) == ("too-many", 17, 7)
        assert fault(url).details["wait"] == 7


def certificate(folder: Path, days: int) -> tuple[Path, Path]:
    """A certificate that vouches for itself, good until so many days from now."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / f"{days}.pem", folder / f"{days}.key"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )  # fmt: skip
    return paths


def test_a_certificate_is_checked_and_what_is_wrong_with_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for days, trusted, code in (
        (30, False, "central-certificate"),
        (-1, True, "central-certificate-day"),
        (30, True, ""),
    ):
        pem, key = certificate(tmp_path, days)
        secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secure.load_cert_chain(pem, key)
        monkeypatch.setenv("SSL_CERT_FILE", str(pem) if trusted else str(tmp_path / "ingen.pem"))
        with answering(says("200 OK", MEDIA, HELLO), secure) as url:
            if code:
                assert fault(url).code == code
            else:
                with closing(Wire(url)) as wire:
                    assert greet(wire).protocol == PROTOCOL


@pytest.mark.parametrize(
    ("told", "found"),
    [("https://central.kommune.dk/", "https://central.kommune.dk"), ("http://localhost:8440", "http://localhost:8440"),
     ("http://127.0.0.1:1", "http://127.0.0.1:1"), ("http://[::1]:1", "http://[::1]:1")],
)  # fmt: skip
def test_an_address_is_kept_without_what_is_after_the_host(told: str, found: str) -> None:
    assert check_address(told) == found


@pytest.mark.parametrize(
    ("told", "code"),
    [("http://central.kommune.dk", "central-insecure"), ("http://127.0.0.1.example", "central-insecure"),
     ("ftp://x", "central-address"), ("central.kommune.dk", "central-address"), ("https://", "central-address"),
     ("https://u:p@x", "central-address"), ("https://x/y", "central-address"), ("https://x?y", "central-address"),
     ("https://x:99999", "central-address")],
)  # fmt: skip
def test_an_address_that_is_none_or_is_not_safe_is_refused(told: str, code: str) -> None:
    with pytest.raises(UserError) as fault:
        Wire(told)
    assert fault.value.code == code


def test_one_waits_longer_each_time_and_not_in_step_with_others() -> None:
    for failures in range(40):
        most = wait_ms(failures, 0, b"\xff" * 4)
        assert wait_ms(failures, 0, bytes(4)) == most // 2 or most // 2 <= wait_ms(failures, 0, bytes(4)) <= most
        assert most <= 300_000
        assert wait_ms(failures, 1_000_000, b"\x80" * 4) == 1_000_000
    assert wait_ms(0, 0, bytes(4)) == 500
    assert wait_ms(3, 0, b"\xff" * 4) > wait_ms(2, 0, b"\xff" * 4)
