"""Doubts of parts, shares and totals: is it that whole, are these all its parts and each told once?"""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.doubts.wording import is_told_as_change
from stages.extract.claims.operands import BODIES, head, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.totals.columns import last_place_of, may_be_rounded

_IN_A_BRACKET = pattern(r"{L} ?\($")


def whole_of_another_year(article: Article, candidate: Candidate) -> str | None:
    """'24,600 (12,300) awards, of which 15,900 (8,100) …': the bracket tells another year."""
    for whole in candidate.figures("whole"):
        before = article.masked[max(0, whole.place - 4) : whole.place]
        if _IN_A_BRACKET.search(before) and article.masked[whole.place + 1 : whole.place + 2] == ")":
            return "the whole stands in a bracket beside another"
    return None


def of_whom(article: Article, candidate: Candidate) -> str | None:
    """'5,200 members at 12 colleges, 2,400 of whom voted': whom are people."""
    for whole in candidate.figures("whole"):
        own = sentence_of(article, whole)
        is_whom = "whom" in article.masked[own.start : own.end]
        if is_whom and head(whole.unit) in BODIES:
            return "the words speak of people"
    return None


_HELD = re.compile(
    r"\b(?:(?:up|down) (?:from|on)|compared (?:with|to)|against|than)(?: (?:just|only|the|some))? $"
)


_BARE_OF = re.compile(r"(?:^|[ (])of (?:just |only |about )?$")
_SMALL = 12


def of_so_many_each(article: Article, candidate: Candidate) -> str | None:
    """'Six of two colleges each and four of three': each of the six is of two."""
    for whole in candidate.figures("whole"):
        is_small = whole.number is not None and whole.number <= _SMALL
        if is_small and _BARE_OF.search(article.masked, max(0, whole.place - 16), whole.place):
            return "each may be of so many"
    return None


def whole_held_against(article: Article, candidate: Candidate) -> str | None:
    """'62,000 pupils, up from 41,000 last year, including 45,000 …': the whole is what was before."""
    for whole in candidate.figures("whole"):
        if _HELD.search(article.masked, max(0, whole.place - 30), whole.place):
            return "the whole is what another figure is held against"
    return None


_NOT = re.compile(
    r"[^\n\ue010\ue000-\ue008]{0,24}?\b(?:had|did|do|does|have|has|were|are|was|is|could|can) not\b"
)


def of_several_questions(article: Article, candidate: Candidate) -> str | None:
    """'22% had not heard of it, 54% did not know that … and 41% did not know when …': each a question."""
    told = [figure for figure in candidate.figures() if _NOT.match(article.masked, figure.place + 1)]
    return "they may answer several questions" if len(told) > 1 else None


_ITEM = re.compile(r"\s*(?:number |no\.? ?)?(?:[0-9]{1,2}|[a-z]|\ue001)[:.)] ")


def told_in_a_list(article: Article, candidate: Candidate) -> str | None:
    """'Number 1: … £322,000', 'Number 2: … £318,000': items of one list tell two things."""
    lines = [article.lines[article.line_at(figure.place)] for figure in candidate.figures()]
    lines += [article.lines[article.line_at(candidate.asserted.place)]] if candidate.asserted else []
    are_items = len(lines) > 1 and all(_ITEM.match(article.masked, *line) for line in lines)
    return "the two are items of a list" if are_items else None


_CHOICE = re.compile(
    r"\b(?:took|take[sn]?|taking|stud(?:y|ied|ying)|chose|chosen|choose|picked|said|say|named|cited|mentioned|used"
    r"|use|attended|appl(?:y|ied)|entered|sat|answered|ticked|reported|had|have|offer(?:s|ed)?|speak|spoke|agreed)\b"
)


def may_overlap(article: Article, candidate: Candidate) -> str | None:
    """'1,250 entrants: 640 took maths, 420 physics and 380 chemistry': one may have taken two."""
    whole, parts = candidate.figures("whole")[:1], candidate.figures("part")
    if not whole or not parts or whole[0].kind != "count":
        return None
    is_over = sum(part.number or 0 for part in parts) > (whole[0].number or 0)
    places = [whole[0].place, *(part.place for part in parts)]
    told = _CHOICE.search(article.masked, min(places), max(places) + 20)
    return "one may count as several parts" if is_over and told else None


