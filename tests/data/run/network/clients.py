# The client libraries on the simulated network: every answer takes the latency of the scenario, 0.1 s.
import asyncio
import time

import aiohttp
import coroscope
import httpx
import requests


def passed(since):
    return round(time.perf_counter() - since, 2)


def blocking():
    since = time.perf_counter()
    response = requests.get("https://example.org/page", params={"q": "1"})
    print(response, response.status_code, response.ok, response.url, passed(since))
    print(response.text, response.json(), response.headers["Content-Type"])
    with requests.Session() as session:
        missing = session.get("https://example.org/status/404")
    print(missing.status_code, missing.reason, bool(missing))
    try:
        missing.raise_for_status()
    except requests.HTTPError as error:
        print(error)
    since = time.perf_counter()
    try:
        requests.get("https://example.org/delay/2", timeout=0.5)
    except requests.exceptions.Timeout as error:
        print(type(error).__name__, error, passed(since))
    since = time.perf_counter()
    print(httpx.get("https://example.org/delay/1.5").status_code, passed(since))


async def fetch(session, url):
    async with session.get(url) as response:
        return response.status, len(await response.text())


async def with_aiohttp():
    since = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        urls = [f"https://example.org/{number}" for number in range(10)]
        print(await asyncio.gather(*(fetch(session, url) for url in urls)), passed(since))
        response = await session.post("https://example.org/form", data={"a": 1})
        print(response.status, await response.json(), await response.read(), response.content_type)
        try:
            await session.get("https://example.org/delay/9", timeout=aiohttp.ClientTimeout(total=0.3))
        except asyncio.TimeoutError:
            print("timeout")
        missing = await session.get("https://example.org/status/503")
        try:
            missing.raise_for_status()
        except aiohttp.ClientResponseError as error:
            print(error.status, error)
    since = time.perf_counter()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=4)) as session:
        await asyncio.gather(*(fetch(session, url) for url in urls))
    print("four at a time", passed(since))


async def with_httpx():
    since = time.perf_counter()
    async with httpx.AsyncClient(base_url="https://example.org") as client:
        responses = await asyncio.gather(*(client.get(f"/{number}") for number in range(3)))
        print([response.status_code for response in responses], responses[0].json(), passed(since))
        try:
            await client.get("/delay/30")
        except httpx.TimeoutException as error:
            print(type(error).__name__, passed(since))
        try:
            (await client.get("/status/404")).raise_for_status()
        except httpx.HTTPStatusError as error:
            print(error, error.response.status_code)


blocking()
asyncio.run(with_aiohttp())
asyncio.run(with_httpx())
since = time.perf_counter()
coroscope.burn(0.25)
print(passed(since))
coroscope.burn_nogil(0.25)
print(passed(since))
