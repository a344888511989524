"""Learn which fits of numbers the text tells as such (`stages/extract/claims/fitting`).

    python -m bench.fit_weights [--texts SET=FOLDER ...] [--write]

Each fit of an article is a case, those that rules read included: told where a labelled claim of its relation
holds all its figures. A logistic regression learns; what it finds on documents left out of the learning is
printed, and `--write` writes the weights, learned from all documents. Sets that serve for measuring only are
left out. The rule writers' near misses (`tests/claims/cases`) count half: made to look like what they are
not, they are no sample of texts, and at full weight they cost a third of what is found on unseen pages.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.claim_weights import names
from bench.labels import UNSEEN, claim_cases, lines, read_folder, text_folders
from bench.weights import EXAMPLES, OPTIONAL, learn, write
from stages.extract.claims.checking import check_article
from stages.extract.claims.fitting import weighed
from stages.extract.claims.fitting.evidence import features
from stages.extract.claims.fitting.fits import Fit, fits
from stages.extract.claims.reading import read_context
from stages.extract.claims.relations import relations
from stages.extract.extractor import ArticleContext, extractors

Row = dict[str, Any]
_WORTH = 0.5


def cases(label_set: str, folder: Path) -> Iterator[tuple[str, list[str], float, bool]]:
    """Each fit of a set: its document, features, what it tells, and whether a rule says so."""
    articles, rows = read_folder(folder)
    figures = defaultdict(list)
    for row in rows["figures"]:
        figures[row["article_id"]].append(row)
    labels = lines(label_set, "claims.jsonl")
    for row in articles:
        context = ArticleContext(row, {"figures": figures[row["article_id"]]})
        own = [label for label in labels if row["doc"].startswith(label["doc"])]
        for fit, of_fit, is_read in _fits(context):
            told = max((_worth(label, fit) for label in own), default=0.0)
            yield f"{label_set}/{row['doc']}", of_fit, told, is_read


def near_misses() -> Iterator[list[str]]:
    """The features of each fit of the rule writers' texts whose relation is not told there."""
    reader = next(each for each in extractors() if "figures" in each.tables)
    for text, told in (case for of_file in claim_cases().values() for case in of_file):
        not_told = {each.removeprefix("none ") for each in told if each.startswith("none ")}
        if not_told:
            row: Row = {"article_id": "art-case", "document_id": "doc-case", "title": "", "text": text}
            context = ArticleContext(row, {"figures": list(reader.read(ArticleContext(row, {}))["figures"])})
            yield from (of_fit for fit, of_fit, _ in _fits(context) if fit.relation in not_told)


def _fits(context: ArticleContext) -> Iterator[tuple[Fit, list[str], bool]]:
    article = read_context(context)
    known = [
        checked.candidate
        for checked in check_article(article, relations())
        if not checked.candidate.facts.get("is_weighed")
    ]
    held = [weighed.held(claim) for claim in known]
    for fit in fits(article):
        places = weighed.places(fit)
        is_read = any(places <= other for other in held)
        yield fit, features(article, fit, weighed.taken(fit, known)), is_read


def _worth(label: Row, fit: Fit) -> float:
    """What a label counts for a fit: nothing unless it is of its relation and names all its figures."""
    if label["type"] != fit.relation:
        return 0.0
    if fit.relation == "difference" and not names(str(label["asserted"]), fit.told):
        return 0.0  # of 18, 16 and 2 any of the smaller ones lies between the others
    told = [*re.split(r";\s*", str(label["asserted"])), *(str(each) for each in label["operands"])]
    is_held = all(any(names(surface, figure) for surface in told) for figure in (fit.told, *fit.others))
    return (OPTIONAL if label.get("optional") else 1.0) if is_held else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", action="append", default=[], metavar="SET=FOLDER")
    parser.add_argument("--write", action="store_true", help="write the weights beside their module")
    arguments = parser.parse_args()
    of_fits: list[dict[str, float]] = []
    columns: Row = {"told": [], "doc": [], "is_read": []}
    for label_set, folder in text_folders(arguments.texts).items():
        if label_set.startswith(UNSEEN) or not lines(label_set, "claims.jsonl"):
            continue
        for doc, of_fit, worth, is_read in cases(label_set, folder):
            of_fits.append(dict.fromkeys(of_fit, 1.0))
            for column, value in (("told", worth), ("doc", doc), ("is_read", is_read)):
                columns[column].append(value)
    columns["worth"] = [1.0] * len(of_fits)
    for of_fit in near_misses():
        of_fits.append(dict.fromkeys(of_fit, 1.0))
        for column, value in (("told", 0.0), ("doc", EXAMPLES), ("is_read", True), ("worth", _WORTH)):
            columns[column].append(value)
    weights = learn("fits", of_fits, columns)
    if arguments.write:
        print(f"  written to {write(Path(str(weighed.__file__)).with_name('weights.csv'), weights)}")


if __name__ == "__main__":
    main()