def some_in_brackets(article: Article, candidate: Candidate) -> str | None:
    """'An underspend of £0.84m: skills (£1.10m), culture (£0.22m) and property £0.48m': brackets take off."""
    parts = [part for part in candidate.figures("part") if part.kind == "money"]
    are_in = {article.masked[part.place - 1 : part.place] == "(" for part in parts}
    return "some of the parts stand in brackets" if are_in == {True, False} else None


_RATIO = pattern(r"{C}(?: to |:){C}")


def told_in_a_ratio(article: Article, candidate: Candidate) -> str | None:
    """'Women outnumber men by three to two': no numbers of them."""
    parts = candidate.figures("part")
    is_ratio = any(_RATIO.match(article.masked, part.place) for part in parts)
    return "the parts may be told as a ratio" if is_ratio else None


def part_told_as_change(article: Article, candidate: Candidate) -> str | None:
    """'It has gone up by £5m, transport takes £212m': the one is no part but a change."""
    whole = [is_told_as_change(article, figure) for figure in candidate.figures("whole")]
    told = [is_told_as_change(article, figure) for figure in candidate.figures("part")]
    return "one of the parts is told as a change" if any(told) and not any(whole) else None


_OUT_OF = re.compile(r"\bout of (?:a total of |the |all |about |some |nearly |over )*$")


def counted_out_of(article: Article, candidate: Candidate) -> str | None:
    """'118 held the one and 97 the other, out of 171 in all': some hold both."""
    for whole in candidate.figures("whole"):
        if whole.kind == "count" and _OUT_OF.search(article.masked, max(0, whole.place - 32), whole.place):
            return "some may be in more than one of the parts"
    return None


_THE = re.compile(r"\b(?:the|these|those|both|all|its|our|their) $")


def counts_the_parts(article: Article, candidate: Candidate) -> str | None:
    """'Together the two groups number 98,000': how many parts there are, not what they make."""
    for whole in candidate.figures("whole"):
        is_few = whole.number is not None and whole.number <= _SMALL and whole.kind == "count"
        if whole.number == len(candidate.figures("part")):
            return "the number may be that of the parts"
        if is_few and _THE.search(article.masked, max(0, whole.place - 8), whole.place):
            return "the number may be that of the parts"
    return None


_SUM_TOLD = re.compile(
    r"\b(?:totall?(?:s|ed|ing)?|in all|in total|altogether|between them|together|combined|made up|makes? up|"
    r"compris\w+|consist\w+|split|divided|shared|sum of|adds? up|added up|overall|worth)\b|:"
)
_ACCOUNTS = re.compile(
    r"\b(?:account(?:s|ed|ing)? for|mak(?:es?|ing) up|made up|the rest|the remaind\w+|respectively)\b"
)
_TOTAL_IS = re.compile(r"\btotal (?!of\b)", re.IGNORECASE)


def parts_left_out(article: Article, candidate: Candidate) -> str | None:
    """'Total funding stands at £7.1bn. Schools get £2.5bn and colleges £2.9bn': of others nothing is told."""
    wholes, parts = candidate.figures("whole")[:1], candidate.figures("part")
    if candidate.facts.get("is_pointed"):
        return None
    if not wholes or not parts or any(part.sentence == wholes[0].sentence for part in parts):
        return None
    is_short = sum(part.value or 0 for part in parts) < (wholes[0].value or 0)
    own = article.sentences[wholes[0].sentence]
    words = _TOTAL_IS.sub(" ", article.masked[own.start : own.end])
    below = article.masked[own.end : max(part.place for part in parts) + 1]
    is_told = (
        _SUM_TOLD.search(words)
        or _ACCOUNTS.search(below)
        or any(part.sentence < wholes[0].sentence for part in parts)
    )
    return "there may be other parts" if is_short and not is_told else None


_AND_BESIDE = re.compile(r"[^\n]{0,40}? and (?:just |only |about |some |another |the |a |further )*")


def told_beside_it(article: Article, candidate: Candidate) -> str | None:
    """'£2.4m of the grant and £0.8m from the trust': the second is no whole of the first."""
    for part in candidate.figures("part"):
        for whole in candidate.figures("whole"):
            if part.place < whole.place and _AND_BESIDE.fullmatch(
                article.masked, part.place + 1, whole.place
            ):
                return "the two stand side by side"
    return None


_FEWER = re.compile(r" (?:[a-z]+ )?(?:fewer|more|less|lower|higher)\b(?! than half)")


