"""A program that may not write, or whose disk takes no more: it saves a deck, and says what came of it."""

import os
import resource
import sys
from pathlib import Path

from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.deck_store import DeckStore
from tests.made.libraries import deck


def main(trouble: str, shipped: Path, own: Path) -> None:
    store = DeckStore(shipped, own)
    store.load()
    if trouble == "full":
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))
    elif os.geteuid() == 0:
        os.setegid(65534)
        os.seteuid(65534)
    for act in (lambda: store.save(deck("mine", *map(str, range(100)))), lambda: store.put_into_bin("mine")):
        try:
            act()
        except Refusal as refusal:
            sys.stdout.write(f"{refusal.sentence}\n")
        if trouble == "full":
            break


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
