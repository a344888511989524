"""Totals that stand behind their parts: "…, a total of £2.1 million", "… making 4,219 students in both"."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches
from stages.extract.claims.totals.parts_behind import FEWEST
from stages.extract.claims.totals.sums import is_one_list, parts_in

Told = tuple[Figure, list[Figure], tuple[int, int], bool]
"""The whole, its parts, where the words that say so begin and end, and whether these are surely all."""

_AFTER_PARTS = cued(
    r"[,;:(-] ?(?:and |or )?(?:for |giving |making |with |bringing )?(?:a |an |the )?(?:grand |combined"
    r" |overall )?(?:total(?: value| cost| sum| bill| number)?(?: to)?(?: of)?(?: to)?|totall?ing|making"
    r"|giving(?: it)?|adding up to|amounting to|which (?:totals?|comes to|makes|adds up to)|altogether"
    r"|in (?:all|total)|all told|together|combined) (?P<whole>{L})(?P<tail>[^\n\ue010]{0,40})",
    "total | combined | making | giving | adding | amounting | which | altogether | in all | all told"
    " | together",
)
_VERB = cued(
    r"(?<![,;:]) (?:total|totals|totalled|add up to|adds? up to|come to|sum to|make|makes|made|amount to"
    r"|bring|brings)(?:[^\n\ue010\ue000-\ue008,]{0,50} (?:to|of))? (?P<whole>{L})",
    "_total | _add | _come to | _sum to | _make | _made | _amount | _bring",
)
_IN_ALL = cued(
    r"(?:(?:,| -|:| (?:brought in|cost|raised?|gave|came to))(?: [^\n\ue010\ue000-\ue008,]{1,60})? | \()"
    r"(?P<whole>{L}) (?:in all|in total|altogether|all told|together|overall)\b",
    "in all | in total | altogether | all told | together | overall",
)


def told_after_parts(article: Article) -> Iterator[Told]:
    """Yield each total with the parts before it."""
    yield from _after_its_parts(article)
    yield from _hedged_as_total(article)
    yield from _by_a_verb(article)


def _after_its_parts(article: Article) -> Iterator[Told]:
    for match in matches(article, _AFTER_PARTS, FEWEST):
        whole = article.figure_at(match.start("whole"))
        sentence = article.sentences[whole.sentence]
        parts = parts_in(article, whole, sentence.start, match.start())
        says_total = "total" in match[0][: match.start("whole") - match.start()]
        if len(parts) > 1:
            is_sure = says_total or bool(_CERTAIN.match(match[0]) and is_one_list(article, parts))
            yield whole, parts, (match.start(), match.end("whole")), is_sure


_CERTAIN = re.compile(
    r"[,;:(\- ]*(?:making|giving|adding|amounting|which|altogether|in all|all told|together)"
)


def _by_a_verb(article: Article) -> Iterator[Told]:
    """'£1.3m on this, £2.1m on that and £1.5m on the other total £4.9m'; '…, £4.9m in all'."""
    for words in (_VERB, _IN_ALL):
        for match in matches(article, words, FEWEST):
            whole = article.figure_at(match.start("whole"))
            sentence = article.sentences[whole.sentence]
            parts = parts_in(article, whole, sentence.start, match.start())
            begin = max(sentence.start, match.start() - _WORD)
            is_noun = _NO_VERB.match(match[0]) and _TAKES.search(article.masked, begin, match.start())
            is_made = whole.kind == "money" and re.match(r" (?:make|made|bring)(?!.* to)", match[0])
            is_made = is_made or is_noun
            if len(parts) > 1 and is_one_list(article, parts) and not is_made:
                yield whole, parts, match.span(), True


_WORD = 12  # letters
_NO_VERB = re.compile(r" (?:total|make|made) [a-z]")
_TAKES = re.compile(r"\b(?:takes?|taking|brings?|bringing|raises|raising|lifts|lifting|the|its|their|an?)$")


def _hedged_as_total(article: Article) -> Iterator[Told]:
    """'£900,000 and £500,000, a total of £1.4 million': the figure has 'a total of' as its hedge."""
    for whole in article.figures:
        if (
            whole.hedge
            and "total" in whole.hedge
            and _LEADS.search(article.masked, max(0, whole.place - 16), whole.place)
        ):
            sentence = article.sentences[whole.sentence]
            parts = parts_in(article, whole, sentence.start, whole.place)
            if len(parts) > 1 and is_one_list(article, parts):
                yield whole, parts, (whole.place, whole.place + 1), True


_LEADS = re.compile(r"[,;:(-] ?(?:and |or )?(?:for|making|giving|reaching|with|at|to)? ?$")
