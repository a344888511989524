"""A count of things agrees with the list of them: headings, bullets, groups of bullets, names in a sentence.

Taken: a number over numbered headings ("the 8 policies" and eight headings), before bullets ("four
kinds of help:"), over groups of bullets ("seven groups", "80 appointments across the groups") and
before an enumeration ("four employer bodies: …", "Four unions, A, B, C and D, …"). Unverifiable: a
list that the end of the text may have cut short, and an enumeration that can be counted in two ways.
Left alone: a number beside a list of other things.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.countables import GROUPS, LISTED, MEMBERS, NAMED, names_a_scale
from stages.extract.claims.enumerations import Enumeration, read_enumeration
from stages.extract.claims.explanations import listed, summed
from stages.extract.claims.intervals import Interval, interval, meets
from stages.extract.claims.lists import ItemList, bullet_groups, bullet_lists, numbered_lists
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern
from stages.extract.claims.words import word_set

RULE = "list_count/1"
LARGEST_LIST = 60


def find(article: Article) -> Iterator[Candidate]:
    """Yield each count with the list that it counts."""
    yield from _over_headings(article)
    yield from _before_bullets(article)
    yield from _of_members(article)
    yield from _of_groups(article)
    yield from _before_enumerations(article)
    yield from _of_amounts(article)


# --- numbered headings and items -------------------------------------------------------------

_TITLE_COUNT = pattern(r"^(?:[^\n:]{0,60}: )?(?:the |my |our |these |here are (?:the )?)?(?P<count>{C})")
_INTRODUCES = re.compile(
    r"\b(?:here (?:are|is)|here's|these are|following|below|as follows|need to know|look out for|sets?"
    r" out|made|makes?|makes"
    r"|proposes?|lists?|recommends?|gives?|names?|bear|are the|there are|has|have)\b"
)


def _over_headings(article: Article) -> Iterator[Candidate]:
    for each in numbered_lists(article):
        for count in _counts_above(article, each):
            yield _of_list(article, count, each, "numbered headings", is_sure=head(count.unit) in LISTED)


def _counts_above(article: Article, each: ItemList) -> Iterator[Figure]:
    """The counts that may speak of a numbered list: in the title, or introducing it in the lines above."""
    title = article.lines[0]
    if title.end < each.start and (match := _TITLE_COUNT.match(article.masked, title.start, title.end)):
        count = article.figure_at(match.start("count"))
        if _is_countable(count):
            yield count
            return
    first_line = article.line_at(each.start)
    above = article.lines[max(0, first_line - 4) : first_line]
    last_word = article.masked[each.heading.start : each.heading.end].split()[-1] if each.heading else ""
    found = [
        count
        for line in reversed(above)
        for count in reversed(article.figures_in(*line))
        if _is_countable(count) and head(count.unit) in LISTED and _introduces(article, count)
    ]
    if found:
        yield found[0]
    elif last_word:
        same = [
            f
            for f in article.figures_in(0, each.start)
            if _is_countable(f) and _is_plural(last_word, head(f.unit))
        ]
        yield from [f for f in same if _introduces(article, f)][:1]


def _introduces(article: Article, count: Figure) -> bool:
    return bool(_INTRODUCES.search(article.masked, *article.sentences[article.sentence_at(count.place)]))


def _is_plural(word: str, noun: str | None) -> bool:
    return noun is not None and word in (noun, f"{noun}s", f"{noun}es", f"{noun[:-1]}ies")


# --- bullets ------------------------------------------------------------------------------------

_DIRECTLY = pattern(
    r"(?:(?:one|any|each|some) of (?:the )?(?P<of>{C})|(?:the )?(?:following|these) (?P<following>{C})"
    r"|(?P<last>{C})(?: (?:are|include|is|were|as follows|below|here|today))*)(?: of [a-z -]{1,30})?:?\s*$"
)


def _before_bullets(article: Article) -> Iterator[Candidate]:
    for each in bullet_lists(article):
        if each.before is None or not article.masked[each.before.start : each.before.end].rstrip().endswith(
            ":"
        ):
            continue
        sentence = article.sentences[article.sentence_at(each.before.end - 1)]
        counts = [f for f in article.figures_in(*sentence) if _is_countable(f)]
        direct = _DIRECTLY.search(article.masked, *sentence)
        if direct:
            group = next(name for name in ("of", "following", "last") if direct[name])
            counts = [f for f in counts if f.place == direct.start(group)]
        elif len(counts) != 1 or head(counts[0].unit) not in LISTED:
            continue
        for count in counts:
            yield _of_list(article, count, each, "bullets")


_PERSON = re.compile(
    r"(?:[\w-]+: )?(?:(?:Sir|Dame|Dr|Professor|Prof|Lord|Lady|Mr|Mrs|Ms) )?[A-Z][\w’'-]+(?:"
    r" [A-Z][\w’'-]*\.?){1,3}(?:,|$| [-–(])"
)


def _of_members(article: Article) -> Iterator[Candidate]:
    """'Seven advisers have agreed to serve', and then their names, one to a bullet."""
    for each in bullet_lists(article):
        if each.before is None or len(bullet_groups(article)) > 1:
            continue
        names = [bool(_PERSON.match(article.words(*item).strip())) for item in each.items]
        if sum(names) * 5 < len(names) * 4:
            continue
        for count in article.figures_in(*each.before):
            is_part = bool(
                re.match(r" of | from [a-z ]+ among ", article.masked[count.place + 1 : count.place + 40])
            )
            if (
                _is_countable(count)
                and head(count.unit) in MEMBERS
                and not is_part
                and _is_whole(article, count)
            ):
                yield _of_list(article, count, each, "bullets")


def _is_whole(article: Article, count: Figure) -> bool:
    """Is it not told as a part, as in 'of the nine experts, eight'?"""
    own = article.sentences[article.sentence_at(count.place)]
    counts = [f for f in article.figures_in(*own) if f.kind == "count"]
    if len(counts) == 1:
        return not re.search(
            r"\b(?:only|just) $", article.masked[max(0, count.place - 6) : count.place]
        ) and count.hedge not in ("just", "only", "Just", "Only")
    return bool(
        re.search(
            r"\b(?:of|among) (?:the |its |those )?$", article.masked[max(0, count.place - 14) : count.place]
        )
    )


# --- groups of bullets --------------------------------------------------------------------------

_ACROSS = pattern(
    r"(?P<items>{C})[^\n\ue010\ue000-\ue008]{0,50}?\b(?:across|on|in|to|between|over|of) (?:the |these "
    r"|those |its |all )*(?:[a-z]+ )?"
    r"(?:(?P<groups>{C})|(?P<noun>[a-z]+s)\b)"
)


def _of_groups(article: Article) -> Iterator[Candidate]:
    groups = bullet_groups(article)
    if not groups:
        return
    headings = " ".join(article.masked[g.heading.start : g.heading.end] for g in groups if g.heading)
    nouns = {noun for noun in GROUPS if re.search(rf"\b{noun}s?\b", headings)}
    nouns |= {
        head(f.unit) or "" for f in article.figures_in(0, groups[0].start) if head(f.unit) in GROUPS
    } & {"group", "panel"}
    counts = [
        f for f in article.figures if head(f.unit) in nouns and _is_countable(f) and f.place < groups[0].start
    ]
    whole = any(f.value == len(groups) for f in counts)
    for count in counts:
        if not _is_of_others(article, count) and not (whole and _may_be_some(article, count, groups)):
            yield _of_group_headings(article, count, groups)
    for match in _ACROSS.finditer(article.masked, 0, groups[0].start):
        items = article.figure_at(match.start("items"))
        over = head(article.figure_at(match.start("groups")).unit) if match["groups"] else match["noun"][:-1]
        if over in nouns and head(items.unit) in MEMBERS:
            yield _of_group_items(article, items, groups, is_whole=whole)


_DEFINITE = re.compile(r"\b(?:the|all|its|their|these|those|of)(?: new)? $")
_NARROWED = re.compile(r" (?:that|which|who|with|without|have|has|had|lack|of)\b")


def _may_be_some(article: Article, count: Figure, groups: Sequence[ItemList]) -> bool:
    """Is a smaller count likely to tell of some groups only, where another count tells of all?"""
    if count.number is None or count.number >= len(groups):
        return False
    is_definite = _DEFINITE.search(article.masked, max(0, count.place - 12), count.place)
    return not is_definite or bool(_NARROWED.match(article.masked, count.place + 1))


_OTHERS = pattern(r"\b(?:other|another|further|more|additional)\b[^\n\ue010]{0,12}$")


def _is_of_others(article: Article, count: Figure) -> bool:
    return bool(_OTHERS.search(article.masked, max(0, count.place - 24), count.place))


def _of_group_headings(article: Article, count: Figure, groups: Sequence[ItemList]) -> Candidate:
    words = [article.words(*g.heading) if g.heading else "" for g in groups]
    is_short = count.interval.low is not None and count.interval.low > len(groups)
    return _candidate(
        article,
        count,
        tuple(word.strip() for word in words),
        missing=_CUT if is_short and groups[-1].is_open else None,
        facts={"kind": "lists", "is_open": groups[-1].is_open},
    )


def _of_group_items(
    article: Article, count: Figure, groups: Sequence[ItemList], *, is_whole: bool
) -> Candidate:
    items = tuple(article.words(*item).strip() for group in groups for item in group.items)
    is_short = count.interval.low is not None and count.interval.low > len(items)
    return _candidate(
        article,
        count,
        items,
        missing=_CUT if is_short and groups[-1].is_open and not is_whole else None,
        facts={
            "kind": "bullets",
            "groups": tuple(len(group.items) for group in groups),
            "is_open": groups[-1].is_open and not is_whole,
        },
    )


# --- enumerations in a sentence -----------------------------------------------------------------

_COLON = pattern(r"(?P<count>{C})(?P<between>[^\n\ue010\ue000-\ue008:]{0,90}?)(?::|,? namely) (?=\S)")
_APPOSITION = pattern(r"(?P<count>{C})(?P<between>(?: [a-z'-]+){0,3}?)(?P<mark>,| \(| -) (?=\S)")
_NAME = r"(?:the )?[A-Z][^,;:.()\n–—]{0,70}?"
_NAMES_THEN = re.compile(
    rf"(?P<items>{_NAME}(?:, {_NAME})+,? and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?)(?P<end>[,.)]| [–—-]|\n|$)"
)
_NAMES_FEW = re.compile(rf"(?P<items>{_NAME} and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?)(?P<end>[,)]| [–—-])")


def _before_enumerations(article: Article) -> Iterator[Candidate]:
    for match in _COLON.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if not _is_countable(count) or names_a_scale(count.unit):
            continue  # labels of a scale are `scale_points`
        sentence = article.sentences[article.sentence_at(count.place)]
        others = [
            f for f in article.figures_in(sentence.start, match.end()) if f is not count and f.kind == "count"
        ]
        if article.figures_in(match.end(), sentence.end) or others:
            continue  # amounts are parts of a sum; two counts before the colon leave open which is meant
        enumeration = read_enumeration(article.words(match.end(), sentence.end))
        if enumeration and (found := _of_enumeration(article, count, enumeration, match["between"])):
            yield found
    for match in _APPOSITION.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if not _is_countable(count) or head(count.unit) not in NAMED:
            continue
        words = article.text[article.position(match.end()) :][:600]
        names = _NAMES_THEN.match(words) or (_NAMES_FEW.match(words) if match["mark"] != "," else None)
        if (
            names
            and _closes(match["mark"], names["end"])
            and (enumeration := read_enumeration(names["items"]))
        ):
            yield _enumerated(
                article, count, enumeration, is_sure=match["mark"] == "," and names["end"] == ","
            )


def _closes(mark: str, end: str) -> bool:
    """Does the enumeration end with the mark that it began with?"""
    if mark == " (":
        return end == ")"
    return end.strip() in ("-", "–", "—") if mark == " -" else end in (",", ".", "\n", "")


_BARE_VERB = re.compile(
    r"^(?:,? ?(?:are|is|were|was|stand|in the way|here|which|that|to|covered by (?:the|this) notice|as"
    r" follows|today|now|this week"
    r"|have been (?:named|picked|chosen)|will be))*[ ,]*$"
)


def _of_enumeration(
    article: Article, count: Figure, enumeration: Enumeration, between: str
) -> Candidate | None:
    noun = head(count.unit)
    is_bare = bool(_BARE_VERB.match(between))
    if noun in NAMED and enumeration.are_names:
        return _enumerated(article, count, enumeration, is_sure=True)
    if noun in NAMED and not is_bare:
        return None
    if is_bare or (noun in LISTED and not re.search(r"\b[a-z]{3,}s\b", between)):
        is_listed = noun in LISTED or is_bare
        return _enumerated(article, count, enumeration, is_sure=is_listed and (is_bare or noun in LISTED))
    if enumeration.is_certain and count.value == len(enumeration.items):
        return _enumerated(article, count, enumeration, is_sure=False)
    return None


def _enumerated(article: Article, count: Figure, enumeration: Enumeration, *, is_sure: bool) -> Candidate:
    return _candidate(
        article,
        count,
        enumeration.items,
        is_sure=is_sure and enumeration.is_certain,
        facts={"kind": "items"},
    )


# --- sentences that each tell one amount ----------------------------------------------------------

_AWARDED = word_set("contract deal lot licence award grant")


def _of_amounts(article: Article) -> Iterator[Candidate]:
    """'… the three contracts come to …', after sentences that each tell the amount of one."""
    for count in article.figures:
        if head(count.unit) not in _AWARDED or not _is_countable(count):
            continue
        line = article.lines[article.line_at(count.place)]
        own = article.sentences[article.sentence_at(count.place)]
        told = [s for s in article.sentences if line.start <= s.start < own.start]
        amounts = [[f for f in article.figures_in(*s) if f.kind == "money"] for s in told]
        if (
            sum(map(len, amounts)) > 1
            and all(len(each) < 2 for each in amounts)
            and re.search(r"\b(?:the|all|its|these) $", article.masked[max(0, count.place - 6) : count.place])
        ):
            items = tuple(f.surface for each in amounts for f in each)
            yield _candidate(article, count, items, is_sure=False, facts={"kind": "amounts told one by one"})


# --- all of them --------------------------------------------------------------------------------

_CUT = "the list runs to the end of the text, which may have been cut short"


def _of_list(
    article: Article, count: Figure, each: ItemList, kind: str, *, is_sure: bool = True
) -> Candidate:
    is_short = count.interval.low is not None and count.interval.low > len(each.items)
    items = tuple(article.words(*item).strip() for item in each.items)
    return _candidate(
        article,
        count,
        items,
        missing=_CUT if is_short and each.is_open else None,
        is_sure=is_sure,
        facts={"kind": kind, "is_open": each.is_open},
    )


def _is_countable(figure: Figure) -> bool:
    return (
        figure.kind == "count"
        and figure.number is not None
        and 2 <= figure.number <= LARGEST_LIST
        and figure.per is None
        and figure.number % 1 == 0
    )


def _candidate(
    article: Article,
    count: Figure,
    items: Sequence[str],
    *,
    facts: dict[str, object],
    missing: str | None = None,
    is_sure: bool = True,
) -> Candidate:
    return Candidate(
        relation="list_count",
        rule=RULE,
        start=count.place,
        end=count.place + 1,
        operands=(Operand("whole", count), *(Operand("item", item=item) for item in items)),
        asserted=count,
        missing=missing,
        is_sure=is_sure,
        doubt="the list can be counted in more than one way",
        facts=facts,
    )


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
        held = f"there are {found} {kind}"
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
    (
        "Four employer bodies are to be seen next: the Moor Group, the Fern Trust, the Tarn Union and "
        "the Leigh Council."
    ): [("reconciled", "Four employer bodies")],
    ("Four education unions, ASCO, NAHU, NASUV and NEX, had asked for a delay."): [
        ("reconciled", "Four education unions")
    ],
    ("Five education unions, ASCO, NAHU, NASUV and NEX, had asked for a delay."): [
        ("contradicted", "Five education unions")
    ],
    "Three things stand in the way: cost, time and advice.": [("reconciled", "Three things")],
    (
        "Six subjects are covered by the notice: design and build; upkeep, repair and checks; making; "
        "office work; finance; and accounts."
    ): [("reconciled", "Six subjects")],
    ("The college has 300 learners and must:\n\n• write a plan\n• hire a principal\n\nIt has until May."): [],
    "Three colleges have said the same: they lack staff, rooms and money.": [],
    "Three of the five colleges have closed courses: art, dance and drama.": [],
}

RELATION = Relation("list_count", 1, find, check, EXAMPLES)
