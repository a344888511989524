"""Passages without figures: what a reader of figures must leave alone, and what people say."""

from bench.article_generator.page import Page, Slots
from bench.article_generator.phrasing import phrase
from bench.article_generator.topics.dates import day


def slots(page: Page) -> Slots:
    """Return names and numbers that are no figures."""
    rng, names = page.rng, page.names
    year = rng.randint(2005, 2026)
    return {
        "year": str(year),
        "academic": rng.choice([f"{year}/{(year + 1) % 100:02d}", f"{year}-{(year + 1) % 100:02d}"]),
        "section": str(rng.randint(2, 118)),
        "phone": str(rng.randint(100, 999)),
        "date": day(rng),
        "person": names.person(),
        "post": names.one_of("posts"),
        "college": names.organisation("college"),
        "body": names.organisation("body"),
    }


def near_misses(page: Page) -> None:
    """Two or three sentences whose numbers are no quantities."""
    for _ in range(page.rng.randint(2, 3)):
        page.say("background.plain", **slots(page))


def voices(page: Page) -> None:
    """What somebody says about it."""
    page.say("background.quote", **slots(page))


def subheading(page: Page) -> None:
    """A subheading as a paragraph by itself."""
    page.heading(phrase("background.heading", set(), set(), page.rng))
