"""One of several processes that change the same dossiers: `python -m tests.api.hammer URL SECONDS
NUMBER DOSSIER...`.

Prints, as JSON, how often each change that the audit log should show was acknowledged.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
import time
from collections import Counter

from api.storage import notes, receipts, snapshots
from api.storage.database import Database
from api.storage.dossiers import Changed, Dossiers, NewFact
from api.storage.repeats import Repeat

#: Idempotency keys that the processes use at the same time.
KEYS = 12


def main(url: str, seconds: float, number: str, dossiers: list[str]) -> None:
    database = Database(url)
    kept = Dossiers(database, 90, 1_000_000)
    fleeting = Dossiers(database, 0, 1_000_000)  # these expire at once
    pick = random.Random(number)
    done: Counter[str] = Counter()
    owner = "oidc:proef"
    who = f"proces {number}"
    fact = NewFact("x.y", number, "opgegeven")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        id = pick.choice(dossiers)
        match pick.randrange(10):
            case 0:
                for _ in range(3):
                    fleeting.create("klein", "sha256:x", who, facts=[fact])
                    done["dossier gemaakt"] += 1
            case 1:
                done["dossier verlopen"] += fleeting.expire()
            case 2:
                made, _ = kept.create("klein", "sha256:x", who, owner=owner)
                done["dossier gemaakt"] += 1
                done["dossier verwijderd"] += kept.delete(made.id, who)
            case 3:
                key = str(pick.randrange(KEYS))
                made, code = kept.create(
                    "klein", "sha256:x", who, owner=owner, repeat=Repeat(key, "verzoek")
                )
                assert kept.get(made.id, code=code) is not None
            case 4:
                held = kept.get(id, owner=owner)
                assert held is not None
                snapshots.take(database, held, dt.date(2026, 2, 1), "sha256:x", who)
                done["kopie gedeeld"] += 1
            case 5:
                notes.write(database, id, {"x.y": f"aantekening van {number}"})
            case 6:
                proof = {"ontvangstbewijs": {"invoer": f"sha256:{pick.randrange(1_000)}"}}
                receipts.keep(database, id, 1, "sha256:x", proof)
            case 7:
                held = kept.get(id, owner=owner)
                assert held is not None
                try:
                    kept.state(id, [fact], who, {held.version})
                    done["feiten gewijzigd"] += 1
                except Changed:
                    continue
            case _:
                assert kept.state(id, [fact], who) is not None
                done["feiten gewijzigd"] += 1
    sys.stdout.write(json.dumps(done))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3], sys.argv[4:])
