"""Lists of recommendations: the bullets, numbered lines or paragraphs under a heading or lead that says so.

Forms: "X recommends:", "the union demands:", "Recommendations", "What should the college do next?",
"Recommendation 3: …" with the response that stands under it. Left alone: lists under other headings,
and numbered conclusions that ask for nothing.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.cues import has_any
from stages.extract.recommendations.item_sentences import ASKS, asking_part, asking_sentences, first_sentence
from stages.extract.recommendations.responses import response_of

_CUES = (
    "ecommend",
    "ropos",
    "all for",
    "alls ",
    "all on",
    "lling ",
    "rge",
    "emand",
    "sks",
    "sking",
    "wants",
    "ike ",
    "eeks ",
    "eeking",
    "eed to",
    "uggestions",
    "do next",
    "to improve",
    "to do",
)
_LEAD_CUES = (*_CUES, "RECOMMEND", "mprovement")
_SAYS = (
    r"(?:\b(?:[Rr]ecommend(?:s|ed|ing)?|[Pp]ropos(?:es|ed)|[Cc]all(?:s|ed|ing)? (?:for|on)|[Uu]rg(?:es|ed|ing"
    r"|e)|[Dd]emand(?:s|ed|ing)?"
    r"|[Aa]sk(?:s|ed|ing)?|[Ww]ants?|would (?:\w+ )?like(?: to see)?|need(?:s)? to (?:do|improve|see)|should"
    r" [^?\n]{2,40} do"
    r"|seek(?:s|ing)?(?: an?)? commitments?(?: to| from| that)?|[Aa]reas for improvement)\b"
    r"|\b(?:[Rr]ecommendations?|[Pp]roposals|[Aa]sks|[Dd]emands|calls for action|suggestions)\b)"
)
_LEAD = re.compile(
    rf"^[ \t]*(?P<lead>[^\n]{{0,300}}{_SAYS}[^\n]{{0,160}}?(?::|here they are|\?)?)[ \t]*$", re.MULTILINE
)
_LAST = re.compile(rf"{_SAYS}[^:.?]{{0,160}}(?::|\?|here they are)?[ \t]*$")
_NOT_LED = re.compile(
    r"\b(?:actions?|measures|changes|response|respon\w+|accept\w*|follow\w*|reject\w*|reasons|concerns"
    r"|evidence|findings|problems"
    r"|issues|questions|views|benefits)\b[^:]*$",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:[Ee]xamples? of|(?:may|might|can|could)(?: \w+ or)? recommend)\b")
"""What might be recommended on some day."""
_STATE_PROPOSES = re.compile(
    r"\b(?:[Gg]overnment|[Mm]inisters?|DfE|[Dd]epartment|[Ww]hite [Pp]aper|Ofsted|Ofqual|consultation)\b(?!"
    r" (?:to|should|must)\b)"
    r"[^:]*\b(?:propos\w+|proposals|plans)\b",
)
_HEADING = re.compile(
    r"^[ \t]*(?:\d+\.? )?(?P<lead>(?:[Tt]he |[Oo]ur |[Kk]ey |[Mm]ain |[Ss]ummary of |[Ff]ull |[Ll]ist"
    r" of |[Pp]olicy |[Cc]onclusions and |[Ff]indings and |[Pp]riority )*"
    r"(?:(?:[\w’'-]+ ){0,4}?(?:asks|recommendations|demands)|[Rr]ecommendations?|RECOMMENDATIONS|[Pp]roposals"
    r"|[Aa]sks|[Dd]emands)(?: (?:for|to|in|at a"
    r" glance|summary)[^\n.:]{0,50})?)[ \t]*:?[ \t]*$",
    re.MULTILINE,
)
_NUMBERED_HEAD = re.compile(
    r"^[ \t]*(?:Recommendation|Proposal|RECOMMENDATION) (?P<number>\d{1,3}|[A-Z])[.:)]?[ \t]*$", re.MULTILINE
)
_NUMBERED = re.compile(
    r"^[ \t•*-]*(?:Recommendation|Proposal|RECOMMENDATION) (?P<number>\d{1,3}|[A-Z])[.:)–-]+[ \t]*"
    r"(?P<words>[^\n]{15,}[^\n\s])",
    re.MULTILINE,
)
_BODY = re.compile(r"\s*(?:[^\n]{2,60}\n\s*)??(?P<words>[^\n]{15,}[.!?;”])[ \t]*(?:\n|$)")
_ANY_BODY = re.compile(r"\s*(?P<words>[^\n]{15,})")
"""Under the number stands what is asked, at times after a line with whom."""
_ITEM = re.compile(
    r"[ \t]*(?:(?P<mark>[•*·–-])|(?P<number>\(?\d{1,3}[.):]|R\d{1,2}[.:]?|[a-z][.)]))"
    r"(?:[ \t\xa0]+|(?<=[–-])(?=[A-Z\d“‘]))"
    r"(?P<words>[^\n]+)"
)
_RESPONSE_HEAD = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:The )?(?:Government|Department|Ofsted|DfE|Government’s|Welsh"
    r" Government)?\s?[Rr]esponse|RESPONSE)(?: to [^\n:]{2,40})?[ \t]*:?[ \t]*(?P<rest>[^\n]*)"
)
_RESPONSE_LINE = re.compile(
    r"[ \t]*(?P<head>(?:[A-Z][\w’]+ ){0,3}(?:[Rr]esponse|RESPONSE|[Ss]tatus))[ \t]*[:–-][ \t]*(?P<rest>.+)"
)
_ANSWER_BELOW = re.compile(
    r"\s*\n\s*(?P<words>(?P<who>We|[Tt]he Government|[Tt]he Department|Ministers)"
    r" (?:\w+ly |also |do not |does not )?(?:accepts?|agrees?|rejects?|disagrees?|supports?)\b[^\n.]*\.)"
)
_RESPONSE_OF = re.compile(
    r"\b[Tt]he (?P<who>Government|Department)(?:[’']s)? (?:response|replied|responded)\b"
)
_RESPONDER = re.compile(r"(?P<who>Government|Department|Ofsted|DfE|Welsh Government)")
_OUTRIGHT = re.compile(
    r"^\W*(?P<word>accept|agree|reject|not accepted|not agreed|partially|partly|noted|disagree|in part)",
    re.IGNORECASE,
)
_PARAGRAPHS = 30  # after a heading of recommendations
_LONGEST_HEADING = 130
_OTHER_PART = re.compile(
    r"[ \t]*(?:\d+\.? )?(?:Overview|Introduction|Background|Context|Summary|Purpose|Findings"
    r"|Discussion|Analysis"
    r"|Method(?:ology|s)?|Conclusions?|Next [Ss]teps|Annex\w*|Appendix)\b[^.]{0,30}$"
)
"""A heading of another part of a paper."""
_SHORT_HEADING = 60  # code points


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


def listed_items(text: str) -> Iterator[Item]:
    """Every recommendation told in a list outside numbered sections."""
    if not has_any(text, _CUES):
        return
    yield from _numbered(text)
    done = -1
    for lead in _leads(text):
        if lead.start() < done:
            continue
        for item in _items(text, lead):
            done = item.end
            yield item


def _numbered(text: str) -> Iterator[Item]:
    for match in _NUMBERED.finditer(text):
        yield _numbered_item(match, match.span("words"), *_response_after(text, match.end("words")))
    heads = list(_NUMBERED_HEAD.finditer(text))
    for match, after in zip(heads, [*(m.start() for m in heads[1:]), len(text)], strict=False):
        body = _BODY.match(text, match.end(), after) or _ANY_BODY.match(text, match.end(), after)
        if body is None or _RESPONSE_HEAD.match(text, match.end(), after):
            continue
        end = body.start("words") + first_sentence(body["words"])
        yield _numbered_item(
            match, (body.start("words"), end), *_response_after(text, body.end("words"), after)
        )


def _numbered_item(head: re.Match[str], words: tuple[int, int], response: str, responder: str | None) -> Item:
    """The recommendation at `words` that the numbered `head` opens."""
    return Item(*words, head["number"], head.start(), head.start(), response, responder, "numbered_line/2")


def _response_after(text: str, start: int, end: int | None = None) -> tuple[str, str | None]:
    """The response under a recommendation, up to the next one, and who gives it."""
    end = min(len(text), start + 1500) if end is None else end
    following = _NUMBERED.search(text, start, end) or _NUMBERED_HEAD.search(text, start, end)
    end = following.start() if following else end
    head = _RESPONSE_HEAD.search(text, start, end)
    if head is None:
        return _answer_below(text, start, end)
    words = text[head.start("rest") : end]
    outright = _OUTRIGHT.match(words)
    response = (
        _outright(outright["word"], words)
        if outright
        else response_of(re.split(r"(?<=[.!])\s+|\n+", words)[:4])[0]
    )
    told = _RESPONDER.search(head[0])
    responder = "the Government" if told and told["who"] == "Government" else (told["who"] if told else None)
    return response, (responder if response != "none" else None)


def _answer_below(text: str, start: int, end: int) -> tuple[str, str | None]:
    """The answer that the next paragraph opens with: "We accept this recommendation"."""
    answer = _ANSWER_BELOW.match(text, start, end)
    response = response_of([answer["words"]])[0] if answer is not None else "none"
    if answer is None or response == "none":
        return "none", None
    if answer["who"] != "We":
        return response, answer["who"]
    told = _RESPONSE_OF.search(text, 0, start)
    return response, f"the {told['who']}" if told is not None else None


def _outright(word: str, words: str) -> str:
    """The response that the first word of an answer gives: "Accepted in part"."""
    word = word.lower()
    if word in {"partially", "partly", "in part"} or re.match(
        r"\W*\w+ (?:in part|partially|partly)\b", words
    ):
        return "partly_accepted"
    if re.match(r"\W*\w+ in principle", words):
        return "agreed_in_spirit"
    if word in {"reject", "not accepted", "not agreed", "disagree"}:
        return "rejected"
    return "deferred" if word == "noted" else "accepted"


def _leads(text: str) -> Iterator[re.Match[str]]:
    """Lines that bring in a list of recommendations, in reading order."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if (
            at < end < len(text)
            and end - at < 480
            and (
                end - at < _LONGEST_HEADING
                or text[end - 1] in ":?"
                or text[end - 1].isspace()
                or text.endswith("here they are", at, end)
            )
            and has_any(text[at:end], _LEAD_CUES)
        ):
            match = _HEADING.match(text, at, end) or _LEAD.match(text, at, end)
            if match is not None and (match.re is _HEADING or _brings_in(match)):
                yield match
        at = end + 1


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
    return (
        len(words) < _SHORT_HEADING
        and re.search(r"\b[Rr]ecommendations\b|[Aa]reas for improvement", words) is not None
        and words[-1] not in ".,;"
    )


