"""Plant errors in texts whose claims reconcile, and count how many are caught.

    python -m bench.mutations FILE... [--generated 100] [--seed 7]

For every reconciled claim its asserted figure is changed twice, each time in a fresh copy of the text:
beyond what the operands allow (a contradiction is expected) and within what figure and operands both
allow (nothing may be raised). A claim that its rule holds to be doubtful ("the text does not say that
these are all its parts", a list that runs to the end of the text) is never called contradicted; such
claims are counted apart.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Literal

from stages.extract.claims.checking import Checked, check_article
from stages.extract.claims.intervals import Interval
from stages.extract.claims.reading import read_context
from stages.extract.claims.relations import relations
from stages.extract.extractor import ArticleContext
from stages.extract.figures.extractor import EXTRACTOR as FIGURES

Kind = Literal["beyond", "within"]
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_NAMES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty
"""
_WORDS = _NAMES.split()
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS[1:])})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Mutation:
    """A text with one figure changed, and the claim whose figure it was."""

    text: str
    kind: Kind
    relation: str
    start: int
    was: str
    now: str
    is_doubtful: bool


def read_claims(text: str, issued: date | None = None) -> list[Checked]:
    """Every checked claim of a text, through the real reader of figures."""
    row: dict[str, object] = {"article_id": "art-mutated", "text": text, "issued": issued}
    figures = FIGURES.read(ArticleContext(row, {}))["figures"]
    return check_article(read_context(ArticleContext(row, {"figures": list(figures)})), relations())


def mutations(text: str, random: Random, issued: date | None = None) -> Iterator[Mutation]:
    """Each way to change the asserted figure of a reconciled claim, beyond and within its interval."""
    for checked in read_claims(text, issued):
        if checked.verdict != "reconciled":
            continue
        planted: tuple[tuple[Kind, Fraction | None], ...] = (
            ("beyond", beyond(checked, random)),
            ("within", within(checked)),
        )
        for kind, value in planted:
            if value is not None and (mutated := _rewritten(text, checked, value, kind)):
                yield mutated


def beyond(checked: Checked, random: Random) -> Fraction | None:
    """A number that the operands rule out, by a tenth of itself or more; None where there is none."""
    figure, allowed = checked.candidate.asserted, checked.outcome.recomputed
    if figure is None or figure.value is None or allowed is None or figure.kind in ("fraction", "age"):
        return None
    if checked.candidate.relation == "partition":
        excess = Fraction(100) - (allowed.low or 0)
        return figure.value + excess + random.randint(2, 10)
    is_low_ruled_out = figure.bound not in ("over", "at_least") and allowed.low is not None
    is_high_ruled_out = figure.bound not in ("under", "at_most") and allowed.high is not None
    if figure.bound in ("over", "at_least"):
        is_high_ruled_out, is_low_ruled_out = allowed.high is not None, False
    if figure.bound in ("under", "at_most"):
        is_high_ruled_out, is_low_ruled_out = False, allowed.low is not None
    ways = ["up"] * is_high_ruled_out + ["down"] * is_low_ruled_out
    if not ways:
        return None
    return _moved(figure.value, allowed, random.choice(ways), random)


def _moved(value: Fraction, allowed: Interval, way: str, random: Random) -> Fraction | None:
    """Past the end of what is allowed, and far enough that the new figure's own rounding stays past it."""
    share = Fraction(random.randint(15, 60), 100)
    if way == "up" and allowed.high is not None:
        end = max(allowed.high, value)
        return end + max(abs(end) * share, Fraction(1) if value >= 1 else Fraction(1, 10))
    if allowed.low is None:
        return None
    end = min(allowed.low, value)
    moved = end - max(abs(end) * share, Fraction(1) if value >= 1 else Fraction(1, 10))
    return moved if moved > 0 or value <= 0 else None


def within(checked: Checked) -> Fraction | None:
    """Another number that figure and operands both allow; None where there is only the one."""
    figure, allowed, asserted = (
        checked.candidate.asserted,
        checked.outcome.recomputed,
        checked.outcome.asserted,
    )
    if (
        figure is None
        or figure.value is None
        or figure.bound != "exact"
        or allowed is None
        or asserted is None
    ):
        return None
    if figure.kind not in ("money", "percentage") or checked.candidate.relation in (
        "partition",
        "ordering",
        "subset",
    ):
        return None
    low = max(end for end in (allowed.low, asserted.low, figure.value * 0) if end is not None)
    highs = [end for end in (allowed.high, asserted.high) if end is not None]
    if not highs or min(highs) <= low:
        return None
    middle = (low + min(highs)) / 2
    return middle if middle != figure.value else (middle + min(highs)) / 2


def _rewritten(text: str, checked: Checked, value: Fraction, kind: Kind) -> Mutation | None:
    """The text with the figure's number written as `value` in the figure's own style."""
    candidate = checked.candidate
    figure = candidate.asserted
    if figure is None or figure.value in (None, 0):
        return None
    written = _written(figure.surface, figure.value or Fraction(1), value, kind)
    if written is None or written == figure.surface:
        return None
    return Mutation(
        text=text[: figure.start] + written + text[figure.end :],
        kind=kind,
        relation=candidate.relation,
        start=figure.start,
        was=figure.surface,
        now=written,
        is_doubtful=not candidate.is_sure
        or (kind == "beyond" and _is_open_list(candidate.facts, value, figure.value)),
    )


