"""Passages on polls: exclusive answers that stay within a hundred per cent, shares of a count, fractions."""

from decimal import Decimal

from bench.article_generator.page import Page
from bench.article_generator.quantities import FRACTIONS, ages, count, fraction, hedged, percentage
from bench.article_generator.topics.arithmetic import odd_count, share_percent

TOPICS = [
    "workload has grown", "fees are too high", "the levy should change", "advice comes too late",
    "courses start too early in the day", "inspections are fair", "pay is the main problem",
    "more evening classes are needed", "the new qualification is understood", "travel costs put people off",
]  # fmt: skip
PEOPLE = [
    ("tutor", "tutors"), ("parent", "parents"), ("employer", "employers"), ("adult", "adults"),
    ("principal", "principals"),
]  # fmt: skip


def exclusive_answers(page: Page) -> None:
    """A poll with yes, no and don't know, which come to a hundred per cent."""
    rng, names = page.rng, page.names
    pollster, client = names.organisation("pollster"), names.organisation("charity")
    unit, plural = rng.choice(PEOPLE)
    sample = odd_count(rng, 400, 4_900)
    page.say("surveys.intro", pollster=pollster, client=client, sample=count(sample, rng, unit, plural))
    yes = rng.randint(34, 66)
    no = rng.randint(12, 92 - yes)
    shares = {"yes": yes, "no": no, "unsure": 100 - yes - no}
    slots = {name: percentage(share, rng) for name, share in shares.items()}
    topic = rng.choice(TOPICS)
    said = page.say("surveys.exclusive", topic=topic, **slots)
    page.claim("partition", said["yes"], [said["no"], said["unsure"]], Decimal(100))
    page.record("survey_results", pollster=pollster, commissioned_by=client, sample_size=sample, value=yes)
    if rng.random() < 0.5:
        page.say("surveys.aged", ages=ages(rng.randint(16, 25), rng.randint(49, 74), rng))
    page.headline = page.headline or ("surveys.headline", {"share": percentage(yes, rng), "topic": topic})


def share_of_count(page: Page) -> None:
    """A count out of a sample with its share in per cent."""
    rng = page.rng
    unit, plural = rng.choice(PEOPLE)
    whole = odd_count(rng, 300, 2_400)
    part = whole * rng.randint(12, 45) // 100 + 1
    true = share_percent(part, whole)
    stated, verdict = page.stated(true, (true * 2 + 5).quantize(Decimal("0.1")))
    said = page.say(
        "surveys.share",
        part=count(part, rng, unit, bare=True),
        whole=count(whole, rng, unit, plural),
        share=percentage(stated, rng),
        topic=rng.choice(TOPICS),
    )
    page.claim("share", said["share"], [said["part"], said["whole"]], true, verdict)


def fractions(page: Page) -> None:
    """A share in words, and a share in per cent beside last year's."""
    rng = page.rng
    words = fraction(rng.choice(list(FRACTIONS)))
    page.say(
        "surveys.fraction",
        fraction=hedged(words, rng, chance=0.5, bounds=("over", "under", "about")),
        topic=rng.choice(TOPICS),
    )
    page.say(
        "surveys.against",
        now=hedged(percentage(rng.randint(21, 79), rng), rng, chance=0.3, bounds=("about", "over", "under")),
        then=percentage(rng.randint(21, 79), rng),
        topic=rng.choice(TOPICS),
    )
