"""citizens, show, search."""

from argparse import Namespace
from typing import Any

from app.cli.outside import Outside
from app.cli.readable import record_data, record_lines, section_name
from app.cli.unlock import opened
from app.commands.access import Access, log_access
from app.models.danish_dates import danish_date
from app.store.reading import CaseRow, caseload, find_citizen, load_citizen
from app.store.search import MARK_END, MARK_START, Hit, Order, search


def show_all(arguments: Namespace, outside: Outside) -> int:
    """The caseload."""
    with opened(arguments, outside) as vault:
        rows = caseload(vault)
    if arguments.json:
        outside.tell_json([_row_data(row) for row in rows])
        return 0
    for row in rows:
        look = f"ses igen {danish_date(row.next_look, weekday=False)}" if row.next_look else ""
        named = row.full_name or row.called
        outside.tell(" · ".join(filter(None, (named, section_name(row.section), look))))
        if row.dream:
            outside.tell(f"   ”{' '.join(row.dream.split())}”")
    if not rows:
        outside.note("Her er ingen borgere endnu.")
    return 0


def _row_data(row: CaseRow) -> dict[str, Any]:
    return {
        "id": row.citizen.hex(),
        "name": row.called,
        "full_name": row.full_name,
        "dream": row.dream,
        "last_contact": row.last_contact.local.isoformat(timespec="seconds") if row.last_contact else None,
        "next_look": row.next_look.isoformat() if row.next_look else None,
        "section": row.section,
    }


def show(arguments: Namespace, outside: Outside) -> int:
    """One citizen; that it was read stands in the citizen's history."""
    with opened(arguments, outside) as vault:
        citizen = find_citizen(vault, arguments.citizen)
        vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.OPENED))
        record = load_citizen(vault, citizen)
    if arguments.json:
        outside.tell_json(record_data(record))
    else:
        outside.tell(*record_lines(record))
    return 0


def find(arguments: Namespace, outside: Outside) -> int:
    """Where the words stand."""
    with opened(arguments, outside) as vault:
        hits = search(vault, " ".join(arguments.words), order=Order.BEST if arguments.best else Order.NEWEST)
    if arguments.json:
        outside.tell_json([_hit_data(hit) for hit in hits])
        return 0
    for hit in hits:
        outside.tell(f"{hit.called}: {' '.join(_plain(hit).split())}")
    if not hits:
        outside.note("Ingen steder med de ord.")
    return 0


def _hit_data(hit: Hit) -> dict[str, str]:
    return {
        "citizen": hit.citizen.hex(), "name": hit.called, "kind": hit.kind, "record": hit.record.hex(),
        "field": hit.field, "text": _plain(hit),
    }  # fmt: skip


def _plain(hit: Hit) -> str:
    return hit.snippet.replace(MARK_START, "").replace(MARK_END, "")
