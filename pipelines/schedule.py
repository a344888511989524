"""Run the flow on a schedule, on a Prefect server of its own."""

import re
from datetime import UTC, datetime

from pipelines.environment import prepare
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
    from prefect.settings import temporary_settings  # noqa: F401  # fails early where Prefect is broken

    from pipelines.flow import ledger

    ledger.serve(
        name="skills-ledger-schedule",
        cron=cron,
        parameters=settings.parameters(),
        limit=1,
        pause_on_shutdown=False,
        description="Reads the documents and publishes a checked release.",
    )
