"""The labelled sets of `tests/labels`, their texts read with the pipeline's own stages, and when rows agree.

A set whose texts are in our own words has them in its folder `texts`; of the others the texts are
others' words and lie outside the repo, so whoever measures on them names the folder.
"""

import json
import re
import tempfile
from datetime import UTC, datetime
from decimal import Decimal
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pyarrow as pa

from pipelines.settings import SAMPLES
from stages.clean.batch import clean
from stages.extract.batch import extract
from stages.extract.extractor import extractors
from stages.ingest.retrieve import retrieve
from stages.ingest.scope import scope
from stages.ingest.sources import FolderSource
from warehouse.raw_store import RawStore
from warehouse.tables import TABLES

Row = dict[str, Any]
LABELS = Path(__file__).resolve().parent.parent / "tests" / "labels"
CLAIM_CASES = LABELS.parent / "claims" / "cases"
UNSEEN = "unseen"
"""What the names of sets begin with that serve for measuring only: nothing learns from them."""
_MOST_BYTES = 64 << 20
_SAME = 1e-6


def text_folders(named: list[str]) -> dict[str, Path]:
    """The folder of texts of each set: those in the repo, and those `named` as SET=FOLDER."""
    own = {path.parent.name: path for path in sorted(LABELS.glob("*/texts"))}
    return {"seeds": SAMPLES} | own | {s: Path(f) for s, f in (one.split("=", 1) for one in named)}


def read_folder(folder: Path) -> tuple[list[Row], dict[str, list[Row]]]:
    """The articles of a folder of texts, and the rows of each table; `doc` is the file's name."""
    with tempfile.TemporaryDirectory() as raw:
        articles, docs = _cleaned(folder, RawStore(Path(raw)))
    rows: dict[str, list[Row]] = {}
    for tables in extract(articles, extractors(), {}).values():
        for name, table in tables.items():
            found = [row | {"doc": docs.get(row.get("article_id"))} for row in table.to_pylist()]
            rows.setdefault(name, []).extend(found)
    if lost := rows.get("quarantine"):
        raise RuntimeError(f"{len(lost)} rows held back, the first: {lost[0]}")  # a score would hide it
    return [row | {"doc": docs[row["article_id"]]} for row in articles.to_pylist()], rows


def _cleaned(folder: Path, store: RawStore) -> tuple[pa.Table, dict[str | None, str]]:
    """The articles of a folder, and the name of the file that each is of."""
    now, source = datetime.now(UTC).replace(tzinfo=None), FolderSource(folder)
    retrieved = retrieve(source, source.discover(), store, now, _MOST_BYTES)
    found = scope(retrieved, source.source_id, TABLES["documents"].empty(), now)
    cleaned = clean(found.in_scope, store.get)
    names = {row["document_id"]: Path(row["location"]).name for row in cleaned["documents"].to_pylist()}
    articles = cleaned["articles"]
    return articles, {row["article_id"]: names[row["document_id"]] for row in articles.to_pylist()}


def record_labels(label_set: str) -> dict[str, list[Row]]:
    """The labelled rows of a set by table; none where it has none."""
    file = LABELS / label_set / "records.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def lines(label_set: str, name: str) -> list[Row]:
    """The rows of a set's `figures.jsonl` or `claims.jsonl`; none where it has none."""
    file = LABELS / label_set / name
    if not file.exists():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def claim_cases() -> dict[str, list[tuple[str, list[str]]]]:
    """The rule writers' own texts with the claims they hold or forbid, by file of `tests/claims/cases`.

    A block is one text, `¶` for a blank line in it, and lines "> relation | verdict | asserted | operands"
    (operands apart by "; ", `*` for any) or "> none relation".
    """
    cases: dict[str, list[tuple[str, list[str]]]] = {}
    for file in sorted(CLAIM_CASES.glob("*.txt")):
        for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
            text, *told = block.split("\n")
            case = (text.replace("¶", "\n\n"), [line.removeprefix("> ") for line in told])
            cases.setdefault(file.stem, []).append(case)
    return cases


def same_words(one: str, other: str) -> bool:
    """Whether a run of words stands in both that is half of the shorter: readers cut evidence differently."""
    a, b = (re.findall(r"[\w£%]+", _plain(text)) for text in (one, other))
    if not a or not b:
        return False
    run = SequenceMatcher(None, a, b, autojunk=False).find_longest_match()
    return run.size * 2 >= min(len(a), len(b))


def same_value(label: object, row: object) -> bool:
    """Whether a labelled number is the row's, or one of the two words holds the other."""
    if isinstance(label, int | float):
        return isinstance(row, int | float | Decimal) and abs(float(row) - float(label)) < _SAME
    return row is not None and overlap(str(label), str(row))


def overlap(one: str, other: str) -> bool:
    """Whether one of two surfaces holds the other, quotation marks and case apart."""
    a, b = _plain(one), _plain(other)
    return bool(a) and bool(b) and (a in b or b in a)


def without_note(surface: str) -> str:
    """The surface alone: labellers say in brackets which of two it is, as in "10,200 (headline)"."""
    return re.sub(r"(?<=\S) \([a-z0-9][^()]*\)$", "", surface)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[“”‘’\"']", "", text).lower().split())
