"""How far two levels lie apart, told without a verb: "150 short of its target", "a gap of 8 points".

Also "leaving a deficit of £2 million", of the two amounts of its sentence or of those before it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.evidence import subject
from stages.extract.claims.changes.gap import Gap
from stages.extract.claims.changes.left_over import left_over
from stages.extract.claims.changes.majorities import majorities
from stages.extract.claims.changes.pair_of_amount import fits, is_quantity_of
from stages.extract.claims.changes.pairs import pairs
from stages.extract.claims.changes.results_of_accounts import results_of_accounts
from stages.extract.claims.changes.told_against import is_base, is_said_of_it, plain_levels, told_just_before
from stages.extract.claims.intervals import Interval, meets, negate, subtract
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches, matches_of


@lru_cache(maxsize=4)
def gaps(article: Article) -> tuple[Gap, ...]:
    """Each distance that has both its levels."""
    told = (_without_a_sign, off_limits, _with_both, left_over, majorities, results_of_accounts)
    return tuple(gap for finder in told for gap in finder(article))


_MORE_THAN = cued(
    r"(?P<by>[\ue000-\ue003\ue005])[^\n\ue010\ue000-\ue008;,]{0,60}? than [^\n\ue010\ue000-\ue008;]{1,60}?"
    r"(?:, (?:with|as) |, |: | - | \()(?=[^\n\ue010]{0,60}{LP})",
    "_than_",
)

_AHEAD_BY = cued(
    r"\b(?:ahead|behind|beat|beating|outperform[a-z]*|outstrip[a-z]*|outscor[a-z]*|trail[a-z]*|lag[a-z]*|led"
    r"|lead|leading|exceed[a-z]*|{higher}|{lower}|more|fewer|better|worse)\b[^\n\ue010\ue000-\ue008;]{0,50}?"
    r" by (?:just |only |some |about |around )?(?P<by>[\ue000-\ue003\ue005])"
    r"[^\n\ue010\ue000-\ue008;]{0,40}?(?:, (?:with|as|at) |, |: | - | \()(?=[^\n\ue010]{0,60}{LP})",
    " by ",
)


def _with_both(article: Article) -> Iterator[Gap]:
    """'Eight points higher for girls than boys: 62 per cent of girls passed and 54 per cent of boys.'"""
    for match in (*matches(article, _MORE_THAN, 3), *matches(article, _AHEAD_BY, 3)):
        by = article.figure_at(match.start("by"))
        own = sentence_of(article, by)
        of = "percentage" if by.kind == "percentage_points" else by.kind
        told = [f for f in article.figures_in(own.start, own.end) if f is not by and f.kind == of]
        is_pair = len(told) == 2 and told[0].place >= match.end() and fits(*told)
        if is_pair and is_quantity_of(by, told[0]) and _MORE_OR_LESS.search(f"{by.surface} {match[0]}"):
            low, high = sorted(told, key=lambda f: (f.value or f.interval.low or 0, f.place))
            is_sure = not _TURN.search(article.masked, match.end(), told[0].place)
            yield Gap(by, low, high, 1, match.start(), match.end(), is_sure)


_MORE_OR_LESS = pattern(
    r"\b(?:ahead|behind|beat|outperform[a-z]*|outstrip[a-z]*|outscor[a-z]*|trail[a-z]*|led|lead|more|{higher}|fewer|less|{lower}|better|worse|longer|shorter|greater|larger|smaller)\b"
)
_TURN = re.compile(r"[;(]|\b(?:but|although|though|because|when|while)\b")


_GAP = cued(
    r"(?:gap|difference|divide|disparity|margin|lead|advantage)s? (?:of"
    r"|between [^\n\ue010;]{1,90}? (?:is|was|stands at"
    r"|stood at|of)) (?P<by>[\ue000-\ue003\ue005])|(?P<first>[\ue000-\ue003\ue005]) (?:gap|difference|divide"
    r"|disparity) between\b",
    "gap | difference | divide | disparit | margin | lead | advantage",
)
_LEFT_OVER = cued(
    r"(?:,| -|;|,? (?:and|which)) (?:leaving|leaves?|left|creating|(?:so |thus )?(?:showing|giving|yielding)"
    r"|resulting in|with|producing|meaning|making|that is|is"
    r"|was|or|[a-z ]{0,30}?\b(?P<made>made|ma[kd]e|posted|reported|recorded|ran|had))? ?(?:it |them "
    r"|the [a-z]+ )?(?:with )?(?:a|an|the) (?:[a-z-]+ ){0,2}?(?:shortfall|gap|surplus|deficit|loss|profit"
    r"|underspend|overspend|difference|shortage|saving|excess) of (?P<by>[\ue000-\ue003\ue005])",
    "shortfall | gap | surplus | deficit | loss | profit | underspend | overspend | difference |"
    " shortage | saving | excess",
)


def _without_a_sign(article: Article) -> Iterator[Gap]:
    """'A gap of eight points' between the only two figures beside it; 'leaving a deficit of £2 million'."""
    for words in (_GAP, _LEFT_OVER):
        for match in matches(article, words, 3):
            by = article.figure_at(match.start("first" if words is _GAP and match["first"] else "by"))
            own = sentence_of(article, by)
            end = own.end if words is _GAP else by.place
            of = "percentage" if by.kind == "percentage_points" else by.kind
            told = [f for f in article.figures_in(own.start, end) if f is not by and f.kind == of]
            if len(told) > _TWO:  # "fell by £2.4m to £38.1m and spending by £1.1m to £39.4m, leaving …"
                told = [f for f in told if f.place not in changed_places(article)]
            if len(told) > _TWO:  # "income rose from £2m to £3m and spending from £1m to £2m"
                told = [f for f in told if not is_base(article, f, own.start)]
            is_apart = len(told) == _TWO and fits(*told) and all(is_quantity_of(by, f) for f in told)
            if is_apart:
                if words is _LEFT_OVER:
                    is_sure = _is_left_over(article, match, own, by)
                else:  # "a gap of 12 points, and 88 per cent of girls but 82 of boys" tells no gap of the two
                    is_sure = not _APART.search(article.masked, match.end(), told[0].place)
                low, high = sorted(told, key=lambda f: (f.value or f.interval.low or 0, f.place))
                yield Gap(by, low, high, 1, match.start(), match.end(), is_sure)


_TWO = 2
_APART = re.compile(r"\b(?:and|but|while|down|up|from|than|compared)\b|[;:]")
_IN = re.compile(
    r"\b(?:income|took in|takes in|earn(?:ed|s)|received|raised|generated|brought in|turnover|budget(?:ed)?"
    r"|revenue|asked for|needed|planned|wanted|promised|pledged|target|sought|expected)\b"
)
_OUT = re.compile(
    r"\b(?:spen[dt](?:ing|s)?|cost(?:s|ing)?|expenditure|outgoings|paid(?: out)?|got|given|received|raised"
    r"|achieved|secured|recruited|drew|attracted|enrolled|joined|took on)\b"
)


def _is_left_over(article: Article, match: re.Match[str], own: Span, by: Figure) -> bool:
    """Is one figure what came in (or was sought) and the other what went out (or was got, or was left)?"""
    start, end = own.start, by.place
    if match["made"] or _AFTER_ALL.match(article.masked, by.place + 1):
        return False
    if any(pair.is_from for pair in pairs(article, Span(start, end))):
        return True
    return bool(_IN.search(article.masked, start, end) and _OUT.search(article.masked, start, end))


_AFTER_ALL = re.compile(r" (?:after|before|this|next|for|in)\b")
_OFF = cued(
    r"(?P<by>[\ue000-\ue003\ue005])(?: (?!(?:is|was|are|were|has|had|to)\b)[a-z'-]+){0,2}? (?:(?P<low>"
    r"(?:short|shy) of|below|under|beneath|behind|off(?: of)?)|(?P<high>above|over|ahead of|beyond|in"
    r" excess of)) (?:(?:the |its |their |a |an |last year's )?(?P<mid>(?:[a-z'-]+ ){0,4}?)\(?|"
    r"(?:(?!and\b)[a-z'-]+ ){0,3}?[a-z'-]+(?: \(| (?:on|at|with) |, (?:which|where|who|whose|with|on|at) "
    r"(?:[a-z'-]+ ){0,5}?))(?P<base>{LP})",
    "short of | shy of | _off_ | below | under | beneath | behind | above | over | ahead of | beyond"
    " | in excess of",
)
_AT = pattern(r"[^\n\ue010\ue000-\ue008;]{0,20},? (?:at|with|[a-z]+ing) (?:just |only )?(?P<result>{LP})")
_SHORT_BY = cued(
    r"\b(?:(?P<low>f[ae]ll(?:s|ing)? short of|miss(?:ed|es|ing)|undershot)|(?P<high>beat(?:s|en|ing)?"
    r"|exceed(?:ed|s|ing)|passed|overshot|surpass(?:ed|es|ing))) (?:the |its |their |a |an )?"
    r"(?:[a-z'-]+ ){0,3}?(?P<base>{LP})[^\n\ue010\ue000-\ue008]{0,30}? by (?P<by>[\ue000-\ue003\ue005])",
    "short of | miss | undershot | beat | exceed | passed | overshot | surpass",
)


_MISSED_BY = cued(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008]{0,60}? (?:against|compared (?:with|to)|versus) (?:the |its "
    r"|their |a |an )?(?:[a-z'-]+ ){0,3}?of (?P<base>{LP})[^\n\ue010\ue000-\ue008]{0,20}?, (?:"
    r"(?P<low>missing|undershooting|falling short of|failing)|(?P<high>beating|exceeding|passing"
    r"|surpassing)) (?:it|that|the target) by (?P<by>[\ue000-\ue003\ue005])",
    "missing | undershooting | short | beating | exceeding | passing",
)


_AGAINST_BY = cued(
    r"(?P<result>{LP})[^\n\ue010\ue000-\ue008;]{0,60}?,? \(?(?:against|compared (?:with|to)|versus|but)"
    r" [^\n\ue010\ue000-\ue008;]{0,50}?(?P<base>{LP})[^\n\ue010\ue000-\ue008;]{0,24}?(?:: |, | - | \()"
    r"(?:that is |which is |or |so |some )?(?P<by>[\ue000-\ue003\ue005]) (?:adverse|favourable|worse|better"
    r"|more|less|fewer|higher|lower|short|down|up|ahead|behind)\b(?! than\b)",
    "against | compared | versus | but ",
)


_SO_MANY = cued(
    r"(?P<by>[\ue000-\ue003\ue005])(?P<than> (?:more|fewer|less|higher|lower)\b(?! than\b))?",
    "compared | against | versus | _from_",
)


def off_limits(article: Article) -> Iterator[Gap]:
    """Yield each distance from a limit that has both its figures in its sentence."""
    for words, match in matches_of(article, (_SO_MANY, _AGAINST_BY), 3):
        if words is _SO_MANY:
            continue
        # "a deficit of £262k, against £20k: £242k adverse"
        by, base, result = (article.figure_at(match.start(name)) for name in ("by", "base", "result"))
        if fits(result, base) and is_quantity_of(by, base):
            sign = 1 if (result.value or 0) >= (base.value or 0) else -1
            yield Gap(by, base, result, sign, match.start(), match.end())
    for _words, match in matches_of(article, (_SHORT_BY, _MISSED_BY, _OFF), 2):
        by, base = article.figure_at(match.start("by")), article.figure_at(match.start("base"))
        own = sentence_of(article, by)
        results = [
            f
            for f in article.figures_in(own.start, by.place)
            if f not in (by, base)
            and fits(f, base)
            and is_quantity_of(by, f)
            and not _IS_DISTANCE.match(article.masked, f.place + 1)
            and not _IS_A_BASE.search(article.masked, own.start, f.place)
        ]
        if not results and (before := told_just_before(article, base, own)):
            if is_quantity_of(by, base) and by.direction == "level":
                sign = -1 if match["low"] else 1
                is_sure = is_said_of_it(article, by)
                yield Gap(by, base, before, sign, match.start(), match.end(), is_sure)
            continue
        if not results and (before := _told_earlier(article, by, base)):
            sign = -1 if match["low"] else 1
            yield Gap(by, base, before, sign, match.start(), match.end(), is_sure=False)
            continue
        if not results and (at := _AT.match(article.masked, max(base.place, by.place) + 1)):
            results = [article.figure_at(at.start("result"))]
        if results and fits(results[-1], base) and is_quantity_of(by, base) and by.direction == "level":
            sign = -1 if match["low"] else 1
            yield Gap(by, base, results[-1], sign, match.start(), match.end())


_IS_A_BASE = re.compile(
    r"\b(?:above|below|over|under|than|up on|down on|from) (?:the |its |their )?"
    r"(?:last|previous|prior|final|year|earlier)[a-z' -]{0,40} of $"
)
_IS_DISTANCE = re.compile(
    r" (?:[a-z]+ )?(?:more|fewer|less|higher|lower|better|worse) [^\n\ue010;,]{0,40}?\bthan\b"
)
"""After a number that is itself how far apart two are: "90 more than last year but 40 below the target"."""
_FEW_BACK = 4  # sentences before "still 4 points below the 21.2 of 2019" that may tell the rate


def _told_earlier(article: Article, by: Figure, base: Figure) -> Figure | None:
    """The one rate of the sentences before that lies so many points from the base, of the same thing."""
    if by.kind != "percentage_points" or base.kind != "percentage":
        return None
    for index in range(by.sentence - 1, max(-1, by.sentence - _FEW_BACK), -1):
        told = plain_levels(article, article.sentences[index], base)
        met = [f for f in told if meets(_distance(f, base), by.interval)]
        if met and subject(article, index) & subject(article, by.sentence):
            return met[0] if len(met) == 1 else None
    return None


def _distance(first: Figure, second: Figure) -> Interval:
    apart = subtract(first.meant, second.meant)
    return apart if (first.value or 0) >= (second.value or 0) else negate(apart)
