"""A happening is named by a noun, and its time stands beside it: "the rally on 7 May", "July’s election".

The noun says the kind. Between noun and time stand what it is of or on, and a verb of happening or none:
"the consultation on grading will run from 3 May", "walkouts are planned for 14 January". Without a verb
only nouns that are nothing but happenings count, and times to the season or finer.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stages.extract.events.form import AUX
from stages.extract.events.nouns import OF_ACTS, STRONG, Noun, noun_at
from stages.extract.extractor import Row
from stages.extract.phrases.periods import MONTHS
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

_HAPPENS = (
    r"(?:open(?:s|ed|ing)?|clos(?:e[sd]?|ing)|r[ua]n(?:s|ning)?|beg[aiu]n(?:s|ning(?! of))?|start(?:s|ed|"
    r"ing)?|end(?:s|ed|ing)?|finish(?:es|ed)?|concluded?s?|t(?:akes?|ook|aking) place|held|planned|"
    r"scheduled|due(?! to be [a-z]+ed (?:from|in))|set|launch(?:es|ed|ing)?|announced|called|follow(?:s|"
    r"ed)?(?! (?:the|an?|its|their|on from)\b)|conducted|carried out|completed|happen(?:s|ed|ing)?|"
    r"g[oe]t(?:s|ting)? under way|kick(?:s|ed) off|staged|postponed|cancelled|called off|suspended|filed|"
    r"lodged|introduced|passed|brought in|heard|published|return(?:s|ed)|came|comes|w[eo]nt out|goes out|"
    r"(?:is|was|be) complete\b|resumes?d?|broke down|collapsed|reopen(?:s|ed)?|expected|(?:falls?|fell)(?= "
    r"on\b)|goes|dated|made|issued|taken|signed|handed down|struck|reached|agreed|sent|delivered|debated?)"
)
_OF = (
    r"[”’]?(?: (?:period|process|exercise|window|round|programme))?(?: (?:of|on|in|at|into|with|for|to|by"
    r"|over|against|about|between|from|under)(?: (?!(?:should|would|could|can|has|have|had|felt|said|who"
    r"|which|that|led|told|warn\w*|show\w*|because)\b)[^\s.;:()“”]+){1,24}?)?"
)
_WHEN = (
    r",? ?(?:(?:(?:only|just) )?(?:on|in|from|at|for|until|till|by|between|during|over|around|held in"
    r"|held on|dated|starting|beginning|as early as|this|expected|later|back in|early in|late in)(?: (?:the"
    r"|around|about|early|late|mid-?|end of|start of|beginning of))* ?)?(?:the )?(?:(?:noon|midday|midnight"
    r"|\d[\d.:]*(?: ?[ap]m)?),? (?:on|to \d[\d.:]*(?: ?[ap]m)? on) )?"
)
_HEAD = re.compile(
    rf"{_OF}(?:, (?:which|between|of|led|chaired|run|held) [^.;:()\n]{{3,130}}?(?=,))?(?:\)|,)?(?: (?:which"
    rf"|that))?(?: also)? {AUX}(?:(?:expected|likely|planned) to )?(?:be )?"
)
_HAPPENING = re.compile(rf"\b{_HAPPENS}\b")
_TAIL = re.compile(rf"(?: [^.;:()“”\n]{{1,50}}?)?{_WHEN}")
_PLACE = re.compile(rf" (?:at|in|via) (?:[^.;:()“”\n]|[.:](?=\d)){{1,90}}?{_WHEN}")
_BARE = re.compile(
    r"(?: (?:of|on|in|at|to|into|over|against|about|with|by)"
    r"(?: (?!(?:who|which|that|was|were|is|are|said|to|and (?:said|will|has|was|is))"
    rf" )[\w’'&%-]+){{1,12}}?(?: \([A-Z]\w+\))?)?{_WHEN}| \(| [–—-] "
)
_IS = re.compile(
    rf"{_OF},? (?:is|was|are|were|will be)(?: (?:at|in) (?:the )?[A-Z][^.;:,()\n]{{2,60}}?)?{_WHEN}"
)
_VERB_ONLY = re.compile(rf"{_OF},? {AUX}{_HAPPENS}\b")
_IS_DONE = re.compile(rf"{_OF} (?:is|are|was|were|will|has|have|had|came|comes|follow(?:s|ed)?)\b")
_DOCUMENTS = frozenset({"publication", "results"})
_TOLD_LATELY = word_set("inquiry inspection meeting strike protest announcement visit letter resignation")
_TOLD_BARE = re.compile(r"(?:on|in|from|for|at|between|[(,–—-]|this) ?(?:the )?$")
_OWN_LINK = re.compile(r"(?:last|next|this|yesterday|tomorrow|earlier|later)\b", re.IGNORECASE)
_JUST_BEFORE = re.compile(
    r"(?:[’']s)?(?:(?: [A-Za-z’-]+){0,5} (?:[Ww]hite|[Gg]reen)|(?: at (?:the|an?|its|their))?(?:"
    r" (?!(?:for|of|at|in|on|with|to|by|and|the|its|as|that|after|their|an?)\b)[a-z][a-z’-]*){0,3}"
    r"|[’']s(?: (?:(?:of|and|for) )?[A-Z][\w’&-]*){1,9}(?: \([A-Z]+\))?(?: [a-z]+)?) "
)
_SEES = re.compile(
    r" (?:sees?|saw|will see|marks?|marked|brings?|brought) (?:the|an?|its|our) (?:[\w-]+ ){0,2}"
)
_OUT = re.compile(r"\b(?:published|released|issued)\b")
_REPORT_OF = re.compile(
    r"\b(?:[Rr]esponse|[Rr]eport|[Rr]eply|[Ff]indings|[Rr]esults|[Oo]utcomes?|came out|conclusions)"
    r"(?: \w+)? (?:of|to|from|on|in) (?:(?:the|its|an?|this|their) )?(?:[\w-]+ ){0,2}$"
)
"""What is published of a happening, right before it."""
_NOT_PUBLISHED = word_set("inspection visit review inquiry launch meeting merger vote strike opening")
"""Kinds of happenings that nobody publishes: what is published is the report, or a tender for them."""
_CLOSES = re.compile(r"\b(?:clos(?:e[sd]?|ing)|end(?:s|ed|ing)?(?! with)|until)\b")
_DEADLINE_FOR = re.compile(r"\b[Dd]eadlines? for (?:the |all )?$")
_TO_LEAVE = re.compile(r" to (?P<what>step down|stand down|retire|resign|quit|leave)\b")
_AFTERMATH = re.compile(
    r"\b(?:since|after|before|following|response to) (?:the|its|their|an?) (?:[\w“”‘’]+ ){0,2}$",
    re.IGNORECASE,
)
"""What tells a happening in passing only, unless what it was of follows its time."""
_RELATION_ENDS = re.compile(r"\b(?:since|after|before|than|until after|following|ahead of)\b[^,.;]*$")
_IN_YEARS = re.compile(r"\b(?:[Ss]pending|[Gg]eneral|[Ww]hite|[Gg]reen|[Ss]pring|[Aa]utumn) $")
_LATELY = re.compile(r"(?:earlier|later|last) ", re.IGNORECASE)
_AT_IT = re.compile(r"\b(?:at|in|after|following|during) (?:an?|the|its|their) (?:[\w’-]+ ){0,3}$")
_DATED = frozenset({"day", "month"})
_YEARS = frozenset({"academic_year", "financial_year"})
_VAGUE = re.compile(r"\b(?:few|some|recent|coming)\b|^\d{4}-")
_DIGIT = re.compile(r"\d")
_FINE = frozenset({"day", "month", "season", "relative"})
_VERB_LAST = re.compile(r"(?<=\w) (?:held|announced|beg[ai]ns?|began|opens?|open|closes?|runs?)$")
_FARTHEST = 170  # code points between a noun and its time
_PHRASE = re.compile(r"(?:(?:[\w‘’'“”&%£-]|(?<=\d)[.,](?=\d))+ ){0,8}$")
_DETERMINER = re.compile(
    r"^.*\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his(?: year[’']s)?|[Tt]hat|whose|[Ww]hen|[Ww]here|"
    r"[Ww]hile|before|after|[Hh]is|[Hh]er|said|says|of|[Ii]n|[Oo]n|[Aa]t|behind|under|amid|during|[Aa]s|"
    r"than|but|or|[Ss]ame|[Ss]uch|over|through|[Ss]ince|within|[Ff]or|[Ww]ith|by|to|and(?! [A-Z])|[Ff]rom|"
    r"has|have|had|is|are|was|were|will|be|makes?|made|[Aa]nother|involved) "
)
_DOES = re.compile(r"^.*\b[A-Z][\w’'-]* (?:[a-z]+ed|has|had|will) (?=[\w“‘])")
"""Who does something, before what is done: "the Audit Office used"."""
_WHOSE = re.compile(r".*\b(?P<head>(?:the|an?|its|their|his|her) [^,;:]{3,60}), whose $")
"""What a relative clause is of that opens with its launch, its results."""
_OWNER = re.compile(
    r"(?:[A-Z][\w’&-]* (?:(?:of|for|and|the|on|in) )*)*[A-Z][\w’&-]* (?:(?:of|for|and|the|on|in) )+$"
)
"""The first words of a body’s name, of which the last stands before what is its: "Department for"."""
_OWNS = re.compile(r"[A-Z][\w-]*[’']s? ")
_OF_TIME = re.compile(
    rf"(?:(?:last|this|next) \w+|[Yy]esterday|[Tt]oday|(?:{'|'.join(MONTHS)})(?: \d{{4}})?)[’']s? "
)
_NEAR_BEFORE = 32  # code points between a time and the noun behind it: "last week’s annual congress"
_OPENING = 14  # code points before a time that opens its sentence
_LONGEST_OF = 60  # code points behind a noun that may belong to its title
_OF_WHAT = re.compile(
    r"(?: (?:of|on|in|at|into|with|for|over|against|about|between|(?<=decision )to(?= [a-z])) "
    r"[^.;:,()“”\n]{2,60}?)?(?=[.;:,()“”\n]|$| (?:will|is|are|was|were|has|have|had|would|could|should|to|"
    r"which|that|and|on|in|from|by|for|at)\b)"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A happening by its noun; `title` is the noun phrase, `is_strong` says that it is nothing but one."""

    kind: str
    title: str
    date: Row
    is_strong: bool
    at: int


