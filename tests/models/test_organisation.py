"""The organisation's log: who may say what, and that removals win."""

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.keys.identity import SigningKey, new_signing_key, verify
from app.models.organisation import Organisation, organisation_id
from app.models.organisation_reading import read_organisation
from app.models.signed_log import LOG_FORMAT, SIGNED_AS, Log, Record, Signed, encode_record, read_log


class Office:
    """An organisation under way: makes signed records on top of whatever heads a test names."""

    def __init__(self) -> None:
        self.random = Random(7)
        self.root = new_signing_key(self.random.randbytes)
        self.id = organisation_id(self.root.public)
        self.signed: list[Signed] = []
        self.keys: dict[str, SigningKey] = {}
        self.say(self.root, "organisation", {"name": "Nord", "recovery": bytes(32)}, heads=())

    def say(self, key: SigningKey, kind: str, body: dict[str, Any], heads: tuple[bytes, ...] | None = None) -> bytes:
        seen = self.log.heads if heads is None else heads
        raw = encode_record(Record(LOG_FORMAT, self.id, tuple(sorted(seen)), key.public, 0, 60, kind, body))
        self.signed.append(Signed(raw, key.sign(SIGNED_AS + raw)))
        return self.signed[-1].id

    def worker(self, name: str, by: SigningKey, heads: tuple[bytes, ...] | None = None) -> bytes:
        """A worker with a device; gives the device's record."""
        self.keys[name] = new_signing_key(self.random.randbytes)
        self.keys[f"{name}'s paper"] = new_signing_key(self.random.randbytes)
        body = {"worker": ident(name), "name": name, "role": "Bostøtte", "signing": self.keys[name].public}
        paper = {"paper": b"p" * 32, "proof": self.keys[f"{name}'s paper"].public}
        at = self.say(by, "worker", {**body, "receiving": bytes(32), **paper}, heads)
        return self.device(name, (at,))

    def device(self, name: str, heads: tuple[bytes, ...] | None = None, which: str = "") -> bytes:
        key = new_signing_key(self.random.randbytes)
        self.keys[f"{name}'s{which}"] = key
        body = {"device": ident(f"{name}'s{which}"), "worker": ident(name), "signing": key.public}
        return self.say(self.keys[name], "device", body, heads)

    def renew(self, name: str, heads: tuple[bytes, ...] | None = None) -> bytes:
        """New keys, by the paper."""
        signing, receiving = new_signing_key(self.random.randbytes), self.random.randbytes(32)
        body = {"worker": ident(name), "signing": signing.public, "receiving": receiving}
        at = self.say(self.keys[f"{name}'s paper"], "renew", body, heads)
        self.keys[name] = signing
        return at

    def revoke(self, by: str, name: str, device: bytes = b"", heads: tuple[bytes, ...] | None = None) -> bytes:
        return self.say(self.keys[by], "revoke", {"worker": ident(name), "device": device}, heads)

    @property
    def log(self) -> Log:
        return read_log(self.id, self.signed, verify)

    @property
    def now(self) -> Organisation:
        return read_organisation(self.log)


def ident(name: str) -> bytes:
    """A name as an id."""
    return name.encode().ljust(16, b".")[:16]


@pytest.fixture
def office() -> Office:
    """An organisation with Mette as administrator, and Signe as a worker."""
    made = Office()
    made.worker("Mette", made.root)
    made.say(made.root, "administrator", {"worker": ident("Mette")})
    made.worker("Signe", made.keys["Mette's"])
    return made


def test_who_is_who(office: Office) -> None:
    now = office.now
    assert now.name == "Nord"
    assert [each.name for each in now.workers.values()] == ["Mette", "Signe"]
    assert now.administrators == {ident("Mette")}
    device = now.device_of_key(office.keys["Signe's"].public)
    assert device is not None
    assert device.worker == ident("Signe")
    assert now.refused == ()


