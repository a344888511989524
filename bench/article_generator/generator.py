"""Articles are put together from passages, in an order that the seed alone decides."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from bench.article_generator.article import Claim, GeneratedArticle, Label
from bench.article_generator.names import Names
from bench.article_generator.page import Page
from bench.article_generator.phrasing import phrase
from bench.article_generator.topics import (
    appointments,
    background,
    contracts,
    duties,
    finances,
    learners,
    shares,
    surveys,
)
from bench.article_generator.topics.dates import issue_date

Passage = Callable[[Page], None]
# Passages through which a contradiction can be planted: each states a number that can be recomputed.
CHECKABLE: tuple[Passage, ...] = (
    contracts.awards,
    contracts.price_change,
    learners.enrolment_change,
    learners.roll,
    learners.multiple_of_last_year,
    surveys.share_of_count,
    finances.accounts,
    finances.savings,
    appointments.panel,
    shares.places,
    shares.list_with_number,
    shares.scale,
)
OTHER: tuple[Passage, ...] = (
    contracts.implied_base,
    contracts.transfer,
    learners.levels,
    surveys.exclusive_answers,
    surveys.fractions,
    finances.targets,
    finances.prices,
    appointments.single_post,
    duties.time_limits,
    shares.rates,
    background.near_misses,
    background.voices,
    background.near_misses,
    background.voices,
)
SHORTEST, LONGEST = 3_000, 5_600  # characters; the last passage may pass the mark by a few hundred


def generate(n: int, seed: int, contradictions: float = 0.0) -> Iterator[GeneratedArticle]:
    """Yield `n` articles; about the share `contradictions` of them states one number that its parts miss.

    Each article draws from its own generator, so the tenth article is the same whether ten or ten thousand
    are asked for.
    """
    for number in range(1, n + 1):
        rng = Random(f"{seed}/{number}")
        plant = rng.random() < contradictions
        yield article(f"g{number:05d}", rng, plant)


def article(name: str, rng: Random, plant: bool) -> GeneratedArticle:
    """Return one article, with a contradiction in it if `plant`."""
    body = written_body(rng, plant)
    head = Page(rng, body.names)
    title = write_title(head, body)
    printed, issued = issue_date(rng)
    # The head's own labels come first, so the body's figures and places move back by what the head holds.
    byline = rng.choice(["", "", f"By {body.names.person()}\n\n"])
    lead = f"{head.text}\n\n{byline}{rng.choice(['', 'Published: '])}{printed}\n\n"
    moved = [Label(label.figure, label.surface, label.start_char + len(lead)) for label in body.labels]
    return GeneratedArticle(
        name=name,
        title=title,
        issued=issued,
        text=lead + body.text + "\n",
        figures=(*head.labels, *moved),
        claims=tuple(moved_claim(claim, len(head.labels)) for claim in body.claims),
        records=tuple(body.records),
    )


def written_body(rng: Random, plant: bool) -> Page:
    """Return the paragraphs of an article of a length drawn by chance, each passage used once."""
    page = Page(rng, Names(rng), plant)
    target = rng.randint(SHORTEST, LONGEST)
    passages = passage_order(rng, plant)
    for number, passage in enumerate(passages):
        if number and rng.random() < 0.12:
            background.subheading(page)
        page.paragraph()
        passage(page)
        if len(page) >= target:
            break
    return page


def passage_order(rng: Random, plant: bool) -> list[Passage]:
    """Return the passages in a random order, enough of them for the longest article.

    Where a contradiction is asked for, the first checkable passage is the one that holds it; it stands
    anywhere among the first six, so that no article ends before it.
    """
    order = [*CHECKABLE, *OTHER]
    rng.shuffle(order)
    if plant:
        checkable = rng.choice(CHECKABLE)
        order.remove(checkable)
        order.insert(rng.randrange(6), checkable)
    again = [*CHECKABLE, *OTHER]
    rng.shuffle(again)
    return order + again


def write_title(head: Page, body: Page) -> str:
    """Write the headline, with a figure from the body where a passage offers one; return it."""
    key, slots = body.headline or ("background.headline", {"college": body.names.organisation("college")})
    template = phrase(key, set(), set(slots), head.rng)
    head.write(template, slots)
    return head.text


def moved_claim(claim: Claim, places: int) -> Claim:
    """Return the claim with its figures' places counted from the headline on."""
    return replace(
        claim,
        asserted=claim.asserted + places,
        operands=tuple(place + places for place in claim.operands),
    )
