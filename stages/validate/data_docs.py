"""Great Expectations' own Data Docs of a release, on request: its pages fetch styles and scripts.

In: the folder of a release, with one Parquet file a table. Out: a folder of pages. The suites are run on the
published rows, so rows that are held back do not show here: the quality report tells of them.
"""

import os
import shutil
from collections.abc import Iterator
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from stages.validate.spans import misplaced
from warehouse.ddl import quoted
from warehouse.staging import connect

if TYPE_CHECKING:
    from expectations.suite import Suite

FOLDER = "data_docs"
_SITE = "skills_ledger"


def build_data_docs(data_dir: Path, folder: Path) -> Path:
    """Build the pages for the release in `folder` and return the first of them."""
    building, to = data_dir / f".{FOLDER}.building", data_dir / FOLDER
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir(parents=True)
    context = _context()
    with connect(building / "spill") as connection:
        context.add_data_docs_site(site_name=_SITE, site_config=_site(building))
        definitions = [_definition(context, connection, suite) for suite in _suites(connection, folder)]
        _run(context, definitions)
        context.build_data_docs(site_names=[_SITE])
    shutil.rmtree(building / "spill", ignore_errors=True)
    shutil.rmtree(to, ignore_errors=True)
    building.rename(to)
    return to / "index.html"


def _context() -> Any:
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")
    import great_expectations as gx
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    return context


def _suites(connection: duckdb.DuckDBPyConnection, folder: Path) -> Iterator["Suite"]:
    """Yield the suites of the tables that the release has, each of which becomes a view."""
    from expectations import suites

    names = {path.stem for path in folder.glob("*.parquet")}
    for name in sorted(names):
        place = quoted(str(folder / f"{name}.parquet"))
        connection.execute(f"CREATE VIEW {name} AS FROM read_parquet({place})")
    connection.register("misplaced", misplaced(connection))
    for name, suite in suites().items():
        if name in names:
            yield suite


def _definition(
    context: Any, connection: duckdb.DuckDBPyConnection, suite: "Suite"
) -> tuple[Any, dict[str, Any]]:
    """Return the validation of one table and the batch that it runs on."""
    import great_expectations as gx

    name = suite.table.name
    asset = context.data_sources.add_pandas(name).add_dataframe_asset(name)
    batch = asset.add_batch_definition_whole_dataframe("all")
    own = [copy(expectation) for expectation in suite.all_expectations]  # `add` binds them to this context
    built = context.suites.add(gx.ExpectationSuite(name=name, expectations=own))
    definition = context.validation_definitions.add(
        gx.ValidationDefinition(name=name, data=batch, suite=built)
    )
    return definition, {"dataframe": connection.execute(suite.query).df()}


def _run(context: Any, definitions: list[tuple[Any, dict[str, Any]]]) -> None:
    """Run each validation; the context keeps the results from which pages are built."""
    import great_expectations as gx

    for definition, batch in definitions:
        checkpoint = gx.Checkpoint(
            name=definition.name, validation_definitions=[definition], result_format="SUMMARY"
        )
        context.checkpoints.add(checkpoint).run(batch_parameters=batch)


def _site(folder: Path) -> dict[str, Any]:
    backend = {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(folder)}
    return {
        "class_name": "SiteBuilder",
        "store_backend": backend,
        "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
        "show_how_to_buttons": False,
    }
