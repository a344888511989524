"""`skillsledger serve` runs the flow on its schedule, on a server of its own."""

import os
import signal
import subprocess
import sys
import time

import pytest

from pipelines.schedule import valid_cron
from tests.pipelines.conftest import ask


@pytest.mark.parametrize(
    ("cron", "is_valid"),
    [("0 6 * * *", True), ("*/5 * * * 1-5", True), ("", False), ("6am", False), ("99 * * * *", False)],
)
def test_cron_is_checked_before_anything_starts(cron, is_valid):
    """Five fields that Prefect's scheduler can follow, or a refusal."""
    assert valid_cron(cron) is is_valid


def test_a_scheduled_run_publishes(documents, tmp_path):
    """Within the next minutes the schedule publishes a release; Ctrl-C then ends server and all."""
    data = tmp_path / "data"
    code = "from pipelines.cli import main; main()"
    arguments = ["serve", "--cron", "* * * * *", "--documents", str(documents), "--data-dir", str(data)]
    environment = {name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"} | {
        "PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS": "2",
        "PREFECT_RUNNER_POLL_FREQUENCY": "2",
    }
    with (tmp_path / "serve.log").open("w") as log:
        serving = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            # Tests started in the background of a shell inherit that Ctrl-C is ignored.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
        )
        try:
            until = time.monotonic() + 240
            while not (data / "skills_ledger.duckdb").exists() and time.monotonic() < until:
                assert serving.poll() is None, (tmp_path / "serve.log").read_text()
                time.sleep(1)
            log_text = (tmp_path / "serve.log").read_text()
            assert (data / "skills_ledger.duckdb").exists(), log_text
            assert ask(data, "SELECT count(*) FROM documents") == [(3,)]
        finally:
            os.killpg(serving.pid, signal.SIGINT)
            try:
                serving.wait(timeout=120)
            except subprocess.TimeoutExpired:
                os.killpg(serving.pid, signal.SIGKILL)
                raise
