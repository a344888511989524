"""Passages on learners: enrolments that rise and fall, rolls that add up, multiples of last year."""

from decimal import Decimal

from bench.article_generator.page import Page
from bench.article_generator.quantities import ONES, count, hedged, millions_of, multiple, percentage
from bench.article_generator.topics.arithmetic import change_percent, false_percent, odd_count

WHAT = {
    "Apprenticeship starts": "apprentice",
    "T Level enrolments": "student",
    "Adult enrolments": "adult",
    "Applications": "applicant",
}
GROUPS = [
    ("student", None), ("adult", None), ("apprentice", None), ("young person", "young people"),
    ("learner", None),
]  # fmt: skip
TIMES = {2: ["twice"], 3: ["three times"], 4: ["four times"]}


def enrolment_change(page: Page) -> None:
    """Enrolments before and after, with the change in per cent."""
    rng, college = page.rng, page.names.organisation("college")
    what = rng.choice(list(WHAT))
    base = odd_count(rng, 500, 4_000)
    result = base * rng.choice([rng.randint(40, 88), rng.randint(112, 190)]) // 100
    true = change_percent(Decimal(base), Decimal(result))
    change, verdict = page.stated(true, false_percent(true))
    said = page.say(
        "learners.rise" if result > base else "learners.fall",
        college=college,
        what=what,
        what_lower=what if what.startswith("T ") else what.lower(),
        base=count(base, rng, WHAT[what]),
        result=count(result, rng, WHAT[what], bare=True),
        change=percentage(change, rng),
    )
    page.claim("percent_change", said["change"], [said["base"], said["result"]], true, verdict)


def roll(page: Page) -> None:
    """The groups of learners at a college and the roll that they add up to."""
    rng, college = page.rng, page.names.organisation("college")
    parts = [odd_count(rng, 110, 1_900) for _ in range(3)]
    total, verdict = page.stated(Decimal(sum(parts)), Decimal(sum(parts) * 3 // 2 + 211))
    groups = rng.sample(GROUPS[:4], 3)
    slots = {
        name: count(number, rng, unit, plural)
        for name, number, (unit, plural) in zip(("first", "second", "third"), parts, groups, strict=True)
    }
    said = page.say(
        "learners.breakdown",
        college=college,
        college_s=f"{college}’s",
        total=count(int(total), rng, "learner"),
        **slots,
    )
    page.claim("total", said["total"], [said[name] for name in slots], Decimal(sum(parts)), verdict)
    for name, (unit, plural) in zip(slots, groups, strict=True):
        value = page.labels[said[name]].figure.value
        page.record("learners", organisation=college, group=plural or f"{unit}s", value=int(value or 0))


def multiple_of_last_year(page: Page) -> None:
    """A number of starters as a multiple of an earlier one."""
    rng = page.rng
    times, base = rng.choice(list(TIMES)), odd_count(rng, 21, 260)
    unit = rng.choice(["apprentice", "student", "trainee"])
    stated, verdict = page.stated(Decimal(times), Decimal(times * 2 + 1))
    words = TIMES[times][0] if stated == times else f"{ONES[int(stated)]} times"
    said = page.say(
        "learners.times",
        college=page.names.organisation("college"),
        result=count(base * times, rng, unit),
        base=count(base, rng, unit, bare=rng.random() < 0.5),
        times=multiple(words, int(stated)),
    )
    page.claim("multiple", said["times"], [said["result"], said["base"]], Decimal(times), verdict)


def levels(page: Page) -> None:
    """Single numbers of learners, hedged or not, and millions reached."""
    rng, college = page.rng, page.names.organisation("college")
    unit, plural = rng.choice(GROUPS)
    number = hedged(
        count(rng.randint(11, 60) * rng.choice([10, 50, 100]), rng, unit, plural), rng, chance=0.6
    )
    page.say("learners.level", college=college, number=number)
    page.say(
        "learners.millions",
        many=hedged(millions_of(rng.randint(11, 49), "student", "students"), rng),
        few=hedged(count(rng.randint(12, 95) * 1_000, rng, "teacher"), rng),
    )
    page.headline = page.headline or (
        "learners.headline",
        {
            "college": college,
            "number": count(odd_count(rng, 120, 2_000), rng, unit, plural),
            "what": "Enrolments",
        },
    )
