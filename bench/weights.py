"""Learn the weights of the words around a place (`stages/extract/weighing`) from labelled documents.

    python -m bench.weights TABLE ... --texts SET=FOLDER [--texts ...] [--write]

Each place that a table's `weighed.py` lists is a case: it counts as told where a labelled row of the table
stands on its sentence and has its figure, name or words, or where a label of places does (`bench/placed.py`).
A logistic regression learns from them; what it
finds on documents left out of the learning is printed, by the chance from which on a row would be read
(precision; share of the certain rows; and the same for places that no rule reads). `--write` writes the
weights, learned from all documents, to `stages/extract/TABLE/weights.csv`. The texts are others' words and
not in the repo; single words and pairs of them, with their weights, are all that is kept.
"""

import argparse
import csv
import importlib
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bench.labels import LABELS, UNSEEN, read_folder, record_labels, same_value, same_words, text_folders
from bench.placed import TABLES as PLACED
from bench.placed import Placed, has_places, placed_in, told_at
from stages.extract.extractor import ArticleContext, extractors
from stages.extract.weighing.places import Place
from stages.extract.weighing.rules import of_rules
from stages.extract.weighing.weights import BIAS, Weights, weights_of

Row = dict[str, Any]
_FOLDS = 8
_FEWEST = 4
"""Places at which a word must stand to get a weight."""
_STRENGTH = 0.2
"""Inverse of the penalty on weights (L2): the best of .05 to 3 on documents left out, and hardly better."""
OPTIONAL = 0.7
"""What a row counts that two careful readers could differ on."""
_LEAST_WEIGHT = 4
_EARLIER, _SCALE = "(earlier)", 10.0
"""What the earlier weights add up to, as a feature, so large that the penalty hardly holds it down."""
EXAMPLES = "examples"
"""In place of a document: learned from always, and never measured on."""
_CHANCES = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)


def contexts(label_set: str, folder: Path) -> Iterator[tuple[str, ArticleContext, dict[str, list[Row]]]]:
    """Yield the set's documents as extractors see them, with all rows read and the labels."""
    labels = record_labels(label_set)
    docs = {row["doc"] for rows in labels.values() for row in rows}
    is_placed = has_places(folder)
    articles, found = read_folder(folder)
    rows: dict[str, dict[str, list[Row]]] = {}
    for name, table in found.items():
        for row in table:
            rows.setdefault(str(row.get("article_id")), {}).setdefault(name, []).append(row)
    for article in articles:
        doc = article["doc"]
        if is_placed or any(doc.startswith(prefix) for prefix in docs):
            own = {t: [r for r in told if doc.startswith(r["doc"])] for t, told in labels.items()}
            yield doc, ArticleContext(article, rows.get(article["article_id"], {})), own


def _told(place: Place, context: ArticleContext, rows: list[Row], same: Any, is_of_article: bool) -> float:
    """1 where a labelled row stands on the place, less where only an optional one does, else 0.

    A place that stands for the whole article (`OF_ARTICLE` in its module) may be told anywhere in it.
    """
    sentence = context.text[context.text.rfind("\n", 0, place.start) + 1 :].split("\n", 1)[0]
    if same is not is_same and not is_of_article:
        rows = [row for row in rows if same_words(str(row["evidence"]), sentence)]
    best = 0.0
    for row in rows:
        worth = OPTIONAL if row.get("optional") else 1.0
        if worth > best and same(place, context, row, sentence):
            best = worth
    return best


def is_same(place: Place, context: ArticleContext, row: Row, paragraph: str) -> bool:
    """Whether a labelled row stands on a place: its words, and its figure if the place is one."""
    if place.figure is not None:
        value = place.figure.get("value")
        if row.get("value") is None or value is None or not same_value(row["value"], value):
            return False
        return same_words(str(row["evidence"]), paragraph)
    return same_words(str(row["evidence"]), context.text[place.start : place.end])


