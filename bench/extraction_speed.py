"""Measure articles a second of each extractor, and of the whole extraction, against the figure reader alone.

    python -m bench.extraction_speed [TEXT...] [--articles 200] [--seed 5] [--rounds 3]

TEXT is a file or a folder of .txt files, each taken for one article as it is; without one, articles are
generated. Processor time of one process, so that a busy machine disturbs less; best of the rounds, each
with nothing kept from the one before. In the table each extractor runs in its turn, and what several share
(sentences, words, names) is counted for the first that asks; "figures alone" and "claims on top" are
measured by themselves, each article from nothing, so that the figures pay for all that they look at.
"whole" is `stages.extract.batch.extract`, tables made included. Two cores read about twice as many articles
a second as one: batches share nothing.
"""

import argparse
import gc
import time
from collections.abc import Sequence
from functools import _lru_cache_wrapper
from pathlib import Path

import pyarrow as pa

from bench.article_generator import generate
from stages.extract.batch import extract, few_collections
from stages.extract.extractor import ArticleContext, Extractor, Row, extractors
from warehouse.tables import TABLES

NORM = 5_000  # characters of the article that the target of 300 a second is set for
TARGET = 300  # articles a second on two cores
AT_ONCE = 32  # articles that every extractor passes over in turn, as in a batch


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path, nargs="*", help="text files, or folders of them")
    parser.add_argument("--articles", type=int, default=200, help="how many to generate without texts")
    parser.add_argument("--seed", type=int, default=5, help="of the generated articles")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    texts = texts_of(arguments.texts) or [a.text for a in generate(arguments.articles, arguments.seed)]
    articles = [_article(number, text) for number, text in enumerate(texts)]
    run = extractors()
    extract(_table(articles[:1]), run, {})  # compile patterns, load tables
    print(f"{len(texts)} articles, {sum(map(len, texts)) // len(texts):,} characters each on average")
    by_extractor, whole = measured(articles, run, arguments.rounds)
    alone = min((figures_and_claims(articles, run) for _ in range(arguments.rounds)), key=sum)
    print("\n".join(report(by_extractor, whole, alone, texts)))


def texts_of(paths: Sequence[Path]) -> list[str]:
    """The texts of the files named, and of those in the folders named."""
    files = [file for path in paths for file in (sorted(path.glob("*.txt")) if path.is_dir() else [path])]
    return [text for file in files if (text := file.read_text(encoding="utf-8").strip())]


def measured(
    articles: Sequence[Row], run: Sequence[Extractor], rounds: int
) -> tuple[dict[str, float], float]:
    """Seconds of each extractor, and of the whole, over all articles: the best of the rounds."""
    by_extractor = {extractor.name: float("inf") for extractor in run}
    whole = float("inf")
    for _ in range(rounds):
        for name, seconds in _each(articles, run).items():
            by_extractor[name] = min(by_extractor[name], seconds)
        forget()
        table = _table(articles)
        start = time.process_time()
        extract(table, run, {})
        whole = min(whole, time.process_time() - start)
    return by_extractor, whole


def _each(articles: Sequence[Row], run: Sequence[Extractor]) -> dict[str, float]:
    """Seconds of each extractor; what several share is counted for the one that asks for it first."""
    seconds = dict.fromkeys((extractor.name for extractor in run), 0.0)
    forget()
    with few_collections():
        for first in range(0, len(articles), AT_ONCE):
            some = articles[first : first + AT_ONCE]
            rows: list[dict[str, Sequence[Row]]] = [{} for _ in some]
            for extractor in run:
                start = time.process_time()
                for article, read in zip(some, rows, strict=True):
                    needed = {name: read[name] for name in extractor.needs}
                    read.update(extractor.read(ArticleContext(article, needed)))
                seconds[extractor.name] += time.process_time() - start
    return seconds


def figures_and_claims(articles: Sequence[Row], run: Sequence[Extractor]) -> tuple[float, float]:
    """Seconds of reading the figures alone, and of finding and checking the claims after it."""
    figures, claims = (next(e for e in run if e.name == name) for name in ("figures", "claims"))
    seconds = [0.0, 0.0]
    forget()
    with few_collections():
        for article in articles:
            start = time.process_time()
            read = figures.read(ArticleContext(article, {}))
            between = time.process_time()
            claims.read(ArticleContext(article, {"figures": read["figures"]}))
            seconds[0] += between - start
            seconds[1] += time.process_time() - between
    return seconds[0], seconds[1]


def forget() -> None:
    """Empty every cache of bounded size in `stages`: what it keeps of an article helps no new article."""
    for kept in gc.get_objects():
        is_ours = isinstance(kept, _lru_cache_wrapper) and str(kept.__module__).startswith("stages.")
        if is_ours and kept.cache_parameters()["maxsize"] is not None:
            kept.cache_clear()


def report(
    by_extractor: dict[str, float], whole: float, alone: tuple[float, float], texts: Sequence[str]
) -> list[str]:
    """One line an extractor, the slowest first, then figures and claims by themselves and the whole."""
    norms = sum(map(len, texts)) / NORM
    figures, claims = alone
    lines = [f"{'':<24}{'ms per 5,000 characters':>24}{'such articles a second':>24}{'times figures':>15}"]
    ranked = sorted(by_extractor.items(), key=lambda item: -item[1])
    by_themselves = [("figures alone", figures), ("claims on top", claims)]
    for name, seconds in (*ranked, *by_themselves, ("whole", whole)):
        took = max(seconds, 1e-9)
        lines.append(
            f"{name:<24}{took / norms * 1000:>24.2f}{norms / took:>24,.0f}{took / max(figures, 1e-9):>15.2f}"
        )
    own = len(texts) / max(whole, 1e-9)
    lines.append(f"whole: {own:,.0f} of these articles a second on one core")
    lines.append(
        f"target: {TARGET // 2} articles of {NORM:,} characters a second on one core, {TARGET} on two"
    )
    return lines


def _article(number: int, text: str) -> Row:
    return {
        "article_id": f"art-{number}",
        "document_id": "doc-bench",
        "position": 1,
        "role": "main",
        "title": text.split("\n", 1)[0][:200],
        "issued_basis": "unknown",
        "text": text,
    }


def _table(articles: Sequence[Row]) -> pa.Table:
    return TABLES["articles"].from_rows(list(articles))


if __name__ == "__main__":
    main()
