"""Measure characters a second of the figure reader and of its peers, as ratios in one run.

python -m bench.figures_speed TEXT... [--peers] [--rounds 5] [--seconds 2]

All readers run in this one process and take turns, round by round, so that a busy machine slows all alike;
time is processor time, the figure is the median of the rounds. A slow reader reads as much of the same text,
from its beginning, as should fit the seconds of a round. Peers are measured by their own call, without our
mapping. The limits are one pass of a regular expression over the digits of all the text at once.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from itertools import accumulate
from pathlib import Path
from statistics import median

from bench import peers
from bench.peers.limits import installed_limits
from stages.extract.figures import read_figures

Parse = Callable[[str], object]
Job = tuple[Parse, list[str]]  # a reader and what it reads
OURS = "ours"
TRIAL = 2_000  # characters read once before any timing: patterns compile, tables load


def seconds_for(parse: Parse, texts: list[str]) -> float:
    """Return the processor time that reading the texts takes."""
    start = time.process_time()
    for text in texts:
        parse(text)
    return max(time.process_time() - start, 1e-9)


def beginning(texts: list[str], characters: int) -> list[str]:
    """Return the first texts up to a number of characters, the last one cut between lines."""
    kept = [
        text[: max(0, characters - before)]
        for text, before in zip(texts, accumulate(map(len, texts), initial=0), strict=False)
        if before < characters
    ]
    whole = texts[len(kept) - 1] if kept else ""
    if kept and kept[-1] != whole and "\n" in kept[-1]:
        kept[-1] = kept[-1][: kept[-1].rindex("\n")]
    return kept


def share_that_fits(parse: Parse, texts: list[str], seconds: float) -> list[str]:
    """Return the texts, or as many of them as a reader of this speed reads in the seconds."""
    trial = beginning(texts, TRIAL)
    parse("\n".join(trial))
    speed = sum(map(len, trial)) / seconds_for(parse, trial)
    fits = int(speed * seconds)
    return texts if fits >= sum(map(len, texts)) else beginning(texts, max(fits, TRIAL))


def measure(jobs: Mapping[str, Job], rounds: int, seconds: float) -> dict[str, tuple[int, float]]:
    """Return each reader's characters read a round and its median characters a second."""
    shares = {name: share_that_fits(parse, texts, seconds) for name, (parse, texts) in jobs.items()}
    sizes = {name: sum(map(len, share)) for name, share in shares.items()}
    speeds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, (parse, _) in jobs.items():
            speeds[name].append(sizes[name] / seconds_for(parse, shares[name]))
    return {name: (sizes[name], median(speeds[name])) for name in jobs}


def table(measured: Mapping[str, tuple[int, float]]) -> list[str]:
    """Return a line a reader: its speed, and how many times as fast ours is."""
    own = measured[OURS][1]
    lines = [f"{'reader':<20}{'characters read':>16}{'characters a second':>21}{'ours is':>17}"]
    for name, (size, speed) in measured.items():
        ratio = "" if name == OURS else f"{own / speed:,.2f} times"
        lines.append(f"{name:<20}{size:>16,}{speed:>21,.0f}{ratio:>17}")
    return lines


def texts_of(given: list[Path]) -> list[str]:
    """Return the texts of files and of folders' .txt files that hold any words."""
    paths = [path for one in given for path in (sorted(one.glob("*.txt")) if one.is_dir() else [one])]
    return [text for path in paths if (text := path.read_text("utf-8")).strip()]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path, nargs="+", help="text files, or folders of them")
    parser.add_argument("--peers", action="store_true", help="also measure the peers that can be imported")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="processor time a reader's round may take")
    args = parser.parse_args()
    texts = texts_of(args.texts)
    if not texts:
        parser.error("no text in the files named")
    jobs: dict[str, Job] = {OURS: (read_figures, texts)}
    if args.peers:
        jobs |= {name: (peer.parse, texts) for name, peer in peers.installed().items()}
    jobs |= {name: (scan, ["\n".join(texts)]) for name, scan in installed_limits().items()}
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} characters, median of {args.rounds} rounds")
    print("\n".join(table(measure(jobs, args.rounds, args.seconds))))


if __name__ == "__main__":
    main()
