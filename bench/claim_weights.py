"""Learn the weights of pairs of figures (`stages/extract/claims/weighed`) from labelled claims.

    python -m bench.claim_weights [NAME ...] [--texts SET=FOLDER ...] [--write]

Each pair that a relation of `weighed/relations.py` may be of is a case: it counts as told where a label of
that relation names both its figures. What is printed is as in `bench/weights.py`.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.labels import claim_cases, lines, overlap, read_folder, text_folders, without_note
from bench.weights import EXAMPLES, learn, write
from stages.extract.claims import weighed as package
from stages.extract.claims.article import Article, Figure
from stages.extract.claims.extractor import read_article
from stages.extract.claims.reading import read_context
from stages.extract.claims.weighed.pairs import Pair, features_of
from stages.extract.claims.weighed.relations import WEIGHED, Weighed
from stages.extract.extractor import ArticleContext
from stages.extract.figures.extractor import EXTRACTOR as FIGURES

Row = dict[str, Any]
_OPTIONAL = 0.7
_PARTS = 4  # of a case's line


def articles(label_set: str, folder: Path) -> Iterator[tuple[str, Article, list[Row], set[frozenset[str]]]]:
    """The articles of a set with their labelled claims, and the pairs of figures that a claim has, by id."""
    labels = lines(label_set, "claims.jsonl")
    docs = {row["doc"] for row in lines(label_set, "figures.jsonl")}
    read, rows = read_folder(folder)
    for article in read:
        if not any(article["doc"].startswith(doc) for doc in docs):
            continue
        figures = [row for row in rows["figures"] if row["article_id"] == article["article_id"]]
        context = ArticleContext(article, {"figures": figures})
        own = [row for row in labels if article["doc"].startswith(row["doc"])]
        yield article["doc"], read_context(context), own, _claimed(context)


def _claimed(context: ArticleContext) -> set[frozenset[str]]:
    """The pairs of figures that stand in one claim of the rules."""
    found = read_article(context)
    rules = {row["claim_id"]: row for row in found["claims"] if "weighed" not in str(row["rule"])}
    members: dict[object, set[str]] = {
        claim: {str(row["asserted_figure_id"])} for claim, row in rules.items()
    }
    for row in found["claim_operands"]:
        if row["claim_id"] in members and row["figure_id"]:
            members[row["claim_id"]].add(str(row["figure_id"]))
    return {frozenset((one, other)) for all_ in members.values() for one in all_ for other in all_}


def cases(weighed: Weighed, sets: dict[str, Path]) -> tuple[list[dict[str, float]], Row]:
    """The pairs of all sets with what they tell: features, and columns `told`, `doc`, `is_read`."""
    features: list[dict[str, float]] = []
    columns: Row = {"told": [], "doc": [], "is_read": []}
    for label_set, folder in sets.items():
        for doc, article, labels, claimed in articles(label_set, folder):
            pairs = [pair for pair in weighed.pairs(article) if weighed.allows(pair)]
            told = _told(weighed, pairs, labels)
            for pair in pairs:
                features.append(dict.fromkeys(features_of(article, pair), 1.0))
                columns["told"].append(told.get(id(pair), 0.0))
                columns["doc"].append(f"{label_set}/{doc}")
                columns["is_read"].append(frozenset((pair.first.figure_id, pair.second.figure_id)) in claimed)
    for article, labels in case_articles(weighed.relation.name):
        pairs = [pair for pair in weighed.pairs(article) if weighed.allows(pair)]
        told = _told(weighed, pairs, labels)
        for pair in pairs:
            features.append(dict.fromkeys(features_of(article, pair), 1.0))
            columns["told"].append(told.get(id(pair), 0.0))
            columns["doc"].append(EXAMPLES)
            columns["is_read"].append(True)
    return features, columns


def case_articles(relation: str) -> Iterator[tuple[Article, list[Row]]]:
    """The rule writers' own texts that hold or forbid a claim of the relation, with its labels."""
    for text, told in (case for cases in claim_cases().values() for case in cases):
        if not any(line.removeprefix("none ").split("|")[0].strip() == relation for line in told):
            continue
        article: Row = {"article_id": "art-case", "text": text, "issued": None}
        figures = [*FIGURES.read(ArticleContext(article, {}))["figures"]]
        yield read_context(ArticleContext(article, {"figures": figures})), [*_labels(told)]


def _labels(told: list[str]) -> Iterator[Row]:
    for line in told:
        if line.count("|") == _PARTS - 1:
            relation, verdict, asserted, operands = (part.strip() for part in line.split("|"))
            yield {
                "type": relation,
                "verdict": verdict,
                "asserted": asserted,
                "operands": [] if operands == "*" else operands.split("; "),
            }


def _told(weighed: Weighed, pairs: list[Pair], labels: list[Row]) -> dict[int, float]:
    """How much each pair told counts: those of a label's asserted figure and an operand, the nearest two."""
    told: dict[int, float] = {}
    for label in labels:
        if label["type"] != weighed.relation.name or label["verdict"] != "reconciled":
            continue
        for operand in label["operands"]:
            found = [pair for pair in pairs if _is_of(weighed, pair, label["asserted"], operand)]
            nearest = min(found, key=lambda pair: pair.second.place - pair.first.place, default=None)
            if nearest is not None:
                worth = _OPTIONAL if label.get("optional") else 1.0
                told[id(nearest)] = max(worth, told.get(id(nearest), 0.0))
    return told


def _is_of(weighed: Weighed, pair: Pair, asserted: str, operand: str) -> bool:
    first, second = (pair.first, pair.second)
    if weighed.name == "part_second":
        first, second = second, first
    is_so = _is_called(first, asserted) and _is_called(second, operand)
    is_ordered = weighed.name.startswith("part")
    return is_so or (not is_ordered and _is_called(second, asserted) and _is_called(first, operand))


def _is_called(figure: Figure, words: str) -> bool:
    return overlap(figure.surface, without_note(str(words)))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", default=[one.name for one in WEIGHED])
    parser.add_argument("--texts", action="append", default=[], metavar="SET=FOLDER")
    parser.add_argument("--write", action="store_true", help="write stages/extract/claims/weighed/NAME.csv")
    arguments = parser.parse_args()
    sets = {s: f for s, f in text_folders(arguments.texts).items() if lines(s, "claims.jsonl")}
    for weighed in (one for one in WEIGHED if one.name in arguments.names):
        weights = learn(weighed.name, *cases(weighed, sets))
        print(f"  {len(weights)} weights")
        if arguments.write:
            file = Path(str(package.__file__)).parent / f"{weighed.name}.csv"
            print(f"  written to {write(file, weights)}")


if __name__ == "__main__":
    main()