def named(text: str, at: int, sentence: Sentence, dates: Sequence[Row]) -> Named | None:
    """The happening that the noun at `at` names, if its time stands beside it."""
    noun = noun_at(text, at, sentence.start, sentence.end)
    if noun is None or _DEADLINE_FOR.search(noun.before):
        return None
    in_passing = _AFTERMATH.search(noun.before) is not None
    for date in dates:
        start, end = int(str(date["start_char"])), int(str(date["end_char"]))
        if date["granularity"] in _YEARS or _VAGUE.search(str(date["surface"])):
            continue
        if in_passing and date["granularity"] not in _DATED and not text.startswith(" of ", end):
            continue
        gap = text[noun.match.end() : start]
        if _follows(noun, gap, date) if start >= noun.match.end() else _precedes(text, noun, sentence, date):
            is_close = noun.kind in {"consultation", "tender"} and _CLOSES.search(gap)
            kind = "deadline" if is_close else noun.kind
            if kind == "decision" and _TO_LEAVE.match(text, noun.match.end()):
                kind = "resignation"
            title = title_of_noun(text, noun, sentence, start)
            return Named(kind, title, date, noun.match["noun"].lower() in STRONG, at)
    return None


def _follows(noun: Noun, gap: str, date: Row) -> bool:
    """Whether a time behind the noun, and behind the words of `gap`, is the happening's."""
    is_document = noun.kind in _DOCUMENTS and not noun.is_strong
    is_reported = noun.kind in _NOT_PUBLISHED or _REPORT_OF.search(noun.before) is not None
    is_of_report = is_reported and _OUT.search(gap) is not None
    is_other = is_of_report or (is_document and not _IS_DONE.match(gap))
    if is_other or len(gap) > _FARTHEST or _RELATION_ENDS.search(gap):
        return False
    if _with_verb(gap) or _IS.fullmatch(gap):
        return True
    if noun.kind == "review" and date["granularity"] == "day" and not noun.before.endswith("pending "):
        return False  # the day on which it was announced
    is_fine = (
        date["granularity"] in _FINE
        or _LATELY.match(str(date["surface"]))
        or (noun.kind in {"merger", "ruling"} and date["granularity"] == "year")
    )
    if not (noun.is_strong and is_fine and _BARE.fullmatch(gap)):
        return False
    if noun.kind in _TOLD_LATELY and _OWN_LINK.match(str(date["surface"])) and gap.endswith(" "):
        return True
    return bool(_TOLD_BARE.search(gap)) or (gap == " " and noun.match["noun"] != "meeting")


