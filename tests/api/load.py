"""A bounded load on one's own machine: `python tests/api/load.py URL [seconds] [connections]`.

Prints requests per second and percentiles. Not a test: figures depend on the machine.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from urllib.parse import urlsplit

BODY = json.dumps(
    {
        "toets": "aanbesteding",
        "peildatum": "2026-02-01",
        "feiten": {
            "opdrachtgever.soort": "gemeente",
            "opdracht.soort": "diensten",
            "opdracht.cpv": "85300000",
            "opdracht.geraamde_waarde": {"bedrag": "180000.00"},
            "opdracht.raamovereenkomst": False,
            "contract.looptijd": {"maanden": 36},
            "organisatie.rechtsvorm": "cooperatie",
            "organisatie.doel_algemeen_belang": True,
            "organisatie.winstbestemming": "geherinvesteerd",
            "organisatie.participatief_beheer": True,
            "organisatie.eerdere_gunning_2_82a": False,
        },
    }
).encode()


async def client(host: str, port: int, path: str, until: float, took: list[float]) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    request = (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(BODY)}\r\n\r\n"
    ).encode() + BODY
    while time.perf_counter() < until:
        began = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        took.append(time.perf_counter() - began)
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(head.decode())
    writer.close()


async def main(url: str, seconds: float, connections: int) -> None:
    parts = urlsplit(url)
    took: list[float] = []
    began = time.perf_counter()
    path = f"{parts.path}?{parts.query}"
    await asyncio.gather(
        *(
            client(parts.hostname or "", parts.port or 80, path, began + seconds, took)
            for _ in range(connections)
        )
    )
    passed = time.perf_counter() - began
    took.sort()
    shown = {f"p{p}": round(took[len(took) * p // 100] * 1000, 2) for p in (50, 95, 99)}
    print(f"{len(took) / passed:.0f} per second, ms: {shown}")


if __name__ == "__main__":
    arguments = [*sys.argv[1:], *(["5", "1"][len(sys.argv) - 2 :])]
    asyncio.run(main(arguments[0], float(arguments[1]), int(arguments[2])))