def test_a_key_that_nobody_vouched_for_counts_for_nothing(office: Office) -> None:
    stranger = SigningKey(bytes(range(32)))
    office.worker("Tyv", stranger)
    office.say(stranger, "administrator", {"worker": ident("Tyv")})
    assert ident("Tyv") not in office.now.workers
    assert len(office.now.refused) == 3


def test_a_worker_can_neither_vouch_for_others_nor_make_administrators(office: Office) -> None:
    office.worker("Ven", office.keys["Signe's"])
    office.say(office.keys["Mette's"], "administrator", {"worker": ident("Signe")})
    assert ident("Ven") not in office.now.workers
    assert office.now.administrators == {ident("Mette")}


def test_a_workers_key_vouches_only_for_that_workers_devices(office: Office) -> None:
    body = {"device": ident("x"), "worker": ident("Mette"), "signing": bytes(32)}
    office.say(office.keys["Signe"], "device", body)
    assert ident("x") not in office.now.devices


def test_a_revoked_device_is_gone_and_the_worker_is_not(office: Office) -> None:
    office.revoke("Mette's", "Signe", ident("Signe's"))
    assert office.now.devices[ident("Signe's")].revoked
    assert not office.now.workers[ident("Signe")].revoked


def test_what_a_revoked_administrator_says_beside_the_revocation_falls(office: Office) -> None:
    office.worker("Poul", office.root)
    office.say(office.root, "administrator", {"worker": ident("Poul")})
    before = office.log.heads
    office.revoke("Mette's", "Poul", heads=before)
    office.worker("Skjult", office.keys["Poul's"], heads=before)
    now = office.now
    assert now.administrators == {ident("Mette")}
    assert ident("Skjult") not in now.workers


def test_two_who_revoke_each_other_are_both_revoked(office: Office) -> None:
    office.worker("Poul", office.root)
    office.say(office.root, "administrator", {"worker": ident("Poul")})
    before = office.log.heads
    office.revoke("Mette's", "Poul", heads=before)
    office.revoke("Poul's", "Mette", heads=before)
    assert office.now.administrators == frozenset()


def test_a_lost_laptop_takes_the_workers_old_key_with_it(office: Office) -> None:
    before = office.log.heads
    old = office.keys["Signe"]
    office.worker("Signe", office.keys["Mette's"], heads=before)
    new, office.keys["Signe"] = office.keys["Signe"], old
    office.device("Signe", heads=before, which=" gamle")
    assert office.now.workers[ident("Signe")].signing == new.public
    assert ident("Signe's gamle") not in office.now.devices


def test_while_a_lost_laptops_keys_are_not_replaced_others_wrap_to_the_papers(office: Office) -> None:
    before = office.now.workers[ident("Signe")]
    assert before.wrapped_to == before.receiving
    office.revoke("Mette's", "Signe", ident("Signe's"))
    lost = office.now.workers[ident("Signe")]
    assert (lost.exposed, lost.wrapped_to) == (True, b"p" * 32)
    office.renew("Signe")
    now = office.now.workers[ident("Signe")]
    assert (now.exposed, now.revoked) == (False, False)
    assert now.wrapped_to == now.receiving != before.receiving
    office.device("Signe", which=" nye")
    assert not office.now.devices[ident("Signe's nye")].revoked


def test_new_keys_that_did_not_know_of_the_loss_are_not_enough(office: Office) -> None:
    """Another computer was lost meanwhile: it may hold the new ones."""
    before = office.log.heads
    office.revoke("Mette's", "Signe", ident("Signe's"), heads=before)
    office.renew("Signe", heads=before)
    assert office.now.workers[ident("Signe")].exposed


@pytest.mark.parametrize("seen", [True, False])
def test_whoever_is_revoked_whole_comes_back_by_no_paper(office: Office, seen: bool) -> None:
    before = office.log.heads
    old = office.now.workers[ident("Signe")].signing
    office.revoke("Mette's", "Signe", heads=before)
    office.renew("Signe", heads=None if seen else before)
    office.device("Signe", which=" nye")
    now = office.now
    assert (now.workers[ident("Signe")].revoked, now.workers[ident("Signe")].signing) == (True, old)
    assert ident("Signe's nye") not in now.devices


