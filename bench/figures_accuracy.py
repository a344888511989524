"""Score the figure reader on text files against hand-made labels.

python -m bench.figures_accuracy LABELS.jsonl TEXT_FOLDER [--show N]

A label's "doc" is a prefix of the text file's name. Figures are matched one to one inside a document
by kind and number; the stricter measures also ask for the bound and for the unit. Optional labels
count neither way.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stages.extract.figures import read_figures

Row = dict[str, Any]
KINDS = {"money", "percentage", "percentage_points", "count", "duration", "multiple", "fraction", "age"}


def number_key(value: object, low: object, high: object) -> tuple[str, ...]:
    """Return the number as a comparable key: a point, the two ends of a range, or none."""
    if value is not None:
        return ("point", f"{float(str(value)):.6g}")
    if low is not None and high is not None:
        return ("range", f"{float(str(low)):.6g}", f"{float(str(high)):.6g}")
    return ("none",)


def stem(unit: str | None) -> str:
    """Return the last word of a unit without its plural s."""
    words = re.sub(r"[^a-z ]", "", (unit or "").lower()).split()
    return words[-1].removesuffix("s") if words else ""


def same_number(gold: Row, found: Row) -> bool:
    return bool(gold["kind"] == found["kind"] and gold["key"] == found["key"])


MEASURES: dict[str, Callable[[Row, Row], bool]] = {
    "value": same_number,
    "value+bound": lambda g, f: same_number(g, f) and g["bound"] == f["bound"],
    "value+unit": lambda g, f: same_number(g, f) and stem(g["unit"]) == stem(f["unit"]),
}


def found_rows(text: str) -> list[Row]:
    """Return what the reader finds, in the shape of the labels."""
    rows = []
    for figure in read_figures(text):
        if figure.kind not in KINDS:
            continue
        is_range = figure.bound == "between"
        key = number_key(figure.value, figure.low if is_range else None, figure.high if is_range else None)
        row = figure._asdict() | {"key": key, "grounded": text[figure.start : figure.end] == figure.surface}
        rows.append(row)
    return rows


def match(
    gold: list[Row], found: list[Row], same: Callable[[Row, Row], bool]
) -> tuple[list[Row], list[Row], list[Row]]:
    """Return (hit labels, missed labels, surplus findings) of a greedy one-to-one matching."""
    free, hits, missed = list(found), [], []
    for row in sorted(gold, key=lambda row: bool(row.get("optional"))):
        hit = next((candidate for candidate in free if same(row, candidate)), None)
        if hit is None:
            missed.append(row)
        else:
            free.remove(hit)
            hits.append(row)
    return hits, missed, free


def scores(hits: int, surplus: int, missed: int) -> str:
    """Return precision, recall and F1 as text."""
    precision = hits / (hits + surplus) if hits + surplus else 0.0
    recall = hits / (hits + missed) if hits + missed else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  (hits {hits} surplus {surplus} missed {missed})"


def score(labels: list[Row], texts: dict[str, str], name: str, show: int) -> None:
    """Print one measure, by kind for the first."""
    by_kind: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    shown = 0
    for doc in sorted({row["doc"] for row in labels}):
        text = next((content for file, content in texts.items() if file.startswith(doc)), None)
        if text is None:
            print(f"  no text for {doc}: skipped")
            continue
        gold = [row for row in labels if row["doc"] == doc]
        hits, missed, surplus = match(gold, found_rows(text), MEASURES[name])
        missed = [row for row in missed if not row.get("optional")]
        for index, rows in enumerate(([row for row in hits if not row.get("optional")], surplus, missed)):
            for row in rows:
                by_kind[row["kind"]][index] += 1
        for what, rows in (("missed", missed), ("surplus", surplus)):
            for row in rows:
                if shown < show:
                    shown += 1
                    details = f"{row['bound']} {row['unit']!r} {row.get('sentence', '')[:160]!r}"
                    print(f"  {what:<8}{doc} {row['kind']:<12} {row['surface']!r} {details}")
    totals = [sum(counts[index] for counts in by_kind.values()) for index in range(3)]
    print(f"{name:<12} {scores(*totals)}")
    if name == "value":
        for kind, counts in sorted(by_kind.items()):
            print(f"  {kind:<18} {scores(*counts)}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("labels", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--show", type=int, default=0, help="list this many misses a measure")
    args = parser.parse_args()
    labels = [json.loads(line) for line in args.labels.read_text().splitlines() if line.strip()]
    for row in labels:
        row["key"] = number_key(row.get("value"), row.get("low"), row.get("high"))
    texts = {path.name: path.read_text() for path in sorted(args.texts.glob("*.txt"))}
    ungrounded = sum(not row["grounded"] for text in texts.values() for row in found_rows(text))
    print(f"labels {len(labels)}, texts {len(texts)}, surfaces that differ from their slice {ungrounded}")
    for name in MEASURES:
        score(labels, texts, name, args.show)


if __name__ == "__main__":
    main()
