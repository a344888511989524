"""What the words around a post say of it: that it is new, that its holder leaves, or is replaced.

"The college's new principal, X", "principal X retires in May", "the departure of X, its chief
executive". Left alone: what holders should do, and verbs of which the holder is not the subject.
"""

import re

from stages.extract.appointments.people import PERSON, full_name, holder, surname
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.phrases.word_cues import cue

_ENDS = (
    r"(?:retir(?:e[sd]?|ing)|resign(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside)|st(?:an|oo)d(?:s"
    r"|ing)? down"
    r"|announced (?:his|her|their) (?:retirement|resignation|departure))\b"
)
_LEAVES = re.compile(
    rf"(?: respectively)?(?: \([^)\n]*\))?(?:, \d\d)?(?:, [^,.;\n]{{2,80}},)?,?(?: who)? {AUX}*(?:{_ENDS}"
    r"|(?:quits?|depart(?:s|ed|ing)?|hand(?:s|ed)? over|replaces|be replaced|(?:sacked|dismissed|ousted)"
    r"|t(?:akes?|ook) (?:over|charge|the helm|up (?:the|his|her) (?:post|role|position))"
    r"|given the (?:post|job|role)"
    r"|(?:leaves|leaving|left) (?:the (?:college|trust|union|post|role|job|board|company|organisation"
    r"|department|school|university)|his|her|their|in|after|at the end|this|next|last|to (?:join|become"
    r"|lead)))\b)"
)
_GONE = re.compile(
    r"(?:\b(?:departure|resignation|retirement|appointment|suspension|election|arrival|promotion"
    r"|dismissal|sacking) of"
    r"|\b(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|t(?:ake[sn]?|ook|aking) (?:over|the reins) from"
    r"|successor to)) "
    r"(?:(?:the|its|their|his|her|our|an?|former|current|outgoing|acting|interim|long-?serving|then|college"
    r"|college[’']s) )*$"
)
_LEAVER = cue(re.compile(rf"(?<= ){_ENDS}"), "retire* retiring resign* step* stand* stood announced")
_LEAVING = re.compile(
    rf"(?P<person>{PERSON}|(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame) [A-Z][\w’'-]+)"
    rf"(?:, [^,.;\n]{{2,80}},)?(?:,? who)? {AUX}*$"
)
_FARTHEST = 150


def is_changing(text: str, post: Post) -> bool:
    """Whether the words right before or after the post say that its holder takes it up or leaves it."""
    line = text.rfind("\n", 0, post.start) + 1
    return (
        _LEAVES.match(text, post.end) is not None
        or _GONE.search(text, max(line, post.start - 70), post.start) is not None
    )


def leavers(text: str) -> frozenset[str]:
    """The surnames of the people whom the text tells to retire, resign or step down."""
    found: set[str] = set()
    for verb in _LEAVER.finditer(text):
        line = text.rfind("\n", 0, verb.start()) + 1
        leaver = holder(_LEAVING, text, max(line, verb.start() - _FARTHEST), verb.start())
        if leaver is not None:
            found.add(surname(full_name(leaver[1])))
    return frozenset(found)
