"""The title of an event: its kind with what or whom it is of, in the text’s words."""

import re
from collections.abc import Sequence

from stages.extract.events.things import announced_of, given_with, is_reduced, relative_of, thing_beside
from stages.extract.events.whole import LONGEST_TITLE, NO_START, shortened, trimmed
from stages.extract.extractor import Row
from stages.extract.phrases.periods import MONTHS
from stages.extract.phrases.words import word_set

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
_INSIDE = r"(?:[^,.;:()“”\"\n]|(?<=\d)[.,](?=\d))"
"""What stands inside a phrase; marks inside numbers too: "the £3.5 million hall"."""
_OBJECT = re.compile(
    r"(?: (?:today|yesterday|this (?:week|month|morning|afternoon)))? (?P<what>(?:(?:its|the|an?|their"
    r"|our|his|her|another|this(?! (?:morning|afternoon|evening|week"
    rf"|month|year|\w+day)\b)|new|\d+) |(?=[A-Z£]))(?:{_INSIDE}{{2,70}}? (?:called"
    rf"|named|titled|entitled|dubbed) [“\"‘'][^“”\"‘’'\n]{{2,60}}[”\"’']|{_INSIDE}{{2,70}}?))"
    r"(?= (?:(?:on|in|at|from|by|that|which|who|after|before|as|until|this|last|next|today|yesterday"
    r"|earlier)\b|(?:to|for|and|with) (?![A-Z]))|[.,](?!\d)|[;:()“”\"\n]|$)"
)
_TAIL = re.compile(
    r"(?:,? (?:which|that|who)|,? (?:has|have|had|will|is|are|was|were|be|been|being|to|also|now|today|first"
    r"|just|due|set|expected|planned|likely|[a-z]+ly|in|on|at|from)|,| \([^)]*\))+$"
)
_NO_NAME = re.compile(
    r" ago$| in an? [\w-]+$|[a-z][’']$|^(?:there|be|more)\b|\bballot on$|^(?:and|or|of|in|on|at|as|for"
    r"|with|by|but|so|from|last|first$|due$|both$|up to|"
    r"the$|an?$|according|(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b|\d\d?(?:st|nd|rd|th)? [A-Z]\w+)\b|^this week\b|^[-•]|[–—]|,(?!\d)|^(?:also|to|including|"
    r"being|both|[a-z]+ed (?:on|in|to|an?|the))\b|\b(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Yy]ou|I|which|"
    r"that|who|has|have|had|will|is|are|was|were|get|gets|plans? to|said|would|could|can|took|there)\b"
)
"""Words before a verb that are not, or not only, its subject."""
_OBJECT_IN = re.compile(r"(?<= )(?:an?|the|its|their|another) (?!end$|close$|doors?$)\S.*$")
_DOES = re.compile(r" [a-z]+ing\b(?! of\b)")
"""What somebody began to do, who was not launched by it: "colleges began recruiting"."""
_DOING = re.compile(r"^[a-z]+ing\b| to [a-z]")
"""Words beside a verb that are no doer's name: "beginning with three", "refuse to make offers"."""
_BARE_OBJECT = re.compile(
    r" (?!(?:on|in|by|at|last|this|today|yesterday|tonight|for|from|earlier|and|or|but|which|that|to|as|with"
    r"|ahead|before|after|shortly|under|its|the|an?|their|our|his|her|another|new|alongside|only"
    r"|back)\b)[a-z]"
)
"""What somebody published, told without an article: no subject is published."""
_ARTICLE_LAST = re.compile(r" (?:its|the|their|an?|new)$")
_BEFORE_NAME = re.compile(
    r"^(?:.*\b)?(?:before|after|ahead of|when|that|while|until|because|since|as|says?|said|told|in which"
    r"|(?:to )?(?:introduce|launch|roll ?out|bring in|open|start|create|establish|publish)) (?=\S)"
)
_LONGEST_WHAT = 12  # words
_SMALL = word_set(
    "The A An Its Their His Her Our This Staff Members Lecturers Teachers Workers Colleges Unions Heads"
)
"""Words that are in capitals only because they open the sentence."""
_OPENING = re.compile(
    r"(?:(?:[Oo]n|[Ii]n|[Ff]rom|[Aa]t|[Dd]uring|[Bb]y|[Ee]arly|[Ll]ate|[Ll]ater) )*(?:the )?"
)
"""What stands before a time that opens its clause."""


