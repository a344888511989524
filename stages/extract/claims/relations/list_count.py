"""A count of things agrees with the list of them: headings, bullets, groups of bullets, or names in the sentence.

Taken: a number over numbered headings ("the 8 policies" and eight headings), before bullets ("four
kinds of help:"), over groups of bullets ("seven groups", "80 appointments across the groups") and
before an enumeration ("four employer bodies: …", "Four unions, A, B, C and D, …"). Unverifiable: a
list that the end of the text may have cut short, and an enumeration that can be counted in two ways.
Left alone: a number beside a list of other things.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand, Outcome, Relation
from stages.extract.claims.countables import GROUPS, LISTED, MEMBERS, NAMED, names_a_scale
from stages.extract.claims.enumerations import Enumeration, read_enumeration
from stages.extract.claims.explanations import listed, summed
from stages.extract.claims.intervals import Interval, interval, meets
from stages.extract.claims.lists import ItemList, bullet_groups, bullet_lists, numbered_lists
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

RULE = "list_count/1"
LARGEST_LIST = 60


def find(article: Article) -> Iterator[Candidate]:
    """Yield each count with the list that it counts."""
    yield from _over_headings(article)
    yield from _before_bullets(article)
    yield from _of_groups(article)
    yield from _before_enumerations(article)


# --- numbered headings and items -------------------------------------------------------------

_TITLE_COUNT = pattern(r"^(?:[^\n:]{0,60}: )?(?:the |my |our |these |here are (?:the )?)?(?P<count>{C})")
_INTRODUCES = re.compile(
    r"\b(?:here (?:are|is)|here's|these are|following|below|as follows|need to know|look out for|sets? out|made|makes?|makes"
    r"|proposes?|lists?|recommends?|gives?|names?|bear|are the|there are|has|have)\b"
)


def _over_headings(article: Article) -> Iterator[Candidate]:
    for each in numbered_lists(article):
        for count in _counts_above(article, each):
            yield _of_list(article, count, each, "numbered headings")


def _counts_above(article: Article, each: ItemList) -> Iterator[Figure]:
    """The counts that may speak of a numbered list: in the title, or introducing it just above or under its heading's noun."""
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
        same = [f for f in article.figures_in(0, each.start) if _is_countable(f) and _is_plural(last_word, head(f.unit))]
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
        if each.before is None or not article.masked[each.before.start : each.before.end].rstrip().endswith(":"):
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


# --- groups of bullets --------------------------------------------------------------------------

_ACROSS = pattern(
    r"(?P<items>{C})[^\n\ue010\ue000-\ue008]{0,50}?\b(?:across|on|in|to|between|over|of) (?:the |these |those |its |all )*(?:[a-z]+ )?"
    r"(?:(?P<groups>{C})|(?P<noun>[a-z]+s)\b)"
)


def _of_groups(article: Article) -> Iterator[Candidate]:
    groups = bullet_groups(article)
    if not groups:
        return
    headings = " ".join(article.masked[g.heading.start : g.heading.end] for g in groups if g.heading)
    nouns = {noun for noun in GROUPS if re.search(rf"\b{noun}s?\b", headings)}
    nouns |= {head(f.unit) or "" for f in article.figures_in(0, groups[0].start) if head(f.unit) in GROUPS} & {"group", "panel"}
    counts = [f for f in article.figures if head(f.unit) in nouns and _is_countable(f) and f.place < groups[0].start]
    whole = any(f.value == len(groups) for f in counts)
    for count in counts:
        if not _is_of_others(article, count):
            yield _of_group_headings(article, count, groups)
    for match in _ACROSS.finditer(article.masked, 0, groups[0].start):
        items = article.figure_at(match.start("items"))
        over = head(article.figure_at(match.start("groups")).unit) if match["groups"] else match["noun"][:-1]
        if over in nouns and head(items.unit) in MEMBERS:
            yield _of_group_items(article, items, groups, is_whole=whole)


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
        facts={"kind": "lists"},
    )