def change_and_no_part(article: Article, candidate: Candidate) -> str | None:
    """'The biggest fall was at Holy Cross, where there are 44 fewer': a change, no part."""
    told = any(_FEWER.match(article.masked, part.place + 1) for part in candidate.figures("part"))
    return "the part is told as a change" if told else None


_RISE = re.compile(r"\b(?:rose|gain(?:ed|s)|grew|added|more|took|increased|up)\b")
_FALL = re.compile(r"\b(?:fell|lost|cut|shed|fewer|dropped|decreased|down|less|overspent|underspent)\b")


def may_be_net(article: Article, candidate: Candidate) -> str | None:
    """'Fell by 9 in Leeds, rose by 30 in York and by 20 in Hull, 41 in total': some parts are taken off."""
    places = [figure.place for figure in candidate.figures()]
    first = article.sentences[min(figure.sentence for figure in candidate.figures())].start
    words = article.masked[first : max(places)] if places else ""
    is_net = _RISE.search(words) and _FALL.search(words)
    return "some of the parts may be taken off" if is_net else None


_NESTED = re.compile(
    r"\bof (?:which|whom|them|these|those)(?: (?:just|only|some|about))? $"
    r"|\bincluding(?: (?:an?|the|some))? $"
)


def part_of_a_part(article: Article, candidate: Candidate) -> str | None:
    """'Fees (£10m, of which £4m from abroad)': a part of one of the parts."""
    parts = candidate.figures("part")
    for part in parts[1:]:
        if _NESTED.search(article.masked, max(0, part.place - 24), part.place):
            return "one part may be of another"
    return None


_ALL, _NEARLY = 100, 3  # per cent
_TOTAL_OF = re.compile(
    r"[^a-z]*total (?:number of )?(?!for\b|of\b|in\b|at\b"
    r"|income|expen|spend|cost|fund|asset|budget|revenue|turnover|liabilit|pay)[a-z]{3,}"
)
_LONGEST_LABEL = 60


def one_of_a_kind(article: Article, candidate: Candidate) -> str | None:
    """Rows of a table that tell one thing twice over ("Full-time", "Part-time"), or traits that overlap.

    Some of them make up the total already, or they are far from it.
    """
    whole, parts = candidate.figures("whole")[:1], candidate.figures("part")
    if not whole or not _have_lines_of_their_own(article, (*whole, *parts)):
        return None
    numbers, total = [part.number or Decimal(0) for part in parts], whole[0].number or Decimal(0)
    runs = (sum(numbers[first:last], Decimal(0)) for first, last in combinations(range(len(numbers) + 1), 2))
    if total and total in list(runs):
        return "some of the rows make up the total already"
    lines = [article.lines[article.line_at(part.place)] for part in parts]
    shares = [
        f.number or Decimal(0) for line in lines for f in article.figures_in(*line) if f.kind == "percentage"
    ]
    if len(shares) == len(parts) and abs(sum(shares, Decimal(0)) - _ALL) > _NEARLY:
        return "the shares say that these are not all the parts"
    own = article.lines[article.line_at(whole[0].place)]
    is_row = "|" in article.masked[own.start : own.end] or own.end - own.start < _LONGEST_LABEL
    is_named = is_row and _TOTAL_OF.match(article.masked, *own)
    return "the rows may not be all the parts of the total, or not only they" if is_named else None


def rounded_in_the_last_place(article: Article, candidate: Candidate) -> str | None:
    """'8,735 | 10,564 | Total 19,298': thousands rounded one by one."""
    whole, parts = candidate.figures("whole")[:1], candidate.figures("part")
    if not whole or not _have_lines_of_their_own(article, (*whole, *parts)):
        return None
    step = min(Decimal(1), last_place_of((*whole, *parts)))
    return "each may be rounded" if may_be_rounded(whole[0], parts, step) else None


def _have_lines_of_their_own(article: Article, figures: Sequence[Figure]) -> bool:
    return len({article.line_at(figure.place) for figure in figures}) == len(figures)


_SINCE = re.compile(r"\b(?:since|to date|so far|ever|cumulative|all time|over (?:the )?(?:[a-z]+ )?years)\b")


def since_then(article: Article, candidate: Candidate) -> str | None:
    """'Total since 2015 | 1,900' below two of the years: the table need not tell them all."""
    for whole in candidate.figures("whole"):
        line = article.lines[article.line_at(whole.place)]
        if "|" in article.masked[line.start : line.end] and _SINCE.search(
            article.masked, line.start, whole.place
        ):
            return "the table may not tell all that the total is of"
    return None
