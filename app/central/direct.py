"""FastAPI without what reads bodies and dependencies: each request here is read by its own endpoint, since the
signature comes before anything of the body. FastAPI describes the routes and finds them; the rest took longer than
the signature."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send


class Direct(APIRoute):
    """The endpoint gets the request and gives the answer."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **told: Any) -> None:
        super().__init__(path, endpoint, **told)
        self.app = self._answer

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.endpoint(Request(scope, receive, send))
        await response(scope, receive, send)


class Application(FastAPI):
    """Round the routes there is only what makes answers of problems."""

    def build_middleware_stack(self) -> ASGIApp:
        """Called by FastAPI at the first request."""
        return ExceptionMiddleware(self.router, handlers=self.exception_handlers)

    def take_in(self, *routers: APIRouter) -> None:
        """Put the routes in place, directly: a router within the router is gone through anew for each request."""
        for each in routers:
            self.router.routes.extend(each.routes)
