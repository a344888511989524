"""Wall time and peak memory of a first run and of a run without change, and where the time goes.

    python -m bench.pipeline_cost [--articles 2000] [--documents DIR]

Runs the command line in a process of its own on the samples and on generated articles. The shares come
from one more run under a sampling of the main thread's stack (a signal every 5 ms), put down to the
first of Prefect, Great Expectations, DuckDB and our own packages that the stack shows, from its top.
Machines are noisy: compare shares and ratios inside one run, not seconds between runs.
"""

import argparse
import collections
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.article_generator import generate
from pipelines.settings import SAMPLES

SAMPLER = """
import atexit, collections, json, os, signal, sys
counts = collections.Counter()
OWNERS = (("stages", "/stages/"), ("warehouse", "/warehouse/"), ("expectations", "/expectations/"),
          ("great_expectations", "/great_expectations/"), ("prefect", "/prefect/"),
          ("duckdb", "duckdb"), ("pipelines", "/pipelines/"))
def sample(number, frame):
    while frame:
        name = frame.f_code.co_filename
        if "great_expectations" in name: counts["great_expectations"] += 1; return
        for owner, part in OWNERS:
            if part in name: counts[owner] += 1; return
        frame = frame.f_back
    counts["other"] += 1
signal.signal(signal.SIGPROF, sample)
signal.setitimer(signal.ITIMER_PROF, 0.005, 0.005)
def end():
    signal.setitimer(signal.ITIMER_PROF, 0)  # else the last signal finds no handler
    with open(os.environ["SHARES"], "w") as file:
        json.dump(counts, file)
atexit.register(end)
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--documents", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        sets = {"samples": SAMPLES}
        if arguments.documents:
            sets[str(arguments.documents)] = arguments.documents
        generated = place / "generated"
        generated.mkdir()
        for article in generate(arguments.articles, seed=1):
            (generated / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
        sets[f"{arguments.articles} generated articles"] = generated
        for name, documents in sets.items():
            measure(name, documents, place / "data")


def measure(name: str, documents: Path, data: Path) -> None:
    """Print one block for a folder of documents."""
    shutil.rmtree(data, ignore_errors=True)
    print(f"\n{name}")
    first = run(documents, data)
    print(f"  first run      {first[0]:7.1f} s   peak {first[1]:6.0f} MB")
    unchanged = run(documents, data)
    print(f"  no change      {unchanged[0]:7.1f} s   peak {unchanged[1]:6.0f} MB")
    shutil.rmtree(data)
    shares = data.parent / "shares.json"
    run(documents, data, driver=SAMPLER, environment={"SHARES": str(shares)})
    counts = collections.Counter(json.loads(shares.read_text()))
    total = sum(counts.values())
    print("  shares         " + ", ".join(f"{k} {v / total:.0%}" for k, v in counts.most_common()))


def run(
    documents: Path, data: Path, driver: str = "", environment: dict[str, str] | None = None
) -> tuple[float, float]:
    """Run the command line once; return (seconds, peak megabytes of it and its children)."""
    code = f"{driver}\nfrom pipelines.cli import main\nmain()"
    command = [sys.executable, "-c", code, "run", "--documents", str(documents), "--data-dir", str(data)]
    before = time.perf_counter()
    process = subprocess.Popen(
        command, env=os.environ | (environment or {}), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - before
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"the run failed with {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
