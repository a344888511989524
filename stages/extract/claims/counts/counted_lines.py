"""Counts of what stands in lines of its own: numbered headings, bullets, members, groups of bullets.

"The 8 policies" over eight headings, "four kinds of help:" and "seven advisers have agreed to serve" over
bullets, "80 appointments across the seven groups" over groups of bullets under headings.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate
from stages.extract.claims.counts.countables import GROUPS, LISTED, MEMBERS, NAMED
from stages.extract.claims.counts.counted import CUT, counted, is_countable, of_list
from stages.extract.claims.counts.lists import ItemList, bullet_groups, bullet_lists, numbered_lists
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

_TITLE_COUNT = pattern(r"(?:[^\n:]{0,60}: )?(?:the |my |our |these |here are (?:the )?)?(?P<count>{C})")
_INTRODUCES = re.compile(
    r"\b(?:here (?:are|is)|here's|these are|following|below|as follows|need to know|look out for|sets? out"
    r"|made|makes?|makes|proposes?|lists?|recommends?|gives?|names?|bear|are the|there are|has|have)\b"
)


def over_headings(article: Article) -> Iterator[Candidate]:
    """Yield each count that stands over numbered headings."""
    for each in numbered_lists(article):
        if first := _first_of(article, each):
            yield of_list(article, first, each, "numbered lines", is_sure=_is_one_off(first, each))
            continue
        for count in _counts_above(article, each):
            is_right_above = each.is_open or each.before is None or count.place >= each.before.start
            is_sure = head(count.unit) in LISTED and (is_right_above or len(each.items) > (count.number or 0))
            is_sure = is_sure and not _is_led_in_by_another(article, count, each)
            is_sure = is_sure and not _goes_on_behind(article, each)
            yield of_list(article, count, each, "numbered headings", is_sure=is_sure)


_OTHERS = re.compile(r"\b(?:others?|further|another|in addition|as well|also|added|more)\b")
_OPENING = 60  # letters


def _goes_on_behind(article: Article, each: ItemList) -> bool:
    """'Two others were added at the request of …' below a list of three of five."""
    below = article.line_at(each.end - 1) + 1
    if below >= len(article.lines):
        return False
    start, end = article.lines[below]
    return _OTHERS.search(article.masked, start, min(end, start + _OPENING)) is not None


def _is_led_in_by_another(article: Article, count: Figure, each: ItemList) -> bool:
    """'It has five themes. Members asked for more on:' and then lines: no list of the five."""
    if each.before is None or not article.masked[each.before.start : each.before.end].rstrip().endswith(":"):
        return False
    lead = article.sentence_at(each.before.end - 1)
    return count.sentence != lead and not _THESE.match(article.masked, *article.sentences[lead])


_ARE = pattern(r"(?:the|these) (?:{C}|(?P<noun>[a-z]+)s) (?:are|were)(?: as follows)?:\s*$")
_FIRST = pattern(r"\bthe first (?P<first>{C})(?=,| (?:of these|were|are|asked))")


def _first_of(article: Article, each: ItemList) -> Figure | None:
    """'It had eight questions. For the first seven … The questions were:' and then numbered lines."""
    index = article.sentence_at(each.before.end - 1) if each.before else 0
    if not index or not _ARE.match(article.masked, *article.sentences[index]):
        return None
    told = _FIRST.search(article.masked, *article.sentences[index - 1])
    first = article.figure_at(told.start("first")) if told else None
    return first if first and is_countable(first) and head(first.unit) in LISTED else None


def _counts_above(article: Article, each: ItemList) -> Iterator[Figure]:
    """The counts that may speak of a numbered list: in the title, or introducing it in the lines above."""
    title = article.lines[0]
    if title.end < each.start and (match := _TITLE_COUNT.match(article.masked, title.start, title.end)):
        count = article.figure_at(match.start("count"))
        if is_countable(count):
            yield count
            return
    first_line = article.line_at(each.start)
    above = article.lines[max(0, first_line - 4) : first_line]
    found = [
        count
        for line in reversed(above)
        for count in reversed(article.figures_in(*line))
        if is_countable(count) and head(count.unit) in LISTED and _introduces(article, count)
    ]
    yield from found[:1]


def _introduces(article: Article, count: Figure) -> bool:
    own = article.sentences[count.sentence]
    words = article.masked[own.start : own.end].rstrip()
    is_heading = words[-1:] not in ".:;,!?" and bool(_TITLE_COUNT.match(article.masked, own.start))
    return is_heading or words.endswith(":") or bool(_INTRODUCES.search(article.masked, *own))


_DIRECTLY = pattern(
    r"(?:(?:one|any|each|some) of (?:the )?(?P<of>{C})|(?:the )?(?:following|these) (?P<following>{C})"
    r"|(?P<last>{C})(?: (?:are|include|is|were|as follows|below|here|today))*)(?: of [a-z -]{1,30})?:?\s*$"
)


_DEFINITE = re.compile(r"\b(?:the|its|our|their|these|those)(?: [a-z-]+)? $")


def _is_definite(article: Article, count: Figure) -> bool:
    """Is it 'the five largest courses', and of five things?"""
    return bool(_DEFINITE.search(article.masked, max(0, count.place - 24), count.place))


_EACH_OF = re.compile(r"\b(?:each|any|either|one|most) of (?:the|these|those|our|its|their) (?:[a-z]+ )?$")
_SOME = re.compile(
    r"\b(?:as well as|besides|in addition to|some of|including|such as|among (?:them|these|which)|for "
    r"example|amongst)\b"
)


def before_bullets(article: Article) -> Iterator[Candidate]:
    """Yield each count in the sentence that bullets follow after a colon."""
    for each in (*bullet_lists(article), *_bare_numbered(article)):
        if each.before is None:
            continue
        if not article.masked[each.before.start : each.before.end].rstrip().endswith(":"):
            continue
        index = article.sentence_at(each.before.end - 1)
        sentence = article.sentences[index]
        if index and _THESE.match(article.masked, *sentence):  # "There are four conditions. These are:"
            sentence = Span(article.sentences[index - 1].start, article.sentences[index - 1].end)
        if _SOME.search(article.masked, *sentence):
            continue  # "over 30 measures, some of which include:"
        counts = [f for f in article.figures_in(*sentence) if is_countable(f)]
        direct = _DIRECTLY.search(article.masked, *sentence)
        if direct:
            group = next(name for name in ("of", "following", "last") if direct[name])
            counts = [f for f in counts if f.place == direct.start(group)]
        is_following = "the following" in article.masked[sentence.start : sentence.end]
        is_listed = len(counts) == 1 and (head(counts[0].unit) in LISTED or is_following)
        if not direct:  # "for each of the two grades, inspectors will need to:" leads to no list of grades
            counts = [f for f in counts if not _EACH_OF.search(article.masked, max(0, f.place - 40), f.place)]
        if not direct and not (is_listed and counts):
            told = [f for f in counts if _are_its_names(article, f, each) or _is_definite(article, f)]
            is_near = len(told) == len(counts) == 1 and _are_its_names(article, told[0], each)
            told = [f for f in told if f.number == len(each.items) or (is_near and _is_one_off(f, each))]
            yield from (of_list(article, f, each, "bullets", is_sure=is_near) for f in told[:1])
            continue
        for count in counts:
            is_sure = bool(direct) or head(count.unit) in LISTED or is_following
            is_sure = is_sure and _is_near(count, each) and not _is_broken(article, each)
            is_sure = is_sure and not _goes_on_behind(article, each)
            yield of_list(article, count, each, _kind_of(article, each), is_sure=is_sure)


def _kind_of(article: Article, each: ItemList) -> str:
    """How its items are marked."""
    line = article.lines[article.line_at(each.start)]
    return "bullets" if _BULLET.match(article.masked, *line) else "numbered lines"


def _bare_numbered(article: Article) -> Iterator[ItemList]:
    """The numbered lists that are lines one below the other, and no headings over text."""
    for each in numbered_lists(article):
        lines = [article.line_at(item.start) for item in each.items]
        if lines == [*range(lines[0], lines[0] + len(lines))]:
            yield each


_THESE = re.compile(r"\s*(?:these|they) (?:are|were)(?: as follows)?:\s*$")


_FEW_OFF = 2
_BULLET = re.compile(r"\s*[•*·▪–-] ")


def _is_near(count: Figure, each: ItemList) -> bool:
    """Is it a count of things, and the list not far from it? Who miscounts misses one or two of ten."""
    number = int(count.number or 0)
    is_list = len(each.items) > 1  # the rest of it may stand behind paragraphs
    is_close = abs(number - len(each.items)) <= max(_FEW_OFF, number // 5)
    return count.unit is not None and is_list and is_close


def _is_broken(article: Article, each: ItemList) -> bool:
    """Does the list go on behind a line that is none of its items?"""
    last = article.line_at(each.items[-1].end - 1)
    return any(_BULLET.match(article.masked, *line) for line in article.lines[last + 1 : last + 4])


def _is_one_off(count: Figure, each: ItemList) -> bool:
    return abs(int(count.number or 0) - len(each.items)) == 1


def _are_its_names(article: Article, count: Figure, each: ItemList) -> bool:
    """Has what is counted names, and does every bullet begin with one: 'three colleges have joined:'?"""
    return head(count.unit) in NAMED | MEMBERS and all(
        article.words(*item).lstrip(" \"'(\u201c\u2018")[:1].isupper() for item in each.items
    )


_ACROSS = pattern(
    r"(?P<items>{C})[^\n\ue010\ue000-\ue008]{0,50}?\b(?:across|on|in|to|between|over|of) (?:the |these "
    r"|those |its |all )*(?:[a-z]+ )?(?:(?P<groups>{C})|(?P<noun>[a-z]+s)\b)"
)


def of_groups(article: Article) -> Iterator[Candidate]:
    """Yield each count of groups, and each count of members across them."""
    groups = bullet_groups(article)
    if not groups:
        return
    headings = " ".join(article.masked[g.heading.start : g.heading.end] for g in groups if g.heading)
    nouns = {noun for noun in GROUPS if re.search(rf"\b{noun}s?\b", headings)}
    nouns |= {
        head(f.unit) or "" for f in article.figures_in(0, groups[0].start) if head(f.unit) in GROUPS
    } & {"group", "panel"}
    counts = [
        f for f in article.figures if head(f.unit) in nouns and is_countable(f) and f.place < groups[0].start
    ]
    whole = any(f.value == len(groups) for f in counts)
    for count in counts:
        yield _of_group_headings(article, count, groups)
    for match in _ACROSS.finditer(article.masked, 0, groups[0].start):
        items = article.figure_at(match.start("items"))
        over = head(article.figure_at(match.start("groups")).unit) if match["groups"] else match["noun"][:-1]
        if over in nouns and head(items.unit) in MEMBERS:
            yield _of_group_items(article, items, groups, is_whole=whole)


def _of_group_headings(article: Article, count: Figure, groups: Sequence[ItemList]) -> Candidate:
    words = [article.words(*g.heading) if g.heading else "" for g in groups]
    is_short = count.interval.low is not None and count.interval.low > len(groups)
    return counted(
        count,
        tuple(word.strip() for word in words),
        missing=CUT if is_short and groups[-1].is_open else None,
        facts={"kind": "lists", "is_open": groups[-1].is_open},
    )


def _of_group_items(
    article: Article, count: Figure, groups: Sequence[ItemList], *, is_whole: bool
) -> Candidate:
    items = tuple(article.words(*item).strip() for group in groups for item in group.items)
    is_short = count.interval.low is not None and count.interval.low > len(items)
    return counted(
        count,
        items,
        missing=CUT if is_short and groups[-1].is_open and not is_whole else None,
        facts={
            "kind": "bullets",
            "groups": tuple(len(group.items) for group in groups),
            "is_open": groups[-1].is_open and not is_whole,
        },
    )
