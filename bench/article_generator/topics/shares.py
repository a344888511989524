"""Passages on parts of wholes: places, points, lists with their number, scales with their labels."""

from decimal import Decimal

from bench.article_generator.article import Figure
from bench.article_generator.page import Page, listed
from bench.article_generator.quantities import ONES, count, percentage, points
from bench.article_generator.topics.arithmetic import odd_count, share_percent


def places(page: Page) -> None:
    """A college's part of all places with the share that it makes."""
    rng = page.rng
    whole = odd_count(rng, 210, 2_400)
    part = whole * rng.randint(8, 44) // 100 + 1
    true = share_percent(part, whole)
    stated, verdict = page.stated(true, (true * 2 + 6).quantize(Decimal("0.1")))
    said = page.say(
        "shares.places",
        college=page.names.organisation("college"),
        part=count(part, rng, "place", bare=True),
        whole=count(whole, rng, "place"),
        share=percentage(stated, rng),
    )
    page.claim("share", said["share"], [said["part"], said["whole"]], true, verdict)


def rates(page: Page) -> None:
    """A rate and by how many points it changed; a part of a staff."""
    rng = page.rng
    page.say(
        "shares.points", points=points(rng.randint(1, 9), rng), level=percentage(rng.randint(55, 97), rng)
    )
    whole = odd_count(rng, 20, 90)
    unit = rng.choice(["tutor", "inspector", "assessor"])
    said = page.say(
        "shares.subset",
        whole=count(whole, rng, unit),
        part=count(rng.randint(2, whole - 5), rng, unit, bare=True),
    )
    page.claim("subset", said["part"], [said["whole"]], None)


def list_with_number(page: Page) -> None:
    """A number of colleges, and the colleges."""
    rng = page.rng
    colleges = page.names.organisations("college", rng.randint(3, 6))
    stated, verdict = page.stated(Decimal(len(colleges)), Decimal(len(colleges) + rng.randint(2, 4)))
    said = page.say("shares.list", number=count(int(stated), rng, "college"), items=listed(colleges))
    page.claim("list_count", said["number"], [], Decimal(len(colleges)), verdict, items=colleges)


def scale(page: Page) -> None:
    """A scale's number of points, and its labels."""
    labels = page.names.one_of("scales")
    stated, verdict = page.stated(Decimal(len(labels)), Decimal(len(labels) + 2))
    words = f"{ONES[int(stated)]}-point"
    said = page.say("shares.scale", points=Figure(words, "count", "point", stated), labels=listed(labels))
    page.claim("scale_points", said["points"], [], Decimal(len(labels)), verdict, items=labels)
    for rank, label in enumerate(labels, start=1):
        page.record("judgement_scales", claimed_points=int(stated), rank=rank, label=label)
