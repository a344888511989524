"""Counts whose things are named sentences, lines or a table away: "ten colleges … The winners are …".

Taken only where as many names are told as are counted: in a sentence that begins with them or says the noun
again, in one of the headlines' next sentences, in bullets or rows below, or as "the others" beside "one of
five". A text that names fewer may just not name them all.
"""

import re
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.countables import MEMBERS, NAMED
from stages.extract.claims.counts.counted import COUNTED, INCLUDING, are_plain, items_of
from stages.extract.claims.counts.enumerations import read_enumeration
from stages.extract.claims.counts.lists import bullet_lists, table_cells
from stages.extract.claims.masking import SENTENCE_END
from stages.extract.claims.operands import head
from stages.extract.claims.sentences import places_of
from stages.extract.phrases.cues import cues

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
_LINES = 6  # lines from a count to the bullets that name its things
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
        items = _listed_nearby(article, count) or _the_others(article, count) or _in_rows(article, count)
        items = items or (_after_a_colon(article, count) if noun in _WITH_NAMES else [])
        items = items or (
            _in_bullets(article, count) or _in_bare_lines(article, count) if noun in _WITH_NAMES else []
        )
    if not items and noun in NAMED and count.sentence < _TOP // 2 and number < _TOP:
        items = _in_the_lead(article, count)
    return items


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


def _words(article: Article, sentence: Span) -> str:
    return article.words(*sentence).replace(SENTENCE_END, " ").strip()


def _names(match: re.Match[str] | None, count: Figure) -> list[str]:
    """The names of a match, if they are as many; an "&" in a name does not part it."""
    names = match["items"] if match else ""
    return items_of(names, int(count.number or 0), is_set_off="," in names) if names else []


_KIND = re.compile(rf"\b(?:{'|'.join(sorted(NAMED))}|ltd|limited|plc|trust|school)s?\b", re.IGNORECASE)


_AND_NAME = re.compile(r" and (?:the )?[A-Z]")


