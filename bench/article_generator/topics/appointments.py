"""Passages on appointments: a panel with a claimed number of members and the list itself, single posts."""

from decimal import Decimal

from bench.article_generator.page import Page
from bench.article_generator.quantities import count, duration, hedged
from bench.article_generator.topics.dates import day

MEMBERS = [("member", "members"), ("person", "people"), ("expert", "experts"), ("adviser", "advisers")]


def panel(page: Page) -> None:
    """A panel's number of members, its bullets, and how many of them come from colleges."""
    rng, names = page.rng, page.names
    body, group = names.organisation("body"), names.one_of("groups")
    true = rng.randint(4, 9)
    unit, plural = rng.choice(MEMBERS)
    stated, verdict = page.stated(Decimal(true), Decimal(true + rng.randint(2, 4)))
    number = count(int(stated), rng, unit, plural)
    said = page.say("appointments.intro", body=body, panel=group, number=number)
    asserted = said["number"]
    colleges = rng.randint(2, true - 1)
    subset = page.say(
        "appointments.colleges",
        whole=count(int(stated), rng, unit, plural),
        part=count(colleges, rng, unit, bare=True),
    )
    page.claim("subset", subset["part"], [subset["whole"]], None)
    lines = member_lines(page, body, true, colleges)
    page.bullets(lines)
    page.claim("list_count", asserted, [], Decimal(true), verdict, items=lines)
    page.paragraph()
    page.say("appointments.meets", date=day(rng), term=duration(rng.randint(2, 5), rng, "year"))


def member_lines(page: Page, body: str, number: int, colleges: int) -> list[str]:
    """Return the bullets of a panel, the chair first, and note each appointment."""
    lines = []
    for place in range(number):
        person = page.names.person()
        home = page.names.organisation("college" if place < colleges else "trainer")
        role = "chair" if place == 0 else "member"
        lines.append(f"Chair: {person}, {home}" if role == "chair" else f"{person}, {home}")
        page.record("appointments", body=body, role=role, person=person, organisation=home)
    return lines


def single_post(page: Page) -> None:
    """One person appointed to one post, and how long somebody served."""
    rng, names = page.rng, page.names
    person, post, body = names.person(), names.one_of("posts"), names.organisation("college")
    page.say("appointments.single", person=person, post=post, body=body, date=day(rng))
    page.record("appointments", body=body, role=post, person=person)
    years = hedged(duration(rng.randint(2, 30), rng, "year"), rng, bounds=("about", "over", "under"))
    page.say("appointments.stay", person=person, post=post, years=years)
    group = names.one_of("groups")
    page.headline = page.headline or (
        "appointments.headline",
        {
            "body": names.organisation("body"),
            "panel": group,
            "number": count(rng.randint(4, 12), rng, "member"),
        },
    )
