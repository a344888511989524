"""The lines that bring in a list of recommendations: headings, and leads such as "the union demands:".

A lead ends in a colon or question mark. Left alone: leads to measures, findings and responses, what a state
proposes itself, and what may be recommended some day.
"""

import re
from collections.abc import Iterator

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import places, word_cue
from stages.extract.phrases.words import word_set

_CUES = cues(
    "ecommend|ropos|all_for|calls|all_on|lling_|rge|emand|sks|sking|sked_to|s_to_change|R1:|wants|ike_|eeks_"
    "|eeking|eed_to|eeds_to|action_is|uggestions|do_next|to_improve|to_do|steps_|riorities_|ests_for|ests_to"
    "|ways_to|laim_|want_to|RECOMMEND|mprovement|lled_|uggests|dvise|nstruct|ncourag|-point_|hat_|hings_"
    "|evelopment|ASKS|DEMANDS"
)
_LEAD_WORDS = word_cue(
    "recommend* propos* call calls called calling urg* demand* ask asks asked asking want wants like need"
    " needs claim should seek* areas action suggestions steps tests priorities ways"
    " suggest* advis* encourag* instruct* what things point"
)
"""Of these a line that leads in a list has one."""
_SAYS = (
    r"(?:\b(?:[Rr]ecommend(?:s|ed|ing)?|[Ss]uggest(?:s|ed)|(?:[Aa]dvis|[Ee]ncourag|[Ii]nstruct)(?:e?s|ed"
    r"|ing) (?!you\b)[^:]+ to(?=:)|[Pp]ropos(?:es|ed)|[Cc]all(?:s|ed|ing)? (?:for|on)|[Uu]rg(?:es|ed"
    r"|ing|e)|[Dd]emand(?:s|ed|ing)?|[Aa]sk(?:s|ed|ing)?|[Ww]ants?|would (?:\w+ )?like(?: to see)?|needs? to"
    r" (?:do|improve|see|change|be)|should [^?\n]{2,40} do|seek(?:s|ing)?(?: an?)? commitments?(?: to| from|"
    r" that)?|[Aa]reas for improvement|action is needed|[Cc]laim (?:includes|is|are|is for|comprises"
    r"|seeks))\b"
    r"|\b(?:(?:[a-z]+|\d+)(?: \w+)? calls|[Rr]ecommendations?|[Pp]roposals|[Aa]sks|[Dd]emands|(?:key|main"
    r"|central) calls|calls for"
    r" action|suggestions|[\w-]+-point (?:[\w-]+ )?(?:plan|charter)"
    r"|priorities for (?:the )?(?:next |new |incoming |UK )*(?:[Gg]overnment|[Bb]udget|[Mm]inisters"
    r"|[Cc]hancellor"
    r"|[Ss]pending [Rr]eview))\b)"
)
_LEAD = re.compile(
    rf"^[ \t]*(?P<lead>[^\n]{{0,400}}{_SAYS}[^\n]{{0,160}}?(?::|here they are|\?)?)[ \t]*$", re.MULTILINE
)
_LAST = re.compile(rf"{_SAYS}[^:.?]{{0,160}}(?::|\?|here they are)?[ \t]*$")
_HEADS_BARE = re.compile(
    r"\b[Rr]ecommendations\b|[Aa]reas for improvement|^What (?:[\w’]+ ){1,4}needs? to (?:do|improve|change)\b"
)
_NOT_LED = re.compile(
    r"\b(?:actions?|measures|changes|response|respon\w+|accept\w*|follow(?!ing\b)\w*|reject\w*|reasons"
    r"|concerns"
    r"|evidence|findings|problems|issues|questions|views|benefits|rationale|background to)\b[^:]*$",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(?:[Ss]tatus|asking you|[Ee]xamples? of|(?:may|might|can|could)(?: \w+ or)? recommend)\b"
)
"""What might be recommended on some day."""
_STATE_PROPOSES = re.compile(
    r"\b[Ww]e proposed\b|(?:[Gg]overnment|[Mm]inisters?|DfE|[Dd]epartment|[Cc]ollege"
    r"|[Cc]ouncil)(?:[’']s)?\b[^:]*-point\b|\b(?:[Gg]overnment|[Mm]inisters?|DfE|[Dd]epartment|[Ww]hite"
    r" [Pp]aper|Ofsted|Ofqual"
    r"|consultation)\b(?! (?:to|should|must)\b)[^:]*\b(?:propos\w+|proposals|plans)\b"
)
_STATE_PAPER = re.compile(
    r"\b(?:(?:[Ww]hite|[Gg]reen) [Pp]aper|(?:[Gg]overnment|DfE)(?:[’']s)? consultation)\b"
)
HEADING = re.compile(
    r"^[ \t]*(?:\d+\.? )?(?P<lead>(?!(?:[Rr]easons?|[Rr]ationale|[Bb]ackground|[Cc]ontext|[Ee]vidence) )"
    r"(?:[Tt]he |[Oo]ur |[Kk]ey |[Mm]ain |[Ss]ummary of |[Ff]ull |[Ll]ist of "
    r"|[Pp]olicy |[Cc]onclusions and |[Ff]indings and |[Pp]riority )*(?:(?:[\w’'-]+ ){0,4}?(?:asks"
    r"|recommendations|demands)|[Rr]ecommendations?|(?:(?:OUR|KEY|THE|MAIN|POLICY) )*"
    r"(?:RECOMMENDATIONS|ASKS|DEMANDS)"
    r"|[Pp]roposals|[Aa]sks|[Dd]emands)(?:"
    r" (?:for|to|of|in|FOR|TO|OF|at a glance|summary)\b[^\n.:]{0,50})?)[ \t]*:?[ \t]*$",
    re.MULTILINE,
)
STEPS = re.compile(
    r"(?P<lead>(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+|Our(?: [a-z]+)?) (?:\w+ )?(?:steps|asks"
    r"|tests|priorities|proposals|ways|calls) (?:to|for) (?![^\n]*\byour?\b)[^\n]{5,130})[ \t]*$",
    re.MULTILINE,
)  # five steps to fix it: the orders below are what the page asks for
WISHES = re.compile(
    r"[ \t]*(?P<lead>What (?:the |this |our |its )?(?:[\w’'&-]+ ){1,5}?(?:recommends?|recommended|(?:is|are)"
    r" (?:asking|calling) for"
    r"|wants?|wants? to see|asks? for|calls? for|proposes?|demands?)|What (?:should|must|needs to)"
    r" (?:happen|change|be done)(?: next| now)?|(?:The )?(?:[Tt]hings|[Ff]ive things|[Tt]en things|[Tt]hree"
    r" things) (?:the )?(?:next |new )?(?:[Gg]overnment|[Mm]inisters|DfE) (?:should|must|needs to) do"
    r"|Areas for development)[ \t]*:?[ \t]*$",
    re.MULTILINE,
)
"""What we want: the orders below are what the page asks for."""
_GOES_ON = re.compile(r"(?:They|These|Those) (?:are|include)\b|Among (?:them|these)\b")
_TOLD_ABOVE = re.compile(r"\b(?:recommendations|proposals|demands|asks|calls)\b[^.:]*\.\s*$")
"""It makes ten recommendations. They include: …"""
_FOLLOWING = re.compile(
    r"\bfollowing (?:\w+ )?(?:recommendations|proposals|calls|asks|demands)(?: (?:to|for) [^.\n]{3,60})?\.$"
)
"""It makes the following recommendations."""
_MODAL_LEAD = re.compile(
    r"^[ \t]*(?P<lead>(?![^\n]*\b[Yy]ou\b)[^\n]{2,200}\b(?:should|must|needs? to|ought to)(?: (?:also|now"
    r"|therefore|urgently))?(?: (?:ensure|make sure))?(?: that)?:)[ \t]*$",
    re.MULTILINE,
)
"""The government should: …"""
_MODAL_ENDS = word_set("should must to also now therefore urgently ensure sure that")
_RULED = re.compile(
    r"\bTo improve\b|\b(?:report|review|committee|unions?|inquiry|panel|study|think tank|authors?|paper)\b"
    r"|\b(?:[Gg]overnment|[Mm]inisters|DfE|Treasury|Ofsted|[Cc]hancellor|[Pp]olicy-?makers)\b"
)
_ENDS = (":\n",)
_LONGEST_HEADING = 130
_LONGEST_LEAD = 220  # code points
SHORT_HEADING = 60


