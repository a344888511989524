"""Lists of recommendations: the bullets, numbered lines or paragraphs under a heading or lead that says so.

Forms: "X recommends:", "the union demands:", "Recommendations", "What should the college do next?",
"Recommendation 3: …" with the response that stands under it. Left alone: lists under other headings,
and numbered conclusions that ask for nothing.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import places, word_cue
from stages.extract.recommendations.announced import is_order
from stages.extract.recommendations.answers_below import (
    RESPONSE_HEAD,
    RESPONSE_LINE,
    answer_in,
    response_after,
)
from stages.extract.recommendations.item_sentences import ASKS, asking_part, asking_sentences, first_sentence

_CUES = cues(
    "ecommend|ropos|all_for|calls|all_on|lling_|rge|emand|sks|sking|sked_to|s_to_change|R1:|wants|ike_|eeks_"
    "|eeking|eed_to|eeds_to|action_is|uggestions|do_next|to_improve|to_do|steps_|riorities_|ests_for|ests_to"
    "|ways_to"
)
_LEAD_CUES = (*_CUES, "RECOMMEND", "mprovement")
_LEAD_WORDS = word_cue(
    "recommend* propos* call calls called calling urg* demand* ask asks asked asking want wants like need"
    " needs should seek* areas action suggestions steps tests priorities ways"
)
"""Of these a line that leads in a list has one."""
_SAYS = (
    r"(?:\b(?:[Rr]ecommend(?:s|ed|ing)?|[Pp]ropos(?:es|ed)|[Cc]all(?:s|ed|ing)? (?:for|on)|[Uu]rg(?:es|ed|ing"
    r"|e)|[Dd]emand(?:s|ed|ing)?|[Aa]sk(?:s|ed|ing)?|[Ww]ants?|would (?:\w+ )?like(?: to see)?|needs? to"
    r" (?:do|improve|see|change|be)|should [^?\n]{2,40} do|seek(?:s|ing)?(?: an?)? commitments?(?: to| from|"
    r" that)?|[Aa]reas for improvement|action is needed)\b|\b(?:(?:[a-z]+|\d+)(?: \w+)? calls"
    r"|[Rr]ecommendations?|[Pp]roposals|[Aa]sks|[Dd]emands|calls for action|suggestions)\b)"
)
_LEAD = re.compile(
    rf"^[ \t]*(?P<lead>[^\n]{{0,300}}{_SAYS}[^\n]{{0,160}}?(?::|here they are|\?)?)[ \t]*$", re.MULTILINE
)
_LAST = re.compile(rf"{_SAYS}[^:.?]{{0,160}}(?::|\?|here they are)?[ \t]*$")
_HEADS_BARE = re.compile(
    r"\b[Rr]ecommendations\b|[Aa]reas for improvement|^What (?:[\w’]+ ){1,4}needs? to (?:do|improve|change)\b"
)
_NOT_LED = re.compile(
    r"\b(?:actions?|measures|changes|response|respon\w+|accept\w*|follow\w*|reject\w*|reasons|concerns"
    r"|evidence|findings|problems|issues|questions|views|benefits)\b[^:]*$",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:[Ee]xamples? of|(?:may|might|can|could)(?: \w+ or)? recommend)\b")
"""What might be recommended on some day."""
_STATE_PROPOSES = re.compile(
    r"\b(?:[Gg]overnment|[Mm]inisters?|DfE|[Dd]epartment|[Ww]hite [Pp]aper|Ofsted|Ofqual"
    r"|consultation)\b(?! (?:to|should|must)\b)[^:]*\b(?:propos\w+|proposals|plans)\b"
)
_HEADING = re.compile(
    r"^[ \t]*(?:\d+\.? )?(?P<lead>(?:[Tt]he |[Oo]ur |[Kk]ey |[Mm]ain |[Ss]ummary of |[Ff]ull |[Ll]ist of "
    r"|[Pp]olicy |[Cc]onclusions and |[Ff]indings and |[Pp]riority )*(?:(?:[\w’'-]+ ){0,4}?(?:asks"
    r"|recommendations|demands)|[Rr]ecommendations?|RECOMMENDATIONS|[Pp]roposals|[Aa]sks"
    r"|[Dd]emands)(?: (?:for|to|in|at a glance|summary)[^\n.:]{0,50})?)[ \t]*:?[ \t]*$",
    re.MULTILINE,
)
_STEPS = re.compile(
    r"(?P<lead>(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+|Our(?: [a-z]+)?) (?:\w+ )?(?:steps|asks"
    r"|tests|priorities|proposals|ways|calls) (?:to|for) (?![^\n]*\byour?\b)[^\n]{5,130})[ \t]*$",
    re.MULTILINE,
)  # five steps to fix it: the orders below are what the page asks for
_NUMBERED_HEAD = re.compile(
    r"^[ \t]*(?:Recommendation|Proposal|RECOMMENDATION) (?P<number>\d{1,3}|[A-Z])[.:)]?[ \t]*$", re.MULTILINE
)
_NUMBERED = re.compile(
    r"^[ \t•*-]*(?:(?:Recommendation|Proposal|RECOMMENDATION) |Recommendation(?=:)"
    r"|R(?=\d{1,2}:))(?P<number>\d{1,3}|[A-Z](?!\w))?[ \t]?[.:)–-]+[ \t]*(?P<words>[^\n]{15,}[^\n\s])",
    re.MULTILINE,
)
_NUMBER_WORDS = word_cue("recommendation proposal " + " ".join(f"r{digit}*" for digit in range(10)))
_BODY = re.compile(r"\s*(?:[^\n]{2,60}\n\s*)??(?P<words>[^\n]{15,}[.!?;”])[ \t]*(?:\n|$)")
_ANY_BODY = re.compile(r"\s*(?P<words>[^\n]{15,})")
"""Under the number stands what is asked, at times after a line with whom."""
_ITEM = re.compile(
    r"[ \t]*(?:(?P<mark>[•*·–-])|(?P<number>\(?\d{1,3}[.):]|\([a-z]\)|R\d{1,2}[.:]?|[a-z][.)]))(?:[ \t\xa0]+"
    r"|(?<=[–-])(?=[A-Z\d“‘]))(?P<words>[^\n]+)"
)
_PARAGRAPHS = 30  # after a heading of recommendations
_LONGEST_HEADING = 130
_OTHER_PART = re.compile(
    r"[ \t]*(?:\d+\.? )?(?:Overview|Introduction|Background|Context|Summary|Purpose|Findings|Discussion"
    r"|Analysis|Method(?:ology|s)?|Conclusions?|Next [Ss]teps|Annex\w*|Appendix)\b[^.]{0,30}$"
)
"""A heading of another part of a paper."""
_SHORT_HEADING = 60  # code points
_LEAST_ORDER = 4  # words of a line without a mark that asks


class Item(NamedTuple):
    """One recommendation of a list; its lead starts at `lead`; the response and who gave it, where told."""

    start: int
    end: int
    number: str | None
    lead: int
    lead_end: int
    response: str
    responder: str | None
    rule: str


def listed_items(text: str, asks: bool) -> Iterator[Item]:
    """Every recommendation told in a list outside numbered sections; `asks` of a petitioner's own page."""
    if not has_any(text, _CUES):
        return
    yield from _numbered(text)
    done = -1
    for lead in _leads(text, asks):
        if lead.start() < done:
            continue
        for item in _items(text, lead):
            done = item.end
            yield item


