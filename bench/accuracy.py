"""How well the whole pipeline reads documents labelled by hand; writes the published table `accuracy`.

    python -m bench.accuracy [--texts SET=FOLDER ...] [--write]

The samples' labels (`tests/labels/seeds`) and the sets with their texts beside them are always measured.
The other sets' documents are others' words and not in the repo: `--texts shared=../shared/documents`
measures a set where its folder is given, and the earlier measurement of one that is not given is kept.

Figures are matched as `../shared/labels/score_ledger.py` does: one to one inside a document by kind and
number, then also by bound and by unit. A claim is found if relation and asserted words agree (either
figure's, between peers), right if its verdict does too. A record is found if its evidence shares a run of
words with that of the label, half of the shorter at least, and the columns in `RECORD_KEYS` agree; a
programme, which articles name all over, also where its name agrees.
"""

import argparse
import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from bench.figures_accuracy import KINDS, MEASURES, match, number_key
from bench.labels import (
    lines,
    overlap,
    read_folder,
    record_labels,
    same_value,
    same_words,
    text_folders,
    without_note,
)
from stages.extract.extractor import extractors
from stages.versions import extractor_version
from warehouse.ids import content_id
from warehouse.tables import TABLES

Row = dict[str, Any]
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

NAMED_BY = {"programmes": "name"}
"""Whose rows may stand on any of the places where the article names them."""

_NO_COLUMNS = frozenset({"doc", "evidence", "optional"})
_NOTHING = (None, "")
CHECKABLE = frozenset({"reconciled", "contradicted"})
"""Verdicts for which all operands are there."""
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
    called = [row for row in claims_told(rows) if row["verdict"] in CHECKABLE]
    checkable = [row for row in labels if row["verdict"] in CHECKABLE]
    return _scored(
        "claims", "relation+verdict", docs, checkable, called, is_same_claim, lambda row: str(row["verdict"])
    )


def claims_told(rows: dict[str, list[Row]]) -> list[Row]:
    """The claims read, with the surface asserted, those of the operands, verdict and explanation."""
    surfaces = {row["figure_id"]: row["surface"] for row in rows["figures"]}
    checks = {row["claim_id"]: row for row in rows["checks"]}
    operands: dict[str, list[str]] = defaultdict(list)
    for row in rows["claim_operands"]:
        operands[row["claim_id"]].append(surfaces.get(row["figure_id"], ""))
    return [
        row
        | {
            "asserted": surfaces.get(row["asserted_figure_id"], ""),
            "operands": operands[row["claim_id"]],
            "verdict": checks[row["claim_id"]]["verdict"],
            "explanation": checks[row["claim_id"]]["explanation"],
        }
        for row in rows["claims"]
    ]


def is_same_claim(label: Row, row: Row) -> bool:
    """Whether relation, verdict and asserted words agree; of peers either may be the asserted one."""
    if label["type"] != row["relation"] or label["verdict"] != row["verdict"]:
        return False
    asserted = without_note(str(label["asserted"]))
    return overlap(asserted, str(row["asserted"])) or (
        label["type"] in BETWEEN_PEERS
        and any(overlap(without_note(str(operand)), str(row["asserted"])) for operand in label["operands"])
        and any(overlap(asserted, operand) for operand in row["operands"])
    )


def record_scores(labels: dict[str, list[Row]], rows: dict[str, list[Row]]) -> list[Score]:
    scores = []
    docs = _docs(row for gold in labels.values() for row in gold)
    for table, gold in labels.items():
        same = partial(is_same_record, table)
        scores += _scored(table, "evidence+key", docs, gold, rows.get(table, []), same, lambda _: "all")
        scores += column_scores(table, told_together(gold, rows.get(table, [])))
    return scores


def is_same_record(table: str, label: Row, row: Row) -> bool:
    """Whether a row is told where a label is, and has its keys."""
    return is_told(table, label, row) and all(
        label.get(key) is None or same_value(label[key], row.get(key)) for key in RECORD_KEYS[table]
    )


def is_told(table: str, label: Row, row: Row) -> bool:
    """Whether a row stands on a label's words, or, named all over the article, has its name."""
    if same_words(str(label["evidence"]), str(row["evidence"])):
        return True
    name, own = label.get(NAMED_BY.get(table, "")), row.get(NAMED_BY.get(table, ""))
    return bool(name and own) and same_value(name, own)


def told_together(labels: list[Row], found: list[Row]) -> list[tuple[Row, Row]]:
    """Each labelled row with a row on its words, those with most columns alike first, none twice."""
    near = [
        (
            sum(agrees(label[c], row.get(c)) for c in _columns(label, row)),
            not label.get("optional"),
            label,
            row,
        )
        for label in labels
        for row in found
        if str(row["doc"]).startswith(label["doc"])
        and same_words(str(label["evidence"]), str(row["evidence"]))
    ]
    taken: set[int] = set()
    pairs = []
    for _, _, label, row in sorted(near, key=lambda pair: pair[:2], reverse=True):
        if not taken & {id(label), id(row)}:
            taken |= {id(label), id(row)}
            pairs.append((label, row))
    return pairs


def column_scores(table: str, pairs: list[tuple[Row, Row]]) -> list[Score]:
    """How well each column is filled, in rows that stand on a label's words."""
    counts: dict[str, list[int]] = {}
    for label, row in pairs:
        for column in _columns(label, row):
            told, read = label[column] not in _NOTHING, row.get(column) not in _NOTHING
            is_hit = told and read and agrees(label[column], row[column])
            count = counts.setdefault(column, [0, 0, 0])
            count[0] += is_hit
            count[1] += read and not is_hit
            count[2] += told and not is_hit
    return [Score(table, "all", f"column {column}", *count) for column, count in sorted(counts.items())]


def _columns(label: Row, row: Row) -> list[str]:
    """The columns of the contract that both have."""
    return [column for column in label if column in row and column not in _NO_COLUMNS]


def agrees(label: object, told: object) -> bool:
    """Whether a column says what its label says: the number, one in the other's words, or most words."""
    if label in _NOTHING or told in _NOTHING:
        return label in _NOTHING and told in _NOTHING
    return same_value(label, told) or (isinstance(label, str) and same_words(label, str(told)))


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


def measure(label_set: str, folder: Path) -> list[Score]:
    """Return the scores of one labelled set whose documents lie in `folder`."""
    _, rows = read_folder(folder)
    scores = []
    if figures := lines(label_set, "figures.jsonl"):
        scores += figure_scores(figures, rows["figures"])
        scores += claim_scores(_docs(figures), lines(label_set, "claims.jsonl"), rows)
    if records := record_labels(label_set):
        scores += record_scores(records, rows)
    return scores


def _docs(labels: Iterable[Row]) -> set[str]:
    return {str(row["doc"]) for row in labels}


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
    folders = text_folders(arguments.texts)
    rows: list[Row] = []
    for label_set, folder in folders.items():
        scores = measure(label_set, folder)
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
