"""For those who run it: health, figures, TLS, and that one who waits holds up nobody else."""

import os
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from app.bench.central_office import Office
from app.central.command import main
from app.central.database import migrate
from app.central.serving import make_server
from app.central.settings import Settings
from tests.central.conftest import PLENTY, serving
from tests.central.laptop import HTTP, Laptop, code_of, laptop


def test_figures_tell_how_much_and_nothing_about_whom(database: str, office: Office, laptops: list[Laptop]) -> None:
    book = office.begin(office.people[0])
    laptops[0].lay(*book.things)
    with serving(Settings(database, port=0, limits=PLENTY)) as url:  # the figures are all servers' of this process
        text = ""
        while "central_listening 1.0" not in text:
            text = HTTP.get(f"{url}/metrics").text
    assert 'central_requests_total{route="/v1/{organisation}/lay",status="200"}' in text
    for secret in (office.id, book.id, *(each for person in office.people for each in (person.worker, person.device))):
        assert secret.hex() not in text


def test_it_is_ready_while_its_database_can_be_written(new_database: Callable[[], str]) -> None:
    database = new_database()
    migrate(database)
    with serving(Settings(database, port=0, limits=PLENTY)) as url:
        assert HTTP.get(f"{url}/ready").text == "ready\n"
        name = conninfo_to_dict(database)["dbname"]
        with psycopg.connect(make_conninfo(database, dbname="postgres"), autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        assert code_of(HTTP.get(f"{url}/ready")) == "busy"
        assert HTTP.get(f"{url}/health").text == "ok\n"


def test_one_who_must_wait_for_another_holds_up_nobody_else(
    database: str, office: Office, laptops: list[Laptop]
) -> None:
    books = [office.begin(person) for person in office.people[:2]]
    for mine, book in zip(laptops, books, strict=False):
        mine.lay(*book.things)
    waiting: list[list[int]] = []
    with psycopg.connect(database) as connection:
        connection.execute("SELECT 1 FROM owners WHERE owner = %s FOR UPDATE", [books[0].id])
        slow = threading.Thread(target=lambda: waiting.append(laptops[0].lay(office.bundle(books[0].id)).numbers))
        slow.start()
        for number in range(2, 12):
            assert laptops[1].lay(office.bundle(books[1].id)).numbers == [number]
        assert waiting == []
    slow.join(20)
    assert waiting == [[2]]
    assert laptops[0].lay(office.bundle(books[0].id)).numbers == [3]


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate that nobody but this test trusts, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "central")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    paths = tmp_path / "central.pem", tmp_path / "central.key"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    no_password = serialization.NoEncryption()
    paths[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, no_password))
    return paths


def test_it_speaks_tls_itself(database: str, certificate: tuple[Path, Path]) -> None:
    path, key = certificate
    office = Office(os.urandom, people=1)
    with serving(Settings(database, port=0, certificate=path, key=key)) as address:
        url = address.replace("http:", "https:")
        with httpx.Client(verify=ssl.create_default_context(cafile=path)) as trusting:
            assert trusting.get(f"{url}/health").text == "ok\n"
            request = laptop(url, office, office.people[0]).request("POST", "news", b"\x91\x90")
            assert code_of(trusting.send(request)) == "organisation-unknown"
        with httpx.Client() as doubting, pytest.raises(httpx.ConnectError):
            doubting.get(f"{url}/health")


def test_a_certificate_that_cannot_be_read_is_said(
    database: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    missing = str(tmp_path / "x.pem")
    assert main(["serve", "--database", database, "--certificate", missing, "--key", missing]) == 1
    assert "Certifikatet" in capsys.readouterr().err


def test_a_server_is_bounded_in_what_it_takes(database: str) -> None:
    config = make_server(Settings(database)).config
    assert (config.limit_concurrency, config.ws, config.access_log) == (6_001, "none", False)
