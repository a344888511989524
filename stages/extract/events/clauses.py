"""The clause in which an event is told: where it starts and ends, who is named in it, and its title."""

import re

from stages.extract.dates.words import word_set
from stages.extract.extractor import Row
from stages.extract.phrases.name_words import TIME_WORDS
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.nouns import DOCUMENTS

_CLAUSE_END = re.compile(
    r"[;(]|:(?=\s)|\s[–—]\s|, (?:which|who|when|while|but|although|with|and (?:said|will|is|has))\b|$"
)
_MEMBER = re.compile(r"(?:an?|the|its) (?:[a-z]+ ){0,2}member of\b")
_LONGEST_TITLE = 14  # words
_NAMES = {
    "launch": "launch of",
    "petition": "launch of",
    "publication": "publication of",
    "to_publish": "publication of",
    "sale": "sale of",
    "closure": "closure of",
    "ceased": "closure of",
    "merger": "merger of",
    "completion": "completion of",
    "visit": "visit to",
    "balloted": "ballot of",
    "strike": "strike by",
    "announcement": "announcement by",
    "wrote_to": "letter from",
    "met": "meeting of",
}
"""How the title of a form, or of an act of a kind, starts that says what was launched, who strikes."""
_BY_WHOM = word_set("strike announcement wrote_to met ceased")
"""Forms whose title names the subject, whatever the verb's object."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b")
_OBJECT = re.compile(
    r" (?P<what>(?:(?:its|the|an?|their|our|his|her|another|this(?! (?:morning|afternoon|evening|week"
    r"|month|year|\w+day)\b)|new|\d+) |(?=[A-Z]))(?:[^,.;:()“”\"\n]{2,70}? (?:called"
    r"|named|titled|entitled|dubbed) [“\"‘'][^“”\"‘’'\n]{2,60}[”\"’']|[^,.;:()“”\"\n]{2,70}?))"
    r"(?= (?:(?:on|in|at|from|by|that|which|who|after|before|as|until|this|last|next|today|yesterday"
    r"|earlier)\b|(?:to|for|and|with) (?![A-Z]))|[,.;:()“”\"\n]|$)"
)
_TAIL = re.compile(
    r"(?:,? (?:which|that|who)|,? (?:has|have|had|will|is|are|was|were|be|been|being|to|also|now|today|first"
    r"|just|due|set|expected|planned|likely|[a-z]+ly|in|on|at|from)|,| \([^)]*\))+$"
)
_NO_NAME = re.compile(
    r"^(?:and|or|of|in|on|at|as|for|with|by|but|so|from|last|first$|\d\d?(?:st|nd|rd|th)? [A-Z]\w+)\b"
    r"|^this week\b|^[-•]|[,–—]"
    r"|\b(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Yy]ou|I|which|that|who|has|have|had|will|is|are|was|were|get|gets"
    r"|plans?|said|would|could|can|there)\b"
)
"""Words before a verb that are not, or not only, its subject."""
_OBJECT_IN = re.compile(r"(?<= )(?:an?|the|its|their|another) \S.*$")
_ARTICLE_LAST = re.compile(r" (?:its|the|their|an?|new)$")
_BEFORE_NAME = re.compile(
    r"^(?:.*\b)?(?:before|after|ahead of|when|that|while|until|because|since|as|says?|said|told|in which"
    r"|(?:to )?(?:introduce|launch|roll ?out|bring in|open|start|create|establish|publish)) (?=\S)"
)
_LONGEST_WHAT = 9  # words
_SMALL = word_set(
    "The A An Its Their His Her Our This Staff Members Lecturers Teachers Workers Colleges Unions Heads"
)
"""Words that are in capitals only because they open the sentence."""
_OPENING = re.compile(
    r"(?:(?:[Oo]n|[Ii]n|[Ff]rom|[Aa]t|[Dd]uring|[Bb]y|[Ee]arly|[Ll]ate|[Ll]ater) )*(?:the )?"
)
"""What stands before a time that opens its clause."""
_QUOTED_LAST = re.compile(r" [“‘'\"][^“”‘’'\"]+$")
"""A quotation that goes on to the end."""
_NO_START = re.compile(
    r"^(?:(?:But|And|Meanwhile|However|Also|Then|Now|with|while|when|where|after|before|which|that),? "
    r"|[Ii]t (?:is|was|has been) (?:likely|expected|understood|thought|announced|hoped|confirmed)"
    r" (?:[a-z]+ ){0,2}?that |[Ii]t means that )+"
)
"""Words before the main clause, and conjunctions, with which no title starts."""
_DANGLING = re.compile(
    r"(?:,[^,]{0,25}|,? (?:the|an?|of|to|in|on|at|for|with|by|and|or|that|which|Sir|Dame|Ms))+$"
)
_ASIDE = re.compile(r"\b(?:member|part|branch|arm|subsidiary|partner|pupil|student) of (?:the )?$")
_SHORT_OPENING = 3  # code points: the clause starts with its verb
_WORDS_KEPT = 6
_RELATIVE = re.compile(r"(?:which|that|who|when|where|and|but|since)\b")
_THING = re.compile(
    r"(?:^|\s)(?P<thing>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his) [^,;:.–]{2,55}?,? "
    r"(?:that|which|who)) (?:was |were |is |are |will be )?$"
)
_LONGEST_THING = 70  # code points


def clause_start(masked: str, sentence: Sentence, at: int) -> int:
    """Where the clause starts; a clause that starts with its verb or with which keeps the words before it."""
    cut = max(masked.rfind(mark, sentence.start, at) for mark in (", ", "; ", ": ", "– ", "— "))
    start = cut + 2 if cut >= 0 else sentence.start
    thing = _THING.search(masked, max(sentence.start, at - _LONGEST_THING), at)
    if thing is not None:
        return thing.start("thing")
    if start > sentence.start and (at - start < _SHORT_OPENING or _RELATIVE.match(masked, start)):
        words = masked[sentence.start : start].rstrip(" ").split(" ")
        start = max(sentence.start, start - len(" ".join(words[-_WORDS_KEPT:])) - 1)
    return start


def title_end(masked: str, match: re.Match[str], date: Row | None, end: int) -> int:
    """A title ends with the event's time, unless that-words tell what it is about."""
    if date is None:
        return end
    date_end = int(str(date["end_char"]))
    follows = masked[date_end : date_end + 6].startswith((" that ", " to ", " on ", " with"))
    return end if date_end <= match.end() or follows else min(end, date_end)


