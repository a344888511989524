"""What the generator says about its articles is true of their texts."""

import json
import re
from collections.abc import Callable
from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest

from bench.article_generator import Claim, GeneratedArticle, generate
from bench.article_generator.__main__ import write_articles
from bench.article_generator.phrasing import SLOT, phrasings, variants
from bench.article_generator.quantities import FRACTIONS

SEED, COUNT = 11, 120
TOPICS = ["contracts", "learners", "surveys", "finances", "appointments", "duties", "shares"]
# Numbers that are no figures: dates, years, levels, waves, years of school, sections, references, idioms.
NO_FIGURES = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:19|20)\d\d(?:[/-]\d\d)?(?:/\d+)?\b|[Ll]evel \d|post-16|Year 11|wave 3|phase 2|Gen-2|T Levels?"
    r"|Section \d+\(\d+\)|01632 \d+|(?:room|office) \d+B|9\.30am|A\d+\b|Covid-19|one-size-fits-all|No one"
    r"|\bCity of\b|Second Chance"
)
NUMBER = re.compile(
    r"[£%\d]|\bper ?cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred"
    r"|thousand|million|billion|half|third|quarter|quarters|twice|double|doubled|trebled|halved)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def articles() -> list[GeneratedArticle]:
    return list(generate(COUNT, SEED, contradictions=0.5))


def values(article: GeneratedArticle, claim: Claim) -> tuple[Decimal, list[Decimal]]:
    """The stated number of a claim and those of its operands."""
    asserted = article.figures[claim.asserted].figure.value
    operands = [article.figures[place].figure.value for place in claim.operands]
    assert asserted is not None
    return asserted, [value for value in operands if value is not None]


def recomputed(claim: Claim, operands: list[Decimal], asserted: Decimal) -> Decimal:
    """The claim's number worked out anew from its operands, without the generator's help."""
    formulas: dict[str, Callable[[], Decimal]] = {
        "total": lambda: sum(operands, Decimal(0)),
        "percent_change": lambda: abs(operands[1] - operands[0]) * 100 / operands[0],
        "share": lambda: operands[0] * 100 / operands[1],
        "multiple": lambda: operands[0] / operands[1],
        "difference": lambda: operands[0] - operands[1],
        "partition": lambda: asserted + sum(operands, Decimal(0)),
        "list_count": lambda: Decimal(len(claim.items) or len(operands)),
        "scale_points": lambda: Decimal(len(claim.items)),
    }
    return formulas[claim.relation]()


def test_each_label_is_its_slice_in_reading_order(articles: list[GeneratedArticle]) -> None:
    """The surface stands at its place, and no two labels overlap."""
    for article in articles:
        end = 0
        for label in article.figures:
            assert article.text[label.start_char :].startswith(label.surface), (article.name, label)
            assert label.start_char >= end, (article.name, label)
            end = label.start_char + len(label.surface)


def test_no_quantity_goes_unlabelled(articles: list[GeneratedArticle]) -> None:
    """With labels and known near misses blotted out, no number is left in any text."""
    for article in articles:
        text = article.text
        for label in article.figures:
            end = label.start_char + len(label.surface)
            text = text[: label.start_char] + "_" * len(label.surface) + text[end:]
        text = NO_FIGURES.sub(lambda match: "_" * len(match[0]), text)
        left = [text[max(0, m.start() - 40) : m.end() + 40] for m in NUMBER.finditer(text)]
        assert not left, (article.name, left)


def test_values_agree_with_their_surfaces(articles: list[GeneratedArticle]) -> None:
    """Digits and scale words in a surface come to the labelled value."""
    scales = {"k": 10**3, "m": 10**6, "bn": 10**9, " million": 10**6, " billion": 10**9}
    pattern = re.compile(r"£?(-?[\d,]+(?:\.\d+)?)(bn|m\b|k\b| million| billion)?")
    checked = 0
    for article in articles:
        for label in article.figures:
            found = pattern.match(label.surface)
            if found and label.figure.bound != "between":
                number = Decimal(found[1].replace(",", "")) * scales.get(found[2] or "", 1)
                assert number == label.figure.value, label
                checked += 1
    assert checked > COUNT * 10


def test_claims_come_out_as_their_verdict_says(articles: list[GeneratedArticle]) -> None:
    """Recomputed within half a unit of the stated digits if reconciled, far off if contradicted."""
    for article in articles:
        for claim in article.claims:
            if claim.relation in {"ordering", "subset", "implied_base"}:
                continue
            asserted, operands = values(article, claim)
            result = recomputed(claim, operands, asserted)
            stated = Decimal(100) if claim.relation == "partition" else asserted
            near = abs(result - stated) <= Decimal("0.5")
            assert near == (claim.verdict == "reconciled"), (article.name, claim, result)
            if claim.verdict == "contradicted":
                assert abs(result - stated) >= result * Decimal("0.2"), (article.name, claim, result)


def test_subsets_and_orderings_hold(articles: list[GeneratedArticle]) -> None:
    """A part is no greater than its whole; costs pass their target, margins stay below theirs."""
    for article in articles:
        for claim in article.claims:
            if claim.relation == "subset":
                part, (whole,) = values(article, claim)
                assert part <= whole, (article.name, claim)
            if claim.relation == "ordering":
                actual, (target,) = values(article, claim)
                assert (actual > target) == (target > 50), (article.name, claim)


def test_a_planted_article_holds_one_contradiction_and_others_none() -> None:
    """All articles, or none, contradict themselves, and never twice."""
    for share, expected in ((1.0, {1}), (0.0, {0})):
        found = {
            sum(claim.verdict == "contradicted" for claim in article.claims)
            for article in generate(40, SEED, contradictions=share)
        }
        assert found == expected


def test_the_same_seed_gives_the_same_articles() -> None:
    """The fifth article does not depend on how many are asked for; another seed gives another."""
    assert list(islice(generate(500, 3), 5)) == list(generate(5, 3))
    assert next(generate(1, 3)).text != next(generate(1, 4)).text


def test_articles_are_of_the_length_of_articles(articles: list[GeneratedArticle]) -> None:
    """Texts run from three to about six thousand characters and begin with their title."""
    lengths = [len(article.text) for article in articles]
    assert min(lengths) >= 3_000
    assert max(lengths) <= 6_800
    assert all(article.text.startswith(article.title) for article in articles)


def test_every_kind_and_relation_comes_up(articles: list[GeneratedArticle]) -> None:
    """The kinds, bounds and relations that a reader must know are all there."""
    figures = [label.figure for article in articles for label in article.figures]
    assert {figure.kind for figure in figures} == {
        "money", "percentage", "percentage_points", "count", "duration", "multiple", "fraction", "age",
    }  # fmt: skip
    assert {figure.bound for figure in figures} == {
        "exact", "about", "over", "under", "at_least", "at_most", "between",
    }  # fmt: skip
    assert {claim.relation for article in articles for claim in article.claims} == {
        "total", "percent_change", "multiple", "difference", "share", "subset", "partition", "list_count",
        "scale_points", "implied_base", "ordering",
    }  # fmt: skip


@pytest.mark.parametrize(
    "topic", ["contracts", "learners", "surveys", "finances", "appointments", "duties", "shares"]
)
def test_a_topic_has_dozens_of_phrasings(topic: str) -> None:
    """At least three dozen sentences a topic before any slot is filled."""
    keys = [key for key in phrasings() if key.startswith(f"{topic}.")]
    assert sum(variants(template) for key in keys for template in phrasings()[key]) >= 36


def test_templates_hold_no_figures() -> None:
    """A number inside a template would stand in the text without a label."""
    numeric = {
        (key, template)
        for key, templates in phrasings().items()
        for template in templates
        if NUMBER.search(NO_FIGURES.sub("", SLOT.sub("", template)))
    }
    assert numeric == set()


def test_fractions_are_the_numbers_they_name() -> None:
    """A share in words has the value that its words say, to six places."""
    assert all(0 < Decimal(value) < 1 for value in FRACTIONS.values())
    assert FRACTIONS["two-thirds"] == "0.666667"


def test_the_command_writes_texts_and_truth(tmp_path: Path) -> None:
    """One .txt file an article, and a line of truth whose labels fit the file."""
    write_articles(3, tmp_path, seed=5)
    truths = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()]
    assert len(list((tmp_path / "documents").glob("*.txt"))) == len(truths) == 3
    for truth in truths:
        text = (tmp_path / "documents" / f"{truth['doc']}.txt").read_text("utf-8")
        for row in truth["figures"]:
            assert text[row["start_char"] :].startswith(row["surface"])
