"""What the words around a post say of it: that it is new, that its holder leaves, or is replaced.

"The college's new principal, X", "principal X retires in May", "the departure of X, its chief
executive". Left alone: what holders should do, and verbs of which the holder is not the subject.
"""

import re

from stages.extract.appointments.people import PERSON, TITLED, full_name, holder, surname
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.phrases.word_cues import cue

_GO = r"(?:retire|resign|leave|step (?:down|aside|back)|stand down|quit)"
_GOING_NOW = (
    r"(?:retir\w+|resign\w*|quit\w*|depart\w*|step(?:s|ped|ping)? (?:down|aside|back)|stand(?:s|ing)? down|"
    r"(?:leav(?:e|es|ing)|go(?:es|ing)?)(?=[.,;]|$| (?:in|at the end|after|this|next|his|her|their|the"
    r" (?:role|"
    r"post|job|college|board|organisation))\b))"
)
_ENDS = (
    r"(?:retir(?:e[sd]?|ing)|resign(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside|back)|st(?:an|oo)d(?:s|"
    r"ing)? down|bow(?:s|ed|ing)? out|t(?:akes?|ook|aking) (?:early )?retirement|announced (?:his|her|their) "
    r"(?:[a-z]+ )?(?:retirement|resignation|departure)|(?:announced (?:plans|an intention)|plan(?:s|ned)?|"
    r"mean[st]?|intend(?:s|ed)?|decided|(?:told|informed) [^.;\n]{3,60} of (?:his|her|their) intention) to "
    rf"{_GO}|(?:announced|told|said|wrote|confirmed|revealed)[^.;:“”\n]{{0,80}}? (?:he|she|they)(?:[’']s| "
    r"(?:is|are|was|were|will|would|had|has|mean[st]?|plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?)) (?:to )?"
    rf"(?:be )?{_GOING_NOW})\b"
)
_BODIES = (
    r"(?:college|trust|union|company|board|organisation|department|school|university|business|firm|charity|"
    r"provider|government|party|regulator|watchdog|inspectorate|association|institute|council|agency|group)"
)
_ASIDE = r"(?: respectively)?(?: \([^)\n]*\))?(?:, \d\d)?(?:, (?!and )[^,.;\n]{2,110},|[^–.;\n]{0,110} –)?"
_TOO = rf"{_ASIDE},? and [^.;\n]{{0,70}}?{PERSON}(?:, (?!who\b)[^,.;\n]{{2,60}})?(?!,? who\b),?"
"""Somebody else who does the same, between a post and the verb."""
_LEAVES = re.compile(
    rf"(?:{_ASIDE}(?:,| [–-])?(?: who)?|{_TOO}) {AUX}*(?:{_ENDS}|(?:quits?|depart(?:s|ed|ing)?|hand(?:s|"
    r"ed)? over|replaces|be replaced|(?:(?<=been )|(?<=was )|(?<=were )|(?<=be ))(?:sacked|dismissed|"
    r"ousted|suspended|axed|removed|re-?appointed|re-?elected|reinstated)|t(?:akes?|ook|aking) (?:over|"
    r"charge|the helm|(?:on|up) (?:the|his|her|their|this) (?:new )?(?:post|role|position|job|reins))|"
    r"given the (?:post|job|role)|fill(?:s|ed|ing)? (?:the|this|th[eo]se|his|her|their) (?:posts?|jobs?|"
    r"roles?)(?! (?:box|office|room)\b)|confirmed in (?:post|the (?:post|job|role))|(?:keep(?:s|ing)?"
    r"|kept|retain(?:s|ed|ing)?|"
    r"los(?:es?|t|ing)) (?:his|her|their|the) (?:posts?|jobs?|roles?|places?|positions?|seats?|briefs?)|"
    r"remain(?:s|ing)? in (?:post|place|office|charge)|call(?:s|ed|ing)? (?:it a day|time)|(?:leaves|leave|"
    rf"leaving|left)(?: (?:the {_BODIES}\b|the (?:post|role|job)\b|his|her|their|in|after|at the end|this|"
    r"next|last|to (?:join|become|lead|head|run|chair)|(?=[A-Z]))|(?=[.,;]|$)))\b)",
    re.MULTILINE,
)
_GONE = re.compile(
    r"(?:\b(?:departure|resignation|retirement|appointment|suspension|election|arrival|promotion|dismissal|"
    r"sacking|removal) of|\b(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|t(?:ake[sn]?|ook|aking) (?:over|the "
    r"reins)(?: the (?:post|role|job|chair|reins))? from|successor to|(?:replaced|succeeded)(?: "
    r"(?!with\b)[^.;,\n]{2,30}?)? by|part(?:ed|ing|s)? (?:ways|company) with|(?:sacked|dismissed|ousted|"
    r"suspended|axed))) (?:(?:the|its|their|his|her|our|an?|former|current|outgoing|acting|interim|"
    r"long-?serving|then|college|college[’']s) )*$"
)
_LEFT_THEN = re.compile(
    rf"{_ASIDE},? {AUX}*(?:left|departed|quit|retired|resigned|stepped down)"
    r"(?= (?:in|last|earlier|suddenly|amid|following|after|on)\b)"
)
_GOING = re.compile(
    rf"(?: \([^()\n]{{2,20}}\))?(?:,[^,.;\n]{{2,60}},)? {AUX}*(?:{_ENDS}|quit\b|(?<=been )(?:sacked|"
    r"suspended|dismissed))"
)
_LEAVER = cue(
    re.compile(rf"(?<= ){_ENDS}"),
    "retire* retiring resign* step* stand* stood bow* announced plans means intends leaves left leaving",
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
