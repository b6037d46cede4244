"""A lost laptop: its worker's keys are replaced, every stream gets a new key, and nothing is lost."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.commands import syncing
from app.commands.organisation import fingerprint, revoke
from app.commands.renewing import renew, take_up_keys_steps
from app.commands.returning import find_worker_keys, return_on_new_laptop
from app.commands.sharing import members
from app.commands.signing import my_identity, open_keys, write_record
from app.commands.syncing import exchange, fetch_logs
from app.keys.content import wrap_name
from app.keys.identity import new_signing_key
from app.keys.paper import paper_key, root_key
from app.keys.recovery_code import read_code
from app.keys.worker_box import WorkerKeys, close_box, open_box, open_paper_keys
from app.models.errors import SurroundingsError, UserError
from app.models.organisation import DEVICE, organisation_id
from app.models.shared_name import KEYS, Name
from app.store.doctor import examine
from app.store.logs import load_membership, load_organisation, logged_streams
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import Profile, profiles
from app.store.shared import wraps_of
from app.sync.folder import Folder
from tests.commands.false_organisation import false_organisation
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder; Signe has written of Amina."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen, on Lone's laptop too."""
    key = office.citizen("Signe", "Amina")
    office.hope("Signe", key, "Før")
    office.round()
    return key


def comes_back(office: Office, tmp_path: Path, hands: Hands, *, lost: bool = True) -> None:
    """Signe sits at a new laptop with the paper; the old one is the thief's from now on."""
    office.at["Tyven"] = office.at.pop("Signe")
    profile = return_on_new_laptop(
        tmp_path / "ny", where=office.folder, code=office.papers["Signe"], password=PASSWORD, world=hands.world,
        compared=office.codes.fingerprint,
        lost=lost,
    )  # fmt: skip
    office.at["Signe"] = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)


def opens(office: Office, thief: str) -> set[bytes]:
    """The newest keys that somebody who lays aside every rule of the program can open."""
    vault = office.at[thief]
    fetch_logs(vault, where=office.folder, random=office.random)
    me = my_identity(vault)
    found = set()
    for stream in logged_streams(vault, me.organisation):
        membership = load_membership(vault, stream, load_organisation(vault, me.organisation))
        found |= set(open_keys(vault, me, membership)) & {membership.sealing}
    return found


def test_a_sole_member_gets_everything_back_and_writes_on_with_nobody_online(
    office: Office, tmp_path: Path, hands: Hands
) -> None:
    """Attack 18: the folder and the paper, and new keys at once."""
    bo = office.citizen("Poul", "Bo")
    office.hope("Poul", bo, "Kun Poul ved det")
    office.sync("Poul")
    office.at["Tyven"] = office.at.pop("Poul")
    before = my_identity(office.at["Tyven"]).keys
    profile = return_on_new_laptop(
        tmp_path / "ny", where=office.folder, code=office.papers["Poul"], password=PASSWORD, world=hands.world,
        compared=office.codes.fingerprint,
        lost=True,
    )  # fmt: skip
    office.at["Poul"] = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    came = office.sync("Poul")
    assert came.notices == ()
    assert office.hopes("Poul", bo) == {"Kun Poul ved det"}
    now = my_identity(office.at["Poul"]).keys
    assert {now.signing, now.receiving}.isdisjoint((before.signing, before.receiving))
    office.hope("Poul", bo, "Videre på den nye")
    assert office.sync("Poul").sent
    assert opens(office, "Tyven") == set()
    office.round("Mette", "Lone", "Poul")
    assert office.hopes("Lone", bo) == {"Kun Poul ved det", "Videre på den nye"}
    assert examine(office.at["Poul"]) == ()


def test_what_is_sealed_after_the_loss_is_never_for_the_keys_of_the_lost_laptop(
    office: Office, amina: bytes, tmp_path: Path, hands: Hands
) -> None:
    revoke(office.at["Mette"], worker=office.id("Signe"), device=office.at["Signe"].me.device)
    office.sync("Mette")
    office.hope("Lone", amina, "Efter")
    office.sync("Lone")
    assert opens(office, "Signe") == set()
    comes_back(office, tmp_path, hands, lost=False)
    office.sync("Signe")
    assert office.hopes("Signe", amina) == {"Før", "Efter"}
    office.hope("Signe", amina, "Fra den nye")
    office.round("Signe", "Lone")
    office.hope("Lone", amina, "Og videre")
    office.round("Signe", "Lone")
    assert office.hopes("Signe", amina) == office.hopes("Lone", amina) == {"Før", "Efter", "Fra den nye", "Og videre"}
    assert opens(office, "Tyven") == set()
    office.sync("Mette")
    assert not office.organisation.workers[office.id("Signe")].exposed


