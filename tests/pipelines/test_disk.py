"""A full or read-only disk and a folder that is not there end with one plain line and status 3."""

import errno
import logging
import shutil
import sys
from types import SimpleNamespace

import duckdb
import pytest

import pipelines.run
from pipelines.cli import DISK_REFUSED, main
from pipelines.disk import NoDiskTraceback, check_after_failure, check_before_start, refusal
from warehouse.database import FILE_NAME

READ_ONLY = OSError(errno.EROFS, "Read-only file system", "/data/report")


def raised(error, cause):
    try:
        raise error from cause
    except type(error) as found:
        return found


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (READ_ONLY, "/data/report: Read-only file system."),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device."),
        (raised(RuntimeError("the task failed"), READ_ONLY), "/data/report: Read-only file system."),
        (duckdb.IOException("Cannot write x: No space left\nmore"), "Cannot write x: No space left"),
        (RuntimeError("database or disk is full"), "database or disk is full"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"), None),
        (KeyError("surface"), None),
    ],
)
def test_refusal_names_the_place_and_the_reason(error, told):
    """Errors of the disk, also behind another error; an error of the program or the network is none."""
    assert refusal(error) == told


def test_disk_is_looked_at_before_anything_starts(tmp_path, monkeypatch):
    """Too little room and a folder that nothing can be written to are told; enough room is not."""
    check_before_start(tmp_path)
    check_after_failure(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=9))
    for check in (check_before_start, check_after_failure):
        with pytest.raises(OSError, match=str(tmp_path)):
            check(tmp_path)
    with pytest.raises(FileNotFoundError):
        check_before_start(tmp_path / "none")


def test_prefect_does_not_tell_of_a_refusal_too():
    """Its records of an error of the disk are dropped, those of any other stay."""

    def passes(error):
        record = logging.LogRecord(
            "prefect", logging.ERROR, "", 1, "It failed", (), (type(error), error, None)
        )
        return NoDiskTraceback().filter(record)

    assert not passes(READ_ONLY)
    assert passes(KeyError("surface"))


def ended(monkeypatch, capsys, *arguments):
    """Status and last words of the command line."""
    monkeypatch.setattr(sys, "argv", ["skillsledger", *map(str, arguments)])
    with pytest.raises(SystemExit) as end:
        main()
    return end.value.code, capsys.readouterr().err.splitlines()


def test_answer_that_cannot_be_written_is_told_in_a_line(tmp_path, monkeypatch, capsys):
    """In every format the line names the file; so does the dictionary."""
    with duckdb.connect(str(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE figures AS SELECT 1 AS n")
    path = tmp_path / "none" / "answer"
    query = ("query", "FROM figures", "--data-dir", tmp_path, "-o", path)
    told = (DISK_REFUSED, [f"{path}: No such file or directory."])
    assert ended(monkeypatch, capsys, *query) == told
    assert ended(monkeypatch, capsys, *query, "--format", "csv") == told
    assert ended(monkeypatch, capsys, "dictionary", "-o", path) == told


def refuse(*_):
    raise READ_ONLY


def test_run_that_cannot_write_ends_with_its_own_status(tmp_path, monkeypatch, capsys):
    """A run on a full or read-only disk says so in a line, with a status that is not the gate's."""
    (tmp_path / "documents").mkdir()
    monkeypatch.setattr(pipelines.run, "_run_flow", refuse)
    run = ("run", "--documents", tmp_path / "documents", "--data-dir", tmp_path / "data")
    assert ended(monkeypatch, capsys, *run) == (DISK_REFUSED, ["/data/report: Read-only file system."])
