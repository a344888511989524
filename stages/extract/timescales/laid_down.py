"""Whether a sentence lays a duty down for a time, or only tells what was, what grows and what is planned.

The verb that governs the limit decides: the last one before it, or the first after a limit that opens
its clause. A modal or a word of asking lays down; so does the present tense, or a line without a verb,
for a short time or one counted from an event. The past tense tells.
"""

import re

_ADVERB = r"(?:(?:\w+ly|not|then|also|first|always|often|once|again|only) )*"
_PARTICIPLE = r"[\w-]+(?:ed|en|wn|nt|ld|id|pt|ght|ade|one|un|ut|et)\b"
_VERB = re.compile(
    r"(?P<lays>\b(?:must|shall|should|will|would|may|can|cannot|(?:is|are|be) to|ha(?:s|ve|d) to|needs? to"
    r"|(?:is|are|was|were|be) (?:\w+ )?(?:required|expected|obliged|entitled|allowed|asked|told|ordered"
    r"|given|due)|requires?|required to|expects? (?:[\w’]+ ){1,4}to|(?:aim|tr|promis|pledg|undertak|agree"
    r"|commit|seek|striv)(?:e|y|ies|es|s|ed)?(?: is)? to|(?:asked|told|ordered|due) to|rights? (?:to|of)"
    r"|deadline|(?:recommend|propose|ask|request|insist|demand)(?:s|ed)? that|responsible for|needs?|let"
    r"|please|normally|usually|ideally|typically|wants? (?:[\w’]+ ){1,4}to|asks? (?:[\w’]+ ){1,6}to)\b)"
    rf"|(?P<passive>\b(?:is|are|be|been|being|gets?) {_ADVERB}{_PARTICIPLE})|(?P<perfect>\b(?:has"
    rf"|have) {_ADVERB}(?!to\b|(?:promis|pledg|agre|undertak|committ)\w+ to\b){_PARTICIPLE})"
    r"|(?P<past>\b(?:was|were|had|did|went|came|took|saw|rose|fell|grew|gave|said|began|became|ran)\b)"
    r"|(?P<bare>\b(?:got|left|lost|won|met|made|found|held|told|brought|sent|built|paid"
    r"|(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\byour )(?<!\btheir )(?<!\bany )"
    r"\w{2,}(?<!ne)(?<!exce)(?<!proc)(?<!inde)ed)\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:–—]\s")
_CONDITIONAL = re.compile(r"^\W*(?:if|when|where|unless|once|should)\b", re.IGNORECASE)
_MAIN_CLAUSE = re.compile(r",| (?:the|an?|we|you|it|they|he|she|your|our|its|their)\b")
_BREAKS = re.compile(r",|\bthen\b")
_FRAGMENT = re.compile(r"^\s*(?:[•*–—-]|\(?\w{1,2}[.)])\s")
_PLANNED = re.compile(
    r"\b(?:(?:doubl|trebl|halv|ris|clos|sav|creat|hir|becom|retir|axe|slash|reduc|generat|merg|los|expand"
    r"|overtak)(?:e|es|ed|ing|d)?|(?:cut|grow|fall|drop|shrink|reach|cost|earn|recruit|open|build|launch"
    r"|break|sell|invest|spend|scrap|collaps|quit|win|benefit|attract)(?:s|es|e|ed|d|ing)?|rose|grew|fell"
    r"|broke|sold|built|won|lost|spent|shut|step(?:s|ped|ping)? down|be (?:the|worth|in place|up and running"
    r"|finished|ready|built)|(?:find|get|got|have|land|move into|be in) (?:a |an )?(?:job|work|new)s?)\b",
    re.IGNORECASE,
)
"""What grows, is built or is earned in a time: a plan or a forecast, not a duty."""
_OF_A_SHARE = re.compile(
    r"\b(?:half|third|quarter|per cent|most|many|few|proportion|number) of\b|%", re.IGNORECASE
)
"""Half of all teachers leave within three years: what happens, not what must."""
_ASSIGNED = re.compile(r"\b(?:must|shall|required|ha(?:s|ve) to|told to|ordered to)\b")
_ORDER = re.compile(
    r"^\W*(?:(?:please|then|always) )?(?:inform|tell|notify|send|submit|return|contact|obtain|reply|respond"
    r"|lodge|report|complete|pay|apply|register|make|provide|let|appeal|ask|write|talk|give|acknowledge|raise|ring"
    r"|email|speak|put|agree|arrange|confirm|publish|keep|review|seek|hand|fill|sign|hold|issue|get|bring"
    r"|come|take (?=it\b|this\b|your\b|the matter\b))\b",
    re.IGNORECASE,
)
"""A duty laid on the reader: Tell us within 10 days."""
_MAY_ONLY = re.compile(r"\b(?:may|can|could|might)\b")
PROCEDURE = (
    r"(?:appeal|apply|ask|request|complain|submit|withdraw|cancel|object|challenge|respond|reply|claim"
    r"|return|send|sent|write|written|issue|publish|visit|inspect|re-?inspect|review|report|check|meet"
    r"|writing|contact|go (?:back|to)|come back|be back|follow|monitor|assess|decide|hear|notify|notifi"
    r"|inform|tell|told|acknowledg|lodge|bring|made|make|raise|file|pay|paid|refund|invoic|circulat|receiv|provid"
    r"|deliver|hold|held|take place|give|giving|given|re-?assess|audit|seen|see|call|hand|confirm|answer"
    r"|done|resolv|settl|finalis|repa(?:y|id)|deal|dealt|investigat|revisit|consider)"
)
_PROCEDURE = re.compile(rf"\b{PROCEDURE}\w*\b", re.IGNORECASE)
_SHORT = ("hour", "day", "week", "fortnight")


