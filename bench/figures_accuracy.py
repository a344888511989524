"""Score the figure reader, and its peers, on text files against hand-made labels.

python -m bench.figures_accuracy LABELS.jsonl [TEXT_FOLDER] [--peers] [--show N]

A label's "doc" is a prefix of the text file's name. Without a folder each line of LABELS.jsonl is a sentence
with its labels: `text`, `figures`, and `unseen`, true for the sentences that `--unseen` scores. Figures are
matched one to one inside a document by kind and number; the stricter measures also ask for the bound and
for the unit. "all numbers" asks for the number alone, whatever its kind, and counts a range as its two ends,
so that no peer is scored on our vocabulary. Optional labels count neither way. `--show` lists our own misses.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from bench import peers
from stages.extract.figures import read_figures

Row = dict[str, Any]
Reader = Callable[[str], list[Row]]
KINDS = {"money", "percentage", "percentage_points", "count", "duration", "multiple", "fraction", "age"}
OURS = "ours"
NUMBERS = "all numbers"


class Counts(NamedTuple):
    """How many labels were found, how many findings no label asks for, how many labels were missed."""

    hits: int = 0
    surplus: int = 0
    missed: int = 0

    def plus(self, other: Counts) -> Counts:
        """Return the sum of two counts."""
        return Counts(self.hits + other.hits, self.surplus + other.surplus, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The share of findings that a label asks for."""
        return self.hits / (self.hits + self.surplus) if self.hits + self.surplus else 0.0

    @property
    def recall(self) -> float:
        """The share of labels that were found."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def number_key(value: object, low: object, high: object) -> tuple[str, ...]:
    """Return the number as a comparable key: a point, the two ends of a range, or none."""
    if value is not None:
        return ("point", _digits(value))
    if low is not None and high is not None:
        return ("range", _digits(low), _digits(high))
    return ("none",)


def _digits(number: object) -> str:
    """Return six digits of a number, three below one: readers write a third as 0.333 and as 0.3333."""
    value = float(str(number))
    return f"{value:.3g}" if abs(value) < 1 else f"{value:.6g}"


def stem(unit: str | None) -> str:
    """Return the last word of a unit without its plural s: "point" of "percentage_points" too."""
    words = re.sub(r"[^a-z ]", "", (unit or "").lower().replace("_", " ")).split()
    return words[-1].removesuffix("s") if words else ""


def same_number(gold: Row, found: Row) -> bool:
    return bool(gold["kind"] == found["kind"] and gold["key"] == found["key"])


MEASURES: dict[str, Callable[[Row, Row], bool]] = {
    "value": same_number,
    "value+bound": lambda g, f: same_number(g, f) and g["bound"] == f["bound"],
    "value+unit": lambda g, f: same_number(g, f) and stem(g["unit"]) == stem(f["unit"]),
}


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


def our_rows(text: str) -> list[Row]:
    """Return what our reader finds, in the shape of the labels."""
    rows = []
    for figure in read_figures(text):
        is_range = figure.bound == "between"
        key = number_key(figure.value, figure.low if is_range else None, figure.high if is_range else None)
        rows.append(
            figure._asdict() | {"key": key, "grounded": text[figure.start : figure.end] == figure.surface}
        )
    return rows


def peer_rows(read: Callable[[str], list[peers.Reading]]) -> Reader:
    """Return a peer's reader, its findings in the shape of the labels."""

    def rows(text: str) -> list[Row]:
        return [
            reading._asdict() | {"key": number_key(reading.value, reading.low, reading.high)}
            for reading in read(text)
        ]

    return rows


def numbers(rows: Iterable[Row]) -> list[Row]:
    """Return the bare numbers of the rows: no kind, a range as its two ends, a number without a value not."""
    return [
        {"kind": NUMBERS, "key": ("point", number), "optional": row.get("optional")}
        for row in rows
        for number in row["key"][1:]
    ]


def scored_kinds(labels: list[Row]) -> set[str]:
    """Return the kinds that count: measures only where they were labelled."""
    return KINDS | {row["kind"] for row in labels}


def counted(gold: list[Row], found: list[Row], same: Callable[[Row, Row], bool]) -> dict[str, Counts]:
    """Return the counts by kind for one document; optional labels count neither way."""
    hits, missed, surplus = match(gold, found, same)
    by_kind: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for index, rows in enumerate((hits, surplus, missed)):
        for row in rows:
            by_kind[row["kind"]][index] += not row.get("optional")
    return {kind: Counts(*counts) for kind, counts in by_kind.items()}


def scores(labels: list[Row], found: Mapping[str, list[Row]]) -> dict[str, dict[str, Counts]]:
    """Return the counts by measure and kind over all documents; `found` holds each document's findings."""
    totals: dict[str, dict[str, Counts]] = {name: {} for name in (*MEASURES, NUMBERS)}
    kinds = scored_kinds(labels)
    for doc, rows in found.items():
        gold = [row for row in labels if row["doc"] == doc]
        known = [row for row in rows if row["kind"] in kinds]
        by_measure = {name: counted(gold, known, same) for name, same in MEASURES.items()}
        by_measure[NUMBERS] = counted(numbers(gold), numbers(rows), same_number)
        for name, by_kind in by_measure.items():
            for kind, counts in by_kind.items():
                totals[name][kind] = totals[name].get(kind, Counts()).plus(counts)
    return totals


