"""Write generated articles and their truth into a folder.

    python -m bench.article_generator --count 2000 --out DIR [--seed 7] [--contradictions 0.1]

DIR/documents/ holds one .txt file an article, DIR/truth.jsonl all that is known about each. DIR/figures.jsonl
and DIR/claims.jsonl are the same labels as the labelling guide has them, so DIR serves as a gold folder.
"""

import argparse
import json
from pathlib import Path
from typing import TextIO

from bench.article_generator.generator import generate


def main() -> None:
    """Read the command line and write the articles."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.article_generator",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--contradictions", type=float, default=0.0, help="share of articles that hold one")
    args = parser.parse_args()
    characters = write_articles(args.count, args.out, args.seed, args.contradictions)
    print(f"{args.count:,} articles, {characters:,} characters in {args.out}")


def write_articles(count: int, out: Path, seed: int, contradictions: float = 0.0) -> int:
    """Write the articles and their truth into `out`; return the number of characters of text."""
    documents = out / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    characters = 0
    with (
        (out / "truth.jsonl").open("w", encoding="utf-8") as truth,
        (out / "figures.jsonl").open("w", encoding="utf-8") as figures,
        (out / "claims.jsonl").open("w", encoding="utf-8") as claims,
    ):
        for article in generate(count, seed, contradictions):
            (documents / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
            known = article.truth()
            write_lines(truth, [known])
            write_lines(figures, known["figures"])
            write_lines(claims, known["claims"])
            characters += len(article.text)
    return characters


def write_lines(file: TextIO, rows: list[dict[str, object]]) -> None:
    """Write each row as a line of JSON."""
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
