"""What goes wrong, as RFC 9457 problems: a stable type for programs, a Danish title for people."""

import time
from http import HTTPStatus

import msgspec
from starlette.responses import Response

MEDIA = "application/problem+json"
TYPE = "urn:pejlemaerke:problem:"

PROBLEMS: dict[str, tuple[int, str]] = {
    "body-wrong": (400, "Forespørgslen kunne ikke læses."),
    "proof-wrong": (401, "Forespørgslen er ikke underskrevet, som den skal være."),
    "proof-clock": (401, "Computerens ur går for meget forkert."),
    "proof-replayed": (401, "Forespørgslen er sendt en gang før."),
    "device-unknown": (403, "Computeren er ikke godkendt i organisationen endnu."),
    "device-revoked": (403, "Computeren eller medarbejderen er lukket ude af organisationen."),
    "organisation-closed": (403, "Her er der kun plads til de organisationer, som driften har åbnet for."),
    "organisation-unknown": (404, "Organisationen findes ikke her."),
    "not-found": (404, "Her er ikke noget med den adresse."),
    "method-wrong": (405, "Den slags forespørgsel kan adressen ikke svare på."),
    "body-slow": (408, "Forespørgslen kom for langsomt."),
    "length-missing": (411, "Forespørgslen siger ikke, hvor lang den er."),
    "body-large": (413, "Forespørgslen er for stor."),
    "media-wrong": (415, "Forespørgslen er ikke i det format, der bruges her."),
    "too-many": (429, "Der kommer for mange forespørgsler herfra. Prøv igen lidt senere."),
    "failed": (500, "Der gik noget galt på serveren. Det, der blev sendt, er måske ikke gemt."),
    "busy": (503, "Serveren har for travlt lige nu. Prøv igen lidt senere."),
}


class Problem(Exception):  # noqa: N818 — RFC 9457 calls it that
    """Something to answer with instead."""

    def __init__(self, code: str, retry_after: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after

    @property
    def status(self) -> int:
        """The status of the answer."""
        return PROBLEMS[self.code][0]


def problem_response(problem: Problem) -> Response:
    """The answer; with central's time, for those whose own clock is off."""
    status, title = PROBLEMS[problem.code]
    told = {"type": TYPE + problem.code, "title": title, "status": status, "now": time.time_ns() // 1_000_000}
    headers = {"Retry-After": str(problem.retry_after)} if problem.retry_after else None
    return Response(msgspec.json.encode(told), status, headers, MEDIA)


def last_words(problem: Problem) -> bytes:
    """The same as bytes, where there is no request to answer; the connection ends after it."""
    answer = problem_response(problem)
    lines = [f"HTTP/1.1 {problem.status} {HTTPStatus(problem.status).phrase}".encode(), b"connection: close"]
    lines += [name + b": " + value for name, value in answer.raw_headers]
    return b"\r\n".join([*lines, b"", bytes(answer.body)])
