"""The one command of a checkout, `python3 packaging/dev.py VERB`; `verbs.py` has the verbs. Standard library only.

This file alone is read by any Python 3, so that an old one can be told plainly; the rest needs 3.11.
"""

import sys


def python_refusal(major: int, minor: int) -> str:
    """The sentence for a Python that is too old; empty for one that will do."""
    if (major, minor) >= (3, 11):
        return ""
    return f"Partner Overlay needs Python 3.11 or newer. This is Python {major}.{minor}: please give it a newer one."


def main() -> int:
    refusal = python_refusal(*sys.version_info[:2])
    if refusal:
        print(refusal, file=sys.stderr)
        return 1
    from verbs import obey  # noqa: PLC0415 - an older Python can't read it

    return obey(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
