"""What the requests look like, for whoever writes another client or watches this one (OpenAPI 3.1)."""

from typing import Any

import msgspec

from app.central import problems
from app.central.answers import EventStream, Words
from app.models import central_words
from app.models.central_words import MEDIA

_PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "now"],
    "properties": {
        "type": {"type": "string", "description": "urn:pejlemaerke:problem:<code>"},
        "title": {"type": "string", "description": "På dansk, til mennesker"},
        "status": {"type": "integer"},
        "now": {"type": "integer", "description": "Milliseconds since 1970 by central's clock"},
    },
}
_WORDS = [
    kind
    for kind in vars(central_words).values()
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind.__module__ == central_words.__name__
]
_REF = "#/components/schemas/{name}"
_SIGNED, _OPEN = ("400", "401", "403", "404", "429", "503", "500"), ("404", "429", "503", "500")
_WITH_BODY = ("400", "408", "411", "413", "415")


def about(
    summary: str, *, body: type | None = None, answer: type | None = None, events: bool = False, signed: bool = True
) -> dict[str, Any]:
    """What FastAPI is told of a route."""
    if events:
        content: dict[str, Any] = {"text/event-stream": {"schema": {"type": "string"}}}
    else:
        content = {MEDIA: {"schema": _schema(answer)}} if answer else {}
    codes = sorted({*(_SIGNED if signed else _OPEN), *(_WITH_BODY if body else ())})
    problem = {problems.MEDIA: {"schema": {"$ref": _REF.format(name="Problem")}}}
    extra: dict[str, Any] = {
        "responses": {
            "200": {"description": "Det gik godt", "content": content},
            **{code: {"description": _titles(int(code)), "content": problem} for code in codes},
        },
        "security": [{"proof": []}] if signed else [],
    }
    if signed:
        where = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
        extra["parameters"] = [{"name": "organisation", "in": "path", "required": True, "schema": where}]
    if body:
        extra["requestBody"] = {"required": True, "content": {MEDIA: {"schema": _schema(body)}}}
    return {"summary": summary, "openapi_extra": extra, "response_class": EventStream if events else Words}


def _schema(kind: type | None) -> dict[str, str]:
    return {"$ref": _REF.format(name=kind.__name__ if kind else "Problem")}


def _titles(status: int) -> str:
    return " / ".join(f"{code}: {title}" for code, (at, title) in problems.PROBLEMS.items() if at == status)


def components() -> dict[str, Any]:
    """The words' shapes (bytes are msgpack's bin), problems, and how a request is signed."""
    _, schemas = msgspec.json.schema_components(_WORDS, ref_template=_REF)
    scheme = {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "Pejlemaerke-1 <base64url(msgpack [key, time, nonce, digest, signature])>; see docs/format.md",
    }
    return {"schemas": {**schemas, "Problem": _PROBLEM}, "securitySchemes": {"proof": scheme}}
