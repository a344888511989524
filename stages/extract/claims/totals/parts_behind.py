"""A whole with its parts behind it, after a colon, a dash, a bracket or 'made up of'."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import meets
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.operands import fitting
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches, sentences_of
from stages.extract.claims.totals.sum_evidence import is_named_total, may_be_slip
from stages.extract.claims.totals.sums import FAR_OFF, OFF, is_one_list, parts_in

# The whole first, its parts after a colon, dash or bracket.
_BEFORE_PARTS = cued(
    r"(?P<whole>[\ue000-\ue003])(?P<between>{plain})(?P<link>:| -|, -|,? (?:which is |that is |which"
    r" are )?(?:(?:is |are |was |were )?made up of|comprising|comprised of|comprises?|consist(?:ing|s|ed)?"
    r" of|composed of|divided into|split (?:between|into|across)|shared (?:between|by|among)|broken down "
    r"(?:as|into))|, with|, of wh(?:ich|om)| \()",
    ": | - | comp | made up | consist | divided | split | shared | broken down | with | of wh | (",
)
_MADE_UP = re.compile(r"made up|compris|consist|compos|divid|split|shared|broken")
_MORE = pattern(
    r"\b(?:the rest|the remainder|the others?|remaining|one|another|each|several|some|a single|a few"
    r"|other things|among|mainly|mostly|largely|chiefly)\b"
)
_REST = re.compile(r"\b(?:the (?:others?|rest|remaining|balance|final),? |remaining )$")
_MANY = 3  # parts in one list that nobody tells by chance
FEWEST = 3  # figures of a sentence that holds a whole and its parts


def parts_behind(article: Article) -> Iterator[tuple[Figure, list[Figure], bool, int]]:
    """Yield each whole, its parts, whether they are surely all, and where the words that say so end."""
    for match in matches(article, _BEFORE_PARTS, FEWEST):
        whole = article.figure_at(match.start("whole"))
        sentence = article.sentences[whole.sentence]
        link = match["link"].strip()
        end = sentence.end
        if link == "(":
            end = article.masked.find(")", match.end(), sentence.end)
        parts = parts_in(article, whole, match.end(), end) if end > 0 else []
        every = [f for f in article.figures_in(match.end(), max(end, 0)) if f.kind == whole.kind]
        is_all = len(every) == len(parts)
        is_tight = link in (":", "(", "-", ", -") or _MADE_UP.search(link)
        is_filled = end > 0 and bool(is_tight) and _fill(article, match.end(), end)
        if not is_all and (is_filled or _is_a_list_of(article, whole, every)):
            parts, is_all = every, True  # 46 colleges (24 general colleges, 12 sixth forms and …)
        others = [f for f in article.figures_in(match.end(), end) if f.kind == "percentage"]
        if (
            len(parts) < 2
            or others
            or (link.endswith("-") and article.masked.startswith(" of wh", parts[0].place + 1))
            or (match["link"].strip() in (":", "-", ", -", "(") and _are_changes(whole, parts))
        ):
            continue
        is_list = is_one_list(article, parts)
        if (link in ("-", ", -", "(") or link.endswith(("with", "which", "whom"))) and not is_list:
            continue
        rest = _REST.search(article.masked, match.end(), parts[-1].place)
        is_too_much = whole.kind == "money" and sum(f.number or 0 for f in parts) > (whole.number or 0)
        is_shown = link in (":", "(", "-", ", -") or bool(_MADE_UP.search(link) or rest) or is_too_much
        is_sure = is_all and is_list and is_shown
        is_sure = is_sure and not _SO_FAR.match(article.masked, parts[-1].place + 1)
        is_sure = is_sure and (bool(rest) or not _MORE.search(article.masked, match.end(), end))
        is_strong = bool(_MADE_UP.search(link)) or is_named_total(article, whole)
        is_strong = is_strong or (len(parts) >= _MANY and link in (":", "(", ", of which"))
        is_sure = is_sure and (is_filled or may_be_slip(whole, parts, FAR_OFF if is_strong else OFF))
        yield whole, parts, is_sure, match.end()


_ITEM = (
    r"(?:just |only |about |around |some |the |a (?:further )?|another )?"
    r"{L}[^\n\ue010\ue000-\ue008;(),]{0,60}?(?:{N}[^\n\ue010\ue000-\ue008;(),]{0,30}?)?"
)
_ITEMS = pattern(
    rf"{_ITEM}(?:(?:, |; )(?:and )?{_ITEM})+ and {_ITEM}|{_ITEM}(?:(?:, |; ){_ITEM})+(?:,|;) and {_ITEM}"
)


def _fill(article: Article, start: int, end: int) -> bool:
    """Are three or more parts, each with its name, all that the stretch tells: "(9 in Leeds, 3 in …)"?"""
    if not _ITEMS.fullmatch(article.masked[start:end].strip(" .")):
        return False
    return not _NAMELESS.search(article.masked, start, end) or all(
        " " in figure.surface for figure in article.figures_in(start, end)
    )


_NAMELESS = pattern(r"{L}(?:[,;)]| and )")


_AMONG_ALL = re.compile(r"\b(?:between|split|divided|shared|made up|compris\w+|consist\w*)\b|:")
_SOME = re.compile(r"\b(?:includ\w+|such as|among them|mainly|mostly|largely|chiefly|notably|example)\b")


_BRACKETED = re.compile(r"\([\ue000\ue001]\)")


def in_brackets(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield '66,000 entries between the north (31,613), the south (25,610) and the west (8,777)'."""
    if not _BRACKETED.search(article.masked):
        return
    for own in sentences_of(article, FEWEST):
        figures = article.figures_in(*own)
        parts = [f for f in figures if article.masked[f.place - 1 : f.place + 2 : 2] == "()"]
        if len(parts) < 2:
            continue
        most = max(part.number or 0 for part in parts)
        others = [f for f in figures if f not in parts and (f.number or 0) > most and f.kind == parts[0].kind]
        if len(others) != 1 or others[0].place > parts[0].place:
            continue
        whole = others[0]
        words = article.masked[whole.place + 1 : parts[0].place]
        is_told = is_one_list(article, parts) and not _SOME.search(words)
        if not is_told or whole.kind not in ("money", "count") or fitting(parts, whole) != parts:
            continue
        is_sure = bool(_AMONG_ALL.search(words)) and not _MORE.search(article.masked, whole.place, own.end)
        is_sure = is_sure and may_be_slip(whole, parts, OFF)
        if is_sure or meets(total_of(part.interval for part in parts), whole.interval):
            yield whole, parts, is_sure


def _is_a_list_of(article: Article, whole: Figure, every: Sequence[Figure]) -> bool:
    """Are all figures of the stretch parts of the whole, in one list, though their nouns differ?"""
    return (
        len(every) > 1
        and is_one_list(article, every)
        and meets(total_of(f.interval for f in every), whole.interval)
    )


_SO_FAR = pattern(
    r"[^\n\ue010\ue000-\ue008]{0,40}\b(?:first|so far|to date|initial(?:ly)?|at first|this year"
    r"|last year|already|to begin|(?:19|20)\d\d)\b"
)


def _are_changes(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do the figures tell by how much the whole changed, as in '£12m (up £2m on 2022 and £3m on 2021)'?"""
    return whole.direction == "level" and any(part.direction != "level" for part in parts)
