"""What dev.py says as it goes, and the one way in which it stops."""


class StoppedError(Exception):
    """dev.py can't go on; the text says why and what to do, in one or two plain lines."""


def say(line: str) -> None:
    print(f"* {line}", flush=True)
