"""Lists of recommendations: the bullets, numbered lines or paragraphs under a heading or lead that says so.

Forms: "X recommends:", "the union demands:", "Recommendations", "What should the college do next?",
"Recommendation 3: …" with the response that stands under it. Left alone: lists under other headings,
and numbered conclusions that ask for nothing.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.word_cues import places, word_cue
from stages.extract.recommendations.answers_below import RESPONSE_HEAD, response_after
from stages.extract.recommendations.headings import is_order
from stages.extract.recommendations.item_sentences import ASKS, asking_part, asking_sentences, first_sentence
from stages.extract.recommendations.leads import HEADING, SHORT_HEADING, STEPS, WISHES, leads

_NUMBERED_HEAD = re.compile(
    r"^[ \t]*(?:Recommendation|Proposal|RECOMMENDATION) (?P<number>\d{1,3}|[A-Z])[.:)]?[ \t]*$", re.MULTILINE
)
_NUMBERED = re.compile(
    r"^[ \t•*-]*(?:\d{1,3}[a-z]?[.:)] )?(?:PAC )?(?:(?:Recommendation|Proposal|RECOMMENDATION) "
    r"|[Rr]ecommendation(?=:)|R(?=\d{1,2}:))(?P<number>\d{1,3}"
    r"|[A-Z](?!\w))?[ \t]?[.:)–-]+[ \t]*(?P<words>[^\n]{3,}[^\n\s])",
    re.MULTILINE,
)
_NUMBER_WORDS = word_cue("recommendation proposal " + " ".join(f"r{digit}*" for digit in range(10)))
_BODY = re.compile(r"\s*(?:[^\n]{2,60}\n\s*)??(?P<words>[^\n]{15,}[.!?;”])[ \t]*(?:\n|$)")
_ANY_BODY = re.compile(r"\s*(?P<words>[^\n]{15,})")
"""Under the number stands what is asked, at times after a line with whom."""
_ITEM = re.compile(
    r"[ \t]*(?:(?P<mark>[•*·–-])|(?P<number>\d{1,2}(?:\.\d{1,2})+\.?(?= )|\(?\d{1,3}[.):]|\((?:[a-z]"
    r"|[ivx]{2,4})\)|R\d{1,2}[.:]?|(?:[a-z]|[ivx]{2,4})[.)]))(?:[ \t\xa0]+"
    r"|(?<=[–-])(?=[A-Z\d“‘]))(?P<words>[^\n]+)"
)
_NEXT_ITEM = re.compile(
    rf"(?:\s*\n(?![ \t]*(?:[•*·–-]|\(?\d{{1,3}}[.):]) )[^\n]+){{0,2}}\s*\n{_ITEM.pattern}"
)
"""The next item of a list, under at most two lines that explain or head."""
_ENDS = frozenset(".;:,!?")
_PART = re.compile(
    r"^[ \t]*(?:[•*·–-]|\([a-z]{1,3}\)|[a-z][.)])[ \t]+(?P<words>[^\n]{15,}[^\n\s])", re.MULTILINE
)
_PARAGRAPHS = 30  # after a heading of recommendations
_OTHER_PART = re.compile(
    r"[ \t]*(?:\d+\.? )?(?i:Overview|Reasons? for"
    r"|Introduction|Background|Context|Summary|Purpose|Findings|Discussion"
    r"|Analysis|Method(?:ology|s)?|Conclusions?|Next [Ss]teps|Annex\w*|Appendix)\b[^.]{0,30}$"
)
"""A heading of another part of a paper."""
_LEAST_ITEM = 16  # code points of a numbered line that asks
_LEAST_WORDS = 3  # of a marked line
_BULLET_NEXT = re.compile(r"\s*[ \t]*(?:[•*-]|\d{1,2}[.)])[ \t]")
_LINE_NEXT = re.compile(r"\s*[^\n]{30,}[.]")
_TELLS = re.compile(r"[^,;]{0,80}?\b(?:is|are|was|were|has|have|had)\b")
_MADE = re.compile(r"\b(?:recommendations|proposals|demands|asks)\b[^:]*:")
_INCLUDED = re.compile(r"\b(?:recommendations|proposals|demands|asks) (?:include|are)(?: the following)?:?$")
"""Under it stand the things themselves, though their marks were lost."""
_TITLED = re.compile(r"[ \t]*(?P<title>[A-Z][\w’,&-]*(?: [\w’,&-]+){0,4}): (?P<words>[^\n]{12,}[^\n\s])")
"""What a line asks, behind what it is about: "Transport: Extend free travel …"."""
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
    head: str = ""
    """The heading between the lead and the item."""


def listed_items(text: str, asks: bool) -> Iterator[Item]:
    """Every recommendation told in a list outside numbered sections; `asks` of a petitioner's own page."""
    yield from _numbered(text)
    done = -1
    for lead in leads(text, asks):
        if lead.start() < done:
            continue
        for item in _items(text, lead):
            done = item.end
            yield item