def _items(text: str, lead: re.Match[str]) -> Iterator[Item]:  # noqa: C901 -- a case a kind of line
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
        if waiting is not None and (answer := _RESPONSE_LINE.match(line)) is not None:
            waiting = _answered(waiting, answer)
            at = end + 1
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        if item is not None:
            marked += 1
            if len(item["words"].split()) >= 3 and (not needs_ask or ASKS.search(item["words"])):
                found += 1
                span = asking_part(item["words"]) if needs_ask else (0, first_sentence(item["words"]))
                number = (item["number"] or "").strip("().:") or None
                start = item.start("words")
                waiting = _item(start + span[0], start + span[1], number, lead, "bullets/2")
        elif _ends_list(lead, line) or (marked and (needs_ask or not _is_subheading(text, line, end))):
            return
        elif not marked and lead.re is _HEADING and not _is_subheading(text, line, end):
            if len(line) < _SHORT_HEADING and line.rstrip()[-1] not in ".;:":
                return  # the next heading
            for start, stop in asking_sentences(line):
                found += 1
                yield _item(at + start, at + stop, None, lead, "under_heading/2")
        elif not marked and lead.re is not _HEADING and not _is_subheading(text, line, end):
            return
        at = end + 1
    if waiting is not None:
        yield waiting


def _ends_list(lead: re.Match[str], line: str) -> bool:
    """Whether a line under a heading of recommendations heads another part of the paper."""
    return lead.re is _HEADING and _OTHER_PART.match(line) is not None


def _answered(item: Item, answer: re.Match[str]) -> Item:
    """The item with the answer that the line under it gives."""
    words = answer["rest"]
    outright = _OUTRIGHT.match(words)
    response = _outright(outright["word"], words) if outright else response_of([words])[0]
    told = _RESPONDER.search(answer["head"])
    return item._replace(response=response, responder=told["who"] if told else None)


def _item(start: int, end: int, number: str | None, lead: re.Match[str], rule: str) -> Item:
    return Item(start, end, number, lead.start("lead"), lead.end("lead"), "none", None, rule)


def _is_subheading(text: str, line: str, end: int) -> bool:
    """A short line without a stop that bullets follow."""
    after = re.compile(r"\s*[ \t]*(?:[•*-]|\d{1,2}[.)])[ \t]").match(text, end)
    return len(line) < _SHORT_HEADING and line.rstrip()[-1:] not in {".", ";"} and after is not None
