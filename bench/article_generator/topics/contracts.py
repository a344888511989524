"""Passages on contracts: awards that add up to a total, rises, transfers and yearly prices."""

from decimal import Decimal

from bench.article_generator.page import Page
from bench.article_generator.quantities import count, hedged, money, percentage
from bench.article_generator.topics.arithmetic import (
    change_percent,
    false_percent,
    false_sum,
    steps,
    unrounded,
)


def awards(page: Page) -> None:
    """Two to four awards, then the total they add up to."""
    rng, names = page.rng, page.names
    buyer, programme = names.organisation("buyer"), names.one_of("programmes")
    amounts = [steps(rng, 4, 95) for _ in range(rng.randint(2, 4))]
    suppliers = names.organisations(rng.choice(["college", "trainer", "awarder"]), len(amounts))
    page.say("contracts.intro", buyer=buyer, programme=programme)
    parts = []
    subjects = names.some_of("subjects", len(amounts))
    for supplier, amount, subject in zip(suppliers, amounts, subjects, strict=True):
        said = page.say("contracts.won", supplier=supplier, value=money(amount, rng), subject=subject)
        parts.append(said["value"])
        page.record(
            "contracts", supplier=supplier, value=int(amount), qualification=subject, outcome="awarded"
        )
    total, verdict = page.stated(sum(amounts, Decimal(0)), false_sum(amounts, rng))
    number = count(len(amounts), rng, "contract")
    said = page.say("contracts.total", buyer_s=f"{buyer}’s", number=number, total=money(total, rng))
    page.claim("total", said["total"], parts, sum(amounts, Decimal(0)), verdict)
    page.claim("list_count", said["number"], parts, Decimal(len(amounts)))
    page.headline = page.headline or (
        "contracts.headline",
        {"supplier": suppliers[0], "value": money(amounts[0], rng), "programme": programme},
    )


def price_change(page: Page) -> None:
    """A contract's price before and after, with the change between them."""
    rng = page.rng
    base, result = steps(rng, 12, 90), steps(rng, 12, 90)
    if abs(result - base) < base / 10:
        result = unrounded(base + 1_500_000)
    true = change_percent(base, result)
    change, verdict = page.stated(true, false_percent(true))
    said = page.say(
        "contracts.rise" if result > base else "contracts.cut",
        supplier_s=f"{page.names.organisation('awarder')}’s",
        subject=page.names.one_of("subjects"),
        base=money(base, rng),
        result=money(result, rng),
        change=percentage(change, rng),
    )
    page.claim("percent_change", said["change"], [said["base"], said["result"]], true, verdict)


def implied_base(page: Page) -> None:
    """A rise and the level reached, from which the level before follows."""
    rng = page.rng
    result, change = steps(rng, 21, 99), Decimal(rng.randint(12, 96))
    said = page.say(
        "contracts.implied",
        subject=page.names.one_of("subjects"),
        change=percentage(change, rng),
        result=money(result, rng),
    )
    base = (result / (1 + change / 100)).quantize(Decimal(1))
    page.claim("implied_base", said["result"], [said["change"]], base)


def transfer(page: Page) -> None:
    """A licence that passes from one holder to the next, and what a scheme costs a year."""
    rng, names = page.rng, page.names
    supplier, previous = names.organisations("awarder", 2)
    subject = names.one_of("subjects")
    page.say("contracts.transferred", supplier=supplier, previous=previous, subject=subject)
    page.record(
        "contracts",
        supplier=supplier,
        previous_supplier=previous,
        qualification=subject,
        outcome="transferred",
    )
    page.say(
        "contracts.per_year",
        supplier=names.organisation("trainer"),
        buyer_s=f"{names.organisation('buyer')}’s",
        value=hedged(money(steps(rng, 11, 60), rng, per="year"), rng, bounds=("about", "over", "under")),
    )
