"""Invitations: a text with 128 random bits that one colleague hands another, never by the road that it opens.

The answer carries the new colleague's public keys under those bits (HMAC-SHA-256), so that nobody on the way can
put other keys in their place; and the invitation tells whose root to trust, and at which central they are met.
"""

from base64 import b32decode, b32encode

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from app.models.errors import UserError
from app.models.organisation import organisation_id

SECRET_BYTES = 16
_VERSION = 2


class Invitation(msgspec.Struct, frozen=True):
    """What the new colleague is handed. `expires` is a day (ISO 8601), `called` the organisation's name, `central` the
    address of its central (empty where they share a folder), `invited` the name that it is made out to."""

    organisation: bytes
    root: bytes
    role: str
    expires: str
    secret: bytes
    called: str = ""
    central: str = ""
    invited: str = ""


class _First(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """As they were before they told of central."""

    organisation: bytes
    root: bytes
    role: str
    expires: str
    secret: bytes


class _Second(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    version: int
    root: bytes
    role: str
    expires: str
    secret: bytes
    called: str
    central: str
    invited: str


class Answer(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the new colleague hands back: who it is, and the public keys; `paper` and `proof` are the paper code's."""

    worker: bytes
    name: str
    signing: bytes
    receiving: bytes
    paper: bytes
    proof: bytes
    mark: bytes = b""


_firsts, _seconds = msgspec.msgpack.Decoder(_First), msgspec.msgpack.Decoder(_Second)
_answers = msgspec.msgpack.Decoder(Answer)


def write_invitation(invitation: Invitation) -> str:
    """The text of an invitation, in the version of today."""
    told = invitation
    return _text(
        _Second(_VERSION, told.root, told.role, told.expires, told.secret, told.called, told.central, told.invited)
    )


def read_invitation(text: str) -> Invitation:
    """Of this version or the first. UserError `invitation-unreadable`, `invitation-newer`."""
    raw = _raw(text)
    try:
        version = msgspec.msgpack.decode(raw)[0]
        if not isinstance(version, int):
            old = _firsts.decode(raw)
            return Invitation(old.organisation, old.root, old.role, old.expires, old.secret)
        if version > _VERSION:
            raise UserError("invitation-newer")
        new = _seconds.decode(raw)
    except (msgspec.MsgspecError, ValueError, TypeError, LookupError) as fault:
        raise UserError("invitation-unreadable") from fault
    return Invitation(
        organisation_id(new.root), new.root, new.role, new.expires, new.secret, new.called, new.central, new.invited
    )


def write_answer(answer: Answer, invitation: Invitation) -> str:
    """The text of an answer, marked with the invitation's secret."""
    return _text(msgspec.structs.replace(answer, mark=_mark(answer, invitation).finalize()))


def read_answer(text: str) -> Answer:
    """UserError `invitation-unreadable`. It proves nothing before `answers` has been asked."""
    try:
        return _answers.decode(_raw(text))
    except (msgspec.MsgspecError, ValueError) as fault:
        raise UserError("invitation-unreadable") from fault


def answers(answer: Answer, invitation: Invitation) -> bool:
    """Whether it was made by whoever holds this invitation."""
    try:
        _mark(answer, invitation).verify(answer.mark)
    except InvalidSignature:
        return False
    return True


def _mark(answer: Answer, invitation: Invitation) -> HMAC:
    told = [invitation.organisation, invitation.root, invitation.role, invitation.expires]
    mark = HMAC(invitation.secret, SHA256())
    mark.update(b"pejlemaerke/1/answer\x00")
    mark.update(msgspec.msgpack.encode([*told, msgspec.structs.replace(answer, mark=b"")]))
    return mark


def _text(content: _Second | Answer) -> str:
    return b32encode(msgspec.msgpack.encode(content)).decode().rstrip("=")


def _raw(text: str) -> bytes:
    signs = "".join(text.upper().split())
    try:
        return b32decode(signs + "=" * (-len(signs) % 8))
    except ValueError as fault:
        raise UserError("invitation-unreadable") from fault
