"""How well the whole pipeline reads documents labelled by hand; writes the published table `accuracy`.

    python -m bench.accuracy [--texts SET=FOLDER ...] [--write]

The samples' labels (`tests/labels/seeds`) are always measured. The other sets' documents are others'
words and not in the repo: `--texts shared=../shared/documents` measures a set where its folder is given,
and the earlier measurement of a set that is not given is kept. Figures are matched as
`../shared/labels/score_ledger.py` does: one to one inside a document by kind and number, then also by
bound and by unit. A claim is found if relation and asserted words agree (either figure's, between
peers), right if its verdict does too. A
record is found if its evidence shares a run of words with that of the label, half of the shorter at least,
and the columns in `RECORD_KEYS` agree.
"""

import argparse
import csv
import io
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from bench.figures_accuracy import KINDS, MEASURES, match, number_key
from pipelines.settings import SAMPLES
from stages.clean.batch import clean
from stages.extract.batch import extract
from stages.extract.extractor import extractors
from stages.ingest.retrieve import retrieve
from stages.ingest.scope import scope
from stages.ingest.sources import FolderSource
from stages.versions import extractor_version
from warehouse.ids import content_id
from warehouse.raw_store import RawStore
from warehouse.tables import TABLES

Row = dict[str, Any]
LABELS = Path(__file__).resolve().parent.parent / "tests" / "labels"
TABLE_FILE = Path(__file__).resolve().parent.parent / "seeds" / "accuracy.csv"
RECORD_KEYS = {
    "contracts": ("supplier", "value"),
    "appointments": ("person",),
    "recommendations": ("response",),
    "commitments": (),
    "survey_results": ("value",),
    "finances": ("value",),
    "learners": ("value",),
    "judgement_scales": ("label",),
    "inspection_judgements": ("judgement",),
    "timescales": ("maximum", "unit"),
    "programmes": (),
    "events": (),
    "quotations": (),
}
"""What must agree beside the words; who and when are left to readers, since labels word them freely."""

BETWEEN_PEERS = frozenset({"consistency", "partition", "ordering"})
"""Relations between figures of one rank: which of them is the asserted one is the reader's choice."""


@dataclass(frozen=True)
class Score:
    """Hits, surplus and missed rows of one table, kind and measure."""

    table: str
    kind: str
    measure: str
    hits: int
    surplus: int
    missed: int

    @property
    def precision(self) -> float | None:
        return self.hits / (self.hits + self.surplus) if self.hits + self.surplus else None

    @property
    def recall(self) -> float | None:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else None


def read_folder(folder: Path, store: RawStore) -> dict[str, list[Row]]:
    """Read a folder with the pipeline's own stages; each row carries its document's file name as `doc`."""
    now = datetime.now(UTC).replace(tzinfo=None)
    source = FolderSource(folder)
    retrieved = retrieve(source, source.discover(), store, now, 64 << 20)
    found = scope(retrieved, source.source_id, TABLES["documents"].empty(), now)
    cleaned = clean(found.in_scope, store.get)
    names = {row["document_id"]: Path(row["location"]).name for row in cleaned["documents"].to_pylist()}
    docs = {row["article_id"]: names[row["document_id"]] for row in cleaned["articles"].to_pylist()}
    rows: dict[str, list[Row]] = {}
    for tables in extract(cleaned["articles"], extractors(), {}).values():
        for name, table in tables.items():
            found_rows = [row | {"doc": docs.get(row.get("article_id"))} for row in table.to_pylist()]
            rows.setdefault(name, []).extend(found_rows)
    if lost := rows.get("quarantine"):
        raise RuntimeError(f"{len(lost)} rows held back, the first: {lost[0]}")  # a score would hide it
    return rows


def figure_scores(labels: list[Row], found: list[Row]) -> list[Score]:
    for row in labels:
        row["key"] = number_key(row.get("value"), row.get("low"), row.get("high"))
    for row in found:
        ends = (row["low"], row["high"]) if row["bound"] == "between" else (None, None)
        row["key"] = number_key(row["value"], *ends)
    found = [row for row in found if row["kind"] in KINDS]
    scores = []
    for measure, same in MEASURES.items():
        scores += _scored(
            "figures", measure, _docs(labels), labels, found, same, lambda row: str(row["kind"])
        )
    return scores


def claim_scores(docs: set[str], labels: list[Row], rows: dict[str, list[Row]]) -> list[Score]:
    surfaces = {row["figure_id"]: row["surface"] for row in rows["figures"]}
    verdicts = {row["claim_id"]: row["verdict"] for row in rows["checks"]}
    operands: dict[str, list[str]] = defaultdict(list)
    for row in rows["claim_operands"]:
        operands[row["claim_id"]].append(surfaces.get(row["figure_id"], ""))
    found = [
        row
        | {
            "asserted": surfaces.get(row["asserted_figure_id"], ""),
            "operands": operands[row["claim_id"]],
            "verdict": verdicts[row["claim_id"]],
        }
        for row in rows["claims"]
    ]
    checkable = [row for row in labels if row["verdict"] in ("reconciled", "contradicted")]
    called = [row for row in found if row["verdict"] in ("reconciled", "contradicted")]

    def same(label: Row, row: Row) -> bool:
        if label["type"] != row["relation"] or label["verdict"] != row["verdict"]:
            return False
        asserted = _without_note(str(label["asserted"]))
        return _overlap(asserted, str(row["asserted"])) or (
            label["type"] in BETWEEN_PEERS
            and any(
                _overlap(_without_note(str(operand)), str(row["asserted"])) for operand in label["operands"]
            )
            and any(_overlap(asserted, operand) for operand in row["operands"])
        )

    return _scored(
        "claims", "relation+verdict", docs, checkable, called, same, lambda row: str(row["verdict"])
    )