_TO = (
    rf"(?!(?:{'|'.join(MONTHS)})\b)(?:(?:the|an?|its|their|his|her|all) )?[\w’'&-]+"
    r"(?: (?:(?:of|for|and|the) ){0,2}[A-Z][\w’'&-]*){0,9}"
    r"(?: (?:governors|leaders|heads|principals|ministers?|secretary|members|staff|committee)\b)?"
)
_LETTER = re.compile(
    rf"(?:[Oo]pen |[Jj]oint )?(?:[Ll]etters?|petition|plea|statement)(?: (?:sent |written "
    rf"|addressed )?(?:from|by|to) {_TO}){{0,2}}"
)
_INSPECTION = re.compile(
    rf"\b(?!(?i:the|an?|its|their|last|latest|previous"
    rf"|new)\b)(?:[\w’-]+ ){{0,3}}?(?:re-?)?(?:[Ii]nspection|visit)\b(?: (?:of|to|at) {_TO})?"
)
_GOES_ON = re.compile(r"\([^()\n]{1,40}\)(?= (?!(?:and|which|who|when|while|but|with)\b)[a-z])")
"""What stands in brackets inside a clause."""
_PARTICIPLE = re.compile(r"\w+(?:ed|en|wn|ut|un|old|ent)\b")
_PAUSE = re.compile(r"[.;:,(\n]|$")
_JOINED = re.compile(
    r"(?P<what>(?!.*\b(?:which|that|who)\b)[^,;:]{3,90}?) (?:(?:is|are|was|were) (?:to be )?|(?:has|have|"
    r"had|will) (?:be|been) )[^;:]*\band (?:then |later )?$"
)
"""What one verb tells that was done to it, and the next after "and" as well: "was sent and published"."""
_NOUNS = {"letter_to": _LETTER, "in_a_letter": _LETTER, "inspection": _INSPECTION}
"""Forms that are named by their noun with what belongs to it."""
_LONGEST_NOUN = 90  # code points behind a form's words in which what belongs to its noun ends
_NUMBERED = re.compile(r"^\s*(?:\(?[a-z\d]\)|\d+(?:\.\d+)*\.?) (?=[A-Z“])")
_LEAD = re.compile(
    r"(?:(?:[Ii]n|[Uu]nder|[Ww]ith|[Bb]y(?: the time)?|[Aa]t|[Aa]fter|[Ff]ollowing|[Aa]ccording to"
    r"|[Aa]s part of|[Ff]or|[Oo]n|[Ff]rom|[Dd]espite|[Ss]ince|[Bb]ecause(?: of)?|[Aa]mid|[Aa]mong|[Oo]f"
    r"|[Dd]uring|[Tt]hrough) )+(?=\S)"
)
"""Words with which an adverbial opens, and no title."""
_RELATIVE = re.compile(r",? (?:(?:from|of|in|to|for|on) )?(?:which|who|whose) ")
_AUXILIARIES = re.compile(r"(?:\b(?:is|are|was|were|be|been|being|has|have|had|will|to|also|now|\w+ly) )+$")
_SHORTEST_SUBJECT = 4  # code points between an opening and its verb
_PARENTHESIS = re.compile(
    r"(?P<head>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) |[A-Z])[^,]{2,80}), .{3,},"
    r"(?= (?:is|are|was|were|has|have|had|will)\b[^,]*$)"
)
"""A subject with an aside to it, before its verb: "The tender, for that area alone, was"."""
_PLACE_FIRST = re.compile(r"(?:[A-Z][\w’-]*,? )+(?=(?:the|an?|its|their|our) )")
"""What is left of an adverbial whose preposition is gone, before the subject: "In England the offer"."""
_OPENING_ASIDE = re.compile(
    r"(?:,| just| shortly) (?:before|after|as|following|in|at|with|amid|despite|during|under) [^,]{3,80}, "
)
"""What stands between a time that opens a clause and its subject."""
_LAST_THING = re.compile(
    r"\b(?:in|under|with|by|after|before|when|is|are|was|were|has|have) "
    r"(?P<thing>(?:the|an?|its|their|his|her) [^,;:]{2,50})$"
)


def clause_title(text: str, spans: Sequence[tuple[int, int]], date: Row | None) -> str:
    """The words of a clause whose subject and predicate stand at `spans`, without what leads into it."""
    begin, end = spans[0]
    begin = _behind_time(text, begin, date)
    aside = _OPENING_ASIDE.match(text, begin, end)
    begin = aside.end() if aside is not None and begin > spans[0][0] else begin
    words = NO_START.sub("", _NUMBERED.sub("", text[begin:end]).strip(" ,;:–—•*-\n"))
    said = " ".join([words, *(text[start:stop].strip(" ,;:–—") for start, stop in spans[1:])])
    return shortened(trimmed(said).split())


def title_end(masked: str, match: re.Match[str], date: Row | None, end: int) -> int:
    """A title ends with the event's time, unless that-words tell what it is about."""
    if date is None:
        return end
    date_end = int(str(date["end_char"]))
    follows = masked[date_end : date_end + 7].startswith(
        (" that ", " to ", " on ", " with", " it ", " they ", " plans ")
    )
    return end if date_end <= match.end() or follows else min(end, date_end)


def _behind_time(text: str, begin: int, date: Row | None) -> int:
    """Where a clause goes on behind a time that opens it: "In May the board approved"."""
    at = int(str(date["start_char"])) if date is not None else -1
    opens = begin <= at <= begin + 25 and _OPENING.fullmatch(text, begin, at)
    return int(str(date["end_char"])) if date is not None and opens else begin