def _is_open_list(facts: object, value: Fraction, was: Fraction | None) -> bool:
    """Is more claimed of a list that the end of the text may have cut short?"""
    return isinstance(facts, dict) and bool(facts.get("is_open")) and was is not None and value > was


def _written(surface: str, was: Fraction, value: Fraction, kind: Kind) -> str | None:
    if match := _NUMBER.search(surface):
        stated = Fraction(match[0].replace(",", ""))
        decimals = len(match[0].partition(".")[2])
        scale = was / stated if stated else Fraction(1)
        places = decimals + 2 if kind == "within" else decimals
        new = round(value / scale, places)
        text = f"{float(new):,.{places}f}"  # for the eye only: what is read back is exact again
        return (
            surface[: match.start()]
            + (text if "," in match[0] or new >= 1000 else text.replace(",", ""))
            + surface[match.end() :]
        )
    if kind == "beyond" and (match := _WORD.search(surface)):
        number = round(value)
        if match[0].lower() != _WORDS[int(was)] if 0 < was < len(_WORDS) else True:
            return None
        word = _WORDS[number] if 1 < number < len(_WORDS) else None
        return None if word is None else surface[: match.start()] + word + surface[match.end() :]
    return None


def judge(mutation: Mutation, issued: date | None = None) -> str:
    """What became of the claim: its verdict in the mutated text, or 'lost' where it is no longer found."""
    after = read_claims(mutation.text, issued)
    if mutation.kind == "within":
        return (
            "contradicted"
            if any(_is_it(c, mutation) and c.verdict == "contradicted" for c in after)
            else "quiet"
        )
    verdicts = [c.verdict for c in after if _is_it(c, mutation)]
    return "contradicted" if "contradicted" in verdicts else verdicts[0] if verdicts else "lost"


def _is_it(checked: Checked, mutation: Mutation) -> bool:
    figure = checked.candidate.asserted
    return (
        figure is not None
        and figure.start == mutation.start
        and checked.candidate.relation == mutation.relation
    )


@dataclass
class Report:
    """Counts by relation and kind, and the words of what was missed."""

    counts: Counter[tuple[str, str, str]]
    missed: list[str]

    def caught_share(self, *, of_all: bool = False) -> Fraction | None:
        """The share of planted errors that were called contradicted; of those not doubtful, or of all."""
        all_planted = {
            k: n for k, n in self.counts.items() if k[1] == "beyond" and (of_all or k[2] != "doubtful")
        }
        total = sum(all_planted.values())
        return (
            Fraction(sum(n for k, n in all_planted.items() if k[2] == "contradicted"), total)
            if total
            else None
        )

    def false_alarms(self) -> int:
        """How many changes within the interval raised a contradiction."""
        return sum(n for k, n in self.counts.items() if k[1] == "within" and k[2] == "contradicted")


def run(texts: Iterator[tuple[str, date | None]], random: Random) -> Report:
    """Plant every error in every text, and judge each."""
    report = Report(Counter(), [])
    for text, issued in texts:
        for mutation in mutations(text, random, issued):
            result = judge(mutation, issued)
            if mutation.kind == "beyond" and mutation.is_doubtful and result != "contradicted":
                result = "doubtful"
            report.counts[mutation.relation, mutation.kind, result] += 1
            if (mutation.kind, result) not in (
                ("beyond", "contradicted"),
                ("within", "quiet"),
                ("beyond", "doubtful"),
            ):
                around = " ".join(mutation.text[max(0, mutation.start - 80) : mutation.start + 80].split())
                change = f"{mutation.was} -> {mutation.now}"
                report.missed.append(f"{mutation.relation} {mutation.kind} {result}: {change}: {around}")
    return report


def _texts(files: list[Path], generated: int, seed: int) -> Iterator[tuple[str, date | None]]:
    for file in files:
        yield file.read_text(encoding="utf-8"), None
    if generated:
        from bench.article_generator.generator import generate

        for article in generate(generated, seed, 0.0):
            yield article.text, None


def _shown(share: Fraction | None) -> str:
    return "none planted" if share is None else f"{float(share):.3f}"


def main() -> None:
    """Read the command line, plant the errors and print what was caught."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.mutations",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--generated", type=int, default=0, help="how many generated articles to use besides")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--missed", type=int, default=10, help="how many misses to show in words")
    args = parser.parse_args()
    report = run(_texts(args.files, args.generated, args.seed), Random(args.seed))
    for (relation, kind, result), number in sorted(report.counts.items()):
        print(f"{relation:15} {kind:7} {result:13} {number:6,}")
    share, of_all = report.caught_share(), report.caught_share(of_all=True)
    print(f"caught: {_shown(share)}, of all with the doubtful {_shown(of_all)}", end="")
    print(f"; false alarms: {report.false_alarms()}")
    for line in report.missed[: args.missed]:
        print(line)


if __name__ == "__main__":
    main()