def test_the_paper_speaks_for_its_own_worker_alone(office: Office) -> None:
    paper = office.keys["Signe's paper"]
    key = new_signing_key(office.random.randbytes).public
    office.say(paper, "renew", {"worker": ident("Mette"), "signing": key, "receiving": bytes(32)})
    office.say(paper, "revoke", {"worker": ident("Mette"), "device": ident("Mette's")})
    office.say(paper, "revoke", {"worker": ident("Signe"), "device": ident("Mette's")})
    office.say(paper, "revoke", {"worker": ident("Signe"), "device": b""})
    now = office.now
    assert now.workers[ident("Mette")].signing != key
    assert not now.devices[ident("Mette's")].revoked
    assert not now.workers[ident("Signe")].revoked
    office.say(paper, "revoke", {"worker": ident("Signe"), "device": ident("Signe's")})
    assert office.now.devices[ident("Signe's")].revoked


def test_an_administrator_no_more_says_nothing_more(office: Office) -> None:
    office.worker("Poul", office.root)
    office.say(office.root, "administrator", {"worker": ident("Poul")})
    office.say(office.root, "dismiss", {"worker": ident("Poul"), "counting": []})
    office.worker("Ven", office.keys["Poul's"])
    now = office.now
    assert now.administrators == {ident("Mette")}
    assert ident("Ven") not in now.workers
    office.say(office.root, "administrator", {"worker": ident("Poul")})
    office.worker("Ida", office.keys["Poul's"])
    assert ident("Ida") in office.now.workers


def test_a_leader_may_revoke_in_the_team_and_nowhere_else(office: Office) -> None:
    office.worker("Lone", office.keys["Mette's"])
    body = {"team": ident("team"), "name": "Nord", "leader": ident("Lone"), "members": [ident("Signe")]}
    office.say(office.keys["Mette's"], "team", body)
    office.revoke("Lone's", "Signe", ident("Signe's"))
    office.revoke("Lone's", "Mette")
    assert office.now.devices[ident("Signe's")].revoked
    assert not office.now.workers[ident("Mette")].revoked
    assert office.now.leader_of(ident("team")) == ident("Lone")


def test_a_revoked_worker_is_let_in_again_with_other_keys(office: Office) -> None:
    office.revoke("Mette's", "Signe")
    office.device("Signe", which=" ny")
    assert ident("Signe's ny") not in office.now.devices
    office.worker("Signe", office.keys["Mette's"])
    assert not office.now.workers[ident("Signe")].revoked


def test_a_changed_byte_a_foreign_log_and_a_missing_forerunner_count_for_nothing(office: Office) -> None:
    whole = office.signed
    first, last = whole[0], whole[-1]
    changed = Signed(last.raw, last.signature[:-1] + bytes([last.signature[-1] ^ 1]))
    assert read_log(office.id, [*whole[:-1], changed], verify).forged == (changed.id,)
    assert read_log(bytes(16), whole, verify).records == {}
    assert last.id in read_log(office.id, [first, last], verify).waiting


@settings(max_examples=30)
@given(st.randoms(use_true_random=False))
def test_the_log_says_the_same_in_any_order_and_however_often(random: Any) -> None:
    office = Office()
    office.worker("Mette", office.root)
    office.say(office.root, "administrator", {"worker": ident("Mette")})
    before = office.log.heads
    office.worker("Signe", office.keys["Mette's"], heads=before)
    office.revoke("Mette's", "Signe", ident("Signe's"), heads=before)
    office.renew("Signe")
    office.say(office.root, "dismiss", {"worker": ident("Mette"), "counting": []}, heads=before)
    office.revoke("Mette's", "Mette", heads=before)
    shuffled = [*office.signed, *random.choices(office.signed, k=3)]
    random.shuffle(shuffled)
    assert read_organisation(read_log(office.id, shuffled, verify)) == office.now