def leads(text: str, asks: bool) -> list[re.Match[str]]:
    """Lines that bring in a list of recommendations, in reading order; `asks` of a petitioner's own page."""
    found = [*_by_words(text, asks), *_by_ends(text, asks)]
    return sorted({lead.start(): lead for lead in reversed(found)}.values(), key=lambda lead: lead.start())


def _by_words(text: str, asks: bool) -> Iterator[re.Match[str]]:
    """Headings of recommendations and lines that say who asks."""
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
            and has_any(text[at:end], _CUES)
        ):
            steps = STEPS.match(text, at, end) if asks else None
            match = (
                HEADING.match(text, at, end)
                or steps
                or WISHES.match(text, at, end)
                or _LEAD.match(text, at, end)
            )
            if match is not None and (
                match.re is not _LEAD or _brings_in(match, text[max(0, at - 400) : at])
            ):
                yield match


def _by_ends(text: str, asks: bool) -> Iterator[re.Match[str]]:
    """Lines known by how they end: "The Government must:"."""
    for ending in _ENDS:
        end = text.find(ending)
        while end >= 0:
            at, end = text.rfind("\n", 0, end) + 1, end + len(ending) - 1
            if end - at < _LONGEST_LEAD:
                yield from _ended(text, at, end, asks)
            end = text.find(ending, end)


def _ended(text: str, at: int, end: int, asks: bool) -> Iterator[re.Match[str]]:
    if text[text.rfind(" ", at, end - 1) + 1 : end - 1] in _MODAL_ENDS:
        modal = _MODAL_LEAD.match(text, at, end)
        if modal is not None and (asks or _RULED.search(modal["lead"])):
            yield modal


def _brings_in(lead: re.Match[str], above: str) -> bool:
    """A lead ends in a colon or question mark; without one it is a short heading about recommendations."""
    words = lead["lead"].rstrip()
    if _FOLLOWING.search(words):
        words = f"{words[:-1]}:"
    last = re.split(r"[.!?]\s+(?=[A-Z“])", words)[-1]
    if words.endswith(":") and _GOES_ON.match(last) and _TOLD_ABOVE.search(above + words[: -len(last)]):
        return True
    found = _LAST.search(last)
    if (
        found is None
        or _MAY.search(last)
        or _NOT_LED.search(last[: found.start()])
        or _STATE_PROPOSES.search(last)
        or (found[0].startswith("proposals") and _STATE_PAPER.search(above))
    ):
        return False
    if words.endswith((":", "here they are")):
        return True
    if words.endswith("?"):
        return re.search(r"\b(?:do next|need(?:s)? to (?:do|improve)|should)\b", words) is not None
    is_heading = len(words) < SHORT_HEADING and words[0] not in "•*·–-" and words[-1] not in ".,;"
    return is_heading and _HEADS_BARE.search(words) is not None