def title_of(
    text: str,
    form: str,
    match: re.Match[str],
    clause: tuple[int, int],
    date: Row | None,
    is_passive: bool = False,
) -> str:
    """A short name: the kind with what it is of ("launch of the fund"), else the clause's own words."""
    begin, stop = _behind_time(text, clause[0], date), clause[1]
    if (inside := _GOES_ON.match(text, stop)) is not None:
        pause = _PAUSE.search(text, inside.end())
        stop = pause.start() if pause is not None else stop
    end = title_end(text, match, date, stop)
    noun = _NOUNS.get(form)
    if noun is not None:
        named = noun.search(text, match.start(), min(clause[1], match.end() + _LONGEST_NOUN))
        if named is not None:
            return named[0].strip()
    what = _what(text, form, match, begin, date, is_passive=is_passive)
    if what is not None:
        return what
    lead = _LEAD.match(text, begin, match.start())
    if lead is not None:
        comma = text.find(", ", lead.end(), match.start() - _SHORTEST_SUBJECT)
        begin = comma + 2 if comma >= 0 else lead.end()
    is_participle = not is_passive and _PARTICIPLE.match(match[0]) is not None
    joined = _JOINED.fullmatch(text, begin, match.start()) if is_participle else None
    words = trimmed(NO_START.sub("", text[begin:end].strip())).split()
    if joined is not None:
        words = f"{joined['what']} was {text[match.start() : end].strip(' ,.')}".split()
    relative = _RELATIVE.search(text, begin, match.start())
    if (
        len(words) > LONGEST_TITLE
        and relative is not None
        and text[match.start()].isalpha()
        and match[0].split()[-1] not in words[:LONGEST_TITLE]
    ):
        verb = _AUXILIARIES.search(text, relative.start(), match.start())
        verb_at = verb.start() if verb is not None else match.start()
        short = f"{trimmed(NO_START.sub('', text[begin : relative.start()]))} {trimmed(text[verb_at:end])}"
        words = short.split()
    return shortened(words)


def _what(
    text: str, form: str, match: re.Match[str], begin: int, date: Row | None, *, is_passive: bool
) -> str | None:
    """The kind with what it is of, or who did it, where the words beside the verb name that."""
    name = None if is_passive and match[0].startswith(("told", "informed")) else _NAMES.get(form)
    if name is None or (
        form == "launch" and (match[0].startswith("replace") or _DOES.match(text, match.end()))
    ):
        return None
    if form == "publication" and not is_passive and _BARE_OBJECT.match(text, match.end()):
        return None
    if form == "announcement" and not is_passive:
        what = announced_of(text, match.start(), match[0])
        return f"announcement of {what[0].lower()}{what[1:]}" if what else None
    taken = _ARTICLE_LAST.search(match[0])
    after = match.end() - len(taken[0]) if taken is not None else match.end()
    is_subject = is_passive or form in _BY_WHOM or _PASSIVE.search(match[0]) is not None
    thing = None if is_subject else _OBJECT.match(text, after)
    if form == "wrote_to" and _PASSIVE.search(text, match.start(), match.end()):
        name = "letter to"
    if is_passive:
        name = name.replace(" by", " of")
    elif form == "visit" and thing is None:
        name = "visit by"
    lead = _PARENTHESIS.sub(r"\g<head>", text[begin : match.start()].strip(" ,"))
    opening = _LEAD.match(lead)
    if opening is not None:
        name, lead = name.replace(" by", " of"), _PLACE_FIRST.sub("", lead[opening.end() :], count=1)
    before = _BEFORE_NAME.sub("", NO_START.sub("", lead))
    before = _TAIL.sub("", before.removesuffix(str(date["surface"]) if date is not None else "").rstrip())
    inside = None if is_subject else _OBJECT_IN.search(match[0])
    if inside is not None and taken is None:
        before, thing = inside[0], None
    last = None if thing is not None or form in _BY_WHOM else _LAST_THING.search(before)
    aside = "" if thing is not None or form in _BY_WHOM else thing_beside(text, match)
    words = thing["what"] if thing is not None else before
    is_first = len(before) < _SHORTEST_SUBJECT or is_reduced(text, match)
    tried = (aside, words) if is_first or (thing is None and "," in words) else (words, aside)
    if not is_subject and (of_relative := relative_of(text, match)):
        tried = (of_relative, "")
    for words in (given_with(text, match) or "", *tried, last["thing"] if last else ""):
        what = trimmed(words)
        is_nobody = form in _BY_WHOM and _DOING.search(what) is not None
        if what and len(what.split()) <= _LONGEST_WHAT and not is_nobody and not _NO_NAME.search(what):
            first, _, rest = what.partition(" ")
            return f"{name} {first.lower() if first in _SMALL else first}{' ' + rest if rest else ''}"
    return None