def record_scores(labels: dict[str, list[Row]], rows: dict[str, list[Row]]) -> list[Score]:
    scores = []
    docs = _docs(row for gold in labels.values() for row in gold)
    for table, gold in labels.items():
        keys = RECORD_KEYS[table]

        def same(label: Row, row: Row, keys: tuple[str, ...] = keys) -> bool:
            return _same_words(str(label["evidence"]), str(row["evidence"])) and all(
                label.get(key) is None or _same_value(label[key], row.get(key)) for key in keys
            )

        scores += _scored(table, "evidence+key", docs, gold, rows.get(table, []), same, lambda _: "all")
    return scores


def _scored(
    table: str,
    measure: str,
    docs: set[str],
    labels: list[Row],
    found: list[Row],
    same: Callable[[Row, Row], bool],
    kind_of: Callable[[Row], str],
) -> list[Score]:
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for doc in sorted(docs):  # also where nothing is labelled: what is found there is surplus
        gold = [row for row in labels if row["doc"] == doc]
        here = [row for row in found if str(row["doc"]).startswith(doc)]
        hits, missed, surplus = match(gold, here, same)
        for place, rows in enumerate((hits, surplus, missed)):
            for row in rows:
                if not row.get("optional"):
                    counts[kind_of(row)][place] += 1
    total = [sum(one[place] for one in counts.values()) for place in range(3)]
    scores = [Score(table, "all", measure, *total)]
    if len(counts) > 1:
        scores += [Score(table, kind, measure, *one) for kind, one in sorted(counts.items())]
    return scores


def _overlap(one: str, other: str) -> bool:
    a, b = _plain(one), _plain(other)
    return bool(a) and bool(b) and (a in b or b in a)


def _without_note(surface: str) -> str:
    """The surface alone: labellers say in brackets which of two it is, as in "10,200 (headline)"."""
    return re.sub(r"(?<=\S) \([a-z][^()]*\)$", "", surface)


def _same_words(one: str, other: str) -> bool:
    """Whether a run of words stands in both that is half of the shorter: readers cut evidence differently."""
    a, b = (re.findall(r"[\w£%]+", _plain(text)) for text in (one, other))
    if not a or not b:
        return False
    run = SequenceMatcher(None, a, b, autojunk=False).find_longest_match()
    return run.size * 2 >= min(len(a), len(b))


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[“”‘’\"']", "", text).lower().split())


def _same_value(label: object, row: object) -> bool:
    if isinstance(label, int | float):
        return row is not None and abs(float(str(row)) - float(label)) < 1e-6
    return row is not None and _overlap(str(label), str(row))


def measure(label_set: str, folder: Path, store: RawStore) -> list[Score]:
    """Return the scores of one labelled set whose documents lie in `folder`."""
    rows = read_folder(folder, store)
    labels = LABELS / label_set
    scores = []
    if (labels / "figures.jsonl").exists():
        figures = _lines(labels / "figures.jsonl")
        scores += figure_scores(figures, rows["figures"])
        scores += claim_scores(_docs(figures), _lines(labels / "claims.jsonl"), rows)
    if (labels / "records.json").exists():
        scores += record_scores(json.loads((labels / "records.json").read_text()), rows)
    return scores


def _docs(labels: Iterable[Row]) -> set[str]:
    return {str(row["doc"]) for row in labels}


def _lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def as_rows(label_set: str, scores: Iterable[Score]) -> list[Row]:
    """Return the rows of the published table."""
    today = datetime.now(UTC).date().isoformat()
    versions = {table: f"{e.name} {extractor_version(e.name)}" for e in extractors() for table in e.tables}
    return [
        {
            "accuracy_id": content_id("acc", label_set, s.table, s.kind, s.measure),
            "table_name": s.table,
            "kind": s.kind,
            "measure": s.measure,
            "label_set": label_set,
            "labelled": s.hits + s.missed,
            "found": s.hits + s.surplus,
            "precision": "" if s.precision is None else f"{s.precision:.6f}",
            "recall": "" if s.recall is None else f"{s.recall:.6f}",
            "rule_versions": versions[s.table],
            "measured_on": today,
        }
        for s in scores
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", action="append", default=[], metavar="SET=FOLDER")
    parser.add_argument("--write", action="store_true", help="write seeds/accuracy.csv")
    arguments = parser.parse_args()
    folders = {"seeds": SAMPLES} | {s: Path(f) for s, f in (one.split("=", 1) for one in arguments.texts)}
    import tempfile

    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as raw:
        for label_set, folder in folders.items():
            scores = measure(label_set, folder, RawStore(Path(raw)))
            rows += as_rows(label_set, scores)
            print(f"\n{label_set}")
            for s in scores:
                p, r = (f"{v:.3f}" if v is not None else "  -  " for v in (s.precision, s.recall))
                print(f"  {s.table:<22}{s.kind:<18}{s.measure:<17} P {p} R {r}  ({s.hits + s.missed} labels)")
    if arguments.write:
        earlier = list(csv.DictReader(io.StringIO(TABLE_FILE.read_text()))) if TABLE_FILE.exists() else []
        rows = [row for row in earlier if row["label_set"] not in folders] + rows
        out = io.StringIO()
        writer = csv.DictWriter(out, TABLES["accuracy"].column_names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        TABLE_FILE.write_text(out.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    main()
