"""Invitations: a text with 128 random bits that one colleague hands another, never by the road that it opens.

The answer carries the new colleague's public keys under those bits (HMAC-SHA-256), so that nobody on the way can
put other keys in their place; and the invitation tells whose root to trust.
"""

from base64 import b32decode, b32encode
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from app.models.errors import UserError

SECRET_BYTES = 16


class Invitation(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the new colleague is handed. `expires` is a day (ISO 8601)."""

    organisation: bytes
    root: bytes
    role: str
    expires: str
    secret: bytes


class Answer(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the new colleague hands back: who it is, and the public keys; `paper` and `proof` are the paper code's."""

    worker: bytes
    name: str
    signing: bytes
    receiving: bytes
    paper: bytes
    proof: bytes
    mark: bytes = b""


_invitations = msgspec.msgpack.Decoder(Invitation)
_answers = msgspec.msgpack.Decoder(Answer)


def write_invitation(invitation: Invitation) -> str:
    """The text of an invitation."""
    return _text(invitation)


def read_invitation(text: str) -> Invitation:
    """UserError `invitation-unreadable`."""
    found: Invitation = _read(_invitations, text)
    return found


def write_answer(answer: Answer, invitation: Invitation) -> str:
    """The text of an answer, marked with the invitation's secret."""
    return _text(msgspec.structs.replace(answer, mark=_mark(answer, invitation).finalize()))


def read_answer(text: str) -> Answer:
    """UserError `invitation-unreadable`. It proves nothing before `answers` has been asked."""
    found: Answer = _read(_answers, text)
    return found


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


def _text(content: Invitation | Answer) -> str:
    return b32encode(msgspec.msgpack.encode(content)).decode().rstrip("=")


def _read(decoder: "msgspec.msgpack.Decoder[Any]", text: str) -> Any:
    signs = "".join(text.upper().split())
    try:
        return decoder.decode(b32decode(signs + "=" * (-len(signs) % 8)))
    except (msgspec.MsgspecError, ValueError) as fault:
        raise UserError("invitation-unreadable") from fault
