"""`python -m api.health_check`: whether the Wijktoets of this container can answer.

Ends with 0 when it can. For container engines: the image holds no other program to ask with.
"""

from __future__ import annotations

import os
import sys
from urllib.error import URLError
from urllib.request import urlopen

#: Seconds an answer may take.
PATIENCE = 4


def main() -> int:
    """Ask `/v1/gezondheid` of the port that is set."""
    port = os.environ.get("WIJKTOETS_PORT", "8000")
    try:
        with urlopen(f"http://127.0.0.1:{port}/v1/gezondheid", timeout=PATIENCE):
            return 0
    except (URLError, TimeoutError) as error:
        sys.stderr.write(f"Wijktoets antwoordt niet: {error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
