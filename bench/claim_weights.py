"""Learn when two numbers are one quantity told twice (`stages/extract/claims/tellings/weighed.py`).

    python -m bench.claim_weights [--texts SET=FOLDER ...] [--write]

Each pair of figures that may be one number is a case: told where a labelled `consistency` claim holds both,
or both with a third. The rule writers' texts that tell nothing twice (`tests/claims/cases`) are learned from
too. A logistic regression learns; what it finds on documents left out of the learning is printed, and
`--write` writes the weights, learned from all documents. Sets that serve for measuring only are left out.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.labels import UNSEEN, claim_cases, lines, overlap, read_folder, text_folders, without_note
from bench.weights import EXAMPLES, OPTIONAL, learn, write
from stages.extract.claims.article import Figure
from stages.extract.claims.reading import read_context
from stages.extract.claims.tellings import weighed
from stages.extract.extractor import ArticleContext, extractors

Row = dict[str, Any]
_RELATION = "consistency"


def cases(label_set: str, folder: Path) -> Iterator[tuple[str, list[str], float, bool]]:
    """Each pair of figures of a set: its document, features, what it tells, and whether we say so."""
    articles, rows = read_folder(folder)
    figures, said = defaultdict(list), _said(rows)
    for row in rows["figures"]:
        figures[row["article_id"]].append(row)
    labels = [row for row in lines(label_set, "claims.jsonl") if row["type"] == _RELATION]
    for row in articles:
        article = read_context(ArticleContext(row, {"figures": figures[row["article_id"]]}))
        pairs = list(weighed.pairs(article))
        told = _told(pairs, [label for label in labels if row["doc"].startswith(label["doc"])])
        for (first, second), worth in zip(pairs, told, strict=True):
            is_said = {first.figure_id, second.figure_id} in said
            yield f"{label_set}/{row['doc']}", weighed.features(article, first, second), worth, is_said


def near_misses() -> Iterator[list[str]]:
    """The features of each pair of figures of the rule writers' texts that tell nothing twice."""
    reader = next(each for each in extractors() if "figures" in each.tables)
    for text, told in (case for of_file in claim_cases().values() for case in of_file):
        if f"none {_RELATION}" in told:
            row: Row = {"article_id": "art-case", "document_id": "doc-case", "title": "", "text": text}
            figures = list(reader.read(ArticleContext(row, {}))["figures"])
            article = read_context(ArticleContext(row, {"figures": figures}))
            for pair in weighed.pairs(article):
                yield weighed.features(article, *pair)


def _said(rows: dict[str, list[Row]]) -> list[set[str]]:
    """The two figures of each claim of ours."""
    asserted = {r["claim_id"]: r["asserted_figure_id"] for r in rows["claims"] if r["relation"] == _RELATION}
    operands = (row for row in rows["claim_operands"] if row["claim_id"] in asserted and row["figure_id"])
    return [{asserted[row["claim_id"]], row["figure_id"]} for row in operands]


def _told(pairs: list[tuple[Figure, Figure]], labels: list[Row]) -> list[float]:
    """What a pair counts: 1 where a label holds both, less where an optional one does or one with a third."""
    direct = [max((_worth(label, *pair) for label in labels), default=0.0) for pair in pairs]
    group: dict[int, int] = {}
    for (first, second), worth in zip(pairs, direct, strict=True):
        if worth:
            old, new = (group.setdefault(figure.place, figure.place) for figure in (second, first))
            group = {place: new if root == old else root for place, root in group.items()}
    return [
        worth or OPTIONAL * (first.place in group and group[first.place] == group.get(second.place))
        for (first, second), worth in zip(pairs, direct, strict=True)
    ]


def _worth(label: Row, first: Figure, second: Figure) -> float:
    asserted, operands = str(label["asserted"]), [str(each) for each in label["operands"]]
    holds = any(
        names(asserted, one) and any(names(each, other) for each in operands)
        for one, other in ((first, second), (second, first))
    )
    return (OPTIONAL if label.get("optional") else 1.0) if holds else 0.0


def names(surface: str, figure: Figure) -> bool:
    """Whether a labelled surface is a figure's, with its hedge or without."""
    plain = without_note(surface)
    return overlap(plain, figure.surface) or overlap(plain, figure.words)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", action="append", default=[], metavar="SET=FOLDER")
    parser.add_argument("--write", action="store_true", help="write the weights beside their module")
    arguments = parser.parse_args()
    features: list[dict[str, float]] = []
    columns: Row = {"told": [], "doc": [], "is_read": []}
    for label_set, folder in text_folders(arguments.texts).items():
        if label_set.startswith(UNSEEN) or not lines(label_set, "claims.jsonl"):
            continue
        for doc, of_pair, worth, is_said in cases(label_set, folder):
            features.append(dict.fromkeys(of_pair, 1.0))
            for column, value in (("told", worth), ("doc", doc), ("is_read", is_said)):
                columns[column].append(value)
    for of_pair in near_misses():
        features.append(dict.fromkeys(of_pair, 1.0))
        for column, value in (("told", 0.0), ("doc", EXAMPLES), ("is_read", True)):
            columns[column].append(value)
    weights = learn("consistency", features, columns)
    if arguments.write:
        print(f"  written to {write(Path(str(weighed.__file__)).with_name('weights.csv'), weights)}")


if __name__ == "__main__":
    main()
