"""What the page about the organisation says of people, computers and teams."""

from datetime import date

from app.commands.handing_on import Handover
from app.commands.organisation_view import OrganisationView
from app.models.danish_dates import danish_date, danish_moment
from app.models.moment import Moment
from app.models.organisation import Device, Team, Worker
from app.models.tongue import t


def offices(view: OrganisationView, worker: Worker) -> str:
    """What somebody is here besides the role: "administrator", "leder af Nord"."""
    told = [t("administrator")] if worker.id in view.organisation.administrators else []
    told += [t("leder af {name}").format(name=team.name) for team in view.teams if team.leader == worker.id]
    return one_and_another(told)


def standing_line(view: OrganisationView, worker: Worker) -> str:
    """Under the name: role, offices, teams."""
    if worker.revoked:
        return t("spærret")
    teams = [team.name for team in view.teams_of(worker.id) if team.leader != worker.id]
    return " · ".join(part for part in (worker.role, offices(view, worker), ", ".join(teams)) if part)


def computers_line(view: OrganisationView, worker: Worker, today: date) -> str:
    """How many computers, and when one of them was last seen."""
    used = [each for each in view.devices_of(worker.id) if not each.revoked]
    if not used:
        return t("Ingen computer endnu") if not worker.revoked else ""
    many = t("1 computer") if len(used) == 1 else t("{count} computere").format(count=len(used))
    seen = seen_words(view, used[0], today)
    return f"{many} · {seen}"


def seen_words(view: OrganisationView, device: Device, today: date) -> str:
    """When a computer last laid something in the shared folder."""
    if device.id not in view.seen:
        return t("ikke set endnu")
    at = Moment(view.seen[device.id], view.offset).local
    if (today - at.date()).days in (0, 1):
        return t("sidst set {when}").format(when=danish_moment(at, today))
    return t("sidst set {day}").format(day=danish_date(at.date(), weekday=False, year=at.year != today.year))


def device_title(view: OrganisationView, device: Device, number: int) -> str:
    """What a computer is called: it has no name, so that none can be read in the folder."""
    return t("Denne computer") if device.id == view.device else t("Computer {number}").format(number=number)


def members_line(view: OrganisationView, team: Team) -> str:
    """The members of a team, its leader left out."""
    names = sorted(name_of(view, each) for each in team.members if each != team.leader)
    return ", ".join(names) or t("Ingen andre endnu")


def name_of(view: OrganisationView, worker: bytes) -> str:
    """A colleague's name."""
    found = view.organisation.workers.get(worker)
    if found is None:
        return t("En, der ikke er her mere")
    return t("{name} (spærret)").format(name=found.name) if found.revoked else found.name


def lost_computer(name: str) -> str:
    """What follows when a computer is revoked."""
    return t(
        "Computeren kan ikke mere sende eller hente noget, når kollegerne har synket. Det, "
        "der allerede ligger på den, kan ikke slettes herfra, men det er låst med "
        "adgangskoden. {name} skal bruge sin nødkode fra papiret for at komme i gang igen, "
        "og så er nøglerne nye. Det kan ikke gøres om."
    ).format(name=name)


def gone_colleague(name: str, found: Handover | None) -> str:
    """What follows when somebody has left."""
    return t(
        "{name} får ikke mere af det, der skrives fra nu af, og det, {name} selv skriver "
        "bagefter, bliver ikke taget med. Det, {name} allerede har hentet, kan ingen tage "
        "tilbage. {handover_words} Det kan ikke gøres om; kommer vedkommende igen, er det "
        "med en ny invitation."
    ).format(name=name, handover_words=handover_words(name, found))


def who_administers(view: OrganisationView) -> str:
    """Who to go to."""
    names = sorted(name_of(view, each) for each in view.organisation.administrators if each != view.me)
    if not view.administers:
        return (
            t("{one_and_another} er administrator").format(one_and_another=one_and_another(names))
            if len(names) == 1
            else t("{one_and_another} er administratorer").format(one_and_another=one_and_another(names))
        )
    return (
        t("Du og {one_and_another} er administratorer").format(one_and_another=one_and_another(names))
        if names
        else t("Du er administrator")
    )


def one_and_another(names: list[str]) -> str:
    """ "Lone, Poul og Signe"."""
    return t(" og ").join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def handover_words(name: str, found: Handover | None) -> str:
    """What becomes of somebody's citizens: who is left with nobody, and which teams want a leader."""
    if found is None:
        return t("Serveren kan ikke nås, så det kan ikke ses her, hvilke borgere {name} er med hos.").format(name=name)
    told = []
    if found.nobody:
        many = t("1 borger har") if found.nobody == 1 else t("{nobody} borgere har").format(nobody=found.nobody)
        told.append(t("{many} ingen andre end {name}.").format(many=many, name=name))
    if found.others:
        many = t("1 borger har") if found.others == 1 else t("{others} borgere har").format(others=found.others)
        told.append(t("{many} også en anden kollega.").format(many=many))
    for team in found.teams:
        told.append(t("{team} skal have en anden leder.").format(team=team))
    return " ".join(told) or t("{name} er ikke med hos nogen borgere.").format(name=name)
