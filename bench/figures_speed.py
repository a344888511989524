"""Measure characters a second of the figure reader and of its peers, as ratios in one run.

python -m bench.figures_speed TEXT... [--seconds 2]

Peers that are not installed are skipped with a word. Slow peers read only as much text as fits the
time given; each is measured in this one process, by processor time, best of its rounds.
"""

from __future__ import annotations

import argparse
import importlib
import time
from collections.abc import Callable
from pathlib import Path

Reader = Callable[[str], object]


def ours() -> Reader:
    read: Reader = importlib.import_module("stages.extract.figures").read_figures
    return read


def quantulum3() -> Reader:
    parse: Reader = importlib.import_module("quantulum3.parser").parse
    return parse


def recognizers_text() -> Reader:
    suite = importlib.import_module("recognizers_suite")
    culture = suite.Culture.English
    readers = (
        suite.recognize_number,
        suite.recognize_percentage,
        suite.recognize_currency,
        suite.recognize_age,
    )
    return lambda text: [read(text, culture) for read in readers]


def cqe() -> Reader:
    parse: Reader = importlib.import_module("CQE.CQE").CQE(overload=True).parse
    return parse


READERS: dict[str, Callable[[], Reader]] = {
    "figures (ours)": ours,
    "quantulum3": quantulum3,
    "Recognizers-Text": recognizers_text,
    "CQE": cqe,
}


def speed(read: Reader, texts: list[str], seconds: float) -> float:
    """Return characters a second: the best round over the texts that fit the time."""
    read(texts[0][:500])  # compile patterns, load tables
    best, spent = 0.0, 0.0
    while spent < seconds:
        characters, start = 0, time.process_time()
        for text in texts:
            read(text)
            characters += len(text)
            if time.process_time() - start > seconds:
                break
        took = max(time.process_time() - start, 1e-9)
        best, spent = max(best, characters / took), spent + took
    return best


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path, nargs="+", help="text files, or folders of them")
    parser.add_argument("--seconds", type=float, default=2.0, help="processor time for each reader")
    args = parser.parse_args()
    paths = [
        path for given in args.texts for path in (sorted(given.glob("*.txt")) if given.is_dir() else [given])
    ]
    texts = [text for path in paths if (text := path.read_text())]
    if not texts:
        parser.error("no text in the files named")
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} characters")
    own = 0.0
    for name, load in READERS.items():
        try:
            read = load()
        except ImportError as error:
            print(f"{name:<18} skipped: {error}")
            continue
        found = speed(read, texts, args.seconds)
        own = own or found
        print(f"{name:<18} {found:>14,.0f} characters a second   ours is {own / found:,.1f} times as fast")


if __name__ == "__main__":
    main()