def total(by_kind: Mapping[str, Counts]) -> Counts:
    """Return the sum over the kinds."""
    sums = Counts()
    for counts in by_kind.values():
        sums = sums.plus(counts)
    return sums


def read_labels(path: Path) -> list[Row]:
    """Return the labels of a file, each with its comparable key."""
    labels: list[Row] = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    for row in labels:
        row["key"] = number_key(row.get("value"), row.get("low"), row.get("high"))
    return labels


def read_sentences(path: Path, unseen: bool | None = None) -> tuple[list[Row], dict[str, str]]:
    """Return the labels and the texts of a file of labelled sentences, all or only those (un)seen."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    chosen = {
        f"{number:04}": line for number, line in enumerate(lines, 1) if unseen in (None, line["unseen"])
    }
    labels = [row | {"doc": doc} for doc, line in chosen.items() for row in line["figures"]]
    for row in labels:
        row["key"] = number_key(row["value"], row["low"], row["high"])
    return labels, {doc: line["text"] for doc, line in chosen.items()}


def labelled_texts(labels: list[Row], folder: Path) -> dict[str, str]:
    """Return each labelled document's text by its prefix; say which have none."""
    texts = {}
    for doc in sorted({row["doc"] for row in labels}):
        path = next((path for path in sorted(folder.glob("*.txt")) if path.name.startswith(doc)), None)
        if path is None:
            print(f"no text for {doc}: skipped")
        else:
            texts[doc] = path.read_text("utf-8")
    return texts


def print_measures(results: Mapping[str, dict[str, dict[str, Counts]]]) -> None:
    """Print each reader's precision, recall and F1 by measure."""
    print(f"\n{'reader':<18}{'measure':<14}{'P':>7}{'R':>7}{'F1':>7}{'hits':>7}{'surplus':>9}{'missed':>8}")
    for reader, by_measure in results.items():
        for name, by_kind in by_measure.items():
            counts = total(by_kind)
            ratios = f"{counts.precision:>7.3f}{counts.recall:>7.3f}{counts.f1:>7.3f}"
            print(f"{reader:<18}{name:<14}{ratios}{counts.hits:>7}{counts.surplus:>9}{counts.missed:>8}")


def print_kinds(results: Mapping[str, dict[str, dict[str, Counts]]], labels: list[Row], measure: str) -> None:
    """Print the precision, recall and F1 of each kind by one measure, a column a reader."""
    print(
        f"\n{measure + ' by kind':<19}{'labels':>7}"
        + "".join(f"{reader + ' P/R/F1':>27}" for reader in results)
    )
    for kind in sorted(scored_kinds(labels)):
        n_labels = sum(row["kind"] == kind and not row.get("optional") for row in labels)
        cells = [by_measure[measure].get(kind, Counts()) for by_measure in results.values()]
        columns = "".join(f"{f'{c.precision:.3f} {c.recall:.3f} {c.f1:.3f}':>27}" for c in cells)
        print(f"{kind:<19}{n_labels:>7}{columns}")


def print_misses(labels: list[Row], found: Mapping[str, list[Row]], limit: int) -> None:
    """Print up to `limit` of our misses and surplus findings a measure."""
    kinds = scored_kinds(labels)
    for name, same in MEASURES.items():
        lines = []
        for doc, rows in found.items():
            gold = [row for row in labels if row["doc"] == doc]
            _, missed, surplus = match(gold, [row for row in rows if row["kind"] in kinds], same)
            lines += [_line(name, "missed", doc, row) for row in missed if not row.get("optional")]
            lines += [_line(name, "surplus", doc, row) for row in surplus]
        print("".join(lines[:limit]), end="")


def _line(measure: str, what: str, doc: str, row: Row) -> str:
    details = f"{row['bound']} {row['unit']!r} {row.get('sentence', '')[:160]!r}"
    return f"  {measure:<12} {what:<8}{doc} {row['kind']:<12} {row['surface']!r} {details}\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("labels", type=Path)
    parser.add_argument("texts", type=Path, nargs="?", help="folder; none where the labels hold sentences")
    parser.add_argument(
        "--unseen", action="store_true", help="score the sentences kept apart, not the others"
    )
    parser.add_argument("--peers", action="store_true", help="also score the peers that can be imported")
    parser.add_argument("--show", type=int, default=0, help="list this many of our misses a measure")
    args = parser.parse_args()
    if args.texts:
        labels = read_labels(args.labels)
        texts = labelled_texts(labels, args.texts)
    else:
        labels, texts = read_sentences(args.labels, args.unseen)
    readers: dict[str, Reader] = {OURS: our_rows}
    if args.peers:
        readers |= {name: peer_rows(peer.read) for name, peer in peers.installed().items()}
    found = {name: {doc: read(text) for doc, text in texts.items()} for name, read in readers.items()}
    ungrounded = sum(not row["grounded"] for rows in found[OURS].values() for row in rows)
    print(f"labels {len(labels)}, texts {len(texts)}, surfaces that differ from their slice {ungrounded}")
    if args.show:
        print_misses(labels, found[OURS], args.show)
    results = {name: scores(labels, by_doc) for name, by_doc in found.items()}
    print_measures(results)
    for measure in ("value", "value+unit"):
        print_kinds(results, labels, measure)


if __name__ == "__main__":
    main()
