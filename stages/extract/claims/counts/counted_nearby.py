"""Counts whose things are named sentences away: "ten colleges … The winners are …".

Taken only where as many names are told as are counted: in a sentence that begins with them or says the noun
again, or in one of the headlines' next sentences. A text that names fewer may just not name them all.
"""

import re
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.countables import MEMBERS, NAMED
from stages.extract.claims.counts.counted import COUNTED, INCLUDING, are_plain, items_of
from stages.extract.claims.counts.enumerations import read_enumeration
from stages.extract.claims.masking import SENTENCE_END
from stages.extract.claims.operands import head
from stages.extract.phrases.cues import cues, has_any

_WORD = r"[A-Z][\w’'&.*-]*"
_NAME = rf"(?:[Tt]he )?{_WORD}(?: (?:(?:of|for|the|in|and|on|&) )?(?:{_WORD}|\([A-Z][\w ]*\)))*?"
_VERB = (
    r"(?:are|have|has|had|will|would|were|was|is|won|both|all|each|can|cannot|could|may|must|got|gets?|took|join"
    r"|joined|merged?|face|say|said|signed|failed|received?)"
)
_LIST = rf"(?P<items>{_NAME}(?:, {_NAME})*(?:,? and {_NAME}))"
NAMES = re.compile(rf"(?:Together|Both|Meanwhile)?,? ?{_LIST}(?=,| {_VERB}\b|\.)")
_AT_NAMES = re.compile(rf"At {_LIST}(?=,? (?!of|for|the|in|and|on)[a-z])")
_NAMES_WITHIN = re.compile(rf"(?<=[a-z,] ){_LIST}(?=,| (?!of|for|the|in|and|on|&)[a-z]|\.?$)")
_PAIR = 2
_SENTENCES = 3  # sentences after the count that may name what it counts
_BEFORE, _AFTER = 3, 7  # sentences around a count that may list its things
_WITH_NAMES = NAMED | MEMBERS
_TOP = 8  # sentences that may be headlines or lead
_LONGEST = 400


def named_nearby(article: Article, count: Figure) -> list[str]:
    """The names of the things, as many as are counted, from the first place that tells so many."""
    noun, number = head(count.unit), int(count.number or 0)
    if noun not in COUNTED:
        return []
    items = _named_later(article, count) if noun in _WITH_NAMES else []
    if not items and number > _PAIR:
        items = _listed_nearby(article, count)
    if not items and noun in NAMED and count.sentence < _TOP // 2 and number < _TOP:
        items = _in_the_lead(article, count)
    if not items and noun in _WITH_NAMES and article.masked.endswith(_DEFINITE, 0, count.place):
        items = _named_before(article, count)
    return items


_DEFINITE = (" the ", " these ", " those ", " both ")
_AT = re.compile(r"(?:\b(?:in|at|for|of|by|from|with|between|both|to)|[,:(]) $")


def _named_before(article: Article, count: Figure) -> list[str]:
    """'Colleges in Marl and Ashdale gain places … across the two areas': the only names before."""
    first = article.sentences[max(0, count.sentence - 1)]
    if article.line_at(first.start) != article.line_at(count.place):
        first = article.sentences[count.sentence]
    words = article.words(first.start, count.place).replace(SENTENCE_END, " ")
    found = [
        match for match in _NAMES_WITHIN.finditer(words[:_LONGEST]) if _AT.search(words[: match.start()])
    ]
    return _names(found[0], count) if len(found) == 1 else []


_AGAIN = re.compile(r"\w*\b[^\n.]{0,60}?(?::| are| were) ")


def _noun_again(article: Article, noun: str, sentence: Span) -> re.Match[str] | None:
    """Where a sentence says the noun again and goes on with a colon, 'are' or 'were'."""
    at = article.masked.find(f" {noun}", *sentence)
    while at >= 0:
        if match := _AGAIN.match(article.masked, at + 1 + len(noun), sentence.end):
            return match
        at = article.masked.find(f" {noun}", at + 1, sentence.end)
    return None


_THE_LIST = re.compile(r"\s*(?:the (?:full )?list|these|they|those) (?:includes?|comprises?|covers?) ")


def _listed_nearby(article: Article, count: Figure) -> list[str]:
    """'Ten colleges are the first … Winning colleges are A, B … and J': the noun again, and as many names."""
    noun = head(count.unit) or "-"
    index = count.sentence
    for place, sentence in enumerate(article.sentences[max(0, index - _BEFORE) : index + _AFTER]):
        if sentence.start <= count.place < sentence.end:
            continue
        match = _noun_again(article, noun, sentence)
        if match and INCLUDING.search(article.masked, match.start(), sentence.end):
            match = None
        if match is None and max(0, index - _BEFORE) + place == index + 1:
            match = _THE_LIST.match(article.masked, *sentence)
        items = _items_after(article, match, sentence, count) if match else []
        if items:
            return items
    return []


