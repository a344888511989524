"""The samples are what their sources say, small, and of every kind; the reference tables are sound."""

import csv
import io
import zipfile
from itertools import groupby
from pathlib import Path

import pypdfium2
import pytest
import yaml

from seeds.write_samples import DOCUMENTS, WRITERS

REFERENCE = DOCUMENTS.parent / "reference"
TABLES = sorted(path.stem for path in REFERENCE.glob("*.csv"))


def members(raw: bytes) -> dict[str, bytes]:
    """The parts of a ZIP archive, so that the compression library's version does not count."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def table(name: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_a_written_sample_equals_its_source(name: str) -> None:
    """A source and its document differ only when somebody forgot `python -m seeds.write_samples`."""
    written, committed = WRITERS[name](), (DOCUMENTS / name).read_bytes()
    if name.endswith(".docx"):
        assert members(written) == members(committed), "run: python -m seeds.write_samples"
    else:
        assert written == committed, "run: python -m seeds.write_samples"


def test_samples_are_small_and_of_every_format() -> None:
    """Six formats, about a dozen documents, none above 60 KB."""
    paths = list(DOCUMENTS.iterdir())
    assert {path.suffix for path in paths} == {".html", ".txt", ".pdf", ".docx", ".md", ".eml"}
    assert len(paths) >= 12
    assert max(path.stat().st_size for path in paths) < 60_000


def test_the_truncated_sample_cannot_be_read() -> None:
    """The sample that is to be quarantined does not open, though it begins as a PDF does."""
    raw = (DOCUMENTS / "s13_truncated_prospectus.pdf").read_bytes()
    assert raw.startswith(b"%PDF-")
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(raw)


def test_the_notice_is_windows_1252_and_not_utf_8() -> None:
    """The notice's pound signs and dashes are single bytes, which UTF-8 does not allow."""
    raw = (DOCUMENTS / "s12_provider_notice.txt").read_bytes()
    assert "£6.3 million – £300,000" in raw.decode("cp1252")
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")


@pytest.mark.parametrize("name", TABLES)
def test_a_reference_table_has_the_columns_and_key_it_declares(name: str) -> None:
    """The sibling .meta.yaml explains each column, no other, and its key is unique."""
    meta = yaml.safe_load((REFERENCE / f"{name}.meta.yaml").read_text("utf-8"))
    rows = table(name)
    assert list(rows[0]) == list(meta["columns"])
    keys = [tuple(row[column] for column in meta["key"]) for row in rows]
    assert len(set(keys)) == len(keys)
    assert {"title", "description", "source", "licence"} <= set(meta)


def test_sector_bodies_are_many_and_identified_only_with_a_scheme() -> None:
    """At least 150 bodies; an identifier always names its register; no alias repeats the name."""
    rows = table("sector_bodies")
    assert len(rows) >= 150
    for row in rows:
        assert bool(row["identifier"]) == bool(row["identifier_scheme"]), row
        assert row["name"] not in row["aliases"].split("|"), row


def test_scale_ranks_have_no_gap() -> None:
    """Each scale's ranks run from 1 upward."""
    for scale, rows in groupby(table("grading_scales"), key=lambda row: row["scale"]):
        ranks = [int(row["rank"]) for row in rows]
        assert ranks == list(range(1, len(ranks) + 1)), scale


def test_a_unit_has_a_factor_exactly_when_it_has_a_base() -> None:
    """A conversion without its base, or a base without factor, means nothing."""
    for row in table("units"):
        assert bool(row["factor"]) == bool(row["base"]), row


def test_no_sample_is_left_without_a_line_in_the_readme() -> None:
    """The README of the seeds names each document."""
    readme = (Path(DOCUMENTS).parent / "README.md").read_text("utf-8")
    assert [path.name for path in DOCUMENTS.iterdir() if path.name not in readme] == []
