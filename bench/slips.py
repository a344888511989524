"""How many slips of the pen in sums are called contradicted, and how many right sums are.

    python -m bench.slips [FILE ...]

Each line of `tests/claims/slips/*.jsonl` is a passage in our own words, by a writer who had not seen the
code, whose figures agree: `text`, the `right` words that stand `at` a place of it, and the `wrong` ones that
a writer might put there; `relation` is the sum that then does not come out. `bench.mutations` changes figures
of sums that were found; this tells what is never found. Found is a slip where anything in the passage is
called contradicted; doubtful where the sum is shown with a doubt; any contradiction in a right text is a
false alarm.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.mutations import read_claims

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "claims" / "slips"


@dataclass(frozen=True, slots=True)
class Slip:
    """A passage in which one thing is told wrong, with what would be right."""

    relation: str
    text: str
    at: int
    right: str
    wrong: str

    @property
    def slipped(self) -> str:
        """The passage as the slip leaves it."""
        return self.text[: self.at] + self.wrong + self.text[self.at + len(self.right) :]


def slips(files: Iterable[Path]) -> Iterator[Slip]:
    """The slips of some files."""
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            yield Slip(**json.loads(line))


def outcome(slip: Slip) -> str:
    """`found`, `doubtful` or `lost`."""
    claims = read_claims(slip.slipped)
    if any(claim.verdict == "contradicted" for claim in claims):
        return "found"
    unsure = (claim.outcome for claim in claims if claim.verdict == "unverifiable")
    return "doubtful" if any(each.asserted and each.recomputed for each in unsure) else "lost"


def is_false_alarm(slip: Slip) -> bool:
    """Whether anything is called contradicted where all is right."""
    return any(claim.verdict == "contradicted" for claim in read_claims(slip.text))


def main() -> None:
    """Print the outcomes by relation."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path)
    every = list(slips(parser.parse_args().files or sorted(FOLDER.glob("*.jsonl"))))
    by_relation: dict[str, Counter[str]] = {}
    for slip in every:
        by_relation.setdefault(slip.relation, Counter())[outcome(slip)] += 1
    for relation, counts in sorted(by_relation.items()):
        print(f"{relation:16}" + "".join(f"{counts[k]:6} {k}" for k in ("found", "doubtful", "lost")))
    found = sum(counts["found"] for counts in by_relation.values())
    print(f"found: {found} of {len(every)}; false alarms: {sum(map(is_false_alarm, every))}")


if __name__ == "__main__":
    main()
