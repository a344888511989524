"""What a contract is for: the words after "to run" or "for", cut where the clause ends.

Courses named after "T Levels in" are the qualification and T Level is the programme; "two digital
T Level licences" are for digital T Levels.
"""

import re
from dataclasses import dataclass

from stages.extract.contracts.vocabulary import NUMBER
from stages.extract.phrases.reference import standing_programmes
from stages.extract.programmes.naming import name_in, standing_in

_CUT = re.compile(
    r"(?: by (?:the )?(?=[A-Z])| (?:would|will|is|are|was|were|has|had|have|can|could|must) |"
    r"(?:,? and)? of (?:which|whom)\b|, [a-z]+ing (?:an?|the|its|their)\b|"
    r",? (?:and|while) (?:[A-Z][\w’&]+ ){1,5}(?:(?:the |a )?(?:contracts?|licen[cs]es?)|ones?|that|"
    r"those)(?= (?:for|to|in) )|,? (?:which|who|whose|while|whilst|although|though|but|because|having|"
    r"following|rather than|instead of|according to|subject to|as part of|in a bid|in order|on condition|"
    r"under (?:the|a)|it held|they held|through the \w+ wave|(?:for|in) (?:more than|over|nearly|almost|"
    r"about|the (?:past|last)) \w+ years|it holds|that it held|between|from Gen|until|by the end|after|"
    r"before|against|compared|over the (?:next|past|last|summer)|no longer|(?:from|in|on|until|by) "
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d))\b| "
    r"(?:has|have) been (?:launched|published|issued|announced|opened|advertised|awarded|won)\b|, to be | "
    r"[–—] | \(|, (?:the|a|an|it|he|she|they|with|as(?! well)|after|in|said|up|down|has|have|will|is|was) |"
    r"[;,.]?$|[”\"] (?:said|from)|,? (?:and|plus|in addition to|as well as) (?:an? )?£)"
)
_LEAD = re.compile(
    r"^\s*(?:to )?(?:(?:the|The|Its|Their|A|Both|All|its|their|a|an|all|both|each of|some of|any of|two|"
    r"three|four|five|six|seven|eight|nine|ten|\d+|new|keep|retain|run|running|deliver|delivering|develop|"
    r"developing|provide|providing|offer|design|Gen-\d|[Ww]aves?[- ]\d)\s+)*"
)
_QUALIFICATION = re.compile(r"\b(?:T[ -][Ll]evel|(?P<other>Traineeship|Higher Technical Qualification))s?\b")
_ITS_FUND = re.compile(r"\bT[ -][Ll]evels? (?:[A-Za-z]+ ){0,2}[Ff]und\b")
"""A fund that is called after what it pays for, and no qualification."""
_HELD = re.compile(
    r"^(?:the )?(?:\w+ )?(?:contracts?|licen[cs]es?) (?:it|they|which it|that it) (?:previously |already |"
    r"currently )?(?:held|holds?|ran|had)(?: before| until now)? ?[–—:-]\s*"
)
_COURSES = re.compile(
    r"^(?:(?:T[ -][Ll]evels?|qualifications?|courses?|licen[cs]es?|contracts?)(?: qualifications?)? (?:in|"
    r"for|covering|to run|to deliver) (?:the )?)+"
)
_HOLDINGS = re.compile(
    r"\s*\b(?:T[ -][Ll]evels?|contracts?|licen[cs]es?|concessions?|frameworks?|deals?|qualifications?|lots?)"
    r"\b(?: it held)?\s*$"
)
_TRIM = " ,;:–—-“”‘’'\""


@dataclass(frozen=True, slots=True)
class Service:
    """`qualification` is the course or service; `length` how much of the words it took."""

    qualification: str | None
    length: int


def service_of(words: str, *, is_open: bool = True) -> Service:
    """Read what a contract is for out of the words that follow "to run" or "for".

    Words that run on to the sentence's end (`is_open`) are cut where another clause begins.
    """
    whole, words = words, _HELD.sub("", words)
    cut = _CUT.search(words) if is_open else None
    kept = words[: cut.start()] if cut else words
    course = _LEAD.sub("", kept)
    course = _COURSES.sub("", course)
    course = _LEAD.sub("", course) if course[:1].islower() else course
    while (shorter := _HOLDINGS.sub("", course)) != course:
        course = shorter
    course = _LEAD.sub("", course + " ")
    course = course.strip(_TRIM)
    if _NO_SERVICE.fullmatch(course):
        course = ""
    return Service(course or None, whole.find(kept) + len(kept.rstrip(_TRIM)))


_NO_SERVICE = re.compile(
    r"(?:waves?|generations?|rounds?|lots?)(?: \d)?|run|it|first \w+|"
    r"(?:(?:capital|extra|new|more|additional|further) )*(?:funding|investment|money|cash)\b.*|"
    r"(?:(?:its|their|the) )?(?:whole |full |initial )?(?:(?:duration|term|life)|period\b.*)|.* announced .*|"
    rf"(?i:and|or|them|it|these|that)\b.*|(?:\b(?i:{NUMBER}|of|the|for|in|first|other|new|more|waves?|"
    rf"contracts?|"
    r"licen[cs]es?|deals?|courses?|qualifications?)\b[ ,]*)+"
)
"""Words that say of which round, how many or how long it is, and not what for."""


def programme_of(words: str, known: dict[str, str]) -> str | None:
    """The programme named in `words`: one the article introduces, a standing one, or "the X programme"."""
    introduced = name_in(words, known) if any(short in words for short in known) else None
    if introduced:
        return introduced
    if fund := _ITS_FUND.search(words):
        return fund.group()
    if found := _QUALIFICATION.search(words):
        return found["other"] or "T Level"
    standing = standing_in(words)
    return standing_programmes()[standing] if standing else name_in(words, known)


TITLES = tuple(
    re.split(
        r";\s+",
        """accounting; agriculture, land management and production; animal care and management;
        building services engineering for construction; catering; craft and design; data analytics;
        design and development for engineering and manufacturing; design, surveying and planning;
        design, surveying and planning for construction; digital business services; digital data analytics;
        digital production, design and development; digital production, development and design;
        digital software development; digital support and security; digital support services;
        education and childcare; education and early years;
        engineering, manufacturing, processing and control; finance; hair, beauty and aesthetics;
        hairdressing, barbering and beauty therapy; health; healthcare science; legal services;
        maintenance, installation and repair for engineering and manufacturing;
        management and administration; marketing; media, broadcast and production; onsite construction;
        science""",
    )
)
_LONGEST_FIRST = "|".join(re.escape(title) for title in sorted(TITLES, key=len, reverse=True))
_LIST = re.compile(
    rf"(?:{_LONGEST_FIRST})(?:(?:,? (?:and|as well as) (?:in |the )?|, )(?:{_LONGEST_FIRST}))+", re.IGNORECASE
)
_TITLE = re.compile(rf"(?:{_LONGEST_FIRST})", re.IGNORECASE)


def names_title(words: str) -> bool:
    """Whether `words` hold a T Level title of more than one word, or are one."""
    return any(" " in found for found in _TITLE.findall(words)) or _TITLE.fullmatch(words) is not None


def titles_in(words: str) -> list[str]:
    """The titles that `words` list, where they list nothing else; else `words` themselves."""
    if _LIST.fullmatch(words):
        return _TITLE.findall(words)
    return [words]
