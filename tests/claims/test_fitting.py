"""Numbers that fit, and which fits are told as such."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from stages.extract.claims.fitting.fits import NEAR, fits
from stages.extract.claims.fitting.weighed import weighed
from tests.claims.reading import article_of, claims_of


@pytest.mark.parametrize(
    ("text", "relation", "told", "others"),
    [
        ("The trust cut 231 posts from a staff of 789, which is 29 per cent.", "share", "29 per cent", 2),
        ("The college had 800 learners. A year on it had 1,000, 25 per cent up.", "percent_change", "25", 2),
        ("Fees were £3,450 and are now £4,120. Families pay £670 extra.", "difference", "£670", 2),
        ("The fund held £4 million then, £12 million now: three times that.", "multiple", "three times", 2),
        ("There were 182 in March, 213 in April and 195 in May, 590 awards.", "total", "590", 3),
        ("In all 62 per cent agreed and 38 per cent did not.", "partition", "62 per cent", 2),
    ],
)
def test_what_meets_by_number_is_found(text: str, relation: str, told: str, others: int) -> None:
    found = [fit for fit in fits(article_of(text)) if fit.relation == relation]
    assert any(told in fit.told.words and len(fit.others) == others for fit in found)


@pytest.mark.parametrize(
    "text",
    [
        "The trust cut 231 posts from a staff of 789, which is 31 per cent.",
        "Fees were £3,450 and are now £4,120. Families pay £690 extra.",
        "There were 182 in March, 213 in April and 195 in May, 690 awards.",
        "In all 62 per cent agreed and 31 per cent did not.",
    ],
)
def test_what_does_not_meet_is_no_fit(text: str) -> None:
    assert not list(fits(article_of(text)))


def test_figures_far_apart_are_no_fit() -> None:
    idle = "The hall was full. " * (NEAR + 1)
    assert not list(fits(article_of(f"It cut 231 posts. {idle}Staff were 789. {idle}That is 29 per cent.")))


@given(st.lists(st.integers(11, 9_999), min_size=2, max_size=5))
def test_a_sum_of_exact_parts_always_fits(parts: list[int]) -> None:
    assume(len(str(sum(parts)).rstrip("0")) > 1)  # 2,000 is met by chance
    told = "; ".join(f"£{part:,}" for part in parts)
    found = [fit for fit in fits(article_of(f"They got £{sum(parts):,}: {told}.")) if fit.relation == "total"]
    assert any(len(fit.others) == len(parts) for fit in found)


@given(st.integers(100, 5_000), st.integers(1, 99))
def test_a_share_rounded_to_a_whole_number_always_fits(whole: int, percent: int) -> None:
    part = max(2, whole * percent // 100)
    told = round(Fraction(part * 100, whole))
    found = fits(article_of(f"Of the £{whole:,} they spent £{part:,}, or {told} per cent."))
    assert told < 1 or "share" in {fit.relation for fit in found}


_CUT = "The firm had 2,614 staff and 37 apprentices joined. Starts were therefore 1.4% of headcount."


def test_a_likely_fit_is_told_and_reconciled() -> None:
    told = [(each.candidate.relation, each.verdict) for each in claims_of(_CUT)]
    assert ("share", "reconciled") in told


def test_a_number_that_does_not_fit_is_never_contradicted() -> None:
    assert not [each for each in claims_of(_CUT.replace("1.4%", "2.9%")) if each.verdict == "contradicted"]


def test_what_a_claim_holds_is_not_told_again() -> None:
    article = article_of(_CUT)
    known = list(weighed(article, ()))
    assert known
    assert not list(weighed(article, known))