def is_laid_down(  # noqa: PLR0911 -- a case each
    words: str, start: int, end: int, unit: str, *, has_event: bool
) -> bool:
    """Whether the sentence `words` lays down a duty whose time is told in `words[start:end]`."""
    opening = _clause_start(words, start)
    before, after = words[opening:start], words[end:]
    is_condition = _CONDITIONAL.match(before) is not None and _BREAKS.search(before) is None
    if is_condition and _MAIN_CLAUSE.match(after) and "lays" not in _kinds(before):
        return False  # if you hear nothing within ten days, …
    leads = len(before.strip(" •–—-*“‘(")) < 3
    verbs = list(_VERB.finditer(re.split(r"[;:]\s", after)[0] if leads else before))
    kinds = [str(verb.lastgroup) for verb in (verbs[:1] if leads else verbs)]
    governing = max((verb.start() for verb in verbs if verb["lays"]), default=0)
    if _PLANNED.search(after[:60] if leads else before[governing:]) and not _ASSIGNED.search(before):
        return False
    is_counted = has_event or unit.endswith(_SHORT)
    if _ORDER.match(before) or _REGULARLY.search(before):
        return True
    if not kinds:
        return is_counted and _OF_A_SHARE.search(before) is None
    if kinds[-1] == "past" or (kinds[-1] == "bare" and "lays" not in kinds):
        is_line = _FRAGMENT.match(words) or words[-1:] not in {".", "”", "’"}
        return kinds[-1] == "bare" and bool(is_line) and is_counted
    if kinds[-1] == "perfect":
        return "lays" in kinds
    if "lays" in kinds:
        only_may = _MAY_ONLY.search(before) is not None and not re.search(
            r"\b(?:must|shall|will|should)\b", before
        )
        asks_now = before.endswith(("may ", "can ")) and _PROCEDURE.match(after.lstrip()) is not None
        return not only_may or asks_now or _PROCEDURE.search(before) is not None
    return is_counted or _SEEN.search(before) is not None


def is_order(words: str) -> bool:
    """Whether the words open with an order: "submit your appeal", "please write"."""
    return _ORDER.match(words) is not None


def is_condition(words: str, start: int) -> bool:
    """Whether the limit at `start` is a condition's own: "if you hear nothing within ten days"."""
    before = words[_clause_start(words, start) : start]
    return _CONDITIONAL.match(before) is not None and _BREAKS.search(before) is None


