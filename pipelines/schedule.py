"""Run the flow on a schedule, on a Prefect server of its own."""

import re
from datetime import UTC, datetime

from pipelines.environment import prepare
from pipelines.server import own_server
from pipelines.settings import Settings


def valid_cron(cron: str) -> bool:
    """Whether `cron` is an expression that Prefect's own scheduler can follow."""
    from cronsim import CronSim, CronSimError

    if len(re.split(r"\s+", cron.strip())) != 5:
        return False
    try:
        next(CronSim(cron, datetime.now(UTC)))
    except (CronSimError, StopIteration):
        return False
    return True


def serve_ledger(settings: Settings, cron: str) -> None:
    """Serve the flow until stopped. A run that comes while another works waits for it."""
    prepare(settings.data_dir)
    with own_server(settings.data_dir) as address:
        # Prefect reads its settings as it is imported, so that the server comes first.
        from pipelines.flow import ledger

        print(f"Serving on {address}, cron {cron}; Ctrl-C ends it.", flush=True)  # noqa: T201
        ledger.serve(
            name="skills-ledger-schedule",
            cron=cron,
            parameters=settings.parameters(),
            limit=1,
            pause_on_shutdown=False,
            print_starting_message=False,
            description="Reads the documents and publishes a checked release.",
        )