def test_a_laptop_that_was_revoked_before_its_owner_came_back_leaves_all_that_was_written(
    office: Office, tmp_path: Path, hands: Hands
) -> None:
    """Nobody else has the stream: the new laptop makes the cut, and not before it has fetched what there is."""
    bo = office.citizen("Poul", "Bo")
    office.hope("Poul", bo, "Kun Poul ved det")
    office.sync("Poul")
    office.at["Tyven"] = office.at.pop("Poul")
    revoke(office.at["Mette"], worker=office.id("Poul"), device=office.at["Tyven"].me.device)
    office.sync("Mette")
    profile = return_on_new_laptop(
        tmp_path / "ny",
        where=office.folder,
        code=office.papers["Poul"],
        password=PASSWORD,
        world=hands.world,
        compared=office.codes.fingerprint,
    )
    office.at["Poul"] = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    assert office.sync("Poul").aside == {}
    assert office.hopes("Poul", bo) == {"Kun Poul ved det"}


def test_a_thief_with_the_workers_keys_vouches_for_no_computer(office: Office, amina: bytes) -> None:
    """Neither in the light of the revocation nor as if it had not been seen."""
    thief, before = office.at["Signe"], office.organisation.heads
    device = thief.me.device
    revoke(office.at["Mette"], worker=office.id("Signe"), device=device)
    office.sync("Mette")
    fetch_logs(thief, where=office.folder, random=office.random)
    me = my_identity(thief)
    for number, heads in enumerate((before, load_organisation(thief, me.organisation).heads)):
        for name in (device, bytes([number]) * 16):
            body = {"device": name, "worker": me.keys.worker, "signing": new_signing_key(office.random).public}
            write_record(thief, log=me.organisation, heads=heads, key=me.keys.signs, kind=DEVICE, body=body)
    now = load_organisation(thief, me.organisation)
    assert {each.id for each in now.devices.values() if each.worker == me.keys.worker and not each.revoked} == set()


def test_an_administrators_stolen_keys_make_no_computer_that_may_certify(office: Office) -> None:
    """A computer that does not count certifies nobody, whatever it says that it had seen."""
    office.take_in("Ida")
    office.round()
    thief, before = office.at["Mette"], office.organisation.heads
    me, other = my_identity(thief), new_signing_key(office.random)
    revoke(office.at["Lone"], worker=office.id("Signe"))  # any other record beside
    device = {"device": b"t" * 16, "worker": me.keys.worker, "signing": other.public}
    at = write_record(thief, log=me.organisation, heads=before, key=me.keys.signs, kind=DEVICE, body=device)
    body = {"team": b"t" * 16, "name": "Tyve", "leader": office.id("Ida"), "members": [office.id("Ida")]}
    write_record(thief, log=me.organisation, heads=(at,), key=other, kind="team", body=body)
    assert b"t" * 16 in load_organisation(thief, me.organisation).teams
    record = {"worker": me.keys.worker, "device": thief.me.device}
    write_record(
        thief,
        log=me.organisation,
        heads=before,
        key=root_key(read_code(office.codes.root_code)),
        kind="revoke",
        body=record,
    )
    now = load_organisation(thief, me.organisation)
    assert b"t" * 16 not in now.devices
    assert b"t" * 16 not in now.teams


def test_on_a_second_laptop_the_paper_code_gives_the_new_keys(
    office: Office, amina: bytes, tmp_path: Path, hands: Hands
) -> None:
    comes_back(office, tmp_path, hands, lost=False)
    office.sync("Signe")
    office.at["Anden"] = office.at.pop("Tyven")
    office.round("Anden", "Signe")
    revoke(office.at["Mette"], worker=office.id("Signe"), device=office.at["Anden"].me.device)
    office.round("Mette", "Lone")
    office.hope("Lone", amina, "Efter")
    office.sync("Lone")
    assert office.sync("Signe").notices == ("needs-paper",)
    assert "Efter" not in office.hopes("Signe", amina)
    with pytest.raises(UserError, match="code-wrong"):
        renew(office.at["Signe"], where=office.folder, code=office.papers["Lone"], random=office.random)
    came = renew(office.at["Signe"], where=office.folder, code=office.papers["Signe"], random=office.random)
    assert came.notices == ()
    assert office.hopes("Signe", amina) == {"Før", "Efter"}
    # the one that was called lost turned up again, with the paper beside it
    came = renew(office.at["Anden"], where=office.folder, code=office.papers["Signe"], random=office.random)
    assert came.notices == ()
    assert my_identity(office.at["Anden"]).keys == my_identity(office.at["Signe"]).keys
    office.hope("Anden", amina, "Fundet igen")
    office.round()
    assert office.hopes("Lone", amina) == {"Før", "Efter", "Fundet igen"}


