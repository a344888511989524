"""What the words around a post say of it: that it is new, that its holder leaves, or is replaced.

"The college's new principal, X", "principal X retires in May", "the departure of X, its chief
executive". Left alone: what holders should do, and verbs of which the holder is not the subject.
"""

import re

from stages.extract.appointments.people import PERSON, TITLED, full_name, holder, surname
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.appointments.verb_forms import CHOICE, STEPS_DOWN, TAKE
from stages.extract.phrases.word_cues import cue

_GO = r"(?:retire|resign|leave|step (?:down|aside|back)|stand down|quit)"
_GOING_NOW = (
    rf"(?:{STEPS_DOWN}|(?:leav(?:e|es|ing)|go(?:es|ing)?)(?=[.,;]|$| (?:in|at the end|after|this|next|his|"
    r"her|their|the (?:role|post|job|college|board|organisation))\b))"
)
_ENDS = (
    rf"(?:{STEPS_DOWN}|{TAKE} (?:early )?retirement|(?:c(?:ame|omes?|oming) to|reach(?:es|ed|ing)?) the end "
    r"of (?:his|her|their) (?:term|time|tenure)|announced (?:his|her|their) (?:[a-z]+ )?(?:retirement|"
    r"resignation|departure)|(?:announced (?:plans|an intention)|plan(?:s|ned)?|mean[st]?|intend(?:s|ed)?|"
    rf"decided|(?:told|informed) [^.;\n]{{3,60}} of (?:his|her|their) intention) to {_GO}|(?:announced|told|"
    r"said|wrote|confirmed|revealed)[^.;:“”\n]{0,80}? (?:he|she|they)(?:[’']s| (?:is|are|was|were|will|would|"
    rf"had|has|mean[st]?|plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?)) (?:to )?(?:be )?{_GOING_NOW})\b"
)
_BODIES = (
    r"(?:college|trust|union|company|board|organisation|department|school|university|business|firm|charity|"
    r"provider|government|party|regulator|watchdog|inspectorate|association|institute|council|agency|group)"
)
_ASIDE = (
    r"(?: respectively)?(?: \([^)\n]*\))?(?: (?:since|from|for) [^,.;\n]{2,30})?(?:, \d\d)?"
    r"(?:, (?!and )[^,.;\n]{2,110},|[^–.;\n]{0,110} –)?"
)
_TOO = rf"{_ASIDE},? and [^.;\n]{{0,70}}?{PERSON}(?:, (?!who\b)[^,.;\n]{{2,60}})?(?!,? who\b),?"
"""Somebody else who does the same, between a post and the verb."""
_LEAVES = re.compile(
    rf"(?:{_ASIDE}(?:,| [–-])?(?: who)?|{_TOO}) {AUX}*(?:{_ENDS}|(?:hand(?:s|ed)? over|replaces|be replaced|"
    r"(?:(?<=been )|(?<=was )|(?<=were )|(?<=be ))(?:sacked|dismissed|ousted|suspended|axed|removed|"
    r"re-?appointed|re-?elected|reinstated)|t(?:akes?|ook|aking) (?:over|charge|the helm|(?:on|up) (?:the|"
    r"his|her|their|this) (?:new )?(?:post|role|position|job|reins))|given the (?:post|job|role)|fill(?:s|ed|"
    r"ing)? (?:the|this|th[eo]se|his|her|their) (?:posts?|jobs?|roles?)(?! (?:box|office|room)\b)|confirmed "
    r"in (?:post|the (?:post|job|role))|(?:keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|los(?:es?|t|ing)) (?:his|"
    r"her|their|the) (?:posts?|jobs?|roles?|places?|positions?|seats?|briefs?)|remain(?:s|ing)? in (?:post|"
    r"place|office|charge)|call(?:s|ed|ing)? (?:it a day|time)|(?:leaves|leave|leaving|left)(?: (?:the "
    rf"{_BODIES}\b|the (?:post|role|job)\b|his|her|their|in|on|after|at the end|this|next|last|to (?:join|"
    r"become|lead|head|run|chair)|(?=[A-Z]))|(?=[.,;]|$)))\b)",
    re.MULTILINE,
)
_GONE = re.compile(
    rf"(?:\b{CHOICE} of|\b(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|t(?:ake[sn]?|ook|aking) (?:over|the "
    r"reins)(?: the (?:post|role|job|chair|reins))? from|successor to|(?:replaced|succeeded)(?: "
    r"(?!with\b)[^.;,\n]{2,30}?)? by|part(?:ed|ing|s)? (?:ways|company) with|(?:sacked|dismissed|ousted|"
    r"suspended|axed))) (?:(?:the|its|their|his|her|our|an?|former|current|outgoing|acting|interim|"
    r"long-?serving|then|college|college[’']s) )*$"
)
_LEFT_THEN = re.compile(
    rf"{_ASIDE},? {AUX}*(?:left|{STEPS_DOWN})(?= (?:in|last|earlier|suddenly|amid|following|after|on)\b)"
)
_GOING = re.compile(
    r"(?: (?:of|at) (?:an?|the|one of) [a-z][^,.;:\n]{2,50}?)?(?: \([^()\n]{2,20}\))?(?:,[^,.;\n]{2,60},)? "
    rf"{AUX}*(?:{_ENDS}|(?<=been )(?:sacked|suspended|dismissed))"
)
_LEAVER = cue(
    re.compile(rf"(?<= ){_ENDS}"),
    "retire* retiring resign* quit quits quitting depart* step* stand* stood bow* take* took taking came"
    " comes coming reach* announced plans means intends leaves left leaving",
)
_LEAVING = re.compile(rf"(?P<person>{PERSON}|{TITLED})(?:, [^,.;\n]{{2,80}},)?(?:,? who)? {AUX}*$")
_FARTHEST = 150


def is_changing(text: str, post: Post) -> bool:
    """Whether the words right before or after the post say that its holder takes it up or leaves it."""
    line = text.rfind("\n", 0, post.start) + 1
    return (
        _LEAVES.match(text, post.end) is not None
        or _GONE.search(text, max(line, post.start - 70), post.start) is not None
    )


def has_left(text: str, end: int) -> bool:
    """Whether the holder of a former post that ends at `end` is told to have left it then."""
    return _LEFT_THEN.match(text, end) is not None


def tells_leaving(text: str, end: int) -> bool:
    """Whether the words right behind a post that ends at `end` say that its holder leaves it."""
    return _GOING.match(text, end) is not None


def leavers(text: str) -> frozenset[str]:
    """The surnames of the people whom the text tells to retire, resign or step down."""
    found: set[str] = set()
    for verb in _LEAVER.finditer(text):
        line = text.rfind("\n", 0, verb.start()) + 1
        leaver = holder(_LEAVING, text, max(line, verb.start() - _FARTHEST), verb.start())
        if leaver is not None:
            found.add(surname(full_name(leaver[1])))
    return frozenset(found)
