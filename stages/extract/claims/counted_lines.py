"""Counts of numbered headings and of bullets: 'the 8 policies', 'four kinds of help:', a panel's members."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.countables import LISTED, MEMBERS
from stages.extract.claims.counted import is_countable, of_list
from stages.extract.claims.lists import ItemList, bullet_groups, bullet_lists, numbered_lists
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

_TITLE_COUNT = pattern(r"^(?:[^\n:]{0,60}: )?(?:the |my |our |these |here are (?:the )?)?(?P<count>{C})")
_INTRODUCES = re.compile(
    r"\b(?:here (?:are|is)|here's|these are|following|below|as follows|need to know|look out for|sets?"
    r" out|made|makes?|makes"
    r"|proposes?|lists?|recommends?|gives?|names?|bear|are the|there are|has|have)\b"
)


def over_headings(article: Article) -> Iterator[Candidate]:
    """Yield each count that stands over numbered headings."""
    for each in numbered_lists(article):
        for count in _counts_above(article, each):
            yield of_list(article, count, each, "numbered headings", is_sure=head(count.unit) in LISTED)


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
    last_word = article.masked[each.heading.start : each.heading.end].split()[-1] if each.heading else ""
    found = [
        count
        for line in reversed(above)
        for count in reversed(article.figures_in(*line))
        if is_countable(count) and head(count.unit) in LISTED and _introduces(article, count)
    ]
    if found:
        yield found[0]
    elif last_word:
        same = [
            f
            for f in article.figures_in(0, each.start)
            if is_countable(f) and _is_plural(last_word, head(f.unit))
        ]
        yield from [f for f in same if _introduces(article, f)][:1]


def _introduces(article: Article, count: Figure) -> bool:
    own = article.sentences[article.sentence_at(count.place)]
    is_open = article.masked[own.start : own.end].rstrip().endswith(":")
    return is_open or bool(_INTRODUCES.search(article.masked, *own))


def _is_plural(word: str, noun: str | None) -> bool:
    return noun is not None and word in (noun, f"{noun}s", f"{noun}es", f"{noun[:-1]}ies")


_DIRECTLY = pattern(
    r"(?:(?:one|any|each|some) of (?:the )?(?P<of>{C})|(?:the )?(?:following|these) (?P<following>{C})"
    r"|(?P<last>{C})(?: (?:are|include|is|were|as follows|below|here|today))*)(?: of [a-z -]{1,30})?:?\s*$"
)


_DEFINITE = re.compile(r"\b(?:the|its|our|their|these|those)(?: [a-z-]+)? $")


def _is_definite(article: Article, count: Figure) -> bool:
    """Is it 'the five largest courses', and of five things?"""
    return bool(_DEFINITE.search(article.masked, max(0, count.place - 24), count.place))


_SOME = re.compile(r"\b(?:some of|including|such as|among (?:them|these|which)|for example|amongst)\b")


def before_bullets(article: Article) -> Iterator[Candidate]:
    """Yield each count in the sentence that bullets follow after a colon."""
    for each in bullet_lists(article):
        if each.before is None:
            continue
        if not article.masked[each.before.start : each.before.end].rstrip().endswith(":"):
            yield from _under_a_heading(article, each)
            continue
        sentence = article.sentences[article.sentence_at(each.before.end - 1)]
        if _SOME.search(article.masked, *sentence):
            continue  # "over 30 measures, some of which include:"
        counts = [f for f in article.figures_in(*sentence) if is_countable(f)]
        direct = _DIRECTLY.search(article.masked, *sentence)
        if direct:
            group = next(name for name in ("of", "following", "last") if direct[name])
            counts = [f for f in counts if f.place == direct.start(group)]
        is_listed = len(counts) == 1 and (
            head(counts[0].unit) in LISTED or "the following" in article.masked[sentence.start : sentence.end]
        )
        if not direct and not is_listed:
            told = [f for f in counts if f.number == len(each.items) and _is_definite(article, f)]
            yield from (of_list(article, f, each, "bullets", is_sure=False) for f in told[:1])
            continue
        for count in counts:
            is_sure = bool(direct) or head(count.unit) in LISTED
            yield of_list(article, count, each, "bullets", is_sure=is_sure)


def _under_a_heading(article: Article, each: ItemList) -> Iterator[Candidate]:
    """'Our five priorities' right over the bullets."""
    figures = article.figures_in(*each.heading) if each.heading else ()
    if each.heading is None or len(figures) != 1 or not _TITLE_COUNT.match(article.masked, *each.heading):
        return
    if is_countable(figures[0]) and head(figures[0].unit) in LISTED:
        yield of_list(article, figures[0], each, "bullets", is_sure=False)


_PERSON = re.compile(
    r"(?:[\w-]+: )?(?:(?:Sir|Dame|Dr|Professor|Prof|Lord|Lady|Mr|Mrs|Ms) )?[A-Z][\w’'-]+(?:"
    r" [A-Z][\w’'-]*\.?){1,3}(?:,|$| [-–(])"
)


def of_members(article: Article) -> Iterator[Candidate]:
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
                is_countable(count)
                and head(count.unit) in MEMBERS
                and not is_part
                and _is_whole(article, count)
            ):
                yield of_list(article, count, each, "bullets")


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