def _in_the_lead(article: Article, count: Figure) -> list[str]:
    """'Two providers crash two grades' and, in a sentence below, 'at Moor College and Tarn Limited'."""
    line = article.line_at(count.place)
    for sentence in article.sentences[max(0, count.sentence - 2) : count.sentence + _TOP // 2]:
        if abs(article.line_at(sentence.start) - line) > _TOP // 2:
            continue
        words = _words(article, sentence)[:_LONGEST]
        for match in _NAMES_WITHIN.finditer(words) if _AND_NAME.search(words) else ():
            items = _names(match, count)
            if items and all(_KIND.search(item) for item in items):
                return items
    return []


def _after_a_colon(article: Article, count: Figure) -> list[str]:
    """'Six more providers are barred … Added to the list are: A, B, C, D, E and F': so many, if several."""
    if (count.number or 0) <= _PAIR + 1:
        return []
    for sentence in article.sentences[count.sentence + 1 : count.sentence + 1 + _AFTER]:
        colon = article.masked.find(": ", *sentence)
        if colon < 0 or INCLUDING.search(article.masked, sentence.start, colon):
            continue
        words = article.words(colon + 2, sentence.end)
        items = items_of(words, int(count.number or 0), is_set_off=True)
        if items and all(item.removeprefix("the ")[:1].isupper() for item in items):
            return items
    return []


_CHOSEN_CUES = cues("winning | successful | chosen | selected | shortlisted | full list of | s are | s were")
_CHOSEN = re.compile(
    r"(?:\b(?:winning|successful|chosen|selected|shortlisted|full list of) |(?<![^\n\ue010]) ?the )"
    r"(?P<noun>[a-z]+)"
    r"(?: (?:are|were)(?: as follows)?:?|:) "
)


@lru_cache(maxsize=4)
def _chosen(article: Article) -> dict[int, re.Match[str]]:
    """The first place in each sentence that says 'the winning colleges are' or begins 'The colleges are'."""
    told = sorted({article.sentence_at(at) for cue in _CHOSEN_CUES for at in places_of(article, cue)})
    found = ((index, _CHOSEN.search(article.masked, *article.sentences[index])) for index in told)
    return {index: match for index, match in found if match}


def named_at_odds(article: Article, count: Figure) -> list[str]:
    """'Eleven colleges have won … The winning colleges are A, B … and J': names, one too few or too many."""
    noun, number = head(count.unit) or "-", int(count.number or 0)
    is_some = article.masked.endswith(_SOME_OF, 0, count.place)
    if noun not in _WITH_NAMES or number <= _PAIR + 1 or is_some:
        return []
    for index, match in _chosen(article).items():
        sentence = article.sentences[index]
        is_near = 0 < index - count.sentence < _AFTER and match["noun"].startswith(noun)
        if not is_near or article.figures_in(match.start(), sentence.end):
            continue
        enumeration = read_enumeration(article.words(match.end(), sentence.end))
        if enumeration and enumeration.is_certain and enumeration.are_names and are_plain(enumeration.items):
            named = len(enumeration.items)
            is_other = any(head(f.unit) == noun and f.number == named for f in article.figures)
            return list(enumeration.items) if abs(named - number) == 1 and not is_other else []
    return []


_SOME_OF = (" of ", " other ", " further ", " more ", " another ", " first ", " last ", " of the ")


_ONE_OF = re.compile(r"\bone of (?:the |its )?$")
_OTHERS = re.compile(r"\bthe others?(?: [a-z-]+){0,3}? (?:are|were|include) ")


def _the_others(article: Article, count: Figure) -> list[str]:
    """'Ann Lee is one of five recruits … The other new members are A, B, C and D.'"""
    if not _ONE_OF.search(article.masked, max(0, count.place - 16), count.place):
        return []
    own = article.sentences[count.sentence]
    for sentence in article.sentences[count.sentence + 1 : count.sentence + 1 + _SENTENCES]:
        match = _OTHERS.search(article.masked, *sentence)
        if match:
            others = items_of(
                article.words(match.end(), sentence.end), int(count.number or 0) - 1, is_set_off=True
            )
            first = article.words(own.start, count.place).strip().removesuffix(" is one of")
            return [first, *others] if others else []
    return []


def _in_bullets(article: Article, count: Figure) -> list[str]:
    """'Seven areas get the money' some lines above bullets of which each begins with a name."""
    line = article.line_at(count.place)
    for each in bullet_lists(article):
        is_near = 0 < article.line_at(each.start) - line <= _LINES
        if is_near and len(each.items) == count.number:
            items = [article.words(*item).strip() for item in each.items]
            return items if all(item.lstrip("\"'(“‘")[:1].isupper() for item in items) else []
    return []


_BARE = re.compile(r"[A-Z][^.:;?!|\n]{2,78}[^.:;?!|,\s]\s*")
_MANY_LINES, _MANY_NAMES = 4, 8  # lines in a row, and lines that need not say of what kind they are
_OVER_NAMES = re.compile(r"\b(?:list|names?|winners|in full)\b")


@lru_cache(maxsize=4)
def _bare_lines(article: Article) -> tuple[tuple[Span, ...], ...]:
    """Runs of short lines that each only name something, as lists look whose bullets were lost."""
    runs: list[list[Span]] = [[]]
    for line in article.lines:
        if _BARE.fullmatch(article.words(*line)) and not article.figures_in(*line):
            runs[-1].append(line)
        elif runs[-1]:
            runs.append([])
    return tuple(tuple(run) for run in runs if len(run) >= _MANY_LINES)


def _in_bare_lines(article: Article, count: Figure) -> list[str]:
    """'The nine colleges that won' above nine lines with a name each, perhaps under 'The full list'."""
    for run in _bare_lines(article):
        is_headed = _OVER_NAMES.search(article.masked, *run[0]) is not None
        names = run[1:] if is_headed else run
        items = [article.words(*line).strip() for line in names]
        are_kind = sum(map(bool, map(_KIND.search, items))) * 2 >= len(items) or len(items) >= _MANY_NAMES
        if run[0].start > count.place and len(items) == count.number and are_kind:
            return items
    return []


_TOTAL = re.compile(r"(?:grand |sub)?totals?\b|all\b|overall\b")


@lru_cache(maxsize=4)
def _tables(article: Article) -> tuple[tuple[tuple[Span, ...], ...], ...]:
    """The tables: rows in lines one below the other, the first of headings."""
    tables: list[list[tuple[Span, ...]]] = []
    last = -2
    for cells in table_cells(article):
        line = article.line_at(cells[0].start)
        if line != last + 1:
            tables.append([])
        tables[-1].append(cells)
        last = line
    return tuple(tuple(rows) for rows in tables)


def _in_rows(article: Article, count: Figure) -> list[str]:
    """'Three colleges have bid' beside a table whose first column is headed 'College' and has three rows."""
    noun = head(count.unit) or "-"
    for headings, *rows in _tables(article) if "|" in article.masked else ():
        told = [cells for cells in rows if not _TOTAL.match(article.masked, *cells[0])]
        if len(told) == count.number and noun in article.masked[slice(*headings[0])]:
            return [article.words(*cells[0]).strip() for cells in told]
    return []
