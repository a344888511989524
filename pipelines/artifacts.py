"""Prefect artifacts: the summary of the release, what was held back, and where the report lies."""

from pathlib import Path

import pyarrow.parquet as pq
from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact

from pipelines.outcome import Outcome
from pipelines.summary import markdown

_SHOWN = 200


def make_artifacts(outcome: Outcome, data_dir: Path) -> None:
    """Attach the artifacts to the flow run that is under way."""
    create_markdown_artifact(
        markdown(outcome, data_dir), key="release-summary", description="What the run made"
    )
    if outcome.folder:
        held = pq.read_table(Path(outcome.folder) / "quarantine.parquet")
        rows = held.select(["table_name", "row_id", "stage", "rule", "reason"]).slice(0, _SHOWN).to_pylist()
        create_table_artifact(rows, key="held-back", description=f"{held.num_rows} rows held back")
    report = (data_dir / "report" / "index.html").resolve()
    if report.exists():
        create_link_artifact(report.as_uri(), key="quality-report", link_text="Quality report")