def cases(table: str, sets: dict[str, Path]) -> tuple[list[dict[str, float]], Row]:
    """The places of all sets with what they tell: features, and columns `told`, `doc`, `is_read`."""
    learns_places = table in PLACED
    table, _, part = table.partition(".")
    weighed = importlib.import_module(f"stages.extract.{table}.weighed{part and '_' + part}")
    same = getattr(weighed, "IS_SAME", is_same)
    is_of_article = getattr(weighed, "OF_ARTICLE", False)
    weighs_rules = getattr(weighed, "WEIGHS_RULES", False)
    features: list[dict[str, float]] = []
    columns: Row = {"told": [], "doc": [], "is_read": []}
    for label_set, folder in sets.items():
        placed = placed_in(folder) if has_places(folder) else None
        if placed is not None and not learns_places:
            continue
        for doc, context, labels in contexts(label_set, folder):
            if table not in labels and placed is None:
                continue
            own = placed.get(doc, {}).get(table, []) if placed is not None else []
            read = context.rows.get(table, [])
            for place in weighed.places(context):
                on = _read_at(place, read)
                features.append(_features(place, on if weighs_rules else []))
                columns["told"].append(
                    _told(place, context, labels[table], same, is_of_article)
                    if placed is None
                    else told_by(place, context, own, same)
                    if is_of_article
                    else told_at(place, context.text, own, OPTIONAL)
                )
                columns["doc"].append(f"{label_set}/{doc}")
                columns["is_read"].append(bool(on))
    for context in () if is_of_article else near_misses(table):  # a sentence is no article
        for place in weighed.places(context):
            features.append(_features(place, []))
            columns["told"].append(0.0)
            columns["doc"].append(EXAMPLES)
            columns["is_read"].append(True)
    for context in near_misses(table, told=True) if getattr(weighed, "LEARNS_EXAMPLES", False) else ():
        if len(found := list(weighed.places(context))) == 1:  # of several, any may be the row
            read = _read_at(found[0], context.rows.get(table, [])) if weighs_rules else []
            features.append(_features(found[0], read))
            columns["told"].append(1.0)
            columns["doc"].append(EXAMPLES)
            columns["is_read"].append(True)
    return features, columns


def told_by(place: Place, context: ArticleContext, labelled: list[Placed], same: Any) -> float:
    """1 where a label names what a place stands for in its whole article, less where only an optional one."""
    named = (one for one in labelled if same(place, context, {"name": one.words}, ""))
    return max((OPTIONAL if one.is_optional else 1.0 for one in named), default=0.0)


