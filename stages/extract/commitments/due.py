"""By when: the first time after the verb, or one that opens the sentence ("By the end of …").

Times that are over tell when it was announced. "From" a time is due on its first day where something
begins or changes. Times that no calendar knows ("in due course") are kept in the text's words.
"""

import re

from stages.extract.commitments.stated import SAYS
from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.kept import rows_between

_PAST = re.compile(r"\b(?:yesterday|today|this morning|last|ago|earlier|since|previous)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:(?:which|who) [^,;]{0,60}?\w+ed(?: \w+)?|(?:was|were|been) (?:\w+ly )?\w+ed|(?<!be )(?<!is"
    r" )(?<!are )(?:merged|published|announced|issued|launched|opened|approved|closes?)) (?:in|on)(?: the)? $"
)
"""What was done, or ends, at the time that follows."""
_DAY = re.compile(r"(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.IGNORECASE)
_TOLD = re.compile(
    r"(?:announced|unveiled|revealed|published|launched|confirmed|outlined|set out|pledged|promised"
    r"|vowed)\b(?!.*\b(?:to|by|from|next|will|would)\b)"
)
"""The time after it is that of the announcement."""
_TELLS = re.compile(
    r"(?:confirmed|announced|unveiled|revealed|outlined|set out|published|launched|pledged|promised|vowed"
    r"|agreed)\b"
)
_TODAY = re.compile(r"\b(?:today|yesterday|this (?:week|morning|month)|announced|published|earlier) \($")
"""The day of the news, in brackets."""
_ON = re.compile(r"\b(?:in|on|last) $")
_ATTRIBUTE = re.compile(r"\b(?:since|current|existing|previous|whose|(?:its|their|the) (?=20\d\d))\s?$")
"""The year of a thing, or since when it is so."""
_FOR = re.compile(r"\bfor (?:the )?$")
_THOUGH = re.compile(r"\b(?:but|although|though|whereas)\b[^;]*$")
_WAS = re.compile(r"\b(?:was|were|had|stood|fell)\b")
_OPENS = re.compile(
    r"\W*(?:By|Before|In|From|Until|Later|This|Next|Within|Over|On|At|Between|During|Starting)\b"
)
_ASIDE = re.compile(r", (?:[\w’&-]+ ){1,6}(?:says|said|has said|announced|confirmed|confirms),? ")
"""Said of a time that opens the sentence, by the way: by May, the agency says, it will …"""
_FROM = re.compile(r"\b[Ff]rom (?:the )?$")
_GOES_ON = re.compile(r",? (?:it|they|we|the \w+(?: \w+)?) (?:will|would|shall)\b")
"""From May it will: the time that a clause opens with."""
_NEXT = 20  # code points behind the verb
_SOON = 60  # code points behind the verb in which "today" is when it is done
_APART = 20  # code points between a loose time of the verb and a time of what follows
_WITHIN = re.compile(r"\b[Ww]ithin (?:[\w-]+ ){1,4}(?:days?|weeks?|months?|years?)\b")
_LOOSE = re.compile(
    r"\b(?:in due course|when parliamentary time allows|in the coming (?:days|weeks|months|year|years)"
    r"|before (?:the )?(?:summer|recess|Christmas|Easter|election)(?: (?:recess|break|holidays?))?|as soon"
    r" as possible|shortly|in the near future|by (?:Christmas|Easter|the summer|the autumn|the spring|the"
    r" end of (?:the )?(?:year|month|week|parliament|term|decade))|(?:later|early) (?:this|next) (?:year"
    r"|month|week|term)|(?:next|this) (?:month|week|year|term|spring|summer|autumn|winter)|in the next"
    r" (?:[\w-]+ ){1,2}(?:days|weeks|months|years)|over the (?:next|coming) (?:[\w-]+ )?(?:days|weeks|months"
    r"|years|year)|(?:in|over|during|in the course of) the (?:coming|next) (?:[\w-]+ ){0,4}?(?:days|weeks"
    r"|months|years)|soon|tomorrow|in “?due course|until (?:an?|the|its|their|it|they|we|that|another|any"
    r"|new|[a-z]+s)\b[^,.;”]{4,70}|(?<=\b[Ff]rom )now on|straight ?away|immediately|at once)\b",
    re.IGNORECASE,
)
_TODAY_NOW = re.compile(r"\btoday\b(?! (?:said|announced|confirmed|that)\b)")
_BEFORE_IT = re.compile(r"\W*(?P<when>(?:Before|Until|Once|When|After) [^,;]{8,70}), ")
"""Before a decision is made, every case will be looked at."""
_BEGINS = re.compile(
    r"\b(?:introduc|launch|replac|roll|start|open|begin|take effect|come into|offer|scrap|cut|end|appl|run"
    r"|merge|close|chang|fund|pay|fin|use|teach|deliver|operat|be |get|receiv|take over|move|welcom|rais|ris"
    r"|increas|reduc|tak|extend|cover)\w*"
)


def _of_actual(text: str, verb: int, at: int, end: int) -> bool:
    """Whether the time at `at` is that of how things were: aims at 5 per cent, but in 2017 it was 2."""
    though = _THOUGH.search(text, verb, at)
    return though is not None and _WAS.search(text, though.start(), end) is not None


def due(context: ArticleContext, start: int, end: int, verb: int) -> Row:
    """The columns of the time by which the commitment in `[start, end)` is due, its verb at `verb`."""
    text = context.text
    dates = [
        d for d in rows_between(context.rows["dates"], start, end) if not _PAST.search(str(d["surface"]))
    ]
    after = [
        d
        for d in dates
        if (at := int(str(d["start_char"]))) > verb
        and not _ATTRIBUTE.search(text, max(verb, at - 20), at)
        and not _DONE.search(text, verb, at)
        and not _TODAY.search(text, max(verb, at - 20), at)
        and not (
            _TOLD.match(text, verb, at) and (_DAY.match(str(d["surface"])) or _ON.search(text, verb, at))
        )
        and not _FOR.search(text, max(verb, at - 12), at)
        and not _of_actual(text, verb, at, end)
    ]
    # what opens the sentence is when it was said
    is_news = (SAYS.search(text, start, verb) or _TELLS.match(text, verb)) is not None
    opening = [d for d in dates if int(str(d["start_char"])) - start < 12 and _OPENS.match(text, start)]
    if is_news and opening and _ASIDE.match(text, int(str(opening[0]["end_char"]))):
        is_news = False
    opening = [] if is_news and not text.startswith(("From", "By", "Until", "Within"), start) else opening
    loose = _WITHIN.search(text, verb, end) or _LOOSE.search(text, verb, end) or _LOOSE.match(text, start)
    for date in after or opening:
        at = int(str(date["start_char"]))
        if loose and verb < loose.end() <= at - _APART:
            break
        is_next = verb < at < verb + _NEXT  # will from May take over
        if not _FROM.search(text, max(start, at - 10), at) and not str(date["surface"]).lower().startswith(
            "from "
        ):
            return {"due_on": date.get("ends_on"), "due_text": date["surface"]}
        is_first = _GOES_ON.match(text, int(str(date["end_char"]))) is not None
        if _BEGINS.search(text, start, at) or at - start < 12 or is_next or is_first:
            return {"due_on": date.get("starts_on"), "due_text": date["surface"]}
    if loose is None and (now := _TODAY_NOW.search(text, verb, min(end, verb + _SOON))) is not None:
        return {"due_text": now[0]}
    if loose is None and (told := _BEFORE_IT.match(text, start, max(verb, start))) is not None:
        return {"due_text": told["when"]}
    return {"due_text": loose[0]} if loose else {}