def _numbered(text: str) -> Iterator[Item]:
    for match in _in_lines(_NUMBERED, text):
        following = _next_number(text, match.end("words"), match.end("words") + 1500)
        yield _numbered_item(match, match.span("words"), *response_after(text, match.end("words"), following))
    heads = list(_in_lines(_NUMBERED_HEAD, text))
    for match, after in zip(heads, [*(m.start() for m in heads[1:]), len(text)], strict=False):
        body = _BODY.match(text, match.end(), after) or _ANY_BODY.match(text, match.end(), after)
        if body is None or RESPONSE_HEAD.match(text, match.end(), after):
            continue
        end = body.start("words") + first_sentence(body["words"])
        following = _next_number(text, body.end("words"), after)
        yield _numbered_item(
            match, (body.start("words"), end), *response_after(text, body.end("words"), following)
        )


def _in_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern of numbered lines finds, tried on the lines that have its word."""
    for start in dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in places(_NUMBER_WORDS, text)):
        if (match := pattern.match(text, start)) is not None:
            yield match


def _next_number(text: str, start: int, end: int) -> int:
    """Where the next numbered recommendation opens, up to `end`."""
    following = _NUMBERED.search(text, start, end) or _NUMBERED_HEAD.search(text, start, end)
    return following.start() if following else min(len(text), end)


def _numbered_item(head: re.Match[str], words: tuple[int, int], response: str, responder: str | None) -> Item:
    """The recommendation at `words` that the numbered `head` opens."""
    return Item(*words, head["number"], head.start(), head.start(), response, responder, "numbered_line/2")


def _leads(text: str, asks: bool) -> Iterator[re.Match[str]]:
    """Lines that bring in a list of recommendations, in reading order."""
    for at in dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in places(_LEAD_WORDS, text)):
        end = text.find("\n", at)
        if (
            at < end < at + 480
            and (
                end - at < _LONGEST_HEADING
                or text[end - 1] in ":?"
                or text[end - 1].isspace()
                or text.endswith("here they are", at, end)
            )
            and has_any(text[at:end], _LEAD_CUES)
        ):
            steps = _STEPS.match(text, at, end) if asks else None
            match = _HEADING.match(text, at, end) or steps or _LEAD.match(text, at, end)
            if match is not None and (match.re is not _LEAD or _brings_in(match)):
                yield match


def _brings_in(lead: re.Match[str]) -> bool:
    """A lead ends in a colon or question mark; without one it is a short heading about recommendations."""
    words = lead["lead"].rstrip()
    last = re.split(r"[.!?]\s+(?=[A-Z“])", words)[-1]
    found = _LAST.search(last)
    if (
        found is None
        or _MAY.search(last)
        or _NOT_LED.search(last[: found.start()])
        or _STATE_PROPOSES.search(last)
    ):
        return False
    if words.endswith((":", "here they are")):
        return True
    if words.endswith("?"):
        return re.search(r"\b(?:do next|need(?:s)? to (?:do|improve)|should)\b", words) is not None
    return len(words) < _SHORT_HEADING and _HEADS_BARE.search(words) is not None and words[-1] not in ".,;"


def _items(text: str, lead: re.Match[str]) -> Iterator[Item]:
    """The items under a lead: marked lines, else the paragraphs that ask, under a heading."""
    at = lead.end() + 1
    found = marked = 0
    waiting: Item | None = None  # an item whose answer may follow
    needs_ask = "onclusions" in lead["lead"]
    while at < len(text) and found < _PARAGRAPHS:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if not line.strip():
            at = end + 1
            continue
        item = _ITEM.match(text, at, end)
        if waiting is not None and (answer := RESPONSE_LINE.match(line)) is not None:
            response, responder = answer_in(answer)
            waiting = waiting._replace(response=response, responder=responder)
            at = end + 1
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        if item is not None:
            marked += 1
            if len(item["words"].split()) >= 3 and (
                is_order(item["words"]) if lead.re is _STEPS else not needs_ask or ASKS.search(item["words"])
            ):
                found += 1
                span = asking_part(item["words"]) if needs_ask else (0, first_sentence(item["words"]))
                number = (item["number"] or "").strip("().:") or None
                start = item.start("words")
                waiting = _item(start + span[0], start + span[1], number, lead, "bullets/2")
        elif lead.re is _HEADING and _OTHER_PART.match(line):
            return
        elif (marked and needs_ask) or not _is_subheading(text, line, end):
            spans = None if marked else _unmarked(lead, line)
            if spans is None:
                return
            for start, stop in spans:
                found += 1
                yield _item(at + start, at + stop, None, lead, "under_heading/2")
        at = end + 1
    if waiting is not None:
        yield waiting


def _unmarked(lead: re.Match[str], line: str) -> list[tuple[int, int]] | None:
    """What an unmarked line asks: an order, or under a heading its asking sentences; None ends the list."""
    orders = is_order(line) and len(line.split()) >= _LEAST_ORDER
    if lead.re is not _HEADING:
        return [(0, len(line.rstrip()))] if orders else None
    if len(line) < _SHORT_HEADING and line.rstrip()[-1] not in ".;:" and not orders:
        return None  # the next heading
    return [(0, first_sentence(line))] if orders else list(asking_sentences(line))


def _item(start: int, end: int, number: str | None, lead: re.Match[str], rule: str) -> Item:
    return Item(start, end, number, lead.start("lead"), lead.end("lead"), "none", None, rule)


def _is_subheading(text: str, line: str, end: int) -> bool:
    """A short line without a stop that bullets follow."""
    after = re.compile(r"\s*[ \t]*(?:[•*-]|\d{1,2}[.)])[ \t]").match(text, end)
    return len(line) < _SHORT_HEADING and line.rstrip()[-1:] not in {".", ";"} and after is not None