def _with_verb(gap: str) -> bool:
    """Whether a verb of happening joins a noun and its time: " on grading will run from "."""
    return any(
        _HEAD.fullmatch(gap, 0, verb.start())
        and (_TAIL.fullmatch(gap, verb.end()) or (verb[0] == "held" and _PLACE.fullmatch(gap, verb.end())))
        for verb in _HAPPENING.finditer(gap)
    )


def _precedes(text: str, noun: Noun, sentence: Sentence, date: Row) -> bool:
    """Whether a time before the noun is the happening's: right before it, or opening its sentence."""
    start, end, at = int(str(date["start_char"])), int(str(date["end_char"])), noun.match.start()
    if end < at and _SEES.fullmatch(text, end, at):
        return True
    if (
        not (noun.is_strong or noun.before.lower().endswith(("white ", "green ")))
        or noun.match["noun"].lower() in OF_ACTS
        or end > at
        or not (date["granularity"] in _FINE or _IN_YEARS.search(noun.before))
    ):
        return False
    if str(date["surface"]).lower() == "today":
        return False
    is_dated = date["granularity"] != "season" or _DIGIT.search(str(date["surface"]))
    if (
        is_dated
        and at - end < (_FARTHEST if text.startswith(("’s", "'s"), end) else _NEAR_BEFORE)
        and _JUST_BEFORE.fullmatch(text, end, at)
    ):
        return True
    is_object = _DOES.search(noun.before) is not None
    is_told = (not is_object and _VERB_ONLY.match(text, noun.match.end(), sentence.end)) or _AT_IT.search(
        noun.before
    )
    return start - sentence.start < _OPENING and bool(is_told)


def title_of_noun(text: str, noun: Noun, sentence: Sentence, until: int) -> str:
    """The noun with the words before it that belong to it, and what it is of or on."""
    match = noun.match
    opening = _PHRASE.search(text, max(sentence.start, match.start() - 70), match.start())
    words = _DOES.sub("", _DETERMINER.sub("", opening[0])) if opening else ""
    owner = _OWNER.search(text, sentence.start, match.start() - len(words)) if _OWNS.match(words) else None
    words = f"{owner[0]}{words}" if owner is not None else _OF_TIME.sub("", words, count=1)
    of_end = max(min(until, match.end() + _LONGEST_OF), match.end()) if until > match.end() else sentence.end
    of = _OF_WHAT.match(text, match.end(), of_end)
    whose = _WHOSE.match(text, sentence.start, match.start())
    if whose is not None:
        return f"{match[0]} of {whose['head']}".strip(" ,")
    title = f"{words}{match[0]}{of[0] if of else ''}"
    return _VERB_LAST.sub("", title).strip(" ,")
