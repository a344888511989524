"""Counts of what a sentence names, 'four bodies: A, B, C and D', and of amounts told one by one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.countables import LISTED, NAMED, SCALES, names_a_scale
from stages.extract.claims.counted import counted, is_countable
from stages.extract.claims.enumerations import Enumeration, read_enumeration
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.words import word_set

_COLON = pattern(r"(?P<count>{C})(?P<between>[^\n\ue010\ue000-\ue008:]{0,90}?)(?::|,? namely) (?=\S)")
_APPOSITION = pattern(
    r"(?P<count>{C})(?P<between>(?: [a-z'-]+){0,3}?)"
    r"(?P<mark>,(?= )| \(| -(?= )| (?:are|were)(?= )) ?(?=\S)"
)
_NAME = r"(?:the )?[A-Z][^,;:.()\n–—]{0,70}?"
_NAMES_THEN = re.compile(
    rf"(?P<items>{_NAME}(?:, {_NAME})+,? and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?)(?P<end>[,.)]| [–—-]|\n|$)"
)
_NAMES_FEW = re.compile(
    rf"(?P<items>{_NAME} and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?)"
    r"(?P<end>[,)]|\.(?= |\n|$)| [–—-]|\n|$)"
)


def before_enumerations(article: Article) -> Iterator[Candidate]:
    """Yield each count that names follow, after a colon or set off by commas."""
    yield from _after_a_colon(article)
    for match in _APPOSITION.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if is_countable(count):
            yield from _apposed(article, count, match)
    for match in _STANDING_IN.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if is_countable(count) and head(count.unit) in _STANDING:
            yield from _standing_in(article, count, match.end())


_STANDING = word_set("campus site office centre branch location hub")
_STANDING_IN = cued(r"(?P<count>{C}),? (?:in|at|across) ", " in | at | across ")


def _standing_in(article: Article, count: Figure, after: int) -> Iterator[Candidate]:
    """'Three campuses in Selby, Leeds and Hull': a place each, taken only where the count agrees."""
    words = article.text[article.position(after) :][:300]
    names = _NAMES_THEN.match(words) or _NAMES_FEW.match(words)
    enumeration = read_enumeration(names["items"]) if names else None
    if enumeration and enumeration.are_names and count.number == len(enumeration.items):
        yield _enumerated(article, count, enumeration, is_sure=False)


def _after_a_colon(article: Article) -> Iterator[Candidate]:
    for match in _COLON.finditer(article.masked):
        count = article.figure_at(match.start("count"))
        if not is_countable(count) or names_a_scale(count.unit):
            continue  # labels of a scale are `scale_points`
        sentence = article.sentences[article.sentence_at(count.place)]
        others = [
            f for f in article.figures_in(sentence.start, match.end()) if f is not count and f.kind == "count"
        ]
        if others and _SOME_OF.fullmatch(article.masked, others[-1].place + 1, count.place):
            count = others.pop()  # "two of four areas, namely …"
        if article.figures_in(match.end(), sentence.end) or others:
            continue  # amounts are parts of a sum; two counts before the colon leave open which is meant
        if _SOME.search(match["between"]):
            continue  # "its four priorities include: …" names some of them
        enumeration = read_enumeration(article.words(match.end(), sentence.end))
        if enumeration and (found := _of_enumeration(article, count, enumeration, match["between"])):
            is_ended = article.masked[sentence.start : sentence.end].rstrip()[-1:] in ".!?)\"'"
            yield found if is_ended else replace(found, is_sure=False)  # a line may be wrapped


def _apposed(article: Article, count: Figure, match: re.Match[str]) -> Iterator[Candidate]:
    """'Four unions, A, B, C and D, …', 'two funds (A and B)'."""
    is_said = match["mark"].endswith(("are", "were"))
    if is_said and not _is_told_whole(article, count, match.end()):
        return
    if head(count.unit) in LISTED | SCALES and match["mark"] != " (":
        yield from _of_phrases(article, count, match.end(), match["mark"])
    if head(count.unit) not in NAMED or _names_a_place(article, match):
        return
    words = article.text[article.position(match.end()) :][:600]
    may_be_few = match["mark"] != "," or count.number == 2
    names = _NAMES_THEN.match(words) or (_NAMES_FEW.match(words) if may_be_few else None)
    if names is None or not _closes(match["mark"], names["end"]) or names["items"].endswith(_AMONG):
        return
    enumeration = read_enumeration(names["items"])
    is_some = bool(_OF_THESE.search(article.masked, max(0, count.place - 24), count.place))
    if is_said and (enumeration is None or count.number != len(enumeration.items)):
        return
    if enumeration and (not is_some or count.number == len(enumeration.items)):
        is_closed = match["mark"] == "," and names["end"] == ","
        yield _enumerated(article, count, enumeration, is_sure=is_closed and not is_some)


_DEFINITE = re.compile(r"\b(?:the|its|our|their|these|those|all)(?: [a-z-]+)? $")
_VERBAL = re.compile(r"(?:[a-z]+ly )?[a-z]+(?:ed|ing)\b")


def _is_told_whole(article: Article, count: Figure, after: int) -> bool:
    """'The three bidders are A, B and C', not 'three bidders are …' nor 'the three are being asked'."""
    before = article.masked[max(0, count.place - 24) : count.place]
    return bool(_DEFINITE.search(before)) and not _VERBAL.match(article.masked, after)


_SOME = re.compile(r"\b(?:includ(?:e|es|ed|ing)|such as|among|like|example)\b")
_AMONG = ("among them", "included", "for example", "for instance")
_OF_THESE = pattern(r"\b(?:of|among) (?:the |its |these |those |their |all )*(?:[a-z-]+'s )?$")
_SOME_OF = re.compile(r" of (?:the |its |these |those )?")


def _names_a_place(article: Article, match: re.Match[str]) -> bool:
    """'Three colleges in Kent, Essex and Surrey': the commas go on with the place, not with the colleges."""
    between = article.words(match.start("between"), match.end("between"))
    return match["mark"] == "," and any(word[:1].isupper() for word in between.split())


_PHRASE = r"(?:the |an? )?[\w*’'-]+(?: [\w*()’'-]+){0,4}"
_PHRASES = re.compile(rf"(?P<items>{_PHRASE}(?:, {_PHRASE}){{0,4}},? (?:and|or) {_PHRASE})[,.]")


_BETWEEN_DASHES = re.compile(r"(?P<items>[^–—\n.;:()]{5,240}?)(?: [–—-] |\.|\n|$)")


_DONE = re.compile(r"(?:held|led|run|set|made|built|given|taken|put|sold|[a-z]+ed) ")


def _of_phrases(article: Article, count: Figure, start: int, mark: str) -> Iterator[Candidate]:
    """'Two sources, the relief fund and the growth fund,': taken only where the count agrees."""
    words = article.text[article.position(start) :][:260]
    phrases = (_PHRASES if mark == "," else _BETWEEN_DASHES).match(words)
    enumeration = read_enumeration(phrases["items"]) if phrases else None
    is_clear = enumeration is not None and (enumeration.is_certain or mark != ",")
    if enumeration and _DONE.match(enumeration.items[0]):
        return  # "two courses, held first by one body and then by another"
    if enumeration and is_clear and count.number == len(enumeration.items):
        yield _enumerated(article, count, enumeration, is_sure=False)


def _closes(mark: str, end: str) -> bool:
    """Does the enumeration end with the mark that it began with?"""
    if mark == " (":
        return end == ")"
    return end.strip() in ("-", "–", "—", ".", "") if mark == " -" else end in (",", ".", "\n", "")


_BARE_VERB = re.compile(
    r"^(?:,? ?(?:are|is|were|was|stand|in the way|here|which|that|to|covered by (?:the|this) notice|as"
    r" follows|today|now|this week"
    r"|have been (?:named|picked|chosen)|will be))*[ ,]*$"
)


_QUANTIFIED = re.compile(r"(?:some|others?|many|most|few|each|both|all|none|several)\b", re.IGNORECASE)


_OPEN = re.compile(r"(?:so on|so forth|etc|more|others?|many more)\b", re.IGNORECASE)


def _of_enumeration(
    article: Article, count: Figure, enumeration: Enumeration, between: str
) -> Candidate | None:
    noun = head(count.unit)
    if any(_QUANTIFIED.match(item) for item in enumeration.items) or _OPEN.match(enumeration.items[-1]):
        return None  # "12 tutors: some teach art, some teach maths and …"
    is_bare = bool(_BARE_VERB.match(between))
    if noun in NAMED and enumeration.are_names:
        return _enumerated(article, count, enumeration, is_sure=True)
    if noun in NAMED - LISTED and not is_bare:
        return None
    if is_bare or (noun in LISTED and not re.search(r"\b[a-z]{3,}s\b", between)):
        is_listed = noun in LISTED or is_bare
        return _enumerated(article, count, enumeration, is_sure=is_listed and (is_bare or noun in LISTED))
    if enumeration.is_certain and count.value == len(enumeration.items):
        return _enumerated(article, count, enumeration, is_sure=False)
    return None


def _enumerated(article: Article, count: Figure, enumeration: Enumeration, *, is_sure: bool) -> Candidate:
    return counted(
        article,
        count,
        enumeration.items,
        is_sure=is_sure and enumeration.is_certain,
        facts={"kind": "items"},
    )
