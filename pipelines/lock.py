"""One run at a time on a data directory: the second waits, and says so."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

logger = logging.getLogger("skillsledger")


class BusyError(Exception):
    """Raised by `only_run` when another run still holds the data directory after the wait."""


@contextmanager
def only_run(data_dir: Path, wait_seconds: int) -> Iterator[None]:
    """Hold the data directory; the lock goes with the process, so a killed run leaves none behind.

    The thread that holds it may take it again: a run holds it before its flow, started alone, would.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    lock = FileLock(data_dir.resolve() / ".run.lock", is_singleton=True)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        logger.info("Another run works on %s; waiting for it, up to %d s.", data_dir, wait_seconds)
        try:
            lock.acquire(timeout=wait_seconds)
        except Timeout:
            raise BusyError(f"Another run still works on {data_dir} after {wait_seconds} s.") from None
    try:
        yield
    finally:
        lock.release()
