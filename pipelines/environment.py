"""Environment of Prefect and Great Expectations: offline, silent, inside the data directory.

To be called before either is imported. What a user has set already is left alone.
"""

import os
from pathlib import Path

_DEFAULTS = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_CLOUD_ENABLE_ORCHESTRATION_TELEMETRY": "false",
    "DO_NOT_TRACK": "1",
    "GX_ANALYTICS_ENABLED": "false",
    # A busy two-core machine needs up to 20 s; the default gives up too early.
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_LOGGING_SERVER_LEVEL": "ERROR",
    "PREFECT_LOGGING_EXTRA_LOGGERS": "skillsledger",
    "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
}


def prepare(data_dir: Path) -> None:
    """Set what is not set yet; Prefect keeps its own database and files below `data_dir`."""
    os.environ.setdefault("PREFECT_HOME", str(data_dir.resolve() / "prefect"))
    for name, value in _DEFAULTS.items():
        os.environ.setdefault(name, value)
