"""A count of things agrees with the list of them: headings, bullets, groups of bullets, names in a sentence.

Taken: a number over numbered headings ("the 8 policies" and eight headings), before bullets ("four
kinds of help:"), over groups of bullets ("seven groups", "80 appointments across the groups") and
before an enumeration ("four employer bodies: …", "Four unions, A, B, C and D, …"). Unverifiable: a
list that the end of the text may have cut short, and an enumeration that can be counted in two ways.
Left alone: a number beside a list of other things.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate, Examples, Outcome, Relation
from stages.extract.claims.counts.counted_enumerations import enumerated
from stages.extract.claims.counts.counted_lines import before_bullets, of_groups, over_headings
from stages.extract.claims.counts.counted_one_by_one import (
    counted_one_by_one,
    of_all_before,
    of_dated_entries,
    of_numbered_names,
)
from stages.extract.claims.counts.years_of_table import years_of_table
from stages.extract.claims.explanations import listed, summed
from stages.extract.claims.intervals import Interval, interval, meets


def find(article: Article) -> Iterator[Candidate]:
    """Yield each count with the list that it counts."""
    yield from over_headings(article)
    yield from before_bullets(article)
    yield from of_groups(article)
    told = list(enumerated(article))
    yield from told
    yield from counted_one_by_one(article, {each.start for each in told})
    yield from of_dated_entries(article)
    yield from of_all_before(article)
    yield from of_numbered_names(article)
    yield from years_of_table(article)


def check(candidate: Candidate) -> Outcome:
    """Count the items and compare."""
    count = candidate.figures("whole")[0]
    found = len(candidate.items)
    recomputed: Interval = interval(found, found)
    is_met = meets(count.interval, recomputed)
    groups = candidate.facts.get("groups")
    kind = candidate.facts["kind"]
    if isinstance(groups, tuple):
        held = f"its {len(groups)} lists hold {summed([str(g) for g in groups])} = {found}"
    elif kind == "items":
        held = f"it names {found}: {listed([i if len(i) < 60 else f'{i[:57]}…' for i in candidate.items])}"
    else:
        held = f"there is 1 {str(kind).removesuffix('s')}" if found == 1 else f"there are {found} {kind}"
    explanation = f"The text says {count.words}; {held}"
    if candidate.missing:
        explanation += f"; {candidate.missing}"
    elif not is_met and not candidate.is_sure:
        explanation += f"; {candidate.doubt}"
    return Outcome(f"The text counts {count.words}.", f"{explanation}.", count.interval, recomputed)


EXAMPLES: Examples = {
    (
        "The four promises you should know\n\nHere is what was said.\n\n1. A new plan\n\nThere will be a "
        "plan.\n\n2. A new card\n\nThere will be a card.\n\n3. A new school\n\nIt opens soon.\n\n4. A "
        "new panel\n\nIt meets in May."
    ): [("reconciled", "four promises")],
    (
        "The three promises you should know\n\n1. A new plan\n\nIt is long.\n\n2. A new card\n\nIt is "
        "blue.\n\n3. A school\n\nIt opens.\n\n4. A panel\n\nIt meets."
    ): [("contradicted", "three promises")],
    (
        "An inspector can choose from three kinds of help:\n\n• a meeting with governors;\n• a day at "
        "another college; and\n• a joint visit to a lesson.\n\nNone is compulsory."
    ): [("reconciled", "three kinds")],
    (
        "An inspector can choose from five kinds of help:\n\n• a meeting with governors;\n• a day at "
        "another college; and\n• a joint visit to a lesson.\n\nNone is compulsory."
    ): [("contradicted", "five kinds")],
    ("An inspector gives one of three judgements:\n\n• slow progress.\n• fair progress."): [
        ("unverifiable", "three judgements")
    ],
    (
        "The forum has two panels. Of the 5 appointments made across the panels, one is new.\n\n"
        "Inspection panel\n\n• Ann Lee, Moor College\n• Tom Day, Ashdale College\n\nCourses panel\n\n• "
        "Bea Roy, Fern Trust\n• Col Fox, Tarn College\n• Dee Low, Union of Tutors\n\nThey meet in May."
    ): [("reconciled", "two panels"), ("reconciled", "5 appointments")],
    ("Five education unions, ASCO, NAHU, NASUV and NEX, had asked for a delay."): [
        ("contradicted", "Five education unions")
    ],
    "The plan includes three measures: a levy, more places and other reforms.": [
        ("reconciled", "three measures")
    ],
    "Three things stand in the way: cost, time and advice.": [("reconciled", "Three things")],
    ("The college has 300 learners and must:\n\n• write a plan\n• hire a principal\n\nIt has until May."): [],
    "Three colleges have said the same: they lack staff, rooms and money.": [],
    "Three of the five colleges have closed courses: art, dance and drama.": [],
}

RELATION = Relation("list_count", 1, find, check, EXAMPLES)