def test_a_key_that_a_colleague_made_without_knowing_of_the_new_ones_is_made_anew(
    office: Office, amina: bytes, tmp_path: Path, hands: Hands
) -> None:
    """Lone hears of the loss on a stick, and cuts off; Signe has put the paper away again. The leader mends it."""
    revoke(office.at["Mette"], worker=office.id("Signe"), device=office.at["Signe"].me.device)
    office.sync("Mette")
    stick = tmp_path / "stik"
    shutil.copytree(office.folder, stick)
    comes_back(office, tmp_path, hands, lost=False)
    office.sync("Signe")
    exchange(office.at["Lone"], where=stick, random=office.random)
    office.hope("Lone", amina, "Under en nøgle til papiret")
    exchange(office.at["Lone"], where=stick, random=office.random)
    office.round("Lone", "Signe")
    assert office.hopes("Signe", amina) == {"Før", "Under en nøgle til papiret"}
    assert opens(office, "Tyven") == set()


def test_renewing_twice_changes_nothing_the_second_time(office: Office, amina: bytes) -> None:
    renew(office.at["Signe"], where=office.folder, code=office.papers["Signe"], random=office.random)
    assert my_identity(office.at["Signe"]).keys.signs.public == office.organisation.workers[office.id("Signe")].signing
    keys = my_identity(office.at["Signe"]).keys
    came = renew(office.at["Signe"], where=office.folder, code=office.papers["Signe"], random=office.random)
    assert (came.notices, my_identity(office.at["Signe"]).keys) == ((), keys)


def test_the_papers_keys_are_on_no_laptop_and_for_no_other_code(office: Office) -> None:
    signe = office.at["Signe"]
    boxes = wraps_of(signe, KEYS, signe.me.worker)
    paper = paper_key(read_code(office.papers["Signe"]))
    (found,) = (keys for box in boxes if (keys := open_paper_keys(box, paper)))
    told = office.organisation.workers[signe.me.worker]
    assert (found.signs.public, found.receives.public) == (told.proof, told.paper)
    assert paper.public not in (told.proof, told.paper)
    for code in (office.papers["Lone"], office.codes.recovery_code):
        assert not any(open_paper_keys(box, paper_key(read_code(code))) for box in boxes)
    assert not any(open_paper_keys(box, my_identity(signe).keys.receives) for box in boxes)
    kept = [bytes(value) for (value,) in signe.connection.execute("SELECT value FROM own")]
    assert {found.signing, found.receiving}.isdisjoint(kept)


def test_old_boxes_give_nothing_that_counts(office: Office, amina: bytes, tmp_path: Path, hands: Hands) -> None:
    comes_back(office, tmp_path, hands)
    office.sync("Signe")
    signe = office.at["Signe"]
    boxes = wraps_of(signe, KEYS, signe.me.worker)
    found = [keys for box in boxes if (keys := open_box(box, paper_key(read_code(office.papers["Signe"]))))]
    now = load_organisation(signe, my_identity(signe).organisation).workers[signe.me.worker]
    assert len({keys.signing for keys in found}) == 2
    assert {keys.receives.public for keys in found if keys.signs.public == now.signing} == {now.receiving}


