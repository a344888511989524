"""Parts of a whole that verbs and nouns tell, where no "of the" joins the two numbers.

"About 16,000 began the course but 11,700 completed it", "£150 million was allocated but only £85 million
spent", "three of the contracts" after "seven contracts", "700 replied, half of whom – 293 – were heads,
with a further 164 tutors". Who begins, is asked, is set aside or aimed at is the whole; who completes,
answers, is spent or reached is the part. The verbs tell which is which and no more, so nothing here is ever
called contradicted.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.told_against import is_base
from stages.extract.claims.operands import PEOPLE, fit, head, is_less, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches, sentences_of
from stages.extract.claims.shares.of_the_body import posts_at_risk
from stages.extract.claims.totals.slices_told import Pair, slices_told

_WHOLE = re.compile(
    r"\b(?:start\w*|beg[au]n|began|enrol\w*|enter\w*|sat|signed|regist\w+|appl(?:y|ied|ying)|asked|survey\w*"
    r"|poll\w*|invit\w+|ballot\w*|issued|sent|allocat\w+|award\w*|set aside|available|budget\w*|planned"
    r"|promis\w+|given|granted|raised|commit\w+|earmark\w*|offer\w*|recruit\w*|pledg\w+|fund|pot|eligible"
    r"|employs?|(?:has|have|had)(?! (?:been |also |now |already )*[a-z]+(?:ed|en)\b)|total|in all|overall"
    r"|intake|cohort|capacity|identified|assessed|referred|participat(?:ed?|ing))\b"
)
PART = re.compile(
    r"\b(?:complet\w+|finish\w*|achiev\w+|pass(?:ed|es|ing)|return\w*|respon\w+|repl(?:y|ied)|answer\w*"
    r"|vot(?:ed|ing)|spent|spend|used|using|claim\w*|paid|drawn|deliver\w*|fill\w*|accept\w*|succe\w+|gone"
    r"|remain\w*|still|stay\w*|went|surviv\w+|retain\w*|sold|took up|taken up|left|lost|fail\w*|withdr\w+"
    r"|drop\w*|got|received?|made (?:[a-z]+ )?progress|progressed|took part|reach\w*"
    r"|won|chose|(?:sent|handed|gave|given|paid) back)\b"
)
_TURN = re.compile(
    r"\b(?:but|just|only|against|compared|whereas|while|although|though|yet|and|with|of which|of whom)\b"
)
_NO_PART = re.compile(
    r"(?:\bfrom|(?<=[a-z] )to) (?:just |only |about |the )?[\ue000\ue001]|\b(?:than|up|down|rose"
    r"|risen|fell|fallen|more|fewer|increas\w+|decreas\w+|target|last year|year before"
    r"|previous\w*|a further|an extra|an additional|another|short|previously)\b"
)


def parts_told(article: Article) -> Iterator[Pair]:
    """Yield each part with the whole that verbs or nouns give it."""
    yield from slices_told(article)
    yield from _of_the_things(article)
    yield from _left_or_just(article)
    yield from _only_so_many(article)
    yield from _in_one_alone(article)
    yield from _of_whom(article)
    yield from posts_at_risk(article)
    for own in sentences_of(article, 2):
        if _TURN.search(article.masked, *own):
            yield from _by_verbs(article, own)


def _by_verbs(article: Article, own: Span) -> Iterator[Pair]:
    """The two figures of a kind that one sentence sets against each other with verbs of whole and part."""
    figures = article.figures_in(*own)
    for kind in ("count", "money"):
        told = [f for f in figures if f.kind == kind and f.value is not None]
        if len(told) != 2:
            continue
        one, other = told
        if one.value == other.value or not fit(one, other):
            continue
        part, whole = (one, other) if (one.value or 0) < (other.value or 0) else (other, one)
        if part.direction == whole.direction == "level" and _tell(article, own, part, whole):
            yield part, whole


def _tell(article: Article, own: Span, part: Figure, whole: Figure) -> bool:
    of_part, of_whole = _clause(article, own, part), _clause(article, own, whole)
    if _NO_PART.search(of_part) or _NO_PART.search(of_whole):
        return False
    if PART.match(article.masked, whole.place + 2):
        return False  # "90 returned the survey on paper while 80 completed it on a screen"
    first, last = sorted((part.place, whole.place))
    if PART.search(of_whole) and _BESIDE.search(article.masked, first, last):
        return False  # "6,200 got awards, while 4,100 received badges": each is told by its own
    return bool(_WHOLE.search(of_whole) and PART.search(of_part))


_BESIDE = re.compile(r"\b(?:while|whereas)\b")


def parts_in_turn(article: Article) -> Iterator[Pair]:
    """'Ballot papers issued 4,080', and in the next sentence or line 'returned 1,323': for shares alone."""
    counts = [f for f in article.figures if f.kind == "count" and f.value is not None]
    for whole, part in pairwise(counts):
        index = whole.sentence
        if part.sentence != index + 1 or not is_less(part, whole) or not fit(part, whole):
            continue
        here, there = (article.masked[s.start : s.end] for s in article.sentences[index : index + 2])
        if _WHOLE.search(here) and PART.search(there) and not _NO_PART.search(there):
            yield part, whole


_CLAUSE_END = pattern(r"[,;:(]| - |{N}|\bbut\b|\bcompared\b|\bagainst\b|\bwhile\b")


def _clause(article: Article, own: Span, figure: Figure) -> str:
    """The words around a figure, back and on to the next mark, figure or 'but'."""
    end = _CLAUSE_END.search(article.masked, figure.place + 1, own.end)
    starts = [m.end() for m in _CLAUSE_END.finditer(article.masked, own.start, figure.place)]
    return article.masked[starts[-1] if starts else own.start : end.start() if end else own.end]


_OF_THE_THINGS = pattern(
    r" of (?:the|its|their|those|these)(?: [a-z-]+){0,2}? (?P<noun>[a-z-]{4,}s|people|children|staff)\b"
)
_BACK = 4


def _of_the_things(article: Article) -> Iterator[Pair]:
    """'Just three of the contracts' after 'Seven contracts': the things are those counted before."""
    counts = [f for f in article.figures if f.kind == "count" and f.value is not None]
    for index, part in enumerate(counts):
        match = _OF_THE_THINGS.match(article.masked, part.place + 1)
        if match is None:
            continue
        noun = match["noun"]
        alike = (
            f
            for f in reversed(counts[:index])
            if noun.startswith((head(f.unit) or "--")[:-1])
            or (noun in PEOPLE and head(f.unit) in PEOPLE and f.number != part.number)
        )
        earlier = next((f for f in alike), None)
        if earlier and 0 < part.sentence - earlier.sentence <= _BACK and is_less(part, earlier):
            yield part, earlier


_LEAVING = cued(
    r"(?:,| -) (?:which (?:left|leaves)|leaving)(?: us)?(?: with)? (?:just |only |a total of )?(?P<left>{C})"
    r"(?! (?:more|fewer|less|times|of)\b)",
    "leav | left",
)
_JUST_SO_MANY = cued(
    r"(?P<whole>{C})[^\n\ue010\ue000-\ue008;]{0,60},? but (?:[^\n\ue010\ue000-\ue008;]{0,60}? only"
    r"[^\n\ue010\ue000-\ue008;]{0,30} (?:in|at|by) (?:the )?)?(?P<part>{C})",
    "but",
)


def _left_or_just(article: Article) -> Iterator[Pair]:
    """'221 colleges … leaving 197 to look at'; '107 colleges voted, but only four colleges met the bar'."""
    for match in matches(article, _LEAVING, 1):
        left = article.figure_at(match.start("left"))
        first = article.sentences[max(0, left.sentence - 2)].start
        told = [f for f in article.figures_in(first, left.place) if f.kind == "count" and is_less(left, f)]
        alike = [f for f in told if fit(f, left) and " " in f.surface]
        if alike and " " not in left.surface:
            yield left, max(alike, key=lambda f: f.number or 0)
    for match in matches(article, _JUST_SO_MANY, 2):
        whole, part = article.figure_at(match.start("whole")), article.figure_at(match.start("part"))
        is_just = (part.hedge or "").lower() in ("just", "only")
        is_just = is_just or " only " in article.masked[whole.place : part.place]
        is_just = is_just and not _AT_TWO_TIMES.search(article.masked, whole.place, match.end() + _AFTER)
        if is_just and is_less(part, whole) and head(part.unit) == head(whole.unit) is not None:
            yield part, whole


_AFTER = 16  # letters behind the part that may say when
_AT_TWO_TIMES = pattern(
    r"\b(?:in|by|since|at) [^\n\ue010\ue000-\ue008;]{0,40}?\b(?:19|20)\d\d\b[^\n\ue010;]*\bbut\b"
    r"|\bbut\b[^\n\ue010;]{0,24}[\ue000\ue001][^\n\ue010;]*?\b(?:(?:19|20)\d\d|now|today|remain\w*|left"
    r"|(?:last|this) (?:year|month|autumn|term)|a year (?:later|on))\b"
)
"""Around a "but" that sets a number against what it was: "40,000 in 2011 but only 20,000 last year"."""
_ASKED = re.compile(r"\b(?:survey|poll|respon|repl(?:y|ied)|ask|ballot|invit|questionnaire|sample|study)")
_OF_TIMES = re.compile(
    r"\b(?:(?:19|20)\d\d|years?|months?|now|today|remain|previous|compared|down|up|fell|rose|than)\b"
)


def _only_so_many(article: Article) -> Iterator[Pair]:
    """'The survey of 147 colleges … Just three colleges expect to grow': of those who were asked."""
    for part in article.figures:
        is_just = (part.hedge or "").lower() in ("just", "only", "a mere", "merely")
        if part.kind != "count" or not is_just or not part.unit:
            continue
        first = article.sentences[max(0, part.sentence - _BACK)].start
        told = [
            f
            for f in article.figures_in(first, part.place)
            if f.kind == "count" and head(f.unit) == head(part.unit) and is_less(part, f)
        ]
        if not told:
            continue
        span = article.sentences[told[-1].sentence].start, article.sentences[part.sentence].end
        is_asked = part.unit in ("respondent", "member") or _ASKED.search(article.masked, *span)
        if is_asked and not _OF_TIMES.search(article.masked, *span):
            yield part, told[-1]


_ALONE = cued(
    r"(?P<part>[\ue000\ue001])[^\n\ue010\ue000-\ue008;]{0,50} (?:in|for|at|from|to) "
    r"[^\n\ue010\ue000-\ue008,;]{1,30}? alone\b",
    "alone",
)
_YEAR = re.compile(r"(?:19|20)\d\d|\b(?:year|quarter|month|term|week)\b")


def _in_one_alone(article: Article) -> Iterator[Pair]:
    """'190,000 places may go … 40,000 places in those areas alone': of the larger number of such things."""
    for match in matches(article, _ALONE, 1):
        part = article.figure_at(match.start("part"))
        if _YEAR.search(match[0]):
            continue
        first = article.sentences[max(0, part.sentence - _BACK)].start
        told = [
            f
            for f in article.figures_in(first, part.place)
            if f.kind == part.kind
            and f.unit == part.unit
            and f.per == part.per
            and is_less(part, f)
            and not is_base(article, f, sentence_of(article, f).start)
        ]
        if told and part.unit:
            yield part, told[-1]


_WHOM = cued(
    r"{PF} of (?:whom|which|them|these|those)(?: -|,| \() ?(?P<part>[\ue000\ue001])(?: -|,|\))"
    r"(?:[^\n\ue010\ue000-\ue008]{0,60}(?:another|a further) (?P<further>[\ue000\ue001]))?|of (?:which"
    r"|whom) there (?:are|were) (?P<whole>[\ue000\ue001])[^\n\ue010]{0,120}?(?P<of>[\ue000\ue001])",
    "of whom | of which | of them | of these | of those",
)


def _of_whom(article: Article) -> Iterator[Pair]:
    """'708 answered, nearly half of whom – 293 – were heads, with a further 164 tutors'."""
    for match in matches(article, _WHOM, 2):
        if match["whole"]:
            whole, part = article.figure_at(match.start("whole")), article.figure_at(match.start("of"))
            if is_less(part, whole):
                yield part, whole
            continue
        own = sentence_of(article, article.figure_at(match.start("part")))
        before = [f for f in article.figures_in(own.start, match.start()) if f.kind in ("count", "money")]
        for name in ("part", "further"):
            if not match[name] or not before:
                continue
            told = article.figure_at(match.start(name))
            if is_less(told, before[-1]) and told.kind == before[-1].kind:
                yield told, before[-1]