def _items_after(article: Article, match: re.Match[str], sentence: Span, count: Figure) -> list[str]:
    """As many items as are counted, to the end of the sentence or to a dash in it."""
    words = article.words(match.end(), sentence.end)
    for end in (len(words), *(words.find(dash) for dash in (" – ", " - ", " — "))):
        if end > 0 and (items := items_of(words[:end], int(count.number or 0), is_set_off=True)):
            return items
    return []


def _named_later(article: Article, count: Figure) -> list[str]:
    """Names that open one of the next sentences, as many as are counted."""
    index = count.sentence
    for sentence in article.sentences[index + 1 : index + 1 + _SENTENCES]:
        if article.line_at(sentence.start) > article.line_at(count.place) + 1:
            break
        words = _words(article, sentence)
        match = NAMES.match(words[:_LONGEST]) or _AT_NAMES.match(words[:_LONGEST])
        items = _names(match, count)
        if items:
            return items
    return []


_POST = re.compile(
    r"\b(?:Minister|Secretary|Director|President|Principal|Officer|Commissioner|Professor|Dr|Sir|Mrs?|Ms)\b"
)


def _words(article: Article, sentence: Span) -> str:
    return article.words(*sentence).replace(SENTENCE_END, " ").strip()


def _names(match: re.Match[str] | None, count: Figure) -> list[str]:
    """The names of a match, if they are as many; an "&" in a name does not part it, and a post is no body."""
    names = match["items"] if match else ""
    if head(count.unit) in NAMED and _POST.search(names):
        return []
    return items_of(names, int(count.number or 0), is_set_off="," in names) if names else []


_KIND = re.compile(rf"\b(?:{'|'.join(sorted(NAMED))}|ltd|limited|plc|trust|school)s?\b", re.IGNORECASE)


_AND_NAME = re.compile(r" and (?:the )?[A-Z]")


def _in_the_lead(article: Article, count: Figure) -> list[str]:
    """'Two providers crash two grades' and, in a sentence below, 'at Moor College and Tarn Limited'."""
    for sentence in article.sentences[max(0, count.sentence - 2) : count.sentence + _TOP // 2]:
        words = _words(article, sentence)[:_LONGEST]
        for match in _NAMES_WITHIN.finditer(words) if _AND_NAME.search(words) else ():
            items = _names(match, count)
            if items and all(_KIND.search(item) for item in items):
                return items
    return []


_CHOSEN_CUES = cues("winning | successful | chosen | selected | shortlisted | full list of")
_ARE_CUES = ("s are", "s were")
_CHOSEN = re.compile(
    r"(?:\b(?:winning|successful|chosen|selected|shortlisted|full list of) |(?<![^\n\ue010]) ?the )"
    r"(?P<noun>[a-z]+)(?: (?:are|were)(?: as follows)?:?|:) "
)


@lru_cache(maxsize=512)
def _chosen(article: Article, index: int) -> re.Match[str] | None:
    """Where a sentence says 'the winning colleges are' or begins 'The colleges are'."""
    words = article.masked[slice(*article.sentences[index])]
    is_opened = words.startswith(("the ", " the ")) and has_any(words, _ARE_CUES)
    is_cued = is_opened or has_any(words, _CHOSEN_CUES)
    return _CHOSEN.search(article.masked, *article.sentences[index]) if is_cued else None


def named_at_odds(article: Article, count: Figure) -> list[str]:
    """'Eleven colleges have won … The winning colleges are A, B … and J': names, one too few or too many."""
    noun, number = head(count.unit) or "-", int(count.number or 0)
    is_some = article.masked.endswith(_SOME_OF, 0, count.place)
    if noun not in _WITH_NAMES or number <= _PAIR + 1 or is_some:
        return []
    for index in range(count.sentence + 1, min(count.sentence + _AFTER, len(article.sentences))):
        sentence, match = article.sentences[index], _chosen(article, index)
        if (
            match is None
            or not match["noun"].startswith(noun)
            or article.figures_in(match.start(), sentence.end)
        ):
            continue
        enumeration = read_enumeration(article.words(match.end(), sentence.end))
        if enumeration and enumeration.is_certain and enumeration.are_names and are_plain(enumeration.items):
            named = len(enumeration.items)
            is_other = any(head(f.unit) == noun and f.number == named for f in article.figures)
            return list(enumeration.items) if abs(named - number) == 1 and not is_other else []
    return []


_SOME_OF = (" of ", " other ", " further ", " more ", " another ", " first ", " last ", " of the ")
