"""What the page about the organisation says of people, computers and teams."""

from datetime import date

from app.commands.handing_on import Handover
from app.commands.organisation_view import OrganisationView
from app.models.danish_dates import danish_date, danish_moment
from app.models.moment import Moment
from app.models.organisation import Device, Team, Worker


def offices(view: OrganisationView, worker: Worker) -> str:
    """What somebody is here besides the role: "administrator", "leder af Nord"."""
    told = ["administrator"] if worker.id in view.organisation.administrators else []
    told += [f"leder af {team.name}" for team in view.teams if team.leader == worker.id]
    return one_and_another(told)


def standing_line(view: OrganisationView, worker: Worker) -> str:
    """Under the name: role, offices, teams."""
    if worker.revoked:
        return "spærret"
    teams = [team.name for team in view.teams_of(worker.id) if team.leader != worker.id]
    return " · ".join(part for part in (worker.role, offices(view, worker), ", ".join(teams)) if part)


def computers_line(view: OrganisationView, worker: Worker, today: date) -> str:
    """How many computers, and when one of them was last seen."""
    used = [each for each in view.devices_of(worker.id) if not each.revoked]
    if not used:
        return "Ingen computer endnu" if not worker.revoked else ""
    many = "1 computer" if len(used) == 1 else f"{len(used)} computere"
    seen = seen_words(view, used[0], today)
    return f"{many} · {seen}"


def seen_words(view: OrganisationView, device: Device, today: date) -> str:
    """When a computer last laid something in the shared folder."""
    if device.id not in view.seen:
        return "ikke set endnu"
    at = Moment(view.seen[device.id], view.offset).local
    if (today - at.date()).days in (0, 1):
        return f"sidst set {danish_moment(at, today)}"
    return f"sidst set {danish_date(at.date(), weekday=False, year=at.year != today.year)}"


def device_title(view: OrganisationView, device: Device, number: int) -> str:
    """What a computer is called: it has no name, so that none can be read in the folder."""
    return "Denne computer" if device.id == view.device else f"Computer {number}"


def members_line(view: OrganisationView, team: Team) -> str:
    """The members of a team, its leader left out."""
    names = sorted(name_of(view, each) for each in team.members if each != team.leader)
    return ", ".join(names) or "Ingen andre endnu"


def name_of(view: OrganisationView, worker: bytes) -> str:
    """A colleague's name."""
    found = view.organisation.workers.get(worker)
    if found is None:
        return "En, der ikke er her mere"
    return f"{found.name} (spærret)" if found.revoked else found.name


def lost_computer(name: str) -> str:
    """What follows when a computer is revoked."""
    return (
        "Computeren kan ikke mere sende eller hente noget, når kollegerne har synket. Det, der allerede ligger på den,"
        f" kan ikke slettes herfra, men det er låst med adgangskoden. {name} skal bruge sin nødkode fra papiret for at"
        " komme i gang igen, og så er nøglerne nye. Det kan ikke gøres om."
    )


def gone_colleague(name: str, found: Handover | None) -> str:
    """What follows when somebody has left."""
    return (
        f"{name} får ikke mere af det, der skrives fra nu af, og det, {name} selv skriver bagefter, bliver ikke"
        f" taget med. Det, {name} allerede har hentet, kan ingen tage tilbage. {handover_words(name, found)}"
        " Det kan ikke gøres om; kommer vedkommende igen, er det med en ny invitation."
    )


def who_administers(view: OrganisationView) -> str:
    """Who to go to."""
    names = sorted(name_of(view, each) for each in view.organisation.administrators if each != view.me)
    if not view.administers:
        return (
            f"{one_and_another(names)} er administrator"
            if len(names) == 1
            else f"{one_and_another(names)} er administratorer"
        )
    return f"Du og {one_and_another(names)} er administratorer" if names else "Du er administrator"


def one_and_another(names: list[str]) -> str:
    """ "Lone, Poul og Signe"."""
    return " og ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def handover_words(name: str, found: Handover | None) -> str:
    """What becomes of somebody's citizens: who is left with nobody, and which teams want a leader."""
    if found is None:
        return f"Serveren kan ikke nås, så det kan ikke ses her, hvilke borgere {name} er med hos."
    told = []
    if found.nobody:
        many = "1 borger har" if found.nobody == 1 else f"{found.nobody} borgere har"
        told.append(f"{many} ingen andre end {name}.")
    if found.others:
        many = "1 borger har" if found.others == 1 else f"{found.others} borgere har"
        told.append(f"{many} også en anden kollega.")
    for team in found.teams:
        told.append(f"{team} skal have en anden leder.")
    return " ".join(told) or f"{name} er ikke med hos nogen borgere."
