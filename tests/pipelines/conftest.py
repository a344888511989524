"""One Prefect server for all pipeline tests of a worker, and small helpers to run the command line."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

from pipelines.server import own_server

SERVER_ENVIRONMENT = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "PREFECT_LOGGING_SERVER_LEVEL": "ERROR"}
ARTICLES = {
    "loan.txt": "College gets £2.4m loan\n\nHartwell College was given a £2.4 million loan by the funding "
    "agency in March 2024. The college has 1,200 learners.\n",
    "survey.txt": "Half of staff would leave\n\nA survey of 420 lecturers found that 52 per cent had looked "
    "for another job in the past 12 months.\n",
    "totals.txt": "Two grants announced\n\nThe two grants total £9 million. Northfield College won £4 "
    "million and Southbrook College won £5 million.\n",
}


@dataclass
class Run:
    """How a run of the command line ended."""

    status: int
    out: str


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a running Prefect server, so that each run need not start its own."""
    home = tmp_path_factory.mktemp("prefect")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PREFECT_API_URL", raising=False)
        for name, value in SERVER_ENVIRONMENT.items():
            patch.setenv(name, value)
        patch.setenv("PREFECT_HOME", str(home))
        with own_server(home) as address:
            patch.undo()  # the runs of the tests choose their own
            yield address


CommandLine = Callable[..., Run]


@pytest.fixture(scope="session")
def skillsledger(prefect_server: str) -> CommandLine:
    """Run the command line in a process of its own; `driver` is Python run before it."""

    def run(*arguments: str, driver: str = "") -> Run:
        code = f"{driver}\nfrom pipelines.cli import main\nmain()"
        environment = os.environ | {"PREFECT_API_URL": prefect_server, "COLUMNS": "200"}
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return Run(done.returncode, done.stdout + done.stderr)

    return run


@pytest.fixture(scope="session")
def documents_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where `documents` lie: one place, for a document of another folder is another document."""
    return tmp_path_factory.mktemp("source") / "documents"


@pytest.fixture
def documents(documents_folder: Path) -> Path:
    """A folder with three small articles, laid anew for each test."""
    return lay(documents_folder)


def lay(folder: Path) -> Path:
    """Make the folder hold the three small articles and nothing else."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def first_release(
    skillsledger: CommandLine, documents_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A data directory in which the three small articles were published; never written to again."""
    data = tmp_path_factory.mktemp("first") / "data"
    done = skillsledger("run", "--documents", str(lay(documents_folder)), "--data-dir", str(data))
    assert done.status == 0, done.out
    return data


@pytest.fixture
def published(first_release: Path, tmp_path: Path) -> Path:
    """A data directory of the test's own in which `documents` were published once."""
    return Path(shutil.copytree(first_release, tmp_path / "data", symlinks=True))


def ask(data_dir: Path, sql: str) -> list[tuple[object, ...]]:
    """Rows that the published ledger gives for `sql`."""
    with duckdb.connect(str(data_dir / "skills_ledger.duckdb"), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def partitions(data_dir: Path, step: str) -> dict[str, list[str]]:
    """Finished batches of one step, with their document ids."""
    notes = (data_dir / "stages" / step).glob("*/*/batch.json")
    return {note.parent.name: json.loads(note.read_text())["document_ids"] for note in notes}