def _numbered(text: str) -> Iterator[Item]:
    for match in _in_lines(_NUMBERED, text):
        if (asked := _below_title(text, match)) is not None:
            following = _next_number(text, asked[1], asked[1] + 1500)
            yield _numbered_item(match, asked, *response_after(text, asked[1], following))
            continue
        if len(match["words"]) < _LEAST_ITEM:
            continue
        following = _next_number(text, match.end("words"), match.end("words") + 1500)
        yield _numbered_item(match, match.span("words"), *response_after(text, match.end("words"), following))
    heads = list(_in_lines(_NUMBERED_HEAD, text))
    for match, after in zip(heads, [*(m.start() for m in heads[1:]), len(text)], strict=False):
        body = _BODY.match(text, match.end(), after) or _ANY_BODY.match(text, match.end(), after)
        if body is None or RESPONSE_HEAD.match(text, match.end(), after):
            continue
        if (below := list(_parts_below(text, match, after))) != []:
            yield from below
            continue
        end = body.start("words") + first_sentence(body["words"])
        following = _next_number(text, body.end("words"), after)
        yield _numbered_item(
            match, (body.start("words"), end), *response_after(text, body.end("words"), following)
        )


def _below_title(text: str, head: re.Match[str]) -> tuple[int, int] | None:
    """What is asked in the paragraph under a number with a mere title: "Recommendation 2: Funding"."""
    title = head["words"]
    if title[-1] in ".;!?”" or len(title) >= SHORT_HEADING or ASKS.search(title) or is_order(title):
        return None
    body = _ANY_BODY.match(text, head.end("words"))
    if body is None or _NUMBERED.match(text, body.start("words")):
        return None
    asked = next(asking_sentences(body["words"]), None)
    if asked is None:
        return None
    return body.start("words") + asked[0], body.start("words") + asked[1]


def _in_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern of numbered lines finds, tried on the lines that have its word."""
    for start in dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in places(_NUMBER_WORDS, text)):
        if (match := pattern.match(text, start)) is not None:
            yield match


def _parts_below(text: str, head: re.Match[str], after: int) -> Iterator[Item]:
    """The lettered or dotted parts of a numbered recommendation, where it has such: "WMCA should: (a) …"."""
    parts = [p for p in _PART.finditer(text, head.end(), after) if len(p["words"].split()) > _LEAST_ORDER]
    above = text[head.end() : parts[0].start()].strip() if parts else "."
    if not above or above.endswith(":"):
        for part in parts:
            start = part.start("words")
            yield _numbered_item(head, (start, start + first_sentence(part["words"])), "none", None)


def _next_number(text: str, start: int, end: int) -> int:
    """Where the next numbered recommendation opens, up to `end`."""
    following = _NUMBERED.search(text, start, end) or _NUMBERED_HEAD.search(text, start, end)
    return following.start() if following else min(len(text), end)


def _numbered_item(head: re.Match[str], words: tuple[int, int], response: str, responder: str | None) -> Item:
    """The recommendation at `words` that the numbered `head` opens."""
    return Item(*words, head["number"], head.start(), head.start(), response, responder, "numbered_line/2")


_ASKED_ABOUT = re.compile(r"(?:what|how|whether|who|when|why|where|which|the type) ", re.IGNORECASE)


def _items(text: str, lead: re.Match[str]) -> Iterator[Item]:
    """The items under a lead: marked lines, else the paragraphs that ask, under a heading."""
    found = marked = 0
    head = mark = ""
    needs_ask = "onclusions" in lead["lead"]
    for at, end in _lines_below(text, lead):
        line = text[at:end]
        if (item := _ITEM.match(text, at, end)) is not None:
            marked += 1
            number = (item["number"] or "").strip("().:") or None
            mark = item["mark"] or number or ""
            start = item.start("words")
            if _ASKED_ABOUT.match(item["words"]):
                continue  # "Tell us: • what your supply chain looks like"
            for low, high in _marked(item["words"], lead, needs_ask=needs_ask):
                yield _item(start + low, start + high, number, lead, "bullets/2", head)
        elif _is_subheading(text, line, end) and not (marked and needs_ask):
            head = line.strip()
        elif marked and _goes_on_below(text, end, mark):
            head = line.strip() if len(line) < SHORT_HEADING and line.rstrip()[-1:] not in _ENDS else head
        else:
            titled = _TITLED.match(line) if not marked and lead.re is HEADING else None
            if titled is not None and is_order(titled["words"]):
                found += 1
                low = at + titled.start("words")
                stop = low + first_sentence(titled["words"])
                yield _item(low, stop, None, lead, "under_heading/2", titled["title"])
                continue
            spans = None if marked else _unmarked(lead, line)
            if spans is None:
                return
            for start, stop in spans:
                found += 1
                yield _item(at + start, at + stop, None, lead, "under_heading/2", head)
        if found + marked >= _PARAGRAPHS:
            break


def _lines_below(text: str, lead: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The lines under a lead that hold something, up to another part of the paper."""
    at = lead.end() + 1
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if lead.re is HEADING and _OTHER_PART.match(text, at, end):
            return
        if text[at:end].strip():
            yield at, end
        at = end + 1


