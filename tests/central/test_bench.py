"""The measurements themselves, small."""

import asyncio

import httpx

from app.bench.central import Town, heavy, nothing_new, pull, pushes


def test_each_measurement_tells_its_figures(url: str) -> None:
    port = httpx.URL(url).port or 0
    assert "refused 0" in asyncio.run(pushes(port, each=2, count=2))
    assert "p95" in asyncio.run(nothing_new(port, streams=3))
    assert "the heavy one" in asyncio.run(heavy(port, year=2))
    assert "things/s" in asyncio.run(pull(port, entries=20))


def test_a_town_lays_what_it_pushes(url: str) -> None:
    async def laid() -> int:
        town = Town(httpx.URL(url).port or 0, people=2)
        await town.lay(2)
        return sum(len(requests) for requests in town.pushes(1, 3))

    assert asyncio.run(laid()) == 6
