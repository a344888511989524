"""Passages on money: accounts, targets missed, loans, savings that add up, prices and wages."""

from decimal import Decimal
from random import Random

from bench.article_generator.article import Figure
from bench.article_generator.page import Page
from bench.article_generator.quantities import digits, hedged, money, percentage
from bench.article_generator.topics.arithmetic import false_sum, steps, unrounded


def accounts(page: Page) -> None:
    """Turnover, deficit, how much deeper it is than the year before, and a loan."""
    rng, college = page.rng, page.names.organisation("college")
    before, difference = steps(rng, 11, 29), steps(rng, 6, 24)
    deficit = before + difference
    page.say(
        "finances.accounts",
        college=college,
        deficit=money(deficit, rng),
        turnover=money(steps(rng, 121, 690), rng),
    )
    page.record("finances", organisation=college, metric="deficit", value=int(deficit), unit="GBP")
    stated, verdict = page.stated(difference, unrounded(difference * 2 + 1_300_000))
    said = page.say(
        "finances.deeper", before=money(before, rng), difference=money(stated, rng), now=money(deficit, rng)
    )
    page.claim("difference", said["difference"], [said["now"], said["before"]], difference, verdict)
    loan = hedged(money(steps(rng, 5, 40), rng), rng, bounds=("at_most", "about", "over"))
    page.say("finances.loan", college=college, loan=loan)
    page.headline = page.headline or (
        "finances.headline",
        {"college": college, "deficit": money(deficit, rng)},
    )


def targets(page: Page) -> None:
    """Costs above their target and a margin below its own."""
    rng, college = page.rng, page.names.organisation("college")
    target = rng.randint(58, 66)
    actual = target + rng.randint(2, 12)
    said = page.say("finances.target", actual=percentage(actual, rng), target=percentage(target, rng))
    page.claim("ordering", said["actual"], [said["target"]], None)
    margin = Decimal(rng.randint(-99, 9)) / 10
    said = page.say(
        "finances.missed",
        college=college,
        actual=percentage(margin, rng),
        target=percentage(Decimal(rng.randint(15, 60)) / 10, rng),
    )
    page.claim("ordering", said["actual"], [said["target"]], None)
    page.record(
        "finances", organisation=college, metric="EBITDA", value=str(margin), unit="percent", role="actual"
    )


def savings(page: Page) -> None:
    """Three savings and the sum that they make."""
    rng = page.rng
    parts = [steps(rng, 2, 39) for _ in range(3)]
    true = sum(parts, Decimal(0))
    total, verdict = page.stated(true, false_sum(parts, rng))
    first, second, third = (money(part, rng) for part in parts)
    said = page.say("finances.savings", first=first, second=second, third=third, total=money(total, rng))
    page.claim("total", said["total"], [said["first"], said["second"], said["third"]], true, verdict)


def prices(page: Page) -> None:
    """A range of prices and an hourly wage."""
    rng = page.rng
    page.say("finances.range", range=price_range(rng))
    wage = Decimal(rng.randint(1_150, 3_200) // 5 * 5) / 100
    pay = money(rng.randint(24, 44) * 1_000 + 500, rng, per="year")
    hourly = Figure(f"£{wage:.2f}", "money", "GBP", wage, per="hour", after=" an hour")
    page.say("finances.wage", wage=rng.choice([hedged(hourly, rng, bounds=("at_least", "over")), pay]))


def price_range(rng: Random) -> Figure:
    """Return a range of pounds in one of its forms."""
    low = rng.randint(2, 19) * 50
    high = low + rng.randint(2, 30) * 50
    ends = f"£{digits(Decimal(low))}", f"£{digits(Decimal(high))}"
    before, joint = rng.choice([("between ", " and "), ("from ", " to ")])
    return Figure(
        before=before,
        surface=joint.join(ends),
        kind="money",
        unit="GBP",
        low=Decimal(low),
        high=Decimal(high),
        bound="between",
    )
