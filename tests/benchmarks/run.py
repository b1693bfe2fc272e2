"""The benchmarks, on the screen that DISPLAY names: `python tests/benchmarks/run.py`, or `packaging/dev.py bench`."""

import os
import sys
from pathlib import Path


def main() -> int:
    if not (sys.platform == "linux" and os.environ.get("DISPLAY")):
        sys.stderr.write(
            "The benchmarks need Linux and an X screen: please set DISPLAY, or use packaging/dev.py bench.\n"
        )
        return 1
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from tests.benchmarks.report import report  # noqa: PLC0415  found only from here on

    return report(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
