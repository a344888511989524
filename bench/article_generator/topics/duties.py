"""Passages on duties with time limits: at most, at least, and between two ends."""

from dataclasses import replace

from bench.article_generator.page import Page
from bench.article_generator.quantities import AFTER, BEFORE, between, duration, hedged

ACTORS = ["The provider", "The college", "An inspector", "The funding body", "The awarding organisation"]
ACTIONS = [
    "send an action plan", "answer the complaint", "return the form", "publish the report", "appeal",
    "tell parents", "name a new partner", "pay back what is owed", "confirm the dates",
]  # fmt: skip
EVENTS = [
    "the visit",
    "publication of the report",
    "the letter",
    "the closing date",
    "the decision",
    "the notice",
]
UNITS = ["working day", "day", "week", "month"]


def time_limits(page: Page) -> None:
    """Two or three duties, each with its limit."""
    rng = page.rng
    for kind in rng.sample([within, at_most, a_range, at_least], rng.randint(2, 3)):
        kind(page)
    if rng.random() < 0.6:
        length = duration(rng.randint(2, 36), rng, rng.choice(["week", "month", "year", "hour"]))
        page.say(
            "duties.lasting", length=hedged(length, rng, bounds=("about", "at_most", "at_least", "over"))
        )


def within(page: Page) -> None:
    """A limit told with "within", which makes it an upper one."""
    number, unit, event = page.rng.randint(2, 30), page.rng.choice(UNITS), page.rng.choice(EVENTS)
    actor, action = page.rng.choice(ACTORS), page.rng.choice(ACTIONS)
    limit = replace(duration(number, page.rng, unit), bound="at_most")
    page.say("duties.within", actor=actor, actor_lower=lower(actor), action=action, limit=limit, event=event)
    page.record("timescales", actor=lower(actor), action=action, maximum=number, unit=unit, from_event=event)


def at_most(page: Page) -> None:
    """A limit told with "up to" or the like."""
    number, unit = page.rng.randint(2, 30), page.rng.choice(UNITS)
    actor, action = page.rng.choice(ACTORS), page.rng.choice(ACTIONS)
    words = page.rng.choice([*BEFORE["at_most"][:3]])
    limit = replace(duration(number, page.rng, unit), bound="at_most", before=f"{words} ")
    page.say("duties.no_more", actor=actor, actor_lower=lower(actor), action=action, limit=limit)
    page.record("timescales", actor=lower(actor), action=action, maximum=number, unit=unit)


def a_range(page: Page) -> None:
    """A time that lies between two ends."""
    low = page.rng.randint(2, 12)
    unit, event, actor = page.rng.choice(UNITS), page.rng.choice(EVENTS), page.rng.choice(ACTORS)
    high = low + page.rng.randint(2, 18)
    page.say(
        "duties.range",
        actor=actor,
        actor_lower=lower(actor),
        limit=between(low, high, page.rng, unit),
        event=event,
    )
    page.record("timescales", minimum=low, maximum=high, unit=unit, from_event=event)


def at_least(page: Page) -> None:
    """A time that must at least pass, told before or after the number."""
    number, unit = page.rng.randint(2, 20), page.rng.choice(UNITS)
    actor, action, event = page.rng.choice(ACTORS), page.rng.choice(ACTIONS), page.rng.choice(EVENTS)
    limit = replace(duration(number, page.rng, unit), bound="at_least")
    if page.rng.random() < 0.7:
        limit = replace(limit, before="at least ")
    else:
        limit = replace(limit, after=f" {AFTER['at_least'][0]}")
    page.say("duties.minimum", actor=actor, actor_lower=lower(actor), action=action, limit=limit, event=event)
    page.record("timescales", minimum=number, unit=unit)


def lower(actor: str) -> str:
    """Return the actor as it stands inside a sentence."""
    return actor[:1].lower() + actor[1:]