def _marked(words: str, lead: re.Match[str], *, needs_ask: bool) -> list[tuple[int, int]]:
    """What a marked line asks: its first sentence, or, where that only tells, those that ask."""
    if len(words.split()) < _LEAST_WORDS or words.startswith("That it be noted"):
        return []
    if lead.re in {STEPS, WISHES}:
        stop = first_sentence(words)
        asks = is_order(words) or (lead.re is WISHES and ASKS.search(words, 0, stop) is not None)
        return [(0, stop)] if asks and " our " not in words else []
    first = words[: first_sentence(words)]
    if ASKS.search(first) is None and (needs_ask or (_TELLS.match(first) and not is_order(first))):
        asked = list(asking_sentences(words))
        return asked if asked or needs_ask else [(0, len(first))]
    return [asking_part(words)] if needs_ask else [(0, len(first))]


def _unmarked(lead: re.Match[str], line: str) -> list[tuple[int, int]] | None:
    """What an unmarked line asks: an order, or under a heading its asking sentences; None ends the list."""
    if line.rstrip().endswith(":"):
        return []
    orders = is_order(line) and len(line.split()) >= _LEAST_ORDER
    is_thing = line.rstrip()[-1] not in ".!?" and len(line.split()) > _LEAST_ORDER
    if lead.re is not HEADING and is_thing and _INCLUDED.search(lead["lead"]):
        return [(0, len(line.rstrip()))]
    if lead.re is not HEADING:
        if _MADE.search(lead["lead"]) and not orders:
            return list(asking_sentences(line)) or None
        improves = lead["lead"].rstrip().endswith("?") and line.rstrip().endswith(".")
        return [(0, len(line.rstrip()))] if orders else (improves and list(asking_sentences(line))) or None
    if len(line) < SHORT_HEADING and line.rstrip()[-1] not in ".;:" and not orders:
        return None  # the next heading
    return [(0, first_sentence(line))] if orders else list(asking_sentences(line))


def _goes_on_below(text: str, at: int, mark: str) -> bool:
    """Whether the list goes on under a line that explains or heads: with its own mark, or the next number."""
    following = _NEXT_ITEM.match(text, at)
    if following is None:
        return False
    number = (following["number"] or "").strip("().:")
    if mark.isdigit():
        return number.isdigit() and int(number) == int(mark) + 1
    return following["mark"] == mark and is_order(following["words"])


def _item(start: int, end: int, number: str | None, lead: re.Match[str], rule: str, head: str) -> Item:
    return Item(start, end, number, lead.start("lead"), lead.end("lead"), "none", None, rule, head)


def _is_subheading(text: str, line: str, end: int) -> bool:
    """A short line without a stop that bullets, or a line that asks, follow."""
    if len(line) >= SHORT_HEADING or line.rstrip()[-1:] in {".", ";"}:
        return False
    if _BULLET_NEXT.match(text, end) is not None:
        return True
    following = _LINE_NEXT.match(text, end)
    if following is None or "espon" in line:
        return False
    return ASKS.search(following[0]) is not None or is_order(following[0].strip())