def clause_end(masked: str, sentence: Sentence, at: int) -> int:
    """Where the clause with a verb that ends at `at` ends."""
    match = _CLAUSE_END.search(masked, at, sentence.end)
    return match.start() if match else sentence.end


def participants_of(masked: str, cast: Cast, begin: int, end: int) -> tuple[str, ...]:
    """The people and bodies named in the clause, in reading order, each once."""
    found: list[str] = []
    last_end = begin
    for mention in cast.between(begin, end):
        name = mention.speaker.person or mention.speaker.organisation
        if mention.pronoun or name is None or name in found or mention.start < last_end:
            continue
        is_document = masked[mention.start : mention.end].rsplit(" ", 1)[-1] in DOCUMENTS
        if masked[mention.start - 1 : mention.start] == "(" or name in TIME_WORDS or is_document:
            continue  # the acronym of the body before it; "the letter of January"
        if _ASIDE.search(masked, max(begin, mention.start - 30), mention.start) or _MEMBER.match(
            masked, mention.start
        ):
            continue  # said of somebody who takes part, or of nobody who does
        found.append(name)
        last_end = mention.end
    return tuple(found)


def _behind_time(text: str, begin: int, date: Row | None) -> int:
    """Where a clause goes on behind a time that opens it: "In May the board approved"."""
    at = int(str(date["start_char"])) if date is not None else -1
    opens = begin <= at <= begin + 25 and _OPENING.fullmatch(text, begin, at)
    return int(str(date["end_char"])) if date is not None and opens else begin


def _trimmed(words: str) -> str:
    """Words without the marks around them, but for the quotation marks of a name at their end."""
    short = words.strip(" ,.‘’“”'\"")
    mark = words[len(words.rstrip(" ,.")) - 1 :][:1]
    return short + mark if _QUOTED_LAST.search(short) and mark in "”’'\"" else short


def title_of(
    text: str,
    form: str,
    match: re.Match[str],
    clause: tuple[int, int],
    date: Row | None,
    is_passive: bool = False,
) -> str:
    """A short name: the kind with what it is of ("launch of the fund"), else the clause's own words."""
    begin, end = _behind_time(text, clause[0], date), title_end(text, match, date, clause[1])
    name = None if is_passive and match[0].startswith(("told", "informed")) else _NAMES.get(form)
    if name is not None:
        taken = _ARTICLE_LAST.search(match[0])
        after = match.end() - len(taken[0]) if taken is not None else match.end()
        is_subject = is_passive or form in _BY_WHOM or _PASSIVE.search(match[0]) is not None
        thing = None if is_subject else _OBJECT.match(text, after)
        if is_passive:
            name = name.replace(" by", " of")
        elif form == "visit" and thing is None:
            name = "visit by"
        lead = text[begin : match.start()].strip(" ,")
        before = _BEFORE_NAME.sub("", _NO_START.sub("", lead))
        before = _TAIL.sub("", before.removesuffix(str(date["surface"]) if date is not None else "").rstrip())
        if lead.startswith(("with ", "With ", "Under ", "under ")):
            name, before = name.replace(" by", " of"), before.removeprefix("Under ").removeprefix("under ")
        inside = None if is_subject else _OBJECT_IN.search(match[0])
        if inside is not None and taken is None:
            before, thing = inside[0], None
        what = _trimmed(thing["what"] if thing is not None else before)
        if what and len(what.split()) <= _LONGEST_WHAT and not _NO_NAME.search(what):
            first, _, rest = what.partition(" ")
            return f"{name} {first.lower() if first in _SMALL else first}{' ' + rest if rest else ''}"
    words = _trimmed(_NO_START.sub("", text[begin:end].strip())).split()
    short = " ".join(words[:_LONGEST_TITLE])
    return _DANGLING.sub("", short) if len(words) > _LONGEST_TITLE else short
