"""For those who run it: is it alive, can it serve, and how much."""

import psycopg
from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from psycopg_pool import PoolTimeout
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from app.central import metrics
from app.central.direct import Direct
from app.central.problems import Problem
from app.central.service import Service

router = APIRouter(route_class=Direct)


@router.get("/health", summary="Lever processen?", response_class=PlainTextResponse)
async def health(request: Request) -> Response:
    """It answers, so it lives."""
    return PlainTextResponse("ok\n")


@router.get("/ready", summary="Kan processen tage imod?", response_class=PlainTextResponse)
async def ready(request: Request) -> Response:
    """The database can be written to. A stopping process says no, so that the proxy sends nobody here."""
    service: Service = request.app.state.service
    if service.leaving:
        raise Problem("busy", 1)
    try:
        async with service.pool.connection(timeout=2) as connection:
            row = await (await connection.execute("SELECT pg_is_in_recovery()")).fetchone()
    except (psycopg.Error, PoolTimeout) as fault:
        raise Problem("busy", 1) from fault
    if row is None or row[0]:
        raise Problem("busy", 1)
    return PlainTextResponse("ready\n")


@router.get("/metrics", summary="Tal til Prometheus", response_class=PlainTextResponse)
async def figures(request: Request) -> Response:
    """Totals of this process."""
    service: Service = request.app.state.service
    metrics.WAITING.set(service.queue.waiting)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
