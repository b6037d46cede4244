"""The application: routes, problems for answers, and what is counted and logged of each request."""

import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
import structlog
from fastapi import FastAPI
from psycopg_pool import PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.central import metrics, routes, watching
from app.central.direct import Application
from app.central.openapi import components
from app.central.problems import Problem, problem_response
from app.central.service import Service
from app.central.settings import Settings
from app.models.central_words import PROTOCOL

_log = structlog.get_logger()
_OF_STATUS = {404: "not-found", 405: "method-wrong"}


def make_application(settings: Settings) -> tuple[ASGIApp, Service]:
    """The application and its service; the service starts and stops with it."""
    service = Service(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await service.start()
        _log.info("started", central=service.central.hex())
        yield
        await service.stop()
        _log.info("stopped")

    application = Application(
        title="Pejlemærke central",
        version=str(PROTOCOL),
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    application.state.service = service
    application.take_in(routes.router, watching.router)
    application.add_exception_handler(Problem, _answer_problem)
    application.add_exception_handler(HTTPException, _answer_http)
    for kind in (psycopg.OperationalError, PoolTimeout):
        application.add_exception_handler(kind, _answer_busy)
    _complete_openapi(application)
    return Outermost(application), service


def _complete_openapi(application: FastAPI) -> None:
    made = application.openapi

    def complete() -> dict[str, Any]:
        if application.openapi_schema is None:
            made()["components"] = components()
        return made()

    application.openapi = complete  # type: ignore[method-assign]


async def _answer_problem(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, Problem)
    request.scope["problem"] = fault.code
    return problem_response(fault)


async def _answer_http(request: Request, fault: Exception) -> Response:
    status = fault.status_code if isinstance(fault, HTTPException) else 500
    problem = Problem(_OF_STATUS.get(status, "body-wrong" if status < 500 else "failed"))
    answer = await _answer_problem(request, problem)
    answer.headers.update(getattr(fault, "headers", None) or {})  # which methods there are
    return answer


async def _answer_busy(request: Request, fault: Exception) -> Response:
    _log.warning("database-away", why=type(fault).__name__)
    return await _answer_problem(request, Problem("busy", 2))


class Outermost:
    """Counts, times and logs each request by ids alone, and lets no fault out but as a problem."""

    def __init__(self, inner: ASGIApp) -> None:
        self._inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
            return
        began, status = time.monotonic(), 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._inner(scope, receive, noting)
        except Exception as fault:  # its text may hold what was sent, so only its kind and place are told
            _log.error("failed", why=type(fault).__name__, at=_place(fault))
            if not status:
                scope["problem"] = "failed"
                problem = fault if isinstance(fault, Problem) else Problem("failed")
                await problem_response(problem)(scope, receive, noting)
        self._note(scope, status, time.monotonic() - began)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = scope.get("route")
        path = getattr(route, "path", "other")
        metrics.REQUESTS.labels(path, status).inc()
        metrics.SECONDS.labels(path).observe(seconds)
        if status >= 400:
            told = scope.get("path_params", {}).get("organisation", "")[:32]
            _log.info(
                "refused", request=secrets.token_hex(4), route=path, organisation=told, status=status,
                problem=scope.get("problem", ""), ms=round(seconds * 1000, 1),
            )  # fmt: skip


def _place(fault: BaseException) -> str:
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}" if trace else ""
