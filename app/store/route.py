"""A day's route, read with what is agreed along the way."""

from datetime import date

from app.models.network import map_of
from app.models.plan_redaction import refusing_people
from app.models.route import Route, stop_of
from app.store.day import day_visits, open_agreements
from app.store.one_citizen import person_records
from app.store.vault import Vault


def read_route(vault: Vault, day: date) -> tuple[Route, tuple[bytes, ...]]:
    """The route, and the citizens who are on it."""
    stops, citizens = [], []
    for each in day_visits(vault, day):
        agreed = open_agreements(vault, each.key)
        hidden = refusing_people(map_of(person_records(vault.connection, each.key, "v.kind = 'member'")))
        stop = stop_of(each.meeting, each.citizen, called=each.called, risk=each.risk, agreed=agreed, hidden=hidden)
        if stop:
            stops.append(stop)
            citizens.append(each.key)
    return Route(day, vault.me.name, tuple(stops)), tuple(dict.fromkeys(citizens))
