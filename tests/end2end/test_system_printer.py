"""Printing for real: through a print system of the test's own (CUPS) to a printer on the net that keeps its jobs."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import pytest

from app.documents.preview import page_count, page_image
from app.documents.typesetting import Edition
from tests.documents.plans import AMINA, printed

CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
pytestmark = pytest.mark.skipif(not CUPSD, reason="Der er intet printsystem (CUPS) på denne maskine.")
CHILD = Path(__file__).with_name("printing_child.py")
PATIENCE = 400
FILES = "ServerRoot RequestRoot CacheDir StateDir TempDir"
RULES = """Listen 127.0.0.1:{port}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Allow all
</Location>
<Location /admin>
Allow all
</Location>
<Policy default>
<Limit All>
Allow all
</Limit>
</Policy>
"""


def until(true: Callable[[], bool], what: str) -> None:
    for _ in range(PATIENCE):
        if true():
            return
        Event().wait(0.025)
    raise AssertionError(what)


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        return int(found.getsockname()[1])


@dataclass
class NetPrinter:
    """Takes what is sent to it on its port, job by job."""

    server: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    jobs: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        Thread(target=self._take, daemon=True).start()

    @property
    def uri(self) -> str:
        return f"socket://127.0.0.1:{self.server.getsockname()[1]}"

    def _take(self) -> None:
        while True:
            try:
                caller, _ = self.server.accept()
            except OSError:
                return
            with caller:
                self.jobs.append(caller.makefile("rb").read())


@dataclass
class PrintSystem:
    """CUPS with one queue, "Stuen", that leads to `printer`."""

    folder: Path
    port: int
    printer: NetPrinter
    process: "subprocess.Popen[bytes]"

    def run(self, *line: str) -> None:
        env = os.environ | {"CUPS_SERVER": f"127.0.0.1:{self.port}", "PATH": f"{os.environ['PATH']}:/usr/sbin"}
        subprocess.run(line, env=env, check=True, capture_output=True, timeout=30)

    def up(self) -> bool:
        with closing(socket.socket()) as tried:
            return tried.connect_ex(("127.0.0.1", self.port)) == 0

    def child(self, *files: Path) -> "subprocess.Popen[str]":
        """The program's own printing, in a process that knows this print system alone."""
        env = os.environ | {"CUPS_SERVER": f"127.0.0.1:{self.port}", "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen(
            [sys.executable, str(CHILD), "Stuen", *map(str, files)],
            env=env | {"PYTHONPATH": str(CHILD.parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def system() -> Iterator[PrintSystem]:
    """A folder that the print system's own user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="printsystem"))
    folder.chmod(0o755)
    port, printer = free_port(), NetPrinter()
    (folder / "cupsd.conf").write_text(RULES.format(port=port))
    names = [f"{name} {folder / name}" for name in FILES.split()]
    logs = [f"{name} {folder / name}" for name in ("AccessLog", "ErrorLog", "PageLog")]
    for name in FILES.split():
        (folder / name).mkdir()
        (folder / name).chmod(0o777)
    (folder / "cups-files.conf").write_text("\n".join((*names, *logs)) + "\n")
    line = [str(CUPSD), "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    made = PrintSystem(folder, port, printer, process)
    try:
        until(lambda: made.up() or process.poll() is not None, "the print system")
        if process.poll() is not None:
            pytest.skip("Printsystemet (CUPS) kan ikke starte for denne bruger.")
        made.run("lpadmin", "-p", "Stuen", "-E", "-v", printer.uri)
        yield made
    finally:
        printer.server.close()
        process.terminate()
        process.wait(timeout=20)
        shutil.rmtree(folder, ignore_errors=True)


def told(child: "subprocess.Popen[str]") -> str:
    assert child.stdout
    return child.stdout.readline().strip()


def go_on(child: "subprocess.Popen[str]") -> str:
    assert child.stdin
    child.stdin.write("\n")
    child.stdin.flush()
    return told(child)


def test_the_plan_and_the_booklet_come_out_of_the_printer(system: PrintSystem, tmp_path: Path) -> None:
    papers = []
    for edition in (Edition.STANDARD, Edition.POCKET):
        papers.append(tmp_path / f"{edition}.pdf")
        papers[-1].write_bytes(printed(AMINA, edition))
    with system.child(*papers) as child:
        for _ in papers:
            assert told(child) == "valgt True"
            assert go_on(child) == "sendt"
    until(lambda: len(system.printer.jobs) == 2, "the printer")
    plan, booklet = system.printer.jobs
    assert (page_count(plan), page_count(booklet)) == (page_count(papers[0].read_bytes()), 1)
    sheet = page_image(booklet, 0, width=200)
    quarters = [sheet.data[at * len(sheet.data) // 4 : (at + 1) * len(sheet.data) // 4] for at in range(4)]
    assert all(any(byte < 128 for byte in each[::4]) for each in quarters), "turned to fill the paper"


def test_a_printer_that_is_gone_is_said_and_not_called_sent(system: PrintSystem, tmp_path: Path) -> None:
    paper = tmp_path / "plan.pdf"
    paper.write_bytes(printed(AMINA))
    with system.child(paper) as child:
        assert told(child) == "valgt True"
        system.run("lpadmin", "-x", "Stuen")
        assert go_on(child) == "printer-gone"
    assert system.printer.jobs == []


def test_a_print_system_that_is_down_is_said(system: PrintSystem, tmp_path: Path) -> None:
    paper = tmp_path / "plan.pdf"
    paper.write_bytes(printed(AMINA))
    with system.child(paper) as child:
        assert told(child) == "valgt True"
        system.process.send_signal(signal.SIGTERM)
        system.process.wait(timeout=20)
        assert go_on(child) == "printer-gone"