def is_asked(words: str, start: int, end: int, *, is_counted: bool) -> bool:
    """Whether the clause around `words[start:end]` asks for something: a modal, an order, a heading.

    Where the time is short or `is_counted` from an event, any verb but one of the past will do.
    """
    opening = _clause_start(words, start)
    before = words[opening:start]
    leads = len(before.strip(" •–—-*“‘(")) < 3
    kinds = _kinds(re.split(r"[;:]\s", words[end:])[0] if leads else before)
    if is_counted and kinds and not {"past", "perfect"} & {*kinds}:
        return True
    if not leads and kinds and _PROCEDURE.search(before) is None:
        return False
    if not kinds:
        return words[-1:] not in {".", "”", "’", ":"} or _ORDER.match(before) is not None
    if _PLANNED.search(before) and not _ASSIGNED.search(before):
        return False
    only_may = _MAY_ONLY.search(before) and not STRONG.search(before) and not _PROCEDURE.search(before)
    return "lays" in kinds and not only_may and (leads or kinds[-1] not in {"past", "perfect"})


def _kinds(words: str) -> list[str]:
    """What each verb in `words` does: lays down, passive, perfect, past, bare."""
    return [str(verb.lastgroup) for verb in _VERB.finditer(words)]


def _clause_start(words: str, end: int) -> int:
    found = [cut.end() for cut in _CLAUSE.finditer(words, 0, end)]
    return found[-1] if found else 0


_SEEN = re.compile(
    r"\b(?:is|are|be) (?:(?:then|now|normally|usually|also|then normally) )?(?:re-?)?(?:inspected|visited|"
    r"reviewed|assessed|audited|observed|checked|monitored|appraised|renewed|completed|held|carried out|"
    r"paid|payable|"
    r"conducted|updated)\b|\b(?:gets?|receives?|faces?|undergo(?:es)?|has|have|will be given) (?:an?|their|"
    r"its|one) (?:[\w-]+ ){0,5}?(?:inspection|visit|review|audit|check-?up|appraisal|assessment|"
    r"observation)s?\b|\b(?:[Ii]nspection|[Vv]isit|[Rr]eview|[Aa]udit|[Aa]ssessment|[Cc]heck)s (?:[a-z]+ly "
    r")?(?:take place|happen|occur|are (?:held|done|carried out))\b|\b(?:[Ww]e|[Ii]t|[Tt]hey|Ofsted|"
    r"[Ii]nspectors|[A-Za-z]+tor[aei]\w*) (?:normally |usually |also |then )*(?:re-?)?(?:inspects?|visits?|"
    r"reviews?|monitors?|audits?|check[s]?|assess(?:es)?)\b|\b(?:inspection|visit|check|review|audit|"
    r"assessment|return|meeting)s? (?:with (?:an?|the|their|your) (?:[\w’-]+ ){1,3})?(?:at least |roughly "
    r"|about )?(?:once )?$|\bcarr(?:y|ies|ying) out (?:[\w-]+ ){0,6}(?:check|review|audit|assessment)s?\b"
    r"[^.;:,]{0,60} $"
)
"""They get a short inspection every four years; they will have a review two years after the last one."""
_REGULARLY = re.compile(
    r"\b(?:[Ww]e|Ofsted|[Ii]nspectors|[Tt]he [a-z]+) (?:normally |usually |also |then )*(?:re-?)?(?:inspects?"
    r"|visits?|reviews?|monitors?|audits?|respond|replies|reply|acknowledge|publish|aim)\b"
)
"""What is done as a rule: "we re-inspect weak colleges within 12 months"."""
IS_DONE = re.compile(r"\b(?:to be|must|shall|will|should|may|is|are|takes? place|comes?|goes?|go)\b")
IS_PAST = re.compile(r"\b(?:was|were|had|did|went|came|left|quit)\b")
STRONG = re.compile(r"\b(?:must|ought to|shall|will|should|required to|requires?|has to|have to|needs? to)\b")
REFUSED = re.compile(
    r"\b(?:(?:not|cannot|never)(?: normally| usually| generally| then)? (?:be )?(?:consider|accept|look|hear"
    r"|investigat|process|review|pa[iy]|refund|deal|take|read|allow|admit|uphe?ld)"
    r"|be (?:rejected|refused|turned (?:down|away)|returned|declined|ruled out)|(?:too late|out of time)\b)"
)
"""What comes later than a limit is refused: complaints more than three months old will not be heard."""


def is_seen(words: str) -> bool:
    """Whether the words tell of providers that are inspected, visited or reviewed as a rule."""
    return _SEEN.search(words) is not None


def is_procedure(words: str) -> bool:
    """Whether the words hold a verb of procedure: send, visit, reply, report."""
    return _PROCEDURE.search(words) is not None