def _of_group_items(article: Article, count: Figure, groups: Sequence[ItemList], *, is_whole: bool) -> Candidate:
    items = tuple(article.words(*item).strip() for group in groups for item in group.items)
    is_short = count.interval.low is not None and count.interval.low > len(items)
    return _candidate(
        article,
        count,
        items,
        missing=_CUT if is_short and groups[-1].is_open and not is_whole else None,
        facts={"kind": "bullets", "groups": tuple(len(group.items) for group in groups)},
    )


# --- enumerations in a sentence -----------------------------------------------------------------

_COLON = pattern(r"(?P<count>{C})(?P<between>[^\n\ue010\ue000-\ue008:]{0,90}?)(?::|,? namely) (?=\S)")
_APPOSITION = pattern(r"(?P<count>{C})(?P<between>(?: [a-z'-]+){0,3}?)(?P<mark>,| \(| -) (?=\S)")
_NAME = r"(?:the )?[A-Z][^,;:.()\n–—]{0,70}?"
_NAMES_THEN = re.compile(rf"(?P<items>{_NAME}(?:, {_NAME})+,? and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?)(?P<end>[,.)]| [–—-]|\n|$)")
_NAMES_FEW = re.compile(rf"(?P<items>{_NAME} and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?)(?P<end>[,)]| [–—-])")


def _before_enumerations(article: Article) -> Iterator[Candidate]:
    for match in _COLON.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if not _is_countable(count) or names_a_scale(count.unit):
            continue  # labels of a scale are `scale_points`
        sentence = article.sentences[article.sentence_at(count.place)]
        others = [f for f in article.figures_in(sentence.start, match.end()) if f is not count and f.kind == "count"]
        if article.figures_in(match.end(), sentence.end) or others:
            continue  # amounts after the colon are parts of a sum; two counts before it leave open which is meant
        enumeration = read_enumeration(article.words(match.end(), sentence.end))
        if enumeration and (found := _of_enumeration(article, count, enumeration, match["between"])):
            yield found
    for match in _APPOSITION.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if not _is_countable(count) or head(count.unit) not in NAMED:
            continue
        words = article.text[article.position(match.end()) :][:600]
        names = _NAMES_THEN.match(words) or (_NAMES_FEW.match(words) if match["mark"] != "," else None)
        if names and _closes(match["mark"], names["end"]) and (enumeration := read_enumeration(names["items"])):
            yield _enumerated(article, count, enumeration, is_sure=match["mark"] == "," and names["end"] == ",")


def _closes(mark: str, end: str) -> bool:
    """Does the enumeration end with the mark that it began with?"""
    if mark == " (":
        return end == ")"
    return end.strip() in ("-", "–", "—") if mark == " -" else end in (",", ".", "\n", "")


_BARE_VERB = re.compile(
    r"^(?:,? ?(?:are|is|were|was|stand|in the way|here|which|that|to|covered by (?:the|this) notice|as follows|today|now|this week"
    r"|have been (?:named|picked|chosen)|will be))*[ ,]*$"
)


def _of_enumeration(article: Article, count: Figure, enumeration: Enumeration, between: str) -> Candidate | None:
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


# --- all of them --------------------------------------------------------------------------------

_CUT = "the list runs to the end of the text, which may have been cut short"


def _of_list(article: Article, count: Figure, each: ItemList, kind: str) -> Candidate:
    is_short = count.interval.low is not None and count.interval.low > len(each.items)
    items = tuple(article.words(*item).strip() for item in each.items)
    return _candidate(
        article, count, items, missing=_CUT if is_short and each.is_open else None, facts={"kind": kind}
    )


def _is_countable(figure: Figure) -> bool:
    return (
        figure.kind == "count"
        and figure.value is not None
        and 2 <= figure.value <= LARGEST_LIST
        and figure.per is None
        and figure.value.denominator == 1
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


EXAMPLES: dict[str, list[tuple[str, str | None]]] = {}

RELATION = Relation("list_count", 1, find, check, EXAMPLES)  # type: ignore[arg-type]
