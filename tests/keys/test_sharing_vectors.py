"""The vectors of docs/format.md, which another program can hold itself against. A change here breaks old folders."""

import json
from base64 import b32encode
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.keys.bundle import Signed, bundle_name, check_bundle, open_bundle, read_sealed
from app.keys.content import open_older, unwrap_content, wrap_name
from app.keys.identity import ReceivingKey, verify
from app.keys.invitation import answers, read_answer, read_invitation, write_invitation
from app.keys.paper import organisation_recovery, paper_key, root_key
from app.keys.worker_box import open_box, open_paper_keys
from app.models.central_words import answer_place
from app.models.errors import UserError
from app.models.membership_reading import read_membership
from app.models.organisation import organisation_id
from app.models.organisation_reading import read_organisation
from app.models.signed_log import Signed as SignedRecord
from app.models.signed_log import read_log


@pytest.fixture(scope="module")
def vectors() -> Any:
    path = Path(__file__).parent.parent / "fixtures" / "sharing_vectors.json"
    return json.loads(path.read_text("utf-8"), object_hook=_unhexed)


def _unhexed(found: dict[str, Any]) -> dict[str, Any]:
    return {name: _bytes(each) for name, each in found.items()}


def _bytes(each: Any) -> Any:
    if isinstance(each, list):
        return [_bytes(item) for item in each]
    try:
        return bytes.fromhex(each) if isinstance(each, str) else each
    except ValueError:
        return each


def test_what_a_paper_code_stands_for(vectors: Any) -> None:
    paper = vectors["paper"]
    root = root_key(paper["secret"])
    assert (root.secret, root.public) == (paper["root_secret"], paper["root_public"])
    assert organisation_id(root.public) == paper["organisation"]
    assert organisation_recovery(paper["secret"]).public == paper["recovery_public"]
    assert paper_key(paper["secret"]).public == paper["worker_public"]


def test_the_logs(vectors: Any) -> None:
    organisation_key, stream = vectors["paper"]["organisation"], vectors["wrap"]["stream"]
    signed = [SignedRecord(each["raw"], each["signature"]) for each in vectors["records"]]
    assert [each.id for each in signed] == [each["id"] for each in vectors["records"]]
    organisation = read_organisation(read_log(organisation_key, signed, verify))
    assert (organisation.name, len(organisation.devices)) == ("Nord", 1)
    membership = read_membership(read_log(stream, signed, verify), organisation)
    assert {each.hex(): role for each, role in membership.members.items()} == vectors["begun_with"]["members"]
    assert membership.sealing == vectors["bundle"]["epoch"]


def test_what_is_said_later_in_the_organisations_log(vectors: Any) -> None:
    """An administrator, rules, an erased stream, a lost computer, new keys by the paper; an administrator no more."""
    told, key = vectors["later"], vectors["paper"]["organisation"]
    said = [*vectors["records"], *told["records"]]
    signed = [SignedRecord(each["raw"], each["signature"]) for each in said if each["log"] == key]
    now = read_organisation(read_log(key, signed, verify))
    assert now.refused == ()
    assert now.devices[told["revoked"]].revoked
    assert now.sync_days == told["sync_days"]
    assert list(now.erased) == [told["erased"]]
    assert not now.administrators
    (worker,) = now.workers.values()
    assert (worker.signing, worker.receiving, worker.exposed) == (told["signing"], told["receiving"], False)
    (worker,) = read_organisation(read_log(key, signed[:-2], verify)).workers.values()
    assert worker.wrapped_to == ReceivingKey(vectors["paper_keys"]["receiving"]).public


def test_wraps_and_older_keys(vectors: Any) -> None:
    told = vectors["wrap"]
    own = ReceivingKey(told["receiving_secret"])
    assert unwrap_content(told["wrapped"], own, told["organisation"], told["stream"]) == told["key"]
    assert wrap_name(told["wrapped"]) == told["name"]
    older = vectors["older"]
    assert open_older(older["sealed"], older["newer"], older["epoch"]) == older["older"]


def test_the_bundle(vectors: Any) -> None:
    told = vectors["bundle"]
    sealed = read_sealed(told["sealed"])
    signed = open_bundle(sealed, told["key"])
    assert signed == Signed(told["header"], told["signature"], tuple(told["entries"]))
    assert (bundle_name(signed), sealed.epoch) == (told["name"], told["epoch"])
    assert [entry.counter for entry in check_bundle(signed, told["device_public"])] == [1, 2]


def test_the_box_and_the_invitation(vectors: Any) -> None:
    keys = open_box(vectors["box"]["box"], paper_key(vectors["paper"]["secret"]))
    assert keys is not None
    assert (keys.worker, keys.signing) == (vectors["box"]["worker"], vectors["box"]["signing"])
    paper = open_paper_keys(vectors["paper_keys"]["box"], paper_key(vectors["paper"]["secret"]))
    assert paper is not None
    assert (paper.signing, paper.receiving) == (vectors["paper_keys"]["signing"], vectors["paper_keys"]["receiving"])
    invitation = read_invitation(vectors["invitation"]["text"])
    assert answers(read_answer(vectors["invitation"]["answer"]), invitation)


def test_an_invitation_that_leads_to_central(vectors: Any) -> None:
    """The first version is still read, above."""
    told = vectors["invitation_2"]
    found = read_invitation(told["text"])
    assert write_invitation(found) == told["text"]
    assert (found.organisation, found.root) == (told["organisation"], told["root"])
    assert (found.role, found.expires, found.secret) == (told["role"], told["expires"], told["secret"])
    assert (found.called, found.central, found.invited) == (told["called"], told["central"], told["invited"])
    assert answer_place(found.secret) == told["place"]


def test_an_invitation_of_a_later_version_is_said_to_be_one(vectors: Any) -> None:
    later = b32encode(msgspec.msgpack.encode([3, "something else"])).decode()
    with pytest.raises(UserError, match="invitation-newer"):
        read_invitation(later)
    for wrong in ([], [2], {"a": 1}, 7, [2, b"", "", "", b"", "", "", 5]):
        with pytest.raises(UserError, match="invitation-unreadable"):
            read_invitation(b32encode(msgspec.msgpack.encode(wrong)).decode())