def _read_at(place: Place, rows: list[Row]) -> list[Row]:
    """The rows read that stand on a place: with its figure, or with their middle in it."""
    if place.figure is not None:
        return [row for row in rows if row.get("value_figure_id") == place.figure["figure_id"]]
    middles = ((row, (row["start_char"] + row["end_char"]) // 2) for row in rows)
    return [row for row, middle in middles if place.start < middle <= place.end]


def _features(place: Place, read: list[Row]) -> dict[str, float]:
    return dict.fromkeys((*place.features, *of_rules(row["rule"] for row in read)), 1.0)


def near_misses(table: str, *, told: bool = False) -> Iterator[ArticleContext]:
    """Yield as articles the texts in our own words that tell no row: the rules' near misses and practice.

    With `told`, those that do: a table whose module says `LEARNS_EXAMPLES` learns from them too.
    """
    package = importlib.import_module(f"stages.extract.{table}")
    file = LABELS / "practice" / f"{table}.json"
    cases = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    texts = {case["text"] for case in cases if bool(case["rows"]) is told}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        examples = getattr(importlib.import_module(info.name), "EXAMPLES", {})
        if isinstance(examples, dict):
            found = ((text, bool(wanted)) for text, wanted in examples.items() if isinstance(text, str))
            texts |= {text for text, tells in found if tells is told}
    filled_by = {name: extractor for extractor in extractors() for name in extractor.tables}
    for text in sorted(texts):
        article: Row = {"article_id": "art-example", "document_id": "doc-example", "title": "", "text": text}
        rows: dict[str, list[Row]] = {}
        for name in filled_by[table].needs:
            rows[name] = list(filled_by[name].read(ArticleContext(article, rows))[name])
        rows[table] = list(filled_by[table].read(ArticleContext(article, rows))[table])
        yield ArticleContext(article, rows)


def learn(
    name: str, features: list[dict[str, float]], columns: Row, earlier: Weights | None = None
) -> dict[str, int]:
    """Print what documents left out say of the weights; return those learned from all, in hundredths.

    With `earlier`, weights learned from documents that are no longer at hand, only what the new ones say
    beyond them is learned, and added to them. The examples are learned again, or new documents outvote them.
    """
    if earlier:
        features = [case | {_EARLIER: _SCALE * earlier.total(case)} for case in features]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(features)
    told, docs = np.array(columns["told"]), np.array(columns["doc"])
    is_read = np.array(columns["is_read"])
    kept = np.asarray((matrix > 0).sum(0)).ravel() >= _FEWEST
    matrix, names = matrix[:, kept], vectorizer.get_feature_names_out()[kept]
    target, worth = (told > 0).astype(int), np.where(told == OPTIONAL, OPTIONAL, 1.0)
    worth = worth * np.array(columns.get("worth", 1.0))
    chance = np.zeros(len(target))
    examples = docs == EXAMPLES
    for others, left_out in GroupKFold(_FOLDS).split(matrix, target, docs):
        learned = np.union1d(others, np.flatnonzero(examples))
        model = _model().fit(matrix[learned], target[learned], sample_weight=worth[learned])
        chance[left_out] = model.predict_proba(matrix[left_out])[:, 1]
    told = np.where(examples, 0, told)
    certain = told == 1
    print(
        f"{name}: {len(target)} places of {len(set(docs))} documents, {target.sum()} told, "
        f"{certain.sum()} of them by rows that are certain"
    )
    for least in _CHANCES:
        found = (chance >= least) & ~examples
        new = found & ~is_read
        kept_out = ~found & is_read & ~examples
        print(
            f"  from {least:.1f}: {found.sum():5} places  P {_share(target, found):.2f}  "
            f"R certain {_share(found, certain):.2f}  all {_share(found, told > 0):.2f}   "
            f"unread by rules: {new.sum():4}  P {_share(target, new):.2f}   "
            f"below, read by rules: {kept_out.sum():4}  P {_share(target, kept_out):.2f}"
        )
    model = _model().fit(matrix, target, sample_weight=worth)
    learned = dict(zip(names, model.coef_[0], strict=True)) | {BIAS: float(model.intercept_[0])}
    kept_of = _SCALE * learned.pop(_EARLIER, 0.0)
    if earlier:
        print(f"  the earlier weights count {kept_of:.2f}")
        for feature, weight in earlier.by_feature.items():
            learned[feature] = learned.get(feature, 0.0) + kept_of * weight
    hundredths = {feature: round(100 * weight) for feature, weight in learned.items()}
    return {feature: weight for feature, weight in hundredths.items() if abs(weight) >= _LEAST_WEIGHT}


def _model() -> Any:
    return LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=500)


def _share(of: Any, among: Any) -> float:
    return float(of[among].mean()) if among.any() else 0.0


def _file(table: str) -> Path:
    """Where the weights of a table, or of a part of it ("contracts.suppliers"), lie."""
    table, _, part = table.partition(".")
    package = Path(str(importlib.import_module(f"stages.extract.{table}").__file__)).parent
    return package / f"weights{part and '_' + part}.csv"


def write(file: Path, weights: dict[str, int]) -> Path:
    """Write weights, features in order."""
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("feature", "weight"))
        writer.writerows(sorted(weights.items()))
    return file


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tables", nargs="+", metavar="TABLE")
    parser.add_argument("--texts", action="append", default=[], metavar="SET=FOLDER")
    parser.add_argument("--write", action="store_true", help="write stages/extract/TABLE/weights.csv")
    parser.add_argument("--add", action="store_true", help="add to the weights that are there")
    arguments = parser.parse_args()
    folders = text_folders(arguments.texts)
    labelled = {s: folder for s, folder in folders.items() if record_labels(s) or has_places(folder)}
    sets = {s: folder for s, folder in labelled.items() if not s.startswith(UNSEEN)}
    for table in arguments.tables:
        file = _file(table)
        earlier = (
            weights_of(f"stages.extract.{table.partition('.')[0]}", file.name) if arguments.add else None
        )
        weights = learn(table, *cases(table, sets), earlier)
        print(f"  {len(weights)} weights")
        if arguments.write:
            print(f"  written to {write(file, weights)}")


if __name__ == "__main__":
    main()
