"""Papers that wait for a printer."""

from pathlib import Path

from app.store.print_queue import dequeue, enqueue, paper, waiting
from app.store.vault import Vault


def test_papers_wait_in_order_and_leave_when_printed(vault: Vault) -> None:
    first = enqueue(vault, citizens=[b"a" * 16], title="Min plan", pages=2, pdf=b"%PDF-1")
    second = enqueue(vault, citizens=[b"b" * 16, b"c" * 16], title="Ruteliste", pages=1, pdf=b"%PDF-2")
    assert second.citizens == (b"b" * 16, b"c" * 16)
    assert waiting(vault) == (first, second)
    assert paper(vault, second.id) == b"%PDF-2"
    dequeue(vault, first.id)
    assert waiting(vault) == (second,)
    assert paper(vault, first.id) is None


def test_a_waiting_paper_is_not_readable_on_the_disk(vault: Vault) -> None:
    enqueue(vault, citizens=[b"a" * 16], title="Min plan", pages=2, pdf=b"Jeg vil ud af huset" * 50)
    for file in Path(vault.path).parent.iterdir():
        assert b"Jeg vil ud" not in file.read_bytes()