@pytest.mark.parametrize("what", ["read", "feed", "stamps"])
def test_a_return_that_stops_leaves_nothing_half_and_can_begin_again(
    office: Office, amina: bytes, tmp_path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    whole = getattr(Folder, what)
    for step in range(30):
        left = [step]

        def stopping(*arguments: object, left: list[int] = left) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise SurroundingsError("share-gone", folder="")
            return whole(*arguments)

        monkeypatch.setattr(Folder, what, stopping)
        try:
            comes_back(office, tmp_path, hands)
        except SurroundingsError:
            office.at["Signe"] = office.at.pop("Tyven")
            assert profiles(tmp_path / "ny") == ()
            continue
        break
    monkeypatch.setattr(Folder, what, whole)
    office.sync("Signe")
    assert office.hopes("Signe", amina) == {"Før"}


def test_a_first_exchange_that_stops_half_way_cuts_off_nothing_that_was_not_fetched(
    office: Office, tmp_path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attacks 5 and 1: the stick is pulled out between the logs and the words, at every step."""
    bo = office.citizen("Poul", "Bo")
    for number in range(4):
        office.hope("Poul", bo, f"Ord {number}")
        office.sync("Poul")
    office.at["Tyven"] = office.at.pop("Poul")
    profile = return_on_new_laptop(
        tmp_path / "ny", where=office.folder, code=office.papers["Poul"], password=PASSWORD, world=hands.world,
        compared=office.codes.fingerprint,
        lost=True,
    )  # fmt: skip
    office.at["Poul"] = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    whole = Folder.read
    for step in range(20):
        left = [step]

        def stopping(*arguments: object, left: list[int] = left) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise SurroundingsError("share-gone", folder="")
            return whole(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(Folder, "read", stopping)
        try:
            office.sync("Poul")
            break
        except SurroundingsError:
            continue
    assert office.hopes("Poul", bo) == {f"Ord {number}" for number in range(4)}


def test_whoever_has_left_the_organisation_makes_no_new_keys(office: Office) -> None:
    revoke(office.at["Mette"], worker=office.id("Poul"))
    office.sync("Mette")
    with pytest.raises(UserError, match="worker-revoked"):
        renew(office.at["Poul"], where=office.folder, code=office.papers["Poul"], random=office.random, lost=True)


def test_a_worker_with_the_paper_calls_the_other_laptop_lost_without_anybody(
    office: Office, amina: bytes, tmp_path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    comes_back(office, tmp_path, hands)
    office.sync("Signe")
    office.sync("Lone")
    assert office.sync("Tyven").notices == ("revoked",)
    monkeypatch.setattr(syncing._Exchange, "_revoked", lambda *_: False)
    office.hope("Tyven", amina, "Tyven skriver")
    office.sync("Tyven")
    office.round("Signe", "Lone")
    assert office.hopes("Lone", amina) == office.hopes("Signe", amina) == {"Før"}
    inside = members(office.at["Signe"], citizen=amina)[0]
    assert inside.sealing is not None


def test_whoever_knows_all_that_lies_open_makes_no_box_that_the_paper_opens(office: Office, amina: bytes) -> None:
    """Attack 19, substitute key: a false organisation beside the real one, with a box for Signe."""
    root = new_signing_key(office.random)
    false, told = organisation_id(root.public), office.organisation.workers[office.id("Signe")]
    keys = WorkerKeys(false, root.public, told.id, "Signe", "", office.random(32), office.random(32))
    for receiver in (told.paper, told.receiving):
        box = close_box(keys, (receiver,))
        Folder(office.folder, false, office.random).write(Name(KEYS, told.id, wrap_name(box)), box)
    found = find_worker_keys(office.folder, office.papers["Signe"])
    assert found.organisation == office.organisation.id


def test_taking_up_keys_leaves_the_vault_free_and_may_be_left_between_its_steps(office: Office, amina: bytes) -> None:
    """The folder is read without the vault; whoever locks in the middle begins again."""
    signe = office.at["Signe"]
    steps, count = take_up_keys_steps(signe, where=office.folder, code=office.papers["Signe"], random=office.random), 0
    answer: object = None
    with suppress(StopIteration):
        while True:
            work = steps.send(answer)
            assert not signe.connection.in_transaction
            answer, count = work(), count + 1
    assert count >= 2
    for stop in range(count):
        steps = take_up_keys_steps(signe, where=office.folder, code=office.papers["Signe"], random=office.random)
        answer = None
        for _ in range(stop):
            answer = steps.send(answer)()
        steps.close()
        assert office.hopes("Signe", amina) == {"Før"}


def test_only_the_organisation_that_was_compared_is_returned_to(office: Office, tmp_path: Path, hands: Hands) -> None:
    """Attack 19: between comparing and returning the place swaps the root; or it has both all along."""
    code, world = office.papers["Signe"], hands.world

    def come_back() -> Profile:
        return return_on_new_laptop(
            tmp_path / "ny", where=office.folder, code=code, password=PASSWORD, world=world,
            compared=office.codes.fingerprint,
        )  # fmt: skip

    true = find_worker_keys(office.folder, code)
    other = false_organisation(tmp_path / "falsk", hands, code)
    shutil.copytree(other.folder, office.folder, dirs_exist_ok=True)
    assert fingerprint(true.root) == office.codes.fingerprint != other.codes.fingerprint
    assert come_back().name == "Signe"
    shutil.rmtree(office.folder / "pejlemaerke" / office.organisation.id.hex())
    with pytest.raises(UserError, match="root-other") as fault:
        come_back()
    assert fault.value.details["found"] == other.codes.fingerprint
    assert len(profiles(tmp_path / "ny")) == 1
    other.close()
