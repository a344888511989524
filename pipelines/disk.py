"""What a disk refuses, in one line: full, read-only, no permission, no such folder."""

import errno
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb

_TO_START = 32 << 20  # bytes; Prefect makes its own database first, and tells in tracebacks if it cannot
_FULL = 1 << 20


def check_before_start(data_dir: Path) -> None:
    """Raise OSError, before anything is started, where nothing can be written or the disk is all but full."""
    with tempfile.TemporaryFile(dir=data_dir):
        pass
    if shutil.disk_usage(data_dir).free < _TO_START:
        raise OSError(errno.ENOSPC, f"fewer than {_TO_START >> 20} MB are free", str(data_dir))


def check_after_failure(data_dir: Path) -> None:
    """Raise OSError where a run that failed has filled the disk, whatever part of it failed first."""
    if shutil.disk_usage(data_dir).free < _FULL:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(data_dir))


def refusal(error: BaseException) -> str | None:
    """Return the place and the reason where the disk refused something; None for any other error."""
    for one in _chain(error):
        if isinstance(one, OSError) and one.strerror and not isinstance(one, ConnectionError | TimeoutError):
            return f"{one.filename}: {one.strerror}." if one.filename else f"{one.strerror}."
        # DuckDB and SQLite have errors of their own, which name the file or say that the disk is full.
        if isinstance(one, duckdb.IOException) or "disk is full" in str(one):
            return str(one).splitlines()[0]
    return None


class NoDiskTraceback(logging.Filter):
    """Drops Prefect's own records of a refusal, one of them a long traceback; the command line tells it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is of anything else."""
        error = record.exc_info[1] if record.exc_info else None
        return (error is None or refusal(error) is None) and "[Errno" not in record.getMessage()


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
